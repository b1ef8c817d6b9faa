from index import read


def test_bold_lines_with_a_colon_above_several_paragraphs_are_headings():
    below = "<p>The tower was built in 1871.</p><p>It has two bells.</p>"
    article = read(
        f"<html><p><b>History:</b></p>{below}<p><b>Hours：</b></p>{below}</html>".encode(), "a.html", language="en"
    )

    assert [passage.section.path for passage in article.passages] == [("History:",)] * 2 + [("Hours：",)] * 2


def test_a_bold_line_with_a_colon_above_one_paragraph_each_leads_to_it():
    page = "".join(f"<p><b>{name}:</b></p><p>The tower was built in {1871 + at}.</p>" for at, name in enumerate("ABC"))
    article = read(f"<html>{page}</html>".encode(), "a.html", language="en")

    assert not article.sections
    assert article.passages[0].text == "A:\nThe tower was built in 1871."


def test_an_item_that_says_little_is_quoted_with_those_within_it():
    page = (
        "<ul><li>Membership<ul><li>from 16 years on</li><li>by letter</li></ul></li>"
        "<li>The harbour is closed in winter.<ul><li>except for the ferry</li></ul></li><li>Dogs</li></ul>"
    )
    article = read(f"<html>{page}</html>".encode(), "a.html", language="en")

    assert [passage.text for passage in article.passages] == [
        "Membership\nfrom 16 years on\nby letter",
        "The harbour is closed in winter.",
        "except for the ferry",
        "Dogs",
    ]


def test_long_items_within_another_stand_alone():
    inner = "".join(f"<li>{'The lamp is lit at dusk and put out at dawn. ' * 4}</li>" for _ in range(5))
    article = read(f"<html><ul><li>Membership<ul>{inner}</ul></li></ul></html>".encode(), "a.html", language="en")

    assert len(article.passages) == 6


def test_a_bold_line_is_a_heading_though_its_number_is_not_bold():
    page = "<p>1. <b>The bells</b></p><p>They ring.</p><p><b>3</b> of them crack.</p><p>12.</p><p>All fell.</p>"
    article = read(f"<html>{page}</html>".encode(), "a.html", language="en")

    assert [section.path for section in article.sections] == [("1. The bells",)]
    assert len(article.passages) == 4
