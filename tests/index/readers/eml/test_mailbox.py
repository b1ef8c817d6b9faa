import pytest

from index import NotText, read, read_draft

FIRST = b"""From ann@tower.example Tue Mar  5 09:00:00 2024
From: Ann Thole <ann@tower.example>
Subject: The bell
Date: Tue, 5 Mar 2024 09:00:00 +0100
Message-ID: <1@tower.example>

The bell was cast in Brno in 1871.

>From there it came up the river.

"""
SECOND = b"""From jo at tower.example  Wed Mar  6 09:00:00 2024
From: jo at tower.example (Jo Marsh)
Date: Wed, 6 Mar 2024 09:00:00 +0100
Subject: Re: The bell
Message-ID: <2@tower.example>

> The bell was cast in Brno in 1871.

It was 1872.
"""


@pytest.mark.parametrize("name", ["bell.mbox", "bell.eml", "bell.txt", "bell"])
def test_the_mails_of_a_mailbox_stand_below_who_wrote_them(name):
    draft = read_draft(FIRST + SECOND, name)

    assert [(passage.section.path, passage.text) for passage in draft.passages] == [
        (("Ann Thole, 2024-03-05",), "The bell was cast in Brno in 1871."),
        (("Ann Thole, 2024-03-05",), "From there it came up the river."),
        (("Jo Marsh, 2024-03-06",), "> The bell was cast in Brno in 1871."),
        (("Jo Marsh, 2024-03-06",), "It was 1872."),
    ]
    assert draft.title == "The bell"


def test_mails_on_several_matters_stand_below_what_they_are_about():
    article = read(FIRST + SECOND.replace(b"The bell\n", b"The clock\n"), "bells.mbox", language="en")

    assert article.title == "bells"
    assert [part.section.path for part in article.outline()] == [
        ("The bell",),
        ("The bell", "Ann Thole, 2024-03-05"),
        ("The clock",),
        ("The clock", "Jo Marsh, 2024-03-06"),
    ]


def test_a_mailbox_with_one_mail_is_that_mail():
    draft = read_draft(FIRST, "bell.mbox")

    assert (draft.title, draft.author, draft.published) == ("The bell", "Ann Thole", "2024-03-05")
    assert not any(passage.section.path for passage in draft.passages)


def test_a_line_that_begins_with_from_begins_no_mail():
    words = b"\nFrom May 2024 on the bell rings at six, and from then on nobody: it is said: sleeps.\n"

    assert len(read_draft(FIRST + words, "bell.mbox").passages) == 3


def test_a_mailbox_of_netscapes_is_read():
    box = FIRST.replace(b"From ann@tower.example Tue Mar  5 09:00:00 2024", b"From -") + SECOND

    assert len(read_draft(box, "Inbox").passages) == 4


def test_a_mail_that_is_no_text_costs_no_other_its_words():
    broken = FIRST.replace(b"The bell was", b"\x01\x02\x03\xff")

    assert [passage.text for passage in read_draft(broken + SECOND, "bell.mbox").passages][-1] == "It was 1872."
    with pytest.raises(NotText):
        read_draft(broken, "bell.mbox")
