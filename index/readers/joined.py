"""Several drafts as one: the mails of a mailbox, those within a mail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import count

from index.passages import PARAGRAPH_BREAK, Passage, Section
from index.readers.draft import Draft

Path = tuple[str, ...]


def joined(parts: Sequence[tuple[Path, Draft]]) -> Draft:
    """Drafts one after the other, each below headings of its own; what two have in common is written once."""
    written: list[str] = []
    sections: list[Section] = []
    places: list[tuple[Path, int, Draft]] = []
    at, above = 0, Path()
    for path, draft in parts:
        for depth, heading in enumerate(path, 1):
            if path[:depth] != above[:depth] or depth == len(path):
                sections.append(Section(path[:depth]))
                written.append(heading)
                at += len(heading) + len(PARAGRAPH_BREAK)
        places.append((path, at, draft))
        sections += [_below(path, section) for section in draft.sections]
        written.append(draft.text)
        at += len(draft.text) + len(PARAGRAPH_BREAK)
        above = path
    left_out = sum((Counter(draft.left_out) for _, draft in parts), Counter[str]())
    text = PARAGRAPH_BREAK.join(written)
    return Draft(text, tuple(_passages(places, text)), tuple(sections), left_out=left_out)


def _passages(places: Iterable[tuple[Path, int, Draft]], text: str) -> Iterator[Passage]:
    """The passages of drafts that begin at these places of ``text``."""
    number = count()
    for path, at, draft in places:
        for passage in draft.passages:
            section = _below(path, passage.section)
            start, end = at + passage.start, at + passage.end
            yield replace(passage, number=next(number), section=section, start=start, end=end, source=text)


def _below(path: Path, section: Section) -> Section:
    return Section(path + section.path, section.inferred) if path else section
