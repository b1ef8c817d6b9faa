"""Blocks -> an article: what belongs together is one passage, and a lone bold or numbered line is a heading."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from index.language.sentences.sentence_ends import FULL_STOPS
from index.readers.document_lines import without_covers
from index.readers.draft import Composer
from index.readers.html.blocks.block import HTMLBlock
from index.readers.html.blocks.divisions import divisions, names_below
from index.readers.html.blocks.groups import CLOSING, LEAD_IN, SPEAKER, together
from index.readers.html.blocks.titles import compact
from index.readers.plain.lines.punctuation import ends_in_full_stop

_HEADING_LENGTH = 120
_LEAST_LEVEL = 7
"""The level of a heading that is only bold or numbered: under all that are marked as such."""
_NO_LEVEL = 99
_TOP = 3
"""Blocks among which the lines stand that say who wrote a text, and when."""
_SEVERAL = 2
_LEAST_SENTENCE = 30
"""Characters; a shorter heading may have a full stop all the same."""
_TEXT_ENDS = (*FULL_STOPS, "!", "！", "…", ",", ";", "،", *LEAD_IN)
_BOXES = ("☐", "☑", "☒", "□", "▢", "🗹")
_LIST = 4
"""Numbered lines one after the other: headings are seldom nested so deep."""
_LABEL_ENDS = (*LEAD_IN, ".")
_LONGEST_LABEL = 40
"""Characters of one with a full stop."""
_FEW_WORDS = re.compile(r"(?=.*[^\W\d_])[^\n.:;,。：]{1,60}")
_LABELS = re.compile(r"\W*(?:\[\w{1,5}\]\W*){1,9}")
"""Nothing but links to files: "[PNG] [SVG]"."""
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3})*")
_LABELLED = re.compile(r"\(?(?:[^\W\d_]|[ivxlc]{1,7}|[IVXLC]{1,7})[.)]\s+\S")
"""An item that has its letter in its words."""
SECTION_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{1,3}){1,4}\.?|[IVXLC]{1,7}\.|[A-Z]\.|§ ?\d+)\s+\S")


def lone_title(blocks: Sequence[HTMLBlock], *, is_titled: bool = True) -> str | None:
    """The one first-level heading, when nothing stands above it; where no title is told, the one above all others.

    Or then a few words above the first heading, where that is of a lower level.
    """
    levels = [block.level for block in blocks if block.kind == "heading"]
    if not is_titled and _is_above_all(blocks[:2]) and (blocks[0].is_bold or 1 not in levels):
        return blocks[0].text
    outermost = 1 if is_titled else min(levels, default=1)
    is_lone = blocks[:1] and blocks[0].kind == "heading" and blocks[0].level == outermost
    return blocks[0].text if is_lone and levels.count(outermost) == 1 else None


def _is_above_all(blocks: Sequence[HTMLBlock]) -> bool:
    kinds = [block.kind for block in blocks]
    return (
        kinds == ["paragraph", "heading"]
        and not blocks[0].is_linked
        and _FEW_WORDS.fullmatch(blocks[0].text) is not None
    )


def without_byline(blocks: Sequence[HTMLBlock], *facts: str | None) -> Sequence[HTMLBlock]:
    """The blocks without those at the top that only say what is known: the title once more, who, and when."""
    known = {compact(fact) for fact in facts if fact}
    top = [at for at, block in enumerate(blocks[:_TOP]) if _is_line(block) and compact(block.text) in known]
    return [block for at, block in enumerate(blocks) if at not in top or at + 1 == len(blocks)]


def _is_line(block: HTMLBlock) -> bool:
    return block.kind in ("paragraph", "heading")


def compose(blocks: Sequence[HTMLBlock], composer: Composer, depth: int = 0) -> None:
    """Write blocks down, their headings ``depth`` levels deeper than they say."""
    blocks = [block for block in blocks if any(map(str.isalnum, block.text)) and not _LABELS.fullmatch(block.text)]
    levels = levels_of(blocks)
    names = names_below(blocks, levels)
    at = 0
    while at < len(blocks):
        block = blocks[at]
        if at in levels and not _is_text(blocks, at, levels):
            number = f"{block.number}. " if block.number is not None else ""
            name = f" {blocks[at + 1].text}" if at + 1 in names else ""
            composer.heading(levels[at] + depth, number + block.text + name)
            at += 1 + bool(name)
            continue
        group = together(blocks, at)
        _add(group, composer)
        at += len(group)


def levels_of(blocks: Sequence[HTMLBlock]) -> dict[int, int]:
    """The levels of the headings, by their numbers, and of what is one though nothing marks it."""
    seen = _seen_levels(blocks)
    return {at: seen.get(at, block.level) for at, block in enumerate(blocks) if at in seen or block.kind == "heading"}


def _is_text(blocks: Sequence[HTMLBlock], at: int, levels: Mapping[int, int]) -> bool:
    """Whether a heading is a sentence with nothing below it, as clauses of contracts are: nobody could quote it; or an
    answer to choose."""
    if blocks[at].text.startswith(_BOXES):
        return True
    below = levels.get(at + 1, 0 if at + 1 == len(blocks) else _NO_LEVEL)
    return below <= levels[at] and len(blocks[at].text) >= _LEAST_SENTENCE and ends_in_full_stop(blocks[at].text)


def _seen_levels(blocks: Sequence[HTMLBlock]) -> dict[int, int]:
    """The levels of the lines that are headings though nothing marks them as such, by their numbers."""
    listed, labels, depths = _listed(blocks), _bold_labels(blocks), divisions(blocks)
    lone = [at for at in range(len(blocks)) if at not in listed and at not in depths and _is_lone_heading(blocks, at)]
    seen = sorted({*labels, *lone} - depths.keys())
    lines = without_covers(seen, lambda at: blocks[at].text, lambda at: _number_depth(blocks[at]))
    if not depths:
        return dict.fromkeys(lines, _LEAST_LEVEL)
    outermost = [at for at, depth in depths.items() if depth == 0]
    # Of bold lines and divisions those are within the others that come later, and of which there are more.
    is_held = bool(lines) and lines[0] < min(outermost) and len(lines) < len(outermost)
    inner = _LEAST_LEVEL if is_held else _LEAST_LEVEL + 1 + max(depths.values())
    return {at: _LEAST_LEVEL + is_held + depth for at, depth in depths.items()} | dict.fromkeys(lines, inner)


def _number_depth(block: HTMLBlock) -> int:
    """How deep the number of a heading is, as « 2.1 » below « 2 »: such ones stand below each other."""
    number = _NUMBER.match(block.text)
    return 1 + number[0].count(".") if number else 0


def _add(group: Sequence[HTMLBlock], composer: Composer) -> None:
    """One passage of what belongs together."""
    blocks, at = [], 0
    for block in group:
        blocks.append(block.block(at))
        at += len(block.text) + 1
    is_paragraph = all(block.kind in ("paragraph", "heading") for block in group)
    composer.paragraph("\n".join(block.text for block in group), blocks=[] if is_paragraph else blocks)


def _listed(blocks: Sequence[HTMLBlock]) -> set[int]:
    """The numbers of the blocks that are numbered lines one after the other, as in a table of contents."""
    found: set[int] = set()
    run: list[int] = []
    for at, block in enumerate(blocks):
        run = [*run, at] if block.kind == "paragraph" and SECTION_NUMBER.match(block.text) else []
        if len(run) >= _LIST:
            found.update(run)
            run = run[-_LIST:]
    return found


def _bold_labels(blocks: Sequence[HTMLBlock]) -> set[int]:
    """The numbers of the bold lines with a colon or a full stop, where most stand above several paragraphs, as headings
    do.
    """
    found = {at for at, block in enumerate(blocks) if _is_bold_label(block)}
    several = sum(
        len(below := blocks[at + 1 : at + 1 + _SEVERAL]) == _SEVERAL
        and all(block.kind == "paragraph" and not block.is_bold for block in below)
        for at in found
    )
    return found if 2 * several > len(found) > 1 else set()


def _is_bold_label(block: HTMLBlock) -> bool:
    longest = SPEAKER if block.text.endswith(LEAD_IN) else _LONGEST_LABEL
    is_short = block.kind == "paragraph" and len(block.text) <= longest and "\n" not in block.text
    return is_short and block.is_bold and block.text.endswith(_LABEL_ENDS) and not block.text.endswith("..")


def _is_lone_heading(blocks: Sequence[HTMLBlock], at: int) -> bool:
    block, following = blocks[at], blocks[at + 1] if at + 1 < len(blocks) else None
    if (
        block.kind == "heading"
        or following is None
        or following.kind == "heading"
        or len(block.text) > _HEADING_LENGTH
        or "\n" in block.text
        or not any(map(str.isalpha, block.text))
    ):
        return False
    if block.text.rstrip(CLOSING).endswith(_TEXT_ENDS):
        return False
    if block.kind == "item":
        is_alone = following.kind == "paragraph" and (at == 0 or blocks[at - 1].kind != "item")
        return is_alone and (block.number is not None or _LABELLED.match(block.text) is not None)
    return block.kind == "paragraph" and (block.is_bold or bool(SECTION_NUMBER.match(block.text)))
