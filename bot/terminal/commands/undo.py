"""``pullquote undo``."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Annotated

import typer

from bot.folding import folded
from bot.locales import Phrasebook
from bot.operator_errors import UnknownFormer
from bot.store.retention import FORMER
from bot.terminal.environment import open_phrasebook, open_screen, shared_articles
from bot.terminal.output.screen import Screen, harmless_line

if TYPE_CHECKING:
    from bot.store.rows.records import FormerArticle


def undo(
    slug: Annotated[
        str | None, typer.Argument(metavar="[SLUG]", help="The article, or the number of one of its texts.")
    ] = None,
) -> None:
    """Bring back what an article was. It may have been removed, or updated; without SLUG, list what there is."""
    shared, screen, say = shared_articles(), open_screen(), open_phrasebook()
    former = shared.former_articles()
    if slug is None:
        _print(former, screen, say)
        return
    restored = shared.restore(_chosen(former, slug))
    phrase = "undone-text" if restored.change.replaced else "undone-article"
    screen.line((say(phrase, slug=harmless_line(restored.article.slug)), ""))


def print_undo_note(slug: str, screen: Screen, say: Phrasebook) -> None:
    """For how long, and how, what was changed can be brought back."""
    screen.line((say("undo-note", slug=harmless_line(slug), days=FORMER.days), "dim"))


def _chosen(former: list[FormerArticle], slug: str) -> int:
    """The number of the text: that one, or else the last one of the article. Raises: UnknownFormer."""
    by_number = (one.number for one in former if str(one.number) == slug)
    by_slug = (one.number for one in former if one.slug == slug)
    by_name = (one.number for one in former if folded(slug.strip()) in (folded(one.slug), folded(one.title)))
    for number in chain(by_number, by_slug, by_name):
        return number
    raise UnknownFormer(slug)


def _print(former: list[FormerArticle], screen: Screen, say: Phrasebook) -> None:
    if not former:
        screen.line((say("nothing-to-undo", days=FORMER.days), ""))
    for one in former:
        at = one.at.astimezone().strftime("%Y-%m-%d %H:%M")
        what = say("undo-updated" if one.was_replaced else "undo-removed", at=at, passages=one.passages)
        slug, title = harmless_line(one.slug), harmless_line(one.title)
        screen.line((f"{one.number}", "bold"), (f"  {slug}  {title}", ""), (f" ({what})", "dim"))
