import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.language.column_names import heads_of
from index.language.rows import may_be_rows, which_are_rows
from index.language.sentences.sentences import sentence_spans


def sentences(text):
    return [text[start:end] for start, end in sentence_spans(text, 0, len(text), "en")]


@pytest.mark.parametrize(
    "table",
    [
        ["Plan\tPrice\tSupport", "Small\t$4\tBy mail. Ask us!", "Large\t$11\tBy phone"],
        ["Port        Leaves   Arrives", "Thole       8:15     9:20", "Marrow      9:40"],
        ["Room | Low | High", "Single | 35 € | 48 €", "Double | 60 € | 82 €"],
        ["Lodge         Beds  Warden", "Quince Lodge  3     Redla", "Elm and Alder Lodge  4  Mle"],
        ["区分　　片道　　往復", "大人　　900円　　1600円", "中学生　700円　　1200円"],
        ["Onion soup .......... 7,50 €", "Rabbit pie........9.00 €", "Trout . . . . . . . . 17,50"],
    ],
)
def test_each_row_of_a_table_is_a_sentence(table):
    assert sentences("\n".join(table)) == table


def test_prose_above_and_below_rows_is_cut_as_elsewhere():
    rows = ["Thole\t8:15", "Marrow\t9:40"]

    assert sentences(
        "It runs daily. These are\nthe times:\n" + "\n".join(rows) + "\nDogs pay half. Bicycles\ngo free."
    ) == [
        "It runs daily.",
        "These are\nthe times:",
        *rows,
        "Dogs pay half.",
        "Bicycles\ngo free.",
    ]


def test_an_ellipsis_is_no_row():
    text = "They waited .... and waited\nfor 9 .... years. Nobody came."

    assert sentences(text) == ["They waited .... and waited\nfor 9 .... years.", "Nobody came."]


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("Name | Duty | Home port", ["Hansen | Cook | Esbjerg", "Wood | Engineer | Harwich"]),
        ("Player\t2022\t2023", ["Dupont\t12\t17", "Martin\t1\t0"]),
        ("Plant     Q1     Q2", ["Thole     400    410", "Marrow    380    395"]),
        ("Item\tPrice", ["Bread\t2 €", "Butter\t3 €"]),
    ],
)
def test_the_first_row_names_the_columns(head, rows):
    assert heads_of(["All year:", head, *rows]) == {2: range(1, 2), 3: range(1, 2)}


@pytest.mark.parametrize(
    "rows",
    [
        ["Alder Halt | 1888 | 1", "Birch Halt | 1889 | 2", "Cedar Halt | 1890 | 3"],
        ["Length:\t48 m", "Passengers:\t320", "Yard:\tBreda"],
        ["Captain    Ferri", "Length     48 m", "Speed      24 km/h"],
        ["Port\tLeaves", "Thole\t8:15"],
    ],
)
def test_other_first_rows_do_not(rows):
    assert heads_of(rows) == {}


@pytest.mark.parametrize(
    ("lines", "heads"),
    [
        (["Weekday\tSunday", "Stop\tfirst\tlast\tfirst\tlast", "A\t5\t9\t6\t8", "B\t5\t9\t6\t8"], range(2)),
        (["Thing\tPrice\tStock", "(euros)\t(pieces)", "Bread\t2\t3", "Milk\t4\t5"], range(2)),
        (["Port\tLeaves\tArrives", "Thole\tclosed", "Marrow\t9\t10", "Finch\t8\t9"], range(1)),
    ],
)
def test_several_lines_may_name_the_columns(lines, heads):
    assert heads_of(lines) == dict.fromkeys(range(heads.stop, len(lines)), heads)


@pytest.mark.parametrize(
    "dots", ["....", " . . . .", "\u00a0.\u00a0.\u00a0.\u00a0.", " .\u00a0. .\u00a0.", "……", "····", "____"]
)
def test_a_line_of_any_leader_is_a_row(dots):
    assert which_are_rows([f"Onion soup{dots} 7", "Onion soup 7"]) == [True, False]


@given(st.lists(st.text("ab1 \u00a0\u3000\t.…·_|│;,:€", max_size=20), max_size=5))
def test_where_no_line_has_the_signs_of_rows_none_is_one(lines):
    assert may_be_rows(lines) or not any(which_are_rows(lines))
