import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from index import Article, Library, ParsedQuestion, has_no_content, is_follow_up

FOLLOW_UPS = [
    "Pourquoi ?",
    "why?",
    "Why not?",
    "Wann?",
    "¿Por qué?",
    "なぜ？",
    "为什么？",
    "et en Ukraine ?",
    "Et Trump ?",
    "et à Taïwan, alors ?",
    "Mais pourquoi Trump ?",
    "Qu’en est-il de l’Ukraine ?",
    "qu'en est il de Trump",
    "Quid de la Maison Blanche ?",
    "and Ukraine?",
    "What about the White House?",
    "But how?",
    "Und in der Ukraine?",
    "Was ist mit Trump?",
    "y en Ucrania?",
    "¿Y qué hay de Trump?",
    "que hay de Trump",
    "e in Ucraina?",
    "E o Trump?",
    "En in Oekraïne?",
    "А в Украине?",
    "Og i Ukraine?",
    "Och Trump?",
    "A co z Trumpem?",
    "I a Ucraïna?",
    "乌克兰呢？",
    "那乌克兰呢",
    "ウクライナは？",
    "트럼프는요?",
    "แล้วทรัมป์ล่ะ",
    "طيب وأوكرانيا؟",
    "ماذا عن ترامب؟",
    "و اوکراین؟",
    "còn Trump?",
    "Na Ukraine?",
]
COMPLETE = [
    "Qui est Trump ?",
    "Trump ?",
    "Taïwan",
    "Qui a demandé à Musk de ne pas activer Starlink ?",
    "Et qui a demandé à Musk de ne pas activer son réseau au-dessus de Taïwan ?",
    "Où est l’Ukraine ?",
    "Who is Trump?",
    "And which satellites did the company launch over the island in May?",
    "Wer ist Trump?",
    "Quién es Trump?",
    "Ettore Scola",
    "En quelle année Musk a-t-il acheté Twitter ?",
    "Андрей кто такой",
    "门票多少钱呢？",
    "为什么特朗普支持马斯克呢",
    "トランプは誰ですか？",
    "트럼프는 누구예요?",
    "ทรัมป์คือใคร",
    "من هو ترامب؟",
    "Ukraine iko wapi?",
    "特朗普是谁？",
]
WARS = Article.from_paragraphs(
    "Réseaux",
    [
        ((), "Poutine a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan, pour faire plaisir à la Chine."),
        ((), "En Ukraine, l’armée se sert de Starlink depuis le début, et Musk en a limité la portée."),
        ((), "L’Ukraine exporte du blé, et le blé fait vivre des villages entiers."),
        ((), "Le lancement des satellites coûte cher à la société."),
    ],
    language="fr",
    slug="reseaux",
)
LIBRARY = Library([WARS])
TAIWAN = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"


@pytest.mark.parametrize("question", FOLLOW_UPS)
def test_a_question_that_says_little_follows_on_the_one_before(question):
    assert is_follow_up(question)


@pytest.mark.parametrize("question", COMPLETE)
def test_a_question_that_says_what_it_is_about_stands_alone(question):
    assert not is_follow_up(question)


@given(st.text())
def test_of_anything_it_can_be_said_whether_it_follows(question):
    assert is_follow_up(question) in (True, False)


def first(question, before=""):
    return [quote.passage.number for quote in LIBRARY.answer(question, before=before).quotes[:1]]


def test_a_follow_up_is_answered_by_its_new_words_and_by_those_before():
    assert first(TAIWAN) == [0]
    assert first("Et en Ukraine ?", before=TAIWAN) == [1]
    assert first("Et en Ukraine ?", before="Qu’exporte le village, du blé ?") == [2]


def test_a_question_without_a_word_of_its_own_asks_again_what_was_asked_before():
    assert first("Pourquoi ?", before=TAIWAN) == [0]
    assert first("Pourquoi ?") == []


def test_what_was_asked_before_is_no_answer_to_new_words():
    assert first("Et en Patagonie ?", before=TAIWAN) == []
    assert first("Et les satellites ?", before=TAIWAN) == [3]


def test_marks_of_the_question_before_bind_no_longer():
    assert first("Et en Ukraine ?", before='"Taïwan" section:histoire Starlink') == [1]


def test_exact_words_bind_in_a_follow_up_too():
    assert first("Et « le début » ?", before=TAIWAN) == [1]
    assert first("Et « la fin » ?", before=TAIWAN) == []


def test_a_passage_is_quoted_as_the_follow_up_asked_for_it():
    long = Article.from_paragraphs(
        "Long",
        [((), "Musk aime Mars. Starlink sert en Ukraine. L’Ukraine exporte du blé.")],
        language="fr",
        slug="long",
    )

    for before, sentence in ((TAIWAN, "Starlink sert en Ukraine."), ("Qui exporte ?", "L’Ukraine exporte du blé.")):
        quote = Library([long]).quote("long", 0, "Et en Ukraine ?", before=before)
        assert long.text[slice(*quote.highlight)] == sentence


@given(
    st.lists(
        st.sampled_from(["et", "en", "l’Ukraine", "blé", "Musk", "Taïwan", "qui", "Starlink", "«activer»", "zzz"])
    ),
    st.sampled_from(["Ukraine", "satellites", "plaisir"]),
)
@example(["l’Ukraine", "l’Ukraine", "blé"], "plaisir")
def test_a_passage_of_earlier_words_alone_never_comes_before_one_of_all_the_new(words, new):
    hits = LIBRARY.search(f"et {new} ?", before=" ".join(words))

    holds = [new in hit.passage.text for hit in hits]
    assert holds == sorted(holds, reverse=True)


@pytest.mark.parametrize(
    "question", ["thanks!", "Thank you", "merci", "bonjour", "hi there", "danke", "gracias", "???", "no"]
)
def test_what_neither_says_nor_asks_anything_is_no_question(question: str) -> None:
    assert has_no_content(question)
    assert not is_follow_up(question)


@pytest.mark.parametrize(
    "question", ["Pourquoi ?", "why?", "et lui ?", "Is it?", "Trump", '"de ne pas"', "何ですか", "section:Trump"]
)
def test_what_asks_or_follows_on_is_one_however_short(question: str) -> None:
    assert not has_no_content(question)


@given(st.text(), st.text())
def test_a_question_parsed_before_is_answered_as_its_text_is(question: str, before: str) -> None:
    parsed = ParsedQuestion.of(question)

    assert LIBRARY.answer(parsed, before=before) == LIBRARY.answer(question, before=before)
    assert parsed.following(before) == ParsedQuestion.of(question, before)


def test_a_question_is_in_the_language_of_the_texts_where_it_may_be() -> None:
    assert ParsedQuestion.of("Who asked Musk?").language_among("fr") == "en"
    assert ParsedQuestion.of("no").language_among("es") == "es"
    assert ParsedQuestion.of("Taiwan Starlink").language_among("th") == "th"


@pytest.mark.parametrize(
    ("question", "asks_nothing"),
    [
        ("A", True),
        ("the of", True),
        ("qui ?", True),
        ("où", True),
        ("O que é TI?", False),
        ("US?", False),
        ("C'est combien ?", False),
        ("Wo seid ihr?", False),
        ("boats", False),
    ],
)
def test_function_words_alone_ask_nothing(question, asks_nothing):
    assert ParsedQuestion.of(question).asks_nothing is asks_nothing
