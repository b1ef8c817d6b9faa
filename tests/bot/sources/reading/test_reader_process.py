"""What a file can do to the process that reads it, and to nobody else."""

import asyncio
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from bot.errors import ReadingFailed, ReadingTooLarge, ReadingTooLong
from bot.sources.reading import reader_pool
from bot.sources.reading.reader_pool import SHORT, ReaderPool, is_plain
from bot.sources.reading.reader_process import ReadFile
from bot.sources.reading.reading_child import reply_to
from bot.store.database import Store
from index import EmptyFile, NoParagraph, NotText, UnreadableArticle, UnreadFormat, read
from index.language import detection

Children = Callable[[], list[psutil.Process]]

MARKDOWN = "---\ndate: 2024-10-01\n---\n# Bees\n\nBees make honey.\n\n## Ünïcode \U0001f41d\n\nWasps do not."
BRACKETS = b"[" * 200_000
ENDLESS = b"[a](" * 400_000
"""Takes several seconds of any processor to read."""


async def started(children: Children) -> psutil.Process:
    """The process that was just started."""
    async with asyncio.timeout(60):
        while not (found := children()):  # noqa: ASYNC110 - no event tells of it
            await asyncio.sleep(0.01)
    return found[0]


async def ended(children: Children) -> bool:
    """Whether all that were started have ended soon."""
    for _ in range(6_000):
        if not children():
            return True
        await asyncio.sleep(0.01)
    return False


async def test_what_is_read_elsewhere_is_what_is_read_here() -> None:
    reading = await ReaderPool().read(MARKDOWN.encode(), "a.md", {"title": None, "language": "en", "url": "http://a"})
    assert reading.article == read(MARKDOWN.encode(), name="a.md", language="en", url="http://a")
    assert (reading.title, reading.left_out) == ("Bees", {})


async def test_half_a_pair_of_surrogates_comes_through() -> None:
    text = "Bees \ud800 make honey.\n\n# Hive\n\nWasps do not.".encode("utf-16-le", "surrogatepass")
    with pytest.raises(UnreadableArticle):
        read(text, name="a.md")
    with pytest.raises(UnreadableArticle):
        await ReaderPool().read(text, "a.md", {})


@pytest.mark.parametrize("half", [r"\ud800", r"\udfff", r"\udfff\ud800"])
async def test_half_a_character_in_metadata_is_neither_said_nor_stored(half: str, tmp_path: Path) -> None:
    page = f'---\ntitle: "On {half}bees"\nauthor: "{half}"\n---\n\n# Their {half}\n\nBees make honey.'.encode()
    reading = await ReaderPool().read(page, "a.md", {"language": "en"})
    assert reading.article.title == f"On {'?' * (len(half) // 6)}bees"
    async with Store.open(f"sqlite+aiosqlite:///{tmp_path}/pullquote.db") as store:
        await store.articles.add(1, read(page, name="a.md", language="en"))
        [stored] = await store.articles.all(1)
    assert (stored.title, stored.author) == (reading.article.title, reading.article.author)


async def test_what_tells_languages_apart_is_let_go_once_nothing_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    processes = ReaderPool()
    for seconds in (60, 0.01):
        monkeypatch.setattr(reader_pool, "DETECTION_SECONDS", seconds)
        reading = await processes.read(b"Bees make honey.\n\nWasps do not.", "a.txt", {})
        assert reading.article.language == "en"
        assert detection._identifier.cache_info().currsize == 1
    await asyncio.sleep(0.05)
    assert detection._identifier.cache_info().currsize == 0


async def test_short_plain_text_takes_no_process() -> None:
    processes = ReaderPool(clock=0)  # one would be over at once
    assert (await processes.read(b"Bees make honey.", "a.txt", {})).article.text == "Bees make honey."
    with pytest.raises(ReadingTooLong):
        await processes.read(b"Bees make honey. " * SHORT, "a.txt", {})


@pytest.mark.parametrize(
    ("data", "name", "plain"),
    [
        ("Bees make « honey », don’t they?\n\n- Yes.".encode(), "a.txt", True),
        (b"Bees.", "A.TXT", True),
        (b"Bees.", "a.md", False),
        (b"Bees.", "a", False),
        (b"# Bees\n\n[Honey](x)", "a.txt", False),
        (b"---\ntitle: x\n---\nBees.", "a.txt", False),
        (b"<p>Bees", "a.txt", False),
        (b"%PDF-1.4", "a.txt", False),
        (b"PK\x03\x04", "a.txt", False),
    ],
)
def test_what_may_be_of_another_format_is_not_plain(data: bytes, name: str, plain: bool) -> None:
    assert is_plain(data, name) == plain


@pytest.mark.parametrize(
    ("data", "name", "error"),
    [
        (b" \n", "a.md", EmptyFile),
        (b"# Bees", "../../a.md", NoParagraph),
        (b"\x00\x01\x02", "a.md", NotText),
        (b"\x89PNG\r\n\x1a\n", "a.md", UnreadFormat),
    ],
)
async def test_the_errors_of_readers_come_through(data: bytes, name: str, error: type[UnreadableArticle]) -> None:
    for reading in (ReaderPool().read(data, name, {}), asyncio.to_thread(read, data, name)):
        with pytest.raises(error) as caught:
            await reading
        assert (caught.value.name, caught.value.args[0]) == (name, name)


HOSTILE = {
    "brackets": BRACKETS,
    "images": b"![" * 100_000,
    "asterisks": b"*" * 100_000 + b"a" + b"*" * 100_000,
    "emphasis": b"*a _b " * 150 + b"c_ d* " * 150,
    "quotations": b">" * 100_000,
    "a list of lists": b"- " * 50_000,
    "a line of ten megabytes": b"bees " * 2_000_000,
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
async def test_a_hostile_file_is_read_or_refused_and_leaves_nothing_behind(data: bytes, children: Children) -> None:
    processes = ReaderPool(cpu=1)
    [found] = await asyncio.gather(processes.read(data, "a.md", {}), return_exceptions=True)
    assert isinstance(found, (ReadFile, ReadingFailed, ReadingTooLarge, ReadingTooLong, UnreadableArticle))
    assert children() == []


async def test_a_file_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(ReadingTooLong):
        await ReaderPool(cpu=1).read(ENDLESS, "a.md", {})
    with pytest.raises(ReadingTooLong):
        await ReaderPool(clock=0.2).read(ENDLESS, "a.md", {})


async def test_a_file_that_takes_too_much_memory_is_given_up() -> None:
    with pytest.raises(ReadingTooLarge):
        await ReaderPool(memory=20 * 2**20).read(BRACKETS, "a.md", {})


@pytest.mark.skipif(sys.platform != "linux", reason="other systems limit less")
@pytest.mark.parametrize("greed", ["bytearray(2**30)", "list(map(open, ['/dev/null'] * 99))"])
def test_the_process_itself_can_have_no_more_than_its_limits(greed: str) -> None:
    program = f"from bot.sources.reading.reading_child import limit; limit(); {greed}"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert ended.stderr.splitlines()[-1].startswith((b"MemoryError", b"OSError: [Errno 24]"))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such score")
def test_where_memory_runs_out_the_process_goes_before_the_bot() -> None:
    program = (
        "from bot.sources.reading.reading_child import limit; limit(); print(open('/proc/self/oom_score_adj').read())"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert int(done.stdout) == 1_000


async def test_a_reading_that_is_cancelled_ends_its_process(children: Children) -> None:
    reading = asyncio.create_task(ReaderPool().read(BRACKETS, "a.md", {}))
    await started(children)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert await ended(children)


async def test_two_are_read_at_once_and_the_others_wait(children: Children) -> None:
    processes = ReaderPool(cpu=1)
    reading = [asyncio.create_task(processes.read(ENDLESS, f"{number}.md", {})) for number in range(3)]
    numbers = set()
    while not all(one.done() for one in reading):
        numbers.add(len(children()))
        await asyncio.wait(reading, timeout=0.05)
    assert max(numbers) == 2
    assert {type(error) for error in await asyncio.gather(*reading, return_exceptions=True)} == {ReadingTooLong}


async def test_the_process_knows_no_secret(monkeypatch: pytest.MonkeyPatch, children: Children) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "secret")
    reading = asyncio.create_task(ReaderPool().read(BRACKETS, "a.md", {}))
    assert "DISCORD_TOKEN" not in (await started(children)).environ()
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading


def test_a_file_that_is_nested_too_deeply_is_said_to_be_broken() -> None:
    assert reply_to({"name": "a.md"}, HOSTILE["emphasis"]).keys() & {"article", "error"}
