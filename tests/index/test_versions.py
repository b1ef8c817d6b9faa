import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import Article, differences, is_version, same_page

LONG = [
    "The dragon sleeps in its cave, high in the mountains, and dreams of gold.",
    "Nobody has seen it awake since the old king died.",
    "Its scales are green in summer, grey in winter, and nobody knows why.",
    "Once a year the villagers leave a sheep at the mouth of the cave.",
]


def article(*paragraphs: str, heading: str = "", title: str = "Beasts") -> Article:
    path = (heading,) if heading else ()
    return Article.from_paragraphs(title, [(path, text) for text in paragraphs], language="en")


def test_what_was_added_removed_and_moved_is_counted() -> None:
    found = differences(article("A.", "B.", "C.", "D."), article("B.", "C.", "A.", "E."))
    assert (found.added, found.removed, found.moved) == (1, 1, 1)
    assert found.stable == 0.75


def test_a_passage_under_another_heading_has_moved() -> None:
    assert differences(article("A.", "B."), article("A.", "B.", heading="Letters")).moved == 2


def test_line_ends_and_spaces_make_no_other_passage() -> None:
    assert differences(article("A long\nline."), article("A  long line.")).is_none


@given(st.lists(st.sampled_from("abc")), st.lists(st.sampled_from("abc")))
def test_the_counts_add_up(before: list[str], after: list[str]) -> None:
    found = differences(article(*before), article(*after))
    assert len(before) - found.removed == len(after) - found.added >= found.moved >= 0
    assert differences(article(*before), article(*before)).is_none


@pytest.mark.parametrize(
    "text",
    [
        LONG,
        [LONG[0].replace("mountains", "hills"), *LONG[1:]],
        [*LONG, "It snores."],
        [" ".join(LONG)],
        [LONG[3], *LONG[:3]],
        [text.replace("in", "IN") for text in LONG],
    ],
)
def test_nearly_the_same_text_is_the_same_article_whatever_it_is_called(text: list[str]) -> None:
    assert is_version(article(*LONG), article(*text, title="Monsters"))


@pytest.mark.parametrize(
    "text", [["The griffin flies."], LONG[:2], [*LONG, *(f"Another page, number {n}." for n in range(9))]]
)
def test_another_text_is_another_article(text: list[str]) -> None:
    assert not is_version(article(*LONG), article(*text))


def test_a_chinese_text_is_known_again_by_its_clauses() -> None:
    text = "龙在山洞里睡觉，梦见黄金。国王去世以后，没有人见过它醒来。它的鳞片夏天是绿色的，冬天是灰色的。"
    assert is_version(article(text), article(text.replace("黄金", "白银")))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("https://a.example/b", "http://a.example/b", True),
        ("https://a.example/b", "https://WWW.A.example/b/", True),
        ("https://a.example", "https://a.example/", True),
        ("https://a.example/b#c", "https://a.example/b", True),
        ("https://a.example/b?utm_source=x&id=1&fbclid=y", "https://a.example/b?id=1", True),
        ("https://a.example/été", "https://a.example/%C3%A9t%C3%A9", True),
        ("https://a.example/b?id=1", "https://a.example/b?id=2", False),
        ("https://a.example/b?id=1", "https://a.example/b", False),
        ("https://a.example/#/b", "https://a.example/#/c", False),
        ("https://a.example/b", "https://a.example/B", False),
        ("https://a.example/b", "https://b.example/b", False),
        ("https://a.example/b?utm=1", "https://a.example/b", False),
    ],
)
def test_an_address_is_one_pages_however_it_was_copied(one: str, other: str, expected: bool) -> None:
    assert same_page(one, other) == expected
