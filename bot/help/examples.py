"""Questions that the articles answer, made of their own headings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from bot.locales import Phrasebook, known_language, phrasebook
from bot.shortening import on_one_line
from index import Article, Library

EXAMPLES = 2
TRIED = 12
"""Headings that questions are made of, until enough are answered."""
LONGEST = 60
"""Characters of a heading that makes a question one would ask."""


def example_questions(library: Library, slugs: frozenset[str] | None, say: Phrasebook) -> list[str]:
    """Each is answered by what stands under its heading, and asked in the language of its article.

    Those are made of the articles with these ``slugs`` alone; None stands for all.
    """
    chosen = [article for article in library.articles if slugs is None or article.slug in slugs]
    answered = (
        question
        for article, heading in islice(_spread(chosen), TRIED)
        if _is_answered(library, slugs, article, heading, question := _question(article, heading, say))
    )
    return list(islice(dict.fromkeys(answered), EXAMPLES))


def _is_answered(library: Library, slugs: frozenset[str] | None, article: Article, heading: str, question: str) -> bool:
    quotes = library.answer(question, 1, articles=slugs).quotes
    return bool(quotes) and quotes[0].article is article and heading in (article.title, *quotes[0].passage.section.path)


def _question(article: Article, heading: str, say: Phrasebook) -> str:
    language = known_language(article.language)
    return (phrasebook(language) if language else say)("help-example", heading=on_one_line(heading))


def _spread(articles: Iterable[Article]) -> Iterator[tuple[Article, str]]:
    """Headings of the articles in turn, from the middle on, where the matter is; then their titles."""
    named = [(article, _headings(article)) for article in articles]
    for number in range(TRIED):
        yield from ((article, names[number]) for article, names in named if number < len(names))
    yield from ((article, article.title) for article, _ in named)


def _headings(article: Article) -> list[str]:
    names = [section.path[-1] for section in article.sections if section.path]
    short = [name for name in dict.fromkeys(names) if name.strip() and len(name) <= LONGEST]
    return [*short[len(short) // 2 :], *short[: len(short) // 2]]
