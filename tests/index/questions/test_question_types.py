import pytest

from index.questions.question_types import question_type

KINDS = [
    ("fr", "a partir de quand on peut venir", "when"),
    ("fr", "a cb c'est", "many"),
    ("fr", "a t il plu hier", "whether"),
    ("pt", "em qto tempo chega", "many"),
    ("pt", "pq fechou", "why"),
    ("pt", "a q horas abre", "when"),
    ("es", "xk cierra", "why"),
    ("es", "dnde cierra", "where"),
    ("it", "ke mangia", "what"),
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
    ("fr", "À quel pays appartient-elle ?", "what"),
    ("fr", "A quelle date ?", "what"),
    ("fr", "A-t-il promis des fonds ?", "whether"),
    ("pl", "W jakim mieście mieszkał?", "what"),
    ("cs", "Který král vládl?", "what"),
    ("uk", "Який король правив?", "what"),
    ("fa", "چطور آمد؟", "how"),
    ("he", "מיהי המלכה?", "who"),
    ("de", "Wie viele gibt es?", "many"),
    ("de", "In welchem Jahr war das?", "when"),
    ("es", "¿Por qué lo hizo?", "why"),
    ("it", "Dov’è nato?", "where"),
    ("ru", "Сколько их было?", "many"),
    ("zh", "他什么时候来的？", "when"),
    ("zh", "他們為什麼來？", "why"),
    ("zh", "圖書館什麼時候開門？", "when"),
    ("zh", "西班牙人把城堡改名为什么？", "what"),
    ("fa", "رئيس باشگاه كيست؟", "who"),
    ("ja", "ダレが会長ですか", "who"),
    ("ja", "彼はなぜ来たのですか", "why"),
    ("th", "เขาอยู่ที่ไหน", "where"),
    ("bn", "কে এসেছিল?", "who"),
    ("bn", "কী হয়েছিল?", "what"),
    ("hi", "वह कब आया?", "when"),
    ("vi", "Tại sao anh ấy đến?", "why"),
    ("sr", "Zašto je došao?", "why"),
    ("sr", "Зашто је дошао?", "why"),
    ("ko", "그는 언제 왔나요?", "when"),
    ("haw", "ʻO wai ka mea i hele mai?", ""),
]
ANSWER_TYPES = [
    ("en", "Where is it?", "place"),
    ("en", "In which city was he born?", "place"),
    ("en", "What percentage of people voted?", "number"),
    ("en", "How old is he?", "number"),
    ("en", "How did he do it?", ""),
    ("en", "What is the name of the king?", "name"),
    ("en", "In what century was it built?", "date"),
    ("en", "Did he come?", "yes or no"),
    ("fr", "À quel pays appartient-elle ?", "place"),
    ("fr", "Quelle est la population de Rome ?", "number"),
    ("fr", "Pour quelle raison ?", "reason"),
    ("fr", "Combien coûte le billet ?", "price"),
    ("fr", "ça coute cb ?", "price"),
    ("fr", "C'est combien de joueurs ?", "number"),
    ("en", "What is the price of a ticket?", "price"),
    ("en", "how much does it cost", "price"),
    ("en", "How much sugar is in it?", "number"),
    ("de", "In welcher Stadt liegt es?", "place"),
    ("pl", "W jakim mieście mieszkał?", "place"),
    ("ja", "橋の長さは何メートルですか", "number"),
    ("zh", "这是哪个国家？", "place"),
    ("zh", "這是哪個國家？", "place"),
    ("zh", "這種數字被稱為什麼？", "name"),
    ("ko", "그는 어느 도시에서 태어났나요?", "place"),
    ("tr", "Hangi şehirde doğdu?", "place"),
    ("hi", "वह किस शहर में पैदा हुआ?", "place"),
    ("he", "באיזו עיר הוא נולד?", "place"),
    ("it", "In quale città è nato?", "place"),
    ("ja", "メールアドレス", "email"),
    ("ja", "メールアドレスはどれですか", "email"),
    ("ja", "どれがいいですか", ""),
    ("th", "อีเมล", "email"),
    ("tr", "Oyunun fiyatı nedir?", "price"),
    ("tr", "Şehir ne yaptı?", ""),
    ("hi", "टिकट की कीमत क्या है", "price"),
    ("ja", "この犬の名前は何ですか", "name"),
    ("ja", "この市は何をしましたか", ""),
    ("zh", "人口是什么", "number"),
    ("ta", "நுழைவுக் கட்டணம் என்ன", "price"),
    ("zh", "要等多久", "number"),
    ("zh", "塔有多高？", "number"),
    ("da", "Hvor lang tid varer turen?", "number"),
    ("da", "Hvor gammel er hunden?", "number"),
    ("da", "Hvor er hunden?", "place"),
    ("nn", "Kor lang tid tek turen?", "number"),
    ("nl", "hoelang duurt het", "number"),
    ("et", "kui kaua see kestab", "number"),
    ("sk", "ako dlho to trvá", "number"),
    ("sl", "kako daleč je do jezera", "number"),
    ("fi", "miten kauan se kestää", "number"),
    ("ko", "할인 몇프로예요", "number"),
    ("ko", "무슨 요일에 쉬어요", "date"),
    ("az", "saat neçədə açılır", "date"),
    ("it", "come mai è chiuso", "reason"),
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


@pytest.mark.parametrize(("language", "question", "answer_type"), ANSWER_TYPES)
def test_what_is_asked_for_is_told_by_the_interrogative_or_by_a_noun_beside_it(language, question, answer_type):
    assert question_type(question, language).answer_type == answer_type


def test_how_much_alone_asks_for_a_price_but_not_behind_another_question():
    assert question_type("Combien ?", "fr").answer_type == "price"
    assert question_type("Combien ?", "fr", follows=True).answer_type == "number"
    assert question_type("C'est combien ?", "fr", follows=True).answer_type == "price"


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


@pytest.mark.parametrize(
    ("language", "question", "measures"),
    [
        ("en", "How tall is the tower?", {"tall"}),
        ("fr", "Quelle est la population de l'île ?", {"population"}),
        ("en", "Who built the tower?", set()),
    ],
)
def test_the_words_that_tell_the_type_of_the_answer_are_known(language, question, measures):
    assert question_type(question, language).measures == measures


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("máy bay đậu ở đâu", "where"),
        ("mấy giờ mở cửa", "when"),
        ("may gio mo cua", "when"),
        ("có mấy chiếc thuyền", "many"),
    ],
)
def test_a_vietnamese_word_with_its_tone_is_no_other_word(question, kind):
    assert question_type(question, "vi").kind == kind


@pytest.mark.parametrize(
    ("question", "answer_type"), [("Vad är lön?", ""), ("Vilket år?", "date"), ("vilket ar", "date")]
)
def test_a_word_with_other_accents_tells_no_type(question, answer_type):
    assert question_type(question, "sv").answer_type == answer_type
