import pytest

from index import Article, Library
from index.questions.answer_types import (
    AGE,
    BIRTH,
    COLOUR,
    COUNT,
    DEATH,
    DURATION,
    LENGTH,
    MANY_THINGS,
    SIZE,
    WEIGHT,
    YEAR,
)
from index.questions.question_types import question_type
from index.ranking.sentences.quantities import has_quantity


@pytest.mark.parametrize(
    ("language", "question", "quantity"),
    [
        ("en", "How deep is the pond?", LENGTH),
        ("en", "how much does the anchor weigh", WEIGHT),
        ("en", "how many boats are there", MANY_THINGS),
        ("en", "how much rain fell", COUNT),
        ("it", "quante barche ci sono", MANY_THINGS),
        ("hu", "hány csónak van", MANY_THINGS),
        ("nl", "hoeveel boten zijn er", COUNT),
        ("hr", "koliko je dubok ribnjak", LENGTH),
        ("bg", "кога е построен пристанът", YEAR),
        ("en", "how often does it sail", "often"),
        ("en", "When was the boathouse built?", YEAR),
        ("en", "When does the boathouse open?", ""),
        ("en", "when did the boatman die", DEATH),
        ("en", "how did the boatman die", ""),
        ("fr", "En quelle année est née la batelière ?", BIRTH),
        ("fr", "Quand ne faut-il pas venir ?", ""),
        ("de", "wann ist der fährmann gestorben", DEATH),
        ("cs", "kdy se narodil převozník", BIRTH),
        ("el", "Πότε πέθανε ο βαρκάρης;", DEATH),
        ("en", "what colour is the flag", COLOUR),
        ("en", "what is the flag", ""),
        ("fr", "Combien pèse l'ancre ?", WEIGHT),
        ("fr", "Combien de temps dure la traversée ?", DURATION),
        ("en", "how long is the crossing", DURATION),
        ("de", "wie lang dauert die überfahrt", DURATION),
        ("es", "cuanto tarda el barco", DURATION),
        ("it", "per quanto tempo si tiene una barca", DURATION),
        ("pt", "em qto tempo chega", DURATION),
        ("it", "ogni quanto parte", "often"),
        ("ru", "сколько длится переправа", DURATION),
        ("ru", "как часто ходит паром", "often"),
        ("uk", "скільки триває переправа", DURATION),
        ("pl", "ile trwa rejs", DURATION),
        ("pl", "co ile płynie prom", "often"),
        ("cs", "jak dlouho trvá plavba", DURATION),
        ("hr", "koliko traje vožnja", DURATION),
        ("sl", "kako dolgo traja vožnja", DURATION),
        ("bg", "колко време трае пътуването", DURATION),
        ("ro", "cat dureaza traversarea", DURATION),
        ("nl", "hoelang duurt de overtocht", DURATION),
        ("sv", "hur lång tid tar överfarten", DURATION),
        ("da", "hvor længe må man låne båden", DURATION),
        ("da", "hvor mange passagerer tager båden", "often"),
        ("fi", "kauanko matka kestää", DURATION),
        ("et", "kui kaua reis kestab", DURATION),
        ("lv", "cik ilgi var turēt laivu", DURATION),
        ("hu", "meddig tart az út", DURATION),
        ("el", "ποση ωρα διαρκει το ταξιδι", DURATION),
        ("tr", "yolculuk ne kadar sürüyor", DURATION),
        ("id", "brp lama perjalanannya", DURATION),
        ("vi", "đi phà mất bao lâu", DURATION),
        ("th", "นั่งเรือใช้เวลานานแค่ไหน", DURATION),
        ("zh", "坐船要多久", DURATION),
        ("zh", "船可以借多長時間", DURATION),
        ("ja", "船はどのくらいの時間かかりますか", DURATION),
        ("ko", "배로 얼마나 걸려요", DURATION),
        ("ar", "ما مدة الرحلة", DURATION),
        ("he", "לכמה זמן אפשר לשאול סירה", DURATION),
        ("hi", "नाव से कितना समय लगता है", DURATION),
        ("fa", "با قایق چقدر طول میکشه", DURATION),
        ("sw", "safari ya mashua ni muda gani", ""),
        ("he", "מה עומק האגם", LENGTH),
        ("ar", "كم عمق البحيرة", LENGTH),
        ("fa", "عمق دریاچه چقدره", LENGTH),
        ("hi", "झील कितनी गहरी है", LENGTH),
        ("zh", "湖有多深", LENGTH),
        ("th", "ทะเลสาบลึกแค่ไหน", LENGTH),
        ("he", "כמה סירות יש", ""),
        ("de", "Wie hoch ist die Kaution?", SIZE),
        ("de", "Wie tief ist der Teich?", LENGTH),
        ("pl", "jak głęboki jest staw", LENGTH),
        ("tr", "kaç yaşında olmak gerekiyor", AGE),
        ("es", "edad mínima", AGE),
        ("de", "Mindestalter?", AGE),
        ("fr", "âge minimum ?", AGE),
        ("hu", "mikor épült a csónakház", YEAR),
        ("vi", "hồ sâu bao nhiêu", LENGTH),
        ("ko", "문은 무슨 색이에요?", COLOUR),
        ("en", "how do I weigh my luggage", ""),
        ("en", "how do I change the height of the mast", ""),
        ("sw", "kuna mashua ngapi", ""),
    ],
)
def test_a_question_tells_which_quantity_it_asks_for(language, question, quantity):
    assert question_type(question, language).quantity == quantity


@pytest.mark.parametrize(
    ("language", "text", "quantity", "tells"),
    [
        ("en", "The pond is four metres deep.", LENGTH, True),
        ("en", "The pond is 4m deep.", LENGTH, True),
        ("en", "Four swans live on the pond.", LENGTH, False),
        ("en", "The anchor weighs 12 kg.", WEIGHT, True),
        ("en", "We meet at 12:30 on 4 May.", COUNT, False),
        ("en", "We meet at 12:30 with 4 boats.", COUNT, True),
        ("en", "Twelve boats race.", COUNT, True),
        ("en", "It opens at 9 am every Friday.", YEAR, False),
        ("en", "It burnt down in 1911.", YEAR, True),
        ("en", "It was founded in 300 BC.", YEAR, True),
        ("en", "It is of the 9th century.", YEAR, True),
        ("de", "Es stammt aus dem 9. Jahrhundert.", YEAR, True),
        ("en", "It costs 1500 euros, or 12 for members.", AGE, True),
        ("en", "It costs 1500 euros and is 12 metres long.", AGE, False),
        ("nl", "Open van 10 tot 17 uur.", AGE, False),
        ("nl", "Voor kinderen van 10 tot 17 jaar.", AGE, True),
        ("de", "Wir haben zwölf Boote und 40 Ruder.", AGE, False),
        ("de", "Ab zwölf, wer schwimmen kann.", AGE, True),
        ("fr", "Le bateau a trente ans.", AGE, True),
        ("en", "It costs 1500 euros and is 12 metres long.", MANY_THINGS, False),
        ("en", "It costs $15, and children of six years get in free.", MANY_THINGS, False),
        ("en", "From 20 to 27 June, two boats a day.", MANY_THINGS, True),
        ("en", "From 20 to 27 June.", MANY_THINGS, False),
        ("hu", "Egy hajó ára 28 000 forint, a parton 700 m futópálya van.", YEAR, False),
        ("uk", "Тут живе 320 студентів.", YEAR, False),
        ("uk", "Місто згадано у 843 році.", YEAR, True),
        ("en", "The hall has 220 seats.", YEAR, False),
        ("en", "In 843 monks built it.", YEAR, True),
        ("de", "Der Verein hat 240 Mitglieder und 12 Boote.", YEAR, False),
        ("fr", "Le fort date de 843 et fut repris.", YEAR, True),
        ("hu", "Hívja a 06 30 555 1212 számot.", YEAR, False),
        ("it", "Un letto costa 26 €, i bambini sotto i sei anni dormono gratis.", MANY_THINGS, False),
        ("it", "Sei barche costano 26 €.", MANY_THINGS, True),
        ("en", "The hull is green.", COLOUR, True),
        ("en", "The hull is made of oak.", COLOUR, False),
        ("en", "Children must be 1.40 at least.", LENGTH, True),
        ("de", "Das Boot ist dunkelgrün.", COLOUR, True),
        ("no", "Borgen ble reist 30 f.Kr.", YEAR, True),
        ("pl", "Staw ma cztery metry głębokości.", LENGTH, True),
        ("hu", "Este hét óráig lehet fürödni.", LENGTH, False),
        ("hu", "A tó három méter mély.", LENGTH, True),
        ("he", "עומק האגם ארבעה מטרים.", LENGTH, True),
        ("he", "האגם פתוח מ-6:00 עד 22:00.", LENGTH, False),
        ("ar", "عمق البحيرة أربعة أمتار.", LENGTH, True),
        ("fa", "عمق دریاچه 4 متر است.", LENGTH, True),
        ("hi", "झील 4 मीटर गहरी है।", LENGTH, True),
        ("zh", "湖深四米。", LENGTH, True),
        ("zh", "湖边有四条船。", LENGTH, False),
        ("th", "ทะเลสาบลึก 4 เมตร", LENGTH, True),
        ("fi", "Allas on kahden metrin syvyinen.", LENGTH, True),
        ("ko", "못의 깊이는 4미터입니다.", LENGTH, True),
        ("ru", "Пруд глубиной 4 м.", LENGTH, True),
        ("ru", "Дом построен в 1887 г.", WEIGHT, False),
        ("el", "Το νερό έχει βάθος δύο μέτρων.", LENGTH, True),
    ],
)
def test_a_text_tells_a_quantity_or_not(language, text, quantity, tells):
    assert has_quantity(text, quantity, frozenset(), language) == tells


@pytest.mark.parametrize(
    ("language", "text", "question", "is_answered"),
    [
        ("en", "The boathouse opens at 9 am, on Fridays at noon.", "when was the boathouse built", False),
        ("en", "The boathouse went up in 1911.", "when was the boathouse built", True),
        ("en", "The anchor was given by three brothers in 1911.", "how much does the anchor weigh", False),
        ("en", "The anchor is of iron, 40 kg of it.", "how much does the anchor weigh", True),
        ("fr", "Le phare se visite le 3 mai à 14 h 30.", "combien de marches a le phare", False),
        ("fr", "Le phare compte 212 marches.", "combien de marches a le phare", True),
        ("de", "Das Bootshaus öffnet um 9 Uhr.", "welche Farbe hat das Bootshaus", False),
        ("de", "Das Bootshaus ist grün gestrichen.", "welche Farbe hat das Bootshaus", True),
        ("cs", "Loděnice je otevřena od 9.30 do 17.00.", "jak široká je loděnice", False),
        ("tr", "Göl her gün saat 9'da açılır.", "göl kaç metre", False),
        ("tr", "Göl en çok 14 metredir.", "göl kaç metre", True),
        ("es", "El lago abre a las 9:30.", "qué profundidad tiene el lago", False),
        ("es", "El lago llega a catorce metros.", "qué profundidad tiene el lago", True),
        ("vi", "Hồ mở cửa lúc 9:30.", "hồ sâu bao nhiêu mét", False),
        ("id", "Danau dibuka jam 9:30.", "danau warnanya apa", False),
        ("ja", "水車小屋は1911年に野村さくらさんが建てました。", "野村さくらさんはいつ生まれましたか", False),
        ("ja", "野村さくらさんは1911年、山形の農家に生まれました。", "野村さくらさんはいつ生まれましたか", True),
        ("zh", "水磨坊由林秀兰于1911年建成。", "林秀兰哪年出生", False),
        ("zh", "林秀兰（1911年－1988年）建了水磨坊。", "林秀兰哪年出生", True),
        ("ar", "أسست ليلى منصور الطاحونة عام 1911.", "متى ولدت ليلى منصور", False),
        ("ar", "ولدت ليلى منصور في حلب عام 1911.", "متى ولدت ليلى منصور", True),
        ("hi", "पनचक्की 1911 में मीरा जोशी ने बनवाई।", "मीरा जोशी का जन्म कब हुआ", False),
        ("hi", "मीरा जोशी 1911 में पुणे में पैदा हुईं।", "मीरा जोशी का जन्म कब हुआ", True),
        ("th", "มาลี ทองดี สร้างโรงสีเมื่อ พ.ศ. 2454", "มาลี ทองดี เกิดเมื่อไหร่", False),
        ("sw", "Asha Juma alijenga kinu mwaka 1911.", "Asha Juma alizaliwa lini", False),
    ],
)
def test_what_tells_another_quantity_does_not_answer(language, text, question, is_answered):
    others = ["Nothing is said here.", "And nothing here."]
    article = Article.from_paragraphs("A", [((), paragraph) for paragraph in (text, *others)], language=language)
    assert bool(Library([article]).answer(question).quotes) == is_answered


@pytest.mark.parametrize(
    ("language", "text", "name", "other"),
    [
        (
            "en",
            "The mill was built by Owen Pryce. He was born in 1911. His niece Carys now runs it.",
            "Owen Pryce",
            "Carys",
        ),
        ("hi", "पनचक्की सोहन राव ने बनवाई। उनका जन्म 1911 में हुआ। अब मीरा राव चलाती हैं।", "सोहन राव", "मीरा राव"),
    ],
)
def test_who_is_named_after_a_birth_is_somebody_else(language, text, name, other):
    asks = {"en": "when was {} born", "hi": "{} का जन्म कब हुआ"}[language]
    article = Article.from_paragraphs("A", [((), text), ((), "Nothing is said here.")], language=language)
    library = Library([article])
    assert library.answer(asks.format(name)).quotes
    assert not library.answer(asks.format(other)).quotes


@pytest.mark.parametrize(
    ("question", "is_answered"), [("can I take the ferry to Ardmore", False), ("can I take the ferry to Killin", True)]
)
def test_a_place_that_a_passage_lacks_is_not_what_it_says_yes_to(question, is_answered):
    texts = ["The ferry takes you to Killin and back.", "Dogs stay on deck.", "Tickets are sold at the pier."]
    article = Article.from_paragraphs("A", [((), text) for text in texts], language="en")
    assert bool(Library([article]).answer(question).quotes) == is_answered


@pytest.mark.parametrize(
    ("language", "text", "question", "words"),
    [
        (
            "en",
            "The mill has 34 windows. Its sails reach 21 metres up.",
            "How tall is the mill?",
            "21",
        ),
        ("en", "The mill has 34 windows. It weighs 90 tons, they say.", "how heavy is the mill", "90"),
        ("en", "The mill stands since 1702. It is red.", "what colour is the mill", "red"),
        ("de", "Die Mühle hat 34 Fenster. Ihre Spitze liegt 21 Meter über dem Hof.", "Wie hoch ist die Mühle?", "21"),
        ("de", "Die Kaution steht in Punkt 3. Sie beträgt 200 Euro.", "Wie hoch ist die Kaution?", "200"),
        ("fr", "Le moulin est au numéro 3. Il a 300 ans.", "Quel âge a le moulin ?", "300"),
        ("fr", "Le moulin a 34 fenêtres. Ses ailes font 21 mètres.", "Combien mesure le moulin ?", "21"),
        ("es", "El molino tiene 34 ventanas. Llega a los 21 metros.", "¿Qué altura tiene el molino?", "21"),
        ("it", "Il mulino ha 34 finestre. Arriva a 21 metri.", "Quanto è alto il mulino?", "21"),
        ("nl", "De molen heeft 34 ramen. De wieken komen tot 21 meter.", "Hoe hoog is de molen?", "21"),
        ("pt", "O moinho tem 34 janelas. Chega aos 21 metros.", "Quanto mede o moinho?", "21"),
        ("ko", "물레방아는 오래되었습니다. 책은 다섯 권까지 빌립니다.", "책은 몇 권까지 빌려요?", "다섯"),
    ],
)
def test_the_sentence_with_the_quantity_is_marked_before_those_with_other_numbers(language, text, question, words):
    article = Article.from_paragraphs("A", [((), text), ((), "Nothing is said here.")], language=language)
    [quote, *_] = Library([article]).answer(question).quotes
    assert words in article.text[slice(*quote.highlight)]


@pytest.mark.parametrize(
    ("language", "text", "event", "tells"),
    [
        ("ru", "Ладья построена в 1911 году, капитан — Клара Восс. Весит она 1400 кг.", BIRTH, False),
        ("ru", "Клара Восс (1911, Псков — 1988, Тверь) шила паруса.", BIRTH, True),
        ("en", "Odell Vance was born at Rye on 4 May 1811.", BIRTH, True),
        ("en", "Odell Vance (c. 1811 in Rye – 1870) built barges.", BIRTH, True),
        ("en", "In 1840 Odell Vance built his first barge.", BIRTH, False),
        ("en", "Odell Vance was born in Rye.", BIRTH, False),  # nor when
        ("en", "He drowned in the winter of 1870.", DEATH, True),
        ("en", "He lost his life in 1870.", DEATH, True),
        ("en", "Born in 1811, he built barges.", DEATH, False),
        ("fr", "Elle voit le jour en mai 1811.", BIRTH, True),
        ("fr", "En mai 1811, la barge prit l'eau.", BIRTH, False),
        ("de", "Er fiel 1870 bei Sedan.", DEATH, True),
        ("de", "Er übernahm 1840 die Werft.", DEATH, False),
        ("en", "The group Born in Rye meets every Thursday at 5:30 pm.", BIRTH, False),
        ("de", "Hier geborene Segler treffen sich donnerstags um 17 Uhr.", BIRTH, False),
        ("it", "« Nati per remare » si legge ogni giovedì alle 17.30.", BIRTH, False),
        ("pl", "Zmarł zimą 1870 roku.", DEATH, True),
        ("ru", "В 1840 году он построил баржу.", DEATH, False),
        ("la", "Anno 1840 navem aedificavit.", DEATH, True),  # a language of which no words for it are known
    ],
)
def test_a_text_tells_when_somebody_was_born_or_died(language, text, event, tells):
    assert has_quantity(text, event, frozenset(), language) == tells


BARGE = Library(
    [
        Article.from_paragraphs(
            "Barges of the Rother",
            [
                ((), "The yard at Rye was opened by Odell Vance in 1840 and has built ninety barges."),
                ((), "His daughter Hester Vance, born in 1843, ran it until the bridge came."),
            ],
            language="en",
        )
    ]
)


def test_a_date_beside_a_name_is_not_that_of_a_death():
    assert not BARGE.answer("When did Odell Vance die?").quotes
    assert not BARGE.answer("When did Hester Vance die?").quotes
    assert BARGE.answer("When was Hester Vance born?").quotes
    assert BARGE.answer("When did Odell Vance open the yard?").quotes


@pytest.mark.parametrize(
    ("language", "text", "lasts"),
    [
        ("en", "The crossing takes 40 minutes.", True),
        ("en", "You may keep the boat until May.", True),
        ("en", "The pier is 40 metres long.", True),
        ("en", "The boat has 40 seats.", False),
        ("fr", "On garde la barque une semaine.", True),
        ("fr", "Quarante barques attendent.", False),
        ("de", "Die Fahrt geht über zwei Nächte.", True),
        ("es", "El barco tarda media hora.", True),
        ("es", "El barco lleva a 40.", False),
        ("it", "Si tiene per sei mesi.", True),
        ("it", "Ci sono sei barche.", False),
        ("pt", "Demora 2h.", True),
        ("pt", "Leva dois remos.", False),
        ("ru", "Переправа занимает полчаса.", True),
        ("ru", "В лодке 40 мест.", False),
        ("pl", "Łódkę można trzymać do maja.", True),
        ("pl", "Sześć łodzi czeka.", False),
        ("fi", "Matka kestää kaksi tuntia.", True),
        ("hu", "Az út két óra.", True),
        ("el", "Το ταξίδι κρατάει δύο ώρες.", True),
        ("el", "Το καράβι έχει 40 θέσεις.", False),
        ("tr", "Yolculuk iki gün sürer.", True),
        ("tr", "Teknede 40 koltuk var.", False),
        ("th", "นั่งเรือสามชั่วโมง", True),
        ("zh", "坐船兩個鐘頭。", True),
        ("zh", "船上有40个座位。", False),
        ("ja", "船で二時間かかる。", True),
        ("ko", "배로 두 시간이 걸린다.", True),
        ("ko", "자리가 40개 있다.", False),
        ("ar", "تستغرق الرحلة ساعتين.", True),
        ("ar", "في القارب 40 مقعدا.", False),
        ("he", "ההפלגה נמשכת כשעתיים.", True),
        ("he", "בסירה 40 מושבים.", False),
        ("hi", "नाव से दो घंटे लगते हैं।", True),
        ("fa", "با قایق دو ساعت راه است.", True),
        ("en", "The book has 210 pages.", True),
        ("de", "Das Kennwort hat neun Zeichen.", True),
    ],
)
def test_how_long_something_takes_is_told_in_units_of_time(language, text, lasts):
    assert has_quantity(text, DURATION, frozenset(), language) is lasts


@pytest.mark.parametrize(
    ("language", "texts", "question", "number"),
    [
        (
            "en",
            ["Run the wool 30 programme empty, with the tap open.", "The wool programme takes an hour."],
            "how long is the wool programme",
            1,
        ),
        (
            "fr",
            ["La barque verte a 12 places.", "La barque verte se loue deux heures."],
            "combien de tps on peut louer la barque verte",
            1,
        ),
        (
            "de",
            ["Das grüne Boot hat 12 Plätze.", "Das grüne Boot fährt zwei Stunden."],
            "wie lange fährt das grüne boot",
            1,
        ),
        ("it", ["Si prendono due film e tre libri.", "I film si tengono un mese."], "per quanto tempo tengo i film", 1),
        (
            "pt",
            ["Quem enviar dois livros perde um ponto.", "O livro deve ser enviado em cinco dias."],
            "em qto tempo devo enviar o livro",
            1,
        ),
        (
            "ru",
            ["У зелёной лодки 12 мест.", "Зелёную лодку дают на два часа."],
            "на сколько часов дают зелёную лодку",
            1,
        ),
        (
            "pl",
            ["Zielona łódź ma 12 miejsc.", "Zieloną łódź wypożyczamy na dwie godziny."],
            "na jak długo można wypożyczyć zieloną łódź",
            1,
        ),
        ("sv", ["Gröna båten har 12 platser.", "Gröna båten lånas ut i två veckor."], "hur länge lånas båten ut", 1),
        ("tr", ["Yeşil teknede 12 koltuk var.", "Yeşil tekne iki hafta kalır."], "yeşil tekne ne kadar süre kalır", 1),
        ("zh", ["绿船有十二个座位。", "绿船可以借两个星期。"], "绿船可以借多久", 1),
        ("ar", ["في القارب الأخضر 12 مقعدا.", "يعار القارب الأخضر أسبوعين."], "كم مدة إعارة القارب", 1),
        ("he", ["בסירה הירוקה 12 מושבים.", "הסירה הירוקה מושאלת לשבועיים."], "לכמה זמן הסירה הירוקה", 1),
    ],
)
def test_a_number_of_other_things_tells_not_how_long(language, texts, question, number):
    library = Library([Article.from_paragraphs("X", [((), text) for text in texts], language=language)])
    assert library.answer(question).quotes[0].passage.number == number


@pytest.mark.parametrize(
    ("language", "question", "text", "tells"),
    [
        ("en", "flats", "Mr Okoye lives in flat 2.", False),
        ("en", "flats", "Flats 40, shops 3", True),
        ("en", "flats", "The house has 40 flats.", True),
        ("fr", "chambres", "Le secrétariat est chambre 7.", False),
        ("fr", "chambres", "chambres : 7", True),
        ("es", "salas", "La clase es en la sala 3.", False),
    ],
)
def test_the_number_of_one_of_them_does_not_tell_how_many_there_are(language, question, text, tells):
    assert has_quantity(text, MANY_THINGS, frozenset({question}), language) == tells
