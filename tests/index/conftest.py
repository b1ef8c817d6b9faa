"""What tests of questions and of reading ask with."""

from collections.abc import Callable

import pytest

from index.language.spelling import Spelling
from index.language.vocabulary import Vocabulary
from index.ranking.query_terms import Question, understand


@pytest.fixture
def understood() -> Callable[[str, str, Vocabulary], Question]:
    """Understands a question in a language, by what a vocabulary knows."""

    def understood(text: str, language: str, vocabulary: Vocabulary) -> Question:
        spelling = Spelling()
        spelling.learn(vocabulary.words, vocabulary.is_used[vocabulary.stem_of])
        return understand(text, language, vocabulary, spelling)

    return understood
