"""``pullquote ask``, ``chat`` and ``check``."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from bot.errors import NoWords
from bot.operator_errors import EmptyQuestion, FunctionWordsAlone, MistypedOption
from bot.terminal.across_languages import AcrossLanguages
from bot.terminal.articles.analysed_library import AnalysedLibrary
from bot.terminal.articles.article_names import slug_of
from bot.terminal.environment import as_text, open_library, open_phrasebook, open_screen, shared_articles
from bot.terminal.output.screen import Screen
from bot.terminal.output.streams import words_in
from bot.terminal.output.views import answer_as_json, print_answer
from bot.terminal.statuses import ANSWERED, NOT_ANSWERED
from index import Library, ParsedQuestion, Verdict

Question = Annotated[
    list[str], typer.Argument(metavar="QUESTION", help="What you would like to know; - for what comes in.")
]
Words = Annotated[
    list[str], typer.Argument(metavar="WORDS", help="What is said to be quoted from the articles; - for what comes in.")
]
Nearest = Annotated[bool, typer.Option("--nearest", help="Show the nearest passage to what is not found.")]
Source = Annotated[
    str | None, typer.Option("--article", metavar="SLUG", help="Ask this article alone; its title will do.")
]
Limit = Annotated[int, typer.Option("--limit", metavar="N", min=1, help="The most passages to quote.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object an answer, for programs.")]

LEAVING = frozenset({"exit", "quit", "/exit", "/quit", ":q"})
"""What people type on a terminal to leave whatever asks them."""


class WordsCommand(TyperCommand):
    """A question may begin with a dash: what is no option of ours is words, unless it was nearly meant for one."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Raises: MistypedOption."""
        ctx.ignore_unknown_options = True
        typed = args[: args.index("--")] if "--" in args else args
        names = [*ctx.help_option_names, *(name for parameter in self.params for name in parameter.opts)]
        for name in (word.partition("=")[0] for word in typed if word.startswith("--")):
            if near := _nearly(name, names):
                raise MistypedOption(name, near)
        # Among the options it would be found in "-how long?" too.
        return super().parse_args(ctx, ["--help"] if "-h" in typed else args)


def ask(question: Question, article: Source = None, limit: Limit = 3, json: Json = False) -> None:
    """Quote the passages that answer a question. Exit status: 0 answered, 1 the articles say nothing, 2 failed."""
    analysed = AnalysedLibrary(shared_articles())
    slugs = _slugs(analysed.library, article)
    _, status = _answer(analysed.library, words_in(question), slugs, limit, json)
    analysed.put_new()
    raise typer.Exit(status)


def check(words: Words, article: Source = None, nearest: Nearest = False, json: Json = False) -> None:
    """Look for a quotation, sentence by sentence. Exit status: 0 all is there word for word, 1 not all, 2 failed."""
    library = open_library()
    slugs = _slugs(library, article)
    raise typer.Exit(_check(library, as_text(words_in(words)), slugs, is_nearest_wanted=nearest, json=json))


def chat(article: Source = None, limit: Limit = 3, json: Json = False) -> None:
    """Ask question after question, until “exit”, Ctrl-D or Ctrl-C."""
    library = open_library()
    slugs = _slugs(library, article)
    if prompt := _prompt():
        print(open_phrasebook()("chat-end"))
    with suppress(EOFError, KeyboardInterrupt):
        while True:
            question = input(prompt).strip()
            if prompt and question.casefold() in LEAVING:
                return  # in a pipe, a line is a question, whatever it says
            if question:
                library = _answer_or_complain(library, question, slugs, limit, json)
                if not json:
                    print()
    if prompt:
        print()


def _slugs(library: Library, article: str | None) -> list[str] | None:
    """Of the articles to ask; None for all."""
    return None if article is None else [slug_of(library.articles, article)]


def _answer(library: Library, question: str, slugs: list[str] | None, limit: int, json: bool) -> tuple[Library, int]:
    """The library, which may have learnt to answer across languages, and the exit status."""
    question = as_text(question)
    if not question.strip():
        raise EmptyQuestion
    if ParsedQuestion.of(question).asks_nothing:
        raise FunctionWordsAlone
    across_languages = AcrossLanguages(shared_articles(), Screen(sys.stderr), open_phrasebook())
    library = across_languages.library_for(question, library, slugs)
    answer = library.answer(question, limit=limit, articles=slugs)
    if json:
        print(answer_as_json(answer))
    else:
        print_answer(answer, open_screen(), open_phrasebook())
        if not answer.quotes:
            _print_hint(question, library, slugs)
    return library, ANSWERED if answer.quotes else NOT_ANSWERED


def _answer_or_complain(library: Library, question: str, slugs: list[str] | None, limit: int, json: bool) -> Library:
    """What asks nothing does not end what else is asked."""
    try:
        return _answer(library, question, slugs, limit, json)[0]
    except FunctionWordsAlone as error:
        from bot.terminal.output.error_messages import complain, explained  # which most questions do without

        complain(explained(error, open_phrasebook()))
        return library


def _print_hint(question: str, library: Library, slugs: list[str] | None) -> None:
    """In which language to ask, where nothing was found in another one."""
    from bot.locales.language_names import (  # which only a question without an answer needs
        languages_apart,
        languages_hint,
    )

    articles = [article for article in library.articles if slugs is None or article.slug in slugs]
    if apart := languages_apart(ParsedQuestion.of(question), articles):
        open_screen().line((languages_hint(apart, open_phrasebook()), ""))


def _check(library: Library, text: str, slugs: list[str] | None, *, is_nearest_wanted: bool, json: bool) -> int:
    """Raises: NoWords."""
    from bot.terminal.output.check_views import checks_as_json, print_checks

    checks = library.check(text, articles=slugs)
    if not checks:
        raise NoWords
    nearest = [None if one.quote else library.nearest(one.words, articles=slugs) for one in checks if is_nearest_wanted]
    if json:
        print(checks_as_json(text, checks, nearest))
    else:
        print_checks(checks, nearest, open_screen(), open_phrasebook())
    return ANSWERED if all(one.verdict == Verdict.WORD_FOR_WORD for one in checks) else NOT_ANSWERED


def _prompt() -> str:
    """Nothing in a pipe; on a terminal a prompt whose lines can be edited and called back."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return ""
    with suppress(ImportError):  # Windows has its own
        import readline  # noqa: F401
    return "? "


def _nearly(name: str, names: list[str]) -> str | None:
    """The option that was probably meant; none where it is one, or several words."""
    from difflib import get_close_matches  # which most questions do without

    is_one_word = name not in names and not any(map(str.isspace, name))
    return next(iter(get_close_matches(name, names, n=1, cutoff=0.75)), None) if is_one_word else None
