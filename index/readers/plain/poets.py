"""Who wrote a poem: a name alone between its title and its first stanza, or above its title."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from index.readers.plain.lines import Line
from index.readers.plain.punctuation import ends_open, ends_sentence
from index.readers.plain.verse import LONGEST_VERSE, groups_of

LONGEST_TITLE = 60
FEWEST_VERSES = 3
READ = 100
"""Lines, or blocks, that tell whether a text is a poem."""
_PARTICLE = r"(?:de|del|della|di|da|du|von|van|der|den|ter|la|le|af|av|y|bin|ibn)"
_NAME = regex.compile(
    rf"\p{{Lu}}[\p{{L}}\p{{M}}.’'-]{{0,20}}(?:\s(?:{_PARTICLE}|\p{{Lu}}[\p{{L}}\p{{M}}.’'-]{{0,20}})){{1,5}}"
)


def poet_of(front: Sequence[str], stanzas: Sequence[str]) -> int | None:
    """Which of the two lines above some stanzas is who wrote them; None where neither is, or those are no stanzas.

    >>> poet_of(("Latarnia", "Zofia Malecka"), ["Na końcu mola stoi sama,\\nnie pyta o nic,\\nświeci tylko."])
    1
    """
    if len(front) != 2 or not _are_verses(stanzas) or not all(map(_could_be_title, front)):
        return None
    above, below = (_NAME.fullmatch(line) is not None for line in front)
    return 1 if below else 0 if above else None


def lines_above_stanzas(lines: Sequence[Line]) -> set[str]:
    """A poem's title and who wrote it, which are blocks whether or not a blank line parts them."""
    front = [line.text for line in lines[:2]]
    stanzas = ["\n".join(line.text for line in group) for group in groups_of(lines[2:READ])]
    is_apart = len(lines) > 2 and lines[2].gap > 0
    return set(front) if is_apart and poet_of(front, stanzas) is not None else set()


def _could_be_title(line: str) -> bool:
    return len(line) <= LONGEST_TITLE and "\n" not in line and not (ends_sentence(line) or ends_open(line))


def _are_verses(stanzas: Sequence[str]) -> bool:
    """Whether most are several short lines without numbers, and one of these ends in the middle of a sentence."""
    verses = [stanza.split("\n") for stanza in stanzas]
    several = [lines for lines in verses if len(lines) >= FEWEST_VERSES and max(map(len, lines)) <= LONGEST_VERSE]
    if 2 * len(several) <= len(stanzas) or any(map(str.isdigit, "".join(stanzas))):
        return False
    return any(ends_open(line) for lines in several for line in lines)
