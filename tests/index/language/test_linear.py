"""Four times the text takes about four times as long, whatever its words are made of."""

import pytest

from index.language.rows import LONGEST_ROW, is_row, which_are_rows
from index.language.sentences.sentences import sentence_spans
from index.language.tokens import analyser
from index.questions.content_words import question_and_context, without_function_phrases
from tests.support.cpu_time import is_linear


@pytest.mark.parametrize("language", ["ja", "ko", "zh", "en"])
@pytest.mark.parametrize("figures", ["1", "111 ", "1,111,", "1.", "12:", "-1", "一", "千", "1万"])
def test_the_time_of_words_grows_with_the_figures(language, figures):
    words = analyser(language).words
    words("12 塔")

    assert is_linear(lambda length: list(words(figures * length + "塔")), 1_000)


@pytest.mark.parametrize("amounts", ["RM1", "RM", "RM 1 000 ", "RM1,", "RM1.000", "R 1 "])
def test_the_time_of_words_grows_with_the_amounts(amounts):
    words = analyser("ms").words
    words("RM20")

    assert is_linear(lambda length: list(words(amounts * length + "x")), 1_000)


@pytest.mark.parametrize("signs", ["'", '"', "«", "…", ". ", "-", ") "])
def test_the_time_of_sentences_grows_with_the_signs(signs):
    def sentences(length):
        text = f"A tower stood. {signs * length}\0"
        return list(sentence_spans(text, 0, len(text), "en"))

    assert is_linear(sentences, 4_000)


@pytest.mark.parametrize("signs", [".", ". ", "?!", "\n"])
def test_the_time_of_courtesies_grows_with_the_signs(signs):
    without_function_phrases("Thanks", "en")

    assert is_linear(lambda length: without_function_phrases(f"thanks{signs * length}x", "en"), 2_000)


@pytest.mark.parametrize("signs", ["_", "a_", " .", "·"])
def test_the_time_of_rows_grows_with_the_signs(signs):
    assert is_linear(lambda length: which_are_rows([signs * (LONGEST_ROW // len(signs))] * (length // 300)), 15_000)


@pytest.mark.parametrize("signs", ["a |  ", "c |", "\t", " \t", "|", " "])
def test_the_time_of_telling_a_row_from_a_sentence_grows_with_the_signs(signs):
    assert is_linear(lambda length: is_row(f"|a{signs * length}\n."), 1_500)


@pytest.mark.parametrize("signs", [". a", "? ", "a"])
def test_the_time_of_telling_questions_from_other_sentences_grows_with_the_signs(signs):
    assert is_linear(lambda length: question_and_context(f"{signs * length}\0", "en"), 3_000)
