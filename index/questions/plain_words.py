"""The words of a question as its phrases are looked for: in small letters, a space around each."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

import regex

from index.language.folding import fold
from index.language.language import Phrases
from index.language.letters import plain_letters

# Not by `re`, whose words end at the vowel signs of Hindi and Bengali.
_PART = regex.compile(r"[^\W_]+")


def plain_words(text: str, language: str, *, is_folded: bool) -> str:
    """The words of a text, in the letters of the language, a space around each.

    They are folded but where each accent makes another word, and the text has some: « máy » is not « mấy ».
    """
    words = _PART.findall(fold(text) if is_folded else unicodedata.normalize("NFC", text.casefold()))
    return f" {' '.join(plain_letters(word, language) for word in words)} "


def words_accented_otherwise(text: str, folded: Mapping[str, AbstractSet[str]]) -> frozenset[str]:
    """Which ``folded`` words a text has with other accents than theirs: « är » is not « år »; « ar » may be either."""
    words = frozenset() if text.isascii() else frozenset(_PART.findall(unicodedata.normalize("NFC", text.casefold())))
    accented = {word: plain for word in words if (plain := fold(word)) != word and plain in folded}
    return frozenset(plain for word, plain in accented.items() if word not in folded[plain])


def is_accented_otherwise(text: str, phrases: Phrases) -> bool:
    """Whether the accents of a text's first word are those of none of the phrases: « à » is not « a-t-il »."""
    first = _PART.search(text.casefold())
    return first is not None and fold(first[0]) != first[0] and first[0] not in {words.split()[0] for words in phrases}
