"""Korean verbs are known in the forms in which people ask and in which texts tell."""

import pytest

from index import Article, Library
from index.language.stemming.korean_verbs import without_verb_ending


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("열리나요", "열립니다"),
        ("내려요", "내립니다"),
        ("배웠어요", "배웁니다"),
        ("예약돼요", "예약됩니다"),
        ("취소했나요", "취소한다"),
        ("그렸어요", "그렸습니다"),
        ("먹었어요", "먹습니다"),
        ("먹어요", "먹는다"),
        ("취소하면", "취소합니다"),
        ("시작한", "시작했습니다"),
        ("연결되는", "연결됩니다"),
        ("신청해야", "신청합니다"),
        ("찾으면", "찾습니다"),
        ("찾아도", "찾는다"),
    ],
)
def test_a_verb_is_the_same_however_polite_it_is(asked, told):
    assert without_verb_ending(asked) == without_verb_ending(told)


@pytest.mark.parametrize(
    "word", ["중요", "필요", "북한", "역할", "이해", "언어", "후면", "바다", "어머니", "가요", "학교", "요", "다", ""]
)
def test_what_is_no_verb_stays_as_it_is(word):
    assert without_verb_ending(word) == word


def test_who_asks_politely_is_answered_by_what_is_told_formally():
    paragraphs = [
        "책은 두 주 동안 빌릴 수 있습니다.",
        "이 도서관은 1978년에 시인 박서린이 세웠습니다.",
        "주말에는 문을 닫습니다.",
    ]
    library = Library([Article.from_paragraphs("햇살 도서관", [((), text) for text in paragraphs], language="ko")])

    [quote] = library.answer("누가 세웠어요", limit=1).quotes

    assert quote.passage.number == 1
