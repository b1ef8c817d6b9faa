"""What people say around a question, instead of one, and to the bot itself; one file a language that it speaks."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

from bot.answers.small_talk import others
from bot.locales import DEFAULT, languages

_DATA = {
    language: tomllib.loads(files(__package__).joinpath(f"{language}.toml").read_text(encoding="utf-8"))
    for language in languages()
}
_BREAK = r"(?:\s*[,.!:;…]+\s*|\s+[–—-]+\s+)"


def _any(name: str, only: Sequence[str] = (), **filled: str) -> str:
    """One of the expressions of a list, in every language or in the ``only`` ones."""
    lines = [line for language in only or _DATA for line in str(_DATA[language][name]).strip().splitlines()]
    return "(?:" + "|".join(line.format(**filled) if filled else line for line in lines) + ")"


def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)


def _words_of(name: str) -> frozenset[str]:
    return frozenset(word for data in _DATA.values() for word in str(data[name]).split())


def _requests(language: str) -> str:
    nameless = f"{_any('nameless', [language])}(?: {_any('here', [language])})*"
    return _any("requests", [language], people=nameless)


_TO_THE_BOT = {language: _compiled(_any("to_the_bot", [language])) for language in _DATA}
_ORDERS = {language: _compiled(_any("orders", [language])) for language in _DATA}
_GREETING = f"{_any('greetings')}(?:\\s+{_any('people')})*"
_ONLY_GREETING = {
    language: _compiled(f"{_any('greetings', [language])}(?:\\s+{_any('people')})*") for language in _DATA
}
_POLITENESS = f"{_any('closings')}(?: {_any('closings_more')})*"
_OPENING = _compiled(
    f"(?:(?:{_GREETING}|{_any('fillers')}|{_any('people')}|{_POLITENESS}){_BREAK}"
    f"|{_any('greetings')}(?:\\s+{_any('people')})+\\s+)+"
)
_CONNECTIVES = f"(?:{'|'.join(sorted(_words_of('connectives')))})"
# “ok” and “so” are both fillers and connectives: what was taken for one is not tried as the other.
_REQUEST = _compiled(
    f"(?>(?:{_any('fillers')}|{_CONNECTIVES})\\s+)*(?:{'|'.join(map(_requests, _DATA))})\\b"
    f"(?:\\s*[,:]\\s*|\\s+)(?:{_any('whether')}\\s+)?"
)
_GREETED = _compiled(f"(?:{_GREETING}\\s+)?")
_PAUSE = "[\\s,.!?;…–—-]"
_ALSO_POLITE = f"(?:{_CONNECTIVES}\\s+)?{_POLITENESS}"
_CLOSING = _compiled(
    f"(?:^|(?<!{_PAUSE}){_PAUSE}++){_ALSO_POLITE}(?:{_PAUSE}++{_ALSO_POLITE}){{0,2}}[\\s.!?…:()^\\u2600-\\U0001FFFF]*$"
)
_CONNECTIVE = _compiled(rf"{_CONNECTIVES}\s+")
_THANKS = _words_of("thanks")
_COMMENTS = _THANKS | _words_of("comments")
_VAGUE = _words_of("vague")
_LAUGHTER = re.compile(r"(?:[hj]+[aei]+){2,}h?|l+o+l+|x+d+|w+o+w+")
_WORD = re.compile(r"[^\W\d_]+")
_MARKS = re.compile(r"[?!.,;:…¿¡]+")


def language_spoken_to(text: str) -> str:
    """The language of what is said to the bot itself: “Who are you?”, « Tu peux m'aider ? »; empty for all else."""
    return _language_of(_TO_THE_BOT, text)


def language_of_order(text: str) -> str:
    """The same, of what tells somebody to do something: “delete this”, « supprime ça »; it may be told to others."""
    return _language_of(_ORDERS, text)


def is_said_to_bot(text: str) -> bool:
    """Whether it greets, in any language, or is put to the bot itself in one that it does not speak."""
    return is_greeting(text) or others.is_to_the_bot(text)


def is_greeting(text: str) -> bool:
    return bool(_greeted_in(text)) or others.is_greeting(text)


def language_of_greeting(text: str) -> str:
    """The language that somebody greets in, where it is sure: “hi” and “hey” are said in all of them."""
    found = _greeted_in(text)
    return found[0] if len(found) == 1 and found[0] != DEFAULT else ""


def without_small_talk(text: str) -> str:
    """A question without what is said around it.

    >>> without_small_talk("hey guys, does anyone know when bees sleep? thanks!")
    'when bees sleep?'
    """
    rest = _after_opening(text)
    if found := _REQUEST.match(_straight(rest)):
        rest = _after_opening(rest[found.end() :].lstrip("¿¡ "))
    if closing := _CLOSING.search(_straight(rest)):
        asks = "?" in closing[0] or rest[: closing.start()].endswith("?")
        rest = rest[: closing.start()].rstrip(" ,.!?") + ("?" if asks else "")
    rest = others.before_closing(rest)
    if not _WORD.search(rest) or rest == text.lstrip("¿¡ "):
        return text
    is_marked = "¿" in text and "¿" not in rest and rest.endswith("?")
    return f"¿{rest}" if is_marked else rest


def begins_as_request(text: str) -> bool:
    """Whether it begins as a question to whoever knows, or as a request: “does anyone know”, « dis-moi »."""
    return _REQUEST.match(_straight(_after_opening(text))) is not None


def without_connective(text: str) -> str:
    return _CONNECTIVE.sub("", text, count=1) if _CONNECTIVE.match(text) else text


def is_comment(text: str, content_words: Iterable[str] = ()) -> bool:
    """Whether it says nothing but what people say of an answer: “good bot”, « ça marche », “really?”; emoji too.

    The ``content_words`` decide where all the words do not.
    """
    words, content = _words(text), [word.casefold() for word in content_words]
    if "?" in text:
        return bool(words) and _all_comment(words)
    return _all_comment(words) or (bool(content) and _all_comment(content)) or others.is_comment(text)


def is_thanks(text: str) -> bool:
    """Whether it thanks, and perhaps says for what: “thanks!”, “merci pour ta réponse”, “good bot, thank you”."""
    words = _words(text)
    first = next((word for word in words if word in _THANKS or word not in _COMMENTS), "")
    return first in _THANKS or is_only_thanks(text)


def is_only_thanks(text: str) -> bool:
    """Whether all of it thanks, in a language that the bot does not speak."""
    return others.is_thanks(text) or others.is_thanks(_after_opening(text))


def has_opening(text: str) -> bool:
    """Whether it begins with a greeting, thanks or the like, and something follows."""
    rest = _after_opening(text)
    return rest != text.lstrip("¿¡ ") and _WORD.search(rest) is not None


def is_vague(words: Iterable[str]) -> bool:
    """Whether these words say nothing of what is meant."""
    return all(word.casefold() in _VAGUE for word in words)


def _language_of(said: Mapping[str, re.Pattern[str]], text: str) -> str:
    plain = _plain(text)
    greeted = _GREETED.match(plain)
    words = plain[greeted.end() :] if greeted else plain
    return next((language for language, expression in said.items() if expression.fullmatch(words)), "")


def _greeted_in(text: str) -> list[str]:
    plain = _plain(text)
    return [language for language, expression in _ONLY_GREETING.items() if expression.fullmatch(plain)]


def _all_comment(words: Iterable[str]) -> bool:
    return all(word in _COMMENTS or _LAUGHTER.fullmatch(word) for word in words)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _straight(text: str) -> str:
    """With the apostrophes that the expressions have; as long as before."""
    return text.replace("’", "'")


def _after_opening(text: str) -> str:
    rest = text.lstrip("¿¡ ")
    found = _OPENING.match(_straight(rest))
    return others.after_opening(rest[found.end() :].lstrip("¿¡ ") if found else rest)


@lru_cache(maxsize=1)  # one text after the other is looked at, each three times
def _plain(text: str) -> str:
    """On one line, without the marks around it and a word of politeness."""
    plain = _CLOSING.sub("", _straight(text).strip())
    rest = _after_opening(plain) or plain
    return " ".join(_MARKS.sub(" ", rest).split())
