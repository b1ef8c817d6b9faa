"""Poems: which lines stay lines, and whether a text is made of stanzas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from index.grouping import runs_of
from index.language.sentences.sentences import Span
from index.readers.plain.layout.wrapping import FULL, Wrapping, columns_of
from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.punctuation import ends_open, ends_sentence, holds_sentences, is_item, starts_lower
from index.readers.plain.lines.signs import numbering_of

LONGEST_VERSE = 70
"""Characters."""
FEWEST_VERSES = 4
"""So many lines that all begin with capitals are no prose."""
WIDEST_POEM = 60
"""Characters of most verses, at the most, where no capitals begin them."""
FEWEST_COMMAS, AT_ENDS = 6, 0.35
"""Commas of a poem, and the share of them at the ends of lines: in prose, as it was wrapped, it is one in ten."""
NEARLY_ALL = 0.8
"""The same where commas are few, as in a poem of two stanzas."""
INSIDE = 0.2
"""Sentences that end within lines of a poem for each at an end, at the most."""
FEWEST_TOGETHER, MOST_TOGETHER = 6, 16
"""Verses of a poem without stanzas that are quoted together."""
FEWEST_IN_STANZAS, FEWEST_STANZAS, FULL_VERSE = 3, 4, 0.6
"""Commas of a poem in stanzas, these, and the share of the longest verse that their last ones have, at the least."""
FEWEST_TITLES, TITLED, SHORTER = 3, 0.4, 0.7
"""Titles of a poem's parts, their share of its stanzas, at the least, and of the longest verse below, at the most."""
FEWEST_SUNG, MOST_SUNG = 8, 200
"""Lines of a song."""
SUNG, COME_BACK, UNSUNG = 0.9, 0.12, 0.2
"""Of its lines, the share that are short, at the least, and that come back word for word; and that no song has, at the
most: figures, items, what ends in a colon."""
REFRAIN = 10
"""Letters of a line that comes back, at the least: « Yes » does in any list."""
_UNSUNG = regex.compile(r"\d|[:：|\t]|\s{3}")
_WORDLESS = regex.compile(r"[^\p{L}\p{M}]+")
_HYPHEN = regex.compile(r"\p{L}-$")
_COMMA = regex.compile(r"[,;:،؛](?=[\s\p{Pe}\p{Pf}\"']|$)")
OPENING_SIGNS = "\"'“„‘«([_*-–—¿¡ "


def are_verses(lines: Sequence[Line], wrapping: Wrapping | None) -> bool:
    """Whether each line begins with a capital, as a poem's do, and most end no sentence and are not full."""
    if len(lines) < FEWEST_VERSES or not all(line.text.lstrip(OPENING_SIGNS)[:1].isupper() for line in lines):
        return False
    pairs = list(pairwise(lines))
    full = sum(wrapping is not None and wrapping.fills(*pair) for pair in pairs)
    ending = sum(ends_sentence(line.text) for line, _ in pairs)
    return 2 * ending <= len(pairs) and full < FULL * len(pairs)


def are_stanzas(lines: Sequence[Line]) -> bool:
    """Whether most lines stand together with others as short, and many end in the middle of a sentence: in a comma."""
    short = [
        line.text
        for line, below in pairwise([*lines, Line("", gap=1)])
        if (below.gap == 0 or line.gap == 0) and len(line.text) <= LONGEST_VERSE
    ]
    within = sum(_ends_clause(text) and not is_item(text) for text in short)
    ending = sum(map(ends_sentence, short))
    return 2 * len(short) > len(lines) and 6 * within >= len(short) and 2 * ending <= len(short)


def is_poem(lines: Sequence[Line], wrapping: Wrapping | None) -> bool:
    """Whether lines that look wrapped, for they begin in lower case, are verses: commas and sentences end with them."""
    if wrapping is None:
        return are_stanzas(lines)
    if wrapping.width > WIDEST_POEM or wrapping.gap:
        return False
    commas = sum(len(_COMMA.findall(line.text)) for line in lines)
    at_ends = sum(_ends_clause(line.text) for line in lines)
    if commas >= FEWEST_IN_STANZAS and at_ends >= AT_ENDS * commas and _end_full(lines, wrapping):
        return True
    if commas >= FEWEST_IN_STANZAS and at_ends >= NEARLY_ALL * commas:
        return True
    ending = sum(ends_sentence(line.text) for line, below in pairwise(lines) if not below.gap)
    inside = sum(holds_sentences(line.text) and not numbering_of(line.text) for line in lines)
    return commas >= FEWEST_COMMAS and at_ends >= AT_ENDS * commas and inside <= INSIDE * ending


def is_song(lines: Sequence[Line]) -> bool:
    """Whether short lines stand together in stanzas, whatever ends them, and many come back, as a refrain does."""
    if not FEWEST_SUNG <= len(lines) <= MOST_SUNG:
        return False
    stanzas = [[line.text for line in group if not _names_part(line.text)] for group in groups_of(lines)]
    verses = [verse for stanza in stanzas for verse in stanza]
    together = sum(len(stanza) for stanza in stanzas if len(stanza) > 1)
    short = sum(columns_of(verse) <= LONGEST_VERSE for verse in verses)
    ending = sum(map(ends_sentence, verses))
    unsung = sum(_UNSUNG.search(verse) is not None or is_item(verse) for verse in verses)
    if short < SUNG * len(verses) or unsung > UNSUNG * len(verses):
        return False
    return 2 * together > len(verses) >= 2 * ending and _has_refrain(stanzas)


def _names_part(text: str) -> bool:
    """« [Chorus] », « [Verse 2: Ada Finch] »."""
    return text.startswith("[") and text.endswith("]")


def parts_of_song(lines: Sequence[Line]) -> frozenset[str]:
    """What its parts are called, right above their first verses."""
    return frozenset(line.text for line in lines if _names_part(line.text))


def _has_refrain(stanzas: Sequence[Sequence[str]]) -> bool:
    """Whether many lines come back, some of them in one stanza or at the beginning of two: what comes back below one
    heading after another is neither, wherever blank lines stand."""
    words_of = [[_WORDLESS.sub("", verse).casefold() for verse in stanza] for stanza in stanzas if stanza]
    times = Counter(words for stanza in words_of for words in stanza if len(words) >= REFRAIN)
    back = sum(count for count in times.values() if count > 1)
    heads = sum(len(one) == 1 and times[one[0]] == 1 and len(below) > 1 for one, below in pairwise(words_of))
    if back < COME_BACK * sum(times.values()) or 2 * heads > sum(len(stanza) > 1 for stanza in words_of):
        return False
    firsts = Counter(stanza[0] for stanza in words_of)
    within = any(stanza.count(words) > 1 for stanza in words_of for words in {*stanza} if words in times)
    return within or any(firsts[words] > 1 for words in times)


def is_lone_verse(line: Line, below: Line) -> bool:
    """Whether one verse stands alone between blank lines, and no « [Chorus] »: it is quoted with the stanza below."""
    return line.gap > 0 and below.gap > 0 and line.text[0] not in OPENING_SIGNS


def _ends_clause(text: str) -> bool:
    """Whether a verse ends in a comma; words that are cut at the ends of lines are prose."""
    return ends_open(text) and _HYPHEN.search(text) is None


def _end_full(lines: Sequence[Line], wrapping: Wrapping) -> bool:
    """Whether the last lines of what stands between blank lines are as long as the others, as no paragraphs' are."""
    last = [len(group[-1].text) for group in groups_of(lines) if len(group) > 1]
    full = sum(length >= FULL_VERSE * wrapping.width for length in last)
    return len(last) >= FEWEST_STANZAS and full >= FULL * len(last)


def titles_of(lines: Sequence[Line]) -> frozenset[str]:
    """The titles of a poem's parts: shorter lines right above their stanzas that no mark ends, where many have one;
    and the lines above them all."""
    front, *parts = groups_of(lines)
    groups = [group for group in parts if len(group) > 1]
    titles = {first.text for first, *verses in groups if _is_title(first.text, [verse.text for verse in verses])}
    if len(titles) < max(FEWEST_TITLES, TITLED * len(groups)):
        with_number = {title for title in titles if numbering_of(title)}
        return frozenset(with_number) if len(with_number) > 1 else frozenset()
    return frozenset(
        titles if any(ends_sentence(line.text) for line in front) else {line.text for line in front} | titles
    )


def counted_titles_of(lines: Sequence[Line]) -> frozenset[str]:
    """Those with numbers, « 2. Marrow Fair », above stanzas whose lines all begin with capitals."""
    return frozenset(filter(numbering_of, titles_of(lines))) if lines and are_stanzas(lines) else frozenset()


def _is_title(first: str, verses: Sequence[str]) -> bool:
    if ends_sentence(first) or ends_open(first) or starts_lower(verses[0]):
        return False
    return len(first) <= SHORTER * max(map(len, verses))


def groups_of(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines that no blank one parts."""
    return list(runs_of(lines, lambda _, line: line.gap > 0))


def stanzas_of(verses: str) -> Iterator[Span]:
    """Where to cut a poem that has no stanzas: where a sentence ends, or else after some verses."""
    start = end = count = 0
    for line in verses.split("\n"):
        end += len(line) + 1
        count += 1
        if count >= MOST_TOGETHER or (count >= FEWEST_TOGETHER and ends_sentence(line)):
            yield start, end - 1
            start, count = end, 0
    if count:
        yield start, end - 1


def are_lines(text: str) -> bool:
    """Whether a text is made of lines as short as verses are."""
    return text.count("\n") >= MOST_TOGETHER and max(map(len, text.split("\n"))) <= LONGEST_VERSE
