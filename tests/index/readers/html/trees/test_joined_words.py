from lxml import etree
from lxml.html import document_fromstring

from index import read_draft
from index.readers.html.trees.joined_words import with_joined_words
from tests.support.cpu_time import is_linear


def paragraph_of(tag: str, times: int) -> str:
    words = "".join(f"<{tag}>bee</{tag}> " for _ in range(times))
    return (
        f"<html><body><article><p>Bees make honey.</p><p>{words}</p><p>Wasps <b>do</b> not.</p></article></body></html>"
    )


def test_words_of_a_page_are_joined_where_a_paragraph_has_hundreds_of_looks_and_nowhere_else():
    root = document_fromstring(paragraph_of("span", 600))
    joined = with_joined_words(root)

    assert joined.text_content() == root.text_content()
    assert [len(paragraph) for paragraph in joined.iter("p")] == [0, 0, 1]
    assert len(joined.findall(".//p")[1].xpath("text()")) == 1
    assert len([*root.iter("span")]) == 600


def test_a_usual_page_is_taken_as_it_is():
    root = document_fromstring(paragraph_of("span", 100))
    assert with_joined_words(root) is root


def test_looks_within_looks_are_joined_too():
    root = document_fromstring(paragraph_of("i", 300).replace("bee", "<b>b</b><u>ee</u>"))
    assert etree.tostring(with_joined_words(root).findall(".//p")[1]).startswith(b"<p>bee bee ")


def test_a_page_of_words_in_elements_of_their_own_is_read_in_linear_time():
    read_draft(paragraph_of("b", 10).encode(), "a.html")
    assert is_linear(lambda times: read_draft(paragraph_of("b", times).encode(), "a.html"), 1_500)
