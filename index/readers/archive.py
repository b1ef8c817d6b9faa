"""Files that are zip archives inside: DOCX, ODT, EPUB. Only read, never unpacked to a disk, whatever its names are."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BytesIO
from urllib.parse import unquote
from zipfile import ZipFile

from lxml import etree

from index.errors import DamagedFile, EncryptedFile, TooComplex
from index.readers.foreign import foreign
from index.readers.html.trees.tree import Element
from index.readers.metadata import Metadata

DAMAGED = "damaged part"
"""What is left out of an archive of which the rest is whole."""
LARGEST = 64 << 20
"""Bytes that the texts of an archive may unpack to."""
_MOST_MEMBERS = 20_000
_TEXTS = (".xml", ".rels", ".html", ".xhtml", ".htm", ".opf", ".ncx")
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_ENCRYPTED = 0x1


class Archive:
    """The members of a zip file, by name."""

    def __init__(self, name: str, opened: ZipFile) -> None:
        self.name = name
        self._opened = opened
        self._unpacked = 0
        self._members = {member.filename: member for member in opened.infolist()}

    def __contains__(self, member: str) -> bool:
        return member in self._members

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def bytes(self, member: str) -> bytes:
        """Raises: DamagedFile, also when there is no such member; TooComplex."""
        if member not in self._members:
            raise DamagedFile(self.name)
        self._unpacked += self._members[member].file_size  # whatever its suffix, and as often as it is named
        if self._unpacked > LARGEST:
            raise TooComplex(self.name)
        with foreign(self.name):
            return self._opened.read(self._members[member])

    def xml(self, member: str) -> Element:
        """The tree of a member; what stands in files beside it, or in entities, is not looked at."""
        data = self.bytes(member)
        if _ENTITY.search(data):
            raise DamagedFile(self.name)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
        with foreign(self.name):
            try:
                return etree.fromstring(data, parser)
            except etree.XMLSyntaxError as error:
                if error.code == etree.ErrorTypes.ERR_RESOURCE_LIMIT:  # nested too deep
                    raise OverflowError from error
                raise

    def whole_xml(self, member: str) -> Element | None:
        """The same of what a text can do without: None where there is none, or it is damaged. Raises: TooComplex."""
        with suppress(DamagedFile):
            return self.xml(member)
        return None


@contextmanager
def archive(data: bytes, name: str) -> Iterator[Archive]:
    """Raises: DamagedFile, EncryptedFile, TooComplex; each before anything is unpacked."""
    with foreign(name):
        opened = ZipFile(BytesIO(data))
    with opened:
        members = opened.infolist()
        if any(member.flag_bits & _ENCRYPTED for member in members):
            raise EncryptedFile(name)
        texts = sum(member.file_size for member in members if member.filename.lower().endswith(_TEXTS))
        if texts > LARGEST or len(members) > _MOST_MEMBERS:
            raise TooComplex(name)
        yield Archive(name, opened)


def encrypted(book: Archive) -> set[str]:
    """The members of a book that cannot be read without a key: of one that anybody may read, at most its fonts."""
    told = book.whole_xml("META-INF/encryption.xml")
    return set() if told is None else {resolved("", one.get("URI", "")) for one in told.iter("{*}CipherReference")}


def resolved(base: str, href: str) -> str:
    """The member that ``href`` names in the member ``base``."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(href.partition("#")[0])))


def metadata_of(root: Element) -> Metadata:
    """What a file says of itself in the words of the Dublin Core."""
    date = _dublin_core(root, "date")
    return Metadata(
        title=_dublin_core(root, "title"),
        language=_dublin_core(root, "language"),
        published=date and date[:10],
        author=_dublin_core(root, "creator"),
    )


def _dublin_core(root: Element, field: str) -> str | None:
    found = root.find(f".//{{http://purl.org/dc/elements/1.1/}}{field}")
    return None if found is None else " ".join("".join(found.itertext()).split()) or None
