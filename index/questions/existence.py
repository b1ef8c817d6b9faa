"""Questions whether there is something: « Gibt es WLAN im Bus? » asks for the one, and tells where by the other.

« ¿Hay clases de boxeo? » asks for no classes but those.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from index.language.languages import language_data
from index.language.tokens import analyser, is_piece
from index.questions.answer_types import WHETHER
from index.questions.plain_words import plain_words
from index.questions.question_types import QuestionType

SHORTEST = 3
"""Letters of a word at least before the ending that tells where."""


class _Existence(NamedTuple):
    """The phrases that ask, those that begin alike and ask for something else, the words before a place, the endings
    of one, and what joins things that are asked for beside each other."""

    phrases: tuple[str, ...]
    others: tuple[str, ...]
    before: frozenset[str]
    endings: tuple[str, ...]
    joining: frozenset[str]


def asks_for_existence(text: str, question_type: QuestionType, language: str) -> bool:
    """Whether a question asks if something is there."""
    known = _existence(language)
    if question_type.kind not in ("", WHETHER) or not known.phrases:
        return False
    plain = plain_words(text, language, is_folded=True)
    return any(phrase in plain for phrase in known.phrases) and not any(other in plain for other in known.others)


def locations_in(words: Sequence[str], language: str) -> frozenset[str]:
    """Those of the words of such a question that tell where."""
    known, found, is_ordinal = _existence(language), set[str](), False
    for linking, word in _linked(words, language):
        is_behind_place = is_ordinal and not linking  # « im ersten Stock »
        if (
            is_behind_place
            or not known.before.isdisjoint(linking)
            or word.casefold()[SHORTEST:].endswith(known.endings)
        ):
            found.add(word)
        is_ordinal = word in found and not is_behind_place and analyser(language).stem(word) in _ordinal_stems(language)
    return frozenset(found)


@cache
def _ordinal_stems(language: str) -> frozenset[str]:
    return frozenset(map(analyser(language).stem, language_data(language).ordinal_forms))


def things_of_other_kinds(words: Sequence[str], language: str, is_known: Callable[[str], bool]) -> frozenset[str]:
    """Those of the words of such a question that tell a thing, beside an unknown one that tells of which kind or for
    whom it would be: « clases » of « ¿Hay clases de boxeo? », "wars" of "Are there guild wars?"

    What is unknown before the word that is linked to it may be there in other words: "a discount for students".
    """
    joining, found = _existence(language).joining, set[str]()
    for (_, word), (linking, following) in pairwise(_linked(words, language)):
        if is_piece(word) or not joining.isdisjoint(linking):
            continue
        if linking and is_known(word) and not is_known(following):
            found.add(word)
        elif not linking and is_known(following) and not is_known(word):
            found.add(following)
    return frozenset(found)


def _linked(words: Sequence[str], language: str) -> list[tuple[frozenset[str], str]]:
    """Each content word behind the function words before it."""
    function_words, found, linking = (
        language_data(language).function_words,
        list[tuple[frozenset[str], str]](),
        set[str](),
    )
    for word in words:
        written = word.casefold()
        if written in function_words:
            linking.add(written)
        else:
            found.append((frozenset(linking), word))
            linking.clear()
    return found


@cache
def _existence(language: str) -> _Existence:
    known = language_data(language)
    listed = dict(known.existence)

    def plain(kind: str) -> tuple[str, ...]:
        return tuple(plain_words(phrase, language, is_folded=True) for phrase in listed.get(kind, ()))

    places = listed.get("places", ())
    return _Existence(
        phrases=plain("asking"),
        others=plain("other"),
        before=known.locatives.union(word for word in places if not word.startswith("-")),
        endings=tuple(word[1:] for word in places if word.startswith("-")),
        joining=frozenset(listed.get("joining", ())),
    )
