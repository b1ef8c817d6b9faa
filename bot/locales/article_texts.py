"""What is said of an article, a passage and a change of either; the same in Discord and in the terminal."""

from __future__ import annotations

from collections.abc import Mapping

from bot.locales import Phrasebook
from index import Differences, Quote

_KINDS = {
    "page": "page",
    "running heads and page numbers": "page",
    "notice": "notice",
    "caption": "caption",
    "frame": "frame",
    "template": "template",
    "message": "message",
    "attachment": "attachment",
    "armour": "armour",
    "table of contents": "contents",
    "damaged part": "damaged",
    "page without readable text": "unreadable",
    "hidden text": "hidden",
}
"""The phrase that names a kind of lines, as the readers of `index` call them; the others are menus."""


def left_out_text(left_out: Mapping[str, int], say: Phrasebook) -> str:
    """The kinds of lines that are in no passage, and how many; empty where there are none."""
    counts: dict[str, int] = {}
    for kind, count in left_out.items():
        phrase = _KINDS.get(kind, "menu")
        counts[phrase] = counts.get(phrase, 0) + count
    what = ", ".join(say(f"left-out-{phrase}", count=count) for phrase, count in counts.items() if count)
    return say("left-out", what=what) if what else ""


def position_of(quote: Quote, say: Phrasebook) -> str:
    """Which paragraph of its article it is, and on which page where the file had pages."""
    passage = quote.passage
    place = say("place", number=passage.number + 1, count=len(quote.article.passages))
    return place if passage.page is None else f"{place} · {say('file-page', page=passage.page)}"


def changes_text(found: Differences, say: Phrasebook) -> str:
    """What became of the passages of an article that has another text."""
    if found.is_none:
        return say("changes-none")
    return say("changes", added=found.added, removed=found.removed, moved=found.moved)
