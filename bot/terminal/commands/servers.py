"""``pullquote servers``: for whoever runs a bot that others invite."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from math import isfinite
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from bot.database_url import database_url
from bot.terminal.articles.shared_articles import in_store
from bot.terminal.commands.command_groups import CommandGroup
from bot.terminal.environment import open_phrasebook, open_screen

if TYPE_CHECKING:
    from bot.store.rules import Rules, ServerSize

T = TypeVar("T")
NEWEST_ID, MOST = 2**63 - 1, 2**31 - 1
"""The largest numbers that databases hold for an id and for a count."""


def _finite(number: float | None) -> float | None:
    """Python reads ``nan`` and ``inf`` as numbers; no limit is either."""
    if number is not None and not isfinite(number):
        raise typer.BadParameter(f"{number} is not a number.")
    return number


Server = Annotated[int, typer.Argument(metavar="ID", min=1, max=NEWEST_ID, help="As `servers` lists it.")]
Articles = Annotated[int | None, typer.Option("--articles", metavar="N", min=0, max=MOST, help="The most articles.")]
Passages = Annotated[
    int | None, typer.Option("--passages", metavar="N", min=0, max=MOST, help="The most passages in all of them.")
]
Megabytes = Annotated[
    float | None,
    typer.Option("--megabytes", metavar="N", min=0, callback=_finite, help="The most text, in millions of bytes."),
]

app = typer.Typer(
    cls=CommandGroup,
    help="List, block or limit the servers that keep something. A running bot knows within a second.",
    add_completion=False,
    rich_markup_mode=None,
)


@app.callback(invoke_without_command=True)
def servers(ctx: typer.Context) -> None:
    """List the servers that keep something, the largest first: sizes, and the day of the last question; no texts."""
    if ctx.invoked_subcommand is None:
        sizes = _with_rules(lambda rules: rules.sizes())
        for size in sizes:
            _print(size)
        if not sizes:
            open_screen().line((open_phrasebook()("servers-none"), ""))


@app.command()
def block(server: Server) -> None:
    """Answer nothing in a server any more. Nothing is fetched or stored for it; what it has stays until erased."""
    _with_rules(lambda rules: rules.block(server, True))
    open_screen().line((open_phrasebook()("server-blocked", server=str(server)), ""))


@app.command()
def unblock(server: Server) -> None:
    """Answer in a server again."""
    _with_rules(lambda rules: rules.block(server, False))
    open_screen().line((open_phrasebook()("server-unblocked", server=str(server)), ""))


@app.command()
def limit(server: Server, articles: Articles = None, passages: Passages = None, megabytes: Megabytes = None) -> None:
    """Limit one server otherwise than all. What is not given is as for all; nothing that it has is taken away."""
    _with_rules(lambda rules: rules.limit(server, articles, passages, megabytes))
    is_as_all = articles is passages is megabytes is None
    phrase = "server-limited-as-all" if is_as_all else "server-limited"
    open_screen().line((open_phrasebook()(phrase, server=str(server)), ""))


def _print(size: ServerSize) -> None:
    say = open_phrasebook()
    last = size.last_question.isoformat() if size.last_question else say("server-never")
    line = say(
        "server-size",
        server=str(size.server),
        articles=size.articles,
        passages=size.passages,
        bytes=size.bytes,
        last=last,
    )
    open_screen().line((line, ""), (f" {say('server-is-blocked')}" if size.is_blocked else "", ""))


def _with_rules(act: Callable[[Rules], Awaitable[T]]) -> T:
    return in_store(database_url(os.environ), lambda store: act(store.rules))
