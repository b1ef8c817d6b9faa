"""The source of a wiki's page, as people copy it from the field in which it is edited."""

import pytest

from index.readers.plain.reader import read_text

PAGE = """{{Infobox building
| name = The lamp
| height = {{convert|41|m}}
}}
<!-- keep this short -->
The '''lamp of Thole''' is a [[lighthouse]] on [[Thole (island)|Thole]].<ref name="a">{{cite book|title=Lamps}}</ref> It
is {{convert|41|m|ft}} high, and ''nobody'' knows why it is [https://thole.example/blue blue]&nbsp;now.<ref name="a"/>

== History ==
{{Main|History of Thole}}
[[File:Lamp.jpg|thumb|The [[lamp]] at night]]
It was lit in {{lang|de|Sturmwind}} by Ada Finch, who kept it for [[forty years]].

=== Keepers ===
{| class="wikitable"
|+ Keepers of the lamp
! Name !! Years
|-
| [[Ada Finch]] || style="text-align:right"|40
|-
| Jo Marsh
| 12
|}

# She climbed the stairs.
# She lit the lamp.

== See also ==
* [[Ferry of Thole]]

[[Category:Lighthouses]]
[[de:Die Lampe von Thole]]
"""


def test_a_page_s_text_has_no_markup_and_its_outline_is_that_of_its_headings():
    draft = read_text(PAGE, None)

    assert draft.title == "lamp of Thole"
    assert [section.path for section in draft.sections] == [("History",), ("History", "Keepers"), ("See also",)]
    assert draft.passages[0].text == (
        "The lamp of Thole is a lighthouse on Thole. It is 41 m high, and nobody knows why it is blue\N{NBSP}now."
    )
    assert draft.passages[1].text == "It was lit in Sturmwind by Ada Finch, who kept it for forty years."
    assert "| Name | Years |\n| Ada Finch | 40 |\n| Jo Marsh | 12 |" in draft.text
    assert not [sign for sign in ("[[", "{{", "{|", "<ref", "''", "Category", "Infobox", "thumb") if sign in draft.text]
    assert draft.left_out == {"template": 5}


@pytest.mark.parametrize(
    "text",
    [
        "The lamp is [[lit]] at dusk and [[out]] at noon, as a note-taker would write it.\n",
        "An array is written as a[[1]] and b[[2]] in R.\n\nA template is {{ name }}.\n",
    ],
)
def test_brackets_elsewhere_stay(text):
    assert read_text(text, None).text.split() == text.split()


def test_what_is_never_closed_loses_no_words():
    text = "== The lamp ==\nIt is [[lit]] at [[dusk]] by {{the keeper, who [[never sleeps.\n\nIts light is <ref>blue.\n"

    words = read_text(text, None).text

    assert "who [[never sleeps." in words
    assert "blue" in words


def test_a_quotation_in_a_template_is_text():
    quotation = "{{quote|The ferry came at noon, and nobody was on board of it.|Ada Finch}}"

    draft = read_text(f"The '''ferry''' of [[Thole]] is [[old]].\n\n{quotation}\n\nIt sank.\n", None)

    assert [passage.text for passage in draft.passages][1:2] == [
        "The ferry came at noon, and nobody was on board of it."
    ]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (
            "[[Translation:en/The lamp]]\n{{Menu}}\n\nOn [http://thole.example Thole].\n\n== Keepers ==\nAda lit it.",
            "On Thole.\n\nKeepers\n\nAda lit it.",
        ),
        ('{| class="wikitable"\n|-\n! Name !! Years\n|-\n| Ada || 40\n|}\n', "| Name | Years |\n| Ada | 40 |"),
    ],
)
def test_a_page_with_few_links_is_known_by_its_other_signs(page, text):
    assert read_text(page, None).text == text


@pytest.mark.parametrize("text", ["Write {{name}} here.\n\n{{name}}\n\nIt is '''bold'''.", "See [[a]] and {| b |}."])
def test_a_text_with_few_signs_is_no_page_of_a_wiki(text):
    assert read_text(text, None).text == text


def test_the_first_item_of_a_list_is_no_title():
    page = "* '''Be kind.''' Nobody is [[rude]].\n* '''Be calm.''' Nobody [[shouts]].\n"
    assert read_text(page, None).title is None
