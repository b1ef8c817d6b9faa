from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index import NeedsScript, UnreadableArticle, read, read_draft
from tests.support.outlines import paths_and_texts

PAGE = (Path(__file__).parents[3] / "articles" / "tower.html").read_bytes()
BUILT = "The tower was built in 1871 by Ada Finch, who asked for no fee and lived there for a year."


def test_the_article_of_a_page_is_read_without_what_the_site_has_around_it():
    assert paths_and_texts(read_draft(PAGE, "page.html")) == [
        ((), BUILT),
        ((), "She had drawn two bridges before, and a light on the coast."),
        (
            ("The keepers",),
            "Three families kept the light, and each of them had a room in the tower, with a stove & a bed.",
        ),
        (
            ("The keepers",),
            "Nobody lives there now, since the lamp was made electric in 1954 and the last keeper went away.",
        ),
        (("The keepers", "What they needed"), "A keeper had to bring:\na rope of forty feet\na lamp"),
        (
            ("The stones",),
            "The granite came from Thole, forty miles to the north; eleven blocks were lost in the storms of a year.",
        ),
        (("The stones",), "First the ground was made level."),
        (("The stones",), "Then the blocks were laid."),
        (("The stones",), "Stone: Granite | Weight: 40 t"),
        (("The stones",), "Stone: Lime | Weight: 2 t"),
    ]


def test_a_page_says_its_title_author_day_site_address_and_language():
    draft = read_draft(PAGE, "page.html")

    assert (draft.title, draft.author, draft.published) == ("The Tower of Marrow", "Ada Finch", "2023-05-01")
    assert (draft.site, draft.url, draft.language) == ("Coast News", "https://example.org/tower", "en")


def test_what_was_left_out_of_a_page_is_counted():
    left_out = read_draft(PAGE, "page.html").left_out

    assert left_out["menu"] == 1
    assert left_out["caption"] == 1
    assert left_out["around the article"] >= 5


@pytest.mark.parametrize("name", ["page.txt", "page", "page.md", "page.html"])
def test_a_page_is_known_by_its_first_bytes(name):
    assert read(PAGE, name).passages[0].text == BUILT


def page(body: str) -> list[tuple[tuple[str, ...], str]]:
    return paths_and_texts(read(f"<html><body>{body}</body></html>".encode(), "a.html", language="en"))


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        ("<h1>Tower</h1><p>It was built in 1871.</p>", ["It was built in 1871."]),
        ("<div>One<div>Two</div>Three</div>", ["One", "Two", "Three"]),
        ("One line<br>another<br><br>A paragraph", ["One line\nanother", "A paragraph"]),
        ("<p>10<sup>2</sup> m<sup>2</sup></p>", ["10² m²"]),
        ("<pre>a\n  b\n</pre>", ["a\n  b"]),
        ("<p>Seen</p><p hidden>Not</p><p style='display: none'>Not</p>", ["Seen"]),
        ("<ul><li>One<ul><li>Inner</li></ul></li><li><p>Two</p></li></ul>", ["One\nInner", "Two"]),
        ("<dl><dt>Tower</dt><dd>A tall building.</dd></dl>", ["Tower\nA tall building."]),
        ("<table><tr><td><h2>H</h2><p>Laid out</p></td><td>Beside</td></tr></table>", ["Laid out", "Beside"]),
        ("<table><tr><td>Stone</td><td>Weight</td></tr><tr><td>Lime</td><td>2 t</td></tr></table>", None),
        ("<p>Text<!-- gone --> here</p><script>1</script><style>p{}</style>", ["Text here"]),
        ("<p>fi&#64257;n&shy;al</p>", ["fiﬁn\u00adal"]),
    ],
)
def test_a_short_page_is_read_as_a_reader_sees_it(body, texts):
    assert [text for _, text in page(body)] == (texts or ["Stone: Lime | Weight: 2 t"])


def test_a_lone_bold_or_numbered_line_is_a_heading():
    body = "<p><b>Are dogs allowed?</b></p><p>No, never.</p><p>1.2 Cats</p><p>They are.</p><p><b>All bold.</b></p>"

    assert page(body) == [
        (("Are dogs allowed?",), "No, never."),
        (("1.2 Cats",), "They are."),
        (("1.2 Cats",), "All bold."),
    ]


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="iso-8859-2">', "iso-8859-2"),
        ("", "utf-8"),
        ('<?xml version="1.0" encoding="cp1251"?>', "cp1251"),
    ],
)
def test_a_page_may_name_its_own_encoding(head, encoding):
    words = "Дом стоял на берегу." if encoding == "cp1251" else "Część domów stała nad rzeką, łódź też."
    body = (
        f"{head if head[1:2] == '?' else ''}<html><head>{head if head[1:2] != '?' else ''}</head><p>{words}</p></html>"
    )

    assert read(body.encode(encoding), "a.html", language="pl").passages[0].text == words


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 5_000 + "deep",
        "<b>" * 20_000 + "deep",
        "<table><tr><td>" * 2_000 + "deep",
        "<ul><li>" * 3_000 + "deep",
        "<" * 50_000,
        "<a href=#x>1</a>" * 5_000,
        "<p>" * 50_000,
        "<sup><a href='#n'>1</a></sup>" * 3_000 + "<p id=n>Note",
        "<p id=a><a href='#b'>[1]</a></p><p id=b><a href='#a'>[2]</a></p>",
        "",
        "<html",
        "&#0; &#xD800; &bogus; &#99999999999;",
    ],
)
def test_hostile_pages_are_read_or_refused(body):
    with suppress(UnreadableArticle):
        assert page(body)


TAGS = [
    "p",
    "div",
    "h1",
    "h2",
    "ul",
    "li",
    "table",
    "tr",
    "td",
    "th",
    "b",
    "br",
    "pre",
    "sup",
    "dl",
    "dt",
    "dd",
    "span",
]
pieces = st.sampled_from([*(f"<{tag}>" for tag in TAGS), *(f"</{tag}>" for tag in TAGS), "A sentence.", " ", "x:", "1"])


@given(st.lists(pieces, max_size=40).map("".join))
def test_whatever_the_tags_words_stay_in_order(body):
    with suppress(UnreadableArticle):
        article = read(f"<html><body>{body}".encode(), "a.html", language="en", title="T")
        assert all(article.text[passage.start : passage.end] == passage.text for passage in article.passages)


@given(st.integers(0, len(PAGE)), st.binary(max_size=20))
@settings(max_examples=30)
def test_a_broken_page_is_read_or_refused(at, rubbish):
    with suppress(UnreadableArticle):
        assert read(PAGE[:at] + rubbish + PAGE[at + 20 :], "page.html", language="en").passages


@pytest.mark.parametrize(
    "around",
    [
        ("", "<footer>© 2024 Coast News. Contact us</footer>"),
        ("<header><a href=/>Home</a> <a href=/n>News</a></header>", "<footer><p>Made with love by Ada</p></footer>"),
        ("<ul class=menu><li><a href=/>Home</a><li><a href=/n>News</a></ul>", "<div class=footer>1 Harbour Road</div>"),
        ("<div id=nav><a href=/>Home</a> | <a href=/n>News</a></div>", "<div id=site-footer>Imprint · Privacy</div>"),
        ("<p><a href=/>Home</a> | <a href=/n>News</a></p>", "<p>Share on Facebook</p><p>Read also: The bridge</p>"),
        ("<div class=cookie-notice><p>We use cookies. <button>Accept</button></p></div>", "<aside>Subscribe!</aside>"),
        ("<div role=navigation><a href=/>Home</a></div>", "<div role=contentinfo>Coast News, 1 Harbour Road</div>"),
    ],
)
def test_a_short_page_is_read_without_what_the_site_has_around_it(around):
    above, below = around
    assert page(f"{above}<h1>The tower</h1><p>{BUILT}</p>{below}") == [((), BUILT)]


def test_what_an_article_says_at_its_end_is_no_furniture():
    body = f"<article><h1>The tower</h1><p>{BUILT}</p><footer><p>From the archive of Thole.</p></footer></article>"
    assert page(body) == [((), BUILT), ((), "From the archive of Thole.")]


def test_headings_in_elements_of_their_own_stay_where_a_page_says_that_they_are_headings():
    headed = "".join(
        f"<div class=h><{tag}>{tag}</h2></div><div class=c><p>{BUILT * 3}</p></div>"
        for tag in ("h2", "h2", "div role=heading aria-level=3")
    )
    assert [path for path, _ in page(f"<div><h1>The tower</h1></div>{headed}")][:2] == [("h2",), ("h2",)]


@pytest.mark.parametrize(
    "body",
    [
        "<div id=root></div><script src=a.js></script>",
        "<div id=app>Loading…</div><script src=a.js></script>",
        "<div id=root></div><noscript>You need to enable JavaScript.</noscript><script src=a.js></script>",
        "<div><p>Bitte aktivieren Sie JavaScript, um diese Seite zu sehen.</p></div><script src=a.js></script>",
        "<nav><a href=/>Home</a></nav><div id=root></div><footer>© 2024</footer><script src=a.js></script>",
    ],
)
def test_a_page_that_needs_javascript_says_so(body):
    with pytest.raises(NeedsScript):
        page(body)


@pytest.mark.parametrize("script", ["", "<script src=a.js></script><noscript>JavaScript is off.</noscript>"])
def test_a_page_that_speaks_of_javascript_is_read(script):
    assert page(f"<h1>Languages</h1><p>JavaScript is a language that browsers run since 1995.</p>{script}")


def test_numbered_lines_one_after_the_other_are_a_list_and_no_headings():
    entries = "".join(f"<p>1.{at} Of {what}</p>" for at, what in enumerate(("stone", "lime", "slate", "rope"), start=1))
    assert [path for path, _ in page(f"<p>Inside:</p>{entries}<p>1.1 Of stone</p><p>Heavy.</p>")] == [()] * 7


def test_lines_that_say_what_the_head_of_a_page_says_are_no_text():
    head = '<meta name="author" content="Ada Finch"><meta property="article:published_time" content="2019-05-03">'
    body = f"<h1>The tower</h1><p>Ada Finch</p><p>2019-05-03</p><p>{BUILT}</p><p>Ada Finch</p>"
    draft = read_draft(f"<html><head>{head}</head><body>{body}</body></html>".encode(), "a.html")

    assert [passage.text for passage in draft.passages] == [BUILT, "Ada Finch"]


ARTICLE = "".join(
    f"<p>Keeper {at} mended the lamp in the year {1870 + at}, and nobody ever paid for it.</p>" for at in range(12)
)
LEAD = "Twelve keepers mended one lamp in twelve years, and this is what it cost each of them."
MENU = "".join(f"<li><a href='/{at}'>Part {at} of the site</a></li>" for at in range(12))


@pytest.mark.parametrize(
    "above",
    [
        f"<header><h1>The lamp</h1><div class='teaser'><p>{LEAD}</p></div></header>",
        f"<h1>The lamp</h1><p class='excerpt'>{LEAD}</p><p>4 May</p>",
        f"<h1>The lamp</h1><div class='description'>{LEAD}</div>",
        f"<header><hgroup><h1>The lamp</h1><h2>{LEAD} {LEAD}</h2></hgroup></header>",
    ],
)
def test_what_says_in_short_what_is_to_come_is_of_the_article(above):
    texts = [text for _, text in page(f"<ul>{MENU}</ul><article>{above}<div class='body'>{ARTICLE}</div></article>")]

    assert texts[0].startswith(LEAD)
    assert texts[-12].startswith("Keeper 0")
    assert not any("of the site" in text for text in texts)


@pytest.mark.parametrize("name", ["caption", "author-bio", "box related", "newsletter"])
def test_sentences_of_what_stands_within_an_article_and_is_not_of_it_are_left_out(name):
    box = f"<div class='{name}'><p>{LEAD}</p></div>"

    assert not any(LEAD in text for _, text in page(f"<article><h1>The lamp</h1>{box}{ARTICLE}</article>"))


def test_an_article_that_stands_where_no_script_runs_is_read():
    script = "<script>show()</script>"

    assert len(page(f"<h1>The lamp</h1>{script}<noscript>{ARTICLE}</noscript>")) == 12
    assert page(f"<h1>The lamp</h1>{script}<noscript>No script runs.</noscript><p>It burns.</p>") == [((), "It burns.")]


def test_bullets_that_are_letters_make_items_and_icons_are_no_words():
    draft = read_draft("<p>\uf0b7 a rope</p><p>• a lamp</p><p><i>\ue801</i> Two of each.</p>".encode(), "a.html")

    assert [(passage.text, [block.kind for block in passage.blocks]) for passage in draft.passages] == [
        ("a rope", ["item"]),
        ("a lamp", ["item"]),
        ("Two of each.", []),
    ]


def test_control_characters_in_a_script_are_no_reason_to_refuse_a_page():
    body = "<!doctype html><script>x = '\x07\x01'</script><p>It was built in 1871.</p>"

    assert read(body.encode(), "a.html").passages[0].text == "It was built in 1871."


LONG_MENU = "".join(f"<li><a href='/{at}'>The keepers of lamp {at} and all their boats</a>" for at in range(120))


@pytest.mark.parametrize(
    "text",
    [
        f"<p>{BUILT}</p><p>{LEAD}</p>",
        "<p>La tour fut bâtie en 1871 par Ada Finch, qui ne demanda rien et y habita toute une année.</p>" * 2,
        "<p>Башню построила в 1871 году Ада Финч, которая ничего не просила и прожила в ней целый год.</p>" * 2,
    ],
)
def test_a_short_article_is_found_below_a_long_menu_whose_items_are_not_closed(text):
    texts = [text for _, text in page(f"<ul>{LONG_MENU}</ul><div><h1>The lamp</h1>{text}</div><ul>{LONG_MENU}</ul>")]

    assert not any("all their boats" in text for text in texts)
    assert len(texts) == 2


def test_a_menu_that_is_never_closed_takes_no_article():
    assert page(f"<nav><ul>{MENU}</ul><h1>The lamp</h1>{ARTICLE}")[-1][1].startswith("Keeper 11")


def test_all_parts_of_an_article_are_read_though_something_long_stands_between():
    part = f"<div class='chunk'><div class='article-body'>{ARTICLE}</div></div>"
    between = f"<aside><h2>Other lamps</h2><ul>{MENU}</ul></aside>"

    texts = [text for _, text in page(f"<div><h1>The lamp</h1>{between.join([part] * 3)}</div>")]

    assert sum(text.startswith("Keeper 7") for text in texts) == 3


@pytest.mark.parametrize(
    ("head", "above"),
    [
        ("The lamp of Marrow", "<h1>Health Centre</h1><h2>The lamp of Marrow</h2>"),
        ("灯塔的故事 - 图勒日报", "<h1>图勒</h1><h2>灯塔的故事</h2>"),
        ("La lampe de Marrow | Le Journal", "<h1>Bonjour !</h1><h2>La lampe de Marrow</h2>"),
        ("منارة مارو", "<h1>أخبار</h1><div>الطبعة: العربية</div><div>English</div><h2>منارة مارو</h2>"),
    ],
)
def test_the_heading_that_the_head_of_a_page_names_is_its_title(head, above):
    html = f"<html><head><title>{head}</title></head><body>{above}{ARTICLE}</body></html>"

    draft = read_draft(html.encode(), "a.html")

    assert draft.title in head
    assert draft.title in above.split("<h2>")[1]
    assert draft.sections == ()
    assert draft.passages[0].text.startswith("Keeper 0")


@pytest.mark.parametrize(
    "button", ["Newer Post Older Post Home", "Enregistrer un commentaire", "Отправить комментарий"]
)
def test_what_a_blog_has_below_its_posts_is_left_out(button):
    texts = [text for _, text in page(f"<h1>The lamp</h1>{ARTICLE}<p><a href='/'>{button}</a></p>")]

    assert button not in texts
    assert len(texts) == 12


@pytest.mark.parametrize("tag", ["font size=2", "span", "a name=x", "div class=x", "blockquote", "b", "section"])
def test_a_page_that_never_closes_what_it_opens_is_read(tag):
    page = "<h1>The log</h1>" + "".join(
        f"<p><{tag}>The keeper lit the lamp for the {n}th time.<br>" for n in range(3_000)
    )

    article = read(page.encode(), "log.html", language="en")

    assert article.text.count("The keeper lit the lamp for the") == 3_000
    assert "The keeper lit the lamp for the 2999th time." in article.passages[-1].text


LAMP = "The keeper of the lamp wrote down every evening what he had seen from the tower, and what he had not. "


def lamp_page(*lines):
    return f"<html><body><article><h1>The lamp</h1><p>{LAMP * 5}</p>{''.join(lines)}</article></body></html>".encode()


@pytest.mark.parametrize(
    "line",
    [
        '<p>Lesetipp: <a href="/rope">The rope of the bell</a></p>',
        '<p><b>Lire :</b> <a href="/rope">La corde de la cloche</a></p>',
        '<h3>Read also: <a href="/rope">The rope of the bell</a></h3>',
        '<p>Читайте также: <a href="/rope">Верёвка колокола</a></p>',
    ],
)
def test_a_line_that_leads_to_another_article_is_left_out(line):
    assert "rope" not in (text := read_draft(lamp_page(line, f"<p>{LAMP}</p>"), "a.html").text)
    assert "corde" not in text
    assert "Верёвка" not in text


def test_a_line_that_begins_as_those_and_leads_nowhere_is_text():
    assert (
        "Read: the rope" in read_draft(lamp_page("<p>Read: the rope of the bell</p>", f"<p>{LAMP}</p>"), "a.html").text
    )


def test_what_a_recipe_needs_is_kept_with_how_much_of_it():
    needed = "".join(
        f'<div class="ingredients"><p class="name"><label><span>{name}</span></label></p><p>{amount}</p></div>'
        for name, amount in (("flour", "400 g"), ("one egg", "1 piece"))
    )
    text = read_draft(lamp_page(f'<div class="ingredients-list">{needed}</div>', f"<p>{LAMP}</p>"), "a.html").text

    assert all(words in text for words in ("flour", "400 g", "one egg", "1 piece"))


def test_lines_of_links_below_the_text_and_what_is_read_most_are_left_out():
    links = "".join(f'<p><a href="/{n}">The rope of bell {n}</a></p>' for n in range(3))
    ranking = f"<h2>Most read</h2><ul>{links.replace('<p>', '<li>').replace('</p>', '</li>')}</ul>"

    assert "rope" not in read_draft(lamp_page(links), "a.html").text
    assert "rope" not in read_draft(lamp_page(ranking), "a.html").text


def test_the_number_of_a_chapter_has_the_heading_of_its_level_below_it_for_its_name():
    draft = read_draft(f"# The lamp\n\n## Chapter 1\n\n## The tower\n\n## At night\n\n{LAMP}".encode(), "a.md")

    assert draft.sections[0].path == ("Chapter 1 The tower",)


def test_a_text_that_its_page_shows_as_it_was_typed_is_read_by_its_layout():
    part = (
        "The tower was built by the engineer Ada Finch,\nwho had already drawn two bridges and asked\nfor no fee.\n\n"
    )
    names = ["Keepers", "Ferries", "Lamps", "Storms"]
    text = "".join(f"{number}. {name}\n\n{part * 3}" for number, name in enumerate(names, 1))
    page = f"<html><head><title>Towers</title></head><body><h1>Towers</h1><pre>{text}</pre></body></html>"

    draft = read_draft(page.encode(), "a.html")

    assert draft.title == "Towers"
    assert [section.path for section in draft.sections] == [(f"{n}. {name}",) for n, name in enumerate(names, 1)]
    assert {" ".join(passage.text.split()) for passage in draft.passages} == {" ".join(part.split())}
