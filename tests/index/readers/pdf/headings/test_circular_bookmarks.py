import re

import pytest

from index import read
from tests.support.pdf_files import Drawn, drawn

HEADINGS = ("How it was built", "Who kept it", "What it cost")
WORDS = "The tower was built in 1871 by Ada Finch, who asked for no fee."


def outlined() -> bytes:
    page = []
    for at, heading in enumerate((*HEADINGS, "")):
        page += [Drawn(heading, 60, 60 + 150 * at, 14, True, 0, heading or "Nowhere"), Drawn(WORDS, 60, 90 + 150 * at)]
    return drawn(page)


@pytest.mark.parametrize("target", [0, 1], ids=["to the first", "to itself"])
def test_a_file_whose_bookmarks_lead_back_is_read_with_them(target):
    """liteparse follows them until no memory is left."""
    data = outlined()
    entries = [int(number) for number in re.findall(rb"/Prev (\d+) 0 R", data)]
    last = re.findall(rb"/Next (\d+) 0 R", data)[-1]
    circular = data.replace(b"/Next " + last, b"/Next " + str(entries[target]).rjust(len(last)).encode())
    assert circular != data

    article = read(circular, "a.pdf", language="en")
    assert [section.path for section in article.sections] == [(heading,) for heading in HEADINGS]
    assert len(article.passages) == len(HEADINGS) + 1
