"""The source of an RTF file without what is no text of it, or what striprtf stumbles over."""

from __future__ import annotations

import re
from collections.abc import Callable

_BINARY = re.compile(r"\\bin(?:(\d{1,9})|(?![a-z0-9])) ?")
"""Some programs say no length where the bytes are written as digits, and so to be read as they stand."""
_STRAY_STAR = re.compile(r"(?<![{\s\\])\\\*(?=\\[a-z])")
"""Only at the beginning of a group it says that what is in this is no text; striprtf takes it so anywhere."""
_FIELD_CODE = re.compile(r"\{(?:\\\*)?\s?\\fldinst(?![a-z])")
"""What a field is made by: « HYPERLINK "…" »; striprtf would write the address behind the words."""
_HIDDEN = re.compile(r"\\(?:v|deleted)1?(?![a-z0-9-]) ?")
"""Words that are hidden, or deleted in a file that keeps its changes."""
_VISIBLE = re.compile(r"\\[\\{}]|\\(?:v0|deleted0|plain)(?![a-z0-9])|[{}]")
_SHAPE = re.compile(r"\{\\shp(?![a-z])")
_BOX = re.compile(r"\{\\shptxt(?![a-z])")
_BRACES = re.compile(r"\\[\\{}]|[{}]")
_LETTER = re.compile(r"(?<!\\)\\u(-?\d+)")
_LONGEST = 9
"""Digits of its number."""
_UNKNOWN = r"\u65533"
_FONTS = re.compile(r"\{[^{}]*\\fonttbl")
_FONT = re.compile(r"\\f(\d{1,9})")
_CHARACTERS = re.compile(r"\\fcharset(\d{1,9})")
FIRST_OF_OURS = 0xF0000
"""From here on, in Unicode's private use area, letters stand for runs of words."""


def sign(character: str) -> str:
    """A character of our own, as RTF; in a group, because a file may say how many letters stand for one."""
    return rf"{{\uc1\u{ord(character)}?}}"


def without_unread(source: str) -> str:
    """A source without bytes of pictures, hidden words, codes of fields and letters that there are none of; words in
    boxes are paragraphs where the box is.
    """
    visible = _with_boxes(_without_hidden(_with_plain_fonts(_without_binary(source))))
    return _LETTER.sub(_known_letter, _without_field_codes(visible))


def _without_binary(source: str) -> str:
    """A file without the bytes of its pictures, in which braces and backslashes mean nothing."""
    text = _without(source, _BINARY, lambda found: found.end() + int(found[1] or 0))
    return _STRAY_STAR.sub("", text)


def _with_plain_fonts(source: str) -> str:
    """A file whose fonts say their numbers and sets of characters alone.

    Of one that says no set striprtf looks through all that follow, and takes the set of another one for its own.
    """
    table = _FONTS.search(source)
    if table is None:
        return source
    end = end_of_group(source, table.start())
    told = ((_FONT.search(font), _CHARACTERS.search(font)) for font in source[table.end() : end].split(";"))
    fonts = "".join(rf"{{\f{font[1]}\fcharset{characters[1]} a;}}" for font, characters in told if font and characters)
    return f"{source[: table.end()]}{fonts}}}{source[end:]}"


def _without_hidden(source: str) -> str:
    """A file without the words that it hides, up to where it shows words again or their group ends."""
    return _without(source, _HIDDEN, lambda hidden: _end_of_hidden(source, hidden.end()))


def _with_boxes(source: str) -> str:
    return _replaced(source, _SHAPE, lambda shape: _words_of_shape(source, shape))


def _words_of_shape(source: str, shape: re.Match[str]) -> tuple[int, str]:
    """Where a shape ends, and the words in it as paragraphs; one without words stays."""
    end = end_of_group(source, shape.start())
    box = _BOX.search(source, shape.end(), end)
    words = source[box.end() : end_of_group(source, box.start()) - 1] if box else ""
    return end, rf"{{\par\pard {words}\par}}" if words else source[shape.start() : end]


def _end_of_hidden(source: str, start: int) -> int:
    depth = 0
    for found in _VISIBLE.finditer(source, start):
        if depth == 0 and (found[0] == "}" or (found[0][:1] == "\\" and len(found[0]) > 2)):
            return found.start()
        depth += {"{": 1, "}": -1}.get(found[0], 0)
    return len(source)


def _known_letter(letter: re.Match[str]) -> str:
    """A letter as the file writes it, or the sign for one whose number no letter has."""
    is_known = len(letter[1]) <= _LONGEST and -0x10000 <= int(letter[1]) < FIRST_OF_OURS
    return letter[0] if is_known else _UNKNOWN


def _without_field_codes(source: str) -> str:
    return _without(source, _FIELD_CODE, lambda code: end_of_group(source, code.start()))


def _without(source: str, pattern: re.Pattern[str], end_of: Callable[[re.Match[str]], int]) -> str:
    """A source without what begins with a match of the pattern, up to where ``end_of`` says."""
    return _replaced(source, pattern, lambda found: (end_of(found), ""))


def _replaced(source: str, pattern: re.Pattern[str], end_and_words: Callable[[re.Match[str]], tuple[int, str]]) -> str:
    """A source with other words for what begins with a match of the pattern; what is within one is passed over."""
    parts, at = [], 0
    for found in pattern.finditer(source):
        if found.start() >= at:
            end, words = end_and_words(found)
            parts += [source[at : found.start()], words]
            at = end
    return "".join([*parts, source[at:]])


def end_of_group(source: str, start: int) -> int:
    """Where the group that begins at ``start`` ends, or the source."""
    depth = 0
    for brace in _BRACES.finditer(source, start):
        depth += {"{": 1, "}": -1}.get(brace[0], 0)
        if depth == 0:
            return brace.end()
    return len(source)
