"""What a command finds where it was started: the articles, the screen, the language, what was typed."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping

from bot.database_url import database_url
from bot.locales import Phrasebook, terminal_phrasebook
from bot.terminal.articles.analysed_library import AnalysedLibrary
from bot.terminal.articles.shared_articles import SharedArticles
from bot.terminal.output.screen import Screen
from index import Library


def open_library() -> Library:
    """Raises: NoArticles."""
    return AnalysedLibrary(shared_articles()).library


def shared_articles() -> SharedArticles:
    return SharedArticles(database_url(os.environ))


def open_screen() -> Screen:
    return Screen(sys.stdout)


def open_phrasebook() -> Phrasebook:
    return terminal_phrasebook(language_of(os.environ))


def language_of(environment: Mapping[str, str]) -> str:
    """The language of the terminal, as POSIX has it: ``fr_FR.UTF-8`` is French."""
    locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    return re.split("[.@]", locale)[0]


def as_text(argument: str) -> str:
    """An argument as text: bytes that are no UTF-8 arrive in disguise."""
    return os.fsencode(argument).decode(errors="replace")
