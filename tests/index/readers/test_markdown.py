from contextlib import suppress

import pytest

from index import EmptyFile, NoParagraph, read

TEXT = b"""---
title: From the front matter
date: 2024-10-25
lang: en
---
# The only first heading

An *opening* with a [link](https://example.org "t") and `code`,
on two lines.

## One

### One point one

#### Deep

Deep paragraph.\\
After a break.

## Two

- first item
- second item

| a | b |
|---|---|
| 1 | 2 |

```python
print("hi")
```

> Quoted words.
"""


def paths_and_texts(article):
    return [(passage.section.path, passage.text) for passage in article.passages]


def test_markdown_is_read_as_a_reader_sees_it():
    article = read(TEXT, name="notes.md")

    assert (article.title, article.published, article.language) == ("From the front matter", "2024-10-25", "en")
    assert paths_and_texts(article) == [
        ((), "An opening with a link and code, on two lines."),
        (("One", "One point one", "Deep"), "Deep paragraph.\nAfter a break."),
        (("Two",), "first item"),
        (("Two",), "second item"),
        (("Two",), "a | b\n1 | 2"),
        (("Two",), 'print("hi")'),
        (("Two",), "Quoted words."),
    ]
    assert [section.path for section in article.sections] == [
        ("One",),
        ("One", "One point one"),
        ("One", "One point one", "Deep"),
        ("Two",),
    ]
    assert not any(section.inferred for section in article.sections)
    assert all(article.text[passage.start : passage.end] == passage.text for passage in article.passages)


def test_a_lone_first_heading_is_the_title_and_what_is_given_wins():
    assert read(b"# Title\n\nText.", name="a.md", language="en").title == "Title"
    assert read(b"# Title\n\nText.", name="a.md", language="en", title="Mine", slug="s").title == "Mine"


def test_several_first_headings_are_sections():
    article = read(b"# One\n\nText.\n\n# Two\n\nMore.", name="two_parts.md", language="en")

    assert article.title == "two parts"
    assert paths_and_texts(article) == [(("One",), "Text."), (("Two",), "More.")]


@pytest.mark.parametrize(
    "matter", ["--- \n: [\n---\n", "---\n- a\n---\n", "---\n&a [*a, *a]\n---\n", "---\ndate: 2024-99-99\n---\n"]
)
def test_front_matter_that_is_none_is_text(matter):
    assert "Text." in read((matter + "\nText.\n").encode(), name="a.md", language="en").text


BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{chr(98 + level)}: &{chr(98 + level)} [{', '.join([f'*{chr(97 + level)}'] * 9)}]\n" for level in range(9)
)


@pytest.mark.parametrize(
    "facts", [BOMB, "a: " + "[" * 5000, "a: !!bool abc\n", "a: !!timestamp abc\n", "lang: {a: b}\n"]
)
def test_hostile_front_matter_harms_nothing(facts):
    article = read(f"---\n{facts}\n---\n\nText that stays.\n".encode(), name="a.md", language="en")

    assert article.passages[-1].text == "Text that stays."


def test_facts_that_are_no_words_are_passed_over():
    article = read(b"---\nlang: {a: b}\ntitle: [a, b]\n---\n\nThe text is all there is.", name="name.md")

    assert (article.language, article.title) == ("en", "name")


def test_norwegian_is_a_language_and_not_no():
    assert read(b"---\nlang: no\n---\n\nText.", name="a.md").language == "no"


@pytest.mark.parametrize("text", ["<!--" * 20_000, "<" * 50_000, "> " * 3_000 + "x", "- " * 3_000 + "x", "*" * 50_000])
def test_hostile_markdown_is_read_or_refused_at_once(text):
    with suppress(NoParagraph):
        read(text.encode(), name="a.md", language="en")


def test_scripts_and_styles_are_no_words():
    article = read(b"<style>p { color: red }</style>\n\n<script>alert(1)</script>\n\nText.", name="a.md", language="en")

    assert [passage.text for passage in article.passages] == ["Text."]


def test_html_loses_its_tags_and_keeps_its_words():
    article = read(b"<div>\nSome <b>words</b>\n</div>\n\n<!-- gone -->\n\nA<br>B", name="a.md", language="en")

    assert [passage.text for passage in article.passages] == ["Some words", "A\nB"]


def test_empty_markdown_and_markdown_without_paragraphs_are_refused():
    with pytest.raises(EmptyFile):
        read(b"\n", name="a.md")
    with pytest.raises(NoParagraph):
        read(b"# Title\n\n## Section\n", name="a.md")
