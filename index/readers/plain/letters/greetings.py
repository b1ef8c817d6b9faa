"""How letters begin: « Dear residents, », « Уважаемые жители! », and the line above that says what they are on."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from index.readers.plain.front_matter.front import is_fact
from index.readers.plain.front_matter.subject_line import TOP
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.phrases import phrases_beside
from index.readers.plain.lines.punctuation import ends_in_full_stop, ends_open, is_item
from index.readers.plain.lines.signs import LONGEST

_PHRASES = phrases_beside(__file__)
SHORT = 80
"""Characters of a greeting, and of a name below a letter, at the most."""
_ENDS = "へ|の皆様|各位|께|께서|여러분|귀하|יקרים|יקרות|नमस्कार"
"""How greetings end that begin otherwise."""
_GREETING = regex.compile(
    r"(?:(?:\L<words>(?!\p{L})|\L<stems>[\p{L}\p{M}]{0,8})(?:[ ,.:：'’&/-]{1,3}[\p{L}\p{M}]{1,20}){0,9}"
    rf"|\S{{1,20}}(?:\s\S{{1,20}}){{0,4}}(?:{_ENDS}))"
    r"\s?(?P<mark>[,!:，！：、،।.]?)",
    regex.IGNORECASE,
    words=_PHRASES["words"],
    stems=_PHRASES["stems"],
)
_HOUSE = regex.compile(r"\p{L}{2}\.?\s\d{1,4}\s?[a-z]?$")
"""A street's name, with the number of a house."""
_ADDRESS = regex.compile(r"\d.*|.*(?:@|://|\d{5}|[:：]\s*+[^\s\d:：]*+\d).*")


def greeting(blocks: Sequence[Block], facts: Sequence[int]) -> int | None:
    """The number of the block that greets whom a letter is written to; None where the text is no letter.

    Without a mark it greets only in a letter that has a date (one of the ``facts``) or a name at its end.
    """
    is_signed = bool(facts) or (bool(blocks) and len(blocks[-1].text) <= SHORT and not _ends(blocks[-1]))
    for n, block in enumerate(blocks[: min(TOP, len(blocks) - 1)]):
        if len(block.text) > LONGEST:
            return None
        match = _GREETING.fullmatch(block.text) if n and len(block.text) <= SHORT else None
        if match and (match["mark"] or (is_signed and (" " in block.text or not block.text.isascii()))):
            return n
    return None


def is_subject_above(blocks: Sequence[Block], greeting: int) -> bool:
    """Whether a line stands alone above a greeting, and is no address, date or name of whom it greets."""
    above = blocks[greeting - 1]
    if greeting < 2 or above.lines > 1 or not (above.gap and blocks[greeting].gap) or len(above.text) > LONGEST:
        return False
    if is_fact(above.text) or _ADDRESS.fullmatch(above.text) or is_item(above.text):
        return False
    return not (_ends(above) or ends_open(above.text) or _last_word(above) == _last_word(blocks[greeting]))


def is_letterhead(lines: Sequence[str]) -> bool:
    """Whether the first lines of a letter are an address: « Harbour Street 3 | Thole »."""
    return len(lines) > 1 and any(_ADDRESS.fullmatch(line) or _HOUSE.search(line) for line in lines)


def _ends(block: Block) -> bool:
    return ends_in_full_stop(block.text)


def _last_word(block: Block) -> str:
    return block.text.rstrip(",!:，！：、،।. ").rpartition(" ")[2].casefold()
