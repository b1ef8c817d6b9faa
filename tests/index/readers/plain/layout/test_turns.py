"""Logs of chats, and plays: who speaks is no heading."""

import pytest

from index.readers.plain.layout.turns import speakers_of
from index.readers.plain.reader import read_text

LOGS = [
    "[12/03/2023, 19:04:11] Jo Marsh: {}\n[12/03/2023, 19:05:02] Lin Barr: {}\n[12/03/2023, 19:06:12] Ada: {}\n",
    "12.03.23, 19:04 - Jo Marsh: {}\n12.03.23, 19:05 - Lin Barr: {}\n12.03.23, 19:06 - Ada: {}\n",
    "19:04 <jo> {}\n19:05 <lin> {}\n19:06 <ada> {}\n",
    "jo — Today at 19:04\n{}\nlin — Today at 7:05 PM\n{}\nada — Today at 19:07\n{}\n",
    "小明 — 今天 19:04\n{}\n小红 — 今天 19:05\n{}\n小李 — 今天 19:07\n{}\n",
    "Jo Marsh, [12.03.2024 19:04]\n{}\nLin, [12.03.2024 19:05]\n{}\nAda, [12.03.2024 19:07]\n{}\n",
    "Jo Marsh  7:04 PM\n{}\nLin Barr  7:05 PM\n{}\nAda  7:07 PM\n{}\n",
    "小明 2024-03-12 19:04:11\n{}\n小红 2024-03-12 19:05:02\n{}\n小李 2024-03-12 19:06:12\n{}\n",
    "12/5/24, 9:41 p. m. - Jo & Lin: {}\n12/5/24, 9:42 p. m. - ~ Ada: {}\n12/5/24, 9:43 p. m. - +34 600 11 22 33: {}\n",
    "2024/12/10 午後2:30 - 健太: {}\n2024/12/10 午後2:31 - 由美 🌿: {}\n2024/12/10 午後2:32 - 花子: {}\n",
    "2024년 1월 9일 오후 2:30, 민수 : {}\n2024년 1월 9일 오후 2:31, 지영 : {}\n2024년 1월 9일 오후 2:32, 하나 : {}\n",
    "١٠/١٢/٢٠٢٤، ٢:٣٠ م - أحمد: {}\n١٠/١٢/٢٠٢٤، ٢:٣١ م - ليلى: {}\n١٠/١٢/٢٠٢٤، ٢:٣٢ م - سارة: {}\n",
    "[12-May-24 07:04 PM] Jo#1234\n{}\n\n[12-May-24 07:05 PM] Lin (pinned)\n{}\n\n[12-May-24 07:06 PM] Ada\n{}\n",
    "[12/03/2024 19:04] jo\n{}\n\n[12/03/2024 19:05] lin\n{}\n\n[12/03/2024 19:06] ada\n{}\n",
    "[김하늘] [오후 7:04] {}\n[박서준] [오후 7:05] {}\n[이수] [오후 7:07] {}\n",
    "19:04:11 From Jo Marsh to Everyone : {}\n19:05:02 From Lin to Everyone : {}\n19:06:12 From Ada to Everyone : {}\n",
    "Jo Marsh (00:04)\n{}\nLin Barr (00:11)\n{}\nAda (01:07)\n{}\n",
]
PLAY = (
    "THE FERRYMAN\n\nACT I\n\nSCENE 1. The harbour at night.\n\nCHORUS.\nThe lamp is out, the tide is high,\n"
    "And no one hears the ferryman cry.\n\nJO. Who rings the bell?\n\nADA, from the shore.\nIt is only me. The storm "
    "has taken the bridge, and I must cross before morning.\n\nJO. Then come aboard.\n\nCHORUS.\nShe did not see.\n\n"
    "ADA. How far is it?\n\nSCENE 2. The island.\n\nJO. Here we are.\n"
)
STÜCK = (
    "Der Fährmann\n\nErster Akt\n\nErste Szene\n\nCHOR. Die Lampe ist aus, die Flut ist hoch.\nJO. Wer läutet?\n"
    "ADA. Nur ich. Der Sturm hat die Brücke genommen.\nJO. Dann steig ein.\n\nZweite Szene\n\n"
    "CHOR. Sie stieg ein und sah nicht das Wasser.\nADA. Wie weit ist es?\n"
)


@pytest.mark.parametrize("log", LOGS)
def test_a_log_has_no_headings_and_its_questions_go_with_the_next_line(log):
    draft = read_text(log.format("When does the ferry leave?", "At eight, from November on.", "So it is."), None)

    assert draft.sections == ()
    assert draft.title is None
    assert "leave?" in draft.passages[0].text
    assert "At eight" in draft.passages[0].text


@pytest.mark.parametrize(
    ("play", "expected"),
    [
        (PLAY, ["ACT I", "SCENE 1. The harbour at night.", "SCENE 2. The island."]),
        (STÜCK, ["Erster Akt", "Erste Szene", "Zweite Szene"]),
    ],
)
def test_the_headings_of_a_play_are_its_acts_and_scenes(play, expected):
    draft = read_text(play, None)

    assert [section.path[-1] for section in draft.sections] == expected
    assert not any(section.inferred for section in draft.sections)
    assert any("THE FERRYMAN" not in passage.text and "ADA" in passage.text for passage in draft.passages)


def test_what_follows_an_answer_is_another_passage_also_where_names_stand_alone():
    text = "Jo Marsh:\n\nWhere is it?\n\nAda:\n\nOn Thole.\n\nJo Marsh:\n\nSince when?\n\nAda:\n\nSince 1871.\n"

    assert [passage.text for passage in read_text(text, None).passages] == [
        "Jo Marsh:\nWhere is it?\nAda:\nOn Thole.",
        "Jo Marsh:\nSince when?\nAda:\nSince 1871.",
    ]


@pytest.mark.parametrize("time", ["[19:0{}]", "19:0{}", "[2023-03-12 19:0{}:11]"])
def test_what_somebody_does_in_a_chat_is_a_turn_and_who_comes_and_goes_is_left_out(time):
    lines = ["<jo> Does the ferry leave?", "* lin waves", "-!- ada has joined #thole", "<lin> 在八点。", "* jo 走了"]

    draft = read_text("\n".join(f"{time.format(n)} {line}" for n, line in enumerate(lines)), None)

    assert draft.sections == ()
    assert "joined" not in draft.text
    assert draft.left_out == {"notice": 1}
    assert [line[-4:] for passage in draft.passages for line in passage.text.split("\n")] == [
        line[-4:] for line in lines if "ada" not in line
    ]


def test_an_action_without_a_time_is_a_turn_of_who_speaks_elsewhere():
    text = "<jo> Where is it?\n<lin> On Thole.\n* jo waves\n<jo> Thanks.\n<lin> See you.\n"

    assert read_text(text, None).sections == ()


def test_arrows_below_times_stay_where_nobody_chats():
    text = "9:00 → The boat leaves the harbour.\n9:40 → It reaches the island.\n18:00 → It goes back.\n"

    assert "reaches" in read_text(text, None).text


def test_names_in_georgian_begin_turns():
    lines = ["ნინო: როდის დაიწყეთ?", "გიორგი ლომიძე: ბავშვობაში.", "ნინო: რა არის რთული?", "გიორგი ლომიძე: ქარი."]

    assert speakers_of(lines) == {"ნინო", "გიორგი ლომიძე"}


def test_a_timetable_is_no_conversation():
    assert not speakers_of(["Thole 9:00 AM", "Marrow 9:20 AM", "Lake End 9:45 AM", "Thole 10:00 AM"])


@pytest.mark.parametrize("dash", ["– ", "- ", "—", "― "])
def test_an_answer_after_a_dash_goes_with_its_question(dash):
    turns = [f"{dash}How did you come here?\n{dash}By chance. Nobody else wanted to.", f"{dash}And now?\n{dash}I wait."]
    text = "The last keeper\n\nShe kept the lamp of Thole for thirty years.\n\n" + "\n\n".join(turns) + "\n"

    assert [passage.text for passage in read_text(text, None).passages[1:]] == turns


def test_a_time_in_brackets_stands_for_nobody_and_what_follows_a_name_stays_on_its_line():
    text = (
        "ada — 03/12/2024 6:02 PM\nis anybody at the boat house tonight?\njo marsh — 03/12/2024 6:05 PM\n"
        "I am, until eight.\n[6:06 PM]\nand bring the key\ntom — 03/12/2024 6:21 PM\nsorry, that was me.\n"
    )
    draft = read_text(text, None)

    assert draft.left_out == {"notice": 1}
    assert draft.sections == ()
    assert draft.passages[0].text.startswith(
        "ada — 03/12/2024 6:02 PM\nis anybody at the boat house tonight?\njo marsh"
    )


@pytest.mark.parametrize("day", ["Jun {}, 2023", "{}. März 2021", "2023-06-0{}", "0{}/06/2023"])
def test_members_of_a_forum_with_the_day_beside_their_names_are_speakers(day):
    names = ["tide_rat", "marshmike", "tide_rat", "marshmike"]
    lines = [line for n, name in enumerate(names, 1) for line in (f"{name} · {day.format(n)}", "It floats on water.")]

    assert speakers_of(lines) == {"tide_rat", "marshmike"}


def test_towns_with_days_beside_them_are_none():
    assert (
        speakers_of(["Thole · 3 May 2024", "Marrow · 4 May 2024", "Lobo · 5 May 2024", "Bring a tent."]) == frozenset()
    )


def test_what_a_program_tells_in_a_log_stands_on_a_line_of_its_own():
    lines = [
        "10.12.2024, 14:30 - Jo: When does the ferry leave?",
        "10.12.2024, 14:31 - Ada: At eight, I am sure.",
        "10.12.2024, 14:32 - Ada added Lin",
        "10.12.2024, 14:33 - Lin: Hello all.",
    ]

    assert list(filter(None, read_text("\n".join(lines), None).text.split("\n"))) == lines
