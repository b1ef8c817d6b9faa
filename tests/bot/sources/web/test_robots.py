import pytest
from hypothesis import given
from hypothesis import strategies as st
from protego import Protego

from tests.support.cpu_time import cpu_seconds

ALL = "User-agent: *\n"


def allows(text: str, path: str) -> bool:
    return Protego.parse(text).can_fetch(f"https://example.org{path}", "Pullquote")


@pytest.mark.parametrize(
    ("text", "path", "allowed"),
    [
        ("", "/a", True),
        ("<html><h1>Welcome</h1>User-agent: *<br>Disallow: /</html>", "/a", True),
        (ALL + "disallow : /a # not these", "/ab", False),
        (ALL + "Disallow:", "/a", True),
        (ALL + "Disallow: /\nAllow: /a", "/a/b", True),
        (ALL + "Allow: /\nDisallow: /a", "/a/b", False),
        (ALL + "Disallow: /a\nAllow: /a", "/a", True),
        (ALL + "Disallow: /*?print", "/a?print=1", False),
        (ALL + "Disallow: /*.pdf$", "/a/b.pdf", False),
        (ALL + "Disallow: /*.pdf$", "/a/b.pdf?x", True),
        (ALL + "Disallow: /$", "/", False),
        (ALL + "Disallow: /$", "/a", True),
        (ALL + "Disallow: /*/private/*/x", "/a/private/b/c/x/y", False),
        (ALL + "Disallow: /été", "/%C3%A9t%c3%a9/1", False),
        (ALL + "Disallow: /%7Eada", "/~ada", False),
        (ALL + "Crawl-delay: 10\nDisallow: /a", "/a", False),
        (ALL + "Disallow: /\n\nUser-agent: Pullquote\nAllow: /", "/a", True),
        (ALL + "Allow: /\n\nUser-agent: Other\nUser-agent: Pullquote\n\nDisallow: /", "/a", False),
        ("User-agent: Pullquote\nDisallow: /a\nUser-agent: b\nDisallow: /b", "/b", True),
        ("User-agent: Pullquote\nDisallow: /a\nUser-agent: Pullquote\nDisallow: /b", "/b", False),
        ("User-agent: quote\nDisallow: /", "/a", True),
        ("Disallow: /", "/a", True),
    ],
)
def test_a_robot_may_fetch_what_the_longest_rule_of_its_group_allows(text: str, path: str, allowed: bool) -> None:
    assert allows(text, path) == allowed


@given(st.text(), st.text(alphabet="/a*$%é", max_size=12))
def test_whatever_stands_there_is_understood_in_some_way(text: str, path: str) -> None:
    assert isinstance(allows(text, path), bool)
    assert not allows(f"{text}\nUser-agent: Pullquote\nDisallow: {path}*\nDisallow: /*", "/a")


def test_no_rule_takes_long() -> None:
    hostile = ALL + f"Disallow: /{'*a' * 200_000}b\n" + "Disallow: /*b*c\n" * 10_000
    assert cpu_seconds(lambda: allows(hostile, "/" + "a" * 8_000)) < 2
