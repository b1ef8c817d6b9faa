"""RTF: the words that striprtf finds in it, read as plain text; RTF has no headings but what looks like some."""

from __future__ import annotations

import re

from index.errors import EmptyFile
from index.readers.draft import Draft
from index.readers.foreign import foreign
from index.readers.plain import read_text

_FIELD = re.compile(r"\{\\(title|author)\s([^{}\\]{1,300})\}")
_PARAGRAPH_END = re.compile(r"\n+")


def read(data: bytes, name: str, language: str | None) -> Draft:
    from dataclasses import replace

    from striprtf.striprtf import rtf_to_text

    source = data.decode("latin-1")  # RTF is ASCII; what is not stands in escapes
    with foreign(name):
        text = str(rtf_to_text(source, errors="ignore"))  # type: ignore[no-untyped-call]
    text = _PARAGRAPH_END.sub("\n\n", text.replace("\x00", "")).strip()
    if not text:
        raise EmptyFile(name)
    metadata = {key: field.strip() for key, field in _FIELD.findall(source[:20_000])}
    draft = read_text(text, language)
    return replace(draft, title=metadata.get("title") or draft.title, author=metadata.get("author") or draft.author)
