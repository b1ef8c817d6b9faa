"""What tests of ranking ask with."""

from collections.abc import Callable

import pytest

from index.language.spelling.spelling import Spelling
from index.language.vocabulary.vocabulary import Vocabulary
from index.questions.parsed import ParsedQuestion
from index.ranking.query.query_terms import QueryTerms, query_terms


@pytest.fixture
def terms_of() -> Callable[[str, str, Vocabulary], QueryTerms]:
    """The terms of a question put to texts in a language, by what a vocabulary knows."""

    def terms_of(text: str, language: str, vocabulary: Vocabulary) -> QueryTerms:
        spelling = Spelling(vocabulary.words, vocabulary.skeletons, vocabulary.is_used[vocabulary.stem_of])
        return query_terms(ParsedQuestion.of(text), language, vocabulary, spelling)

    return terms_of
