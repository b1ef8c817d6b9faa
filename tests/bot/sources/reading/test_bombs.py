"""Files of every format that are made to hurt, cut off or locked: one sentence for each, and the bot goes on."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from bot.errors import ReadingTooLarge, ReadingTooLong
from bot.locales import phrasebook
from bot.settings import LIMITS
from bot.sources.reading.article_reader import ArticleReader
from bot.sources.reading.reader_pool import ReaderPool
from bot.sources.reading.reader_process import ReadFile
from bot.sources.reading.uploads import ArticleDetails
from bot.toolkit.error_messages import explanation
from index import DamagedFile, EncryptedFile, NoParagraph, UnreadableArticle
from tests.support.archives import docx, epub, odt, zipped
from tests.support.bombs import BOMBS, ENTITIES
from tests.support.pdf_files import pdf

SENTENCE = "Bees make honey of nectar, and wasps do not."
REFUSALS = (UnreadableArticle, ReadingTooLarge, ReadingTooLong)


async def outcome(processes: ReaderPool, data: bytes, name: str) -> ReadFile | Exception:
    try:
        return await processes.read(data, name, {})
    except REFUSALS as error:
        return error


@pytest.fixture
def processes(children: Callable[[], list[psutil.Process]]) -> Iterator[ReaderPool]:
    yield ReaderPool(cpu=3)
    assert children() == []


@pytest.mark.parametrize("bomb", BOMBS)
async def test_a_bomb_is_read_or_refused_by_one_sentence(bomb: str, processes: ReaderPool) -> None:
    name, make = BOMBS[bomb]
    found = await outcome(processes, make(), name)
    if isinstance(found, ReadFile):
        assert len(found.article.text) < 3_000_000
        assert "ha" * 1_000 not in found.article.text
    else:
        assert explanation(found, phrasebook("en"))


async def test_after_a_bomb_the_next_text_of_its_server_is_read() -> None:
    reader = ArticleReader(LIMITS, ReaderPool(clock=0))
    with pytest.raises(ReadingTooLong):
        await reader.read(1, "# Bees" + "[" * 200_000, ArticleDetails())
    assert (await reader.read(1, SENTENCE, ArticleDetails())).article.text == SENTENCE


WHOLE = {
    "a.docx": docx(f"<w:p><w:r><w:t>{SENTENCE}</w:t></w:r></w:p>"),
    "a.odt": odt(f"<text:p>{SENTENCE}</text:p>"),
    "a.epub": epub({"c1.xhtml": f"<p>{SENTENCE}</p>"}),
    "a.pdf": pdf("Bees", [(None, SENTENCE)]),
    "a.rtf": b"{\\rtf1 {\\b Bees}\\par " + SENTENCE.encode() + b"}",
    "a.html": f"<!DOCTYPE html><html><body><p>{SENTENCE}</p></body></html>".encode(),
    "a.mhtml": b'Content-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/html\n\n<p>Bees.\n--x--\n',
    "a.srt": f"1\n00:00:01,000 --> 00:00:02,000\n{SENTENCE}\n".encode(),
    "a.rst": f"Bees\n====\n\n{SENTENCE}\n".encode(),
    "a.adoc": f"= Bees\n\n{SENTENCE}\n".encode(),
    "a.org": f"* Bees\n\n{SENTENCE}\n".encode(),
    "a.md": f"# Bees\n\n{SENTENCE}\n".encode(),
}
PACKED = {"a.docx", "a.odt", "a.epub", "a.pdf", "a.mhtml"}


async def test_a_file_that_is_cut_off_is_read_so_far_or_called_damaged(processes: ReaderPool) -> None:
    read = [outcome(processes, data[: len(data) // 2], name) for name, data in WHOLE.items()]
    found = dict(zip(WHOLE, await asyncio.gather(*read), strict=True))

    assert {name for name, one in found.items() if isinstance(one, DamagedFile)} == PACKED
    assert all(isinstance(one, (ReadFile, NoParagraph)) for name, one in found.items() if name not in PACKED)


ENCRYPTED = {
    "a.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le"),
    "a.odt": odt(SENTENCE, **{"META-INF/manifest.xml": "<manifest><encryption-data/></manifest>"}),
    "a.epub": epub(
        {"c1.xhtml": SENTENCE}, **{"META-INF/encryption.xml": "<x><CipherReference URI='OEBPS/c1.xhtml'/></x>"}
    ),
    "a.pdf": pdf("Bees", [(None, SENTENCE)], encrypt="secret"),
}


async def test_a_file_with_a_password_is_said_to_have_one(processes: ReaderPool) -> None:
    read = [outcome(processes, data, name) for name, data in ENCRYPTED.items()]
    assert {type(one) for one in await asyncio.gather(*read)} == {EncryptedFile}


async def test_names_that_lead_out_of_an_archive_lead_nowhere(
    processes: ReaderPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    book = epub({"../../../x.xhtml": f"<p>{SENTENCE}</p>", "../../../../etc/passwd": ""})
    found = await outcome(processes, book, "../../bees.epub")

    assert isinstance(found, (ReadFile, UnreadableArticle))
    assert "root:" not in str(found)
    assert [*tmp_path.parent.glob("**/x*.xhtml")] == []


def test_an_archive_in_an_archive_is_not_opened() -> None:
    with pytest.raises(UnreadableArticle):
        asyncio.run(ReaderPool().read(zipped({"a.odt": odt(ENTITIES)}), "a.zip", {}))


LIMITED = {
    "memory": ("bytearray(2**30)", b"MemoryError"),
    "open files": ("list(map(open, ['/dev/null'] * 99))", b"OSError: [Errno 24]"),
    "what is written": ("import tempfile; tempfile.TemporaryFile().truncate(2**30)", b"OSError: [Errno 27]"),
    "rights": ("print(open('/proc/self/status').read(), file=sys.stderr); raise SystemExit", b"NoNewPrivs:\t1"),
    "dumps": ("import resource; raise OSError(resource.getrlimit(resource.RLIMIT_CORE))", b"(0, 0)"),
    "computing": ("import resource; raise OSError(resource.getrlimit(resource.RLIMIT_CPU))", b"(20, 22)"),
}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems limit less")
@pytest.mark.parametrize(("greed", "refusal"), LIMITED.values(), ids=LIMITED)
def test_a_process_that_reads_has_limits_of(greed: str, refusal: bytes) -> None:
    program = f"import sys; from bot.sources.reading.reading_child import limit; limit(); {greed}"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert refusal in ended.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems limit less")
def test_an_article_is_read_where_the_language_model_cannot_be_unpacked() -> None:
    headings = "\n\n".join(f"Of {what}" for what in ("bees", "wasps", "hornets", "honey"))
    text = (
        headings + "\n\n" + "\n\n".join(f"The {what} are here, and they are many. " * 4 for what in ("bees", "wasps"))
    )
    program = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (9, 9));"
        "from bot.sources.reading.reading_child import reply_to; from index import detect_language;"
        f"reply = reply_to({{'name': 'a.txt'}}, {text.encode()!r});"
        "sys.stderr.write(f'{detect_language(chr(66))} {list(reply)}')"
    )
    # Coverage would write its own file, and complain.
    unwatched = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False, env=unwatched)
    assert ended.stderr == b"und ['article', 'title', 'left_out']"
