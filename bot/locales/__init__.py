"""Every sentence a person reads, one file a language, in Project Fluent's syntax (https://projectfluent.org)."""

from __future__ import annotations

from functools import cache, cached_property, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from bot.locales.plain_sentences import PlainSentences

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

DEFAULT = "en"

REMEMBERED = 1_000
"""Sentences of each language, with their numbers."""

TERMINAL = "### Terminal"
"""Where the terminal's part of a file begins, which goes on to its end."""


class Phrasebook:
    """The sentences of one language: ``say("place", number=2, count=5)``. ``source`` is those in Fluent's syntax."""

    def __init__(self, language: str, source: str) -> None:
        self.language = language
        self._source = source
        self._plain = PlainSentences(language, source)
        # Plurals and numbers take longer than most of what is said; what has words in it is not kept.
        self._remembered = lru_cache(REMEMBERED)(self._sentence)

    def __call__(self, phrase: str, /, **arguments: str | int | float) -> str:
        has_words = any(isinstance(argument, str) for argument in arguments.values())
        return (self._sentence if has_words else self._remembered)(phrase, **arguments)

    def read_all(self) -> None:
        """Read now what takes Fluent, and not when it is said for the first time."""
        _ = self._bundle

    def _sentence(self, phrase: str, /, **arguments: str | int | float) -> str:
        plain = self._plain.say(phrase, arguments)
        return self._by_fluent(phrase, arguments) if plain is None else plain

    def _by_fluent(self, phrase: str, arguments: dict[str, str | int | float]) -> str:
        pattern = self._bundle.get_message(phrase).value
        if pattern is None:
            raise KeyError(phrase)
        sentence, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise errors[0]
        return str(sentence)

    @cached_property
    def _bundle(self) -> FluentBundle:
        from fluent.runtime import FluentBundle, FluentResource

        # Marks around each placeholder would count towards Discord's limits; what needs one is isolated by itself.
        bundle = FluentBundle([self.language], use_isolating=False)
        bundle.add_resource(FluentResource(self._source))
        return bundle


def phrasebook(language: str) -> Phrasebook:
    """The phrasebook of a language or of Discord's locale ("fr", "en-GB"); English when there is none."""
    return _phrasebook(known_language(language) or DEFAULT)


@cache
def terminal_phrasebook(language: str) -> Phrasebook:
    """As ``phrasebook``, with the terminal's sentences alone: all of them take longer to read than a question takes."""
    known = known_language(language) or DEFAULT
    source = source_of(known)
    return Phrasebook(known, source[source.index(TERMINAL) :])


@lru_cache
def known_language(locale: str) -> str | None:
    """The language there are sentences in for ``locale``: the very one, else the one it is a variety of."""
    language, _, _ = locale.replace("_", "-").partition("-")
    return next((known for known in (locale, language.lower()) if known in languages()), None)


@cache
def languages() -> tuple[str, ...]:
    """Every language there is a file of."""
    names = (file.name for file in files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(".ftl") for name in names if name.endswith(".ftl")))


def source_of(language: str) -> str:
    return files(__name__).joinpath(f"{language}.ftl").read_text(encoding="utf-8")


@cache
def _phrasebook(language: str) -> Phrasebook:
    book = Phrasebook(language, source_of(language))
    book.read_all()
    return book
