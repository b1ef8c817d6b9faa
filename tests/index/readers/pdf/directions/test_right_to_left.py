"""PDF whose text runs from right to left, as browsers print it."""

from pathlib import Path

from index import Draft, read_draft

ARTICLES = Path(__file__).parents[4] / "articles"


def draft_of(name: str) -> Draft:
    return read_draft((ARTICLES / name).read_bytes(), name)


def test_arabic_is_read_with_its_marks_its_numbers_and_names_of_other_scripts() -> None:
    draft = draft_of("arabic.pdf")
    assert draft.title == "المنارة القديمة"
    assert [(passage.section.path, passage.text) for passage in draft.passages] == [
        (
            (),
            "بنى المهندس المنارة في عام 1871 على الجزيرة، وكان قد رسم جسرين قبل ذلك ولم يطلب أجراً. وعاشت فيها ثلاث "
            "عائلات مع Ada Finch حتى 1954.",
        ),
        (("الحجارة",), "جاءت الحجارة من جزيرة بعيدة في الشمال."),
    ]


def test_hebrew_is_read() -> None:
    draft = draft_of("hebrew.pdf")
    assert (draft.title, [section.path for section in draft.sections]) == ("המגדל הישן", [("האבנים",)])
    assert draft.passages[0].text == (
        "המגדל נבנה בשנת 1871 על ידי המהנדסת Ada Finch, אשר שרטטה שני גשרים קודם לכן ולא ביקשה שכר."
    )


def test_the_right_one_of_two_columns_comes_first() -> None:
    draft = draft_of("persian.pdf")
    assert [section.path for section in draft.sections] == [("ساختن برج",), ("نگهبانان",)]
    assert [passage.text.split()[0] for passage in draft.passages] == ["برج", "هر", "سه", "طناب", "در", "زنگ"]
    assert "(پل شمالی و پل بندر)" in draft.passages[0].text
    assert "در سال ۱۸۷۱ به" in draft.passages[0].text
    assert "پس از ساعت 18:30 حق ورود ندارد" in draft.passages[2].text
    assert {passage.page for passage in draft.passages} == {1}
