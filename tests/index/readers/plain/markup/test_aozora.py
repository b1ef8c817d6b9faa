"""Japanese books as Aozora Bunko gives them."""

import pytest

from index.readers.plain.reader import read_text

RULE = "-" * 55
PROSE = "　島の灯台は百年前に建てられた。誰も階段を数えたことがない。灯は毎晩つけられる。"
SIGNS = "【テキスト中に現れる記号について】\n\n《》：ルビ\n（例）灯台守《とうだいもり》"
FRONT = f"灯台\n海野波子\n\n{RULE}\n{SIGNS}\n{RULE}\n\n"
KEEPER = "　灯台守《とうだいもり》は黙《だま》っていた。"
CHAPTER = f"{PROSE}\n「誰ですか」\n「わたしです」\n{KEEPER}\n「いいえ」\n「なぜですか」\n{PROSE}\n\n"
SOURCE = "底本：「島の話」海野書店\n　　　1971年3月12日第1刷\n入力：石川\n"
PARENT = "底本の親本：「島の全集」海野書店\n　　　1969年5月\n"


@pytest.fixture(scope="module")
def draft():
    return read_text(f"{FRONT}一［＃「一」は中見出し］\n\n{CHAPTER}二\n\n{CHAPTER}三\n\n{CHAPTER}{SOURCE}", None)


def test_a_book_has_its_title_and_author_and_neither_explanations_nor_its_source(draft):
    assert draft.title == "灯台"
    assert draft.author == "海野波子"
    assert "記号" not in draft.text
    assert "底本" not in draft.text
    assert draft.left_out == {"frame": 10}


def test_readings_of_words_are_left_out(draft):
    assert "灯台守は黙っていた。" in draft.text


def test_what_people_say_is_no_heading(draft):
    assert [section.path[-1] for section in draft.sections] == ["一", "二", "三"]


def test_what_the_source_was_made_of_is_no_text_either(draft):
    text = f"{FRONT}{CHAPTER}"

    assert read_text(text + SOURCE + PARENT, None).text == read_text(text + SOURCE, None).text
