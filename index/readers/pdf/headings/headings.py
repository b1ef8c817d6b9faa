"""What looks like headings in a PDF and is none: its title, who wrote it, the labels of figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace

from index.language.letters import is_lower
from index.language.sentences.sentence_ends import SENTENCE_ENDS
from index.readers.pdf.paragraphs.paragraphs import PDFBlock
from index.readers.plain.lines.punctuation import ends_in_full_stop

_PAGES = 2
"""Pages that a title page may take."""
_FIRST = 12
"""Blocks among which the title is that a file tells."""
_TEXT = 60
"""Letters of a paragraph that a heading stands above."""
_NAMES = 250
"""Letters of a line with names, addresses, a day; what is longer is text."""
_MOSTLY = 0.4
"""The share of a text's words that begin with a small letter."""
_ENDS = (*SENTENCE_ENDS, ":", "：")
_OPEN = (",", ";", "，", "、", "،")
"""What no heading ends with: « Finch, A., Marsh, J., » in bold letters begins an entry of a list."""
_LEAST_SENTENCE, _CLOSING = 30, " »”\"’')]）」』"
"""Characters of a sentence; a shorter heading may have a full stop all the same. And what may stand behind the stop."""
_MOST_LABELS = 0.5
"""The share of the lines of a style that stand above text; where fewer do, it is that of labels."""
_LEAST_LABELS = 4
_LEAST_TITLE, _TITLE = 4, 1.3
"""Letters of a title, and how much larger it is than the text."""
_STRESSED, _LEAST_WORDS, _LONGEST_TITLE = 1.1, 3, 200
"""The same, words and letters of a title that stands first, before the names of those who wrote it."""
_LEAST_CAPITALS, _LONGEST_CAPITALS = 2, 80
"""Headings that only capitals tell, and letters of one."""
_DEEPEST = 4
"""Headings that stand right above each other."""
_LINES = 2
"""Short lines that stand between a heading and its text: where somebody worked, and when."""


def without_title_page(blocks: Sequence[PDFBlock], told: str | None) -> tuple[str | None, list[PDFBlock]]:
    """The title, and the blocks without it; names and places that stand with it are one paragraph.

    ``told`` is the title that the file has among what it tells of itself.
    """
    front = _front(blocks)
    title = _told(blocks[: max(front, _FIRST)], told) or _title(blocks) or _largest(blocks[:front], blocks[front:])
    rest = list(blocks[front:])
    names = [block for block in blocks[:front] if block is not title]
    if names:
        rest.insert(0, PDFBlock("\n".join(block.text for block in names), names[0].page))
    return (None if title is None else title.text), [block for block in rest if block is not title]


def without_labels(blocks: Sequence[PDFBlock]) -> list[PDFBlock]:
    """The blocks, of whose headings those are paragraphs that could be none by their words, and those in a style of
    labels: under most of them stands no text.
    """
    labels = _labels(blocks, _LEAST_LABELS)
    return [
        replace(block, level=None)
        if not block.is_stated and (block.level in labels or _is_no_heading(blocks, at))
        else block
        for at, block in enumerate(blocks)
    ]


def _is_no_heading(blocks: Sequence[PDFBlock], at: int) -> bool:
    """Whether a line ends with a comma, or is a sentence with nothing below it, which nobody could quote."""
    block, below = blocks[at], blocks[at + 1].level if at + 1 < len(blocks) else 1
    if block.level is None or block.text.endswith(_OPEN):
        return True
    is_sentence = len(block.text) >= _LEAST_SENTENCE and ends_in_full_stop(block.text.rstrip(_CLOSING))
    return is_sentence and below is not None and below <= block.level


def with_capitals(blocks: Sequence[PDFBlock]) -> list[PDFBlock]:
    """The blocks of a document without headings, of which lines in capitals above text are headings if most are so."""
    found = [at for at, block in enumerate(blocks) if _is_in_capitals(block)]
    heads = [at for at in found if at + 1 < len(blocks) and _is_text(blocks[at + 1])]
    if any(block.level for block in blocks) or len(heads) < max(_LEAST_CAPITALS, _MOST_LABELS * len(found)):
        return list(blocks)
    return [replace(block, level=1) if at in heads else block for at, block in enumerate(blocks)]


def _is_in_capitals(block: PDFBlock) -> bool:
    is_short = _LEAST_TITLE <= sum(map(str.isalpha, block.text)) <= _LONGEST_CAPITALS
    return is_short and block.text.isupper() and not block.cells and not block.is_item


def _labels(blocks: Sequence[PDFBlock], least: int) -> set[int | None]:
    """The levels that at least so many headings have, and under most of which neither text stands nor what heads it."""
    styles = Counter(block.level for block in blocks if block.level)
    labels: set[int | None] = set()
    for level in sorted(filter(None, styles), reverse=True):
        if styles[level] >= least:
            found = (at for at, block in enumerate(blocks) if block.level == level)
            heads = sum(heads_text(blocks, at) or _heads_heading(blocks[at : at + 2], labels) for at in found)
            labels |= {level} if heads < _MOST_LABELS * styles[level] else set()
    return labels


def _heads_heading(pair: Sequence[PDFBlock], labels: Set[int | None]) -> bool:
    """Whether a deeper heading that is no label stands right below a heading."""
    return len(pair) > 1 and pair[1].level not in (None, *labels) and (pair[1].level or 0) > (pair[0].level or 0)


def heads_text(blocks: Sequence[PDFBlock], at: int) -> bool:
    """Whether a paragraph stands under a heading, be it under deeper headings, and under a line such as a date."""
    level = blocks[at].level or 0
    lines = 0
    for block in blocks[at + 1 : at + 1 + _DEEPEST + _LINES]:
        if block.level is None:
            if len(block.text) >= _TEXT or block.is_item or block.cells or block.text.endswith(_ENDS):
                return True
            lines += 1
        if (block.level is not None and block.level <= level) or lines > _LINES:
            return False
    return False


def _title(blocks: Sequence[PDFBlock]) -> PDFBlock | None:
    """The first heading of the highest level, when it is the only one and nothing but short lines stands above it."""
    highest = min((block.level for block in blocks if block.level), default=0)
    titles = [at for at, block in enumerate(blocks) if block.level == highest]
    if len(titles) != 1 or blocks[titles[0]].page > _PAGES or any(_is_text(block) for block in blocks[: titles[0]]):
        return None
    return blocks[titles[0]]


def _told(blocks: Sequence[PDFBlock], told: str | None) -> PDFBlock | None:
    """What stands on a title page as the file tells it; a journal's name may be larger."""
    words = _letters(told or "")
    return next((one for one in blocks if words and one.page <= _PAGES and _letters(one.text) == words), None)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _largest(front: Sequence[PDFBlock], text: Sequence[PDFBlock]) -> PDFBlock | None:
    """What stands in the largest letters on a title page, larger than the text; or first on it, and stressed."""
    named = [block for block in front if sum(map(str.isalpha, block.text)) >= _LEAST_TITLE]
    letters = Counter[float]()
    for block in text:
        letters[block.size] += len(block.text) if _is_text(block) else 0
    usual = letters.most_common(1)[0][0] if letters else 0
    found = max(named, key=lambda block: block.size, default=None)
    if found is None or not usual:
        return None
    is_stressed = found.size > _STRESSED * usual or (found.is_bold and found.size >= usual)
    is_first = found is named[0] and len(found.text.split()) >= _LEAST_WORDS and len(named) > 1
    is_title = is_first and is_stressed and len(found.text) <= _LONGEST_TITLE and not found.text.endswith(_ENDS)
    return found if is_title or found.size > _TITLE * usual else None


def _front(blocks: Sequence[PDFBlock]) -> int:
    """Where the text begins: at the first paragraph, or at the headings right above it that others are like."""
    begins = (
        at for at, block in enumerate(blocks) if block.page > _PAGES or _is_text(block) or (at and block.is_stated)
    )
    text = next(begins, 0)
    labels = _labels(blocks[text:], 1)
    styles = {block.level for block in blocks[text:]} - labels
    start = text
    while (
        start
        and (above := blocks[start - 1]).level
        and (above.level in styles or above.is_stated or (start == text and above.is_bold))
    ):
        start -= 1
    return start


def _is_text(block: PDFBlock) -> bool:
    """Whether a block is a paragraph of text: most of its words are no names; or of a table, or of a list."""
    if block.level is not None:
        return False
    if block.cells or block.is_item:
        return True
    words = block.text.split()
    small = sum(is_lower(word[:1]) for word in words) / (len(words) or 1)
    ends = block.text.endswith(_ENDS)
    if len(words) == 1:  # a text that is written without spaces
        return ends
    return len(block.text) > _NAMES or (small > _MOSTLY and (ends or len(block.text) > _TEXT))
