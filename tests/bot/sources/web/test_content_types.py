import pytest

from bot.sources.web.content_types import UNKNOWN, content_type
from tests.support.cpu_time import is_linear


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("text/html", ("text/html", None)),
        (" Text/HTML ;charset=koi8-r; a=b", ("text/html", "koi8-r")),
        ("application/xhtml+xml; a=b; charset='EUC-JP'", ("application/xhtml+xml", "EUC-JP")),
        ("text/html charset=utf-8", ("text/html", None)),
        ("text/html, text/html", ("text/html", None)),
        ("text/plain; charset=", ("text/plain", None)),
        ("html", (UNKNOWN, None)),
        ("\udcff/\udcfe", (UNKNOWN, None)),
        (None, (UNKNOWN, None)),
    ],
)
def test_a_header_says_what_a_site_sends(header, expected):
    assert content_type(header) == expected


@pytest.mark.parametrize("piece", ["(", "(a)", ";", "; a=(b)", '"', "; charset = ", " ", "a/"])
def test_the_time_of_a_header_grows_with_its_length(piece):
    assert is_linear(lambda size: content_type(f"text/html{piece * size}"), 8_000)
