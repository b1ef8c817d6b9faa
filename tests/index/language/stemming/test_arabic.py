import pytest

from index.language.stemming.arabic import as_texts_have, of_one_verb, with_article
from index.language.tokens import analyser


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("أدخن", "التدخين"),
        ("أستعير", "استعارة"),
        ("بافتتاح", "افتتح"),
        ("يستخدمون", "استخدام"),
        ("كاتب", "كتب"),
        ("لتغيير", "تغيير"),
        ("زيارة", "يزور"),
        ("يقبلون", "قبول"),
    ],
)
def test_a_verb_is_known_by_its_noun_of_action_its_participles_and_its_tenses(word: str, other: str) -> None:
    assert other in of_one_verb(word)


@pytest.mark.parametrize(("word", "other"), [("عدد", "متعدد"), ("يعتبر", "عبر"), ("لوثر", "يوثر"), ("القهوة", "قهى")])
def test_other_verbs_of_a_root_are_others(word: str, other: str) -> None:
    assert other not in of_one_verb(word)


@pytest.mark.parametrize(
    "words",
    [
        "قاعة القاعة والقاعة بالقاعة للقاعة لقاعة",
        "سيارة سيارات السيارات والسيارات لسيارة",
        "بغداد ببغداد لبغداد وبغداد",
        "فرنسي الفرنسي والفرنسية للفرنسيين",
        "مفتاح مفاتيح والمفاتيح لمفتاح",
        "خريطة خرائط الخرائط للخرائط",
    ],
)
def test_a_noun_is_one_with_its_article_its_prepositions_and_its_plural(words: str) -> None:
    assert len(set(map(analyser("ar").stem, words.split()))) == 1


@pytest.mark.parametrize(("word", "other"), [("لاعب", "عابر"), ("لون", "ون"), ("سمك", "أسماء"), ("طبق", "طبيب")])
def test_other_nouns_are_others(word: str, other: str) -> None:
    assert analyser("ar").stem(word) != analyser("ar").stem(other)


@pytest.mark.parametrize("word", ["والبحر", "بالبحر", "كالبحر", "للبحر", "وللبحر", "البحر"])
def test_letters_alike_in_two_words_are_not_those_before_their_article(word: str) -> None:
    assert with_article(word) == "البحر"
    assert analyser("ar").folded(word) == "البحر"


@pytest.mark.parametrize(
    ("word", "other"), [("أحفظ", "تحفظ"), ("نحجز", "يحجز"), ("التذكره", "التذكرة"), ("اشتري", "يشتري")]
)
def test_what_is_asked_is_known_as_texts_have_it(word: str, other: str) -> None:
    assert other in as_texts_have(word)


def test_a_verb_of_others_is_not_that_of_who_asks() -> None:
    assert not list(as_texts_have("تحفظ"))


def test_typed_letters_are_those_of_texts() -> None:
    assert analyser("ar").folded("والمدينه") == analyser("ar").folded("المدينة")
