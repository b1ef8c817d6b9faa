"""Minutes, recipes and agendas: short lines that are no headings."""

import pytest

from index.readers.plain.reader import read_text

MINUTES = [
    "Minutes of the harbour committee\n\nPlace: the town hall\nPresent: Ada Finch, Jo Marsh\n\n1. The ferry\n"
    "It needs a new engine.\nDECISION: The council is asked for the money.\n\n2. The lamp\nNobody knew of it.\n\n"
    "Next meeting: 14 April, 19:00\nThe meeting closed late.\n",
    "Protokoll des Hafenvereins\n\nOrt: Rathaus, Saal 2\nAnwesend: Ada Finch, Jo Marsh\n\nTOP 1: Die Fähre\n"
    "Sie braucht einen neuen Motor.\nBeschluss: Das Geld wird beantragt.\nAbstimmung: 12 dafür, 1 dagegen\n\n"
    "TOP 2: Die Lampe\nNiemand weiß es.\n\nTOP 3: Verschiedenes\nEs gab nichts.\n",
    "항만 위원회 회의록\n\n일시: 2023년 3월 12일\n장소: 시청 2층 회의실\n참석자: 김하나, 박두리\n\n1. 여객선\n"
    "박두리 위원은 여객선에 새 엔진이 필요하다고 보고하였다.\n\n2. 등대\n등대를 언제 고치는지 아는 사람이 없었다.\n",
]
RECIPES = [
    "Soupe du port\n\nPour 4 personnes\nPréparation : 20 minutes\nCuisson : 40 minutes\n\nIngrédients\n\n2 oignons\n"
    "500 g de pommes de terre\n1 litre de lait\n\nRecette\n\nFaites revenir les oignons dans le beurre.\n"
    "Ajoutez le reste, puis laissez mijoter vingt minutes.\nServez la soupe bien chaude dans de grands bols.\n",
    "港口鱼汤\n\n用料：\n洋葱 2个\n土豆 500克\n牛奶 1升\n熏鱼 400克\n\n做法：\n1. 用黄油把洋葱炒软，不要炒焦。\n"
    "2. 加入土豆和牛奶，小火煮二十分钟。\n3. 把鱼放在上面，再煮十分钟。\n\n小贴士：第二天的汤更好喝。\n",
]


def headings(text):
    return [section.path[-1] for section in read_text(text, None).sections]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (MINUTES[0], ["1. The ferry", "2. The lamp"]),
        (MINUTES[1], ["TOP 1: Die Fähre", "TOP 2: Die Lampe", "TOP 3: Verschiedenes"]),
        (MINUTES[2], ["1. 여객선", "2. 등대"]),
    ],
)
def test_who_was_there_and_how_all_voted_are_no_headings_of_minutes(text, expected):
    assert [words for words in headings(text) if words not in text.split("\n")[0]] == expected


@pytest.mark.parametrize(("text", "item"), [(RECIPES[0], "500 g de pommes de terre"), (RECIPES[1], "土豆 500克")])
def test_what_a_recipe_needs_is_one_passage_and_no_heading(text, item):
    draft = read_text(text, None)
    passage = next(passage for passage in draft.passages if item in passage.text)

    assert passage.text.count("\n") >= 2
    assert not any(passage.section.inferred for passage in draft.passages)
    assert all(item not in section.path for section in draft.sections)


@pytest.mark.parametrize(
    "items",
    [
        ["目录", "第一章 起源", "第二章 守塔人", "附录"],
        ["目次", "第一章 はじまり", "第二章 守り人", "付録"],
        ["สารบัญ", "บทที่ 1 จุดเริ่มต้น", "บทที่ 2 ผู้ดูแล", "ภาคผนวก"],
    ],
)
def test_a_list_whose_letters_have_no_capitals_keeps_its_lines(items):
    body = "灯塔建于1871年，由艾达·芬奇设计，她没有收取任何费用。\n\n三个家庭先后守护着灯光。"

    passages = read_text("\n".join(items) + f"\n\n{body}\n", None).passages

    assert passages[0].text == "\n".join(items)


def test_what_closes_letters_and_acts_is_no_heading():
    letters = "\n\n".join(
        f"April {n}\n\nThe lamp went out last night, and nobody came.\n\nYours\n\nA. Finch" for n in (8, 9, 12, 14)
    )
    acts = "\n\n".join(f"Act {n}\n\nThe harbour, at night. Nobody is there.\n\nCurtain" for n in ("I", "II", "III"))

    assert "Yours" not in headings(letters)
    assert headings(acts) == ["Act I", "Act II", "Act III"]
