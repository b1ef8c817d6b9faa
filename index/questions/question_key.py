"""The key of a question: the same for questions that ask the same in nearly the same words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

from index.language.folding import fold
from index.language.tokens import analyser
from index.questions.answer_types import WHAT
from index.questions.content_words import LONGEST, folded_function_words, without_function_phrases
from index.questions.question_types import QuestionType

KEY_VERSION = "20"
"""Another one whenever `question_key` gives another key to some question: stored keys are then computed anew."""
SHORTEST = 6
"""Letters from which two that were exchanged are forgiven: « traety » is « treaty », but a trial is no trail."""


def key_of(text: str, language: str, question_type: QuestionType, sections: Sequence[str] = ()) -> str:
    """The stems of the content words, and what else tells two questions apart.

    The words keep their order as in a ring: « In 2019, who …? » asks as « Who … in 2019? » does, but Musk who
    supports Trump is not Trump who supports Musk.

    >>> from index.questions import question_types
    >>> text = "Who was asked by Musk?"
    >>> key_of(text, "en", question_types.question_type(text, "en"))
    'ask musk (who) (by)'
    """
    analyse = analyser(language)
    words = [fold(word) for word in analyse.words(without_function_phrases(text, language))[:LONGEST]]
    functional = folded_function_words(language) - (frozenset() if question_type.negations else question_type.particles)
    content = [word not in functional and word not in question_type.question_words for word in words]
    stems = [_spelt(analyse.stem(word)) for word in compress(words, content)]
    end = _end_of(question_type.question_words, words)
    has_head = question_type.kind == WHAT and content[end : end + 1] == [True]
    head = [stems.pop(sum(content[:end]))] if has_head else []  # « quel traité »: it stays at the front
    flags = ["(not)"] * question_type.negations + [f"({role})" for role in sorted(question_type.roles)]
    kind = [f"({question_type.kind})"] if question_type.kind not in ("", WHAT) else []
    sections_searched = [f"(section {fold(section)})" for section in sorted(sections)]
    return " ".join([*(head + _ring(stems) or sorted(set(words))), *kind, *flags, *sections_searched])


def _ring(words: list[str]) -> list[str]:
    """The distinct words in their order, begun so that it does not matter where the question began."""
    distinct = list(dict.fromkeys(words))
    return min((distinct[at:] + distinct[:at] for at in range(len(distinct))), default=[])


def _end_of(phrase: Sequence[str], words: Sequence[str]) -> int:
    """Where a phrase ends among some words; 0 where it is not among them."""
    ends = (at + len(phrase) for at in range(len(words)) if tuple(words[at : at + len(phrase)]) == tuple(phrase))
    return next(ends, 0)


def _spelt(stem: str) -> str:
    """A stem with the letters between its first and its last one sorted."""
    if len(stem) < SHORTEST or not stem.isalpha():
        return stem
    return stem[0] + "".join(sorted(stem[1:-1])) + stem[-1]
