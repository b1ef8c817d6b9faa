import pytest

from index.questions.question_types import question_type

KINDS = [
    ("en", "By whom was it built?", "who"),
    ("en", "Whom did they ask?", "whom"),
    ("en", "How many were built?", "many"),
    ("en", "Did it happen when it rained?", "whether"),
    ("fr", "Qu’est-ce que Starlink ?", "what"),
    ("fr", "Est-ce que Musk viendra ?", "whether"),
    ("fr", "Quand est-ce que Musk viendra ?", "when"),
    ("fr", "En quelle année est-ce arrivé ?", "when"),
    ("fr", "Qui Musk soutient-il ?", "whom"),
    ("fr", "Starlink au-dessus de Taïwan", ""),
    ("de", "Wie viele gibt es?", "many"),
    ("de", "In welchem Jahr war das?", "when"),
    ("es", "¿Por qué lo hizo?", "why"),
    ("it", "Dov’è nato?", "where"),
    ("ru", "Сколько их было?", "many"),
    ("zh", "他什么时候来的？", "when"),
    ("ja", "彼はなぜ来たのですか", "why"),
    ("th", "เขาอยู่ที่ไหน", "where"),
    ("bn", "কে এসেছিল?", "who"),
    ("bn", "কী হয়েছিল?", "what"),
    ("hi", "वह कब आया?", "when"),
    ("vi", "Tại sao anh ấy đến?", "why"),
    ("sr", "Zašto je došao?", "why"),
    ("sr", "Зашто је дошао?", "why"),
    ("ko", "그는 언제 왔나요?", "when"),
    ("sw", "Nani alikuja?", ""),
]
NEGATIONS = [
    ("en", "Who didn't come?", 1),
    ("en", "Who came?", 0),
    ("en", "Who would not come without him?", 2),
    ("fr", "Qui n’est pas venu ?", 1),
    ("fr", "Qui est-ce qui est le moins cher ?", 1),
    ("de", "Wer hat kein Haus?", 1),
    ("zh", "谁没来？", 1),
]


@pytest.mark.parametrize(("language", "question", "kind"), KINDS)
def test_the_first_word_that_asks_tells_what_is_asked_for(language, question, kind):
    assert question_type(question, language).kind == kind


@pytest.mark.parametrize(("language", "question", "negations"), NEGATIONS)
def test_words_that_deny_are_counted(language, question, negations):
    assert question_type(question, language).negations == negations


def test_who_does_something_is_told_from_whom_it_is_done_to():
    assert (
        question_type("Who was asked by Musk?", "en").roles
        == question_type("Who is asked by them?", "en").roles
        != frozenset()
    )
    assert (
        question_type("Who asked Musk?", "en").roles
        == question_type("By whom was he asked?", "en").roles
        == frozenset()
    )
