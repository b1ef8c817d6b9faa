"""Other forms of a word, that no stemmer sees are one: « rauchen » and « geraucht », « oda » and « odası »."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from index.language.language import Language

SHORTEST, SHORTEST_BARE = 3, 4
"""Letters of a verb at least without its endings; and where no « ge- » tells it: « Hafen » is not « Haft »."""
_GE = "ge"
_VERB_ENDINGS = ("en", "et", "te", "t")
_VOWELS, _POSSESSIVES, _PLURALS = "aeıioöuü", ("si", "sı", "su", "sü"), ("ler", "lar")


def other_forms(word: str, code: str, language: Language) -> Iterator[str]:
    """What a word in small letters may be otherwise; most of it are no words at all."""
    if word.islower() and (forms := _FORMS.get(code)):
        yield from forms(word, language)


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


_FORMS: Mapping[str, Callable[[str, Language], Iterator[str]]] = {"de": _weak_verbs, "tr": _possessive}
