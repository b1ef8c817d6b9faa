import pytest

from index import Article, Library
from index.language.tokens import analyser
from index.questions.existence import asks_for_existence, locations_in
from index.questions.question_types import question_type


@pytest.mark.parametrize(
    ("language", "question", "places"),
    [
        ("de", "Gibt es eine Küche in der Scheune?", {"Scheune"}),
        ("en", "is there a kitchen on the barge", {"barge"}),
        ("fr", "Y a-t-il une cuisine à bord ?", {"bord"}),
        ("pt", "há cozinha no barco", {"barco"}),
        ("en", "Is there a kitchen on the second deck?", {"second", "deck"}),
        ("de", "Gibt es im zweiten Stock eine Küche?", {"zweiten", "Stock"}),
        ("cs", "Je v chatě kuchyň?", {"chatě"}),
        ("fi", "Onko mökissä keittiö?", {"mökissä"}),
        ("hu", "Van konyha a hajóban?", {"hajóban"}),
        ("tr", "Teknede mutfak var mı?", {"Teknede"}),
        ("hr", "Ima li kuhinje u kolibi?", {"kolibi"}),
        ("sr", "Да ли има кухиње у колиби?", {"колиби"}),
        ("sl", "Ali je v koči kuhinja?", {"koči"}),
        ("bg", "Има ли кухня в хижата?", {"хижата"}),
        ("ca", "Hi ha cuina a la cabana?", {"cabana"}),
        ("lt", "Ar yra virtuvė trobelėje?", {"trobelėje"}),
        ("de", "Wann wird in der Scheune getanzt?", set()),  # does not ask whether there is something
        ("de", "Was gibt es in der Scheune?", set()),
        ("en", "Is there a discount for students?", set()),
        ("ja", "台所はありますか", set()),
        ("id", "Ada dapur di perahu?", {"perahu"}),
        ("ar", "هل توجد ثلاجة في المطبخ؟", {"المطبخ"}),
        ("fa", "در قایق آشپزخانه هست؟", {"قایق"}),
        ("hi", "क्या नाव में रसोई है?", {"नाव"}),
        ("hi", "नाव पर क्या है?", set()),
        ("ur", "کشتی میں باورچی خانہ ہے کیا", {"کشتی"}),
        ("bn", "নৌকাতে রান্নাঘর আছে কি", {"নৌকাতে"}),
        ("lv", "Vai laivā ir virtuve?", {"laivā"}),
        ("he", "יש מטבח בסירה?", {"בסירה"}),
        ("he", "יש בריכה?", set()),  # « ב » begins the thing itself
        ("ko", "배에 부엌이 있나요", set()),  # too short
        ("ko", "보트에 부엌이 있나요", {"보트에"}),
        ("ko", "보트에서 잘 수 있나요", set()),
        ("zh", "船舱有厨房吗", {"船舱", "舱有"}),
        ("zh", "厨房有吗", set()),
        ("zh", "船舱有没有厨房", {"船舱", "舱有"}),
        ("zh", "门票有效吗", set()),
        ("zh", "船的颜色有多深", set()),
    ],
)
def test_places_are_told_from_what_is_asked_for(language, question, places):
    asks = asks_for_existence(question, question_type(question, language), language)
    assert (locations_in(question, analyser(language).words(question), language) if asks else set()) == places


FERRIES = [
    (
        "de",
        ["Der Bus hält am Anleger.", "Im Kiosk werden Fischbrötchen verkauft.", "Die Fähre legt um acht ab."],
        ["Gibt es WLAN im Bus?", "gibt es im kiosk eine dusche"],
        ["Gibt es einen Bus?", "gibt es im kiosk fischbrötchen"],
    ),
    (
        "fr",
        ["Le car s'arrête devant le quai.", "Au kiosque on vend des sandwichs.", "Le bac part à huit heures."],
        ["Y a-t-il le wifi dans le car ?", "y a-t-il une douche au kiosque"],
        ["Y a-t-il un car ?", "y a t il des sandwichs au kiosque"],
    ),
    (
        "hr",
        ["Autobus staje pred pristaništem.", "Na kiosku se prodaju sendviči.", "Brod polazi u osam."],
        ["Ima li tuša na kiosku?"],
        ["ima li sendviča na kiosku"],
    ),
    (
        "bg",
        ["Автобусът спира пред кея.", "В павилиона продават сандвичи.", "Корабът тръгва в осем.", "Павилионът е жълт."],
        ["Има ли душ в павилиона?"],
        ["има ли сандвичи в павилиона"],
    ),
    (
        "pt",
        ["O autocarro para em frente do cais.", "No quiosque vendem-se sandes.", "O barco parte às oito."],
        ["Há wifi no autocarro?", "há chuveiro no quiosque"],
        ["Há autocarro?", "há sandes no quiosque"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "texts", "near", "own"), FERRIES, ids=[one[0] for one in FERRIES])
def test_where_something_would_be_tells_not_whether_it_is_there(language, texts, near, own):
    library = Library([Article.from_paragraphs("M 7", [((), text) for text in texts], language=language)])

    assert not [question for question in near if library.answer(question).quotes]
    assert all(library.answer(question).quotes for question in own)


HARBOURS = {
    "en": ["Sailing lessons start at nine.", "Children meet at the boat.", "Students pay half.", "The quay is long."],
    "es": ["Hay cursos de vela los lunes.", "Los niños entran gratis.", "El muelle es largo.", "El faro es rojo."],
    "fr": ["Les cours de voile sont le lundi.", "Les enfants ont une barque.", "Le quai est long.", "Le phare luit."],
    "de": ["Segelkurse sind montags.", "Kinder treffen sich am Boot.", "Die Führung ist um neun.", "Der Kai ist lang."],
    "it": ["I corsi di vela sono il lunedì.", "I bambini hanno una barca.", "Il molo è lungo.", "Il faro è rosso."],
    "pl": ["Zajęcia z żeglarstwa są w środy.", "Dzieci mają łódkę.", "Molo jest długie.", "Latarnia jest biała."],
    "ru": ["Занятия по парусу в среду.", "Дети ждут у лодки.", "Причал длинный.", "Маяк красный."],
    "id": ["Kelas layar tiap Senin.", "Anak-anak berkumpul dekat perahu.", "Dermaganya panjang.", "Mercusuar merah."],
    "vi": ["Lớp yoga học thứ hai.", "Trẻ em gặp nhau bên thuyền.", "Cầu cảng dài.", "Hải đăng màu đỏ."],
    "ar": ["دروس الإبحار يوم الاثنين.", "يجتمع الأطفال قرب القارب.", "الرصيف طويل.", "المنارة حمراء."],
    "fa": ["کلاس قایقرانی دوشنبه است.", "بچه‌ها کنار قایق جمع می‌شوند.", "اسکله بلند است.", "فانوس قرمز است."],
    "he": ["שיעורי שיט ביום שני.", "הילדים נפגשים ליד הסירה.", "המזח ארוך.", "המגדלור אדום."],
    "hi": ["नौकायन की कक्षा सोमवार को है।", "बच्चे नाव के पास मिलते हैं।", "घाट लंबा है।", "मीनार लाल है।"],
    "ko": ["요트 수업은 월요일입니다.", "아이들은 배 옆에 모입니다.", "부두는 깁니다.", "등대는 빨갛습니다."],
    "sv": ["Kurser i segling är på måndagar.", "Barnen möts vid båten.", "Kajen är lång.", "Fyren är röd."],
}


@pytest.mark.parametrize(
    ("language", "near", "own"),
    [
        ("en", ["Are there lessons for grandparents?", "do you have diving lessons"], ["Are there sailing lessons?"]),
        ("es", ["¿Hay cursos de submarinismo?", "hay cursos para abuelos"], ["¿hay cursos de vela?", "¿Hay faro?"]),
        ("fr", ["Y a-t-il des cours de plongée ?"], ["Y a-t-il des cours de voile ?", "y a t il un phare ou un bar ?"]),
        ("de", ["Gibt es eine Führung für Senioren?"], ["Gibt es eine Führung?", "Gibt es ein Boot für Kinder?"]),
        ("it", ["Ci sono corsi di cucina?"], ["Ci sono corsi di vela?"]),
        ("pl", ["Czy są zajęcia z gotowania?"], ["Czy są zajęcia z żeglarstwa?"]),
        ("ru", ["Есть ли занятия по плаванию?"], ["Есть ли занятия по парусу?"]),
        ("id", ["Ada kelas memasak?", "ada kelas tinju ga"], ["ada kelas layar ga", "Apakah ada mercusuar?"]),
        ("vi", ["có lớp boxing không"], ["có lớp yoga không"]),
        ("ar", ["هل توجد دروس ملاكمة؟"], ["هل توجد دروس إبحار؟", "هل توجد منارة"]),
        ("fa", ["کلاس بوکس دارید؟"], ["کلاس قایقرانی دارید؟"]),
        ("he", ["יש שיעורי אגרוף?"], ["יש שיעורי שיט?", "יש מגדלור?"]),
        ("hi", ["क्या तैराकी की कक्षा है?", "मुक्केबाज़ी की कक्षा है क्या"], ["क्या नौकायन की कक्षा है?"]),
        ("ko", ["복싱 수업 있나요?"], ["요트 수업 있나요?"]),
        ("sv", ["Finns det kurser för pensionärer?"], ["Finns det kurser i segling?", "finns det en fyr"]),
    ],
)
def test_a_thing_of_another_kind_is_not_the_one_that_is_asked_for(language, near, own):
    paragraphs = [((), text) for text in HARBOURS[language]]
    library = Library([Article.from_paragraphs("M 7", paragraphs, language=language)])

    assert not [question for question in near if library.answer(question).quotes]
    assert all(library.answer(question).quotes for question in own)


def test_what_may_be_there_in_other_words_is_found_by_those_that_it_is_for():
    library = Library([Article.from_paragraphs("M 7", [((), text) for text in HARBOURS["en"]], language="en")])

    assert library.answer("Is there a reduction for students?").quotes[0].text == "Students pay half."
