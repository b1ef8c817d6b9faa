"""Which lines of a text were one before they were wrapped, by hand or by a page's width."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import regex

from index.language.languages import language_data
from index.language.letters import is_lower
from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.punctuation import ends_sentence, goes_on, is_item

WIDEST = 200
"""Characters: a longer line is not wrapped."""
NARROWEST = 20
"""The same: nobody wraps lines at fewer."""
MOST_BETWEEN = 2
"""Blank lines between the lines of one paragraph, at the most."""
GOES_ON = 0.25
"""The share of line ends in a wrapped text, at the least, where a sentence goes on in lower case."""
GOES_ON_AT_LEAST = 0.1
"""The same where the lines are full."""
EXCEEDS = 1.2
"""Widths of a line that nobody has wrapped."""
FULL, FEWEST_FULL = 0.8, 5
"""The share of a wrapped text's lines without a sentence's end that are full, and their number, at the least."""
RARE_CUT = 0.03
"""The share of lines that end in hyphens where those were there before; whoever cuts words does it in every 20th."""
_HYPHEN = regex.compile(r"(?r)(?<=\p{L})[-‐\u00ad]")
_LAST_WORD = regex.compile(r"(?r)[\p{L}\p{M}]+")
_FIRST_WORD = regex.compile(r"[\p{L}\p{M}]+")
_ADDRESS = regex.compile(r"(?<!\S)(?:(?!://)\S)*+://\S++$")
"""It stands out over a line's end, for it cannot be wrapped."""
_WORD = regex.compile(r"[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*")
_THAI = regex.compile(r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
"""And the scripts that are written as it is."""
_WIDE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\u3000-\u303f\uff01-\uff60]")
_COULD_BE_WIDE = re.compile("[\u1100-\u11ff\u2e80-\ua97f\uac00-\uffff\U00016fe0-\U0003ffff]")
"""The ranges of those letters, and more: `re` looks for ranges ten times as fast as `regex` does for scripts."""
_UNSPACED = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\u3000-\u303f\uff00-\uff65]"
)
_HANGUL_END = regex.compile(r"(?r)\p{Hangul}")
_ENDINGS = {kind: "|".join(endings) for kind, endings in language_data("ko").bound_endings}
_BOUND_ENDING = regex.compile(rf"(?:(?:{_ENDINGS['inside']})(?=[\s.,!?]|$)|(?:{_ENDINGS['before_stop']})(?=[.,!?]))")
"""Endings and particles of Korean, which never begin a word: a line that begins so was cut inside one."""


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How a text is wrapped: with ``gap`` blank lines between two lines of a paragraph, at ``width`` characters.

    ``slack`` is how many characters full lines leave free although the next word has room: none where letters are
    of one width, some where they were set in print. ``unspaced`` tells that lines end inside words.
    """

    gap: int
    width: int
    slack: int
    unspaced: bool = False

    def fills(self, line: Line, following: Line) -> bool:
        """Whether a line is so long that the next one's first word had no room left in it."""
        return _room_left(self.width, line, following) <= self.slack


def _room_left(width: int, line: Line, following: Line) -> int:
    first = 2 if _UNSPACED.match(following.text) else columns_of(following.text.partition(" ")[0]) + 1
    return width - line.indent - columns_of(line.text) - first


def columns_of(text: str) -> int:
    """How wide a line is where all letters are of one width, and those of Chinese, Japanese and Korean of two."""
    return len(text) if _COULD_BE_WIDE.search(text) is None else len(text) + len(_WIDE.findall(text))


def wrapping_of(lines: Sequence[Line]) -> Wrapping | None:
    """How the lines are wrapped; None where each stands for itself."""
    pairs = [0] * (MOST_BETWEEN + 1)
    gaps = Counter(below.gap for below in lines[1:])
    going_on: list[list[tuple[Line, Line]]] = [[] for _ in pairs]
    for line, below in pairwise(lines):
        if below.gap <= MOST_BETWEEN and not is_item(below.text):
            pairs[below.gap] += 1
            if goes_on(line.text, below.text):
                going_on[below.gap].append((line, below))
    for gap, found in enumerate(going_on):
        if len(found) <= min(gap, 1) or sum(gaps[closer] for closer in range(gap)) > gaps[gap]:
            continue
        wrapping = _measured(gap, found)
        if wrapping is None or _is_exceeded(lines, wrapping.width):
            continue
        share = len(found) / pairs[gap]
        if share >= GOES_ON or (share >= GOES_ON_AT_LEAST and _are_full(lines, wrapping)):
            return wrapping
    return None


def _are_full(lines: Sequence[Line], wrapping: Wrapping) -> bool:
    """Whether most of the longer lines in which no sentence ends are full: names and nouns follow them, in capitals,
    and headings stand between."""
    is_full = [
        wrapping.fills(line, below)
        for line, below in pairwise(lines)
        if below.gap == wrapping.gap and 2 * columns_of(line.text) > wrapping.width and not ends_sentence(line.text)
    ]
    return len(is_full) >= FEWEST_FULL and sum(is_full) >= FULL * len(is_full)


def _is_exceeded(lines: Sequence[Line], width: int) -> bool:
    """Whether most letters stand in longer lines: below a list of headings, some in lower case, for instance."""
    lengths = [line.indent + columns_of(line.text) for line in lines]
    return sum(length for length in lengths if length > width * EXCEEDS) * 2 > sum(lengths)


def _measured(gap: int, pairs: list[tuple[Line, Line]]) -> Wrapping | None:
    pairs = [pair for pair in pairs if not _ADDRESS.search(pair[0].text) and pair[1].indent <= pair[0].indent] or pairs
    widths = sorted(line.indent + columns_of(line.text) for line, _ in pairs)
    width = widths[(len(widths) * 98) // 100]
    left = sorted(_room_left(width, line, below) for line, below in pairs)
    longer = sum(columns_of(below.text) > width * EXCEEDS for _, below in pairs)
    if not NARROWEST <= width <= WIDEST or longer * 5 > len(pairs) or left[len(left) * 7 // 10] > max(width // 6, 4):
        return None
    slack = min(left[(len(left) * 95) // 100], width // 5)
    same = Counter(len(line.text) for line, _ in pairs).most_common(1)[0][1] if pairs else 0
    return Wrapping(gap, width, max(slack, 0), unspaced=same > 0.8 * len(pairs))


class Joiner:
    """Puts the lines of a paragraph together again; the text itself knows which hyphens were there before."""

    def __init__(self, lines: Sequence[str], wrapping: Wrapping | None) -> None:
        self._wrapping = wrapping
        self._cut = [
            (line, below) for line, below in pairwise(lines) if _HYPHEN.match(line) and _FIRST_WORD.match(below)
        ]
        self._cuts_are_rare = len(self._cut) < RARE_CUT * len(lines)
        self._words: Counter[str] = Counter()
        if self._cut:
            wanted = {word for cut in self._cut for word in _parts(*cut)}
            tokens = Counter(token for line in lines for token in line.lower().split())
            for token, times in tokens.items():
                for word in _words_of(token):
                    if word in wanted:
                        self._words[word] += times
        self._balance = sum(self._seen(*cut) for cut in self._cut)

    def joined(self, text: str, below: str, *, verse: bool = False) -> str:
        """A line as it stands before the next of its paragraph: without its hyphen, or with a space or a line end."""
        if _HYPHEN.match(text) and _FIRST_WORD.match(below):
            return text if self._keeps_hyphen(text, below) else text[:-1]
        if verse:
            return text + "\n"
        if _UNSPACED.match(text[-1]) and _UNSPACED.match(below) and self._is_unspaced(text, below):
            return text
        if _BOUND_ENDING.match(below) and _HANGUL_END.match(text):
            return text
        return text + " "

    def _is_unspaced(self, text: str, below: str) -> bool:
        """Thai has spaces between phrases, and lines may end at them; Chinese and Japanese have none."""
        is_thai = _THAI.match(text[-1]) is not None
        return not is_thai or (self._wrapping is not None and self._wrapping.unspaced)

    def _keeps_hyphen(self, text: str, below: str) -> bool:
        if text.endswith("\u00ad"):
            return False
        seen = self._seen(text, below)
        if seen:
            return seen > 0
        _, _, left, right = _parts(text, below)
        # Each half stands once at the cut itself.
        halves_are_words = self._words[left] > 1 and self._words[right] > 1
        if self._balance == 0 and (halves_are_words or self._cuts_are_rare):
            return True
        return self._balance > 0 or not is_lower(below[:1])

    def _seen(self, text: str, below: str) -> int:
        """1 where the text has the word elsewhere with a hyphen, -1 where without."""
        whole, hyphenated, _, _ = _parts(text, below)
        return (self._words[hyphenated] > 0) - (self._words[whole] > 0)


def _parts(text: str, below: str) -> tuple[str, str, str, str]:
    left = _LAST_WORD.match(text[:-1])
    right = _FIRST_WORD.match(below)
    first, second = (left[0] if left else "").lower(), (right[0] if right else "").lower()
    return first + second, f"{first}-{second}", first, second


def _words_of(token: str) -> list[str]:
    words: list[str] = _WORD.findall(token)
    return words + [part for word in words if "-" in word for part in word.split("-")]
