import pytest

from index.language.forms.contacts import grouped_phone, has_mail, has_phone, without_phones
from index.language.tokens import analyser


@pytest.mark.parametrize(
    "text", ["Tel. 04921 12345", "+44 1947 123456", "985 12 34 56", "8 (81378) 1-23-45", "02-123-4567", "Notruf: 19222"]
)
def test_telephone_numbers_are_told_however_they_are_written(text):
    assert has_phone(text)


@pytest.mark.parametrize(
    "text", ["on 12.03.2024", "2024-03-12", "from 9 to 18", "in 1871", "room 12", "", "9:30–10:30"]
)
def test_days_years_and_hours_are_no_telephone_numbers(text):
    assert not has_phone(text)


def test_an_address_of_mail_is_told_from_a_mention():
    assert has_mail("write to lamp.club@harbour.example.")
    assert not has_mail("@ada said: 3 @ 2 euros")


@pytest.mark.parametrize(
    ("language", "written", "known"),
    [
        ("fr", "Appelez le 02 98 12 34 56", "téléphone"),
        ("de", "unter 04921 / 12 34 56", "Telefon"),
        ("en", "ada@harbour.example", "email"),
        ("fr", "contact@port.example", "courriel"),
    ],
)
def test_numbers_to_call_and_addresses_are_known_by_what_they_are(language, written, known):
    stem = analyser(language).stem
    assert stem(known) in [term.key for term in analyser(language).terms(written)]


def test_a_telephone_number_is_the_same_with_and_without_what_parts_it():
    parted, whole = (
        {term.key for term in analyser("en").terms(written)} for written in ("(555) 123-4567", "5551234567")
    )
    assert parted == whole | {analyser("en").stem("phone")}


@pytest.mark.parametrize("written", ["ISBN 978 3 16 148410 0", "on 12.03.2024", "123456789", "30 000 000"])
def test_other_long_numbers_are_not_called(written):
    assert analyser("en").stem("phone") not in [term.key for term in analyser("en").terms(written)]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", ["Telefon", "Tel", "Telefonnummer"]),
        ("es", ["teléfono", "Tlf"]),
        ("fi", ["puhelin", "Puh", "puhelinnumero"]),
        ("ko", ["전화", "전화번호가"]),
        ("ru", ["телефон", "Тел"]),
        ("no", ["telefon", "Tlf"]),
    ],
)
def test_a_telephone_is_one_word_also_where_it_is_cut_short(language, words):
    assert len({analyser(language).stem(word) for word in words}) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Cercateci al 347 220 8861"),
        ("pl", "Zapytaj: 22 641 90 35"),
        ("pt", "Marque 253 418 760"),
        ("es", "984 16 20 33"),
    ],
)
def test_a_number_grouped_as_in_a_country_of_the_language_is_to_be_called(language, text):
    assert grouped_phone(text, language)


@pytest.mark.parametrize(
    ("language", "text"), [("it", "protocollo 612 480 357"), ("pl", "kod 984 16 20 33"), ("pt", "cota 512 30 44 18")]
)
def test_a_number_grouped_as_in_another_country_is_not(language, text):
    assert grouped_phone(text, "es")
    assert not grouped_phone(text, language)


def test_a_number_to_call_is_left_out_of_a_text_and_no_other():
    assert "7188" not in without_phones("Tea 5, call 0573-8802-7188.", "en")
    assert without_phones("Tea 5, rooms 1,200.", "en") == "Tea 5, rooms 1,200."
