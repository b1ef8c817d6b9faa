import pytest
from lxml import html

from index import read
from index.readers.html.trees.listings import write_out_listings
from tests.support.cpu_time import is_linear

BEFORE = "<p>The program below counts the lamps of the tower by the harbour, and writes their sum down.</p>" * 5
LISTINGS = {
    "Hexo": """<figure class="highlight"><table><tr><td class="gutter"><pre>1<br>2<br></pre></td>
        <td class="code"><pre><span>a = 1</span><br><span>print(a)</span><br></pre></td></tr></table></figure>""",
    "Pygments": """<table class="highlighttable"><tr><td class="linenos"><pre>1\n2</pre></td>
        <td class="code"><div><pre>a = 1\nprint(a)\n</pre></div></td></tr></table>""",
    "GitHub": """<table><tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">a = 1</td></tr>
        <tr><td class="blob-num" data-line-number="2"></td><td class="blob-code">print(a)</td></tr></table>""",
    "boxes": """<div class="fragment"><div class="line"><span class="lineno">  1</span> a = 1</div>
        <div class="line"><span class="lineno">  2</span> print(a)</div></div>""",
    "items": """<pre><ol class="linenums"><li>a = 1</li><li>print(a)</li></ol></pre>""",
    "within": """<pre><code><span class="lineno">1</span>a = 1\n<span class="lineno">2</span>print(a)</code></pre>""",
}


@pytest.mark.parametrize("listing", LISTINGS.values(), ids=LISTINGS)
def test_a_program_is_read_line_by_line_without_the_numbers_of_its_lines(listing: str):
    article = read(f"<html><body><article>{BEFORE}{listing}{BEFORE}</article></body></html>".encode(), "a.html")

    assert [(block.kind, passage.text) for passage in article.passages for block in passage.blocks] == [
        ("code", "a = 1\nprint(a)")
    ]


def test_a_table_of_numbers_that_says_nothing_of_lines_stays_one():
    table = "<table><tr><th>Year</th><th>Town</th></tr><tr><td>1871</td><td>Marrow</td></tr></table>"
    article = read(f"<html><body><article>{BEFORE}{table}{BEFORE}</article></body></html>".encode(), "a.html")

    assert "Year: 1871 | Town: Marrow" in [passage.text for passage in article.passages]


def test_many_figures_that_are_no_number_of_a_line_are_read_without_delay():
    table = f'<table><tr><td class="lineno">{"1" * 200}x</td><td>a = 1</td></tr></table>'
    article = read(f"<html><body><article>{BEFORE}{table}{BEFORE}</article></body></html>".encode(), "a.html")

    assert any("1" * 200 in passage.text for passage in article.passages)


def test_the_time_of_tables_around_tables_grows_with_their_rows():
    def write_out(size):
        rows = "<tr><td>1<td>a" * 200 * size
        write_out_listings(html.document_fromstring(f"{'<table><tr><td>' * size}<table>{rows}"))

    assert is_linear(write_out, 18)
