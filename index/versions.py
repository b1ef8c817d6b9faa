"""Versions of one article: whether two texts are that, and what became of the passages between them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import unquote

from index.article import Article
from index.language.sentences.sentence_ends import SENTENCE_ENDS

NEARLY = 0.7
"""The share of its text, or of its passages, that a newer version of an article has in common with it at least."""

_HOST = re.compile(r"(?:https?://)?(?:www\.)?([^/]*)(.*)", re.IGNORECASE | re.DOTALL)
_TRACKING = re.compile(r"(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id)(?:=|$)", re.IGNORECASE)
"""What is added to an address to see where its readers come from."""
_CLAUSE_END = re.compile(rf"[\n{SENTENCE_ENDS},;:—·•、，；：،؛]+")


class Differences(NamedTuple):
    """How many passages a newer text adds and removes, and how many it has in another order or under other headings.

    ``stable`` is the share of the earlier passages that the newer text has too.
    """

    added: int
    removed: int
    moved: int
    stable: float

    @property
    def is_slight(self) -> bool:
        """Whether so much of the earlier text is left that the newer one is surely a version of it."""
        return self.stable >= NEARLY

    @property
    def is_none(self) -> bool:
        return not (self.added or self.removed or self.moved)


def differences(before: Article, after: Article) -> Differences:
    """Passages are the same where their words are; one of which a word was changed is removed, and another added.

    >>> old = Article.from_paragraphs("A", [((), "One."), ((), "Two."), ((), "Three.")], language="en")
    >>> new = Article.from_paragraphs("A", [((), "Two."), ((), "One."), ((), "Four.")], language="en")
    >>> differences(old, new)._replace(stable=0)
    Differences(added=1, removed=1, moved=1, stable=0)
    """
    pairs = _pairs([_words(passage.text) for passage in before.passages], [_words(one.text) for one in after.passages])
    in_order = _longest_increasing([old for old, _ in pairs])
    moved = sum(
        at not in in_order or before.passages[old].section.path != after.passages[new].section.path
        for at, (old, new) in enumerate(pairs)
    )
    same, count = len(pairs), len(before.passages)
    return Differences(len(after.passages) - same, count - same, moved, same / count if count else 0.0)


def is_version(one: Article, other: Article) -> bool:
    """Whether two articles are versions of one by their texts: they share most of their clauses, counted by length."""
    lengths = sorted((len(one.text), len(other.text)))
    if lengths[0] < NEARLY * lengths[1]:
        return False
    clauses = [{clause.strip() for clause in _CLAUSE_END.split(each.text.casefold())} for each in (one, other)]
    common = sum(map(len, clauses[0] & clauses[1]))
    return common > 0 and common >= NEARLY * sum(map(len, clauses[0] | clauses[1]))


def same_page(one: str, other: str) -> bool:
    """Whether two addresses are surely one page's, written otherwise.

    >>> same_page("https://www.Bees.example/hive/?utm_source=mail#honey", "http://bees.example/hive")
    True
    >>> same_page("https://bees.example/?p=1", "https://bees.example/?p=2")
    False
    """
    return _page(one) == _page(other)


def _page(address: str) -> tuple[str, str, list[str], str]:
    address, _, fragment = address.partition("#")
    address, _, query = address.partition("?")
    found = _HOST.fullmatch(address)
    assert found is not None  # the pattern takes anything
    parameters = [one for one in query.split("&") if one and not _TRACKING.match(one)]
    # A fragment names a place in its page, but for pages that scripts make: there it may be all that tells them apart.
    return found[1].lower(), unquote(found[2]).rstrip("/"), parameters, fragment * fragment.startswith(("!", "/"))


def _words(text: str) -> str:
    return " ".join(text.split())


def _pairs(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    """The positions of the same texts in both, each used once, in the order of the newer one."""
    free: defaultdict[str, list[int]] = defaultdict(list)
    for number in reversed(range(len(before))):
        free[before[number]].append(number)
    return [(free[text].pop(), number) for number, text in enumerate(after) if free.get(text)]


def _longest_increasing(numbers: Sequence[int]) -> set[int]:
    """Where the members of a longest increasing subsequence stand (patience sorting)."""
    tops: list[int] = []
    at_tops: list[int] = []
    previous: list[int] = []
    for at, number in enumerate(numbers):
        pile = bisect_left(tops, number)
        previous.append(at_tops[pile - 1] if pile else -1)
        tops[pile : pile + 1], at_tops[pile : pile + 1] = [number], [at]
    found, at = set(), at_tops[-1] if at_tops else -1
    while at >= 0:
        found.add(at)
        at = previous[at]
    return found
