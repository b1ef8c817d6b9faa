"""What forums put around what their members write."""

import pytest

from index.readers.plain.reader import read_text

QUESTION = "Is a lamp of brass worth the polish?\nMine is green again after one winter by the sea."
ANSWER = "Wax it once a year, and the salt cannot reach the brass."


@pytest.mark.parametrize(
    ("above", "between"),
    [
        (
            "r/Lamps icon\nGo to r/Lamps\nr/Lamps\n•\n3 yr. ago\nkeeper_jo",
            "Upvote\n214\nDownvote\n\n57\nGo to comments\n\nShare\nSort by:\n\nBest\n\nu/ada-f avatar",
        ),
        (
            "Aller à r/lampes\nr/lampes\n•\nil y a 2 ans\nkeeper_jo",
            "Upvote\n12\n\nVote négatif\n4\nAller aux commentaires\nTrier par :\nMeilleurs\nAvatar de u/ada-f",
        ),
    ],
)
def test_votes_pictures_and_orders_of_a_discussion_are_left_out(above, between):
    draft = read_text(f"{above}\n\n{QUESTION}\n\n{between}\nada-f\n•\n2y ago\n{ANSWER}\n\nUpvote\n8\n", None)

    assert draft.title == "Is a lamp of brass worth the polish?"
    assert not draft.sections
    assert [passage.text for passage in draft.passages] == [QUESTION.split("\n")[1], "ada-f", ANSWER]


def test_a_button_that_stands_once_goes_where_others_stand_often_and_is_text_elsewhere():
    first, second = "The boiler stops every two hours.", "Then clean the electrode, which is black with soot."
    often = f"Boiler stops\n\nReply\n\nmarmot\n\n{first}\n\nQuote\n\nRob\n\n{second}\n\nQuote\n"

    assert "Reply" not in read_text(often, None).text
    assert [section.path for section in read_text(often.replace("Quote\n", "\n"), None).sections]
