"""What a terminal shows of words that were checked."""

from __future__ import annotations

from collections.abc import Sequence

from bot.locales import Phrasebook
from bot.terminal.output.screen import BOLD, Part, Screen, harmless
from bot.terminal.output.views import as_json, print_quote, quote_as_object
from index import Check, Piece, Quote, Verdict

Nearest = Sequence[Quote | None]
"""The passages that are nearest to what was checked, check by check; empty where nobody wants to know."""

_VERDICTS = {
    Verdict.WORD_FOR_WORD: ("verdict-word-for-word", "bold green"),
    Verdict.NEARLY: ("verdict-nearly", "bold yellow"),
    Verdict.NOT_FOUND: ("verdict-not-found", "bold red"),
}
"""The phrase of each verdict, and its style."""


def print_checks(checks: Sequence[Check], nearest: Nearest, screen: Screen, say: Phrasebook) -> None:
    for number, check in enumerate(checks):
        if number:
            screen.line()
        phrase, style = _VERDICTS[check.verdict]
        screen.line((say(phrase), style))
        screen.quotation(*_parts(check.pieces()))
        if check.verdict == Verdict.NEARLY:
            screen.line((say("check-article"), ""))
        if check.quote:
            print_quote(check.quote, screen, say, _parts(check.article_pieces()))
        elif nearest:
            _print_nearest(nearest[number], screen, say)


def checks_as_json(text: str, checks: Sequence[Check], nearest: Nearest) -> str:
    """One object on one line; offsets count the characters of the text, and those of the article."""
    found = [
        {
            "words": check.words,
            "start": check.start,
            "end": check.end,
            "verdict": check.verdict,
            "quotes": [quote_as_object(quote) for quote in check.quotes],
            "added": check.added,
            "missing": check.missing,
        }
        for check in checks
    ]
    for one, quote in zip(found, nearest, strict=False):
        one["nearest"] = quote and quote_as_object(quote)
    return as_json({"text": text, "checks": found})


def _print_nearest(quote: Quote | None, screen: Screen, say: Phrasebook) -> None:
    if quote is None:
        screen.line((say("check-nothing-near"), ""))
        return
    screen.line((say("check-near"), ""))
    print_quote(quote, screen, say)


def _parts(pieces: Sequence[Piece]) -> list[Part]:
    return [(harmless(piece.text), BOLD if piece.differs else "") for piece in pieces if piece.text]
