"""Letters and notices: a greeting goes with what follows, and who signs with what precedes."""

import pytest

from index.readers.plain.reader import read_text
from tests.support.cpu_time import is_linear

BODY = "From nine to noon the water will be off, because the pipe below the stairs is mended."
LAST = "Fill a bucket before you go to bed."


def passages_of(text):
    return [passage.text for passage in read_text(text, None).passages]


@pytest.mark.parametrize(
    ("greeting", "closing"),
    [
        ("Tisztelt Lakók!", "Köszönettel:\nFinch Ada"),
        ("Tisztelt Lakók!", "Finch Ada\nközös képviselő"),
        ("Değerli Komşularımız,", "Saygılarımla\n\nAda Finch\nYönetici"),
        ("Dear residents,", "Kind regards,\n\nAda Finch\n\nHarbour office"),
        ("Kính gửi: Các hộ dân trên địa bàn", "TRƯỞNG THÔN\nÁi Đà"),
        ("Уважаемые жители!", "С уважением,\nАда Финч"),
        ("住民の皆様へ", "管理組合"),
        ("प्रिय निवासियों,", "सचिव\nआवास समिति"),
        ("Taloyhtiön asukkaille", "Ystävällisin terveisin\n\nAda Finch"),
    ],
)
def test_a_greeting_and_names_are_no_passages(greeting, closing):
    text = f"The water will be off\n\n12 May 2024\n\n{greeting}\n\n{BODY}\n\n{LAST}\n\n{closing}\n"
    draft = read_text(text, None)

    assert passages_of(text) == [f"{greeting}\n{BODY}", f"{LAST}\n" + closing.replace("\n\n", "\n")]
    assert draft.title == "The water will be off"
    assert draft.sections == ()


def test_a_postscript_follows_who_signs():
    text = f"Water\n\nDear all,\n\n{BODY}\n\nYours\nAda\n\nP.S. Bring a bucket to the stairs.\n"

    assert passages_of(text)[1:] == ["P.S. Bring a bucket to the stairs."]


def test_who_writes_goes_with_the_greeting_and_an_address_is_no_title():
    text = f"Thole Housing\n3 Harbour Street\n\n12 May 2024\n\nMrs Jo Marsh\n\nDear Mrs Marsh,\n\n{BODY}\n\n{LAST}\n"
    assert f"Mrs Jo Marsh\nDear Mrs Marsh,\n{BODY}" in passages_of(text)

    draft = read_text(f"Harbour Street 3\nThole\n\n12 May 2024\n\nDear Mrs Finch,\n\n{BODY}\n\nYours\nJo\n", None)

    assert draft.title is None
    assert draft.passages[0].text == "Harbour Street 3\nThole"


@pytest.mark.parametrize("subject", ["Về việc tạm ngừng cấp nước", "V/v nghỉ Tết Nguyên đán"])
def test_a_subject_may_have_no_colon_and_stand_below_the_kind_of_the_letter(subject):
    text = f"TRƯỜNG HOA SEN\nSố: 15\n\nTHÔNG BÁO\n{subject}\n\n{BODY}\n\n{LAST}\n\nHIỆU TRƯỞNG\nLê Hoa\n"
    draft = read_text(text, None)

    assert draft.title == f"THÔNG BÁO – {subject}"
    assert draft.sections == ()
    assert draft.passages[-1].text == f"{LAST}\nHIỆU TRƯỞNG\nLê Hoa"


@pytest.mark.parametrize("label", ["Title:", "Titre :", "Название:", "タイトル："])
def test_a_title_may_be_told(label):
    text = f"{label} The pier of Thole\nAuthor: Ada Finch\n\n{BODY}\n\nThe storm\n\n{BODY}\n"
    draft = read_text(text, None)

    assert (draft.title, draft.author) == ("The pier of Thole", "Ada Finch")


@pytest.mark.parametrize("last", ["Nobody lives there now", "Personne n'y vit plus", "Niemand wohnt mehr dort 😢"])
def test_a_short_sentence_without_a_full_stop_signs_nothing(last):
    assert passages_of(f"Tower\n\nThe tower was built in 1871.\n\nIt has two bells.\n\n{last}\n")[-1] == last


def test_a_list_at_the_end_of_a_text_that_greets_nobody_stays():
    assert passages_of(f"Water\n\n{BODY}\n\nAda: 12 buckets\n")[-1] == "Ada: 12 buckets"


@pytest.mark.parametrize("name", ["Ada\n", "Ada Finch\n\n", "P.S. "])
def test_many_names_are_read_in_time(name):
    assert is_linear(lambda length: read_text(f"On\n\nDear Jo,\n\n{BODY}\n\n{(name * length)[:length]}", None), 20_000)


def test_a_letter_without_marks_has_no_headings_that_stand_together():
    text = (
        "ประกาศหยุดจ่ายน้ำ\n\n4 มีนาคม 2567\n\nเรียน ผู้พักอาศัยทุกท่าน\n\n"
        "เนื่องจากจะมีการเปลี่ยนท่อน้ำหลักของอาคาร จึงขอแจ้งหยุดจ่ายน้ำในวันจันทร์ที่ 11 มีนาคม ตั้งแต่เวลา 9.00 น. ถึง 16.00 น.\n\n"
        "ขอความกรุณาสำรองน้ำไว้ล่วงหน้า และปิดก๊อกน้ำให้เรียบร้อยในระหว่างการทำงาน\n\nขออภัยในความไม่สะดวก\n\nนิติบุคคล\n"
    )
    draft = read_text(text, None)

    assert draft.title == "ประกาศหยุดจ่ายน้ำ"
    assert draft.sections == ()
    assert draft.passages[0].text.startswith("เรียน ผู้พักอาศัยทุกท่าน\nเนื่องจาก")
