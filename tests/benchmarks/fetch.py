"""Gets the public sets that the README's figures are measured on, from where they are published.

    python tests/benchmarks/fetch.py DATA

Each file is of one commit and has one SHA-256; a file that is not the one that was measured is refused. What is
written, ``DATA/qa/NAME.jsonl``, is what ``data.py`` reads. What ``outline.py`` measures is not among them.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import urlopen

RAW = "https://raw.githubusercontent.com"
XQUAD = f"{RAW}/google-deepmind/xquad/7d30520c717524000f0d9d2f9c10a069acd9d285"
NORQUAD = f"{RAW}/ltgoslo/NorQuAD/701f7db6a51f0264a282ce1ff8e59580251b391e/data/evaluation/wiki"
TIMEOUT = 60
"""Seconds without a byte."""

Json = dict[str, Any]


class NotTheFileMeasured(Exception):
    """The file at ``url`` has another checksum."""

    def __init__(self, url: str, sha256: str) -> None:
        super().__init__(f"{url} is not the file that was measured: its SHA-256 is {sha256}")


@dataclass(frozen=True, slots=True)
class File:
    url: str
    sha256: str


@dataclass(frozen=True, slots=True)
class PublicSet:
    """``lines`` makes the lines of ``NAME.jsonl`` of what the files hold."""

    name: str
    language: str
    files: tuple[File, ...]
    lines: Callable[[PublicSet, list[Json]], Iterator[Json]]


def fetch(data: Path, sets: Iterable[PublicSet]) -> None:
    """Write ``qa/NAME.jsonl`` into the folder. Raises NotTheFileMeasured, and OSError when a file can't be had."""
    (data / "qa").mkdir(parents=True, exist_ok=True)
    for wanted in sets:
        lines = list(wanted.lines(wanted, [json.loads(_download(file)) for file in wanted.files]))
        written = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        (data / "qa" / f"{wanted.name}.jsonl").write_text(written, encoding="utf-8", newline="\n")
        questions = sum(len(line["questions"]) for line in lines)
        print(f"{wanted.name}: {len(lines)} articles, {questions} questions")


def _download(file: File) -> bytes:
    with urlopen(file.url, timeout=TIMEOUT) as response:
        content: bytes = response.read()
    sha256 = hashlib.sha256(content).hexdigest()
    if sha256 != file.sha256:
        raise NotTheFileMeasured(file.url, sha256)
    return content


def by_article(wanted: PublicSet, files: list[Json], *, most: int | None = None) -> Iterator[Json]:
    """An article of SQuAD's format a line, with its first ``most`` questions."""
    for number, article in enumerate(article for file in files for article in file["data"]):
        contexts = [paragraph["context"] for paragraph in article["paragraphs"]]
        entries = [
            (index, entry) for index, paragraph in enumerate(article["paragraphs"]) for entry in paragraph["qas"]
        ]
        questions = [_question(entry, index, contexts[index]) for index, entry in entries[:most]]
        yield _line(wanted, f"{wanted.name}-{number:04}", article["title"], contexts, questions)


def six_by_article(wanted: PublicSet, files: list[Json]) -> Iterator[Json]:
    """PIAF asks some articles a hundred questions, and most of them five."""
    return by_article(wanted, files, most=6)


def by_text(wanted: PublicSet, files: list[Json]) -> Iterator[Json]:
    """A text of NorQuAD a line, where NorQuAD has the text again for each question. Its lines are its paragraphs."""
    texts: dict[str, tuple[int, list[Json]]] = {}
    for paragraph in (paragraph for file in files for entry in file["data"] for paragraph in entry["paragraphs"]):
        texts.setdefault(paragraph["context"], (paragraph["document_id"], []))[1].extend(paragraph["qas"])
    for count, (text, (document, entries)) in enumerate(texts.items()):
        starts = [match.start() for match in re.finditer(r"\S.*", text)]
        contexts = [text[start:].partition("\n")[0].rstrip() for start in starts]
        questions = [_question_on_text(entry, starts, contexts) for entry in entries]
        yield _line(wanted, f"norquad-wiki-{document}-{count}", contexts[0], contexts, questions)


def _question_on_text(entry: Json, starts: list[int], contexts: list[str]) -> Json:
    """NorQuAD counts characters from the beginning of the text."""
    first = entry["answers"][0]["answer_start"]
    index = max(number for number, start in enumerate(starts) if start <= first)
    answers = [{**answer, "answer_start": answer["answer_start"] - starts[index]} for answer in entry["answers"]]
    return _question({**entry, "answers": answers}, index, contexts[index])


def _question(entry: Json, paragraph: int, context: str) -> Json:
    answers: list[Json] = []
    for given in entry["answers"]:
        answer = _answer(given["text"].strip(), given["answer_start"], context)
        if answer and answer not in answers:
            answers.append(answer)
    place = None if entry.get("is_impossible") else paragraph
    return {"id": str(entry["id"]), "q": entry["question"].strip(), "para": place, "answers": answers}


def _answer(text: str, start: int, context: str) -> Json | None:
    """The answer where it stands: of some, FaQuAD says only about where, and one stands nowhere."""
    places = [match.start() for match in re.finditer(f"(?={re.escape(text)})", context)]
    return {"text": text, "start": min(places, key=lambda place: abs(place - start))} if places else None


def _line(wanted: PublicSet, identity: str, title: str, contexts: list[str], questions: list[Json]) -> Json:
    paragraphs = [{"text": context, "heading": None} for context in contexts]
    return {
        "id": identity,
        "title": title,
        "lang": wanted.language,
        "paragraphs": paragraphs,
        "questions": questions,
    }


def _xquad(language: str, sha256: str) -> PublicSet:
    return PublicSet(f"xquad_{language}", language, (File(f"{XQUAD}/xquad.{language}.json", sha256),), by_article)


SETS = (
    PublicSet(  # MIT
        "piaf_v1_1",
        "fr",
        (
            File(
                f"{RAW}/psorianom/piaf-combo-huggingface/45042853f80cfcd5692e61b914327f5d42033436/data/piaf-v1.1.json",
                "7f5b670ba07fed1ae093d7ff6b3be5529dce189d65e14cf81535ebbc4fcce54c",
            ),
        ),
        six_by_article,
    ),
    PublicSet(  # CC BY-SA 4.0; the half of the development set that Stanford's CS224N gives out
        "squad2_dev",
        "en",
        (
            File(
                f"{RAW}/chrischute/squad/85623adeb9e6639f145081fea9cae2d8f3a26379/data/dev-v2.0.json",
                "e67e5969b6dc6c1642154740806b79263b77fc048c7c11ee60d534eb48ef81e8",
            ),
        ),
        by_article,
    ),
    PublicSet(  # CC BY 4.0
        "faquad",
        "pt",
        (
            File(
                f"{RAW}/liafacom/faquad/6ad978f20672bb41625b3b71fbe4a88b893d0a86/data/dataset.json",
                "bd515d8890a9ff02a50aeb07ce76be408be54e9e384ce989caec1045a8e04588",
            ),
        ),
        by_article,
    ),
    PublicSet(  # CC0
        "norquad_wiki",
        "no",
        (
            File(
                f"{NORQUAD}/validation_dataset_flattened.json",
                "f7349289778cd5a45757017a26182ef67c4b95bbfce646bbc93a3d0505e3cc95",
            ),
            File(
                f"{NORQUAD}/test_dataset_flattened.json",
                "558c677aff21ed876172ac9c4d37108dbc17ce80bbd5aaba58b38454511e7e38",
            ),
        ),
        by_text,
    ),
    # CC BY-SA 4.0
    _xquad("en", "e4c57d1c9143aaa1c5d265ba5987a65f4e69528d2a98f29d6e75019b10344f29"),
    _xquad("es", "dcbae93ec3a9f4b9e78fd834a171d6f96c1a875e10e15b7530b7e4ef4971e37e"),
    _xquad("de", "990b5d746746ed65ed4702ea5f35f99ffa4e2f1c390c07d003642acd937916f9"),
    _xquad("ru", "208d5b1aa154c52b1b5c5eda16281e455e8fd198cdb9af3f469f0d6037d973bf"),
    _xquad("zh", "691d0b3359bc6b8faa8de931dfdfe21d50a65861ae348e32a0d1a0190b0c8835"),
    _xquad("th", "5cdda11d0e1e075f7872abf4e6ae830388ce7f617964d542308e9ae4257e0f43"),
    _xquad("ar", "abdabd7afed5c635d99cca0f3f0d0c9d9ed0bc77451e963c2e4e0638c29e486d"),
)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Get the public sets that the README's figures are measured on.")
    parser.add_argument("data", type=Path, metavar="DATA", help="the folder to write them into")
    fetch(parser.parse_args().data, SETS)
