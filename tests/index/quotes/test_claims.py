import pytest

from index import Article
from index.quotes.claims import Claims


@pytest.mark.parametrize(
    ("language", "words", "others"),
    [
        ("bn", "দুই স্কুল", "তিন স্কুল"),
        ("cs", "dva domy", "tři domy"),
        ("fa", "دو خانه", "سه خانه"),
        ("hi", "दो स्कूल खुले", "तीन स्कूल खुले"),
        ("hu", "két ház", "három ház"),
        ("id", "dua rumah", "tiga rumah"),
        ("ro", "două case", "trei case"),
        ("sr", "два града", "три града"),
        ("sr", "dva grada", "tri grada"),
        ("tr", "iki ev", "üç ev"),
        ("uk", "він не був тут", "він був тут"),
        ("vi", "hai nhà", "ba nhà"),
    ],
)
def test_numerals_and_negations_are_claims_in_every_language(language, words, others):
    claims = Claims(Article.from_paragraphs("…", [((), words)], language=language))
    assert claims.agree(words, words)
    assert not claims.agree(words, others)
