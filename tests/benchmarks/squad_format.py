"""Sets of questions in SQuAD's format, and how the lines of ``qa/NAME.jsonl`` are made of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


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


def forty_by_article(wanted: PublicSet, files: list[Json]) -> Iterator[Json]:
    return by_article(wanted, files, most=40)


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
    for given in entry.get("answers", ()):
        answer = _answer(given["text"].strip(), int(given["answer_start"]), context)
        if answer and answer not in answers:
            answers.append(answer)
    place = None if entry.get("is_impossible") else paragraph
    text = entry["question"].strip()
    return {"id": str(entry.get("id", text)), "q": text, "para": place, "answers": answers}  # PoQuAD gives none


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
