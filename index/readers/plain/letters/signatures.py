"""Who signs a letter or a notice: names at its end, below « Yours sincerely » or the last sentence."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from index.language.letters import is_uncased
from index.language.rows import is_row
from index.readers.plain.headings.headings_aside import UNSURE
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.letters.mail import end_of_answer
from index.readers.plain.lines.punctuation import ends_in_full_stop, ends_sentence, introduces, is_item, starts_lower
from index.readers.plain.lines.signs import HeadingList

MOST_BLOCKS, MOST_LINES, WIDEST = 5, 8, 60
"""Of who signs a letter, with « Yours sincerely, » above and an office below."""
MOST_NAMED, MOST_WORDS, WIDEST_NAME = 2, 5, 40
"""Of a name below a text that begins nobody: its blocks and, of each line, its words and characters."""
LONGEST_PARTICLE = 3
"""Letters of « de » and « von »."""
SHORT = 60
"""Characters of a line to whom it may concern."""
_POSTSCRIPT = regex.compile(r"P\.?\s?S\.?\s?\b")
_TELLS = regex.compile(r"[\d:：@/]")


def signature(blocks: Sequence[Block], outline: HeadingList, begins: int | None) -> range:
    """The blocks at the end that are who signs; ``begins`` is the block that greets or says what the text is on, None
    where it is no letter.

    Of a letter, lines that look like headings sign it too: nothing but names stands below them.
    """
    end = end_of_answer(blocks)
    while end and _POSTSCRIPT.match(blocks[end - 1].text):
        end -= 1
    start, first = end, 0 if begins is None else begins
    while start - 1 > first and _could_sign(blocks[start - 1], outline, start - 1, is_letter=begins is not None):
        start -= 1
    found = blocks[start:end]
    most = MOST_NAMED if begins is None else MOST_BLOCKS
    if begins is None and found and not _is_capitalised(found[-1].text):
        return range(0)
    if not 0 < len(found) <= most or sum(_lines_of(block) for block in found) > MOST_LINES:
        return range(0)
    above = blocks[start - 1] if start - 1 > first else None
    return range(start, end) if above and outline[start - 1] is None and ends_sentence(above.text) else range(0)


def _could_sign(block: Block, outline: HeadingList, n: int, *, is_letter: bool) -> bool:
    heading = outline[n]
    if heading is not None and not (is_letter and heading.kind in UNSURE):
        return False
    if block.is_utterance or is_item(block.text) or is_row(block.text) or ends_in_full_stop(block.text):
        return False
    if is_letter:
        return block.longest <= WIDEST
    return is_name(block)


def is_name(block: Block) -> bool:
    """Whether a block is but somebody's name, perhaps with an office below."""
    lines = block.text.split("\n")
    return len(lines) <= MOST_NAMED and not block.is_utterance and all(map(_is_named, lines))


def _is_capitalised(text: str) -> bool:
    """« Ada Finch, harbour master », « Jeanne de la Tour », and not « Nobody lives there now »."""
    name = text.split("\n")[0].partition(",")[0]
    return all(word[0].isupper() or is_uncased(word[0]) or len(word) <= LONGEST_PARTICLE for word in name.split())


def _is_named(line: str) -> bool:
    """« Ada Finch, harbour master »."""
    is_short = len(line) <= WIDEST_NAME and line.count(" ") < MOST_WORDS
    return is_short and line[:1].isalpha() and _TELLS.search(line) is None and not ends_sentence(line)


def is_to_somebody(blocks: Sequence[Block], n: int) -> bool:
    """Whether a line stands alone above the first sentence, and may greet."""
    if n + 1 >= len(blocks) or blocks[n].lines > 1 or len(blocks[n].text) > SHORT or blocks[n].is_utterance:
        return False
    text = blocks[n].text
    is_line = not (ends_in_full_stop(text) or introduces(text) or is_item(text) or starts_lower(text))
    return is_line and _TELLS.search(text) is None and blocks[n + 1].gap > 0 and ends_sentence(blocks[n + 1].text)


def _lines_of(block: Block) -> int:
    return block.text.count("\n") + 1
