"""The few errors a reader of articles can meet; each carries facts, the words are found elsewhere."""

from dataclasses import dataclass


class UnreadableArticle(Exception):
    """A file that cannot become an article. ``name`` is the file's name."""

    def __init__(self, name: str, *details: str) -> None:
        super().__init__(name, *details)  # all of them, or the error could not go from one process to another
        self.name = name


class NotText(UnreadableArticle):
    """The bytes are no text in any encoding we know."""


class EmptyFile(UnreadableArticle):
    """There is nothing in the file but white space."""


class OnlyAttachments(EmptyFile):
    """A mail without words of its own, to which files or pictures are attached."""


class NoParagraph(UnreadableArticle):
    """There is text, but only headings."""


class NeedsScript(NoParagraph):
    """A page that a browser fills with its text by JavaScript, and that has none itself."""


class UnreadFormat(UnreadableArticle):
    """A file of a format that nobody reads here; ``format`` is what people call it: "PPTX", "JSON"."""

    def __init__(self, name: str, format: str) -> None:
        super().__init__(name, format)
        self.format = format


class DamagedFile(UnreadableArticle):
    """The file is cut off, or not what it says it is."""


class EncryptedFile(UnreadableArticle):
    """The file asks for a password."""


class NoText(UnreadableArticle):
    """The file holds pictures of its text, as a scan does."""


class TooComplex(UnreadableArticle):
    """The file unpacks to more, or is nested deeper, than an article ever is."""


@dataclass(eq=False)
class NewerArticle(ValueError):
    """What was stored of the article ``slug`` is of a version that is not known yet."""

    slug: str


@dataclass(eq=False)
class UnknownArticle(LookupError):
    """No article goes by this slug."""

    slug: str


@dataclass(eq=False)
class UnknownPassage(LookupError):
    """The article ``slug`` has no passage ``number``."""

    slug: str
    number: int
