"""What can be said where the articles say nothing: what comes near, what there is to ask about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from bot.locales.language_names import languages_apart
from bot.shortening import SEPARATOR
from bot.toolkit.components.article_choices import LONGEST, Filters
from bot.toolkit.texts.titles_apart import titles_apart
from index import Article, Library, ParsedQuestion, Quote

NEAREST, HEADINGS = 3, 3
"""Passages that are nearest, and headings to ask about, that are offered where nothing was found."""


class NothingFound(NamedTuple):
    """Passages that share something with the question and do not answer it; headings that there is something under.

    ``elsewhere`` is a passage in another language than the question, which answers it if that language is asked alone.
    Where the question ``names_nothing``, there was nothing to look for. ``within`` are the places that were chosen, and
    looked through alone. ``languages`` are those of the articles where none of them is the question's.
    """

    nearest: Sequence[Quote]
    headings: Sequence[str]
    elsewhere: Quote | None
    names_nothing: bool = False
    within: Sequence[str] = ()
    languages: Sequence[str] = ()


def nothing_found(
    library: Library, question: ParsedQuestion, slugs: frozenset[str] | None, section: tuple[str, ...] = ()
) -> NothingFound:
    """For a question that `Library.answer` has no quotes for."""
    hits = library.search(question, NEAREST, articles=slugs, section=section)
    nearest = [library.quote(hit.article.slug, hit.passage.number, question) for hit in hits]
    articles = [article for article in library.articles if slugs is None or article.slug in slugs]
    elsewhere = _elsewhere(library, question, articles)
    if elsewhere:
        others = [quote for quote in nearest if quote.passage != elsewhere.passage]
        nearest = [elsewhere, *others][:NEAREST]
    apart = () if elsewhere else languages_apart(question, articles)
    return NothingFound(
        [_unmarked(quote) for quote in nearest], _headings(nearest, articles), elsewhere, languages=apart
    )


def chosen_within(library: Library, filters: Filters, sections: Iterable[str]) -> Iterator[str]:
    """The articles and the heading that somebody chose, and what follows ``section:`` in the question."""
    chosen = [article for article in library.articles if filters.slugs and article.slug in filters.slugs]
    for title in titles_apart(chosen, LONGEST).values():
        yield SEPARATOR.join((title, *filters.section[-1:]))
    yield from (f"section:{section}" for section in sections)


def _elsewhere(library: Library, question: ParsedQuestion, articles: Iterable[Article]) -> Quote | None:
    """Words of two languages are hard to weigh against each other: each language is asked alone."""
    languages = {
        article.language: [one.slug for one in articles if one.language == article.language] for article in articles
    }
    answers = [
        library.answer(question, 1, articles=slugs)
        for language, slugs in languages.items()
        if language not in question.languages
    ]
    found = [answer for answer in answers if answer.quotes]
    return max(found, key=lambda answer: answer.confidence).quotes[0] if found else None


def _unmarked(quote: Quote) -> Quote:
    """Near its highlight, which is no answer, and so is not marked as one."""
    return replace(quote.from_sentence_before(), highlight=(quote.start, quote.start))


def _headings(nearest: Sequence[Quote], articles: Sequence[Article]) -> list[str]:
    near = (quote.passage.section.path[-1:] for quote in nearest)
    names = dict.fromkeys(name for path in (*near, *_spread(articles)) for name in path if name.strip())
    return list(islice(names, HEADINGS)) or [article.title for article in articles[:HEADINGS]]


def _spread(articles: Sequence[Article]) -> Iterator[tuple[str, ...]]:
    """Some of the headings, from the beginning to the end of all that is asked."""
    sections = [section.path[-1:] for article in articles for section in article.sections]
    for number in range(HEADINGS):
        yield from sections[number * len(sections) // HEADINGS :][:1]
