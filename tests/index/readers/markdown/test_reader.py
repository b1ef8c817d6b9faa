import tracemalloc
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import EmptyFile, NoParagraph, TooComplex, UnreadableArticle, read, read_draft
from tests.support.cpu_time import is_linear
from tests.support.hostile import FRAGMENTS
from tests.support.outlines import paths_and_texts

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


def test_markdown_is_read_as_a_reader_sees_it():
    article = read(TEXT, name="notes.md")

    assert (article.title, article.published, article.language) == ("From the front matter", "2024-10-25", "en")
    assert paths_and_texts(article) == [
        ((), "An opening with a link and code, on two lines."),
        (("One", "One point one", "Deep"), "Deep paragraph.\nAfter a break."),
        (("Two",), "first item"),
        (("Two",), "second item"),
        (("Two",), "a: 1 | b: 2"),
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


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ('<p markdown="1">— @jo, ["On towers"](https://x.org)</p>', ['— @jo, "On towers"']),
        ("<p>env&iacute;a c&oacute;digo&nbsp;ya</p>", ["envía código ya"]),
        ("See [the map][m] now.\n\n[m]: https://example.org", ["See the map now."]),
        ("::: tip Reminder\nBring water.\n:::", ["Reminder\nBring water."]),
        ('!!! warning "Careful"\n    Dogs bite.\n\n    - one\n\nAfter.', ["Careful\nDogs bite.", "one", "After."]),
        ("??? note\n    Hidden.\n    !!! tip\n        Deeper.", ["Hidden.", "Deeper."]),
        ('=== "Linux"\n    Use apt.\n=== "Mac"\n    Use brew.', ["Linux\nUse apt.", "Mac\nUse brew."]),
        ("> [!NOTE]\n> Quoted.", ["Quoted."]),
        ("> [!tip]- Folded\n> Quoted.", ["Folded\nQuoted."]),
        ('Text.\n{: .center }\n\n[x](u){:target="_blank"} y', ["Text.", "x y"]),
        ("{{ page.date }}\n\n[here]({% post_url x %}) `{{ code }}`", ["here {{ code }}"]),
        ('{{< figure src="a" >}}\n\nText.', ["Text."]),
        (
            "It is :wink: done, ++ctrl+x++ at 10:30:45 in ratio a:b:c.",
            ["It is done, ctrl+x at 10:30:45 in ratio a:b:c."],
        ),
        ("*[PPA]: Personal archive\n\nA PPA.", ["A PPA."]),
        ('<a href="a.png">[PNG]</a> &nbsp; [[SVG]](a.svg)\n\nText.', ["Text."]),
        ("![A dog](d.png)\n\n[![Build](b)](c)\n\nText.", ["Text."]),
        ("**もし公開するなら、**必ず知らせましょう。", ["もし公開するなら、必ず知らせましょう。"]),
        ("$$a_b = b_c$$\n\nWith $x_1$ and $y_2$ for $5.", ["$$a_b = b_c$$", "With $x_1$ and $y_2$ for $5."]),
        (r"Where \(x_1 *y* = z\) and \[a*b*c_2\] are.", [r"Where \(x_1 *y* = z\) and \[a*b*c_2\] are."]),
        (r"See \(the **map**\) and \[sea_map.o\].", ["See (the map) and [sea_map.o]."]),
        ("It holds:\n\n\\[\na_1 * b\n= c * d\n\\]\n\nEnd.", ["It holds:", "\\[ a_1 * b = c * d \\]", "End."]),
        ("* <{{ a.url }}>\n\n      Size: {{ a.size }}\n      Sum: {{ a.sum }}\n\nEnd.", ["End."]),
        ("Version: {{ v }}\n\nThe version is: {{ v }}.", ["The version is: ."]),
        ("Tower\n:   A tall building.", ["Tower\nA tall building."]),
        ("- [ ] bring water\n- [x] done", ["bring water", "done"]),
        ("[[Page|shown]] and [[Other]] and ==marked== ~~gone~~.", ["shown and Other and marked gone."]),
        ("Open **[[Settings]]** → **[[Settings#Look|Look]]**.", ["Open Settings → Look."]),
        ("See [[#Limits]], [[Plans#Prices]] and [[Note#^a1]].", ["See Limits, Plans > Prices and Note."]),
        ("It was[^1] cheap[^1].\n\nLater.\n\n[^1]: Four pounds.", ["It was cheap.", "Four pounds.", "Later."]),
        ("It was cheap[^1].\n\nLater.\n\n[^1]: Four *pounds*.", ["It was cheap.", "Four pounds.", "Later."]),
        ("You will need:\n\n- a rope\n- a lamp", ["You will need:\na rope\na lamp"]),
        ("Remove it :\n\n```\nsudo apt purge qgis\n```", ["Remove it :\nsudo apt purge qgis"]),
        ("The map:\n\n- https://example.org/map", ["The map:\nhttps://example.org/map"]),
        ("**Jo Marsh:**\n\nWhere were you born?", ["Jo Marsh:\nWhere were you born?"]),
        ("| A | B |\n|---|---|\n| 1 | 2 |\n| 3 |  |", ["A: 1 | B: 2", "A: 3"]),
        ("```\n{{ x }} :wink:\n!!! no\n```", ["{{ x }} :wink:\n!!! no"]),
        ("[TOC]\n\nText\n\n* * *\n\nMore", ["Text", "More"]),
        ("C++ and x==y or a ** b, {curly} and 12:30.", ["C++ and x==y or a ** b, {curly} and 12:30."]),
    ],
)
def test_what_writing_tools_add_is_no_words(text, passages):
    assert [passage.text for passage in read(text.encode(), "a.md", language="en").passages] == passages


def test_a_lone_bold_or_numbered_line_is_a_heading():
    text = "**Are dogs allowed?**\n\nNo.\n\n1. Entry\n\nNobody may enter after six.\n\n"
    text += "**2、隔离手环**\n\n擅自破坏手环，可能会被监禁。"

    assert paths_and_texts(read(text.encode(), "a.md", language="en")) == [
        (("Are dogs allowed?",), "No."),
        (("1. Entry",), "Nobody may enter after six."),
        (("2、隔离手环",), "擅自破坏手环，可能会被监禁。"),
    ]


@pytest.mark.parametrize(
    "matter",
    [
        "---\nTitle: The tower\nDate: 2023-05-01 10:00:00\nAuthor: Ada Finch\n---\n",
        '+++\ntitle = "The tower"\ndate = 2023-05-01T10:00:00Z\nauthor = "Ada Finch"\n+++\n',
        '{\n"title": "The tower",\n"date": "2023-05-01",\n"author": {"name": "Ada Finch"}\n}\n',
        "Title: The tower\nDate: 2023-05-01\nAuthors: Ada Finch\n",
    ],
)
def test_facts_at_the_top_are_read_in_each_form(matter):
    article = read(f"{matter}\nBuilt in 1871.\n".encode(), "a.md", language="en")

    assert (article.title, article.published, article.author) == ("The tower", "2023-05-01", "Ada Finch")
    assert [passage.text for passage in article.passages] == ["Built in 1871."]


def test_lines_that_only_look_like_headers_are_text():
    text = b"Note: this is a note.\n\nTitle: but later."

    assert len(read(text, "a.md", language="en").passages) == 2


def test_the_name_of_a_file_may_tell_its_day():
    article = read(b"Built in 1871.", "2019-09-29-my-tower.md", language="en")

    assert (article.title, article.published) == ("my tower", "2019-09-29")


def test_headings_in_html_are_headings():
    article = read(b"<h1>Tower</h1>\n\n<h2>Built</h2>\n\nIn 1871.", "a.md", language="en")

    assert (article.title, paths_and_texts(article)) == ("Tower", [(("Built",), "In 1871.")])


HOSTILE = [
    *("[", "![", "*", "*a_ ", "[a](", "`", "<", "> ", "- ", "|a", "![[]()", "[^a]", "{%", "{{", "[[", ":a", "++", "=="),
    *("!!! a\n    ", "::: a\n", "- [ ] a\n", "<p markdown>", "$a", "a\n: b\n", "[^a]: x\n", "<div>\n\n", "**a。**b"),
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_pieces_are_read_in_linear_time(piece):
    def read_pieces(size: int) -> None:
        with suppress(UnreadableArticle):
            read((piece * (size // len(piece))).encode(), "a.md", language="en")

    assert is_linear(read_pieces, 5_000)


@pytest.mark.parametrize(
    "text", ["*a _b " * 150 + "c_ d* " * 150, "*" * 50_000 + "a" + "*" * 50_000, "[" * 5_000 + "]" * 5_000 + "."]
)
def test_emphasis_is_read_or_refused_however_deep_it_is_nested(text):
    with suppress(NoParagraph, TooComplex):
        read(text.encode(), "a.md", language="en")


@given(st.lists(st.sampled_from([*HOSTILE, *FRAGMENTS]), max_size=30).map("".join))
def test_whatever_the_marks_a_passage_is_a_slice_of_its_text(text):
    with suppress(UnreadableArticle):
        article = read(text.encode(), "a.md", language="en")
        assert all(
            passage.text and article.text[passage.start : passage.end] == passage.text for passage in article.passages
        )


def test_notes_stand_under_their_paragraph_in_their_order_and_so_do_those_of_notes():
    text = (
        "The tower[^a] has a lamp[^b].\n\nNobody lives there.\n\n"
        "[^a]: Of granite[^c].\n[^b]: Of brass.\n[^c]: From Thole.\n"
    )

    assert [passage.text for passage in read(text.encode(), name="a.md").passages] == [
        "The tower has a lamp.",
        "Of granite.",
        "Of brass.",
        "From Thole.",
        "Nobody lives there.",
    ]


@pytest.mark.parametrize(
    ("box", "texts"),
    [
        ('!!! note "Before you sail"\n\n    Ask the keeper.\n', ["Before you sail\nAsk the keeper."]),
        ("> [!info] Второй мост\n>\n> Он был построен.\n", ["Второй мост\nОн был построен."]),
        ("> [!warning] 开始之前\n> - 备份数据。\n> - 不要同步。\n", ["开始之前", "备份数据。", "不要同步。"]),
        ('=== "Links"\n\n    ```\n    tower --ring\n    ```\n', ["Links", "tower --ring"]),
        (":::tip Rappel\n\nPrenez une corde.\n\n:::\n", ["Rappel\nPrenez une corde."]),
        ("> [!tip] Only a title\n", ["Only a title"]),
        ("> [!note]- Of [[Towers#Thole|Thole]]\n>\n> **Lamp**:\n>\n> - blue\n", ["Of Thole\nLamp:\nblue"]),
    ],
)
def test_the_title_of_a_box_stands_with_what_is_right_below_it_and_has_no_sign(box, texts):
    assert [text for _, text in paths_and_texts(read(f"{box}\nNext.\n".encode(), "a.md"))] == [*texts, "Next."]


def test_attributes_without_a_sign_and_bold_beside_wide_marks_are_no_text():
    text = "A bridge ![a](b.png){ align=left width=30 } and [one](x){ target=_blank } more, as `{x}`{ .y } says.\n\n"

    found = paths_and_texts(
        read(f"{text}使用灯塔**（公开测试版）**，很好。_目次_では、my_lamp_です。\n".encode(), "a.md")
    )

    assert [text for _, text in found] == [
        "A bridge and one more, as {x} says.",
        "使用灯塔（公开测试版），很好。目次では、my_lamp_です。",
    ]


@pytest.mark.parametrize("end", ["", "  ", "\\"])
def test_bold_lines_right_above_text_are_headings_where_there_are_several(end):
    text = f"# Rules\n\n**1. The gate**{end}\nIt is shut at night.\n\n__2. The bees__{end}\nNobody may feed them.\n"
    assert paths_and_texts(read(text.encode(), name="rules.md")) == [
        (("1. The gate",), "It is shut at night."),
        (("2. The bees",), "Nobody may feed them."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "# Talk\n\n**Anna**\nIs it open?\n\n**Ben**\nNo.\n\n**Anna**\nThen I wait.\n",
        "# Gate\n\n**Shut at night**\nby the keeper.\n\nIt is green.\n",
        "# Code\n\n```\n**One**\ntwo\n\n**Three**\nfour\n```\n",
    ],
    ids=["speakers", "a single one", "code"],
)
def test_other_bold_lines_belong_to_the_text_below(text):
    assert read(text.encode(), name="text.md").sections == ()


@pytest.mark.parametrize(
    ("first", "title"),
    [("The old mill", "The old mill"), ("Welcome!", "Welcome!"), ("It is old.", "mill"), ("See: map", "mill")],
)
def test_a_few_words_above_the_first_heading_of_a_lower_level_are_the_title(first, title):
    text = f"{first}\n\n## Wheel\n\nIt turns.\n\n## Grain\n\nIt is ground.\n"
    assert read(text.encode(), name="mill.md").title == title


def test_each_part_of_a_long_table_in_code_begins_with_the_names_of_its_columns():
    rows = [f"Port number {n:<8}{n % 24:02}:15     {n % 24:02}:55     {n}.50" for n in range(60)]
    head = "Port                Leaves    Arrives   Fare"
    text = "# Ferry times\n\nEvery day.\n\n```\n" + "\n".join([head, *rows]) + "\n```\n"
    parts = [passage for passage in read(text.encode(), "ferry.md", None).passages if passage.blocks]

    assert len(parts) > 2
    assert {part.text.split("\n")[0] for part in parts} == {head}
    assert [row for part in parts for row in part.text.split("\n")[1:]] == rows
    assert {(part.blocks[0].kind, part.blocks[0].end == len(part.text)) for part in parts} == {("code", True)}


@pytest.mark.parametrize(
    "deep",
    [
        "\n".join(f"{'  ' * depth}- bee {depth}" for depth in range(120)),
        "\n\n".join(f"{'  ' * depth}- bee {depth}" for depth in range(120)),
        "- " * 200 + "bee 119",
        "> " * 200 + "bee 119",
        "1. > " * 200 + "bee 119",
    ],
    ids=["list", "loose list", "items", "quotations", "both"],
)
def test_what_is_nested_deeper_than_anything_costs_none_of_what_is_below(deep):
    text = read_draft(f"Bees make honey.\n\n{deep}\n\nWasps do not.".encode(), "a.md").text

    assert text.startswith("Bees make honey.")
    assert text.endswith("Wasps do not.")
    assert " 119" in text


def test_a_name_of_ten_thousand_parts_in_front_matter_is_none():
    tracemalloc.start()
    text = read_draft(b"+++\na = 1\n" + b"b." * 3_000 + b"c = 1\n+++\nBees make honey.", "a.md").text
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert text.endswith("Bees make honey.")
    assert peak < 10_000_000  # where its parser sees it, over 30 MB


def test_what_stands_below_a_quoted_sentence_in_a_chat_is_not_quoted():
    text = b"# Help\n\n## Tickets\n> Open a ticket, and never write to a keeper.\nTickets are answered within a day.\n"

    assert [words for _, words in paths_and_texts(read(text, "help.md"))] == [
        "Open a ticket, and never write to a keeper.",
        "Tickets are answered within a day.",
    ]


def test_bold_lines_below_sentences_are_headings_without_blank_lines():
    text = b"# FAQ\n**How do I join?**\nPress the button.\n**May I post pictures?**\nAfter three days.\n"

    assert paths_and_texts(read(text, "faq.md")) == [
        (("How do I join?",), "Press the button."),
        (("May I post pictures?",), "After three days."),
    ]
