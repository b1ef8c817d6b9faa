"""Reranker: reads the best passages sentence by sentence, for scores, confidences and answering sentences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

import numpy as np

from index.arrays import Bools, Floats, Ints
from index.language.column_names import heads_of, named_cells
from index.language.sentences.sentences import Span
from index.language.vocabulary.vocabulary import Vocabulary
from index.passages import Passage
from index.questions.answer_types import MEASURED
from index.ranking.confidence.features import Features, among_articles, confidence_features
from index.ranking.confidence.little_words import (
    less_by_measures_alone,
    less_by_title_alone,
    less_of_words_at_home,
    less_without_names,
)
from index.ranking.confidence.model import confidences
from index.ranking.confidence.repeats import repeating_articles
from index.ranking.confidence.surroundings import in_titles, surroundings_of
from index.ranking.indexes.forward_index import ForwardIndex
from index.ranking.indexes.inverted_index import InvertedIndex
from index.ranking.indexes.phrase_search import PhraseSearch
from index.ranking.indexes.term_weights import term_weights
from index.ranking.passage_types import gains_below_headings, less_without_type
from index.ranking.query.query_terms import QueryTerms
from index.ranking.ranked_passage import RankedPassage
from index.ranking.retrieval import Candidates
from index.ranking.semantic_search import SemanticQuery
from index.ranking.sentences.answering_sentence import answering_part, answering_sentence
from index.ranking.sentences.definitions import DEFINES, definition_gains
from index.ranking.sentences.sentence_matches import SentenceMatches, match_sentences, rerank_scores
from index.ranking.sentences.table_cells import CountedThings, counted_things, with_numbers_in_columns


class _Reading(NamedTuple):
    """What was found in the passages that were re-ranked; ``weights`` are those of words (T,) and of grams (G,)."""

    terms: QueryTerms
    matches: SentenceMatches
    weights: tuple[Floats, Floats]
    phrases: Sequence[str]


class Reranker:
    """The articles of one collection, passage by passage."""

    def __init__(
        self, forward_index: ForwardIndex, index: InvertedIndex, vocabulary: Vocabulary, phrases: PhraseSearch
    ) -> None:
        self._forward = forward_index
        self._index = index
        self._vocabulary = vocabulary
        self._phrases = phrases

    def rerank(self, terms: QueryTerms, candidates: Candidates, phrases: Sequence[str]) -> list[RankedPassage]:
        """Candidates that have the ``phrases``, with what their sentences add."""
        passages, scores, article_count = candidates
        if not len(passages):
            return []
        raw = self._reading(terms, passages, phrases)
        if counted := counted_things(terms):
            raw = raw._replace(matches=self._with_numbers_in_columns(terms, counted, raw.matches, passages))
        reading = raw._replace(matches=self._with_heads(raw.matches, passages))
        of_type = gains_below_headings(terms, reading.matches, self._passages(passages))
        scores = scores + rerank_scores(terms, reading.matches, reading.weights[0]) + of_type
        scores = scores + DEFINES * definition_gains(
            terms, reading.matches, passages, self._forward.article_of, self._sentence_texts
        )
        found: Floats = np.ones(len(passages))
        if not phrases:  # else the exact words are enough
            found = self._confidences(reading, passages, scores, of_type > 0, article_count)
        highlights = [partial(self._highlight, raw, *at) for at in enumerate(passages.tolist())]
        return self._ranked(passages, scores, found, highlights)

    def rerank_semantically(
        self, terms: QueryTerms, candidates: Candidates, semantic_query: SemanticQuery
    ) -> list[RankedPassage]:
        """Candidates, ranked by both words and meaning.

        Where an article has no vectors yet, its passages are as `rerank` leaves them.
        """
        found = self.rerank(terms, candidates, ())
        sentences = list(map(self._forward.sentence_spans, candidates.passages.tolist()))
        read = list(map(semantic_query.read, found, sentences))
        return semantic_query.with_confidences(read, sentences)

    def rerank_one(
        self,
        terms: QueryTerms,
        slug: str,
        number: int,
        phrases: Sequence[str],
        semantic_query: SemanticQuery | None = None,
    ) -> RankedPassage:
        """One passage, with its best sentence, even if it has nothing of the question. Raises: UnknownPassage.

        Somebody has chosen it: how confident one can be of it is not computed, and is 1.
        """
        place = self._forward.place(slug, number)
        if self._forward.lengths[place]:
            reading, ones = self._reading(terms, np.array([place]), phrases), np.ones(1)
            scores = rerank_scores(terms, reading.matches, reading.weights[0])
            highlight = partial(self._highlight, reading, 0, place)
            [found] = self._ranked(np.array([place]), scores, ones, [highlight])
            return semantic_query.read(found, self._forward.sentence_spans(place)) if semantic_query else found
        article, passage = self._forward.passages[place]
        return RankedPassage(article, passage, 0.0, 0.0, lambda: (passage.start, passage.end))

    def unranked(self, passages: Ints) -> list[RankedPassage]:
        """Passages that nothing but their place was asked of: each of them answers."""
        ones = np.ones(len(passages))
        return self._ranked(passages, ones, ones, [partial(self._first_sentence, place) for place in passages.tolist()])

    def _reading(self, terms: QueryTerms, passages: Ints, phrases: Sequence[str]) -> _Reading:
        return _Reading(
            terms,
            self._sentence_matches(terms, passages),
            (
                term_weights(self._index.stems, terms.stems, terms.is_function_word, terms.is_earlier),
                term_weights(self._index.grams, terms.grams, terms.is_function_gram, terms.is_earlier_gram),
            ),
            phrases,
        )

    def _ranked(
        self, passages: Ints, scores: Floats, confidences: Floats, highlights: Sequence[Callable[[], Span]]
    ) -> list[RankedPassage]:
        read = map(self._forward.passages.__getitem__, passages.tolist())
        found = zip(read, scores.tolist(), confidences.tolist(), highlights, strict=True)
        return [RankedPassage(article, passage, *of_one) for (article, passage), *of_one in found]

    def _highlight(self, reading: _Reading, row: int, passage: int) -> Span:
        """What answers in a passage, whose place among those that were read is ``row``."""
        terms, matches, weights, phrases = reading
        counts = self._phrases.counts_by_sentence(phrases, np.array([passage])) if phrases else 0
        sentences, texts = self._forward.sentence_spans(passage), self._sentence_texts(passage)
        of_passage = matches.of_passage(row)
        best = answering_sentence(terms, of_passage, weights, texts, counts)
        part = sentences[answering_part(terms, of_passage, texts, best)]
        return part[0][0], part[-1][1]

    def _sentence_texts(self, passage: int) -> list[str]:
        text = self._forward.passages[passage][0].text
        return [text[start:end] for start, end in self._forward.sentence_spans(passage)]

    def _first_sentence(self, passage: int) -> Span:
        return self._forward.sentence_spans(passage)[0]

    def _confidences(self, reading: _Reading, passages: Ints, scores: Floats, of_type: Bools, count: int) -> Floats:
        """What the model says of each passage (P,) of ``count`` articles, and less where its words tell little.

        ``of_type`` (P,) marks those that have what is asked for below a heading that says the rest.
        """
        terms, matches, *_ = reading
        repeating = self._repeating(reading, passages, int(scores.argmax()))
        count -= len(repeating)
        around = surroundings_of(terms, passages, count, repeating, self._forward, self._index)
        features: Features = {
            **confidence_features(terms, matches, around, count),
            **among_articles(scores, self._forward.article_of[passages], repeating, count),
        }
        found = confidences(terms, features, count)
        held = matches.held_with_headings
        found = less_without_names(less_by_measures_alone(found, terms, held), terms, held)
        if terms.is_foreign:
            found = less_of_words_at_home(found, terms, held)
        sizes = self._forward.article_sizes[passages]
        by_title = less_by_title_alone(
            found,
            terms,
            matches,
            sizes,
            in_title=lambda some: in_titles(terms, passages[some], self._forward, self._vocabulary),
        )
        found = np.where(of_type & (terms.answer_type in MEASURED), found, by_title)
        return less_without_type(found, scores, terms, self._passages(passages), matches)

    def _repeating(self, reading: _Reading, passages: Ints, best: int) -> Ints:
        """Which articles say what the best of some passages says."""
        articles = self._forward.article_of[passages]
        if articles[0] == articles[-1]:
            return articles[:0]
        stems = self._vocabulary.stem_of[self._forward.words_of(passages)]
        return repeating_articles(reading.matches, reading.weights[0], stems, articles, best)

    def _passages(self, places: Ints) -> list[Passage]:
        return [self._forward.passages[place][1] for place in places.tolist()]

    def _sentence_matches(self, terms: QueryTerms, passages: Ints) -> SentenceMatches:
        forward = self._forward
        sizes, counts = forward.sentence_sizes[forward.sentences_of(passages)], forward.sentence_counts[passages]
        in_headings = self._index.headings.holds(terms.stems, passages)
        return match_sentences(terms, self._vocabulary, forward.words_of(passages), sizes, counts, in_headings)

    def _with_numbers_in_columns(
        self, terms: QueryTerms, counted: CountedThings, matches: SentenceMatches, passages: Ints
    ) -> SentenceMatches:
        has_number = matches.best(matches.words[:, list(counted)]).any(axis=1)
        rows = {
            int(start) + row: cells
            for start, passage in zip(matches.starts[has_number], passages[has_number], strict=True)
            for row, cells in named_cells(self._sentence_texts(passage)).items()
        }
        return with_numbers_in_columns(terms, counted, matches, rows, self._vocabulary) if rows else matches

    def _with_heads(self, matches: SentenceMatches, passages: Ints) -> SentenceMatches:
        """The same, where a row of a table has the words that name its columns too."""
        named: list[tuple[int, slice]] = []
        for at in np.flatnonzero(self._forward.may_have_rows[passages]).tolist():
            start, heads = int(matches.starts[at]), heads_of(self._sentence_texts(passages[at]))
            named += [(start + row, slice(start + head.start, start + head.stop)) for row, head in heads.items()]
        if not named:
            return matches
        words, grams = matches.words.copy(), matches.grams.copy()
        for found in (words, grams):
            for row, head in named:
                found[row] = np.maximum(found[row], found[head].max(axis=0))
        return replace(matches, words=words, grams=grams)
