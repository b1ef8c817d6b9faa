"""When something is open, asked by a noun or by a word that the text has not: its days and hours tell where it is."""

import pytest

from index import Article, Library

BATHS = {
    "fr": ("Le bassin est ouvert du lundi au samedi, de 9 h à 20 h.", "Les enfants nagent accompagnés."),
    "en": ("The pool is open Monday to Saturday, 9 am to 8 pm.", "Children swim with their parents."),
    "de": ("Das Becken ist Montag bis Samstag von 9 bis 20 Uhr geöffnet.", "Kinder schwimmen in Begleitung."),
    "es": ("La piscina abre de lunes a sábado, de 9:00 a 20:00.", "Los niños nadan acompañados."),
    "it": ("La piscina è aperta dal lunedì al sabato, dalle 9:00 alle 20:00.", "I bambini nuotano accompagnati."),
    "pt": ("A piscina abre de segunda a sábado, das 9:00 às 20:00.", "As crianças nadam acompanhadas."),
    "sv": ("Badet är öppet måndag till lördag, 9.00 till 20.00.", "Barn badar i sällskap."),
    "ru": ("Бассейн открыт с понедельника по субботу.", "Дети плавают со взрослыми."),
    "cs": ("Bazén je otevřen od pondělí do soboty.", "Děti plavou v doprovodu."),
    "tr": ("Havuz pazartesiden cumartesiye kadar açıktır.", "Çocuklar aileleriyle yüzer."),
    "ar": ("المسبح مفتوح من الاثنين إلى السبت.", "يسبح الأطفال مع أهلهم."),
    "ko": ("수영장은 월요일부터 토요일까지 엽니다.", "아이는 보호자와 함께 들어갑니다."),
    "ja": ("プールは月曜日から土曜日まで開いています。", "子どもは保護者と泳ぎます。"),
    "zh": ("泳池星期一至星期六开放。", "儿童须由家长陪同。"),
    "af": ("Die bad is Maandag tot Saterdag van 9:00 tot 20:00 oop.", "Kinders swem met hul ouers."),
    "is": ("Laugin er opin mánudag til laugardags, 9:00 til 20:00.", "Börn synda með foreldrum."),
    "gl": ("A piscina abre de luns a sábado, de 9:00 a 20:00.", "Os nenos nadan acompañados."),
    "sq": ("Pishina është e hapur çdo ditë nga ora 9:00 deri në 20:00.", "Fëmijët notojnë të shoqëruar."),
    "mk": ("Базенот е отворен од понеделник до сабота, од 9 до 20 часот.", "Децата пливаат со родителите."),
    "be": ("Басейн адчынены з панядзелка па суботу, з 9:00 да 20:00.", "Дзеці плаваюць з дарослымі."),
    "bs": ("Bazen je otvoren od ponedjeljka do subote, od 9 do 20 sati.", "Djeca plivaju u pratnji."),
    "ms": ("Kolam dibuka Isnin hingga Sabtu, 9.00 hingga 20.00.", "Kanak-kanak berenang ditemani."),
    "th": ("สระว่ายน้ำเปิดวันจันทร์ถึงวันเสาร์", "เด็กต้องมากับผู้ปกครอง"),
}
ASKED = [
    ("fr", "horaires ?"),
    ("fr", "Quelles sont les heures d'ouverture ?"),
    ("fr", "quand ouvrez-vous"),
    ("en", "opening hours?"),
    ("en", "What are your closing times?"),
    ("de", "Öffnungszeiten?"),
    ("de", "An welchen Tagen ist geöffnet?"),
    ("fr", "quels jours êtes-vous ouverts"),
    ("en", "which days are you open"),
    ("es", "qué días abren"),
    ("it", "in che giorni è aperta"),
    ("sv", "vilka dagar har ni öppet"),
    ("ru", "в какие дни открыто"),
    ("cs", "ve které dny máte otevřeno"),
    ("es", "¿Cuál es el horario?"),
    ("it", "Quali sono gli orari di apertura?"),
    ("it", "quando aprite"),
    ("pt", "Qual é o horário de funcionamento?"),
    ("sv", "öppettider?"),
    ("ru", "режим работы"),
    ("cs", "otevírací doba?"),
    ("tr", "çalışma saatleri?"),
    ("ar", "ساعات العمل؟"),
    ("ko", "영업시간?"),
    ("ja", "営業時間は？"),
    ("zh", "营业时间？"),
    ("zh", "營業時間"),
    ("th", "เวลาทำการ"),
    ("af", "openingstye?"),
    ("af", "watter dae is julle oop"),
    ("is", "Hver er opnunartíminn?"),
    ("is", "hvaða daga er opið"),
    ("gl", "cal é o horario?"),
    ("gl", "que días abren"),
    ("sq", "orari?"),
    ("sq", "kur hapet"),
    ("mk", "работно време?"),
    ("mk", "кои денови е отворено"),
    ("be", "графік працы"),
    ("be", "у якія дні адчынена"),
    ("bs", "radno vrijeme?"),
    ("bs", "kojim danima je otvoreno"),
    ("ms", "waktu operasi?"),
]


def answered(code, question, *texts):
    library = Library([Article.from_paragraphs("A", [((), text) for text in texts], language=code)])
    return [quote.passage.number for quote in library.answer(question).quotes]


@pytest.mark.parametrize(("code", "question"), ASKED)
def test_the_hours_are_found_by_what_they_are_hours_of(code, question):
    opens, other = BATHS[code]

    assert answered(code, question, other, opens) == [1]
    assert answered(code, question, other) == []


def test_a_word_for_being_open_beside_no_day_or_hour_tells_none():
    assert answered("fr", "horaires ?", "Le débat reste ouvert.", "Les enfants nagent.") == []


def test_hours_are_told_in_words_or_below_a_heading_that_names_them():
    sections = [
        (("Opening hours",), "From sunrise until the lake lies in the dark."),
        (("Dogs",), "Dogs stay outside."),
    ]
    below = Library([Article.from_paragraphs("Rules", sections, language="en")])

    assert [quote.passage.number for quote in below.answer("What are the opening hours?").quotes] == [0]
    assert answered("en", "opening hours?", "Dogs stay outside.", "We open at six in the morning.") == [1]


def test_the_hours_of_something_else_are_not_given():
    assert answered("en", "What are the opening hours of the archive?", *BATHS["en"]) == []


def test_a_word_of_the_text_tells_better_when_something_closes():
    texts = ("The bar is open from Monday to Friday.", "Visiting hours end at 6 pm.")

    assert answered("en", "What are the visiting hours?", *texts) == [1]
