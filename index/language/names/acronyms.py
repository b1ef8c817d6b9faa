"""Acronyms that a text explains: "World Food Programme (WFP)", "WFP (World Food Programme)", 国際連合（国連）."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

import regex

from index.language.folding import fold
from index.language.tokens import Analyser, is_piece

_FEWEST_LETTERS = 2
_NAME_BEFORE = 120
"""Characters before a bracket among which the name is looked for."""
_LEADING_WORDS = 2
"""Words, at most, before the name in a bracket: "(in full the World …)" is none."""
_EASTERN_LENGTHS = (2, 4)
"""How many characters more than its short form an Eastern name has, at least; how many times as many, at most."""

_BRACKETS = re.compile(r"[(（]([^()（）\n]{2,90})[)）]")
HEBREW = r"\p{Hebrew}+[\"״]\p{Hebrew}"
DOTTED = r"(?:\p{L}\.){2,}"
_SHORT = rf"{HEBREW}|{DOTTED}|[\p{{L}}\p{{N}}&]{{2,10}}"
_AT_END = regex.compile(rf"(?<![\p{{L}}\p{{N}}])({_SHORT})[\"'”»]?\s*$")
_PARTS = re.compile(r"[,;:،、，；：/=]")
_CAPITAL = regex.compile(r"\p{Lu}")
_MAY_HAVE_ACRONYM = regex.compile('[\\p{Lu}"״]')
_WORD = re.compile(r"(?!\w{1,4}['’]\w{2})[^\W_]+")
"""A word but « l’ »."""
_EASTERN = regex.compile(
    r"(?:以下)?(?:简称|簡稱|略称|下称|약칭|이하)?\s*[“\"「']?(\p{Han}{2,6}|\p{Hangul}{2,6})[”\"」']?"
)
POINTS = re.compile(r"[.\"״]")
"""What acronyms are written with, and without."""


class Acronym(NamedTuple):
    """``stems`` are those of the words of ``name``; none in a script without spaces, where a name is found as it is."""

    short: str
    name: str
    stems: tuple[str, ...]


def explained_acronyms(text: str, analyser: Analyser) -> list[Acronym]:
    """Those that stand beside their names in brackets; each once.

    >>> from index.language.tokens import analyser
    >>> explained_acronyms("L’Organisation mondiale du commerce (OMC) siège à Genève.", analyser("fr"))[0][:2]
    ('OMC', 'Organisation mondiale du commerce')
    """
    found = dict.fromkeys(pair for bracket in _BRACKETS.finditer(text) for pair in _explained(text, bracket, analyser))
    return [
        Acronym(short, name, () if is_piece(name) else tuple(map(analyser.stem, analyser.words(name))))
        for short, name in found
    ]


def _explained(text: str, bracket: re.Match[str], analyser: Analyser) -> Iterator[tuple[str, str]]:
    """Acronyms and names of one bracket, either of which may stand before it."""
    inside, before = bracket[1], text[max(0, bracket.start() - _NAME_BEFORE) : bracket.start()]
    before = before.rpartition("\n")[2].rstrip()
    if eastern := _EASTERN.fullmatch(inside):
        if name := _eastern_name(eastern[1], before):
            yield eastern[1], name
        return
    if not _MAY_HAVE_ACRONYM.search(inside):
        return
    small = analyser.language.function_words
    for part in _PARTS.split(inside):
        if (short := _acronym_at_end(part)) and (name := _name_at_end(short, before, small)):
            yield short, name
    own = _PARTS.split(inside)[0].strip()
    short = _acronym_at_end(before)
    name = short and _name_at_end(short, own, small)
    if name and len(own.removesuffix(name).split()) <= _LEADING_WORDS:
        yield short, name


def _acronym_at_end(text: str) -> str:
    """The acronym that a text ends with, without full stops; empty where it ends with a word."""
    found = _AT_END.search(text[-20:])
    if not found:
        return ""
    short = POINTS.sub("", found[1])
    capitals = len(_CAPITAL.findall(short))
    is_acronym = found[1] != short or (capitals >= _FEWEST_LETTERS and 2 * capitals >= len(short))
    return short if is_acronym and len(short) >= _FEWEST_LETTERS else ""


def _name_at_end(short: str, text: str, small: Collection[str]) -> str:
    """The name that a text ends with: by the first letters of its words but the ``small`` ones, or by letters within.

    >>> _name_at_end("WFP", "ships of the World Food Programme", {"of", "the"})
    'World Food Programme'
    """
    text = " ".join(text.split()[-min(len(short) + 5, 2 * len(short)) :])
    letters = [char for char in fold(short) if char.isalnum()]
    words = [word for word in _WORD.finditer(text) if word[0].casefold() not in small]
    at = _by_first_letters(letters, words)
    if at < 0:
        at = _by_letters(letters, text, words)
    name = text[at:].strip(" \"'“”«»") if at >= 0 else ""
    return name if len(name) >= 2 * len(short) and short not in name else ""


def _by_first_letters(letters: Sequence[str], words: Sequence[re.Match[str]]) -> int:
    """Where the word of the first letter begins; -1 where the words do not begin with the letters."""
    last = words[-len(letters) :]
    is_name = [fold(word[0])[:1] for word in last] == letters
    return last[0].start() if is_name else -1


def _by_letters(letters: Sequence[str], text: str, words: Sequence[re.Match[str]]) -> int:
    """The same where letters stand within words, found from the end on as Schwartz & Hearst (2003) do.

    Most of the words must begin with one of them, and the first word with the first.
    """
    starts = {word.start() for word in words}
    folded, at, begun = [fold(char)[:1] for char in text], len(text), 0
    for place, letter in reversed(list(enumerate(letters))):
        places = range(at - 1, -1, -1)
        at = next((one for one in places if folded[one] == letter and (place > 0 or one in starts)), -1)
        begun += at in starts
        if at < 0:
            return -1
    return at if 2 * begun > sum(start >= at for start in starts) else -1


def _eastern_name(short: str, text: str) -> str:
    """The name that a text ends with, by the characters of its short form, in order."""
    at = len(text)
    for char in reversed(short):
        at = text.rfind(char, 0, at)
        if at < 0:
            return ""
    if not is_piece(short):  # a word of Korea is one from its beginning
        at = text.rfind(" ", 0, at) + 1
    name, (more, times) = text[at:], _EASTERN_LENGTHS
    is_name = len(short) + more <= len(name) <= times * len(short) and short not in name
    return name if is_name and regex.fullmatch(r"[\p{L}\p{N} ·]+", name) else ""
