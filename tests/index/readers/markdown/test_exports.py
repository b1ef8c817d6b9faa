import pytest

from index import read, read_draft
from tests.support.outlines import paths_and_texts


def texts(data: str, name: str = "a.md") -> list[str]:
    return [text for _, text in paths_and_texts(read(data.encode(), name, language="en"))]


@pytest.mark.parametrize(
    "hidden",
    [
        "import Tabs from '@theme/Tabs';",
        "import {\n  Card,\n  Grid,\n} from '../parts';",
        "export const Red = ({children}) => (\n  <b style={{\n      color: 'red',\n    }}>\n    {children}\n  </b>\n);",
        "export const year = 1911;",
        "{/* nobody reads this */}",
        "{/* nobody\nreads this */}",
        "%%\nAsk Ann\nabout it\n%%",
        "{::comment}\nnobody reads this\n{:/comment}",
        '{{< film\n   id="x"\n   title="y" >}}',
        "```dataview\nTABLE height FROM #tower\n```",
        "```{r setup, include=FALSE}\nlibrary(towers)\n```",
        '--8<-- "includes/tower.md"',
        "<<< @/snippets/tower.js{2}",
        "#tower #stone/old",
        "{ .annotate }",
        "* TOC\n{:toc}",
        "[Lamps\t2](#lamps)",
        "^tower1",
    ],
)
def test_what_a_tool_never_shows_is_no_passage(hidden):
    assert texts(f"The tower is old.\n\n{hidden}\n\nIt was built in 1911.") == [
        "The tower is old.",
        "It was built in 1911.",
    ]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("The tower is old.  %%ask Ann%%", "The tower is old."),
        ("The tower is old. ^tower1", "The tower is old."),
        ("The tower is old [@thole2020, p. 12; see also @ren2021].", "The tower is old."),
        ("The tower is old, see \\@ref(fig:tower).\\index{towers}", "The tower is old, see."),
        ("The tower is [very old]{.smallcaps}.", "The tower is very old."),
        ("The tower is ^^old^^. ((64a1f0d2-1111-2222-3333-444455556666))", "The tower is old."),
        ("The tower is {--new--}old{>>sure?<<}.", "The tower is old."),
        ("- [>] Paint the tower", "Paint the tower"),
        ("- TODO [#A] Paint the #[[old tower]]", "TODO Paint the old tower"),
    ],
)
def test_marks_of_a_tool_are_no_words(line, shown):
    assert texts(line) == [shown]


@pytest.mark.parametrize(
    "line",
    [
        "import duties from abroad rose.",
        "export const wares were dear.",
        "Write to [ann@tower.example] today.",
        "It grew by 5 %% a year.",
        "The power is x ^2",
        "`%%hidden%%` and `[@key]` stay.",
    ],
)
def test_words_that_only_look_like_a_tools_stay(line):
    assert texts(line) == [line.replace("`", "")]


def test_a_name_in_brackets_that_is_a_link_stays():
    assert texts("Thanks to [@ann]!\n\n[@ann]: https://tower.example") == ["Thanks to @ann!"]


@pytest.mark.parametrize(
    "opening",
    [
        ":::tip[Bring a coat]",
        ":::note Bring a coat {#coat}",
        '::: {.callout-note title="Bring a coat"}',
        "/// note | Bring a coat",
        '{% tab title="Bring a coat" %}',
        '{{% alert title="Bring a coat" color="red" %}}',
        '<TabItem value="a" label="Bring a coat" default>',
    ],
)
def test_a_box_or_a_tab_stands_under_its_title(opening):
    assert texts(f"{opening}\n\nThe pier is windy.") == ["Bring a coat\nThe pier is windy."]


def test_an_element_with_words_on_its_line_keeps_them():
    assert texts('<Card title="Tickets" href="/x">Tickets cost four crowns.</Card>') == ["Tickets cost four crowns."]


def test_an_icon_before_the_words_of_an_item_does_not_indent_them():
    assert (
        texts("-   :material-clock:{ .lg } __Quick__\n\n    ---\n\n    It takes a minute.")[-1] == "It takes a minute."
    )


def test_fields_and_verses_keep_their_lines():
    assert texts("Created:: 2023-01-05\nStatus:: done\n\n| The fog comes in\n| on little feet") == [
        "Created: 2023-01-05\nStatus: done",
        "The fog comes in\non little feet",
    ]


def test_properties_of_a_block_are_no_words():
    article = read(
        b"title:: The tower\ntags:: old\n\n- The tower is old.\n  id:: 64a1f0d2\n  collapsed:: true\n",
        "a.md",
        language="en",
    )

    assert (article.title, [text for _, text in paths_and_texts(article)]) == ("The tower", ["The tower is old."])


def test_the_heading_that_a_file_is_called_by_is_its_title_though_others_are_as_large():
    data = b"# The old tower\n\nIt stands.\n\n# Bells\n\nThey ring."
    article = read(data, "The old tower 0123456789abcdef0123456789abcdef.md", language="en")

    assert (article.title, paths_and_texts(article)[0][0]) == ("The old tower", ())


def test_an_identifier_behind_a_files_name_is_not_in_the_title():
    assert read(b"It stands.", "Old tower 0123456789abcdef0123456789abcdef.md", language="en").title == "Old tower"


def test_an_empty_item_of_a_deeper_list_makes_no_heading_of_the_item_above():
    article = read(
        b"- Meetings\n\t- The tower\n\t\t-\n\t- Bells\n\t  - #+BEGIN_QUOTE\n\t    They ring.\n\t    #+END_QUOTE\n",
        "a.md",
    )

    assert paths_and_texts(article) == [((), "Meetings\nThe tower\nBells\nThey ring.")]


def test_a_table_of_contents_is_left_out_and_said():
    draft = read_draft(
        b"# Tower\n\n## Contents\n\n- [Bells](#bells)\n  - [Ropes](#ropes)\n\n## Bells\n\nThey ring.", "a.md"
    )

    assert [(passage.section.path, passage.text) for passage in draft.passages] == [(("Bells",), "They ring.")]
    assert draft.left_out == {"table of contents": 3}


def test_a_list_called_contents_that_is_none_stays():
    assert texts("# Box\n\n## Contents\n\n- [Nails](/nails), a handful\n- A hammer") == [
        "Nails, a handful",
        "A hammer",
    ]


def test_a_link_above_the_first_heading_is_no_title():
    assert read(b"[Buy our map](https://tower.example)\n\n## Bells\n\nThey ring.", "tower.md").title != "Buy our map"
