from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.answer_pages import Page
from bot.answers.answer_state import AnswerState, Reference
from bot.answers.views import QUOTATION_LIMIT, page_frame
from bot.locales import phrasebook
from bot.shortening import shortened
from bot.toolkit.texts.escaping import LINE_BREAKS
from bot.toolkit.texts.quotations import CUT, LINK, headings, quotation
from bot.toolkit.texts.text_limits import TEXT_LIMIT, length
from index import Article, Quote, Section
from tests.support.directions import still_open
from tests.support.discord_markdown import render
from tests.support.hostile import hostile_text

SAY, DITES = phrasebook("en"), phrasebook("fr")
ENDLESS = 10**9
CLOSERS = "\u202c\u2069"

PARAGRAPH = "Musk talks to Putin. Putin asked for no Starlink over Taiwan. It serves China."
ARTICLE = Article.from_paragraphs(
    "Musk and Putin",
    [(("Talks", "A request"), PARAGRAPH), (("War",), "Drones fly. Wars end."), ((), "Nothing more.")],
    language="en",
)


def quote_of(article: Article, number: int = 0, sentence: str | None = None) -> Quote:
    passage = article.passages[number]
    start = passage.start + passage.text.index(sentence) if sentence else passage.start
    end = start + len(sentence) if sentence else passage.end
    return Quote(article, passage, passage.start, passage.end, (start, end), 1.0)


def page_of(quote: Quote, question: str = "?", before: str = "") -> Page:
    return Page(quote, question, before, AnswerState(1, (Reference(quote.article.edition, quote.passage.number),)))


def state(page: Page) -> list[str]:
    """The texts of an answer, from top to bottom."""
    return [component["content"] for component in page_frame(page, SAY).to_component_dict()["components"]]


def inferring(quote: Quote) -> Quote:
    section = Section(quote.passage.section.path, inferred=True)
    return replace(quote, passage=replace(quote.passage, section=section))


def test_an_answer_reads_headings_then_words_then_place_then_question() -> None:
    quote = quote_of(ARTICLE, 0, "Putin asked for no Starlink over Taiwan.")
    assert state(page_of(quote, "And Starlink?", "What did Putin ask?")) == [
        "-# Musk and Putin › Talks\n### A request\n"
        "> Musk talks to Putin. **Putin asked for no Starlink over Taiwan.** It serves China.",
        "-# ¶ 1 of 3",
        "-# What did Putin ask?",
        "-# And Starlink?",
    ]


def test_a_passage_without_headings_stands_under_the_title_alone() -> None:
    assert headings(quote_of(ARTICLE, 2), SAY) == "### Musk and Putin\n"


def test_inferred_headings_are_marked_in_words() -> None:
    assert headings(inferring(quote_of(ARTICLE, 1)), SAY) == "-# Musk and Putin · (inferred heading)\n### War\n"
    assert " · (intertitres déduits)\n### A request\n" in headings(inferring(quote_of(ARTICLE, 0)), DITES)
    assert headings(inferring(quote_of(ARTICLE, 2)), SAY) == "### Musk and Putin\n"


def test_deep_headings_keep_the_outermost_and_the_nearest() -> None:
    article = Article.from_paragraphs("Title", [(tuple("abcdef"), "Words.")], language="en")
    assert headings(quote_of(article), SAY) == "-# Title › … › e\n### f\n"


def test_a_long_heading_is_cut_between_words_and_kept_on_one_line() -> None:
    assert shortened("one\ntwo\t three ") == "one two three"
    assert shortened("word " * 40) == "word " * 18 + "word…"
    assert length(shortened("x" * 200)) == 100


def test_every_line_of_a_passage_is_quoted_and_bold_by_itself() -> None:
    article = Article.from_paragraphs("Poem", [((), "One,\n\n  two.\r\nThree.")], language="en")
    assert quotation(quote_of(article), SAY, TEXT_LIMIT) == "### Poem\n> **One,**\n> \n>   **two.**\n> **Three.**"


def test_a_long_passage_begins_a_sentence_before_the_answer_and_is_cut_between_sentences() -> None:
    filler = "This sentence is only there to fill the message up to its end. "
    article = Article.from_paragraphs("Long", [((), filler * 50 + "Here it is. " + filler * 50)], language="en")
    text, *_ = state(page_of(quote_of(article, 0, "Here it is.")))
    words = text.splitlines()[1]
    assert words.startswith(f"> {CUT} {filler}**Here it is.** This")
    assert words.endswith(f"its end. {CUT}")
    assert QUOTATION_LIMIT - 2 * len(filler) < length(text) <= QUOTATION_LIMIT


def test_a_sentence_longer_than_a_message_is_cut_between_words() -> None:
    article = Article.from_paragraphs("Endless", [((), "word * " * 2_000)], language="en")
    text, *_ = state(page_of(quote_of(article)))
    assert text.splitlines()[1].endswith(f"** {CUT}")
    assert QUOTATION_LIMIT - 20 < length(text) <= QUOTATION_LIMIT


def test_a_heading_links_to_its_words_where_the_article_has_an_address() -> None:
    article = replace(ARTICLE, url="https://news.example/musk")
    assert headings(quote_of(article, 0), SAY).startswith(
        "-# Musk and Putin › Talks\n### [A request](https://news.example/musk#:~:text="
    )
    assert headings(quote_of(article, 2), SAY).startswith("### [Musk and Putin](https://")


def test_a_heading_links_to_a_message_as_discord_itself_does_and_not_to_its_words() -> None:
    message = "https://discord.com/channels/123456789012345678/123456789012345678/123456789012345678"
    assert f"[A request]({message})" in headings(quote_of(replace(ARTICLE, url=message), 0), SAY)


@pytest.mark.parametrize(
    ("heading", "is_label"),
    [
        ("1. Getting started", True),
        ("use_bee_lib", True),
        ("A | B ~ C", True),
        ("C#", True),
        ("# What is it", False),
        ("- What is it", False),
        ("A* and B*", False),
        ("_bee_", False),
        ("é_bee_", False),
        ("__init__", False),
        ("~~gone~~", False),
        ("||hidden||", False),
        ("C:\\temp", False),
        ("To @everyone", False),
        (":bee:", False),
        ("https://bees.example", False),
        ("History[edit]", False),
        ("[x](y)", False),
        ("x ] y", False),
        ("here](https://evil.example) [", False),
    ],
)
def test_a_heading_is_shown_as_written_and_linked_or_has_its_link_beside_it(heading: str, is_label: bool) -> None:
    article = Article.from_paragraphs("T", [((heading,), "Bees.")], language="en", url="https://news.example/musk")
    runs = [run for run in render(headings(quote_of(article), SAY)) if "heading" in run.within]
    labels = [run.text for run in runs if "masked link" in run.within]
    assert labels == [heading if is_label else LINK]
    assert visible("".join(run.text for run in runs)).strip() == (heading if is_label else f"{heading} {LINK}")
    assert {name for run in runs for name in run.within} == {"heading", "masked link"}


@pytest.mark.parametrize("title", ["C#", "#5 is alive", "###", "-# small", "1. One", "> two"])
def test_a_title_is_a_heading_whatever_it_begins_and_ends_with(title: str) -> None:
    article = Article.from_paragraphs(title, [((), "Bees.")], language="en")
    [shown, _] = render(headings(quote_of(article), SAY))
    assert (visible(shown.text), shown.within) == (title, ("heading",))


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "ftp://news.example", "nonsense"])
def test_no_other_address_is_linked_to(url: str) -> None:
    assert headings(quote_of(replace(ARTICLE, url=url)), SAY) == "-# Musk and Putin › Talks\n### A request\n"


@pytest.mark.parametrize("opening", ["\u202e", "\u2067", "\u202b"])
def test_an_open_direction_does_not_turn_our_own_words_round(opening: str) -> None:
    article = Article.from_paragraphs(f"Title{opening}", [((f"Heading{opening}",), f"Words{opening}.")], language="en")
    quote = quote_of(article)
    assert not any(still_open(line) for line in quotation(quote, SAY, ENDLESS).splitlines())
    assert not any(still_open(line) for line in headings(quote, SAY).splitlines())


@st.composite
def hostile_quotes(draw: st.DrawFn) -> list[Quote]:
    paragraphs = draw(st.lists(st.tuples(st.lists(hostile_text, max_size=6), hostile_text), min_size=1, max_size=5))
    repeats = draw(st.sampled_from([1, 1, 60]))
    article = Article.from_paragraphs(draw(hostile_text), [(h, p * repeats) for h, p in paragraphs], language="en")
    quotes = []
    for passage in article.passages:
        edges = st.integers(passage.start, passage.end)
        start, end = sorted((draw(edges), draw(edges)))
        quotes.append(Quote(article, passage, passage.start, passage.end, (start, end), 1.0))
    return quotes


@given(hostile_quotes(), hostile_text, hostile_text, st.sampled_from([None, "https://news.example/(a)"]))
def test_an_answer_always_fits(quotes: list[Quote], question: str, before: str, url: str | None) -> None:
    for quote in quotes:
        linked = replace(quote, article=replace(quote.article, url=url))
        assert length(*state(page_of(linked, question[:300], before[:600]))) <= TEXT_LIMIT


@given(hostile_quotes())
def test_a_quotation_is_shown_exactly_as_written(quotes: list[Quote]) -> None:
    for quote in quotes:
        runs = render(quotation(quote, SAY, ENDLESS))
        quoted = [run for run in runs if "quote" in run.within]
        assert {name for run in quoted for name in run.within} <= {"quote", "bold"}
        assert visible("".join(run.text for run in quoted)) == visible(quote.text)
        bold = "".join(run.text for run in quoted if "bold" in run.within)
        assert "".join(bold.split()).strip(CLOSERS) in "".join(quote.article.text[slice(*quote.highlight)].split())


@given(hostile_quotes())
def test_headings_are_shown_as_written(quotes: list[Quote]) -> None:
    for quote in quotes:
        runs = render(headings(quote, SAY))
        assert {name for run in runs for name in run.within} <= {"subtext", "heading"}
        assert visible(shortened(quote.article.title)) in visible("".join(run.text for run in runs))


def visible(text: str) -> str:
    """The characters of a text, whatever its lines end with and whichever directions we gave and closed."""
    for line_break in LINE_BREAKS:
        text = text.replace(line_break, "")
    return text.translate(dict.fromkeys(map(ord, CLOSERS + "\u2068\u202b")))
