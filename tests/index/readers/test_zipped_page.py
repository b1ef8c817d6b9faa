from pathlib import PurePath

import pytest

from index import TooComplex, UnreadFormat, read_draft
from tests.support.archives import zipped

PAGE = "<html><body class='c1'><h1>Boats</h1><p>They come at six.</p></body></html>"


@pytest.mark.parametrize("name", ["Harbour.html", "folder/harbour.htm"])
def test_a_page_in_a_zip_file_with_its_pictures_is_read(name: str) -> None:
    files: dict[str, str | bytes] = {
        name: PAGE,
        "images/image1.png": b"PNG",
        f"__MACOSX/._{PurePath(name).name}": b"Mac",
    }

    assert [passage.text for passage in read_draft(zipped(files), "harbour.zip").passages] == ["They come at six."]


def test_a_zip_file_with_several_pages_or_none_is_no_article():
    for files in ({"a.html": PAGE, "b.html": PAGE}, {"a.png": b"PNG"}):
        with pytest.raises(UnreadFormat):
            read_draft(zipped(files), "a.zip")


def test_a_page_that_is_unpacked_to_too_much_is_refused():
    with pytest.raises(TooComplex):
        read_draft(zipped({"a.html": b"a" * (65 << 20)}), "a.zip")
