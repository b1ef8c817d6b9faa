"""Blocks -> passages: what a person would quote alone, neither a lead-in without its list nor a name without words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from index.language.column_names import repeated_head
from index.language.rows import cells_of, is_row
from index.readers.pieces import LONGEST, pieces_of
from index.readers.plain.headings.heading_form import ends_in_initials
from index.readers.plain.headings.lists import label_of
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.layout.turns import begins_question, is_bare_name
from index.readers.plain.layout.verse import are_lines, stanzas_of
from index.readers.plain.lines.punctuation import asks, ends_in_unit, ends_sentence, introduces, is_item, starts_lower

SHORT_UTTERANCE = 80
"""Characters of a turn that says little without the next."""
FEWEST_CELLS = 3
"""Cells of a row that says little without the names of its columns."""
HANGING = 4
"""Columns by which what a term means is indented below it, at the least."""
_OPTION = regex.compile(r"[(]?\p{L}[.)]\s|[☐□○◯]\s")
_LOWER_ITEM = regex.compile(r"[^\p{L}]{0,6}(?:[(]?(?:\p{L}|[ivx]{1,5})[.)]\s+)?(?!\p{Georgian})\p{Ll}{2}")
"""« – vote », « b) vote », « (ii) vote »."""
_LINK = regex.compile(r"(?!\p{Georgian})\p{Ll}{1,12}")
"""« against », alone between the names of two parties."""
_DASH = regex.compile(r"[-–—―](?=\s?\S)")
_MANNER = regex.compile(r"(?:\n|^)\([^()\n]{1,60}\)$")
"""« ADA | (without looking up) », above what she says."""
_NUMBER_ALONE = regex.compile(
    r"[(](?:\d{1,3}|\p{L}|[ivx]{1,5})[.)]{1,2}|(?:\d{1,3}|\p{Ll}|[ivx]{1,5})[.)]", regex.IGNORECASE
)
"""« (1) », « 2. », « c) », above what it counts, as pages and files are copied."""
_GOES_ON = (";", "；", "؛")
_LINE_END = "\n"


def passages_of(blocks: Sequence[Block], speakers: frozenset[str]) -> list[str]:
    """The passages of one section."""
    passages: list[str] = []
    for group in _groups(blocks, speakers):
        words = _LINE_END.join(block.text for block in group)
        spans = stanzas_of(words) if len(words) > LONGEST and are_lines(words) else pieces_of(words)
        first, *others = [words[start:end] for start, end in spans]
        head = repeated_head(words) if others else ""
        passages += [first, *(head + piece for piece in others)]
    return passages


def _groups(blocks: Sequence[Block], speakers: frozenset[str]) -> Iterator[list[Block]]:
    group: list[Block] = []
    length, is_answered = 0, False
    for block in blocks:
        if group and not (length + len(block.text) < LONGEST and _belongs(group, block, speakers, is_answered)):
            yield group
            group, length, is_answered = [], 0, False
        is_answered = is_answered or (bool(group) and _asks(group[-1]))
        group.append(block)
        length += len(block.text) + 1
    if group:
        yield group


def _belongs(group: Sequence[Block], block: Block, speakers: frozenset[str], is_answered: bool) -> bool:
    """Whether a block is of one passage with those before it; ``is_answered``: one of them but the last asks."""
    above = group[-1]
    if block.goes_with_above or (above.in_front and block.in_front):
        return True
    if above.is_utterance and (is_bare_name(above.text, speakers) or _MANNER.search(above.text)):
        return True
    if above.is_utterance and block.is_utterance:
        return _asks(above) or (len(above.text) < SHORT_UTTERANCE and not is_answered)
    if _go_together(above, block):
        return True
    if _is_option(group, block) or _goes_on_after_comma(above.text, block.text) or _are_rows(above, block):
        return True
    if block.gap == 0 and _is_listed(above) and (_is_listed(block) or block.indent >= above.indent + HANGING):
        return True
    if introduces(above.text):
        return _is_introduced(block)
    is_next = above.text.endswith(_GOES_ON) or _is_introduced(block)
    is_led = _leads_in(group) and is_next and _alike(above, block) and block.indent >= above.indent
    return is_led or _is_inner(group[0], block) or _ends_in_item(above.text, block.text)


def _go_together(above: Block, block: Block) -> bool:
    """Whether neither of two blocks says much without the other: names, a question and its answer, facts."""
    if _NUMBER_ALONE.fullmatch(above.text):
        return _NUMBER_ALONE.fullmatch(block.text) is None
    has_link = _is_link(block.text, above.text) or _is_link(above.text, block.text)
    return has_link or _is_answer(above.text, block.text) or _are_labelled(above, block)


def _is_link(text: str, party: str) -> bool:
    """Whether a text joins the name beside it to another; beside a sentence it is a heading, or who speaks."""
    return _LINK.fullmatch(text) is not None and not (ends_sentence(party) or starts_lower(party))


def _is_answer(text: str, below: str) -> bool:
    """« – I kept the lamp. », right below « – What did you do there? »."""
    if not asks(text) or (dash := _DASH.match(text)) is None:
        return False
    return below.startswith(dash[0]) and not asks(below)


def _is_option(group: Sequence[Block], block: Block) -> bool:
    """« a) In spring », below a question that has such answers to choose from; or « Answer: a », below them."""
    if block.gap or len(block.text) >= SHORT_UTTERANCE or not _asks(group[0]) or _OPTION.match(group[0].text):
        return False
    tells_answer = len(group) > 2 and len(block.text) < SHORT_UTTERANCE // 2 and ":" in block.text
    return tells_answer or _OPTION.match(block.text) is not None


def _are_rows(above: Block, block: Block) -> bool:
    """Whether two lines are rows of one table, be it with blank lines between them."""
    return not above.is_utterance and all(
        one.lines == 1 and is_row(one.text) and len(cells_of(one.text)) >= FEWEST_CELLS for one in (above, block)
    )


def _goes_on_after_comma(text: str, below: str) -> bool:
    """« We, the people of the island, » above what the people do, as laws begin."""
    is_short = len(text) < 2 * SHORT_UTTERANCE and len(below) < 4 * SHORT_UTTERANCE
    return is_short and text.endswith((",", "，", "،")) and not (is_item(text) or is_item(below))


def _leads_in(group: Sequence[Block]) -> bool:
    """Whether a group begins with what introduces the others."""
    return len(group) > 1 and (introduces(group[0].text) or _ends_in_item(group[0].text, group[1].text))


def _is_inner(outer: Block, block: Block) -> bool:
    """Whether an item stands within one that says little alone: « - Membership », above « from 16 years on »."""
    is_item_within = is_item(block.text) and is_item(outer.text) and block.indent >= outer.indent + 2 and not block.gap
    return is_item_within and len(outer.text) < SHORT_UTTERANCE and not ends_sentence(outer.text)


def _ends_in_item(text: str, below: str) -> bool:
    """« Members may », above « – vote, »: a sentence that each item ends, and none says alone."""
    if is_item(text) or not is_item(below) or ends_sentence(text) or is_row(text):
        return False
    return _LOWER_ITEM.match(below) is not None


def _asks(block: Block) -> bool:
    return asks(block.text) or begins_question(block.text)


def _is_introduced(block: Block) -> bool:
    """Whether a block is what a colon leads to: an item, or a few words that lead to nothing themselves."""
    is_short = len(block.text) < SHORT_UTTERANCE and not _is_sentence(block.text)
    is_table = all(map(is_row, block.text.split(_LINE_END)))
    return is_item(block.text) or is_table or block.text.endswith(_GOES_ON) or (is_short and not introduces(block.text))


def _is_listed(block: Block, longest: int = SHORT_UTTERANCE // 2) -> bool:
    """Whether a line is a few words that say little alone: « Place: the town hall », « 500 g potatoes »."""
    if block.lines > 1 or len(block.text) >= longest or is_item(block.text) or introduces(block.text):
        return False
    return not _is_sentence(block.text)


def _is_sentence(text: str) -> bool:
    """Whether a sentence ends here, and no « Lamp e. V. » or « 2 pcs. »."""
    return ends_sentence(text) and not ends_in_initials(text) and not ends_in_unit(text)


def _are_labelled(above: Block, block: Block) -> bool:
    """« Present: Ada Finch, Jo Marsh and Lin Zhao », right above « Excused: Mia Berg »."""
    lines = (above, block)
    if block.gap or not all(_is_listed(one, longest=2 * SHORT_UTTERANCE) and not one.is_utterance for one in lines):
        return False
    labels = {label_of(one.text) for one in lines}
    return len(labels) > 1 and "" not in labels


def _alike(one: Block, other: Block) -> bool:
    return is_item(one.text) == is_item(other.text)
