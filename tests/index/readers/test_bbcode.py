"""BBCode: guides on Steam, pages of mods, posts of forums."""

import pytest

from index import read
from tests.support.outlines import paths_and_texts

GUIDE = """[h1]The lamp of Thole[/h1]
A [b]working[/b] lighthouse for every harbour.
It needs [url=https://thole.example]version 2[/url] of the game.

[img]https://thole.example/lamp.png[/img]

[h2]Features[/h2]
[list]
[*] The lamp turns at night.
[*] Keepers get [i]wages[/i].
[/list]

[table]
[tr][th]Part[/th][th]Cost[/th][/tr]
[tr][td]Lamp[/td][td]40[/td][/tr]
[/table]
[h3]Notes [of 1871][/h3]
[quote="Jo, post:3"]The light is seen from afar.[/quote]
[spoiler]The keeper is Ada.[/spoiler]
[code]lamp = [b]on[/b]
[/code]
"""


def test_a_guide_is_read_without_its_tags():
    article = read(GUIDE.encode(), "guide.txt")

    assert article.title == "The lamp of Thole"
    assert paths_and_texts(article) == [
        ((), "A working lighthouse for every harbour.\nIt needs version 2 of the game."),
        (("Features",), "The lamp turns at night."),
        (("Features",), "Keepers get wages."),
        (("Features",), "Part: Lamp | Cost: 40"),
        (("Features", "Notes [of 1871]"), "Jo\nThe light is seen from afar."),
        (("Features", "Notes [of 1871]"), "The keeper is Ada."),
        (("Features", "Notes [of 1871]"), "lamp = [b]on[/b]"),
    ]


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ("[h2]\nWatch out\n[/h2]\n[p]\nMind the gap.\n[/p]\n[p]And the tide.[/p]", ["Mind the gap.", "And the tide."]),
        ("[b]Mind[/b] the [u]gap[/u].\n\nAnd the [size=20]tide[/size].", ["Mind the gap.", "And the tide."]),
        ("[olist][*]Mind the gap.[*]And the tide.[/olist][hr]", ["Mind the gap.", "And the tide."]),
        ("[B]Mind[/B] the [noparse][i]gap[/i][/noparse] & [I]tide[/I] < 4.", ["Mind the [i]gap[/i] & tide < 4."]),
        ("[b]Mind[/b] [img] the [i]gap[/i].", ["Mind [img] the gap."]),
        ("[b]Mind[/b] the [i]gap[/i].[youtube]abc[/youtube]", ["Mind the gap."]),
    ],
)
def test_what_tags_hold_is_told_word_for_word(text, passages):
    assert [passage.text for passage in read(text.encode(), "guide.txt").passages] == passages


@pytest.mark.parametrize("text", ["Mind the gap [1/2] and [b].", "Write [b]bold[/b].", "See [/url] and [/b]."])
def test_brackets_alone_are_no_bbcode(text):
    assert [passage.text for passage in read(text.encode(), "guide.txt").passages] == [text]
