"""The other programs one could pick for the job, each as its own documentation shows it."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Protocol

import bm25s
import regex
import tantivy
from rank_bm25 import BM25Okapi
from Stemmer import Stemmer

from index.language.languages import language_data


class Peer(Protocol):
    """Finds paragraphs; numbers count from 0."""

    name: str

    def __init__(self, paragraphs: Sequence[str], language: str) -> None: ...

    def best(self, question: str, limit: int) -> list[int]: ...


class RankBM25:
    name = "rank_bm25"

    def __init__(self, paragraphs: Sequence[str], language: str) -> None:
        self._bm25 = BM25Okapi([paragraph.split() for paragraph in paragraphs])

    def best(self, question: str, limit: int) -> list[int]:
        return list((-self._bm25.get_scores(question.split())).argsort(kind="stable")[:limit])


class BM25S:
    name = "bm25s"

    def __init__(self, paragraphs: Sequence[str], language: str) -> None:
        known = language_data(language)
        self._stemmer = Stemmer(known.stemmer) if known.stemmer else None
        # bm25s has stop words of its own for some languages only; it takes none for the others.
        self._stopwords = language if language in {"en", "de", "nl", "fr", "es", "pt", "it", "ru", "sv", "no"} else []
        self._bm25 = bm25s.BM25()
        self._bm25.index(self.tokens(list(paragraphs)), show_progress=False)

    def tokens(self, texts: list[str]) -> bm25s.tokenization.Tokenized:
        return bm25s.tokenize(texts, stopwords=self._stopwords, stemmer=self._stemmer, show_progress=False)

    def best(self, question: str, limit: int) -> list[int]:
        found, _ = self._bm25.retrieve(self.tokens([question]), k=limit, show_progress=False)
        return [int(number) for number in found[0]]


class FTS5:
    name = "SQLite FTS5"

    def __init__(self, paragraphs: Sequence[str], language: str) -> None:
        self._database = sqlite3.connect(":memory:")
        self._database.execute("CREATE VIRTUAL TABLE paragraphs USING fts5(text, tokenize = 'porter unicode61')")
        self._database.executemany("INSERT INTO paragraphs (text) VALUES (?)", [(text,) for text in paragraphs])

    def best(self, question: str, limit: int) -> list[int]:
        words = " OR ".join(f'"{word}"' for word in regex.findall(r"[\p{L}\p{M}\p{N}]+", question))
        if not words:
            return []
        query = "SELECT rowid FROM paragraphs WHERE paragraphs MATCH ? ORDER BY rank LIMIT ?"
        return [number - 1 for (number,) in self._database.execute(query, (words, limit))]


class Tantivy:
    name = "tantivy"

    def __init__(self, paragraphs: Sequence[str], language: str) -> None:
        known = language_data(language)
        analyser = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple()).filter(tantivy.Filter.lowercase())
        if known.stemmer and known.stemmer in _TANTIVY_STEMMERS.split():
            analyser = analyser.filter(tantivy.Filter.stemmer(known.stemmer))
        schema = tantivy.SchemaBuilder()
        schema.add_text_field("text", tokenizer_name="stemmed")
        schema.add_integer_field("number", stored=True)
        self._index = tantivy.Index(schema.build())
        self._index.register_tokenizer("stemmed", analyser.build())
        writer = self._index.writer(num_threads=1)
        for number, text in enumerate(paragraphs):
            writer.add_document(tantivy.Document(text=text, number=number))
        writer.commit()
        self._index.reload()
        self._searcher = self._index.searcher()

    def best(self, question: str, limit: int) -> list[int]:
        words = " ".join(regex.findall(r"[\p{L}\p{M}\p{N}]+", question)).lower()
        query = self._index.parse_query(words, ["text"])
        hits = self._searcher.search(query, limit).hits
        return [self._searcher.doc(address)["number"][0] for _, address in hits]


_TANTIVY_STEMMERS = """
    arabic danish dutch english finnish french german greek hungarian italian norwegian portuguese romanian russian
    spanish swedish tamil turkish
"""

PEERS: tuple[type[Peer], ...] = (RankBM25, BM25S, FTS5, Tantivy)
