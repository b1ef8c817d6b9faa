"""The analysis of an article as bytes that last: its arrays one after the other, with a version and a checksum."""

from __future__ import annotations

import json
import unicodedata
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
import regex
import Stemmer

from index.arrays import Ints, compact
from index.article import Article
from index.language.names.acronyms import Acronym
from index.language.vocabulary.lexicon import Lexicon
from index.language.vocabulary.sharing import shared_words
from index.ranking.indexes.analysis import Analysis, Sentences
from index.ranking.indexes.postings import Postings

ANALYSIS = 33
"""Grows whenever an article is analysed otherwise than before; a test tells when it must."""

_NUMBER = np.dtype("<u4")
"""Of the checksum of all that follows, and of the bytes of the header."""
_START = 2 * _NUMBER.itemsize
_BEFORE = "\n"
"""What stands before each word; no word has it."""
_SURROGATES = "surrogatepass"
"""A title may hold half a character, which UTF-8 has none for."""


def analysis_version() -> str:
    """What an analysis depends on beside its article: it is made again when this is another one."""
    return f"{ANALYSIS} {Stemmer.version()} {regex.__version__} {unicodedata.unidata_version}"


class _Differing(NamedTuple):
    """Those of some texts that are not what they mostly are, and their places among all."""

    places: Ints
    texts: Sequence[str]

    def among(self, likely: Sequence[str]) -> list[str]:
        """All of the texts; one string serves both, where they are the same."""
        every = list(likely)
        for place, text in zip(self.places.tolist(), self.texts, strict=True):
            every[place] = text
        return every


def packed_analysis(analysis: Analysis, article: Article) -> bytes:
    lexicon = analysis.lexicon
    stems = _differing(lexicon.stems, _first_words(lexicon.stem_of, lexicon.words))
    skeletons = _differing(lexicon.skeletons, lexicon.words)
    arrays = [_compact(array) for array in (stems.places, skeletons.places, *_arrays(analysis))]
    header = {
        "version": analysis_version(),
        "of": _title(article),
        "texts": [
            "".join([_BEFORE + text for text in texts]) for texts in (lexicon.words, stems.texts, skeletons.texts)
        ],
        "headings": list(analysis.heading_words.items()),
        "acronyms": analysis.acronyms,
        "arrays": [[array.dtype.str, array.size] for array in arrays],
    }
    head = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode(errors=_SURROGATES)
    content = b"".join([_number(len(head)), head, *(array.tobytes() for array in arrays)])
    return _number(zlib.crc32(content)) + content


def unpacked_analysis(data: bytes, article: Article) -> Analysis | None:
    """The analysis that these bytes were made of; None where they are damaged, or another version's, or title's.

    That they are of the article's text is for the caller to know, by its edition.
    """
    header, content = _parts(data)
    if header.get("version") != analysis_version() or header["of"] != _title(article):
        return None
    arrays = _read(content, header["arrays"])
    words, *texts = (shared_words(texts.split(_BEFORE)[1:]) for texts in header["texts"])
    stems, skeletons = (_Differing(next(arrays), some) for some in texts)
    stem_of, grams = next(arrays), next(arrays)
    lexicon = Lexicon(
        words=words,
        stems=stems.among(_first_words(stem_of, words)),
        skeletons=skeletons.among(words),
        stem_of=stem_of,
        grams=grams.astype(np.uint64),
        grams_of_words=next(arrays),
        gram_counts=next(arrays),
    )
    sentences = Sentences(next(arrays), next(arrays), next(arrays).reshape(-1, 2), next(arrays))
    by_grams, by_stems, headings = (Postings(*(next(arrays) for _ in Postings._fields)) for _ in range(3))
    heading_words = {heading: [(folded, stem) for folded, stem in words] for heading, words in header["headings"]}
    acronyms = [Acronym(short, name, tuple(stems)) for short, name, stems in header["acronyms"]]
    return Analysis(lexicon, sentences, by_grams, by_stems, headings, heading_words, acronyms)


def _parts(data: bytes) -> tuple[dict[str, Any], memoryview]:
    """The header, which is empty where the bytes are damaged, and the bytes of the arrays."""
    view = memoryview(data)
    if len(data) < _START:
        return {}, view
    checksum, length = np.frombuffer(data, _NUMBER, 2).tolist()
    if zlib.crc32(view[_NUMBER.itemsize :]) != checksum:
        return {}, view
    end = _START + length
    return json.loads(bytes(view[_START:end]).decode(errors=_SURROGATES)), view[end:]


def _number(number: int) -> bytes:
    return np.array([number], _NUMBER).tobytes()


def _title(article: Article) -> list[str]:
    """Of what is analysed, that which may change without the edition."""
    return [article.title, article.language]


def _arrays(analysis: Analysis) -> Iterator[Ints]:
    lexicon = analysis.lexicon
    yield from (lexicon.stem_of, lexicon.grams, lexicon.grams_of_words, lexicon.gram_counts)
    yield from analysis.sentences
    for postings in (analysis.grams, analysis.stems, analysis.headings):
        yield from postings


def _compact(array: Ints) -> Ints:
    numbers = compact(array)
    kind = np.dtype(np.int32) if numbers.dtype == np.uint32 else numbers.dtype
    return numbers.astype(kind.newbyteorder("<"), copy=False)


def _read(content: memoryview, arrays: Iterable[tuple[str, int]]) -> Iterator[Any]:
    at = 0
    for kind, size in arrays:
        array: Ints = np.frombuffer(content, kind, size, at)
        at += array.nbytes
        yield array


def _first_words(stem_of: Ints, words: Sequence[str]) -> list[str]:
    """The first word of each stem: stems are numbered as their words come."""
    _, firsts = np.unique(stem_of, return_index=True)
    return [words[place] for place in firsts.tolist()]


def _differing(texts: Sequence[str], likely: Sequence[str]) -> _Differing:
    places = [place for place, (text, same) in enumerate(zip(texts, likely, strict=True)) if text != same]
    return _Differing(np.array(places, np.int32), [texts[place] for place in places])
