"""Sentences: where each begins and ends in a text."""

from __future__ import annotations

from sentencex import get_sentence_boundaries

Span = tuple[int, int]
"""Characters ``start`` to ``end``, end excluded, of an article's text."""

PIECE = 10_000
"""Characters given to sentencex at once: its time grows with the square of some texts, and no sentence is as long."""


def sentence_spans(text: str, start: int, end: int, language: str) -> list[Span]:
    """The sentences of ``text[start:end]`` as offsets in ``text``, without the white space around them."""
    spans = []
    for piece in range(start, end, PIECE):
        for boundary in get_sentence_boundaries(language, text[piece : min(piece + PIECE, end)]):
            sentence: str = boundary["text"]
            left = piece + boundary["start_index"] + len(sentence) - len(sentence.lstrip())
            right = piece + boundary["start_index"] + len(sentence.rstrip())
            if left < right:
                spans.append((left, right))
    return spans
