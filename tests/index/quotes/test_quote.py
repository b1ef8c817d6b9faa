import itertools

from hypothesis import given
from hypothesis import strategies as st

from index import Article, Quote
from index.language.sentences.sentences import sentence_spans

TEXT = "First one. Second two. Third three. Fourth four."


def quote_of(text, highlight):
    article = Article.from_paragraphs("T", [((), text)], language="en")
    passage = article.passages[0]
    return Quote(article, passage, passage.start, passage.end, highlight, 1.0)


def shorter_than(limit):
    return lambda quote: len(quote.text) <= limit


def test_a_quote_that_fits_is_left_alone():
    quote = quote_of(TEXT, (11, 22))

    assert quote.fitted(shorter_than(len(TEXT))) is quote


def test_a_quote_is_cut_between_sentences_around_the_one_that_answers():
    quote = quote_of(TEXT, (11, 22)).fitted(shorter_than(21))
    assert (quote.text, quote.is_cut_before, quote.is_cut_after) == ("Second two.", True, True)

    wider = quote_of(TEXT, (11, 22)).fitted(shorter_than(25))
    assert (wider.text, wider.is_cut_before, wider.is_cut_after) == ("Second two. Third three.", True, True)

    widest = quote_of(TEXT, (11, 22)).fitted(shorter_than(40))
    assert (widest.text, widest.is_cut_before, widest.is_cut_after) == (
        "First one. Second two. Third three.",
        False,
        True,
    )


def test_a_sentence_too_long_is_cut_between_words():
    quote = quote_of("Some words that go on and on and on.", (0, 36)).fitted(shorter_than(14))

    assert (quote.text, quote.highlight) == ("Some words", (0, 10))


@given(st.text(max_size=120), st.integers(0, 130), st.data())
def test_a_fitted_quote_fits_and_is_a_slice(text, limit, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    quote = quote_of(text, (start, end)).fitted(shorter_than(limit))

    assert len(quote.text) <= limit
    assert quote.text == text[quote.start : quote.end]
    assert quote.start <= quote.highlight[0] <= quote.highlight[1] <= quote.end


@given(st.text(), st.sampled_from(["fr", "en", "zh", "th", "und", "xx"]))
def test_sentences_leave_out_nothing_but_white_space(text, language):
    spans = sentence_spans(text, 0, len(text), language)

    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))


def test_a_hostile_passage_is_taken_apart_at_once():
    assert sentence_spans("`" * 100_000, 0, 100_000, "en")
