import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import Article, Library, Quote, link_to, read
from index.language.folding import fold
from index.language.sentences.sentences import sentence_spans

ARTICLES = [
    read(path.read_bytes(), path.name, url="https://example.org/a")
    for path in sorted((Path(__file__).parents[2] / "articles").glob("*.md"))
]
WORDS = st.sampled_from(
    ["a", "A", "on", "cat", "cats", "Été", "ete", "l’an", "no.", "x-y,", "(&)", "«\u202foui\u202f»", "**", "1"]
)
PARAGRAPH = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
SAFE = re.compile(r"[\w~%/:?#@!$&+,;=.\-]+", re.ASCII)


def article(*paragraphs: str, url: str | None = "https://example.org/a", language: str = "en") -> Article:
    return Article.from_paragraphs("Title", [((), text) for text in paragraphs], language=language, url=url)


def quoting(text: Article, start: int, end: int) -> Quote:
    [passage] = [passage for passage in text.passages if passage.start <= start and end <= passage.end]
    return Quote(text, passage, passage.start, passage.end, (start, end), 1.0)


def highlighting(text: Article, words: str, nth: int = 0) -> Quote:
    start = [found.start() for found in re.finditer(re.escape(words), text.text)][nth]
    return quoting(text, start, start + len(words))


def browsed(link: str | None, text: str) -> tuple[int, int] | None:
    """Where a browser scrolls to, by the specification: the first place, of whole words, whatever their case."""
    assert link is not None
    parts = link.partition(":~:text=")[2].split(",")
    prefix = unquote(parts.pop(0)[:-1]) if parts[0].endswith("-") else ""
    suffix = unquote(parts.pop()[1:]) if parts[-1].startswith("-") else ""
    between = ".*?".join(_bounded(unquote(part)) for part in parts)
    before, after = (_bounded(part) if part else "" for part in (prefix, suffix))
    found = re.search(rf"{before}\s*(?P<place>{between})\s*{after}", text, re.IGNORECASE | re.DOTALL)
    return found and found.span("place")


def _bounded(words: str) -> str:
    left, right = (r"(?<!\w)" if words[0].isalnum() else ""), (r"(?!\w)" if words[-1].isalnum() else "")
    return left + r"\s+".join(map(re.escape, words.split())) + right


@pytest.mark.parametrize("text", ARTICLES, ids=lambda text: text.slug)
def test_every_sentence_of_a_real_article_is_found_by_its_link(text):
    for passage in text.passages:
        for span in sentence_spans(text.text, passage.start, passage.end, text.language):
            link = link_to(quoting(text, *span))
            assert browsed(link, text.text) == span, link


def test_every_sentence_of_the_first_article_is_found_by_its_link(seed):
    text = read(seed.text.encode(), "a.txt", url="https://example.org/a")
    for passage in text.passages:
        for span in sentence_spans(text.text, passage.start, passage.end, text.language):
            assert browsed(link_to(quoting(text, *span)), text.text) == span


@given(st.lists(PARAGRAPH, min_size=1, max_size=6), st.data())
def test_a_link_leads_to_its_words_before_all_others_or_to_the_top(paragraphs, data):
    text = article(*paragraphs)
    passage = data.draw(st.sampled_from(text.passages))
    spans = [found.span() for found in re.finditer(r"\S+", passage.text)]
    first = data.draw(st.integers(0, len(spans) - 1))
    last = data.draw(st.integers(first, len(spans) - 1))
    start, end = passage.start + spans[first][0], passage.start + spans[last][1]

    link = link_to(quoting(text, start, end))

    assert link is not None
    assert SAFE.fullmatch(link)
    if link == text.url:
        words, page = (" ".join(fold(part).split()) for part in (text.text[start:end], text.text))
        assert page.count(words) > 1 or page.find(words, page.find(words) + 1) >= 0 or not any(map(str.isalnum, words))
    else:
        assert browsed(link, text.text) == (start, end)
        assert len(link.partition(":~:")[2]) <= 300


@given(st.text(min_size=1), st.text(min_size=1))
def test_no_text_and_no_address_is_too_odd(words, path):
    text = article("Some words.", words, url=f"https://example.org/{path}")
    passage = text.passages[1]

    link = link_to(Quote(text, passage, passage.start, passage.end, (passage.start, passage.end), 1.0))

    assert link is None or SAFE.fullmatch(link)


def test_a_short_sentence_is_told_whole():
    text = article("Cats sleep. Dogs bark loudly, don't they (always)?")

    assert link_to(highlighting(text, "Cats sleep.")) == "https://example.org/a#:~:text=Cats%20sleep."
    assert link_to(highlighting(text, "Dogs bark loudly, don't they (always)?")) == (
        "https://example.org/a#:~:text=Dogs%20bark%20loudly%2C%20don%27t%20they%20%28always%29%3F"
    )


def test_a_long_sentence_is_told_by_its_ends():
    text = article("One two three four five six seven eight nine ten eleven-twelve.")

    link = link_to(highlighting(text, text.text))

    assert link is not None
    assert link.partition("#")[2] == (":~:text=One%20two%20three%20four,eight%20nine%20ten%20eleven%2Dtwelve.")


def test_a_list_is_told_by_its_first_line_and_its_last_which_are_paragraphs_on_a_page():
    text = article("Bring with you:\na rope of ten metres\na lamp\nrain gear")

    link = link_to(highlighting(text, "a rope of ten metres\na lamp\nrain gear"))

    assert link == "https://example.org/a#:~:text=a%20rope%20of%20ten,rain%20gear"


def test_more_words_are_told_where_fewer_stand_before():
    text = article(
        "One two three four, and so on.", "One two three four five six, and then a lot of other words end it."
    )

    link = link_to(highlighting(text, text.passages[1].text))

    assert link is not None
    assert "text=One%20two%20three%20four%20five%20six%2C," in link
    assert browsed(link, text.text) == (text.passages[1].start, text.passages[1].end)


@pytest.mark.parametrize("nth", [0, 1, 2])
def test_of_the_same_sentence_in_several_places_each_is_told_by_what_stands_beside(nth):
    text = article(
        "They came. Nobody knew why. They left.", "She came. Nobody knew why.", "Nobody knew why.", "It rained."
    )
    quote = highlighting(text, "Nobody knew why.", nth)

    assert browsed(link_to(quote), text.text) == quote.highlight


def test_where_nothing_tells_a_place_the_address_stands_alone():
    assert link_to(highlighting(article(*["Yes."] * 20), "Yes.", 10)) == "https://example.org/a"
    assert link_to(highlighting(article("字" * 200), "字" * 200)) == "https://example.org/a"
    assert link_to(highlighting(article("***"), "***")) == "https://example.org/a"


def test_chinese_is_told_from_one_punctuation_mark_to_another():
    sentence = (
        "该公司发射了许多卫星，" + "覆盖整个太平洋，还有非洲东部，以及南极洲，" * 2 + "所有人都能上网，包括渔民。"
    )
    text = article(f"公司很大。{sentence}它很有名。", language="zh")
    quote = highlighting(text, sentence)

    assert browsed(link_to(quote), text.text) == quote.highlight


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://example.org", "https://example.org#:~:text=Cats."),
        ("http://example.org:8080/a?b=c&d", "http://example.org:8080/a?b=c&d#:~:text=Cats."),
        ("https://example.org/a#part", "https://example.org/a#part:~:text=Cats."),
        ("https://example.org/a#part:~:text=other", "https://example.org/a#part:~:text=Cats."),
        ("https://example.org/Musk_(nom)?a=[b]", "https://example.org/Musk_%28nom%29?a=%5Bb%5D#:~:text=Cats."),
        ("https://example.org/d%C3%A9j%C3%A0-é", "https://example.org/d%C3%A9j%C3%A0-%C3%A9#:~:text=Cats."),
        ("https://exämple.org/", "https://exämple.org/#:~:text=Cats."),
        (None, None),
        ("", None),
        ("ftp://example.org/a", None),
        ("javascript:alert(1)", None),
        ("https://", None),
        ("https:///a", None),
        ("https://example.org/a b", None),
        ("https://example.org/a\n", None),
        ("https://example.org/\x00", None),
        ("https://example.org](evil)/", None),
        ("https://known.org@evil.org/", None),
        (" https://example.org", None),
    ],
)
def test_only_addresses_on_the_web_are_linked_to(url, link):
    assert link_to(highlighting(article("Cats.", url=url), "Cats.")) == link


def test_a_quote_links_to_the_sentence_that_answers():
    text = article("Cats sleep. Dogs bark loudly.", "Nothing.")
    [quote] = Library([text]).answer("What do dogs do loudly?", 1).quotes

    assert link_to(quote) == "https://example.org/a#:~:text=Dogs%20bark%20loudly."


def test_the_last_of_many_sentences_alike_is_told_from_the_others():
    text = article(
        *(f"Cats sleep on the sofa number {number}, and dream of {number} mice there." for number in range(20_000))
    )
    passage = text.passages[-1]

    assert browsed(link_to(quoting(text, passage.start, passage.end)), text.text) == (passage.start, passage.end)


def test_a_quote_of_a_pdf_links_to_its_page():
    text = article("One sentence.", url="https://example.org/a.pdf")
    quote = quoting(text, 0, 13)

    assert link_to(replace(quote, passage=replace(quote.passage, page=12))) == "https://example.org/a.pdf#page=12"
