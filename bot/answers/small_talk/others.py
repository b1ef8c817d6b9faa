"""Greetings, thanks and comments in languages that the bot does not speak, told by all the words between two marks."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib.resources import files

import regex

from bot.folding import folded

LONGEST = 60
"""Characters of what is greeted, thanked or commented; what is longer says more."""
FIRST_WORDS = 1_000
"""Words of which it is remembered in which languages they begin an expression."""

_KINDS = ("greetings", "thanking", "commenting", "to_the_bot")
_ADDRESSED = (
    "bot(?:さん|くん|君|ten)?|bocie|bote|бот|بوت|בוט|บอท|ボット(?:さん|くん|君)?|봇(?:아|님)?|机器人|機器人|बॉट"
)
"""Who may be thanked and greeted by this name in any language."""
_PARTED = re.compile(r"[,.!;:…،，。！、]+\s*")
_APART = regex.compile(r"[^\p{L}\p{M}\p{N}]+")


def _expression(phrases: dict[str, str]) -> regex.Pattern[str]:
    """A few phrases, one after the other, each named by its kind; of more, some could be read in a million ways."""
    said = {kind: "|".join(phrases[kind].split("\n")).strip("|") for kind in _KINDS if kind in phrases}
    return regex.compile(
        "(?:"
        + "|".join(f"(?P<{kind}>(?:{said[kind]}) )" for kind in said)
        + f"|(?P<addressed>(?:{folded(_ADDRESSED)}) )){{1,4}}"
    )


_EXPRESSIONS = [
    _expression(phrases)
    for phrases in tomllib.loads(folded(files(__package__).joinpath("others.toml").read_text("utf-8"))).values()
]
"""Each language's."""


def is_greeting(text: str) -> bool:
    return "greetings" in _kinds_of(text) and not is_thanks(text)


def is_thanks(text: str) -> bool:
    """Whether it thanks, also after a greeting: « Ciao, grazie mille! »"""
    return "thanking" in _kinds_of(text)


def is_comment(text: str) -> bool:
    return "commenting" in _kinds_of(text)


def is_to_the_bot(text: str) -> bool:
    """Whether it asks the bot what it is, or for help: « Chi sei? »"""
    return "to_the_bot" in _kinds_of(text)


def after_opening(text: str) -> str:
    """What follows a greeting or thanks: « Ciao, quando apre il museo? » asks when it opens."""
    while (mark := _PARTED.search(text)) and mark.end() < len(text) and _kinds_of(text[: mark.start()]):
        text = text[mark.end() :]
    return text


def before_closing(text: str) -> str:
    """What stands before thanks at the end: « Quando apre il museo, grazie »."""
    breaks = list(_PARTED.finditer(text.rstrip(" .!。！")))
    return text[: breaks[-1].start()] if breaks and is_thanks(text[breaks[-1].end() :]) else text


@lru_cache(maxsize=8)  # one text after the other is looked at, for each kind
def _kinds_of(text: str) -> frozenset[str]:
    """What one language takes all of the words for; nothing where it leaves some."""
    if len(text) > LONGEST:
        return frozenset()
    plain = " ".join(_APART.sub(" ", folded(text)).split()) + " "
    likely = _beginning_with(plain[: plain.index(" ") + 1])
    return next((found for said in likely if (found := _kinds(said, plain))), frozenset())


@lru_cache(FIRST_WORDS)
def _beginning_with(word: str) -> list[regex.Pattern[str]]:
    """Those of the languages that have an expression with this first word: of most words hardly any, so that all are
    asked no more for each text, which took a fifth of the time in which a question is understood.
    """
    return [said for said in _EXPRESSIONS if said.fullmatch(word, partial=True)]


def _kinds(said: regex.Pattern[str], plain: str) -> frozenset[str]:
    match = said.fullmatch(plain)
    return frozenset(kind for kind, words in match.groupdict().items() if words) if match else frozenset()
