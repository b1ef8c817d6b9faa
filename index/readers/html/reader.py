"""Web pages, also saved whole: the article of a page without what the site has around it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from index.errors import EmptyFile, NeedsScript
from index.readers.decoding import decode_page
from index.readers.draft import Composer, Draft
from index.readers.foreign import foreign
from index.readers.html.article import SHORT_PAGE, article_of
from index.readers.html.blocks.block import HTMLBlock
from index.readers.html.blocks.blocks import html_blocks
from index.readers.html.blocks.passages import compose, lone_title, without_byline
from index.readers.html.blocks.preformatted import text_of_page
from index.readers.html.blocks.titles import compact, heading_named, mark_title, title_in_head
from index.readers.html.document import document_of
from index.readers.html.metadata.authors import author_of
from index.readers.html.metadata.facts import metadata_of
from index.readers.html.metadata.mail_header import MESSAGE, header_above
from index.readers.html.metadata.standfirst import say_standfirst
from index.readers.html.surroundings.furniture import AROUND, drop_surroundings, without_furniture
from index.readers.html.surroundings.gutenberg import GutenbergFrame
from index.readers.html.surroundings.scripted import PageScripts
from index.readers.html.surroundings.site_parts import drop_site_parts
from index.readers.html.surroundings.teasers import without_last_links, without_teasers
from index.readers.html.trees.chat_exports import join_messages
from index.readers.html.trees.cleaning import clean
from index.readers.html.trees.exports import is_whole, say_by_elements
from index.readers.html.trees.forum import name_posts
from index.readers.html.trees.infobox import write_infoboxes
from index.readers.html.trees.named_headings import name_by_class
from index.readers.html.trees.tree import parse_page
from index.readers.html.trees.verse import join_verses
from index.readers.metadata import Metadata
from index.readers.plain.furniture.gutenberg import Framed
from index.readers.plain.lines.punctuation import ends_sentence
from index.readers.plain.reader import read_text
from index.readers.program_titles import told_title

if TYPE_CHECKING:
    from lxml.html import HtmlElement
    from trafilatura.settings import Document

_SENTENCE = 60
"""Characters of a sentence, at the least; what is shorter may be a button, or a name."""


def read(data: bytes, name: str, language: str | None) -> Draft:
    return read_page(decode_page(data, name), name, language)


def read_page(text: str, name: str, language: str | None, url: str | None = None) -> Draft:
    """Raises: UnreadableArticle."""
    with foreign(name):
        root = parse_page(text)
    contents = say_by_elements(root)
    mark_title(root)
    is_export, scripts, metadata = is_whole(root), PageScripts.of(root), metadata_of(root, name)
    told, head = language or _language_of(root), title_in_head(root)
    for say in (name_posts, join_messages, name_by_class, write_infoboxes, join_verses):
        say(root)  # also the verses before notes are put after the paragraphs that they are of
    around, is_short = _drop_around(root, is_export=is_export)
    left_out = contents + around
    seen = html_blocks(root)
    blocks = without_furniture(GutenbergFrame().without(seen), is_short=is_short)
    if scripts.bring_the_text(blocks):
        raise NeedsScript(name)
    if not blocks:
        raise EmptyFile(name)
    mail, header = header_above(blocks)
    if mail:
        return _message(blocks[header:], mail, told, url, left_out + Counter({MESSAGE: len(mail.left_out)}))
    named = heading_named([block.text for block in seen if block.kind == "heading"], head)
    chosen = blocks if is_export else without_last_links(without_teasers(article_of(root, blocks, name), named))
    below = _below(chosen, named) if named else chosen
    titles = int(below is not chosen)  # which is not left out
    left_out[AROUND] += len(seen) - len(below) - titles
    if (typed := text_of_page(chosen)) is not None:
        return _typed(typed, metadata, named, told, url, left_out)
    if is_export:  # a document that a program wrote as a page: its title is found as that of any other
        facts = Metadata(head or None, told, metadata.date, url or metadata.url, metadata.author)
        return document_of(below, facts, left_out)
    return _draft(below, metadata, named, told, url, +left_out)


def _language_of(root: HtmlElement) -> str | None:
    told: str | None = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    return told


def _drop_around(root: HtmlElement, *, is_export: bool) -> tuple[Counter[str], bool]:
    """Take out of a page what its elements say is no article: what that was, and whether few words are left."""
    left_out = clean(root)
    is_short = len("".join(root.itertext()).strip()) <= SHORT_PAGE
    left_out += drop_surroundings(root, is_short=is_short)
    if not is_export:
        left_out += drop_site_parts(root, AROUND)
    return left_out, is_short


def _draft(
    blocks: list[HTMLBlock],
    metadata: Document,
    named: str | None,
    language: str | None,
    url: str | None,
    left_out: Counter[str],
) -> Draft:
    """``named`` is the heading that the page's head says is its title."""
    title, heading = told_title(metadata.title), lone_title(blocks)
    if named and named != heading:
        title = named
    elif heading and not (title and compact(heading) == compact(metadata.sitename or "")):
        title, blocks = heading, blocks[1:]
    elif title and blocks[0].kind == "heading" and compact(blocks[0].text) == compact(title):
        blocks = blocks[1:]
    author, url = author_of(metadata.author, metadata.sitename), metadata.url or url
    composer = Composer()
    say_standfirst(blocks)
    compose(without_byline(_without_repeated(blocks, title), title, author, metadata.date), composer)
    return composer.draft(title, language, metadata.date, url, author, site=metadata.sitename, left_out=left_out)


def _typed(
    text: str, metadata: Document, named: str | None, language: str | None, url: str | None, left_out: Counter[str]
) -> Draft:
    """A text that its page shows as it was typed, read by its layout."""
    draft = read_text(text, language)
    return replace(
        draft,
        title=named or draft.title or told_title(metadata.title),
        published=metadata.date or draft.published,
        url=metadata.url or url,
        author=draft.author or author_of(metadata.author, metadata.sitename),
        site=metadata.sitename,
        left_out=+(left_out + Counter(draft.left_out)),
    )


def _without_repeated(blocks: list[HTMLBlock], title: str | None) -> list[HTMLBlock]:
    """The blocks without their first heading, where it is the title once more."""
    first = next((block for block in blocks if block.kind == "heading"), None)
    if first is None or not title or compact(first.text) != compact(title):
        return blocks
    return [block for block in blocks if block is not first] or blocks


def _message(
    blocks: list[HTMLBlock], mail: Framed, language: str | None, url: str | None, left_out: Counter[str]
) -> Draft:
    composer = Composer()
    compose(blocks, composer)
    return composer.draft(mail.title, language, mail.published, url, mail.author, left_out=+left_out)


def _below(blocks: list[HTMLBlock], title: str) -> list[HTMLBlock]:
    """The blocks below the title, where no sentences stand above it."""
    for at, block in enumerate(blocks):
        if block.kind == "heading" and block.text == title:
            return blocks[at + 1 :] or blocks
        if len(block.text) >= _SENTENCE and ends_sentence(block.text):
            break
    return blocks
