import pytest

from index.language.stemming.arabic import of_one_verb


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
