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
from bot.errors import EmptyQuestion
from bot.locales import Phrasebook, terminal_phrasebook
from bot.terminal.error_messages import explanation
from bot.terminal.screen import Screen, on_one_line
from bot.terminal.shared_articles import SharedArticles
from bot.terminal.views import answer_as_json, language_of, print_answer, print_articles, print_outline, print_summary
from index import Article, Library, UnknownArticle

ANSWERED, NOT_ANSWERED, FAILED = 0, 1, 2
"""Exit statuses; whatever goes wrong, also by a fault of ours, has failed."""

Question = Annotated[str, typer.Argument(metavar="QUESTION", help="What you would like to know.")]
Slug = Annotated[str, typer.Argument(metavar="SLUG", help="The article's short name, as `sources` lists it.")]
Source = Annotated[str | None, typer.Option("--article", metavar="SLUG", help="Ask this article alone.")]
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
            raise typer.Exit(FAILED) from error


app = typer.Typer(
    cls=Commands,
    help="Ask an article a question and get the passage that answers it, word for word.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

# A question may begin with a dash: what is no option of ours is one.
DASHES = {"ignore_unknown_options": True}


@app.command(context_settings=DASHES)
def ask(question: Question, article: Source = None, limit: Limit = 3, json: Json = False) -> None:
    """Quote the passages that answer a question. Exit status: 0 answered, 1 the articles say nothing, 2 failed."""
    library = Library(_shared().articles())
    raise typer.Exit(_answer(library, question, article, limit, json))


@app.command()
def chat(article: Source = None, limit: Limit = 3, json: Json = False) -> None:
    """Ask question after question, until Ctrl-D or Ctrl-C."""
    library = Library(_shared().articles())
    if article is not None and article not in (known.slug for known in library.articles):
        raise UnknownArticle(article)
    prompt = _prompt()
    with suppress(EOFError, KeyboardInterrupt):
        while True:
            if question := input(prompt).strip():
                _answer(library, question, article, limit, json)
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
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A text or Markdown file.")],
    title: Annotated[str | None, typer.Option(help="Its title, where the file does not say it.")] = None,
    language: Annotated[str | None, typer.Option(help="Its language, such as fr; detected by default.")] = None,
    slug: Annotated[str | None, typer.Option(help="Its short name; made of the title by default.")] = None,
    url: Annotated[str | None, typer.Option(help="Where it was published.")] = None,
) -> None:
    """Add an article from a file, and show what was understood of it. The same slug again replaces."""
    given = {"title": title, "language": language, "slug": slug, "url": url}
    stated = {name: _text(value) for name, value in given.items() if value}
    article = _read(file.read_bytes(), _text(file.name), stated)
    sentence = "replaced" if _shared().add(article) else "added"
    _screen().line((_say()(sentence, title=on_one_line(article.title), slug=on_one_line(article.slug)), ""))
    print_summary(article, _screen(), _say())


@app.command()
def remove(slug: Slug) -> None:
    """Remove an article."""
    _shared().remove(slug)
    _screen().line((_say()("removed", slug=on_one_line(slug)), ""))


@app.command()
def run() -> None:
    """Run the Discord bot."""
    from bot.running import invite_link, run_bot
    from bot.settings import read_settings

    settings = read_settings()
    if settings.discord_token is None:
        print(_say()("no-token", link=invite_link()), file=sys.stderr)
        raise typer.Exit(FAILED)
    run_bot(settings, settings.discord_token.get_secret_value())


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


def _answer(library: Library, question: str, article: str | None, limit: int, json: bool) -> int:
    question = _text(question)
    if not question.strip():
        raise EmptyQuestion
    answer = library.answer(question, limit=limit, articles=None if article is None else [article])
    if json:
        print(answer_as_json(answer))
    else:
        print_answer(answer, _screen(), _say())
    return ANSWERED if answer.quotes else NOT_ANSWERED


def _prompt() -> str:
    """Nothing in a pipe; on a terminal a prompt whose lines can be edited and called back."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return ""
    with suppress(ImportError):  # Windows has its own
        import readline  # noqa: F401
    return "? "


def _read(data: bytes, name: str, stated: dict[str, str]) -> Article:
    # Imported here, because only what is added needs it.
    import asyncio

    from bot.sources.reader_process import ReaderProcesses

    return asyncio.run(ReaderProcesses().read(data, name, stated)).article


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
