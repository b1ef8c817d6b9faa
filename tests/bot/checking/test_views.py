import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.checking.service import SENTENCES, Checked
from bot.checking.views import checked_view, nearest_view
from bot.locales import languages, phrasebook
from bot.toolkit.texts.text_limits import TEXT_LIMIT, length
from index import Article, Library
from tests.support.discord_markdown import render

SAY = phrasebook("en")
LONG = "Bees *of* the hive number {0} carry pollen to the cell {0} and never to any other, whatever the weather is"
ARTICLE = Article.from_paragraphs(
    "Hives " * 20,
    [(("Heading " * 12,) * 3, f"{', '.join(LONG.format(at) for at in range(9))}. A hive is warm.")],
    language="en",
    url=f"https://example.org/{'x' * 1_000}",
)
LIBRARY = Library([ARTICLE])


def checked(text: str) -> Checked:
    checks = LIBRARY.check(text)
    return Checked(checks[:SENTENCES], (), len(checks) > SENTENCES)


def shown(text: str, language: str = "en") -> list[str]:
    view = checked_view(checked(text), phrasebook(language), [])
    return [item.content for item in view.walk_children() if hasattr(item, "content")]


@pytest.mark.parametrize(
    ("language", "change"),
    [*((language, "") for language in languages()), ("en", "carry"), ("fr", "never"), ("de", "*of*")],
)
def test_many_long_sentences_are_shown_as_far_as_there_is_room(language: str, change: str) -> None:
    sentence = f"{', '.join(LONG.format(at) for at in range(9))}.".replace(change or "\0", "*_~`", 1)
    texts = shown(" ".join([sentence] * (SENTENCES + 2)), language)
    assert length(*texts) <= TEXT_LIMIT
    assert str(SENTENCES) in texts[0]
    assert texts[-1].startswith("-# ")
    assert len(texts) > 3


def plain(text: str) -> str:
    """Without spaces, signs that may begin a quoted line, and the directions that are given to it and closed."""
    return re.sub("[>\\s\u202b\u202c\u2069]", "", text)


@given(st.text(st.sampled_from("ab *_~`|<>@#-1.[]()\n\u202e\u2066א"), max_size=120))
def test_words_are_shown_as_written_but_for_spaces(text: str) -> None:
    for check, line in zip(
        LIBRARY.check(f"{text} x"), (line for line in shown(f"{text} x") if line[:2] == "> "), strict=False
    ):
        runs = render(line)
        assert {rule for run in runs for rule in run.within} <= {"quote", "bold"}
        assert plain("".join(run.text for run in runs)) == plain(check.words)


def test_nearest_passages_are_shown_as_far_as_there_is_room() -> None:
    nearest = LIBRARY.nearest("A hive is cold.")
    view = nearest_view(["A hive is cold."] * SENTENCES, [nearest] * SENTENCES, SAY)
    texts = [item.content for item in view.walk_children() if hasattr(item, "content")]
    assert 2 <= len(texts) < 2 * SENTENCES
    assert length(*texts) <= TEXT_LIMIT
