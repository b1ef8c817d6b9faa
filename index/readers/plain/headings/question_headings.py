"""The longer questions of an interview, whose other questions are headings above their answers."""

from __future__ import annotations

from collections.abc import Sequence

from index.readers.plain.front_matter.front import is_fact
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.punctuation import asks
from index.readers.plain.lines.signs import Heading, HeadingList

FEWEST, SHARE = 3, 0.75
"""Headings that are questions, at the least, and of all below the first."""
LONGEST = 160
"""Characters of a question with what leads to it."""


def drop_only_question(blocks: Sequence[Block], outline: HeadingList) -> None:
    """The only question of a letter: it asks whoever reads it, and heads nothing."""
    questions = [n for n, heading in enumerate(outline) if heading and asks(blocks[n].text)]
    if len(questions) == 1:
        outline[questions[0]] = None


def add_questions(blocks: Sequence[Block], outline: HeadingList) -> None:
    """Questions of several sentences between answers: as a paragraph, one would stand below the question before it,
    and its answer too."""
    questions = {n for n, heading in enumerate(outline) if n and heading and asks(blocks[n].text)}
    if len(questions) < FEWEST:
        return
    headings = [n for n, heading in enumerate(outline) if n and heading and not is_fact(heading.words)]
    if len(questions) < SHARE * len(headings):
        return
    for n in range(1, len(blocks) - 1):
        is_question = outline[n] is None and len(blocks[n].text) <= LONGEST and asks(blocks[n].text)
        is_apart = blocks[n].gap > 0 and n - 1 not in questions and outline[n + 1] is None
        if is_question and is_apart and not (blocks[n].is_utterance or asks(blocks[n + 1].text)):
            outline[n] = Heading(blocks[n].text, "plain", 1)
            questions.add(n)
