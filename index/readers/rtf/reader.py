"""RTF: its headings by their outline levels, its tables, lists and notes; one without the first two as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from html import escape

from index.errors import EmptyFile, NoText
from index.readers.draft import Draft
from index.readers.html.document import read_document
from index.readers.html.metadata.authors import author_of
from index.readers.metadata import Metadata
from index.readers.plain.lines.punctuation import ends_sentence
from index.readers.plain.reader import read_text
from index.readers.rtf.paragraphs import RTFBlock, RTFParagraph, rtf_blocks

_LEAST_HEADINGS = 2
_FIELD = re.compile(r"\{\\(title|author)\s([^{}\\]{1,300})\}")
_PICTURE = "\\pict"
_NUMBER = re.compile(r"\(?(\d{1,9})[.)]?")
_DEEPEST = 6
_TOP = 8
"""Lines among which a letter greets."""
_GREETING_ENDS = (",", "，", "،", "!", "！", ":", "：")
_SHORT, _MOST_LINES = 80, 10
"""Characters of a line below a letter, and how many there are."""


def read(data: bytes, name: str, language: str | None) -> Draft:
    source = data.decode("latin-1")  # RTF is ASCII; what is not stands in escapes
    blocks = rtf_blocks(source, name)
    if not any(blocks):
        raise (NoText if _PICTURE in source else EmptyFile)(name)
    told = {key: field.strip() for key, field in _FIELD.findall(source[:20_000])}
    # Of letters that its code page has not, a program writes "???" where it writes them right further on.
    metadata = Metadata(**{key: field for key, field in told.items() if any(map(str.isalnum, field))})
    paragraphs = [block for block in blocks if isinstance(block, RTFParagraph)]
    if sum(one.level is not None for one in paragraphs) >= _LEAST_HEADINGS:
        return read_document("".join(_html(blocks)), name, language, metadata)
    text = _as_plain_text(paragraphs)
    draft = read_text(text, language) if text else Draft("", (), ())
    seen = None if paragraphs and paragraphs[0].label else draft.title  # which an item of a list is none of
    title, author = metadata.title or seen, author_of(metadata.author) or draft.author
    if len(paragraphs) < len(blocks) or any(one.label or one.is_bold for one in paragraphs):
        html = "".join(_html(_with_headings(blocks, draft)))
        draft = replace(read_document(html, name, language), published=draft.published)
    return replace(draft, title=title, author=author)


def _as_plain_text(paragraphs: Sequence[RTFParagraph]) -> str:
    """Paragraphs with a blank line between; but of a letter the lines below its words stand together, who signs it."""
    lines = [f"{one.label} {one.text}" if one.label else one.text for one in paragraphs]
    ends = next((at for at in range(len(lines) - 1, -1, -1) if ends_sentence(lines[at])), -1)
    signature = lines[ends + 1 :]
    is_letter = any(len(line) <= _SHORT and line.endswith(_GREETING_ENDS) for line in lines[: min(_TOP, ends)])
    is_signed = is_letter and 2 <= len(signature) <= _MOST_LINES and all(len(line) <= _SHORT for line in signature)
    return "\n\n".join([*lines[: ends + 1], "\n".join(signature)] if is_signed else lines)


def _with_headings(blocks: Sequence[RTFBlock], draft: Draft) -> Iterator[RTFBlock]:
    """The blocks of a file with tables, with the headings that its paragraphs alone have as plain text."""
    levels = {section.path[-1]: len(section.path) for section in draft.sections}
    for at, block in enumerate(blocks):
        if isinstance(block, list) or block.text not in levels:
            if at or isinstance(block, list) or block.text != draft.title:
                yield block
        else:
            yield block._replace(level=levels[block.text])


def _html(blocks: Iterable[RTFBlock]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, list):
            rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in block)
            yield f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
            continue
        words = escape(block.text).replace("\n", "<br>")
        words = f"<b>{words}</b>" if block.is_bold else words
        if block.level is not None:
            level = min(block.level + 1, _DEEPEST)
            yield f"<h{level}>{words}</h{level}>"
        elif block.label is None:
            yield f"<p>{words}</p>"
        elif number := _NUMBER.fullmatch(block.label):
            yield f'<ol start="{number[1]}"><li>{words}</li></ol>'
        else:
            label = f"{escape(block.label)} " if block.label[:-1].isalnum() else ""
            yield f"<ul><li>{label}{words}</li></ul>"
