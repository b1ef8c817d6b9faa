"""Quotations: what of a text is to be found in an article, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import regex

from index.language.sentences.sentences import Span, sentence_spans

UNCLOSED = 3
"""Quotation marks that may stay open before all others of the text are left alone."""

_CLOSED_BY = {
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "“": "”“",
    "„": "“”",
    "‟": "”",
    "”": "”",
    "‘": "’",
    "‚": "‘’",
    "「": "」",
    "『": "』",
    "｢": "｣",
    "〝": "〟〞",
    '"': '"',
    "＂": "＂",
    "'": "'",
}
_SINGLE = "‘‚'‹›"
"""Marks that are apostrophes too, or stand around names: what they hold is a quotation from three words on."""
_MARK = regex.compile(rf"[{''.join(sorted(set(''.join([*_CLOSED_BY, *_CLOSED_BY.values()]))))}]")
_LETTER = regex.compile(r"[\p{L}\p{N}]")
_SEVERAL_WORDS = regex.compile(
    r"(?<!\S)[^\s\p{L}\p{N}]*+(?:[\p{L}\p{N}]\S*+\s++){2}\S*[\p{L}\p{N}]|[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]{12}"
)
_OMISSION = regex.compile(r"(?:(?<!\s)\s++)?(?:[\[(]\s*(?:\.{2,}|…|⋯)\s*[\])]|[…⋯]+|\.(?:\s?\.){2,}|。{3,})\s*")
_QUOTED_LINES = regex.compile(r"(?m)^>>> ?[\s\S]+|(?:^> ?[^\n]*(?:\n|\Z))+")
_LINE_SIGNS = regex.compile(r"(?:>\s*)+")
_WRAPPED = regex.compile(r"(?<!\n)\n(?=[\p{L}\p{N}]{2})")
"""A line end of capitals: whether the next line begins a sentence, no letter of it tells."""
_LIST_NUMBER = regex.compile(r"(?m)^[ \t>]*+(\d{1,2})[.)][ \t]++(?=\S)")


class Quotation(NamedTuple):
    """Words that should stand in one article: their ``parts`` in this order, with whatever between them.

    Offsets in the text.
    """

    start: int
    end: int
    parts: tuple[Span, ...]


def quotations(text: str, language: str) -> Iterator[Quotation]:
    """The sentences between quotation marks, or else all of them; an omission keeps those around it together.

    >>> said = 'They say "We stay. We […] help."'
    >>> [[said[slice(*part)] for part in quotation.parts] for quotation in quotations(said, "en")]
    [['We stay.'], ['We', 'help.']]
    """
    numbers, unwrapped = _list_numbers(text), _WRAPPED.sub(" ", text)
    for start, end in quoted(text) or [(0, len(text))]:
        lines = unwrapped if text[start:end].isupper() else text
        yield from _sentences(text, sentence_spans(lines, start, end, language), numbers)


def quoted(text: str) -> list[Span]:
    """What stands between quotation marks, the outermost ones, or in lines that Markdown quotes."""
    spans: list[Span] = []
    at = 0
    for lines in (*_QUOTED_LINES.finditer(text), None):
        spans += _between_pairs(text, at, lines.start() if lines else len(text))
        if lines:
            spans.append(lines.span())
            at = lines.end()
    return [span for span in spans if _LETTER.search(text, *span)]


def _between_pairs(text: str, start: int, end: int) -> Iterator[Span]:
    at, unclosed = start, 0
    while unclosed < UNCLOSED:
        opening = next((mark for mark in _MARK.finditer(text, at, end) if _opens(text, mark.start())), None)
        if opening is None:
            return
        closing = _closing(text, opening.start(), end)
        if closing is None:
            unclosed += 1
            at = opening.end()
            continue
        at = closing + 1
        if opening[0] not in _SINGLE or _SEVERAL_WORDS.search(text[opening.end() : closing]):
            yield opening.end(), closing


def _opens(text: str, at: int) -> bool:
    """Whether a mark can open a quotation: no apostrophe, no inches, none inside a Hebrew word."""
    mark, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if mark not in _CLOSED_BY or not after:
        return False
    if mark in "'‘‚”»›":
        return not before.isalnum() and not after.isspace()
    return not (mark in '"＂' and (before.isdigit() or _is_within_hebrew(text, at)))


def _closing(text: str, opening: int, end: int) -> int | None:
    """Where the mark is that closes a quotation; pairs of the same marks may stand inside."""
    mark, closing, depth = text[opening], _CLOSED_BY[text[opening]], 1
    for found in _MARK.finditer(text, opening + 1, end):
        at = found.start()
        if found[0] in closing and _closes(text, at, mark):
            depth -= 1
            if not depth:
                return at
        elif found[0] == mark:
            depth += 1
    return None


def _closes(text: str, at: int, mark: str) -> bool:
    if mark in "'‘‚" or text[at] == "“":  # what opens elsewhere, too
        return not text[at + 1 : at + 2].isalnum() and not text[at - 1].isspace()
    return not (mark in '"＂' and _is_within_hebrew(text, at))


def _is_within_hebrew(text: str, at: int) -> bool:
    return all("\u05d0" <= char <= "\u05ea" for char in (text[at - 1 : at] or " ", text[at + 1 : at + 2] or " "))


def _list_numbers(text: str) -> dict[int, int]:
    """Where numbers begin that lines have in a list, 1, 2 and so on, and what they number; another may be a date."""
    found = list(_LIST_NUMBER.finditer(text))
    is_list = len(found) > 1 and [int(number[1]) for number in found] == list(range(1, len(found) + 1))
    return {number.start(1): number.end() for number in found} if is_list else {}


def _sentences(text: str, spans: Iterable[Span], numbers: Mapping[int, int]) -> Iterator[Quotation]:
    joined: list[Span] = []
    before: Span | None = None
    for first, last in spans:
        if before and _is_omission_between(text, before, (first, last)):
            joined[-1] = joined[-1][0], last
        else:
            joined.append((first, last))
        before = first, last
    for first, last in joined:
        parts = tuple(_parts(text, first, last, numbers))
        if parts:
            yield Quotation(parts[0][0], parts[-1][1], parts)


def _is_omission_between(text: str, before: Span, after: Span) -> bool:
    begins = _OMISSION.match(text, *after)
    return begins is not None or any(found.end() == before[1] for found in _OMISSION.finditer(text, *before))


def _parts(text: str, start: int, end: int, numbers: Mapping[int, int]) -> Iterator[Span]:
    """What stands between omissions."""
    for omission in (*_OMISSION.finditer(text, start, end), None):
        last = omission.start() if omission else end
        signs = _LINE_SIGNS.match(text, start, last)
        start = signs.end() if signs else start
        start = numbers.get(start, start)
        if _LETTER.search(text, start, last):
            yield start, last
        start = omission.end() if omission else end
