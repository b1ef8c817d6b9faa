"""Runs of a Word file that only its history parts, put together: each takes mammoth as long as a paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from index.readers.html.trees.tree import Element

_WORDS = frozenset({"t", "rPr"})
Look = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


def join_runs(root: Element) -> None:
    """Put runs of words alone that look the same, and follow each other, into the first of them."""
    for first in [run for run in root.iter("{*}r") if _is_words(run)]:
        _take_in(first, _alike(first))


def _alike(first: Element) -> list[Element]:
    look = _look(first)
    return list(takewhile(lambda run: _is_words(run) and _look(run) == look, first.itersiblings()))


def _take_in(first: Element, others: Sequence[Element]) -> None:
    parent = first.getparent()
    if others and parent is not None:
        last = first.findall("{*}t")[-1]
        last.text = "".join(text.text or "" for run in (last, *others) for text in run.iter("{*}t"))
        for run in others:
            parent.remove(run)


def _is_words(element: Element) -> bool:
    is_run = _name(element) == "r" and element.find("{*}t") is not None
    return is_run and all(_name(child) in _WORDS for child in element)


def _look(run: Element) -> Look:
    return tuple((str(one.tag), tuple(sorted(one.items()))) for one in run.iterfind("{*}rPr/*"))


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
