"""The sets are served from this machine, small ones made for the test."""

import gzip
import hashlib
import json
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.error import HTTPError
from urllib.parse import urlsplit

import pytest

from tests.benchmarks.data import questioned
from tests.benchmarks.fetch import NotTheFileMeasured, fetch
from tests.benchmarks.public_sets import SETS
from tests.benchmarks.squad_format import File, PublicSet, by_article, by_text, six_by_article

Publish = Callable[[str, object], File]

BEES = "Bees make honey. They sleep in winter."


def entry(number, question, *answers, **given):
    found = [{"text": text, "answer_start": start} for text, start in answers]
    return {"id": number, "question": question, "answers": found, **given}


def article(title, *paragraphs):
    return {"title": title, "paragraphs": [{"context": text, "qas": list(entries)} for text, *entries in paragraphs]}


def public_set(*files, lines=by_article):
    return PublicSet("bees", "en", files, lines)


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def publish(tmp_path: Path) -> Iterator[Publish]:
    """Puts a file at an address, and says its address and checksum."""
    folder = tmp_path / "public"
    folder.mkdir()
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder)) as server:
        Thread(target=server.serve_forever, daemon=True).start()

        def publish(name: str, content: object) -> File:
            written = json.dumps(content).encode()
            written = gzip.compress(written) if name.endswith(".gz") else written
            (folder / name).write_bytes(written)
            return File(f"http://127.0.0.1:{server.server_port}/{name}", hashlib.sha256(written).hexdigest())

        yield publish
        server.shutdown()


def test_what_is_fetched_is_what_the_benchmarks_read(publish: Publish, tmp_path: Path) -> None:
    who = entry("a1", "Who makes honey? ", ("Bees", 0), ("Bees", 0))
    when = entry("a2", "When do bees fly?", is_impossible=True)
    bees = article("The_bees", ("Insects have six legs.",), (BEES, who, when))
    file = publish("bees.json", {"data": [article("Legs", ("None.",)), bees]})

    fetch(tmp_path, [public_set(file)])

    legs, bees = questioned(tmp_path, "bees")
    assert [legs.reported, bees.reported] == [False, True]
    assert [passage.text for passage in bees.article.passages] == ["Insects have six legs.", BEES]
    assert (bees.article.title, bees.article.language) == ("The bees", "en")
    assert [(question.text, question.paragraph, question.answers) for question in bees.questions] == [
        ("Who makes honey?", 1, (("Bees", 0),)),
        ("When do bees fly?", None, ()),
    ]


def test_a_file_that_is_not_the_one_measured_is_refused_and_nothing_written(publish: Publish, tmp_path: Path) -> None:
    file = publish("bees.json", {"data": [article("Bees", (BEES,))]})
    publish("bees.json", {"data": [article("Wasps", (BEES,))]})

    with pytest.raises(NotTheFileMeasured, match=r"bees\.json is not the file that was measured"):
        fetch(tmp_path, [public_set(file)])

    assert list((tmp_path / "qa").iterdir()) == []


def test_a_file_that_is_gone_is_an_error(publish: Publish, tmp_path: Path) -> None:
    file = publish("bees.json", {})

    with pytest.raises(HTTPError):
        fetch(tmp_path, [public_set(File(file.url + ".gone", file.sha256))])


@pytest.mark.parametrize(
    ("text", "said", "start"),
    [("They", 17, 17), ("They", 0, 17), (" honey", 9, 10), ("e", 4, 2), ("e", 6, 8)],
)
def test_an_answer_is_found_nearest_to_where_its_file_says(
    publish: Publish, tmp_path: Path, text: str, said: int, start: int
) -> None:
    file = publish("bees.json", {"data": [article("Bees", (BEES, entry("a1", "What?", (text, said))))]})

    fetch(tmp_path, [public_set(file)])

    [bees] = questioned(tmp_path, "bees")
    assert bees.questions[0].answers == ((text.strip(), start),)


def test_an_answer_that_is_not_in_the_paragraph_is_left_out(publish: Publish, tmp_path: Path) -> None:
    file = publish("bees.json", {"data": [article("Bees", (BEES, entry("a1", "What?", ("wax", 5), ("Bees", 0))))]})

    fetch(tmp_path, [public_set(file)])

    [bees] = questioned(tmp_path, "bees")
    assert bees.questions[0].answers == (("Bees", 0),)


def test_a_file_that_is_compressed_is_read(publish: Publish, tmp_path: Path) -> None:
    plain = {"data": [article("Bees", (BEES, {"question": "What?", "is_impossible": True}))]}

    fetch(tmp_path, [public_set(publish("bees.json.gz", plain))])

    [bees] = questioned(tmp_path, "bees")
    assert [(question.text, question.paragraph, question.answers) for question in bees.questions] == [
        ("What?", None, ())
    ]


def test_of_an_article_asked_a_lot_six_questions_are_taken(publish: Publish, tmp_path: Path) -> None:
    entries = [entry(str(number), f"Question {number}?", ("Bees", 0)) for number in range(9)]
    file = publish("bees.json", {"data": [article("Bees", (BEES, *entries[:4]), (BEES, *entries[4:]))]})

    fetch(tmp_path, [public_set(file, lines=six_by_article)])

    [bees] = questioned(tmp_path, "bees")
    assert [(question.text, question.paragraph) for question in bees.questions] == [
        *((f"Question {number}?", 0) for number in range(4)),
        *((f"Question {number}?", 1) for number in range(4, 6)),
    ]


def test_the_lines_of_a_text_become_paragraphs_and_its_questions_come_together(
    publish: Publish, tmp_path: Path
) -> None:
    text = f"Bees\n{BEES} \n\n Wasps make paper.\n\n"
    honey = {"context": text, "document_id": 7, "qas": [entry(1, "Who makes honey?", ("Bees", 5))]}
    paper = {"context": text, "document_id": 7, "qas": [entry(2, "Who makes paper?", ("Wasps", text.index("Wasps")))]}
    first = publish("validation.json", {"data": [{"paragraphs": [honey]}]})
    second = publish("test.json", {"data": [{"paragraphs": [paper]}]})

    fetch(tmp_path, [public_set(first, second, lines=by_text)])

    [bees] = questioned(tmp_path, "bees")
    assert [passage.text for passage in bees.article.passages] == ["Bees", BEES, "Wasps make paper."]
    assert [(question.paragraph, question.answers) for question in bees.questions] == [
        (1, (("Bees", 0),)),
        (2, (("Wasps", 0),)),
    ]


@pytest.mark.parametrize("file", [file for public in SETS for file in public.files], ids=lambda file: file.url)
def test_every_file_is_of_one_commit_and_has_its_checksum(file: File) -> None:
    scheme, host, path, *_ = urlsplit(file.url)
    commit = path.split("/")[3]

    assert (scheme, host) == ("https", "raw.githubusercontent.com")
    assert (len(bytes.fromhex(commit)), len(bytes.fromhex(file.sha256))) == (20, 32)
