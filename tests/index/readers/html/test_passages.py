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
