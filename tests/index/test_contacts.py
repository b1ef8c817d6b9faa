"""Questions on how somebody is reached, as members put them to the last lines of a page."""

import pytest

from index import Article, Library, read

PAGES = {
    "de": "Kontakt\n\nVereinsheim: Am Deich 3, Emden\nTel.: 04921 12345\nE-Mail: info@deich.example\n",
    "fr": "Contact\n\nAdresse : 3 rue du Port, Concarneau\nTél. : 02 98 12 34 56\nCourriel : club@port.example\n",
    "en": "Contact\n\nAddress: 3 Harbour Road, Whitby\nPhone: 01947 123456\nEmail: info@harbour.example\n",
    "es": "Contacto\n\nDirección: calle del Puerto 3, Gijón\nTlf.: 985 12 34 56\nCorreo: info@puerto.example\n",
    "pl": "Kontakt\n\nAdres: ul. Portowa 3, Gdynia\nTel.: 58 123 45 67\nE-mail: info@port.example\n",
    "tr": "İletişim\n\nAdres: Liman Sokak 3, Sinop\nTel: 0368 123 45 67\nE-posta: info@liman.example\n",
    "ko": "연락처\n\n사무실: 서울시 종로구 일번지\n전화: 02-123-4567\n이메일: info@port.example\n",
}
MORE = {"en": "\nThe club was founded in 1921 and has 80 members.\n"}


def answered(page: str, question: str) -> str:
    article = read(page.encode(), name="contact.txt")
    quotes = Library([article]).answer(question).quotes
    return article.text[slice(*quotes[0].highlight)] if quotes else ""


@pytest.mark.parametrize(
    ("language", "question", "words"),
    [
        ("de", "Wie ist die Telefonnummer?", "04921 12345"),
        ("de", "Welche E-Mail-Adresse habt ihr?", "info@deich.example"),
        ("fr", "Quel est le numéro de téléphone ?", "02 98 12 34 56"),
        ("fr", "Quelle est l'adresse mail ?", "club@port.example"),
        ("en", "What's your telephone number?", "01947 123456"),
        ("en", "What is the e-mail address?", "info@harbour.example"),
        ("es", "¿Cuál es el número de teléfono?", "985 12 34 56"),
        ("pl", "Jaki jest numer telefonu?", "58 123 45 67"),
        ("tr", "Telefon numarası nedir?", "0368 123 45 67"),
        ("ko", "전화번호가 뭐예요?", "02-123-4567"),
    ],
)
def test_the_line_that_has_the_number_or_the_address_is_marked(language, question, words):
    assert words in answered(PAGES[language] + MORE.get(language, ""), question)


def test_a_number_is_found_without_a_word_for_it():
    page = "Lamp Club\n\nWe meet on Mondays.\n\nAsk Ada on 01947 123456 before you come.\n\nTea is free.\n"

    assert "01947 123456" in answered(page, "What is the phone number?")


@pytest.mark.parametrize("question", ["What is the phone number of the club?", "What's the club's email address?"])
def test_where_no_number_or_address_stands_nothing_answers(question):
    page = (
        "Tower\n\nThe club has 80 members.\n\nIn 1920 a telephone was put into the tower.\n\nThe ferry takes an hour.\n"
    )

    assert answered(page, question) == ""
    assert "1920" in answered(page, "When was the telephone put in?")


@pytest.mark.parametrize(
    ("page", "question", "number"),
    [
        ("We have cats and dogs at 3 Low Road.\n\nCall us on 01632 960 441.\n", "whats your number", "01632"),
        ("Le cabinet est au numéro 3.\n\nPour un rendez-vous : 02 98 55 01 41.\n", "C'est quoi votre numéro ?", "02"),
        ("Die Praxis liegt im Haus Nummer 3.\n\nTermine unter 04921 555 013.\n", "Was ist eure Nummer?", "04921"),
        ("Lo studio è al numero 3 della piazza.\n\nPrenotare: 051 555 0141.\n", "Qual è il vostro numero?", "051"),
        ("De praktijk zit op nummer 3.\n\nAfspraken via 085 555 0141.\n", "Wat is jullie nummer?", "085"),
        ("Kliniken finns på nummer 3.\n\nTidsbokning: 08-555 012 40.\n", "Vad är ert nummer?", "08-555"),
    ],
)
def test_somebodys_number_is_that_of_their_telephone(page, question, number):
    assert number in answered(page, question)


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("fr", "adresse mail"),
        ("fr", "l'adresse email"),
        ("en", "mail address?"),
        ("es", "dirección de email"),
        ("tr", "mail adresi"),
        ("ru", "адрес электронной почты"),
        ("id", "alamat surel"),
        ("th", "ที่อยู่อีเมล"),
    ],
)
def test_an_address_of_mail_that_stands_alone_is_found_by_what_it_is_called(language, question):
    paragraphs = [((), text) for text in ("1 2 3", "ada@harbour.example", "4 5 6")]
    quotes = Library([Article.from_paragraphs("A", paragraphs, language=language)]).answer(question).quotes

    assert [quote.passage.number for quote in quotes] == [1]


@pytest.mark.parametrize(
    ("page", "question", "number"),
    [
        ("Die Hütte ist offen.\n\nAnmeldung unter 0761 1234 bei Frau Maier.\n", "Telefonnummer?", "0761 1234"),
        ("Le refuge est ouvert.\n\nLe gardien répond au 0761 1234.\n", "numéro de téléphone", "0761 1234"),
        ("The hut is open.\n\nAsk the warden on (0131) 555 01.\n", "phone number", "555 01"),
        ("Il rifugio è aperto.\n\nPrenotare allo 0461/55012.\n", "numero di telefono", "0461/55012"),
    ],
)
def test_a_short_number_is_one_to_call_behind_that_of_a_town(page, question, number):
    assert number in answered(page, question)


@pytest.mark.parametrize("text", ["Open 08.30-12.00.", "On 01.02. and 03.04.", "Code 0412, page 007.", "Room 012 34."])
def test_hours_days_and_codes_are_no_numbers_to_call(text):
    assert answered(f"The hut is open.\n\n{text}\n", "phone number") == ""
