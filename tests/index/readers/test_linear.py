"""Four times the text takes about four times as long, whatever it is made of."""

import tracemalloc
from contextlib import suppress

import pytest

from index import UnreadableArticle
from index.readers import read_draft
from index.readers.plain.reader import read_text
from tests.support.cpu_time import is_linear

TEXTS = {
    "brackets after a sentence": ("a.txt", lambda n: "A tower." + " )" * n),
    "quotation marks": ("a.txt", lambda n: "A tower" + " »" * n),
    "numbered lines": ("a.txt", lambda n: "1. Tower\n" * n),
    "numbers": ("a.txt", lambda n: "12\n" * n),
    "words that recur": ("a.txt", lambda n: "".join(f"Tower {name}\n" for name in map(_spelt, range(n)) for _ in "ab")),
    "dashes": ("a.txt", lambda n: "- -" * n),
    "borders": ("a.txt", lambda n: "+-- " * n),
    "comments": ("a.txt", lambda n: "<!-- -->" * n + "A tower."),
    "headings, then a glued text": (
        "a.txt",
        lambda n: "".join(f"The tower {number}\n\n" for number in range(n)) + "The keeper came.The lamp went out." * n,
    ),
    "links in links": ("a.txt", lambda n: "== A ==\n[[a]] [[b]]\n" + "[[a|{{b|" * n + "}}]]" * n + " tower"),
    "brackets": ("a.md", lambda n: "[" * n),
    "asterisks": ("a.md", lambda n: "*a **b" * n),
    "tables in tables": ("a.md", lambda n: "<table><tr><td>a" * n),
    "notes in notes": (
        "a.md",
        lambda n: "A tower[^0].\n\n" + "".join(f"[^{number}]: A note[^{number + 1}].\n\n" for number in range(n)),
    ),
    "tags with Markdown inside": (
        "a.md",
        lambda n: "".join(f"<p{number} markdown>" for number in range(n)) + "A tower.",
    ),
}


@pytest.mark.parametrize(
    ("kind", "size"),
    [
        ("brackets after a sentence", 4_000),
        ("quotation marks", 5_000),
        ("numbered lines", 800),
        ("numbers", 1_000),
        ("words that recur", 1_000),
        ("dashes", 10_000),
        ("borders", 10_000),
        ("comments", 3_000),
        ("headings, then a glued text", 300),
        ("links in links", 3_000),
        ("brackets", 6_000),
        ("asterisks", 1_500),
        ("tables in tables", 2_000),
        ("notes in notes", 300),
        ("tags with Markdown inside", 3_000),
    ],
)
def test_the_time_of_reading_grows_with_the_length(kind, size):
    name, text = TEXTS[kind]
    _read(name, text(10))

    assert is_linear(lambda length: _read(name, text(length)), size)


def _spelt(number):
    """A number in letters: readers take lines that differ in figures alone for the same."""
    return "".join(chr(ord("a") + int(figure)) for figure in str(number))


def _read(name, text):
    with suppress(UnreadableArticle):  # where there is no paragraph, that takes its time too
        read_draft(text.encode(), name)


def test_a_text_of_signs_lets_go_of_its_lines_before_its_passages_are_written():
    line = "".join(f"{sign}Tower {sign * 2} a.B" for sign in "#*-=|.:;[]()<>!?…,")
    text = "\n".join(line[at : at + at % 90 + 1] for at in range(100)) * 40 + "😀"
    _read("a.txt", text[:1_000])

    tracemalloc.start()
    read_text(text * 2, "en")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 26.5 * 2 * len(text)  # it is 23, and where they stay 28; the worker it runs in may take some too
