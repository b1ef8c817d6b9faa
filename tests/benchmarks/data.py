"""Questions that people wrote, with the paragraphs that answer them, and documents with their headings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from index import Article


@dataclass(frozen=True, slots=True)
class Question:
    """``paragraph`` is a number in its article, None when nothing answers; ``answers`` are (text, start) in it."""

    text: str
    paragraph: int | None
    answers: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Questioned:
    """An article and what was asked of it; ``reported`` tells the half that figures are for, not tuned on."""

    article: Article
    questions: tuple[Question, ...]
    reported: bool


def questioned(folder: Path, name: str) -> list[Questioned]:
    """The articles of ``qa/NAME.jsonl``. Lines are counted from 0; the odd ones are reported."""
    return [
        Questioned(_article(line), tuple(map(_question, line["questions"])), reported=number % 2 == 1)
        for number, line in enumerate(_lines(folder / "qa" / f"{name}.jsonl"))
    ]


def documents(folder: Path, language: str, *, headings: bool = True) -> list[Article]:
    """The documents of ``structured/LANGUAGE.jsonl``, with or without their titles and headings."""
    return [_document(line, headings) for line in _lines(folder / "structured" / f"{language}.jsonl")]


def _article(line: dict[str, Any]) -> Article:
    paragraphs = [
        ((paragraph["heading"],) if paragraph["heading"] else (), paragraph["text"]) for paragraph in line["paragraphs"]
    ]
    title = line["title"].replace("_", " ")
    return Article.from_paragraphs(title, paragraphs, language=line["lang"], slug=line["id"])


def _question(line: dict[str, Any]) -> Question:
    answers = tuple((answer["text"], answer["start"]) for answer in line["answers"])
    return Question(line["q"], line["para"], answers)


def _document(line: dict[str, Any], headings: bool) -> Article:
    path: list[tuple[int, str]] = []
    paragraphs = []
    for section in line["sections"]:
        path = [outer for outer in path if outer[0] < section["level"]] + [(section["level"], section["heading"])]
        names = tuple(heading for _, heading in path if heading) if headings else ()
        paragraphs += [(names, text) for text in section["paragraphs"]]
    title = line["title"] if headings else "untitled"
    return Article.from_paragraphs(title, paragraphs, language=line["lang"], slug=line["id"])


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)
