"""Which language a text is written in."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import cache
from typing import TYPE_CHECKING

from index.language.languages import language_codes, language_data

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

ENOUGH = 4_000
"""Characters looked at: a few paragraphs decide, and a whole book would take seconds."""

UNDETERMINED = "und"
"""ISO 639's code for a language that nobody stated, and that no letter tells."""

_NO_LANGUAGE = "zxx"
"""The model's code for what is no text of people, as keys and tables of numbers."""
_SHORT = 300
"""Characters below which it counts how much is written in a language."""
_PRIORS = {
    "en": 4.0,
    **dict.fromkeys(["ar", "de", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "zh"], 3.0),
    **dict.fromkeys(["bg", "ca", "cs", "da", "el", "fa", "fi", "he", "hi", "hr", "hu", "id", "ko", "no"], 1.5),
    **dict.fromkeys(["ro", "sk", "sr", "sv", "th", "tr", "uk", "vi"], 1.5),
}
"""Logarithms, as the model's: of two languages that are as likely by their letters, which is."""
_LEAST_LETTERS = 300
"""Of a text whose language may be another than its file states."""
_FEW, _PLAINLY = 0.15, 1.5
"""The share of a text's words, at the most, that are function words of a language it is not written in; and how many
times as many are of another."""
_WORD = re.compile(r"[^\W\d_]+")
_CODE = re.compile(r"([a-z]{2,3})(?:[-_].*)?", re.IGNORECASE | re.DOTALL)


def language_of(text: str, given: str | None) -> str:
    """The language that is ``given`` as a code or a locale (« fr-FR »), else the one the text is written in."""
    code = _CODE.fullmatch(given.strip()) if given else None
    return code[1].lower() if code else detect_language(text)


def detect_language(text: str) -> str:
    """The ISO 639-1 code of the language ``text`` is written in, or ``"und"``.

    Also where the model cannot be unpacked, which needs a place for temporary files.
    """
    sample = text[:ENOUGH]
    if not any(char.isalpha() for char in sample):
        return UNDETERMINED
    if sum(map(str.isupper, sample)) > sum(map(str.islower, sample)):
        sample = sample.lower()  # the model knows capitals at the beginning of words alone
    try:
        ranked = _identifier().rank(sample)
    except OSError:
        return UNDETERMINED
    if ranked[0][1] == ranked[-1][1]:
        return UNDETERMINED  # no letters that the model knows
    likely = str(ranked[0][0]) if len(sample) >= _SHORT else _likely(ranked)
    return UNDETERMINED if likely == _NO_LANGUAGE else likely


def _likely(ranked: Iterable[tuple[str, float]]) -> str:
    """The language that a few words are most likely written in: hardly one that few people write.

    Alone, the model takes “hello world” for Nigerian Fulfulde.
    """
    known = frozenset(language_codes())
    weighed = [(score + _PRIORS.get(language, 0), language) for language, score in ranked if language in known]
    return max(weighed)[1]


def credible_language(text: str, stated: str | None) -> str | None:
    """The language that a file states, or the one its text is written in where that is plainly another.

    Programs write the language of their user, or of a template, into what people write in others.
    """
    code = _CODE.fullmatch(stated.strip()) if stated else None
    if code is None or (told := code[1].lower()) not in language_codes():
        return stated
    sample = text[:ENOUGH]
    letters = [char for char in sample if char.isalpha()]
    share = _share_of_function_words(sample, told)
    is_other_script = _is_cased(letters) != _is_cased(language_data(told).function_words)
    if len(letters) < _LEAST_LETTERS or not (is_other_script or (_is_cased(letters) and share < _FEW)):
        return stated
    found = detect_language(sample)
    if is_other_script or _share_of_function_words(sample, found) > max(_FEW, _PLAINLY * share):
        return found
    return stated


def _share_of_function_words(text: str, code: str) -> float:
    words = [word.lower() for word in _WORD.findall(text)]
    known = language_data(code).function_words
    return sum(word in known for word in words) / (len(words) or 1)


def _is_cased(words: Collection[str]) -> bool:
    """Whether most have capitals, as those of Latin, Greek and Cyrillic letters."""
    return 2 * sum(word.lower() != word.upper() for word in words) > len(words)


def unload_detection() -> None:
    """Let go of the model, which takes 75 megabytes; it is loaded again when a language is to be told."""
    _identifier.cache_clear()


@cache
def _identifier() -> LanguageIdentifier:
    # Imported and loaded on first use: the model takes half a second, and only reading needs it.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE)
