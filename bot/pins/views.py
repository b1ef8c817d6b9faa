"""Pins as Discord shows them: in a list, one alone, and what is said of them. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence

from discord.ui import LayoutView

from bot.answers.answer_pages import Page, reference_to
from bot.answers.answer_state import AnswerState
from bot.answers.pinned_quotes import pinned_quote, resolve
from bot.answers.views import page_frame, pinned
from bot.errors import PassageChanged
from bot.libraries.server_library import ServerLibrary
from bot.locales import Phrasebook
from bot.locales.article_texts import position_of
from bot.pins.answer_pins import Pinned
from bot.pins.discord_pins import ROOM
from bot.pins.service import Removal
from bot.shortening import SEPARATOR, on_one_line
from bot.store.rows.records import Pin
from bot.toolkit.components.paging import ListPage, Opening, list_view
from bot.toolkit.text_view import MessageView, text_view
from bot.toolkit.texts.escaping import escape, inline
from bot.toolkit.texts.message_links import MessageLink
from bot.toolkit.texts.quotations import blockquote, narrowed
from bot.toolkit.texts.text_limits import TEXT_LIMIT, length
from index import UNDETERMINED, Article, Quote

QUESTION_LIMIT = 150
"""Characters of a question in a list."""


def pins_view(
    pins: Sequence[Pin], server_library: ServerLibrary, page: ListPage, say: Phrasebook, opening: Opening
) -> LayoutView:
    """One page of the list."""
    all_channels, taken = page.which
    lines = [_line(pin, server_library, say, names_channel=all_channels) for pin in pins]
    return list_view(list_title(len(pins), all_channels, taken, say), lines or [say("pins-none")], page, say, opening)


def list_title(count: int, all_channels: bool, taken: int | None, say: Phrasebook) -> str:
    """``taken`` are Discord's own pins in the channel, where their number is known."""
    if all_channels:
        return say("pins-everywhere", count=count)
    if taken is None:
        return say("pins-here", count=count)
    return say("pins-here-counted", count=count, taken=taken, room=ROOM)


def pin_view(
    pin: Pin, server_library: ServerLibrary, reader: int, say: Phrasebook
) -> tuple[LayoutView, AnswerState | None]:
    """What is pinned, as an answer, which is in this state; the words alone, where the article no longer has them."""
    try:
        quote = pinned_quote(pin, server_library, pin.question)
    except PassageChanged:
        return words_view(say("pin-lost"), pin, say), None
    state = AnswerState(reader, (), pin=pin.number, pinned=reference_to(quote, server_library))
    return MessageView(page_frame(Page(quote, pin.question, "", state, pin), say)), state


def words_view(sentence: str, pin: Pin, say: Phrasebook) -> LayoutView:
    """A sentence on a pin, and the pin itself: words, question, who and when."""
    title = f"**{inline(pin.title)}**"
    lines = [f"-# {pinned(pin, say)}", f"-# {say('pin-question', question=escape(on_one_line(pin.question)))}"]
    lines += [f"-# {say('pin-other-questions', count=len(pin.other_questions))}"] if pin.other_questions else []
    room = TEXT_LIMIT - length(sentence, title, *lines) - 1
    words = narrowed(_words(pin), room)
    return text_view(sentence, f"{title}\n{blockquote(words)}", *lines)


def pinned_text(result: Pinned, say: Phrasebook) -> str:
    """What is said to whoever pinned an answer."""
    number = result.pin.number
    if result.is_new:
        said = [say("pin-made", number=number)]
    else:
        said = [say("pin-known", number=number), pinned(result.pin, say)]
    if result.problem:
        said.append(say(f"unmarked-{result.problem}", room=ROOM))
    return "\n".join(said)


def removed_text(removal: Removal, say: Phrasebook) -> str:
    """What is said to whoever removed a pin."""
    said = [say("pin-removed", number=removal.pin.number)]
    if removal.problem:
        said.append(say(f"still-pinned-{removal.problem}"))
    return "\n".join(said)


def message_link(pin: Pin) -> MessageLink | None:
    return MessageLink(pin.server, pin.channel, pin.message) if pin.message else None


def _line(pin: Pin, server_library: ServerLibrary, say: Phrasebook, *, names_channel: bool) -> str:
    quote = resolve(pin, server_library)
    headings = [pin.title, *(quote.passage.section.path[-1:] if quote else ())]
    crumbs = SEPARATOR.join(inline(heading) for heading in headings)
    lines = [f"<#{pin.channel}>"] if names_channel else []
    lines += [crumbs, position_of(quote, say) if quote else say("pin-changed"), pinned(pin, say)]
    if pin.other_questions:
        lines.append(say("pin-other-questions", count=len(pin.other_questions)))
    if link := message_link(pin):
        lines.append(f"[{say('pin-jump')}]({link})")
    question = inline(pin.question, QUESTION_LIMIT)
    return f"**{pin.number}** · {question}\n-# {' · '.join(lines)}"


def _words(pin: Pin) -> Quote:
    """The words that were pinned, as a quote of nothing but themselves: their article may say something else now."""
    article = Article.from_paragraphs(pin.title, [((), pin.words)], language=UNDETERMINED, slug=pin.article)
    [passage] = article.passages
    return Quote(article, passage, passage.start, passage.end, (passage.start, passage.start), 0.0)
