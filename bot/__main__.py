"""The command line. What takes long to import is imported where it is used."""

from __future__ import annotations

import os
import sys
import traceback
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from bot.database_url import database_url
from bot.errors import EmptyQuestion, GatewaySilent, NoSignInsLeft, NoWords
from bot.locales import Phrasebook, terminal_phrasebook
from bot.terminal.across_languages import AcrossLanguages
from bot.terminal.analysed_library import AnalysedLibrary
from bot.terminal.error_messages import explanation
from bot.terminal.screen import Screen, on_one_line
from bot.terminal.server_commands import app as servers
from bot.terminal.shared_articles import SharedArticles
from bot.terminal.views import answer_as_json, language_of, print_answer, print_articles, print_outline
from index import Library, UnknownArticle, Verdict, encoder_version

ANSWERED, NOT_ANSWERED, FAILED = 0, 1, 2
"""Exit statuses; whatever goes wrong, also by a fault of ours, has failed."""
NO_SIGN_INS, SILENT = 3, 4
"""Of `run`, for who starts it again: not before more sign-ins are left, or at once."""
STATUSES: dict[type[Exception], int] = {NoSignInsLeft: NO_SIGN_INS, GatewaySilent: SILENT}

YES = frozenset(["y", "yes", "o", "oui", "s", "sí", "si", "j", "ja"])
"""What says yes in the languages of the terminal."""

Question = Annotated[list[str], typer.Argument(metavar="QUESTION", help="What you would like to know.")]
Words = Annotated[list[str], typer.Argument(metavar="WORDS", help="What is said to be quoted from the articles.")]
Nearest = Annotated[bool, typer.Option("--nearest", help="Show the nearest passage to what is not found.")]
Slug = Annotated[str, typer.Argument(metavar="SLUG", help="The article's short name, as `sources` lists it.")]
Source = Annotated[
    str | None, typer.Option("--article", metavar="SLUG", help="Ask this article alone; its title will do.")
]
Limit = Annotated[int, typer.Option("--limit", min=1, help="The most passages to quote.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object an answer, for programs.")]


class Commands(TyperGroup):
    """Says what went wrong in one line, wherever it did."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except Exception as error:
            sentence = explanation(error, _say())
            if sentence is None:
                raise
            print(f"pullquote: {sentence}", file=sys.stderr)
            raise typer.Exit(STATUSES.get(type(error), FAILED)) from error


app = typer.Typer(
    cls=Commands,
    help="Ask an article a question and get the passage that answers it, word for word.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.callback(invoke_without_command=True)
def start(version: Annotated[bool, typer.Option("--version", help="Print the version, and exit.")] = False) -> None:
    if version:
        from importlib.metadata import version as version_of

        encoder, say = encoder_version(), _say()
        print(f"pullquote {version_of('pullquote')}")
        print(say("version-encoder", encoder=encoder) if encoder else say("version-words"))
        raise typer.Exit


# A question may begin with a dash: what is no option of ours is one.
DASHES = {"ignore_unknown_options": True}


@app.command(context_settings=DASHES)
def ask(question: Question, article: Source = None, limit: Limit = 3, json: Json = False) -> None:
    """Quote the passages that answer a question. Exit status: 0 answered, 1 the articles say nothing, 2 failed."""
    analysed = AnalysedLibrary(_shared())
    slug = _slug(analysed.library, article)
    _, status = _answer(analysed.library, " ".join(question), slug, limit, json)
    analysed.put_new()
    raise typer.Exit(status)


@app.command(context_settings=DASHES)
def check(words: Words, article: Source = None, nearest: Nearest = False, json: Json = False) -> None:
    """Look for a quotation, sentence by sentence. Exit status: 0 all is there word for word, 1 not all, 2 failed."""
    library = _library()
    slug = _slug(library, article)
    raise typer.Exit(_check(library, _text(" ".join(words)), slug, is_nearest_wanted=nearest, json=json))


@app.command()
def chat(article: Source = None, limit: Limit = 3, json: Json = False) -> None:
    """Ask question after question, until Ctrl-D or Ctrl-C."""
    library = _library()
    slug = _slug(library, article)
    prompt = _prompt()
    with suppress(EOFError, KeyboardInterrupt):
        while True:
            if question := input(prompt).strip():
                library, _ = _answer(library, question, slug, limit, json)
                if not json:
                    print()
    if prompt:
        print()


@app.command()
def sources(
    slug: Annotated[str | None, typer.Argument(metavar="[SLUG]", help="Show this article's outline.")] = None,
) -> None:
    """List the articles; with SLUG, show its headings and passages."""
    articles = {article.slug: article for article in _shared().articles()}
    if slug is None:
        print_articles(list(articles.values()), _screen(), _say())
    elif slug in articles:
        print_outline(articles[slug], _screen(), _say())
    else:
        raise UnknownArticle(slug)


@app.command()
def add(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Files, folders, web addresses, or - for input.")],
    title: Annotated[str | None, typer.Option(help="Its title, where the file does not say it.")] = None,
    language: Annotated[str | None, typer.Option(help="Its language, such as fr; detected by default.")] = None,
    slug: Annotated[str | None, typer.Option(help="Its short name, which replaces what has it.")] = None,
    url: Annotated[str | None, typer.Option(help="Where it was published.")] = None,
) -> None:
    """Add articles, and show what was understood of each. Exit status: 0 all were added, 2 some were not."""
    from bot.reading import read_source
    from bot.terminal.adding import Adding, Options

    options = Options(*(_text(value) if value else None for value in (title, language, slug, url)))
    if not Adding(read_source, _confirmed, _shared(), _screen(), _say()).add_all(files, options):
        raise typer.Exit(FAILED)


@app.command()
def update(
    slugs: Annotated[
        list[str] | None, typer.Argument(metavar="[SLUG]", help="By default, all with an address.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Also where little of the earlier text is left.")] = False,
) -> None:
    """Fetch articles again from their addresses, or read again the text of those without; say what changed."""
    from bot.reading import read_again
    from bot.terminal.updating import Updating

    if not Updating(read_again, _shared(), _screen(), _say()).update_all(slugs or [], force):
        raise typer.Exit(FAILED)


@app.command()
def remove(slug: Slug) -> None:
    """Remove an article."""
    _shared().remove(slug)
    _screen().line((_say()("removed", slug=on_one_line(slug)), ""))


@app.command()
def page(
    slug: Slug,
    question: Annotated[
        str, typer.Option("--question", metavar="QUESTION", help="Mark the words that answer it.")
    ] = "",
) -> None:
    """Print an article as one HTML file, open at the words that answer a question."""
    from bot.locales import phrasebook
    from bot.pages.reading import Reading
    from bot.pages.rendering import whole_page

    library = _library()
    slug = _slug(library, slug) or slug
    [article] = [one for one in library.articles if one.slug == slug]
    reading = Reading(article, phrasebook(language_of(os.environ)), library)
    question = _text(question).strip()
    print(whole_page(reading.answering(question) if question else reading))


@app.command()
def read(
    slug: Annotated[str | None, typer.Argument(metavar="[SLUG]", help="Open this article; by default, a list.")] = None,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Only say the address.")] = False,
) -> None:
    """Read and ask your articles in your browser, on this machine alone, until Ctrl-C."""
    from bot.browsing import browse

    library, screen, say = _library(), _screen(), _say()

    def tell(address: str) -> None:
        screen.line((say("reading-at", address=address), ""))

    browse(library, _slug(library, slug), tell, opens_browser=not no_browser)


@app.command()
def backup(file: Annotated[Path, typer.Argument(metavar="FILE", help="A file that is not there yet.")]) -> None:
    """Write all that is kept into a file, also while the bot runs."""
    from bot.store.backup import write_backup

    write_backup(database_url(os.environ), file)
    _screen().line((_say()("backed-up", name=on_one_line(str(file))), ""))


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What `backup` wrote, with this version or an earlier.")],
    replace: Annotated[bool, typer.Option("--replace", help="Also where something is kept, which is lost.")] = False,
) -> None:
    """Put back all that a backup holds, into SQLite or PostgreSQL; a running bot takes it up."""
    from bot.store.backup import restore_backup

    restore_backup(file, database_url(os.environ), replace=replace)
    _screen().line((_say()("restored", name=on_one_line(str(file))), ""))


@app.command()
def run() -> None:
    """Run the Discord bot, until SIGTERM or Ctrl-C.

    Exit status: 0 asked to leave, 2 failed, 3 Discord lets it sign in no more today, 4 Discord's gateway was out of
    reach for a quarter of an hour.
    """
    from bot.operating.invite import invite_link
    from bot.redaction import redacted
    from bot.running import run_bot
    from bot.settings import read_settings

    settings = read_settings()
    if settings.discord_token is None:
        print(_say()("no-token", link=invite_link()), file=sys.stderr)
        raise typer.Exit(FAILED)
    try:
        run_bot(settings, settings.discord_token.get_secret_value())
    except Exception as error:
        if explanation(error, _say()):
            raise
        print(redacted(traceback.format_exc(), settings.secrets), file=sys.stderr)
        raise typer.Exit(FAILED) from None


@app.command()
def doctor() -> None:
    """Look at all that the bot needs, and say what to do. Exit status: 0 nothing is to do, 1 something, 2 failed."""
    import asyncio

    from bot.operating.doctor import findings
    from bot.settings import read_settings
    from bot.terminal.finding_views import print_findings

    is_well = asyncio.run(print_findings(findings(read_settings()), _screen(), _say()))
    raise typer.Exit(ANSWERED if is_well else NOT_ANSWERED)


@app.command()
def invite(
    application: Annotated[
        str | None, typer.Option(help="Its id, from Discord's developer pages; by default the token's.")
    ] = None,
) -> None:
    """Print the links that invite the bot into a server, or install its commands for one person."""
    import asyncio

    from bot.operating.invite import application_of, install_link, invite_link
    from bot.settings import read_settings

    id = application or asyncio.run(application_of(read_settings()))
    _screen().line((_say()("invite-server", link=invite_link(id)), ""))
    _screen().line((_say()("invite-person", link=install_link(id)), ""))


app.add_typer(servers, name="servers")


def main() -> None:
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        # Articles are in any language, whatever the locale says: UTF-8 always, and never an error over one character.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        app()
    except Exception:  # noqa: BLE001 - Python's own exit status would say that the articles say nothing
        traceback.print_exc()
        sys.exit(FAILED)


def _answer(library: Library, question: str, article: str | None, limit: int, json: bool) -> tuple[Library, int]:
    """The library, which may have learnt to answer across languages, and the exit status."""
    question = _text(question)
    if not question.strip():
        raise EmptyQuestion
    articles = None if article is None else [article]
    library = AcrossLanguages(_shared(), Screen(sys.stderr), _say()).library_for(question, library, articles)
    answer = library.answer(question, limit=limit, articles=articles)
    if json:
        print(answer_as_json(answer))
    else:
        print_answer(answer, _screen(), _say())
    return library, ANSWERED if answer.quotes else NOT_ANSWERED


def _check(library: Library, text: str, article: str | None, *, is_nearest_wanted: bool, json: bool) -> int:
    """Raises: NoWords."""
    from bot.terminal.check_views import checks_as_json, print_checks

    slugs = None if article is None else [article]
    checks = library.check(text, articles=slugs)
    if not checks:
        raise NoWords
    nearest = [None if one.quote else library.nearest(one.words, articles=slugs) for one in checks if is_nearest_wanted]
    if json:
        print(checks_as_json(text, checks, nearest))
    else:
        print_checks(checks, nearest, _screen(), _say())
    return ANSWERED if all(one.verdict == Verdict.WORD_FOR_WORD for one in checks) else NOT_ANSWERED


def _prompt() -> str:
    """Nothing in a pipe; on a terminal a prompt whose lines can be edited and called back."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return ""
    with suppress(ImportError):  # Windows has its own
        import readline  # noqa: F401
    return "? "


def _confirmed(question: str) -> bool:
    """Whether the person at the terminal says yes; nobody does in a pipe."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return False
    with suppress(EOFError):
        return input(f"{question} ").strip().casefold() in YES
    return False


def _library() -> Library:
    """Raises: NoArticles."""
    return AnalysedLibrary(_shared()).library


def _slug(library: Library, chosen: str | None) -> str | None:
    """The slug of the article that goes by this slug or, alone, by this title. Raises: UnknownArticle."""
    if chosen is None or any(article.slug == chosen for article in library.articles):
        return chosen
    titled = [article.slug for article in library.articles if article.title.casefold() == chosen.strip().casefold()]
    if len(titled) != 1:
        raise UnknownArticle(chosen)
    return titled[0]


def _shared() -> SharedArticles:
    return SharedArticles(database_url(os.environ))


def _screen() -> Screen:
    return Screen(sys.stdout)


def _say() -> Phrasebook:
    return terminal_phrasebook(language_of(os.environ))


def _text(argument: str) -> str:
    """An argument as text: bytes that are no UTF-8 arrive in disguise."""
    return os.fsencode(argument).decode(errors="replace")


if __name__ == "__main__":
    main()
