"""What a terminal shows: answers, articles, and what went wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from bot.locales import Phrasebook
from bot.locales.article_texts import changes_text, left_out_text, position_of
from bot.shortening import SEPARATOR, shortened
from bot.terminal.output.screen import BOLD, Part, Screen, harmless, harmless_line
from index import Answer, Article, Differences, Quote, Section

FIRST_WORDS = 70
"""Characters by which a passage is named."""

# JSON may hold these as they are, but a terminal that shows the JSON would obey them.
_UNSHOWN = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def print_answer(answer: Answer, screen: Screen, say: Phrasebook) -> None:
    if not answer.quotes:
        screen.line((say("nothing-found"), ""))
    elif answer.ignored_phrases:
        screen.line((say("phrases-ignored"), ""))
        screen.line()
    for number, quote in enumerate(answer.quotes):
        if number:
            screen.line()
        print_quote(quote, screen, say)


def print_quote(quote: Quote, screen: Screen, say: Phrasebook, words: Sequence[Part] = ()) -> None:
    """A passage below its headings, or other ``words`` of it."""
    screen.line(*_breadcrumb(quote, say))
    screen.quotation(*(words or _words(quote)))
    screen.line((position_of(quote, say), "dim"))


def answer_as_json(answer: Answer) -> str:
    """One object on one line; the same for an answer without quotes."""
    quotes = [quote_as_object(quote) for quote in answer.quotes]
    return as_json({"question": answer.question, "confidence": answer.confidence, "quotes": quotes})


def quote_as_object(quote: Quote) -> dict[str, Any]:
    return {
        "article": quote.article.slug,
        "title": quote.article.title,
        "section": quote.passage.section.path,
        "inferred": quote.passage.section.inferred,
        "passage": quote.passage.number + 1,
        "text": quote.text,
        "start": quote.start,
        "end": quote.end,
        "highlight": quote.highlight,
        "score": quote.score,
    }


def as_json(said: dict[str, Any]) -> str:
    """One line that a terminal can show."""
    return _UNSHOWN.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(said, ensure_ascii=False))


def print_articles(articles: list[Article], screen: Screen, say: Phrasebook) -> None:
    if not articles:
        screen.line((say("no-articles"), ""))
    for article in articles:
        details = say("article-facts", language=harmless_line(article.language), passages=len(article.passages))
        slug, title = harmless_line(article.slug), harmless_line(article.title)
        screen.line((slug, "bold"), (f"  {title}", ""), (f" ({details})", "dim"))


def print_differences(found: Differences, screen: Screen, say: Phrasebook) -> None:
    screen.line((f"{changes_text(found, say)}.", ""))


def print_summary(article: Article, screen: Screen, say: Phrasebook, left_out: Mapping[str, int]) -> None:
    """What an article is taken for: enough to see whether it was read rightly."""
    details = [say("article-facts", language=harmless_line(article.language), passages=len(article.passages))]
    details.append(say("headings", count=len(article.sections)))
    if article.published:
        details.append(say("published", date=harmless_line(article.published)))
    screen.line((harmless_line(article.title), "bold"), (f" ({', '.join(details)})", "dim"))
    if article.url:
        screen.line((harmless_line(article.url), "dim"))
    if any(section.inferred for section in article.sections):
        screen.line((say("headings-inferred"), ""))
    if what := left_out_text(left_out, say):
        screen.line((what, ""))


def print_outline(
    article: Article, screen: Screen, say: Phrasebook, left_out: Mapping[str, int] = MappingProxyType({})
) -> None:
    """Every heading in reading order, under each its passages with their first words."""
    print_summary(article, screen, say, left_out)
    for section, passages in article.outline():
        screen.line()
        screen.line(*_heading(section, say))
        for passage in passages:
            words = harmless_line(shortened(passage.text, FIRST_WORDS))
            screen.line((f"  ¶ {passage.number + 1}  ", "dim"), (words, ""))


def _breadcrumb(quote: Quote, say: Phrasebook) -> Iterator[Part]:
    section = quote.passage.section
    yield harmless_line(quote.article.title), "bold cyan"
    for heading in section.path:
        yield f"{SEPARATOR}{harmless_line(heading)}", "cyan"
    if section.inferred and section.path:
        yield f" {say('inferred', count=len(section.path))}", "dim"


def _words(quote: Quote) -> Iterator[Part]:
    text, (start, end) = quote.article.text, quote.highlight
    yield harmless(text[quote.start : start]), ""
    yield harmless(text[start:end]), BOLD
    yield harmless(text[end : quote.end]), ""


def _heading(section: Section, say: Phrasebook) -> Iterator[Part]:
    if not section.path:
        yield say("no-heading"), "dim"
        return
    yield SEPARATOR.join(map(harmless_line, section.path)), "cyan"
    if section.inferred:
        yield f" {say('inferred', count=len(section.path))}", "dim"
