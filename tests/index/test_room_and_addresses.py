"""For how many there is room, and where somebody is found, asked without a word of the text."""

import pytest

from index import Article, Library

CAVES = {
    "en": ("The cellar seats 25.", "We are at 3 Weaver Street, Selby.", "How many people fit?", "Where are you?"),
    "fr": (
        "La cave reçoit jusqu'à 25 invités.",
        "Nous sommes 3, rue des Tisserands, à Nantua.",
        "Combien de personnes peuvent entrer ?",
        "Où êtes-vous ?",
    ),
    "de": (
        "Im Keller ist Platz für 25.",
        "Wir sind in der Webergasse 3, Hof.",
        "Wie viele Leute passen rein?",
        "Wo seid ihr?",
    ),
    "es": (
        "En la bodega caben 25.",
        "Estamos en la calle Tejedores, 3, Soria.",
        "¿Cuánta gente cabe?",
        "¿Dónde estáis?",
    ),
    "it": (
        "La cantina ospita 25 persone.",
        "Siamo in via dei Tessitori 3, Biella.",
        "Quante persone ci stanno?",
        "Dove siete?",
    ),
    "pt": (
        "A adega tem lugar para 25.",
        "Estamos na rua dos Tecelões, 3, Guarda.",
        "Quantas pessoas cabem?",
        "Onde ficam?",
    ),
    "nl": (
        "De kelder biedt plaats aan 25 gasten.",
        "Wij zitten in de Weverstraat 3, Goes.",
        "Hoeveel mensen passen erin?",
        "Waar zijn jullie?",
    ),
    "sv": ("Källaren rymmer 25.", "Vi finns på Vävargatan 3, Borås.", "Hur många får plats?", "Var finns ni?"),
    "da": ("Kælderen har plads til 25.", "Vi bor på Vævergade 3, Skive.", "Hvor mange er der plads til?", "Hvor er I?"),
    "no": (
        "Kjelleren har plass til 25.",
        "Vi er i Vevergata 3, Moss.",
        "Hvor mange er det plass til?",
        "Hvor er dere?",
    ),
    "fi": (
        "Kellariin mahtuu 25 vierasta.",
        "Olemme osoitteessa Kutojankatu 3, Pori.",
        "Montako ihmistä mahtuu?",
        "Missä olette?",
    ),
    "hu": ("A pince 25 férőhelyes.", "A Takács utca 3. alatt vagyunk.", "Hány ember fér el?", "Hol vannak?"),
    "pl": (
        "Piwnica pomieści 25 osób.",
        "Jesteśmy przy ul. Tkackiej 3, Łódź.",
        "Ile osób się zmieści?",
        "Gdzie jesteście?",
    ),
    "cs": (
        "Do sklepa se vejde 25 hostů.",
        "Jsme v ulici Tkalcovská 3, Liberec.",
        "Kolik lidí se tam vejde?",
        "Kde jste?",
    ),
    "ro": (
        "Pivnița are 25 de locuri.",
        "Suntem pe strada Țesătorilor nr. 3, Brad.",
        "Câte persoane încap?",
        "Unde sunteți?",
    ),
    "ru": (
        "Погреб вмещает 25 гостей.",
        "Мы на ул. Ткацкой, 3, Иваново.",
        "Сколько человек помещается?",
        "Где вы находитесь?",
    ),
    "uk": ("Льох вміщує 25 гостей.", "Ми на вул. Ткацькій, 3, Суми.", "Скільки людей поміститься?", "Де ви?"),
    "el": ("Το κελάρι χωράει 25 άτομα.", "Είμαστε στην οδό Υφαντών 3, Βόλος.", "Πόσα άτομα χωράνε;", "Πού είστε;"),
    "tr": ("Mahzen 25 kişiliktir.", "Dokumacı Sokak No: 3, Denizli adresindeyiz.", "Kaç kişi sığar?", "Neredesiniz?"),
    "ar": ("يتسع القبو لعشرين ضيفا.", "نحن في شارع النساجين 3، حمص.", "كم شخصا يتسع؟", "أين أنتم؟"),
    "he": ("במרתף יש מקום ל-25 אורחים.", "אנחנו ברחוב האורגים 3, עכו.", "כמה אנשים נכנסים?", "איפה אתם?"),
    "hi": ("तहख़ाने में बीस लोगों के बैठने की जगह है।", "हम 3, बुनकर मार्ग, मेरठ में हैं।", "कितने लोग बैठ सकते हैं?", "आप कहाँ मिलेंगे?"),
    "id": ("Ruang ini memuat 25 tamu.", "Kami di Jalan Penenun No. 3, Solo.", "Muat berapa orang?", "Kalian di mana?"),
    "vi": (
        "Hầm chứa được 25 khách.",
        "Chúng tôi ở số 3 đường Thợ Dệt, Huế.",
        "Chứa được bao nhiêu người?",
        "Các bạn ở đâu?",
    ),
    "th": ("ห้องใต้ดินจุได้ 25 คน", "เราอยู่ที่ 3 ถนนช่างทอ", "จุได้กี่คน", "คุณอยู่ที่ไหน"),
    "ko": (
        "지하실에는 25명까지 들어갈 수 있다.",
        "전주시 직조로 3에 있습니다.",
        "몇 명까지 들어갈 수 있나요?",
        "어디에 있나요?",
    ),
    "ja": ("地下室には25人まで入れます。", "織物町3-1にあります。", "何人まで入れますか", "どこにありますか"),
    "zh": ("地下室可容纳25人。", "我们在织布路3号。", "能容纳多少人？", "你们在哪里？"),
    "af": (
        "Die kelder het plek vir 25 gaste.",
        "Ons is by Weverstraat 3, Wellington.",
        "Hoeveel mense pas in?",
        "Waar is julle?",
    ),
    "is": (
        "Kjallarinn rúmar 25 manns.",
        "Við erum á Vefaragötu 3, Selfossi.",
        "Hvað komast margir?",
        "Hvar eruð þið?",
    ),
    "gl": (
        "Na adega caben 25.",
        "Estamos na rúa Tecedores, 3, Lugo.",
        "Cantas persoas caben?",
        "Onde estades?",
    ),
    "sq": (
        "Bodrumi mban deri në 25 veta.",
        "Jemi në rrugën Endësit 3, Berat.",
        "Sa veta mban?",
        "Ku jeni?",
    ),
    "mk": (
        "Визбата собира 25 лица.",
        "Ние сме на ул. Ткајачка 3, Битола.",
        "Колку луѓе собира?",
        "Каде сте?",
    ),
    "be": (
        "Склеп змяшчае 25 чалавек.",
        "Мы на вул. Ткацкай, 3, Гродна.",
        "Колькі людзей змяшчаецца?",
        "Дзе вас знайсці?",
    ),
    "bs": (
        "Podrum prima 25 osoba.",
        "Nalazimo se u ulici Tkalačka 3, Zenica.",
        "Koliko ljudi stane?",
        "Gdje ste?",
    ),
    "ms": (
        "Bilik bawah tanah memuatkan 25 orang.",
        "Kami di Jalan Penenun 3, Ipoh.",
        "Berapa orang boleh muat?",
        "Anda di mana?",
    ),
}
OTHERS = ["1, 2, 3.", "12.5"]


def answered(code, question, *texts):
    library = Library([Article.from_paragraphs("A", [((), text) for text in texts], language=code)])
    return [quote.passage.number for quote in library.answer(question).quotes]


@pytest.mark.parametrize("code", CAVES)
def test_a_number_of_people_is_found_where_there_is_room_for_them(code):
    room, street, how_many, _ = CAVES[code]

    assert answered(code, how_many, *OTHERS, street, room) == [3]
    assert answered(code, how_many, *OTHERS, street) == []


@pytest.mark.parametrize("code", CAVES)
def test_an_address_is_found_by_its_street(code):
    room, street, _, where = CAVES[code]

    assert answered(code, where, *OTHERS, room, street) == [3]
    assert answered(code, where, *OTHERS, room) == []


@pytest.mark.parametrize(
    ("code", "text", "question"),
    [
        ("es", "Reservas: 912 345 678.", "¿tenéis teléfono?"),
        ("da", "Bestilling: 75 12 34 56.", "telefonnummer?"),
        ("hu", "Foglalás: 30 123 4567.", "telefonszám?"),
        ("fa", "رزرو: ۰۱۳ ۳۳۱۲ ۳۴۵۶", "شماره تلفن؟"),
        ("vi", "Đặt chỗ: 0263 123 4567.", "số điện thoại?"),
    ],
)
def test_a_number_to_call_is_known_by_its_groups(code, text, question):
    assert answered(code, question, *OTHERS, text) == [2]


@pytest.mark.parametrize(
    ("code", "text", "question"),
    [
        ("es", "Costó 912 345 678 euros.", "¿tenéis teléfono?"),
        ("en", "The tank holds 60 litres.", "How many people fit?"),
        ("en", "The street was paved in 1912, with 3 lanes.", "Where are you?"),
        ("de", "Auf dem Platz 30 Stände und ein Baum.", "Wo seid ihr?"),
        ("zh", "这条街1912年铺成。", "你们在哪里？"),
    ],
)
def test_other_numbers_are_neither(code, text, question):
    assert answered(code, question, *OTHERS, text) == []


def test_a_noun_with_other_meanings_asks_for_no_address_in_a_long_question():
    text = "En la última fase fría el Rin fluyó en dirección oeste."

    assert answered("es", "¿En qué dirección fluyó el Rin durante la última fase fría?", *OTHERS, text) == [2]


@pytest.mark.parametrize(
    ("code", "text", "question"),
    [
        ("de", "Am Steg liegen zwölf Ruderboote.", "Wie viele Boote gibt es?"),
        ("nl", "Aan de steiger liggen twaalf roeiboten.", "Hoeveel boten zijn er?"),
        ("sv", "Vid bryggan ligger tolv roddbåtar.", "Hur många båtar finns det?"),
        ("fi", "Talossa on kolme makuuhuonetta.", "Montako huonetta talossa on?"),
    ],
)
def test_what_is_counted_may_be_the_end_of_a_compound(code, text, question):
    assert answered(code, question, *OTHERS, text) == [2]


@pytest.mark.parametrize(
    ("code", "text", "question"),
    [
        ("de", "Boote werden im Winter gestrichen.", "Wie viele Boote?"),
        ("fr", "Le hangar à canots est vieux.", "Combien de canots ?"),
        ("ar", "بيت القوارب قديم.", "كم عدد القوارب؟"),
    ],
)
def test_a_thing_without_a_number_tells_not_how_many_there_are(code, text, question):
    assert answered(code, question, *OTHERS, text) == []


@pytest.mark.parametrize("question", ["A", "the of", "qui ?", "où"])
def test_function_words_alone_ask_nothing(question):
    assert answered("fr", question, "Où est le moulin ? Qui a le moulin ?", "Le moulin a un toit.") == []


def test_an_arabic_plural_is_its_singular():
    assert answered("ar", "كم عدد القوارب؟", "بيت القوارب قديم.", "عند الرصيف اثنا عشر قاربا.") == [1]


@pytest.mark.parametrize(
    ("language", "texts", "question"),
    [
        ("es", ["Salen ocho raciones en una hora.", "Se usan tres latas."], "pa cuantas personas es"),
        ("it", ["Le dosi sono per due torte, cioè 12 porzioni.", "Servono tre uova."], "per quante persone è?"),
        ("pt", ["Rende 12 porções.", "Leva três ovos."], "para quantas pessoas é?"),
        ("de", ["Das ergibt 12 Portionen.", "Man braucht drei Eier."], "für wie viele personen ist das"),
        ("en", ["It serves twelve.", "Take three eggs."], "how many people fit"),
    ],
)
def test_a_dish_is_for_as_many_as_it_has_portions(language, texts, question):
    library = Library([Article.from_paragraphs("X", [((), text) for text in texts], language=language)])
    assert [quote.passage.number for quote in library.answer(question).quotes] == [0]
