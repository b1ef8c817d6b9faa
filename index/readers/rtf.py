"""RTF: the words that striprtf finds in it; its headings by their outline levels, else read as plain text."""

from __future__ import annotations

import re

from index.errors import EmptyFile
from index.readers.draft import Composer, Draft
from index.readers.foreign import foreign
from index.readers.plain import read_text

_LEVEL = re.compile(r"\\outlinelevel([0-8])(?![0-9])")
_MARKED = re.compile("[ \t]*([\ue000-\ue008])")
"""A line whose level was put before it, as a sign that stands for nothing."""
_MARKS = re.compile("[\ue000-\ue008]")
_LEAST_HEADINGS = 2
_FIRST_MARK = 0xE000
_FIELD = re.compile(r"\{\\(title|author)\s([^{}\\]{1,300})\}")
_PARAGRAPH_END = re.compile(r"\n+")


def read(data: bytes, name: str, language: str | None) -> Draft:
    from dataclasses import replace

    source = data.decode("latin-1")  # RTF is ASCII; what is not stands in escapes
    text = _text(_LEVEL.sub(lambda level: f"{level[0]}\\u{_FIRST_MARK + int(level[1])}?", source), name)
    metadata = {key: field.strip() for key, field in _FIELD.findall(source[:20_000])}
    headings = [line for line in text.split("\n") if _mark_of(line)]
    draft = _composed(text, language) if len(headings) >= _LEAST_HEADINGS else read_text(_MARKS.sub("", text), language)
    return replace(draft, title=metadata.get("title") or draft.title, author=metadata.get("author") or draft.author)


def _text(source: str, name: str) -> str:
    from striprtf.striprtf import rtf_to_text

    with foreign(name):
        text = str(rtf_to_text(source, errors="ignore"))  # type: ignore[no-untyped-call]
    text = _PARAGRAPH_END.sub("\n\n", text.replace("\x00", "")).strip()
    if not _MARKS.sub("", text).strip():
        raise EmptyFile(name)
    return text


def _mark_of(line: str) -> re.Match[str] | None:
    return _MARKED.match(line)


def _composed(text: str, language: str | None) -> Draft:
    composer = Composer()
    for paragraph in text.split("\n\n"):
        words = " ".join(_MARKS.sub("", paragraph).split())
        if not any(map(str.isalnum, words)):
            continue
        if mark := _mark_of(paragraph):
            composer.heading(ord(mark[1]) - _FIRST_MARK + 1, words)
        else:
            composer.paragraph(words)
    return composer.draft(language=language)
