"""Pages that lead elsewhere at once."""

import pytest
from yarl import URL

from bot.sources.web.refreshing import refreshed

OLD = URL("https://thole.example/old")


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<meta http-equiv='refresh' content='0;URL=../tower?a=1&amp;b=2'>", "https://thole.example/tower?a=1&b=2"),
        ("<META CONTENT=\"1; url='/tower'\" HTTP-EQUIV=REFRESH>", "https://thole.example/tower"),
        ('<meta http-equiv="refresh" content="0,/tour%20é">', "https://thole.example/tour%20%C3%A9"),
        ('<meta http-equiv="refresh" content="0; //barr.example/x">', "https://barr.example/x"),
        ('<meta http-equiv="refresh" content="300; url=/news">', None),
        ('<meta http-equiv="refresh" content="5">', None),
        ('<meta http-equiv="refresh" content="0; url=/old#top">', None),
        ('<noscript><meta http-equiv="refresh" content="0; url=/plain"></noscript>', None),
        ('<!-- <meta http-equiv="refresh" content="0; url=/plain"> -->', None),
        ('<meta name="description" content="0; url=/plain">', None),
    ],
)
def test_a_page_leads_where_a_browser_goes_at_once(page, expected):
    found = refreshed(f"<html><head>{page}</head><body>Moved.</body></html>".encode(), OLD)

    assert found == (None if expected is None else URL(expected))


def test_what_is_no_address_is_none():
    with pytest.raises(ValueError, match="IPv6"):
        refreshed(b'<meta http-equiv="refresh" content="0; url=http://[1">', OLD)
