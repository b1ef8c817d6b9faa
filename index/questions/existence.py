"""Questions whether there is something: « Gibt es WLAN im Bus? » asks for the one, and tells where by the other.

« ¿Hay clases de boxeo? » asks for no classes but those.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from index.language.languages import language_data
from index.language.tokens import analyser, is_piece
from index.questions.answer_types import WHETHER
from index.questions.content_words import content_words
from index.questions.plain_words import plain_words
from index.questions.question_types import QuestionType

SHORTEST = 3
"""Letters of a word at least before the ending that tells where; 방 has as many."""


class _Existence(NamedTuple):
    """The phrases that ask, those that begin alike and ask for something else, the words before a place and behind
    one, how its words begin and end, what joins things that are asked for beside each other, and whether the kind of a
    thing stands behind it where no word links them."""

    phrases: tuple[str, ...]
    others: tuple[str, ...]
    before: frozenset[str]
    behind: frozenset[str]
    beginnings: tuple[str, ...]
    endings: tuple[str, ...]
    joining: frozenset[str]
    is_kind_last: bool


class _Linked(NamedTuple):
    """A content word, the function words before it, and those behind it."""

    before: frozenset[str]
    word: str
    behind: frozenset[str]


def asks_for_existence(text: str, question_type: QuestionType, language: str) -> bool:
    """Whether a question asks if something is there."""
    known = _existence(language)
    if not known.phrases:
        return False
    # « क्या » asks what, and « है क्या » whether.
    asks = "" if question_type.kind in ("", WHETHER) else f" {' '.join(question_type.question_words)} "
    plain = plain_words(text, language, is_folded=True)
    return any(asks in phrase and phrase in plain for phrase in known.phrases) and not any(
        other in plain for other in known.others
    )


def locations_in(text: str, words: Sequence[str], language: str) -> frozenset[str]:
    """Those of the words of such a question that tell where."""
    known, found, is_ordinal = _existence(language), set(_pieces_before(text, words, language)), False
    for before, word, behind in _linked(words, language):
        is_behind_place = is_ordinal and not before  # « im ersten Stock »
        is_linked = not (known.before.isdisjoint(before) and known.behind.isdisjoint(behind))
        if is_behind_place or is_linked or _is_place(word, known):
            found.add(word)
        is_ordinal = word in found and not is_behind_place and analyser(language).stem(word) in _ordinal_stems(language)
    is_all = len(found) == len({word for _, word, _ in _linked(words, language)})  # « יש בריכה » asks for a pool
    return frozenset() if is_all else frozenset(found)


def _is_place(word: str, known: _Existence) -> bool:
    letters = _letters(word)
    is_long = len(letters) > SHORTEST
    return letters[SHORTEST:].endswith(known.endings) or (is_long and letters.startswith(known.beginnings))


def _pieces_before(text: str, words: Sequence[str], language: str) -> set[str]:
    """The pieces before what asks, where no spaces are written: 码头 of 码头有停车场吗, and none of 停车场有吗."""
    first = next((phrase for phrase in _existence(language).phrases if is_piece(phrase) and phrase in text), "")
    before, _, behind = text.partition(first) if first else ("", "", "")
    if not (before and content_words(behind, language)):
        return set()
    return set(words).difference(analyser(language).words(first + behind))


@cache
def _ordinal_stems(language: str) -> frozenset[str]:
    return frozenset(map(analyser(language).stem, language_data(language).ordinal_forms))


def things_of_other_kinds(words: Sequence[str], language: str, is_known: Callable[[str], bool]) -> frozenset[str]:
    """Those of the words of such a question that tell a thing, beside an unknown one that tells of which kind or for
    whom it would be: « clases » of « ¿Hay clases de boxeo? », "wars" of "Are there guild wars?"

    What is unknown before the word that is linked to it may be there in other words: "a discount for students".
    """
    known, found = _existence(language), set[str]()
    for (_, word, _), (linking, following, _) in pairwise(_linked(words, language)):
        if is_piece(word) or not known.joining.isdisjoint(linking):
            continue
        # What stands behind a place stands behind a kind as well: « योग की कक्षा »
        is_kind_last = not known.behind if linking else known.is_kind_last
        thing, kind = (word, following) if is_kind_last else (following, word)
        if is_known(thing) and not is_known(kind):
            found.add(thing)
    return frozenset(found)


def _linked(words: Sequence[str], language: str) -> list[_Linked]:
    """Each content word between the function words beside it."""
    function_words, content, between = language_data(language).function_words, list[str](), [set[str]()]
    for word in words:
        written = word.casefold()
        if written in function_words:
            between[-1].add(written)
        else:
            content.append(word)
            between.append(set())
    return [
        _Linked(frozenset(before), word, frozenset(behind))
        for word, (before, behind) in zip(content, pairwise(between), strict=True)
    ]


def _letters(word: str) -> str:
    """A word in small letters, those of a syllable of Korean by themselves."""
    return unicodedata.normalize("NFD", word.casefold())


@cache
def _existence(language: str) -> _Existence:
    known = language_data(language)
    listed = dict(known.existence)

    def plain(kind: str) -> tuple[str, ...]:
        plain = (plain_words(phrase, language, is_folded=True) for phrase in listed.get(kind, ()))
        return tuple(phrase.strip() if is_piece(phrase.strip()) else phrase for phrase in plain)

    places = listed.get("places", ())
    return _Existence(
        phrases=plain("asking"),
        others=plain("other"),
        before=known.locatives.union(word for word in places if "-" not in word),
        behind=frozenset(listed.get("behind", ())),
        beginnings=tuple(_letters(word[:-1]) for word in places if word.endswith("-")),
        endings=tuple(_letters(word[1:]) for word in places if word.startswith("-")),
        joining=frozenset(listed.get("joining", ())),
        is_kind_last="kind" in listed.get("last", ()),
    )
