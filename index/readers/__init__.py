"""Bytes -> Article, one file a format; here is the one door."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from index.article import Article, slug_of
from index.errors import EmptyFile, NoParagraph
from index.language.detection import language_of
from index.readers.decoding import decode
from index.readers.draft import Draft

_MARKDOWN = frozenset({".md", ".markdown", ".mdown"})


def read(
    data: bytes,
    name: str,
    title: str | None = None,
    language: str | None = None,
    url: str | None = None,
    slug: str | None = None,
) -> Article:
    """Read an article from a file's bytes; ``name`` is the file's name and tells the format.

    What is given wins over what the file says, which wins over what can be guessed.

    Raises: NotText, EmptyFile, NoParagraph (each an UnreadableArticle that carries ``name``).
    """
    text = decode(data, name)
    if not text.strip():
        raise EmptyFile(name)
    path = PurePath(name)
    draft = _reader(path.suffix.lower())(text, language)
    if not draft.passages:
        raise NoParagraph(name)
    title = title or draft.title or path.stem.replace("_", " ").replace("-", " ").strip() or "Article"
    return Article(
        slug=slug or slug_of(title),
        title=title,
        language=language_of(draft.text, language or draft.language),
        text=draft.text,
        passages=draft.passages,
        sections=draft.sections,
        published=draft.published,
        url=url or draft.url,
    )


def _reader(suffix: str) -> Callable[[str, str | None], Draft]:
    # Imported where they are used: their parsers and patterns take longer to make than an answer.
    if suffix in _MARKDOWN:
        from index.readers import markdown

        return markdown.read
    from index.readers import plain

    return plain.read
