"""Documents written out in the shapes of plain text: as they come from a scraper, a PDF, a book."""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from index.language.sentences.sentences import sentence_spans

Lines = list[str]


@dataclass(frozen=True)
class Document:
    title: str
    language: str
    sections: list[tuple[str | None, list[str]]]

    @classmethod
    def of(cls, line: dict[str, Any]) -> Document:
        sections = [
            (one["heading"] and one["heading"].strip(), list(filter(None, map(str.strip, one["paragraphs"]))))
            for one in line["sections"]
        ]
        return cls(line["title"], line["lang"], sections)

    @property
    def headings(self) -> list[str]:
        return [heading for heading, _ in self.sections if heading]

    @property
    def paragraphs(self) -> list[tuple[str | None, str]]:
        return [(heading, paragraph) for heading, paragraphs in self.sections for paragraph in paragraphs]


@dataclass
class Written:
    """A document in one shape, perhaps with its title; ``changed`` are the paragraphs that got a note's mark."""

    text: str = ""
    changed: dict[str, str] = field(default_factory=dict)
    furniture: Lines = field(default_factory=list)
    titled: bool = False


class Writer:
    """Writes one document; what may differ from document to document is drawn from ``random``."""

    def __init__(self, document: Document, shape: str) -> None:
        self.document = document
        self.random = random.Random(f"{document.title} {shape}")
        self.width = self.random.randint(56, 96)
        self.written = Written(titled=self.random.random() < 0.5)
        self.break_on_hyphens = self.random.random() < 0.5

    def wrap(self, text: str, first: str = "", rest: str = "", width: int | None = None) -> Lines:
        return textwrap.wrap(
            text,
            width or self.width,
            initial_indent=first,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=self.break_on_hyphens,
        )

    def blocks(self, heading: Callable[[int, str], Lines], paragraph: Callable[[str], Lines]) -> Iterator[Lines]:
        """The document's blocks: its title perhaps, and each heading and paragraph as the shape has it."""
        if self.written.titled:
            yield heading(0, self.document.title)
        number = 0
        for words, paragraphs in self.document.sections:
            if words:
                number += 1
                yield heading(number, words)
            yield from map(paragraph, paragraphs)

    def apart(self, heading: Callable[[int, str], Lines], paragraph: Callable[[str], Lines]) -> str:
        return "\n\n".join("\n".join(lines) for lines in self.blocks(heading, paragraph)) + "\n"


def one_line(*arguments) -> Lines:
    return [arguments[-1]]


def blank_lines(writer: Writer) -> str:
    return writer.apart(one_line, one_line)


def wrapped(writer: Writer) -> str:
    return writer.apart(one_line, writer.wrap)


def paragraph_a_line(writer: Writer) -> str:
    before = writer.random.choice(["", "", "\n"])
    blocks = list(writer.blocks(lambda number, words: [before + words], one_line))
    return "\n".join(line for lines in blocks for line in lines).strip("\n") + "\n"


def all_caps(writer: Writer) -> str:
    paragraph = writer.random.choice([one_line, writer.wrap])
    return writer.apart(lambda number, words: [words.upper()], paragraph)


def sentence_a_line(writer: Writer) -> str:
    def sentences(text: str) -> Lines:
        spans = sentence_spans(text, 0, len(text), writer.document.language)
        return [text[start:end] for start, end in spans]

    return writer.apart(one_line, sentences)


def hashes(writer: Writer) -> str:
    paragraph = writer.random.choice([one_line, writer.wrap])
    return writer.apart(lambda number, words: [f"{'##' if number else '#'} {words}"], paragraph)


def wiki(writer: Writer) -> str:
    paragraph = writer.random.choice([one_line, writer.wrap])
    text = writer.apart(lambda number, words: [f"== {words} ==" if number else f"= {words} ="], paragraph)
    return text if writer.random.random() < 0.5 else re.sub(r"(?m)(^=.*=$)\n\n", r"\1\n", text)


def underlined(writer: Writer) -> str:
    paragraph = writer.random.choice([one_line, writer.wrap])
    sign = writer.random.choice("-=~")
    return writer.apart(lambda number, words: [words, ("=" if not number else sign) * len(words)], paragraph)


def numbered(writer: Writer) -> str:
    paragraph = writer.random.choice([one_line, writer.wrap])
    form = writer.random.choice(["{}. {}", "{} {}", "{}) {}", "1.{} {}", "§ {} {}"])
    return writer.apart(lambda number, words: [form.format(number, words) if number else words], paragraph)


def footnote_marks(writer: Writer) -> str:
    form = writer.random.choice(["[{}]", "{}", "({})", "[^{}]"])
    count = 0

    def marked(text: str) -> Lines:
        nonlocal count
        if writer.random.random() >= 0.5:
            return [text]
        count += 1
        mark = form.format(count) if form != "{}" else superscript(count)
        writer.written.changed[text] = text + mark
        return [text + mark]

    return writer.apart(one_line, marked)


def superscript(number: int) -> str:
    return str(number).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))


def first_line_indents(writer: Writer) -> str:
    indent = writer.random.choice([" ", "  ", "   ", "    ", "\t", "\u3000"])
    first_unindented = writer.random.random() < 0.3
    around = writer.random.choice([[], [""]])
    after_heading = False

    def heading(number: int, words: str) -> Lines:
        nonlocal after_heading
        after_heading = True
        return [*around, words, *around]

    def paragraph(text: str) -> Lines:
        nonlocal after_heading
        first = "" if after_heading and first_unindented else indent
        after_heading = False
        return writer.wrap(text, first)

    return "\n".join(line for lines in writer.blocks(heading, paragraph) for line in lines) + "\n"


def double_spaced(writer: Writer) -> str:
    apart = writer.random.choice(["\n\n\n", "\n\n", "\n\n\n\n"])
    indent = writer.random.choice(["", "    "])
    if apart == "\n\n":
        indent = "    "
    blocks = writer.blocks(one_line, lambda text: writer.wrap(text, indent))
    return apart.join("\n\n".join(lines) for lines in blocks) + "\n"


def glued_in_place(writer: Writer) -> str:
    blocks = [writer.document.title] if writer.written.titled else []
    for heading, paragraphs in writer.document.sections:
        blocks += [heading] if heading else []
        blocks += ["".join(paragraphs)] if paragraphs else []
    return "\n\n".join(blocks) + "\n"


def headings_first_glued(writer: Writer) -> str:
    writer.written.titled = False
    paragraphs = [paragraph for _, paragraph in writer.document.paragraphs]
    return "\n\n".join([*writer.document.headings, "".join(paragraphs)]) + "\n"


def headings_first_apart(writer: Writer) -> str:
    writer.written.titled = False
    paragraph = writer.random.choice([one_line, writer.wrap])
    paragraphs = ["\n".join(paragraph(text)) for _, text in writer.document.paragraphs]
    return "\n\n".join([*writer.document.headings, *paragraphs]) + "\n"


def headings_last(writer: Writer) -> str:
    writer.written.titled = False
    paragraphs = [paragraph for _, paragraph in writer.document.paragraphs]
    if writer.random.random() < 0.5:
        paragraphs = ["".join(paragraphs)]
    return "\n\n".join([*paragraphs, *writer.document.headings]) + "\n"


def running_head(writer: Writer, page: int) -> str:
    """The line at the top or foot of a page, in the style of this document."""
    style = writer.random.getstate()
    words = writer.document.title[:60]
    form = random.Random(f"{writer.document.title} {writer.width}").choice(
        [
            "{title}    {page}",
            "{page}  {title}",
            "{caps}",
            "Page {page}",
            "{title} - Page {page} of 99",
            "{caps} | {page}",
        ]
    )
    writer.random.setstate(style)
    return form.format(title=words, caps=words.upper(), page=page)


def paged(writer: Writer, lines: Lines, height: int, feed: Callable[[int], Lines]) -> Lines:
    """Lines cut into pages; ``feed`` makes what stands between two, and what of it is not blank is furniture."""
    result: Lines = []
    for page, start in enumerate(range(0, len(lines), height), 1):
        result += lines[start : start + height]
        if start + height < len(lines):
            between = feed(page)
            writer.written.furniture += [line.strip() for line in between if line.strip()]
            result += between
    return result


def pages(writer: Writer) -> str:
    lines: Lines = []
    for block in writer.blocks(one_line, writer.wrap):
        lines += [*block, ""]
    numbered_at_foot = writer.random.random() < 0.6

    def feed(page: int) -> Lines:
        foot = ["", writer.random.choice(["", " " * 20]) + f"{page}"] if numbered_at_foot else []
        return [*foot, "\f" + running_head(writer, page + 1), ""]

    return "\n".join(paged(writer, lines, writer.random.randint(30, 56), feed)) + "\n"


def hyphenated(writer: Writer, text: str) -> Lines:
    """A text wrapped as a typesetter does: long words cut at the ends of lines."""
    lines, line = [], ""
    for word in text.split(" "):
        if not line:
            line = word
        elif len(line) + 1 + len(word) <= writer.width:
            line += " " + word
        else:
            room = writer.width - len(line) - 2
            if word.isalpha() and len(word) >= 7 and room >= 3:
                cut = min(room, len(word) - 3)
                lines.append(f"{line} {word[:cut]}-")
                line = word[cut:]
            else:
                lines.append(line)
                line = word
    return [*lines, line]


def from_pdf(writer: Writer) -> str:
    lines = [line for block in writer.blocks(one_line, lambda text: hyphenated(writer, text)) for line in block]
    foot_first = writer.random.random() < 0.5

    def feed(page: int) -> Lines:
        number, head = writer.random.choice([f"{page}", f"{page}"]), running_head(writer, page + 1)
        return [number, head] if foot_first else [head, number]

    return "\n".join(paged(writer, lines, writer.random.randint(30, 56), feed)) + "\n"


BROWSER = {
    "en": {
        "menu": ["Home", "News", "Politics", "Opinion", "Sport", "Culture", "Sign in", "Subscribe", "Search", "Menu",
                 "Skip to content", "About us", "Newsletters", "Contact", "Log in"],
        "notice": ["We use cookies to improve your experience. Accept all",
                   "This site uses cookies. By continuing you agree to our cookie policy.",
                   "Accept cookies", "Manage preferences"],
        "share": ["Share on Facebook", "Share", "Tweet", "Share this article", "Copy link", "Print", "Email"],
        "inside": ["Advertisement", "ADVERTISEMENT", "Read also: Ten islands worth a visit",
                   "Read more: The year in pictures",
                   "Photo: A. Writer / Agency", "Sign up for our newsletter", "Related articles",
                   "Continue reading below"],
        "foot": ["© 2023 The Example Times. All rights reserved.", "Privacy policy", "Terms of use", "Back to top",
                 "Copyright 2021 Example Media Ltd", "Follow us", "Most read", "Cookie settings", "Leave a comment"],
    },
    "fr": {
        "menu": ["Accueil", "Actualités", "Politique", "Opinions", "Sport", "Culture", "Se connecter", "S'abonner",
                 "Rechercher", "Menu", "Aller au contenu", "Qui sommes-nous ?", "Newsletters", "Contact", "Connexion"],
        "notice": ["Nous utilisons des cookies pour améliorer votre expérience. Tout accepter",
                   "Ce site utilise des cookies. En poursuivant votre navigation, vous acceptez leur utilisation.",
                   "Accepter les cookies", "Gérer mes préférences"],
        "share": ["Partager sur Facebook", "Partager", "Tweeter", "Partager cet article", "Copier le lien", "Imprimer"],
        "inside": ["Publicité", "PUBLICITÉ", "Lire aussi : Dix îles à visiter", "À lire aussi : L’année en images",
                   "Photo : A. Auteur / Agence", "Inscrivez-vous à notre newsletter", "Articles liés",
                   "La suite après la publicité"],
        "foot": ["© 2023 Le Journal. Tous droits réservés.", "Politique de confidentialité", "Mentions légales",
                 "Haut de page", "Nous suivre", "Les plus lus", "Gestion des cookies", "Laisser un commentaire"],
    },
}  # fmt: skip


def from_browser(writer: Writer) -> str:
    kinds = BROWSER[writer.document.language]
    choose = writer.random

    def some(kind: str, least: int, most: int) -> Lines:
        chosen = choose.sample(kinds[kind], min(len(kinds[kind]), choose.randint(least, most)))
        writer.written.furniture += chosen
        return chosen

    top = some("menu", 4, 9)
    blocks = ["\n".join(top)] if choose.random() < 0.6 else top
    blocks += some("notice", 0, 2)
    writer.written.titled = True
    for number, lines in enumerate(writer.blocks(one_line, one_line)):
        blocks += lines
        if number == 0:
            blocks += some("share", 0, 3)
        elif choose.random() < 0.08:
            blocks += some("inside", 1, 1)
    blocks += some("share", 0, 2) + some("foot", 2, 5)
    return "\n\n".join(blocks) + "\n"


SHAPES: dict[str, Callable[[Writer], str]] = {
    "blank lines": blank_lines,
    "wrapped": wrapped,
    "one paragraph a line": paragraph_a_line,
    "ALL CAPS": all_caps,
    "one sentence a line": sentence_a_line,
    "# T": hashes,
    "== T ==": wiki,
    "underlined": underlined,
    "numbered": numbered,
    "footnote marks": footnote_marks,
    "first-line indents": first_line_indents,
    "double-spaced": double_spaced,
    "in place, glued": glued_in_place,
    "first, glued": headings_first_glued,
    "first, apart": headings_first_apart,
    "last": headings_last,
    "pages": pages,
    "from a PDF": from_pdf,
    "from a browser": from_browser,
}


def write(document: Document, shape: str) -> Written:
    """The document in one of the ``SHAPES``."""
    writer = Writer(document, shape)
    writer.written.text = SHAPES[shape](writer)
    return writer.written
