import pytest

from index import read_draft

WORDS = "From April the workshop opens at eight in the morning and closes at six, also on Saturdays."
FIELDS = {
    "From": "Ada Finch &lt;ada@thole.example&gt;",
    "Sent": "12 March 2024 09:41",
    "To": "Staff &lt;staff@thole.example&gt;",
    "Subject": "RE: New opening hours",
}


def lines() -> str:
    return "<p>" + "<br>".join(f"<b>{field}:</b> {value}" for field, value in FIELDS.items()) + "</p>"


def rows() -> str:
    return (
        "<table>"
        + "".join(f"<tr><td>{field}:</td><td>{value}</td></tr>" for field, value in FIELDS.items())
        + "</table>"
    )


@pytest.mark.parametrize("header", [lines(), rows()])
def test_the_header_of_a_mail_that_was_saved_as_a_page_says_title_author_and_day(header):
    head = '<meta name=Generator content="Microsoft Word 15">'
    page = f"<html><head>{head}</head><body>{header}<p>{WORDS}</p></body></html>"
    draft = read_draft(page.encode(), "mail.htm")

    assert (draft.title, draft.author, draft.published) == ("New opening hours", "Ada Finch", "2024-03-12")
    assert [passage.text for passage in draft.passages] == [WORDS]
    assert draft.left_out == {"message": 4}


def test_a_page_that_says_where_and_when_is_no_mail():
    page = f"<html><body><h1>Summer feast</h1><p>Place: the quay<br>Day: 3 May</p><p>{WORDS}</p></body></html>"

    assert read_draft(page.encode(), "a.html").title == "Summer feast"
