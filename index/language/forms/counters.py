"""Counters: what a question asks a number of, and stands behind the number that answers, too."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, cached_property
from itertools import chain

import regex

from index.language.folding import fold
from index.language.forms.unsaid import number_pattern
from index.language.language import Phrases
from index.language.languages import language_data
from index.language.letters import in_digits, plain_letters
from index.language.word_patterns import UNSPACED

_WORD = regex.compile(r"[\p{L}\p{M}]+")
_HARAKAT = regex.compile("[\u064b-\u0652]")
"""The vowels of Arabic, which few write: « عاماً » is « عاما »."""
_GAP = r"[\s\p{Cf}-]?"
_CHARACTER = r"[\p{L}\p{M}\p{N}]"


class Counters:
    """Those of one language, in plain letters: « 何枚 » asks for a number that 枚 stands behind."""

    def __init__(self, code: str) -> None:
        self._code = code
        self._known = {kind: tuple(map(self._plain, words)) for kind, words in language_data(code).counters}
        kinds = (self._known.get(kind, ()) for kind in ("age", "others"))
        groups = [tuple(words.split("/")) for words in chain(*kinds)]
        self.of_age = groups[0] if "age" in self._known else ()
        is_unspaced = code == "ko" or any(UNSPACED.match(group[0]) for group in groups)
        self._before, self._after = ("", "") if is_unspaced else (f"(?<!{_CHARACTER})", f"(?!{_CHARACTER})")
        # Without their accents too, as many type: « may tang ».
        forms = {form: group for group in groups for one in group for form in self._typed(one)}
        self._groups = {form.rstrip("-"): group for form, group in forms.items()}
        interrogatives, ages = (
            chain(*map(self._typed, self._known.get(kind, ()))) for kind in ("interrogatives", "age_nouns")
        )
        self._interrogative = regex.compile(
            rf"{self._before}(?<!第)(?:{self._any_of(interrogatives, '')})\s?(?P<counter>{self._any_of(forms)})"
        )
        self._age_nouns = regex.compile(rf"{self._before}(?:{self._any_of(ages)})")
        self._counted = cache(self._pattern)

    def of_question(self, plain: str) -> Phrases:
        """What stands behind the number that answers a question of ``plain`` words; nothing, where any number may.

        >>> counters("ja").of_question(" 表彰状は何人が受け取った ")
        ('人', '名')
        """
        if found := self._interrogative.search(plain):
            return self._groups[found["counter"]]
        # « Combien paie un enfant de cinq ans ? » asks for no age.
        asks_age = self._age_nouns.search(plain) and not self._aged.search(in_digits(plain))
        return self.of_age if asks_age else ()

    def are_in(self, text: str, wanted: Phrases) -> bool:
        """Whether one of the ``wanted`` counters stands behind a number of a text, or a power as « ล้าน », a million.

        A birth tells an age.
        """
        return self._counted(wanted).search(in_digits(self._plain(text))) is not None

    def _pattern(self, wanted: Phrases) -> regex.Pattern[str]:
        powers = self._any_of(self._known.get("great", ()))
        words = self._any_of(self._known.get("age_words", ()) if wanted == self.of_age else ())
        return regex.compile(f"{self._number}(?:{self._any_of(wanted)}|{powers})|{self._before}(?:{words})")

    @cached_property
    def _aged(self) -> regex.Pattern[str]:
        """Matches how old somebody is."""
        return regex.compile(f"{self._number}(?:{self._any_of(self.of_age)})")

    @cached_property
    def _number(self) -> str:
        """Matches a number, and what may stand before its counter; most questions need none of it."""
        between, numerals = self._any_of(self._known.get("between", ()), ""), _numerals(self._code, self._known)
        number = rf"(?:{number_pattern(self._code)}|{self._before}(?:{self._any_of(numerals, '')}))"
        return f"{number}{_GAP}(?:{between})?{_GAP}"

    def _plain(self, text: str) -> str:
        return _WORD.sub(lambda word: plain_letters(word[0], self._code), _HARAKAT.sub("", text.casefold()))

    def _typed(self, word: str) -> tuple[str, str]:
        return word, self._plain(fold(word))

    def _any_of(self, words: Iterable[str], after: str | None = None) -> str:
        """Matches one of some words; of one that ends in a hyphen, how it begins."""
        after = self._after if after is None else after
        longest_first = sorted(set(words), key=lambda word: (-len(word), word))
        ways = (regex.escape(word.rstrip("-")) + ("" if word.endswith("-") else after) for word in longest_first)
        return "|".join(ways) or "(?!)"


def _numerals(code: str, known: dict[str, Phrases]) -> Iterable[str]:
    """Numbers in words beside those that are in order, and no ordinals."""
    language = language_data(code)
    ordinals = language.ordinal_forms
    numerals = (plain_letters(word, code) for word in language.numerals if word not in ordinals)
    return (*known.get("numbers", ()), *numerals)


@cache
def counters(code: str) -> Counters:
    return Counters(code)
