import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html import unescape
from pathlib import Path

import pytest
from lxml import html

from bot.locales import phrasebook
from bot.pages.reading import MarginPin, Reading
from bot.pages.rendering.page import served_page, whole_page
from index import Article, Block, read
from tests.support.bees import BEES, QUESTION, USUAL
from tests.support.pages import ARABIC, HOSTILE, WORD
from tests.support.rich_article import RICH

SAY = phrasebook("en")
MIXED = read(
    "# النحل\n\n## Clean it.\n\nClean it (daily).\n\nCoffeeMaster هو جهاز.\n\n- بند\n- Clean it!\n\n"
    "| اسم | Clean it. |\n| - | - |\n| Clean it, daily. | 3 |\n".encode(),
    "a.md",
    language="ar",
)
TURNED = read(
    "# Bees\n\n## نظف.\n\nنظف (كل يوم).\n\nThe word نظف means clean.\n\n- One\n- نظف!\n\n"
    "| Name | نظف. |\n| - | - |\n| نظف، كل يوم. | 3 |\n".encode(),
    "b.md",
    language="en",
)
TAGGED = (Path(__file__).parents[3] / "articles" / "tagged.pdf").read_bytes()


def page_of(article: Article, question: str = "", language: str = "en") -> html.HtmlElement:
    reading = Reading(article, phrasebook(language))
    return html.document_fromstring(whole_page(reading.answering(question) if question else reading))


def text_of(element: html.HtmlElement) -> str:
    return str(element.text_content())


def test_every_paragraph_has_its_number_and_its_words() -> None:
    page = page_of(BEES)
    for passage in BEES.passages:
        [paragraph] = page.xpath(f"//p[@id='p{passage.number + 1}']")
        assert text_of(paragraph) == f"¶\xa0{passage.number + 1}{passage.text}"


def test_the_words_that_answer_are_marked_once_and_said_to_be_quoted() -> None:
    [mark] = page_of(BEES, QUESTION).xpath("//mark[@id='q']")
    assert text_of(mark) == f"{SAY('page-quoted-from')} {USUAL} {SAY('page-quoted-to')}"


def test_a_quotation_can_be_copied_with_its_reference() -> None:
    [figure, *_] = page_of(BEES, QUESTION).xpath("//figure")
    assert USUAL in text_of(figure)
    assert "On bees · Their honey · ¶ 2 of 4" in text_of(figure)


def test_where_the_article_is_silent_the_page_says_so_and_marks_nothing() -> None:
    page = page_of(BEES, "What is the capital of Mongolia?")
    assert page.xpath("//mark") == []
    assert SAY("page-nothing") in text_of(page)


def test_headings_are_headings_and_the_contents_lead_to_them() -> None:
    page = page_of(ARABIC)
    links = page.xpath("//nav//a/@href")
    headings = page.xpath("//article/*[self::h2 or self::h3]")
    assert links == [f"#{heading.get('id')}" for heading in headings]
    assert [heading.tag for heading in headings] == ["h2", "h2", "h3"]


def test_inferred_headings_are_said_to_be(seed: Article) -> None:
    page = page_of(seed, language="fr")
    assert len(page.xpath("//article//small[@class='inferred']")) == len(seed.sections)


@pytest.mark.parametrize(("article", "lang", "direction"), [(ARABIC, "ar", "rtl"), (BEES, "en", "ltr")])
def test_an_article_runs_as_its_language_does_and_the_rest_as_the_readers(article, lang, direction) -> None:
    page = page_of(article, language="fr")
    [shown] = page.xpath("//article")
    assert (shown.get("lang"), shown.get("dir")) == (lang, direction)
    assert (page.get("lang"), page.get("dir")) == ("fr", "ltr")


def test_what_has_no_letter_of_the_articles_direction_runs_in_its_own() -> None:
    for article, other, turned in ((MIXED, "ltr", "Clean it"), (TURNED, "rtl", "نظف")):
        [shown] = page_of(article).xpath("//article")
        assert {element.tag for element in shown.xpath(f".//*[@dir='{other}']")} >= {"h2", "p", "span", "bdi"}
        assert all(
            turned in text_of(element) or element.tag == "pre" for element in shown.xpath(f".//*[@dir='{other}']")
        )
        assert [element.get("dir") for element in shown.xpath(".//td | .//th | ./ul")] == [None] * 5


@pytest.mark.parametrize(
    ("code", "direction"),
    [("def honey(): # عسل", "ltr"), ("1 + 1", "ltr"), ("العسل\n  حلو", "rtl"), ("# דבש\nx", "ltr")],
)
@pytest.mark.parametrize("language", ["ar", "he", "en", "und"])
def test_code_runs_from_left_to_right_unless_it_has_other_letters_alone(
    code: str, direction: str, language: str
) -> None:
    article = read(f"# T\n\n```\n{code}\n```\n".encode(), "a.md", language=language)
    [pre] = page_of(article).xpath("//article//pre")
    assert pre.get("dir") == direction


def test_what_an_article_says_is_never_markup() -> None:
    written = whole_page(Reading(HOSTILE, SAY).answering("makes honey"))
    page = html.document_fromstring(written)
    assert page.xpath("//script | //img | //b") == []
    assert "{{ 7 * 7 }}" in text_of(page)
    assert WORD in text_of(page)
    assert "\x00" not in written
    assert next(iter(page.xpath("//mark/@id"))) == "q"


def test_the_policy_lets_this_style_pass_and_nothing_else() -> None:
    written = whole_page(Reading(BEES, SAY))
    style = re.search("<style>(.*?)</style>", written, re.DOTALL)
    policy = re.search('Content-Security-Policy" content="(.*?)"', written)
    assert style
    assert policy
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    assert unescape(policy[1]) == (
        f"default-src 'none'; style-src 'sha256-{digest}'; form-action 'none'; base-uri 'none'"
    )


def test_a_file_has_nothing_to_ask_with_and_a_served_page_has() -> None:
    assert "<form" not in whole_page(Reading(BEES, SAY))
    assert "<form" in served_page(Reading(BEES, SAY))


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//x", 'https://"onclick=x'])
def test_an_address_that_is_none_of_the_web_is_no_link(url: str) -> None:
    bad = Article.from_paragraphs("A", [((), "Words.")], language="en", url=url)
    assert not any("script" in href or "data:" in href for href in page_of(bad).xpath("//a/@href"))


def test_pages_of_the_file_are_said_where_they_begin() -> None:
    article = read(TAGGED, "tagged.pdf")
    assert [text_of(one) for one in page_of(article).xpath("//p[@class='leaf']")] == ["p. 1"]


def test_pins_stand_beside_their_words() -> None:
    reading = Reading(BEES, SAY, pins=(MarginPin(("<b>Why?</b>", "Since when?"), BEES.passages[2].start),))
    [pin] = html.document_fromstring(whole_page(reading)).xpath("//aside")
    assert text_of(pin) == f"{SAY('page-pinned')} <b>Why?</b> · Since when?"
    assert pin.getnext().get("id") == "p3"


def test_a_long_article_comes_in_parts_that_lead_to_each_other() -> None:
    reading = Reading(BEES, SAY, spans=((BEES.passages[3].start, BEES.passages[3].end),))
    page = html.document_fromstring(served_page(reading, most=300))
    assert page.xpath("//mark/@id") == ["q"]
    count = len(page.xpath("//ol[@class='parts']/li"))
    assert count > 2
    assert page.xpath("//a[@rel='prev']/@href") == [f"?part={count - 1}"]
    first = html.document_fromstring(served_page(reading, 1, most=300))
    assert first.xpath("//mark") == []
    assert [text_of(one) for one in first.xpath("//a[@rel='next']")] == [SAY("page-next")]


def structure(element: html.HtmlElement) -> str:
    """The tags of an element, in brackets."""
    inner = "".join(structure(child) for child in element if child.tag not in ("span", "mark"))
    return f"{element.tag!s}({inner})" if inner else f"{element.tag!s} "


def test_lists_tables_code_and_notes_are_shown_as_they_were_read() -> None:
    [article] = page_of(RICH).xpath("//article")
    assert [structure(element) for element in article if element.tag != "h2"] == [
        "div(p ul(li li(ul(li ))))",
        "p ",
        "ol(li li li )",
        "div(table(caption thead(tr(th th ))tbody(tr(td td )tr(td td ))))",
        "pre ",
        "dl(div(dt dd ))",
        "p ",
        "p ",
    ]
    assert [item.get("value") for item in article.xpath("./ol/li")] == ["3", None, "4"]
    assert [text_of(name) for name in article.xpath(".//th")] == ["Tower", "Built"]


def test_every_passage_is_one_element_that_a_link_finds() -> None:
    numbers = page_of(RICH).xpath("//article//@id[starts-with(., 'p')]")
    assert numbers == [f"p{passage.number + 1}" for passage in RICH.passages]


@pytest.mark.parametrize(
    ("number", "words", "shown"),
    [
        (6, "Tower: Marrow | Built: 1871", ["Marrow", "1871"]),
        (6, "Built: 18", ["18"]),
        (6, "Built", ["1871"]),
        (0, "need:\na rope\na", ["need:", "a rope", "a"]),
        (8, "bell)\n  .wait", ["bell)\n  .wait"]),
    ],
)
def test_words_in_several_cells_or_items_are_marked_in_each(number: int, words: str, shown: list[str]) -> None:
    start = RICH.text.index(words, RICH.passages[number].start)
    reading = Reading(RICH, SAY, spans=((start, start + len(words)),))
    marks = html.document_fromstring(whole_page(reading)).xpath("//mark")
    unseen = (f"{SAY('page-quoted-from')} ", f" {SAY('page-quoted-to')}")
    assert [mark.get("id") for mark in marks] == ["q", *[None] * (len(shown) - 1)]
    assert [text_of(mark).removeprefix(unseen[0]).removesuffix(unseen[1]) for mark in marks] == shown
    assert all("".join(map(text_of, marks)).count(one) == 1 for one in unseen)


@pytest.mark.parametrize("pins", [[4], [1, 1, 1, 1], [2, 3], [1] * 30])
def test_of_many_questions_that_are_pinned_to_a_passage_their_number_stands_open(pins: list[int]) -> None:
    start = BEES.passages[2].start
    asked = [tuple(f"<i>Why</i> {pin}.{number}?" for number in range(count)) for pin, count in enumerate(pins)]
    reading = Reading(BEES, SAY, pins=tuple(MarginPin(questions, start) for questions in asked))
    [pin] = html.document_fromstring(whole_page(reading)).xpath("//aside")
    [details] = pin.xpath("details[not(@open)]")
    assert text_of(details.xpath("summary")[0]) == SAY("page-pinned-many", count=sum(pins))
    assert [text_of(item) for item in details.xpath("ul/li")] == [one for questions in asked for one in questions]
    assert pin.getnext().get("id") == "p3"


def test_a_few_stand_open_whatever_many_there_are_elsewhere() -> None:
    few, many = (MarginPin(("Why?",), BEES.passages[at].start) for at in (0, 2))
    page = html.document_fromstring(whole_page(Reading(BEES, SAY, pins=(few, few, few, *[many] * 9))))
    assert [bool(pin.xpath("details")) for pin in page.xpath("//aside")] == [False, False, False, True]


def test_a_pin_stands_between_two_lists_and_in_none() -> None:
    reading = Reading(RICH, SAY, pins=(MarginPin(("Why?",), RICH.passages[3].start),))
    page = html.document_fromstring(whole_page(reading))
    [pin] = page.xpath("//article/aside")
    assert [pin.getprevious().tag, pin.getnext().tag] == ["ol", "ol"]


def test_blocks_that_reach_beyond_their_passage_take_nothing_from_the_next() -> None:
    first, second, *others = RICH.passages
    wild = replace(second, blocks=(Block("item", 0, 9_999, depth=99),))
    article = replace(RICH, passages=(first, wild, *others))
    [item] = page_of(article).xpath("//li[@id='p2']")
    assert text_of(item).strip() == f"¶\xa02{second.text}"


def test_columns_in_which_nothing_stands_are_not_shown() -> None:
    written = b"<h1>T</h1><table><tr><th>A</th><th></th><th>B</th></tr><tr><td>1</td><td></td><td>2</td></tr></table>"
    page = page_of(read(b"<p>A sentence that stands above it.</p>" + written, "a.html", language="en"))
    assert [text_of(cell) for cell in page.xpath("//th | //td")] == ["A", "B", "¶\xa021", "2"]


def test_a_page_in_another_language_than_the_question_says_which_that_is() -> None:
    assert "The articles are in English" in text_of(page_of(BEES, "Wie alt werden die Imker in der Mongolei?"))
    assert "The articles are in" not in text_of(page_of(BEES, "What is the capital of Mongolia?"))
