import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import NoMessageLink
from bot.toolkit.texts.message_links import MessageLink

snowflakes = st.integers(10**14, 10**19 - 1)


@given(snowflakes, snowflakes, snowflakes)
def test_a_link_leads_back_to_its_message(server: int, channel: int, message: int) -> None:
    link = MessageLink(server, channel, message)
    assert MessageLink.read(str(link)) == link


@given(st.text())
def test_other_texts_are_no_links(text: str) -> None:
    with pytest.raises(NoMessageLink):
        MessageLink.read(text)
