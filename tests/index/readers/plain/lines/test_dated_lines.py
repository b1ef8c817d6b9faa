"""Lines that say when a text was written, in many languages."""

import pytest

from index.readers.plain.lines.dated_lines import date_of, holds_date
from tests.support.cpu_time import is_linear


@pytest.mark.parametrize(
    "date",
    [
        "2024. február 14.",
        "2024 m. vasario 14 d.",
        "2024. gada 14. februāris",
        "2024ko otsailaren 14a",
        "2024-yil 14-fevral",
        "2024 жылғы 14 ақпан",
        "2024 оны 2-р сарын 14",
        "14 лютого 2024 року",
        "14 lutego 2024 r.",
        "14. фебруара 2024. године",
        "14 d'abril de 2024",
        "14 shkurt 2024",
        "14-a de februaro 2024",
        "14eg Chwefror 2024",
        "14 בפברואר 2024",
        "14 شباط 2024",
        "۲۵ بهمن ۱۴۰۲",
        "১৪ ফেব্রুয়ারি, ২০২৪",
        "2024 ഫെബ്രുവരി 14",
        "14 กุมภาพันธ์ พ.ศ. 2567",
        "14 ก.พ. 2567",
        "14 փետրվարի 2024 թ.",
        "ika-14 ng Pebrero 2024",
        "令和6年2月14日",
        "2024 年 2 月 14 日",
        "2024. 2. 14.",
        "2024/02/14",
        "14. 2. 2024",
        "14-Feb-2024",
    ],
)
def test_a_date_is_known_as_each_language_writes_it(date):
    assert date_of(date) == date
    assert holds_date(f"Thole: {date}")


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Son güncelleme: 5 Ocak 2024", "5 Ocak 2024"),
        ("Data publikacji: 14 lutego 2024", "14 lutego 2024"),
        ("Дата публикации: 14 февраля 2024", "14 февраля 2024"),
        ("Dernière mise à jour : 14 février 2024", "14 février 2024"),
        ("Päivitetty 14.2.2024", "14.2.2024"),
        ("Effective date: 14 February 2024", "14 February 2024"),
        ("آخر تحديث: 14 فبراير 2024", "14 فبراير 2024"),
        ("Cập nhật lần cuối: 14/02/2024", "14/02/2024"),
        ("最終更新日：2024年2月14日（水）", "2024年2月14日"),
        ("입력 2024.02.14 15:30", "2024.02.14"),
        ("Thứ tư, 14/2/2024, 12:30 (GMT+7)", "14/2/2024"),
        ("วันที่ 14 กุมภาพันธ์ 2567", "14 กุมภาพันธ์ 2567"),
        ("2024. február 14., szerda", "2024. február 14."),
        ("14.2.2024 klo 12.30", "14.2.2024"),
        ("Updated 2024-05", "2024-05"),
        ("2024年2月14日10:00", "2024年2月14日"),
        ("Vrijdag 2024-02-14", "2024-02-14"),
    ],
)
def test_what_says_that_it_is_the_texts_stands_before_and_a_time_after(line, date):
    assert date_of(line) == date


@pytest.mark.parametrize(
    "line",
    [
        "Since 1945",
        "12 Oaks, 1945",
        "2024 Report 14",
        "2024. Ein Rückblick",
        "Chapter 3, 2024",
        "May Day 2024 parade",
        "Next meeting: 13 March 2024",
        "Deadline: 13 March 2024",
        "Date of birth: 13 March 1950",
        "Factuur 2026-0117",
        "Rechnung 2026-117",
        "Invoice 2026-12",
        "Saison 2024-25",
        "Order 12-11-20260",
    ],
)
def test_other_numbers_and_days_are_no_date_of_a_text(line):
    assert date_of(line) is None


@pytest.mark.parametrize(
    "line", ["Version 2024-02-14", "Vrijdag 2024-02-14", "Concert on 14 May 2024", "Stand 2024-05"]
)
def test_a_date_is_found_behind_other_words(line):
    assert holds_date(line)


@pytest.mark.parametrize(
    "line", ["Since 1945", "Factuur 2026-0117", "Saison 2024-25", "12 Oaks, 1945", "Room 2024 to 2030"]
)
def test_a_line_with_other_numbers_holds_no_date(line):
    assert not holds_date(line)


@pytest.mark.parametrize("begin", ["", "Updated ", "Published on the ", "14 May ", "14 May 2024 "])
@pytest.mark.parametrize("sign", ["a", "1", "a ", "1.", ", ", "publi ", "ก."])
@pytest.mark.parametrize("find", [date_of, holds_date])
def test_the_time_of_a_line_grows_with_its_length(find, begin, sign):
    find("14 May 2024")

    assert is_linear(lambda times: find(begin + sign * times), 50_000)
