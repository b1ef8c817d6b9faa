"""Which blocks of a text are its headings: those that look as this text's headings do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median

import regex

from index.readers.paragraphs import Block
from index.readers.punctuation import (
    ends_in_full_stop,
    ends_open,
    ends_sentence,
    holds_sentences,
    introduces,
    is_item,
    is_row,
    opens_dialogue,
    starts_lower,
)
from index.readers.signs import (
    LONGEST,
    is_bare_keyword,
    is_capitals,
    is_underline,
    keyword_of,
    number_of,
    sign_of,
)

_EMOJI_END = regex.compile(r"(?r)\p{Extended_Pictographic}\ufe0f?")
_ADDRESS = regex.compile(r"://|www\.|\S@\S")
_ENDS_IN_ONE = regex.compile(r"(?<!\d)1$")
_WORDLESS = regex.compile(r"[^\p{L}]*")
MOST_TOGETHER = 3
"""Headings that follow each other: a title, a chapter, its first section. More are a list."""


MOST_LETTERS = 0.67
"""Letters in headings for one in the text below them, at the most."""
SHORT = 40
"""Characters of a heading without a number where the others have one: « References »."""
UNUSUAL = 70
"""Characters: a longer line without a full stop is a heading only where others are as long."""


@dataclass(frozen=True, slots=True)
class Heading:
    """``kind`` is the sign that marks it, "plain" where nothing does; ``level`` is 1 for the outermost."""

    words: str
    kind: str
    level: int


HeadingList = list[Heading | None]
"""For each block the heading that it is."""


def marked(blocks: Sequence[Block]) -> tuple[list[Block], HeadingList]:
    """The blocks without signs and lines of signs, and those headings that signs alone tell."""
    left: list[Block] = []
    outline: HeadingList = []
    for block in blocks:
        if is_underline(block.text):
            above = left[-1] if left else None
            if above is not None and outline[-1] is None and _is_underlined(above, block):
                outline[-1] = Heading(above.text, "underline", _underline_level(block.text))
            continue
        sign = sign_of(block.text) if block.lines == 1 and not block.is_utterance else None
        if sign is not None and not (sign.kind == "bold" and ends_in_full_stop(sign.words)):
            block.text = sign.words
            outline.append(Heading(sign.words, sign.kind, sign.level))
        else:
            outline.append(None)
        left.append(block)
    return left, outline


def _is_underlined(above: Block, line: Block) -> bool:
    return (
        line.gap == 0
        and above.lines == 1
        and len(above.text) <= LONGEST
        and line.text[:1] not in "*"
        and abs(len(above.text) - len(line.text)) <= max(3, len(above.text) // 2)
    )


def _underline_level(signs: str) -> int:
    return {"=": 1, "#": 1, "*": 1, "-": 2, "~": 3}.get(signs[0], 4)


def find_headings(blocks: Sequence[Block], outline: HeadingList) -> HeadingList:
    """All headings: those marked, and where signs don't mark all of them, those told by number, place and likeness."""
    outline = list(outline)
    signed = sum(heading is not None and heading.kind != "bold" for heading in outline)
    if signed > 1:
        return outline
    _add_keywords(blocks, outline)
    _add_with_number(blocks, outline)
    _add_capitals(blocks, outline)
    _add_plain(blocks, outline)
    return outline


def _add_keywords(blocks: Sequence[Block], outline: HeadingList) -> None:
    found = {n: keyword for n, block in enumerate(blocks) if block.lines == 1 and (keyword := keyword_of(block.text))}
    order = list(dict.fromkeys(found.values()))
    for number, keyword in found.items():
        text = blocks[number].text
        if is_bare_keyword(text) or not ends_in_full_stop(text):
            outline[number] = outline[number] or Heading(text, "keyword", 1 + order.index(keyword))


def _add_with_number(blocks: Sequence[Block], outline: HeadingList) -> None:
    """Numbered lines are headings where text stands between them, and items of a list where none does."""
    found = [n for n, block in enumerate(blocks) if outline[n] is None and _could_have_number(block)]
    among = set(found)
    apart = [n for n in found if n + 1 < len(blocks) and n + 1 not in among and not is_item(blocks[n + 1].text)]
    if len(apart) < 2 or (len(apart) * 2 < len(found) and not _rise(number_of(blocks[n].text) or "" for n in found)):
        return
    for numbers in _runs(found):
        begins_anew = _ENDS_IN_ONE.search(number_of(blocks[numbers[0]].text) or "") and numbers[0] > found[0]
        if len(numbers) <= MOST_TOGETHER or not begins_anew:
            for n in numbers:
                depth = (number_of(blocks[n].text) or "").count(".") + 1
                outline[n] = Heading(blocks[n].text, "number", depth)


def _rise(numbers: Iterable[str]) -> bool:
    """Whether numbers rise through the whole text, as those of sections do; those of lists begin anew."""
    values = [[int(part) for part in number.split(".") if part.isdigit()] for number in numbers]
    return all(values) and all(one < other for one, other in pairwise(values))


def _could_have_number(block: Block) -> bool:
    text = block.text
    return (
        block.lines == 1
        and not block.is_utterance
        and len(text) <= LONGEST
        and number_of(text) is not None
        and not ends_in_full_stop(text)
        and not ends_open(text)
    )


def _add_capitals(blocks: Sequence[Block], outline: HeadingList) -> None:
    found = [n for n, block in enumerate(blocks) if outline[n] is None and _could_be_capitals(block)]
    if len(found) * 2 > len(blocks) and len(blocks) > MOST_TOGETHER:
        return  # all of the text is in capitals
    for n in found:
        outline[n] = Heading(blocks[n].text, "capitals", 1)


def _could_be_capitals(block: Block) -> bool:
    text = block.text
    if block.lines > 1 or block.is_utterance or len(text) > LONGEST + 20 or not is_capitals(text) or is_item(text):
        return False
    return not ends_open(text) and not opens_dialogue(text)


def _add_plain(blocks: Sequence[Block], outline: HeadingList) -> None:
    for n in _without_lists(blocks, outline, plain_candidates(blocks, outline)):
        outline[n] = Heading(blocks[n].text, "plain", 1)


def plain_candidates(blocks: Sequence[Block], outline: HeadingList) -> list[int]:
    """The blocks that could be headings without a sign: short, without a full stop, like each other."""
    longest = _longest_plain(blocks)
    found = [n for n, block in enumerate(blocks) if outline[n] is None and _could_be_plain(block, longest)]
    lengths = [len(blocks[n].text) for n in found]
    usual = max(UNUSUAL, 2.2 * median(lengths)) if lengths else 0
    with_number = [n for n, heading in enumerate(outline) if heading is not None and heading.kind == "number"]
    if len(with_number) > 2:
        found = [n for n in found if n < with_number[0] or len(blocks[n].text) <= SHORT]
    questions = [n for n in found if ends_sentence(blocks[n].text)]
    ask_often = len(questions) * 4 > len(found)
    return [n for n in found if len(blocks[n].text) <= usual or (ask_often and n in questions)]


def _without_lists(blocks: Sequence[Block], outline: HeadingList, found: list[int]) -> list[int]:
    """Candidates that stand above text. Where they hold much of it, they are its paragraphs, but for the first."""
    short = {blocks[n].text for n in found}  # a table of contents has them twice
    if sum(map(len, short)) > MOST_LETTERS * sum(len(block.text) for block in blocks if block.text not in short):
        return found[:1] if found[:1] == [0] and len(blocks) > 1 else []
    headings: list[int] = []
    for numbers in _runs(found):
        is_list = len(numbers) > MOST_TOGETHER and numbers[0] and introduces(blocks[numbers[0] - 1].text)
        is_last = numbers[-1] + 1 == len(blocks)
        if not is_list and not (is_last and len(numbers) > MOST_TOGETHER):
            headings += numbers
    return headings


def _runs(numbers: Sequence[int]) -> Iterator[list[int]]:
    """Numbers that follow each other, together."""
    for _, run in groupby(enumerate(numbers), key=lambda place: place[1] - place[0]):
        yield [number for _, number in run]


def could_be_heading(block: Block) -> bool:
    """Whether a block alone could be a heading, whatever stands around it."""
    return _could_be_plain(block, LONGEST) or _could_be_capitals(block) or _could_have_number(block)


def _longest_plain(blocks: Sequence[Block]) -> int:
    """Where paragraphs end without a mark, as in Thai, only what is much shorter than they are is a heading."""
    long = [block for block in blocks if len(block.text) > LONGEST or block.lines > 1]
    ending = sum(ends_sentence(block.text) or introduces(block.text) for block in long)
    if not long or ending * 2 >= len(long):
        return LONGEST
    return int(median(len(block.text) for block in long) * 0.22)


def _could_be_plain(block: Block, longest: int) -> bool:
    text = block.text
    if block.lines > 1 or len(text) > longest or ends_in_full_stop(text) or ends_open(text) or is_item(text):
        return False
    if (
        block.is_utterance
        or is_row(text)
        or starts_lower(text)
        or holds_sentences(text)
        or _WORDLESS.fullmatch(text)
        or _ADDRESS.search(text)
    ):
        return False
    if opens_dialogue(text) and ends_sentence(text):
        return False
    return not (_EMOJI_END.match(text) and text.count(" ") > 5)
