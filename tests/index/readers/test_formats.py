import json
import pickle
import subprocess
import sys
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import UnreadableArticle, UnreadFormat, read, read_draft
from index.readers import _FORMATS, _imported, suffixes

ROOT = Path(__file__).parents[3]
SENTENCE = "The tower was built in 1871 by Ada Finch, who asked for no fee."


def zipped(*members: str, **contents: str) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for member in members:
            archive.writestr(member, "")
        for member, content in contents.items():
            archive.writestr(member, content)
    return file.getvalue()


def old_office(*parts: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100) + "\0".join(parts).encode("utf-16-le")


@pytest.mark.parametrize(
    ("data", "name", "format"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "tower.txt", "PNG"),
        (b"\x00\x00\x00\x18ftypmp42", "tower.txt", "MP4"),
        (zipped("xl/workbook.xml"), "tower.docx", "XLSX"),
        (zipped("ppt/presentation.xml"), "tower", "PPTX"),
        (zipped(mimetype="application/vnd.oasis.opendocument.spreadsheet"), "tower.zip", "ODS"),
        (zipped("tower.txt"), "tower.txt", "ZIP"),
        (b"PK\x03\x04 and then it ends", "tower.zip", "ZIP"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "tower.doc", "DOC"),
        (old_office("__substg1.0_001A001F", "WordDocument"), "tower.msg", "MSG"),
        (old_office("WordDocument", "Workbook"), "tower", "DOC"),
        (old_office("Workbook"), "tower.doc", "XLS"),
        (zipped("Index/Document.iwa", "preview.jpg"), "tower.pages", "Apple iWork"),
        (b"bplist00" + bytes(100), "tower.webarchive", "WEBARCHIVE"),
        (b'<?xml version="1.0"?>\n<FictionBook xmlns="x"><body/></FictionBook>', "tower.xml", "FB2"),
        (json.dumps({"tower": [SENTENCE]}).encode(), "tower.txt", "JSON"),
        (b"[" * 100_000 + b"]" * 100_000, "tower.txt", "JSON"),
        (b'<?xml version="1.0"?><tower/>', "tower.txt", "XML"),
        (b'<svg viewBox="0 0 9 9"><text>Tower</text></svg>', "tower.svg", "XML"),
        (b"name;height\nMarrow;41\n", "tower.csv", "CSV"),
        (b'{"tower": 1}\n{"tower": 2}\n', "tower.jsonl", "JSON"),
    ],
)
def test_what_is_not_read_is_refused_by_what_it_is(data, name, format):
    with pytest.raises(UnreadFormat) as refusal:
        read(data, name)
    assert (refusal.value.name, refusal.value.format) == (name, format)


def test_an_error_goes_from_one_process_to_another():
    back = pickle.loads(pickle.dumps(UnreadFormat("tower.png", "PNG")))

    assert (back.name, back.format) == ("tower.png", "PNG")


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: The tower\n---\n\n",
        '+++\ntitle = "The tower"\n+++\n\n',
        "# The tower\n\nSee [the map](https://example.org/map).\n\n",
        "The **old** tower\n=================\n\n> Nobody lives there.\n\n",
    ],
)
@pytest.mark.parametrize("name", ["tower.txt", "tower"])
def test_text_that_looks_like_markdown_is_read_as_markdown(text, name):
    article = read(f"{text}## Built\n\n{SENTENCE}\n".encode(), name, language="en")

    assert article.passages[-1].section.path[-1] == "Built"


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        f"**Note** {SENTENCE}",
        f"> {SENTENCE}\n\nThat is **wrong**, see `tower.txt`.",
        f"[1] {SENTENCE}",
        f"[{SENTENCE}]",
        f"--- {SENTENCE}",
        f"< {SENTENCE}",
    ],
)
def test_one_odd_sign_makes_no_other_format_of_a_plain_text(text):
    assert "\n\n".join(one.text for one in read(text.encode(), "tower.txt", language="en").passages) == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_format_is_recognised_in_whatever_encoding_the_text_comes(encoding):
    article = read(f"---\r\ntitle: The tower\r\n---\r\n\r\n{SENTENCE}".encode(encoding), "tower.txt", language="en")

    assert article.title == "The tower"


def test_a_draft_tells_what_its_file_says_of_itself():
    draft = read_draft(f"---\ntitle: The tower\nauthor: Ada Finch\n---\n\n{SENTENCE}\n".encode(), "tower.md")

    assert (draft.title, draft.author, draft.left_out) == ("The tower", "Ada Finch", {})
    assert draft.article("tower.md").author == "Ada Finch"


def test_the_suffixes_that_are_read_can_be_told():
    assert {".txt", ".md"} <= suffixes()
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes())


@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.md", "a", *(f"a{suffix}" for suffix in suffixes())]))
def test_any_bytes_are_read_or_refused(data, name):
    with suppress(UnreadableArticle):
        assert read(data, name, language="en").passages


def test_files_with_other_names_for_text_are_read_as_text():
    assert read(SENTENCE.encode(), "tower.log", language="en").passages[0].text == SENTENCE


def test_every_reader_in_the_table_can_be_imported():
    assert all(callable(_imported(module).read) for module in _FORMATS)


def test_reading_imports_the_one_reader_that_is_needed_and_nothing_that_answers():
    program = (
        "import sys; from index import read; read(b'Bees make honey.', 'a.txt', language='en'); print(*sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    loaded = set(ran.stdout.split())

    assert "index.readers.plain.reader" in loaded
    assert not loaded & {"numpy", "lxml", "markdown_it", "py3langid", "index.library", "index.readers.html.reader"}
