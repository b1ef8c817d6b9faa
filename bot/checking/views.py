"""Words that were checked, as Discord shows them. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import discord
from discord.ui import ActionRow, Button, LayoutView, TextDisplay

from bot.checking.service import Checked
from bot.locales import Phrasebook
from bot.locales.article_texts import position_of
from bot.shortening import ELLIPSIS, SEPARATOR, shortened
from bot.toolkit.components.buttons import items_of
from bot.toolkit.text_view import MessageView, parted, text_view
from bot.toolkit.texts.escaping import balanced, escape, in_its_direction, inline, unescape, without_direction
from bot.toolkit.texts.quotations import link_of, linked, quotation
from bot.toolkit.texts.text_limits import TEXT_LIMIT, length
from index import Check, Piece, Quote, Verdict

NOT_FOUND_ID = 300
"""The first of the components that show words which were not found, so that these can be read again."""
WORDS_LIMIT, ARTICLE_LIMIT, NEAREST_LIMIT, MORE_LIMIT = 700, 900, 1_200, 200
"""Characters of the words, of those of the article, of a nearest passage, of what is said of the rest."""

MOST_COMPONENTS = 32
"""Texts and lines between them, where these are drawn: Discord takes 40 of all kinds in a message."""

_VERDICTS = {
    Verdict.WORD_FOR_WORD: ("✅", "verdict-word-for-word"),
    Verdict.NEARLY: ("🟡", "verdict-nearly"),
    Verdict.NOT_FOUND: ("❌", "verdict-not-found"),
}
"""The sign of each verdict, and its phrase."""
QUOTED = "> "
_SPACES = re.compile(r"\s*\n\s*>+\s?|\s+")
"""What is one space on one line: new lines of a quotation in Markdown too."""


def checked_view(checked: Checked, say: Phrasebook, buttons: Sequence[Button[LayoutView]]) -> LayoutView:
    """Sentence by sentence: the verdict, the words, where they stand; as many as have room."""
    head = _head(checked, say)
    room, fitted = TEXT_LIMIT - length(head) - MORE_LIMIT, list[list[str]]()
    for check in checked.checks:
        texts = list(_check_texts(check, say))
        room -= length(*texts)
        if room < 0:
            break
        fitted.append(texts)
    groups = list(_groups(checked, fitted, head))
    has_room = sum(map(len, groups)) + len(groups) <= MOST_COMPONENTS
    frame = parted(groups if has_room else [[item for group in groups for item in group]])
    if more := len(checked.checks) - len(fitted):
        frame.add_item(TextDisplay(f"-# {say('check-more', count=more)}"))
    return MessageView(frame, *([ActionRow(*buttons)] if buttons else []))


def nearest_view(sentences: Sequence[str], nearest: Sequence[Quote | None], say: Phrasebook) -> LayoutView:
    """For each sentence the passage that is nearest to it, and that does not say it."""
    texts: list[str] = []
    for sentence, quote in zip(sentences, nearest, strict=True):
        words = _line([Piece(sentence, False)], WORDS_LIMIT)
        text = say("check-nothing-near") if quote is None else f"{say('check-near')}\n{_passage(quote, say)}"
        if length(*texts, words, text) > TEXT_LIMIT:
            break
        texts += [words, text]
    return text_view(*texts)


def sentences_not_found(message: discord.Message) -> list[str]:
    """The words of a message of the bot's that the articles do not have, each on one line."""
    displays = (item for item in items_of(message) if isinstance(item, TextDisplay))
    found = (item.content for item in displays if NOT_FOUND_ID <= (item.id or 0) < NOT_FOUND_ID + 100)
    return [unescape(without_direction(text.removeprefix(QUOTED))) for text in found]


def verdict_line(verdict: Verdict, say: Phrasebook) -> str:
    sign, phrase = _VERDICTS[verdict]
    return f"{sign} **{say(phrase)}**"


def _head(checked: Checked, say: Phrasebook) -> str:
    exact = sum(check.verdict == Verdict.WORD_FOR_WORD for check in checked.checks)
    counts = say("check-counts", sentences=len(checked.checks), exact=exact)
    return f"{counts}\n-# {say('check-cut', sentences=len(checked.checks))}" if checked.is_cut else counts


def _groups(checked: Checked, texts: Iterable[Sequence[str]], head: str) -> Iterator[list[TextDisplay[LayoutView]]]:
    """How many there are, then what is shown of each."""
    if len(checked.checks) > 1 or checked.is_cut:
        yield [TextDisplay(head)]
    for number, (check, (verdict, words, *article)) in enumerate(zip(checked.checks, texts, strict=False)):
        known = NOT_FOUND_ID + number if check.verdict == Verdict.NOT_FOUND else None
        # Texts of their own, so that nothing quoted can draw another in.
        yield [TextDisplay(verdict), TextDisplay(words, id=known), *map(TextDisplay, article)]


def _check_texts(check: Check, say: Phrasebook) -> Iterator[str]:
    """The verdict, the words, and what the article has of them."""
    yield verdict_line(check.verdict, say)
    yield _line(check.pieces(), WORDS_LIMIT)
    if check.quote:
        yield "\n".join(_article_lines(check, check.quote, say))


def _article_lines(check: Check, quote: Quote, say: Phrasebook) -> Iterator[str]:
    yield f"{say('check-article')} {_location(quote)}"
    yield f"-# {position_of(quote, say)}"
    if check.verdict == Verdict.NEARLY:
        yield _line(check.article_pieces(), ARTICLE_LIMIT)


def _location(quote: Quote) -> str:
    """The title and the nearest heading on one line; the last of them leads to the words."""
    names = [name for name in (quote.article.title, *quote.passage.section.path[-1:]) if name.strip()]
    *above, nearest = names or [ELLIPSIS]
    titles = [f"**{inline(title)}**" for title in above]
    return SEPARATOR.join([*titles, linked(shortened(nearest), link_of(quote))])


def _passage(quote: Quote, say: Phrasebook) -> str:
    return f"{quotation(quote, say, NEAREST_LIMIT)}\n-# {position_of(quote, say)}"


def _line(pieces: Sequence[Piece], limit: int) -> str:
    """Words on one quoted line, those that differ in bold, as many as the limit has room for."""
    line = ""
    for text, differs in pieces:
        words = _SPACES.sub(" ", text)
        if length(line, escape(words)) > limit:
            line += escape(words[: max(0, limit - length(line)) // 2])
            return QUOTED + in_its_direction(balanced(line) + ELLIPSIS)
        line += f"**{escape(words)}**" if differs and words.strip() else escape(words)
    return QUOTED + in_its_direction(balanced(line))
