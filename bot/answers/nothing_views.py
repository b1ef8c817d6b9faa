"""That the articles say nothing, and what comes near, as Discord shows it. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from discord.ui import Container, LayoutView, TextDisplay

from bot.answers.incoming_question import DEFAULT_FLAGS, QuestionFlags
from bot.answers.nothing_found import NothingFound
from bot.answers.question_texts import question_texts
from bot.locales import Phrasebook, known_language, phrasebook
from bot.locales.article_texts import position_of
from bot.locales.language_names import languages_hint
from bot.toolkit.text_view import MessageView, parted, text_view
from bot.toolkit.texts.escaping import inline
from bot.toolkit.texts.quotations import quotation
from index import Article, Quote

HEADING_LIMIT = 60
NEAR_LIMIT = 600
"""Characters of each of the nearest passages."""


def nothing_view(
    found: NothingFound, question: str, say: Phrasebook, flags: QuestionFlags = DEFAULT_FLAGS
) -> LayoutView:
    """The sentence, and what else there is; with the ``question``, where the message has to show it."""
    sentence = say("nothing-named" if found.names_nothing else "nothing-found")
    frame: Container[LayoutView] = Container(*map(TextDisplay, [sentence, *_hints(found, say)]))
    for number, line in question_texts(question, "", flags).items():
        frame.add_item(TextDisplay(line, id=number))
    return MessageView(frame)


def nearest_view(found: NothingFound, say: Phrasebook) -> LayoutView:
    """The passages that come nearest, said to be no answer."""
    if not found.nearest:
        return text_view(say("nothing-near"))
    groups = [[say("nearest-title")], *(_near(quote, say) for quote in found.nearest)]
    return MessageView(parted([TextDisplay(text) for text in group] for group in groups))


def _hints(found: NothingFound, say: Phrasebook) -> Iterator[str]:
    if found.elsewhere:
        article = found.elsewhere.article
        yield say("nothing-elsewhere", title=_named(article.title), language=_language(article))
    if found.languages and not found.names_nothing:
        yield languages_hint(found.languages, say)
    if found.within:
        yield f"-# {say('nothing-within', places=' · '.join(map(_named, found.within)))}"
    if found.headings:
        yield f"-# {say('nothing-headings', headings=' · '.join(map(_named, found.headings)))}"


def _near(quote: Quote, say: Phrasebook) -> Sequence[str]:
    # Two texts, so that nothing quoted can draw the place in.
    return quotation(quote, say, NEAR_LIMIT), f"-# {position_of(quote, say)}"


def _language(article: Article) -> str:
    """What the language of an article calls itself; its code, where we do not speak it."""
    known = known_language(article.language)
    return phrasebook(known)("language-name") if known else article.language


def _named(name: str) -> str:
    return f"**{inline(name, HEADING_LIMIT)}**"
