"""Headings that look like sentences, parts of one or lead-ins, told by what is around them and by their likes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from index.readers.plain.headings.heading_form import could_be_plain, width_of
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.punctuation import ends_sentence, introduces, starts_lower
from index.readers.plain.lines.signs import LONGEST, HeadingList

EXCLAIMED = 45
"""Columns of « Keep at it! »."""
SHORT_LOWER = 60
"""Columns of « the lamp and its keeper »."""
FEWEST_LOWER, FEWEST_WITH_EMOJI, FEWEST_INTRODUCED, FEWEST_POINTED_AT = 3, 2, 3, 2
"""So many are alike, or they are none."""

_EMOJI = r"(?![©®™‼⁉])\p{Extended_Pictographic}[\ufe0f\u200d\p{EMod}\p{Extended_Pictographic}\s]{0,8}"
_LED = regex.compile(_EMOJI)
_POINTER = regex.compile(r"[➤►▸→➔➜▪■◆●•»›❯✦★☆]\s*(?=[\p{L}\p{N}])")
_EMOJI_END = regex.compile(rf"(?r)\s{_EMOJI}")
_EXCLAMATION = regex.compile(r"(?:[§\d][\d.)]*\s+)*[\p{L}\p{So}][^.!?…:;]*\s?(?:[!！…]|\.\.\.)")
_ENDS = "!！…. "


def unusual_headings(blocks: Sequence[Block], outline: HeadingList, found: Sequence[int]) -> list[int]:
    """The numbers of those blocks, beside the ``found`` ones: exclamations, in lower case, with an emoji,
    before a colon."""
    known = {*found, *(n for n, heading in enumerate(outline) if heading is not None)}
    between = [n for n in range(len(blocks)) if n not in known and _is_between(blocks, known, n)]

    def all_that(is_one: Callable[[Block], bool]) -> list[int]:
        return [n for n in between if is_one(blocks[n])]

    with_emoji = all_that(_has_emoji)
    decorated = len(with_emoji) + sum(_is_decorated(blocks[n].text) for n in known)
    lower = all_that(_is_lower)
    exclaimed = all_that(exclaims)
    introduced = all_that(_is_before_colon)
    pointed_at = _pointed_at(blocks)
    others = len(found) + len(with_emoji)
    welcomes = 0 not in known and 1 in known and exclaims(blocks[0])
    return sorted(
        {
            *([0] if welcomes else []),  # a title, above the first heading
            *(pointed_at if len(pointed_at) >= FEWEST_POINTED_AT else []),
            *(with_emoji if decorated >= FEWEST_WITH_EMOJI else []),
            *(lower if len(lower) >= FEWEST_LOWER or len(lower) * 3 <= others else []),
            *(exclaimed if len(exclaimed) * 3 <= others else []),
            *(introduced if _are_no_lead_ins(blocks, introduced, others) else []),
        }
    )


def _is_between(blocks: Sequence[Block], known: set[int], n: int) -> bool:
    """Whether a block stands between the end of a paragraph, or a heading, and the beginning of a paragraph."""
    if n + 1 >= len(blocks) or blocks[n].lines > 1 or blocks[n].is_utterance:
        return False
    below = blocks[n + 1].text
    is_head = blocks[n].gap > 0 and not blocks[n + 1].gap and ends_sentence(below) and len(below) > len(blocks[n].text)
    if (width_of(below) <= 2 * EXCLAIMED and not is_head) or starts_lower(below):
        return False
    return n == 0 or n - 1 in known or ends_sentence(blocks[n - 1].text)


def exclaims(block: Block) -> bool:
    """Whether a block is one short exclamation, or trails off, perhaps after a number."""
    text = block.text
    return (
        block.lines == 1
        and text.endswith(("!", "！", "…", "..."))
        and width_of(text) <= EXCLAIMED
        and not block.is_utterance
        and not starts_lower(text)
        and _EXCLAMATION.fullmatch(text) is not None
    )


def _is_before_colon(block: Block) -> bool:
    """« The context: »."""
    words = block.text.rstrip(":： \u00a0")
    return introduces(block.text) and width_of(words) <= EXCLAIMED and could_be_plain(replace(block, text=words))


def _are_no_lead_ins(blocks: Sequence[Block], introduced: Sequence[int], others: int) -> bool:
    """Whether the lines before a colon differ, are many beside the other headings, and most of all before a colon."""
    lines = {blocks[n].text for n in introduced}
    before_colon = sum(introduces(block.text) for block in blocks)
    return len(lines) >= max(FEWEST_INTRODUCED, others / 6, before_colon * 2 / 3)


def _has_emoji(block: Block) -> bool:
    """« 🚗 How we travel! », « How we travel 🚗 »."""
    words = block.text
    if len(words) > LONGEST or not _is_decorated(words):
        return False
    words = _EMOJI_END.sub("", _LED.sub("", words)).rstrip(_ENDS)
    return bool(words) and could_be_plain(replace(block, text=words))


def _pointed_at(blocks: Sequence[Block]) -> list[int]:
    """« ➤ Rule 1 », where each of the lines with that sign stands between a blank line and a text without one."""
    with_sign = [n for n, block in enumerate(blocks) if _POINTER.match(block.text)]
    above_text = [
        n
        for n, below in pairwise([*with_sign, len(blocks)])
        if below > n + 1
        and (n == 0 or blocks[n].gap)
        and could_be_plain(replace(blocks[n], text=_POINTER.sub("", blocks[n].text)))
    ]
    return above_text if above_text == with_sign else []


def _is_decorated(text: str) -> bool:
    return not text.isascii() and (_LED.match(text) or _EMOJI_END.match(text)) is not None


def _is_lower(block: Block) -> bool:
    words = block.text
    return starts_lower(words) and len(words) <= SHORT_LOWER and could_be_plain(replace(block, text=words.capitalize()))
