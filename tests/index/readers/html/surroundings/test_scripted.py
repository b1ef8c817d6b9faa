import pytest

from index import NeedsScript, read

SCRIPT = "<script src=a.js></script>"
ENABLE = "<noscript><h2>JavaScript is off</h2><p>This page needs JavaScript to be switched on.</p></noscript>"
WORDS = "The tower was built in 1871 by Ada Finch, who asked for no fee."


def page(body: str) -> str:
    return read(f"<html><head><title>Coast</title></head><body>{body}</body></html>".encode(), "a.html").text


@pytest.mark.parametrize(
    "body",
    [
        "<header><h1>Coast</h1></header><main id=app></main><footer><p>© Coast</p><a href=/p>Privacy</a></footer>",
        "<div class=cookies><p>We use cookies to make this page better for you.</p></div><div id=root></div>",
        "<ul><li><a href=/a>All news</a><li><a href=/b>Sport</a><li><a href=/c>Tides</a></ul><div id=content></div>",
        f"<div id=app><h1>Coast</h1><p>Please wait while the page is loading</p></div>{ENABLE}",
        "<div ng-view><h1>{{ article.title }}</h1><p>{{ article.body | date }}</p><p>{{ article.footer }}</p></div>",
        f"<h1>Something went wrong</h1><button>Try again</button>{ENABLE}",
    ],
    ids=["a footer", "a notice", "menus", "a wait", "templates", "a fault"],
)
def test_a_page_whose_place_for_its_text_is_empty_needs_a_script(body):
    with pytest.raises(NeedsScript):
        page(body + SCRIPT)


@pytest.mark.parametrize(
    "more", [SCRIPT, SCRIPT + ENABLE, f"<div id=root></div>{SCRIPT}", f"<div id=root></div>{ENABLE}"]
)
def test_a_short_page_with_a_text_of_its_own_needs_none(more):
    assert WORDS in page(f"<h1>The tower</h1><p>{WORDS}</p><p>It has two bells.</p>{more}")
