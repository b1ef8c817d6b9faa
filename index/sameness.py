"""Whether two questions ask the same; stricter than answering, for a false match would be shown first."""

from __future__ import annotations

from collections.abc import Sequence

from index.analysis import analyse
from index.detection import UNDETERMINED
from index.languages import LANGUAGES, UNLISTED
from index.questions import spoken_language


def gist(question: str) -> str:
    """What a question asks, the same for all that ask it alike; the language is guessed."""
    language = spoken_language(question, UNDETERMINED)
    said = {term.key for term in analyse(question, language) if not _is_function_word(question, term, language)}
    return " ".join(sorted(said or {term.key for term in analyse(question, language)}))


def same_question(question: str, asked: Sequence[str]) -> int | None:
    """Which of the questions ``asked`` before is the same."""
    wanted = gist(question)
    return next((place for place, other in enumerate(asked) if gist(other) == wanted), None)


def _is_function_word(question: str, term: tuple[str, int, int], language: str) -> bool:
    return question[term[1] : term[2]].casefold() in LANGUAGES.get(language, UNLISTED).function_words
