"""reStructuredText, by way of HTML. Its directives include no files and no HTML."""

from __future__ import annotations

import re

from index.errors import TooComplex
from index.readers.decoding import decode
from index.readers.draft import Draft
from index.readers.foreign import foreign
from index.readers.html.document import read_document
from index.readers.markdown.metadata import metadata_of

_LINE_END = r"\n(?=[ \t]*\S)"
_TARGETED = rf"((?:[^\n`<>]|{_LINE_END}){{1,200}}?)\s*<[^<>`\n]{{1,200}}>"
_ROLE = re.compile(rf"(?<![\w`]):([\w:.+-]{{1,40}}):`(?:{_TARGETED}|[~!]?((?:[^\n`]|{_LINE_END}){{1,200}}))`")
"""Sphinx's roles, which docutils does not know: ``:ref:`the tower <tower>```."""
_FIELD = re.compile(r"^:([A-Za-z][\w -]{0,30}):(.*(?:\n[ \t]+\S.*)*)$", re.MULTILINE)
_SIGNS = r"[=#*~^\"'+`-]{3,}\n"
_TITLE = rf"(?:{_SIGNS})?[^\n:]{{1,200}}\n{_SIGNS}\s*\n"
_FIELDS = re.compile(rf"\s*((?:{_TITLE})?)((?::[A-Za-z][\w -]{{0,30}}:.*\n(?:[ \t]+\S.*\n)*)+)")
_TOLD = frozenset({"title", "date", "author", "authors", "lang", "language"})
_BOXES = "attention|caution|danger|error|hint|important|note|tip|warning"
_GENERATED = re.compile(rf'(class="admonition (?:{_BOXES})">\s*)<p[^>]*>[^<]*</p>')
"""The title that docutils gives a box, which the file does not hold."""
_REFERENCE = re.compile(r"[\w`\]|]_(?!\w)|(?<!\S)\|[^\s|](?:[^|\n]{0,60}[^\s|])?\|(?!\S)")
_MOST_REFERENCES = 2_000
"""docutils compares each with all others."""
_LONGEST_LINE = 100_000
"""Letters; docutils leaves a text with a longer line unread."""
_LONG_WORD, _MOST_WORK = re.compile(r"\S{1000,}"), 400_000_000
"""docutils looks for addresses from each letter of a word on, to its end."""
_PARAGRAPH_END = re.compile(r"\n(?:[ \t]*\n|(?=[ \t]*(?:[-*+•|]|\(?\w{1,5}[.)])[ \t]))")
_BEGINNING = re.compile(r"(?<![\w*`|])(?:\*{1,2}|_?`{1,2}|\|)(?=[^\s*`|])")
_MOST_BEGUN = 100_000_000
"""Of emphasis, of code, of a substitution; docutils looks for the end of each as far as its paragraph goes."""
_WIDE_TABLE = re.compile(r"^[ \t]*=+(?: +=+){200}", re.MULTILINE)
_REPLACED = re.compile(r"^[ \t]*\.\. \|([^|\n]{1,80})\| replace::(.*)$", re.MULTILINE)
_MENTION = re.compile(r"\|([^|\n]{1,80})\|")
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

    from index.readers.sphinx_directives import register_directives

    metadata, body = metadata_of(_with_fields_first(decode(data, name)), name)
    text = _ROLE.sub(_words_of_role, body)
    if _is_too_complex(text):
        raise TooComplex(name)
    with foreign(name):
        register_directives(text)
        parts = publish_parts(text, writer="html5", settings_overrides=_SETTINGS)
    html = _GENERATED.sub(r"\1", parts["body"])
    return read_document(html, name, language, metadata, is_title_certain=True)


def _is_too_complex(text: str) -> bool:
    return (
        max(map(len, text.splitlines()), default=0) > _LONGEST_LINE
        or sum(1 for _ in _REFERENCE.finditer(text)) > _MOST_REFERENCES
        or sum(len(word[0]) ** 2 for word in _LONG_WORD.finditer(text)) > _MOST_WORK
        or sum(len(one) * len(_BEGINNING.findall(one)) for one in _PARAGRAPH_END.split(text)) > _MOST_BEGUN
        or _WIDE_TABLE.search(text) is not None
        or _grows(dict(_REPLACED.findall(text)))
    )


def _grows(replacements: dict[str, str]) -> bool:
    """Whether words stand for words that stand for words, and so on, until they are more than anybody writes."""
    mentions = {word: _MENTION.findall(replaced) for word, replaced in replacements.items()}
    sizes = dict.fromkeys(replacements, 1)
    for _ in range(len(sizes)):
        grown = {word: 1 + sum(sizes.get(other, 0) for other in others) for word, others in mentions.items()}
        if grown == sizes:
            return False
        if max(grown.values()) > _MOST_REFERENCES:
            return True
        sizes = grown
    return False  # in a circle, which docutils sees


def _with_fields_first(text: str) -> str:
    """A text whose fields below its title, as Pelican has them, are headers above it."""
    found = _FIELDS.match(text)
    fields = found and _FIELD.findall(found[2])
    if not found or not fields or not any(key.lower() in _TOLD for key, _ in fields):
        return text
    headers = "".join(f"{key}: {' '.join(words.split())}\n" for key, words in fields if words.strip())
    return f"{headers}\n{found[1]}{text[found.end() :]}"


def _words_of_role(role: re.Match[str]) -> str:
    words = " ".join((role[2] or role[3]).split())
    return f"{role[1].upper()} {words}" if role[1] in ("pep", "rfc") and words.isdecimal() else words
