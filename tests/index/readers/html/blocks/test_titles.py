import pytest

from index import read

TEXT = "<p>The tower was built in 1871 by Ada Finch, who asked for no fee and lived there for a year.</p>" * 6
PAGES = {
    "a site's name above the article": """<title>The Lamp - Harbour Handbook</title><div class="menu-bar">
        <h1 class="menu-title">Harbour Handbook</h1></div><main><h1>The Lamp</h1>""",
    "what a search would find": """<title>The Lamp · Handbook</title><div class="search-results">
        <h1>results matching ""</h1></div><section><h1>The Lamp</h1>""",
    "a box that says the title": """<title>Harbour Handbook: The Lamp</title>
        <div id="projectname">Harbour Handbook</div>
        <div class="header"><div class="title">The Lamp</div></div><div><h2>Who built it</h2>""",
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_the_title_is_the_articles_and_not_the_sites(page: str):
    assert read(f"<html><body>{page}{TEXT}</body></html>".encode(), "a.html").title == "The Lamp"
