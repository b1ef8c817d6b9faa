import io
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.terminal.output.screen import BOLD, Screen, harmless, harmless_line

ANY = st.text(st.characters())  # surrogates and control characters too
STYLES = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture(autouse=True)
def term(monkeypatch: pytest.MonkeyPatch) -> None:
    """That of whoever runs the tests may be one on which nothing is bold."""
    monkeypatch.delenv("TERM", raising=False)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@given(ANY)
def test_nothing_that_could_command_a_terminal_is_left(text: str) -> None:
    left = {char for char in harmless(text) if unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"}}
    assert left <= {"\n", "\t"}


@given(st.text(st.characters(exclude_categories=["C", "Zl", "Zp"])))
def test_ordinary_words_stay_as_they_are(text: str) -> None:
    assert harmless(text) == text


@given(ANY)
def test_a_title_takes_one_line(text: str) -> None:
    assert len(harmless_line(text).splitlines()) <= 1


@given(ANY)
def test_a_pipe_gets_the_words_and_nothing_else(text: str) -> None:
    pipe = io.StringIO()
    Screen(pipe).quotation((harmless(text), "bold"))
    lines = pipe.getvalue().removesuffix("\n").split("\n")
    assert all(line.startswith(">") for line in lines)
    assert "\n".join(line[2:] for line in lines) == "\n".join(line.rstrip() for line in harmless(text).split("\n"))


def test_a_pipe_gets_marks_around_the_sentence_that_answers() -> None:
    pipe = io.StringIO()
    Screen(pipe).quotation(("It is dark. ", ""), ("It is sweet.", BOLD), ("", ""))
    assert pipe.getvalue() == "> It is dark. **It is sweet.**\n"


@pytest.mark.parametrize("kind", ["dumb", "unknown", "DUMB"])
def test_a_terminal_on_which_nothing_is_bold_gets_marks_too(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.setenv("TERM", kind)
    terminal = Terminal()
    Screen(terminal).quotation(("It is dark. ", ""), ("It is sweet.", BOLD), ("", ""))
    assert terminal.getvalue() == "> It is dark. **It is sweet.**\n"


def test_each_line_of_a_list_that_answers_is_marked_in_a_pipe() -> None:
    pipe = io.StringIO()

    Screen(pipe).quotation(("Bring:\n", ""), ("a rope\na lamp", BOLD))

    assert pipe.getvalue() == "> Bring:\n> **a rope**\n> **a lamp**\n"


def test_a_terminal_gets_a_table_and_a_pipe_its_rows() -> None:
    pipe, terminal = io.StringIO(), Terminal()
    for stream in (pipe, terminal):
        Screen(stream).table([("fish.md", "Fish"), ("x.md", "[empty]")])
        with Screen(stream).progress("fish.md"):
            pass
    assert pipe.getvalue() == "\nfish.md\tFish\nx.md\t[empty]\n"
    assert all(words in terminal.getvalue() for words in ("fish.md", "Fish", "[empty]"))


@given(ANY)
def test_a_terminal_gets_every_word(text: str) -> None:
    terminal = Terminal()
    Screen(terminal).quotation((harmless(text), "bold"))
    shown = STYLES.sub("", terminal.getvalue())
    assert "\x1b" not in shown
    assert re.sub(r"[│\s]", "", shown) == re.sub(r"[│\s]", "", harmless(text))


def test_markup_is_shown_as_it_is() -> None:
    terminal = Terminal()
    Screen(terminal).line(("[red]x[/red] :bee: [link=http://evil.example]y[/link]", ""))
    assert terminal.getvalue() == "[red]x[/red] :bee: [link=http://evil.example]y[/link]\n"


def test_emphasis_reaches_a_terminal() -> None:
    terminal = Terminal()
    Screen(terminal).quotation(("before ", ""), ("answer", "bold"))
    assert "\x1b[1manswer" in terminal.getvalue()
