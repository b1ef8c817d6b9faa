"""Letters without a subject line: what stands alone above the greeting says what they are on."""

import pytest

from index.readers.plain.reader import read_text
from tests.support.cpu_time import is_linear

BODY = "From Monday to Friday the water will be off between nine and noon. Fill a bucket before you go to bed."
LETTER = "Thole Housing\n3 Harbour Street\n\n12 May 2024\n\n{}\n\n{}\n\n" + f"{BODY}\n\n{BODY}\n\n" + "{}\nAda Finch\n"


@pytest.mark.parametrize(
    ("subject", "greeting", "closing"),
    [
        ("The water will be off", "Dear residents", "Kind regards"),
        ("The water will be off", "Dear residents,", "Kind regards"),
        ("Die Wasserleitung", "Liebe Nachbarn", "Viele Grüße"),
        ("Sehr kurze Wege: der neue Steg", "Sehr geehrte Damen und Herren,", "Mit freundlichen Grüßen"),
        ("Sortie à l'aquarium", "Chers parents,", "Bien cordialement,"),
        ("Отключение горячей воды", "Уважаемые жители!", "С уважением,"),
        ("Corte de agua", "Estimados vecinos:", "Atentamente,"),
        ("Sospensione dell'acqua", "Gentili condomini,", "Cordiali saluti"),
        ("Przerwa w dostawie wody", "Szanowni Mieszkańcy!", "Z poważaniem"),
        ("Su kesintisi", "Değerli sakinlerimiz,", "Saygılarımla"),
        ("Διακοπή νερού", "Αγαπητοί ένοικοι,", "Με εκτίμηση"),
        ("Cúp nước", "Kính gửi các hộ dân,", "Trân trọng"),
        ("断水のお知らせ", "住民の皆様へ", "管理組合"),
        ("停水通知", "尊敬的住户：", "物业管理处"),
        ("단수 안내", "입주민 여러분께", "관리사무소"),
        ("انقطاع الماء", "السادة السكان،", "مع التحية"),
    ],
)
def test_a_letter_is_called_by_the_line_above_its_greeting(subject, greeting, closing):
    draft = read_text(LETTER.format(subject, greeting, closing), None)

    assert draft.title == subject
    assert draft.sections == ()
    assert draft.passages[0].text == "Thole Housing\n3 Harbour Street"


@pytest.mark.parametrize(
    "line", ["Mrs Ada Finch", "12 Harbour Street", "Tel.: 0123", "jo@thole.example", "We write again, as agreed."]
)
def test_an_address_a_name_and_a_sentence_above_a_greeting_are_no_subject(line):
    draft = read_text(LETTER.format(line, "Dear Mrs Finch,", "Regards"), None)

    assert draft.title != line


def test_headings_of_a_text_that_greets_nobody_stay():
    text = f"On letters\n\nDear old friends of the lamp\n\n{BODY}\n\nMilitary mail\n\n{BODY}\n"
    draft = read_text(text, None)

    assert [section.path[-1] for section in draft.sections] == ["Dear old friends of the lamp", "Military mail"]


@pytest.mark.parametrize("sign", ["a ", "dear ", "皆様", "cher,"])
def test_a_long_line_is_seen_at_once_to_be_no_greeting(sign):
    assert is_linear(lambda length: read_text(f"On\n\n{(sign * length)[:length]}\n\n{BODY}", None), 50_000)
