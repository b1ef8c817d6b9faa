"""reStructuredText, by way of HTML. Its directives include no files and no HTML; unknown ones are left out."""

from __future__ import annotations

import re

from index.errors import TooComplex
from index.readers.decoding import decode
from index.readers.draft import Draft
from index.readers.foreign import foreign
from index.readers.html_document import read_document

_ROLE = re.compile(r"(?<![\w`]):[\w:+-]{1,40}:`(?:([^`<>\n]{1,200}?)\s*<[^<>`\n]{1,200}>|~?([^`\n]{1,200}))`")
"""Sphinx's roles, which docutils does not know: ``:ref:`the tower <tower>```."""
_BOXES = "attention|caution|danger|error|hint|important|note|tip|warning"
_GENERATED = re.compile(rf'(class="admonition (?:{_BOXES})">\s*)<p[^>]*>[^<]*</p>')
"""The title that docutils gives a box, which the file does not hold."""
_REFERENCE = re.compile(r"[\w`\]|]_(?!\w)")
_MOST_REFERENCES = 2_000
"""docutils compares each with all others."""
_LONGEST_LINE = 100_000
"""Letters; docutils leaves a text with a longer line unread."""
_SETTINGS = {
    "file_insertion_enabled": False,
    "raw_enabled": False,
    "report_level": 5,
    "halt_level": 5,
    "line_length_limit": _LONGEST_LINE,
    "math_output": "LaTeX",
    "embed_stylesheet": False,
    "stylesheet_path": None,
    "initial_header_level": 1,
    "doctitle_xform": False,
    "sectnum_xform": False,
    "_disable_config": True,
    "input_encoding": "unicode",
    "warning_stream": "",
    "syntax_highlight": "none",
    "footnote_references": "superscript",
}


def read(data: bytes, name: str, language: str | None) -> Draft:
    from docutils.core import publish_parts

    text = _ROLE.sub(lambda role: role[1] or role[2], decode(data, name))
    if max(map(len, text.splitlines()), default=0) > _LONGEST_LINE:
        raise TooComplex(name)
    if sum(1 for _ in _REFERENCE.finditer(text)) > _MOST_REFERENCES:
        raise TooComplex(name)
    with foreign(name):
        parts = publish_parts(text, writer="html5", settings_overrides=_SETTINGS)
    return read_document(_GENERATED.sub(r"\1", parts["body"]), name, language=language)
