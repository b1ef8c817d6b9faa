"""Other forms of a word, that no stemmer sees are one: « rauchen » and « geraucht », « oda » and « odası »."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from index.language.folding import fold
from index.language.language import Language
from index.language.stemming.arabic import as_texts_have, of_one_verb

SHORTEST, SHORTEST_BARE = 3, 4
"""Letters of a verb at least without its endings; and where no « ge- » tells it: « Hafen » is not « Haft »."""
TELLING = 2, 4
"""Letters of the ending of a word, and of that of the other one, of which one is enough where no more than `SHORTEST`
stand before: « boka » is « bokning », « кола » no « колене »."""
_GE = "ge"
_VERB_ENDINGS = ("en", "et", "te", "t")
_DUTCH_VOWELS, _UNVOICED, _VOICED = "aeiou", {"v": "f", "z": "s"}, {"f": "v", "s": "z"}
_ELIDING = "aeiouyh"
_VOWELS, _POSSESSIVES, _PLURALS = "aeıioöuü", ("si", "sı", "su", "sü"), ("ler", "lar")


def other_forms(word: str, code: str, language: Language) -> Iterator[str]:
    """What a word in small letters, or in letters of one size, may be otherwise; most of it are no words at all."""
    if word != word.lower():
        return
    if forms := _FORMS.get(code):
        yield from forms(word, language)
    for endings in _derivations(language):
        yield from _derived(word, endings, endings)


def without_elisions(word: str, language: Language) -> Iterator[str]:
    """« inscrire » of « sinscrire », as many type « s’inscrire »."""
    for elided in filter(word.startswith, language.elisions):
        rest = word.removeprefix(elided)
        if len(rest) > SHORTEST and fold(rest)[0] in _ELIDING:
            yield rest


def agents_of(verb: str, language: Language) -> Iterator[str]:
    """Who does what a verb says: « organiser » of « organises », « основатель » of « основал »."""
    for endings, agents in _agents(language):
        yield from _derived(verb, endings, agents)


@cache
def _agents(language: Language) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """The endings of a verb, and those of who does it."""
    return tuple(tuple(map(_endings, one.split(" = "))) for one in language.agents)


@cache
def _derivations(language: Language) -> tuple[tuple[str, ...], ...]:
    return tuple(map(_endings, language.derivations))


def _endings(listed: str) -> tuple[str, ...]:
    return tuple(ending.strip("-") for ending in listed.split())


def _derived(word: str, endings: Sequence[str], others: Sequence[str]) -> Iterator[str]:
    """« foglalás » and « foglal » of « foglalni », by the endings of one verb; where several fit, by the longest."""
    ending = max(filter(word.endswith, endings), key=len, default=None)
    if ending is None or len(word) - len(ending) < SHORTEST:
        return
    root = word.removesuffix(ending)
    is_long = len(root) > SHORTEST or len(ending) >= TELLING[0]
    yield from (root + other for other in others if other != ending and (is_long or len(other) >= TELLING[1]))


def _dutch_verb(word: str, language: Language) -> Iterator[str]:
    """« betaalt » of « betalen », « leest » of « lezen », and the reverse: no open syllable doubles its vowel."""
    root = word.removesuffix("en")
    if len(word) > len(root) >= SHORTEST:  # « openen » is « opent »
        roots = dict.fromkeys((_closed(root), root))
        yield from (f"{before}{one}{ending}" for one in roots for before in ("", _GE) for ending in ("t", "d", ""))
    elif word.endswith(("t", "d")):
        closed = word[:-1].removeprefix(_GE)
        yield from (f"{opened}en" for opened in _opened(closed)) if len(closed) >= SHORTEST else ()


def _closed(root: str) -> str:
    """How the root of a Dutch infinitive is written at the end of a word."""
    if root[-1] == root[-2]:
        return root[:-1]
    root = root[:-1] + _UNVOICED.get(root[-1], root[-1])
    is_open = root[-2] in _DUTCH_VOWELS and root[-3] not in _DUTCH_VOWELS and root[-1] not in _DUTCH_VOWELS
    return f"{root[:-1]}{root[-2]}{root[-1]}" if is_open else root


def _opened(closed: str) -> Iterator[str]:
    """The roots that may be written so at the end of a word."""
    root = closed[:-2] + closed[-1] if closed[-2] == closed[-3] and closed[-2] in _DUTCH_VOWELS else closed
    yield root
    yield root[:-1] + _VOICED.get(root[-1], root[-1] * 2)


def _afrikaans_verb(word: str, language: Language) -> Iterator[str]:
    """« gebou » of « bou », « saamgebring » of « saambring », and the reverse."""
    for prefix in ("", *filter(word.startswith, language.prefixes)):
        verb = word.removeprefix(prefix)
        root = verb.removeprefix(_GE)
        if len(root) >= SHORTEST:
            yield prefix + (root if root != verb else f"{_GE}{verb}")


def of_one_root(word: str, code: str) -> Iterator[str]:
    """Words that may have a root in common with a word: less surely one, and of another meaning at times."""
    if code == "ar":
        yield from of_one_verb(word)


def _weak_verbs(word: str, language: Language) -> Iterator[str]:
    """« angemeldet » and « meldet » of « melden » and « anmelden »."""
    for root in (word.removesuffix(ending) for ending in _VERB_ENDINGS if word.endswith(ending)):
        for prefix in ("", *filter(root.startswith, language.prefixes)):
            yield from _of_verb(prefix, root.removeprefix(prefix))


def _of_verb(prefix: str, root: str) -> Iterator[str]:
    verb = root.removeprefix(_GE)
    if len(verb) < SHORTEST:
        return
    if verb == root:
        yield from (f"{prefix}{_GE}{verb}{ending}" for ending in ("t", "et"))
    if len(prefix + verb) >= SHORTEST_BARE and (verb != root or not prefix):
        yield from (f"{prefix}{verb}{ending}" for ending in _VERB_ENDINGS)


def _possessive(word: str, language: Language) -> Iterator[str]:
    """Of nouns that end in a vowel: « dairesi » is its flat."""
    if word.endswith(_POSSESSIVES) and word[-3:-2] in _VOWELS:
        word = word[:-2]
        yield word
    if word[-1] in _VOWELS and len(word) >= SHORTEST:
        yield from (f"{word}{ending}" for ending in (*_POSSESSIVES, *_PLURALS))


def _arabic(word: str, _language: Language) -> Iterator[str]:
    yield from as_texts_have(word)


_FORMS: Mapping[str, Callable[[str, Language], Iterator[str]]] = {
    "af": _afrikaans_verb,
    "ar": _arabic,
    "de": _weak_verbs,
    "nl": _dutch_verb,
    "tr": _possessive,
}
