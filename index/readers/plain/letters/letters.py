"""Letters and notices: what they are on, whom they greet and who signs them; and what of these says nothing alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from index.readers.plain.front_matter.front import Front
from index.readers.plain.front_matter.subject_line import subject_line
from index.readers.plain.headings.question_headings import drop_only_question
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.letters.greetings import greeting, is_letterhead, is_subject_above
from index.readers.plain.letters.signatures import is_name, is_to_somebody, signature
from index.readers.plain.lines.punctuation import ends_sentence
from index.readers.plain.lines.signs import HeadingList


class Letter(NamedTuple):
    """The blocks that say what it is on and whom it greets, and those that sign it; of other texts a name may too."""

    subject: int | None
    greets: int | None
    signs: range


def letter_of(blocks: Sequence[Block], outline: HeadingList, front: Front) -> Letter:
    """What of a text is a letter's; none of it stays a heading."""
    subject, greets = subject_line(blocks), greeting(blocks, front.facts)
    signs = signature(blocks, outline, subject or None if greets is None else greets)
    for n in (*signs, *(() if greets is None else (greets,))):
        outline[n] = None
    if greets is not None:
        drop_only_question(blocks, outline)
    elif signs:
        _drop_address(blocks, outline, front)
    return Letter(subject, greets, signs)


def _drop_address(blocks: Sequence[Block], outline: HeadingList, front: Front) -> None:
    """To whom a signed text is written, in words that are not known: the only heading below the title."""
    found = [n for n, heading in enumerate(outline) if heading]
    between = range(found[0] + 1, found[1]) if len(found) == 2 else range(0)
    if len(found) == 2 and set(between) <= set(front.facts) and is_to_somebody(blocks, found[1]):
        outline[found[1]] = None


def take_subject(blocks: Sequence[Block], outline: HeadingList, front: Front, letter: Letter) -> None:
    """Of a letter, what it is on is the title, and not who wrote it; nor are there headings among the addresses."""
    subject, greets = letter.subject, letter.greets
    if subject is None and greets is not None:
        if is_subject_above(blocks, greets):
            subject = greets - 1
        elif front.title is None and (only := _only_heading(blocks, outline, greets)):
            front.title = only
        elif is_letterhead([blocks[n].text for n in front.title_lines]):
            front.title, front.subtitle = None, range(0)
            outline[:greets] = [None] * greets
    if subject is None:
        return
    above = outline[subject - 1] if subject else None
    is_below_kind = above is not None and above.kind == "capitals" and not blocks[subject].gap
    title = subject - is_below_kind  # « NOTICE », right above what it is on
    outline[: subject + 1] = [None] * (subject + 1)
    for block in blocks[:title]:
        block.in_front = True
    front.title, front.subtitle = title, range(title + 1, subject + 1)


def _only_heading(blocks: Sequence[Block], outline: HeadingList, greets: int) -> int | None:
    """The only heading of a letter, where a line alone stands below whom it greets, and no sentence above."""
    found = [n for n, heading in enumerate(outline) if heading]
    is_first = len(found) == 1 and greets < found[0] and blocks[found[0]].gap > 0
    return (
        found[0] if is_first and not any(ends_sentence(block.text) for block in blocks[greets + 1 : found[0]]) else None
    )


def join_letter(blocks: Sequence[Block], letter: Letter, begin: int) -> None:
    """Let who signs go with the sentence above, and what follows with the greeting; where it is in words that are not
    known, with a line alone at the beginning of what somebody signs."""
    for n in letter.signs:
        blocks[n].goes_with_above = True
    greets = letter.greets
    if greets is None and letter.signs and is_to_somebody(blocks, begin):
        greets = begin
    if greets is None or greets + 1 >= len(blocks):
        return
    blocks[greets + 1].goes_with_above = True
    if greets - 1 >= begin and is_name(blocks[greets - 1]):
        blocks[greets].goes_with_above = True
