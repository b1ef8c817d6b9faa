"""Checks of single sentences: what is word for word, what is nearly, what is marked."""

import pytest

from index import Article, Check, Library, UnknownArticle, Verdict
from tests.support.cpu_time import is_linear

EXACT, NEARLY, NOT_FOUND = Verdict


def library(*texts: str, language: str = "en") -> Library:
    return Library(
        Article.from_paragraphs(f"On {at}", [((), text)], language=language, slug=f"on-{at}")
        for at, text in enumerate(texts)
    )


def only(library: Library, text: str) -> Check:
    [check] = library.check(text)
    return check


def differing(check: Check) -> tuple[list[str], list[str]]:
    """The words that one side alone has: those given, those of the article."""
    article = check.quotes[0].article.text
    return [check.text[slice(*span)] for span in check.added], [article[slice(*span)] for span in check.missing]


CARS = library(
    "They sold 30 000 cars for $3.5 million in 2019–2020, about −5 % less. The US forces gave us weapons. He didn't "
    "resign, and the “Royal Tomb” stayed. See C++ and x² ≤ 10². Polish people march in March in the park today."
)


@pytest.mark.parametrize(
    "text",
    [
        "They sold 30\u202f000 cars for $3.5 million in 2019-2020, about –5% less",
        "THE US FORCES GAVE US WEAPONS",
        "the us forces gave us weapons.",
        "he didn’t resign, and the ‘Royal Tomb’ stayed",
        "See C++ and x² ≤ 10².[3]",
        "> **Polish** people march in March in the park today\nThat is wrong.",
        ">>> Polish people march in March\nin the park today",
        "“Polish people […] in the park today”",
        "… polish people (...) in the park today ...",
    ],
)
def test_typography_is_no_difference(text: str) -> None:
    assert only(CARS, text).verdict == EXACT


@pytest.mark.parametrize(
    ("text", "added", "missing"),
    [
        ("They sold 30,000 cars for $3.5 million", "30,000", "30 000"),
        ("cars for $35 million in 2019", "35", "3.5"),
        ("cars for $3,5 million in 2019", "3,5", "3.5"),
        ("cars for €3.5 million in 2019", "€", "$"),
        ("in 2019–2021, about −5 % less", "2021", "2020"),
        ("in 2019–2020, about 5 % less", "", "−"),
        ("See C and x² ≤ 10²", "", "+"),
        ("He did resign, and the Royal Tomb stayed", "", "n't"),
        ("He did not resign, and the Royal Tomb stayed", "not", "n't"),
        ("The US forces gave US weapons", "US", "us"),
        ("The UK forces gave us weapons", "UK", "US"),
    ],
)
def test_numbers_signs_names_and_denials_are_differences(text: str, added: str, missing: str) -> None:
    check = only(CARS, text)
    assert check.verdict == NEARLY
    assert differing(check) == ([added] if added else [], [missing])


@pytest.mark.parametrize(
    ("text", "added", "missing"),
    [
        ("Dogs are admitted", [], ["n't"]),
        ("Dogs are not admitted", ["not"], ["n't"]),
        ("Cats can’t enter", ["n’t"], ["not"]),
        ("Cats can enter", [], ["not"]),
        ("We have sold data", ["have"], ["'ve never"]),
        ("We won't lend them", ["n't"], []),
    ],
)
def test_a_contraction_is_nearly_the_words_that_it_stands_for(text: str, added: list[str], missing: list[str]) -> None:
    rules = library("Dogs aren't admitted here. Cats cannot enter. We've never sold data. We will lend them a lead.")
    check = only(rules, text)
    assert (check.verdict, *differing(check)) == (NEARLY, added, missing)


def test_cannot_is_can_not_word_for_word() -> None:
    assert only(library("Cats cannot enter the library."), "Cats can not enter").verdict == EXACT


@pytest.mark.parametrize(
    ("language", "article", "text", "verdict"),
    [
        ("de", "Ein Mann trinkt sein Bier in Maßen.", "Ein Mann trinkt sein Bier in Massen.", NEARLY),
        ("de", "Die Straße heißt Große Straße.", "DIE STRASSE HEISST GROSSE STRASSE", EXACT),
        ("tr", "İstanbul’da ırak bir köy var.", "istanbul'da ırak bir köy var", EXACT),
        ("he", 'הוא אמר שצה"ל לא ייסוג מן השטח.', "הוא אמר שצה״ל לא ייסוג מן השטח", EXACT),
        ("he", 'הוא אמר שצה"ל לא ייסוג מן השטח.', "הוא אמר שצה״ל ייסוג מן השטח", NEARLY),
        ("he", "בְּרֵאשִׁית בָּרָא אֱלֹהִים", "בראשית ברא אלהים", EXACT),
        ("ar", "كُتب هذا الكتاب في عام ١٩٥٤ في القاهرة.", "كتب هذا الكتـاب في عام 1954 في القاهرة", EXACT),
        ("ar", "كُتب هذا الكتاب في عام ١٩٥٤ في القاهرة.", "كتب هذا الكتاب في عام 1955 في القاهرة", NEARLY),
        ("zh", "1948年通过的宣言不是条约。", "「１９４８年通过的宣言不是条约」", EXACT),
        ("zh", "1948年通过的宣言不是条约。", "1948 年通过的宣言是条约。", NEARLY),
        ("zh", "1948年通过的宣言不是条约。", "1948年通过的宣言……条约", NEARLY),
        ("th", "ประเทศไทยมีประชากร ๗๐ ล้านคนและไม่มีอาณานิคม", "ประเทศไทยมีประชากร 70 ล้านคนและไม่มีอาณานิคม", EXACT),
        ("th", "ประเทศไทยมีประชากร ๗๐ ล้านคนและไม่มีอาณานิคม", "ประเทศไทยมีประชากร 70 ล้านคนและมีอาณานิคม", NEARLY),
        ("fa", "می‌خواهم کتاب بخوانم", "مي‌خواهم كتاب بخوانم", EXACT),
        ("ja", "ガラスの靴を履いた。", "ｶﾞﾗｽの靴を履いた", EXACT),
        (
            "ko",
            "모든 인간은 자유로우며 존엄과 권리에 있어 동등하다.",
            "모든 인간은 자유롭고 존엄과 권리에 있어 동등하다.",
            NEARLY,
        ),
        ("fr", "Le cœur de la fête n’est pas là.", "le coeur de la fête n'est pas là", EXACT),
        ("fr", "Le cœur de la fête n’est pas là.", "Le cœur de la fête est là", NEARLY),
        ("fr", "Il y est allé l’été.", "Il y est allé l'ete", NEARLY),
    ],
)
def test_each_script_has_its_typography(language: str, article: str, text: str, verdict: Verdict) -> None:
    assert only(library(article, language=language), text).verdict == verdict


def test_below_four_fifths_of_the_words_nothing_is_found() -> None:
    five = library("One two three four five.")
    assert only(five, "One two three four six").verdict == NEARLY
    assert only(five, "One two three seven six").verdict == NOT_FOUND
    assert only(five, "Five four three two one").verdict == NOT_FOUND


def test_words_that_are_far_apart_in_a_passage_are_not_found() -> None:
    scattered = library(" ".join(f"{word} and so on and on and on" for word in ["one", "two", "three", "four", "five"]))
    assert only(scattered, "One two three four five").verdict == NOT_FOUND


def test_a_quotation_is_where_the_article_has_it() -> None:
    check = only(CARS, "He said: «gave us weapons»!")
    assert check.quote is not None
    assert (check.words, check.quote.text, check.quote.passage.number) == ("gave us weapons", "gave us weapons", 0)


def test_several_sentences_are_checked_one_by_one() -> None:
    checks = CARS.check("The US forces gave us weapons. He didn’t resign, and nobody stayed. They drank tea.")
    assert [check.verdict for check in checks] == [EXACT, NOT_FOUND, NOT_FOUND]


def test_parts_stand_in_order_in_one_article() -> None:
    both = library("First comes the sun. Then comes the rain.", "Last comes the night.")
    assert only(both, "First comes the sun […] comes the rain").verdict == EXACT
    assert only(both, "Then comes the rain […] First comes the sun").verdict == NOT_FOUND
    assert only(both, "First comes the sun … Last comes the night").verdict == NOT_FOUND


def test_an_omission_hides_no_denial() -> None:
    check = only(library("The minister said that he would never again resign from office."), "he would […] resign")
    assert (check.verdict, differing(check)) == (NEARLY, ([], ["never"]))
    assert [piece.text for piece in check.article_pieces()] == ["he would ", "never", " again resign"]


def test_articles_can_be_chosen() -> None:
    both = library("The sun is hot.", "The moon is cold.")
    assert [check.verdict for check in both.check("The sun is hot.", articles=["on-1"])] == [NOT_FOUND]
    with pytest.raises(UnknownArticle):
        both.check("The sun is hot.", articles=["nowhere"])


def test_an_empty_library_says_nothing() -> None:
    assert only(Library(), "The sun is hot.").verdict == NOT_FOUND
    assert Library().nearest("The sun is hot.") is None


def test_a_text_without_words_has_nothing_to_check() -> None:
    assert [CARS.check(text) for text in ("", "… !", '"…"', "\u202e")] == [[], [], [], []]


def test_the_nearest_passage_is_found_for_what_no_article_says() -> None:
    nearest = library("The sun is hot and far.", "Bread is made of flour.").nearest(
        'section:"x" "flour" is never hot bread'
    )
    assert nearest is not None
    assert nearest.article.slug == "on-1"


def test_a_changed_library_checks_its_articles_of_today() -> None:
    changed = (
        library("The sun is hot.")
        .without("on-0")
        .with_article(Article.from_paragraphs("x", [((), "The moon is cold.")], language="en", slug="x"))
    )
    assert [only(changed, text).verdict for text in ("The sun is hot.", "The moon is cold.")] == [NOT_FOUND, EXACT]


HOSTILE = {
    "one word": "a" * 30_000,
    "open marks": "“" * 30_000,
    "nested marks": "« a " * 8_000,
    "apostrophes": " 'a" * 10_000,
    "omissions": "a … " * 8_000,
    "mentions": "<@123456789012345678> " * 1_500,
    "accents": "a" + "\u0301" * 30_000,
    "digits": "1 " * 15_000,
    "brackets": "[a" * 15_000,
    "lines": "\n> a" * 8_000,
    "characters": "不" * 30_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_are_checked_all_the_same(text: str) -> None:
    assert len(CARS.check(text, limit=5)) <= 5


@pytest.mark.parametrize(
    ("language", "sentence", "quoted", "missing"),
    [
        ("en", "Dogs are not admitted after ten.", "admitted after ten", ["not"]),
        ("en", "He never said that dogs are admitted.", "dogs are admitted", ["never"]),
        ("en", "Nobody said that dogs sleep here.", "that dogs sleep here", ["Nobody"]),
        ("en", "He does not smoke, and he lives in Paris.", "he lives in Paris", []),
        ("en", "He does not smoke, and he lives in Paris.", "He does not smoke", []),
        ("es", "No se admiten perros después de las diez.", "Se admiten perros", ["No"]),
        ("de", "Sonntags öffnet das Haus nicht.", "Sonntags öffnet das Haus", ["nicht"]),
        ("fr", "Le phare n'est pas ouvert le lundi.", "ouvert le lundi", ["pas"]),
        ("ru", "Собаки не допускаются после десяти.", "допускаются после десяти", ["не"]),
        ("ar", "لا يسمح بدخول الكلاب.", "يسمح بدخول الكلاب", ["لا"]),
        ("zh", "狗不得入内。", "得入内", ["不"]),
    ],
)
def test_what_a_word_beside_it_denies_is_not_word_for_word(language, sentence, quoted, missing):
    article = Article.from_paragraphs("Rules", [((), sentence)], language=language)

    [check] = Library([article]).check(f"“{quoted}”")

    assert check.verdict is (Verdict.NEARLY if missing else Verdict.WORD_FOR_WORD)
    assert [article.text[start:end] for start, end in check.missing][-1:] == missing


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He did not say that dogs are admitted. ", "dogs are admitted"),
        ("not dogs are admitted ", "dogs are admitted"),
        ("Dogs not always are admitted. ", "dogs […] are admitted"),
        ("Dogs not always are admitted ", "dogs […] admitted"),
    ],
)
def test_the_time_of_looking_for_denials_grows_with_the_passage(text, quoted):
    def check(length):
        library(text * length).check(f"“{quoted}”")

    check(2)

    assert is_linear(check, 100)


def test_the_time_of_one_word_again_and_again_grows_with_the_passage_not_with_the_quotation_too():
    def check(length):
        library("tower " * 20 * length).check(f"“{'tower ' * length}tOwer”")

    check(2)

    assert is_linear(check, 100)


def test_a_few_words_are_found_in_the_midst_of_themselves():
    assert only(library("la la la la la"), "“la la la […] la la”").verdict is EXACT
