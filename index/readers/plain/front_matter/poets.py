"""Who wrote a poem: a name alone between its title and its first stanza, or above its title."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import regex

from index.readers.plain.layout.verse import LONGEST_VERSE, groups_of
from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.punctuation import ends_open, ends_sentence

LONGEST_TITLE = 60
FEWEST_VERSES = 3
READ = 100
"""Lines, or blocks, that tell whether a text is a poem."""
_ARTICLE = (
    "the|an|der|die|das|ein|eine|le|la|les|un|une|el|los|las|una|il|lo|gli|um|uma|het|een|den|det|en|ett|et|az|egy"
)
_PARTICLE = "de|del|della|di|da|du|von|van|der|den|ter|la|le|af|av|y|bin|ibn"
_CAPITAL = r"\p{Lu}[\p{L}\p{M}.’'-]{0,20}"
_NAME = regex.compile(rf"(?!(?i:{_ARTICLE})\s){_CAPITAL}(?:\s(?:{_PARTICLE}|{_CAPITAL})){{1,5}}")
"""« Jeanne de la Tour », and titles whose words have capitals: « Wanderers Nachtlied », but not « Der Panther »."""
_IN_NAMES = regex.compile(r"\s(?:von|van|bin|ibn)\s|\b\p{Lu}\.")
"""What hardly a title has; « de » is as often in one: « Clair de Lune »."""
_WORD = regex.compile(r"[\p{L}\p{M}]{4,}")


def poet_of(front: Sequence[str], stanzas: Sequence[str]) -> int | None:
    """Which of the two lines above some stanzas is who wrote them; None where neither is, or those are no stanzas.

    >>> poet_of(("Latarnia", "Zofia Malecka"), ["Na końcu mola stoi sama,\\nnie pyta o nic,\\nświeci tylko."])
    1
    """
    if len(front) != 2 or not _are_verses(stanzas) or not all(map(_could_be_title, front)):
        return None
    names = [place for place, line in enumerate(front) if _NAME.fullmatch(line)]
    if len(names) < len(front):
        return names[0] if names else None
    verses = {word.casefold() for stanza in stanzas for word in _WORD.findall(stanza)}
    above, below = (_resemblance(line, verses) for line in front)
    return 0 if above > below else 1


def _resemblance(line: str, verses: AbstractSet[str]) -> tuple[bool, bool]:
    """How far a line that could be a name is one, and not a title, which has words of the poem: greater is more."""
    has_their_words = any(word.casefold() in verses for word in _WORD.findall(line))
    return not has_their_words, _IN_NAMES.search(line) is not None


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
