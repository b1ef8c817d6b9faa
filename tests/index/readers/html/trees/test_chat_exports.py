"""Chats that programs export as web pages."""

import pytest

from index import read

WORDS = ("When does the ferry leave?", "At eight, from the north quay, as on all days of that month but Sundays.")
DISCORD = (
    '<div class="chatlog__message"><div class="chatlog__message-aside"><img alt="Avatar"></div><div>'
    '<div class="chatlog__header"><span class="chatlog__author">{}</span> '
    '<span class="chatlog__timestamp"><a href="#a">12-May-24 07:04 PM</a></span></div>'
    '<div class="chatlog__content"><span class="chatlog__markdown-preserve">{}</span></div></div></div>'
)
TELEGRAM = (
    '<div class="message default"><div class="userpic"><div class="initials">A</div></div><div class="body">'
    '<div class="pull_right date details">19:04</div><div class="from_name"> {} </div>'
    '<div class="text">{}</div></div></div>'
)


@pytest.mark.parametrize(
    ("page", "message", "head"),
    [("chatlog", DISCORD, "{} 12-May-24 07:04 PM"), ("page_body chat_page", TELEGRAM, "{} 19:04")],
)
def test_who_writes_and_when_stands_above_the_words_of_a_message(page, message, head):
    messages = "".join(message.format(name, words) for name, words in zip(("Jo", "Ada Finch"), WORDS, strict=True))
    data = f'<html><head><title>Thole</title></head><body><div class="{page}">{messages}</div></body></html>'

    texts = [passage.text for passage in read(data.encode(), "chat.html").passages]

    assert texts == [f"{head.format(name)}\n{words}" for name, words in zip(("Jo", "Ada Finch"), WORDS, strict=True)]


def test_messages_elsewhere_stay_as_they_are():
    page = '<html><body><div class="message"><div class="text">The tower is closed.</div></div></body></html>'

    assert [passage.text for passage in read(page.encode(), "a.html").passages] == ["The tower is closed."]
