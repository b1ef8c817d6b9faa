"""The looks of the words of an RTF file that say something: bold and underlined ones, and raised ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from index.readers.rtf.source import sign

PLAIN, BOLD, RAISED = map(chr, range(0xE020, 0xE023))
"""In Unicode's private use area: what stands before words of each look, up to the next sign."""
_CONTROL = re.compile(
    r"\\(?:[\\{}]|(b|ulnone|uld?b?|ulth|ulw|super|nosupersub|sub|up|dn|plain|fldrslt|par|cell|line|row)(-?\d+)?"
    r"(?![a-z0-9]) ?)|[{}]"
)
_ENDS = frozenset({"par", "cell", "line", "row"})
_SIGNS = re.compile(f"([{PLAIN}{BOLD}{RAISED}])")


class _Look(NamedTuple):
    is_bold: bool = False
    is_underlined: bool = False
    is_raised: bool = False
    is_linked: bool = False

    def after(self, word: str, number: str | None) -> _Look:
        """The look of what stands after a control word."""
        is_on = number is None or number.strip("-0") != ""
        match word:
            case "b":
                return self._replace(is_bold=is_on)
            case "super" | "up":
                return self._replace(is_raised=is_on)
            case "nosupersub" | "sub" | "dn":
                return self._replace(is_raised=False)
            case "plain":
                return _Look(is_linked=self.is_linked)
            case "fldrslt":
                return self._replace(is_linked=True)
        return self._replace(is_underlined=is_on and word != "ulnone") if word.startswith("ul") else self

    @property
    def sign(self) -> str:
        is_marked = self.is_bold or (self.is_underlined and not self.is_linked)
        return RAISED if self.is_raised else BOLD if is_marked else PLAIN


def with_looks(source: str) -> str:
    """A source with signs where the look of its words changes, and behind the ends of paragraphs and cells, after which
    they are plain where no sign stands.
    """
    return "".join(_parts(source))


def _parts(source: str) -> Iterator[str]:
    looks, look, before, at = [_Look()], _Look(), PLAIN, 0
    for control in _CONTROL.finditer(source):
        word = control[1]
        if control[0] == "{":
            looks.append(look)
            continue
        if word:
            look = look.after(word, control[2])
        elif control[0] == "}" and len(looks) > 1:
            look = looks.pop()
        if look.sign != before or (before != PLAIN and word in _ENDS):
            before = look.sign
            yield source[at : control.end()] + sign(before)
            at = control.end()
    yield source[at:]


def is_bold(line: str) -> bool:
    """Whether every word between the signs of a line is bold or underlined; raised ones may be either."""
    if BOLD not in line:
        return False
    pieces = [PLAIN, *_SIGNS.split(line)]
    told = {look for look, words in zip(pieces[::2], pieces[1::2], strict=True) if any(map(str.isalnum, words))}
    return BOLD in told and PLAIN not in told
