"""The commands of the terminal, and those for articles. What takes long to import is imported where it is used."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import Annotated

import typer

from bot.operator_commands import doctor, invite, run
from bot.terminal.articles.article_names import article_of, slug_of
from bot.terminal.commands.command_groups import Commands
from bot.terminal.commands.questions import WordsCommand, ask, chat, check
from bot.terminal.commands.servers import app as servers
from bot.terminal.commands.storage import backup, restore
from bot.terminal.commands.undo import print_undo_note, undo
from bot.terminal.environment import (
    as_text,
    language_of,
    open_library,
    open_phrasebook,
    open_screen,
    shared_articles,
)
from bot.terminal.output.screen import harmless_line
from bot.terminal.output.views import print_articles, print_outline
from bot.terminal.statuses import FAILED
from index import UnknownArticle, encoder_version

YES = frozenset(["y", "yes", "o", "oui", "s", "sí", "si", "j", "ja"])
"""What says yes in the languages of the terminal."""

Slug = Annotated[
    str, typer.Argument(metavar="SLUG", help="The article's short name, as `sources` lists it; its title will do.")
]


app = typer.Typer(
    cls=Commands,
    help="Ask an article a question and get the passage that answers it, word for word.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["--help", "-h"]},
    pretty_exceptions_enable=False,
)


@app.callback(invoke_without_command=True)
def start(version: Annotated[bool, typer.Option("--version", help="Print the version, and exit.")] = False) -> None:
    if version:
        from importlib.metadata import version as version_of

        encoder, say = encoder_version(), open_phrasebook()
        print(f"pullquote {version_of('pullquote')}")
        print(say("version-encoder", encoder=encoder) if encoder else say("version-words"))
        raise typer.Exit


for command in (ask, check):
    app.command(cls=WordsCommand, context_settings={"help_option_names": ["--help"]})(command)
app.command()(chat)


@app.command()
def sources(
    slug: Annotated[str | None, typer.Argument(metavar="[SLUG]", help="Show this article's outline.")] = None,
) -> None:
    """List the articles; with SLUG, show its headings and passages."""
    articles = shared_articles().articles()
    if slug is None:
        print_articles(articles, open_screen(), open_phrasebook())
    else:
        print_outline(article_of(articles, slug), open_screen(), open_phrasebook())


@app.command()
def add(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Files, folders, web addresses, or - for input.")],
    title: Annotated[
        str | None, typer.Option(metavar="TITLE", help="Its title, where the file does not say it.")
    ] = None,
    language: Annotated[
        str | None, typer.Option(metavar="CODE", help="Its language, such as fr; detected by default.")
    ] = None,
    slug: Annotated[
        str | None, typer.Option(metavar="SLUG", help="Its short name, which replaces what has it.")
    ] = None,
    url: Annotated[str | None, typer.Option(metavar="ADDRESS", help="Where it was published.")] = None,
) -> None:
    """Add articles, and show what was understood of each. Exit status: 0 all were added, 2 some were not."""
    from bot.reading import read_source
    from bot.terminal.articles.adding import Adding, Options

    options = Options(*(as_text(value) if value else None for value in (title, language, slug, url)))
    if not Adding(read_source, _confirmed, shared_articles(), open_screen(), open_phrasebook()).add_all(files, options):
        raise typer.Exit(FAILED)


@app.command()
def update(
    slugs: Annotated[
        list[str] | None, typer.Argument(metavar="[SLUG]", help="By default, all with an address.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Also where little of the earlier text is left.")] = False,
) -> None:
    """Fetch articles again, and say what changed. One without an address is read again from its own text."""
    from bot.reading import read_again
    from bot.terminal.articles.updating import Updating

    if not Updating(read_again, shared_articles(), open_screen(), open_phrasebook()).update_all(slugs or [], force):
        raise typer.Exit(FAILED)


@app.command()
def remove(slug: Slug) -> None:
    """Remove an article."""
    shared = shared_articles()
    try:
        shared.remove(slug)  # whatever its text is, damaged also
    except UnknownArticle:
        slug = slug_of(shared.articles(), slug)
        shared.remove(slug)
    open_screen().line((open_phrasebook()("removed", slug=harmless_line(slug)), ""))
    print_undo_note(slug, open_screen(), open_phrasebook())


app.command()(undo)


@app.command()
def page(
    slug: Slug,
    question: Annotated[
        str, typer.Option("--question", metavar="QUESTION", help="Mark the words that answer it.")
    ] = "",
) -> None:
    """Print an article as one HTML file. With --question, it opens at the words that answer."""
    from bot.locales import phrasebook
    from bot.pages.reading import Reading
    from bot.pages.rendering.page import whole_page

    library = open_library()
    reading = Reading(article_of(library.articles, slug), phrasebook(language_of(os.environ)), library)
    question = as_text(question).strip()
    print(whole_page(reading.answering(question) if question else reading))


@app.command()
def read(
    slug: Annotated[str | None, typer.Argument(metavar="[SLUG]", help="Open this article; by default, a list.")] = None,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Only say the address.")] = False,
) -> None:
    """Read and ask articles in your browser. They are served to this machine alone, until Ctrl-C."""
    from bot.browsing import browse

    library, screen, say = open_library(), open_screen(), open_phrasebook()
    chosen = None if slug is None else slug_of(library.articles, slug)

    def tell(address: str) -> None:
        screen.line((say("reading-at", address=address), ""))

    browse(library, chosen, tell, opens_browser=not no_browser)


app.command()(backup)
app.command()(restore)
app.command()(run)
app.command()(doctor)
app.command()(invite)
app.add_typer(servers, name="servers")


def _confirmed(question: str) -> bool:
    """Whether the person at the terminal says yes; nobody does in a pipe."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return False
    with suppress(EOFError):
        return input(f"{question} ").strip().casefold() in YES
    return False
