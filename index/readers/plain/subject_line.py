"""The line of a letter that says what it is on: « Objet : la cantine », « Betreff: Kündigung »."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from index.readers.plain.listed_phrases import phrases_of
from index.readers.plain.paragraphs import Block
from index.readers.plain.signs import LONGEST

TOP = 16
"""Blocks among which it stands: below the addresses and the date."""
_LABEL_WORDS = """
subject | objet | betreff | betr. | betrifft | asunto | oggetto | assunto | betreft | onderwerp | ärende |
emne | vedrørende | angående | asia | aihe | temat | dotyczy | тема | тема листа | předmět | věc | vec | tárgy | konu |
subiect | предмет | относно | zadeva | θέμα | הנדון | الموضوع | موضوع | विषय | เรื่อง | perihal | hal | về việc |
件名 | 主题 | 主題 | 제목 | assumpte
"""
LABELS = frozenset(phrases_of(_LABEL_WORDS))
_SUBJECT = regex.compile(
    r"(?:\L<labels>)\s?[:：]\s*(?P<words>\S.*)",
    regex.IGNORECASE,
    labels=LABELS,
)


def subject_line(blocks: Sequence[Block]) -> int | None:
    """The number of the block that is such a line; None where no line is, or several are: those name parts."""
    found = [n for n, block in enumerate(blocks) if _is_subject(block)]
    return found[0] if len(found) == 1 and 0 < found[0] < TOP else None


def subject_of(text: str) -> str:
    """What such a line says without its label; all of another line."""
    match = _SUBJECT.fullmatch(text)
    return match["words"] if match else text


def _is_subject(block: Block) -> bool:
    return block.lines == 1 and len(block.text) <= LONGEST and _SUBJECT.fullmatch(block.text) is not None
