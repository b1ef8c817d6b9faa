from bot.locales import phrasebook
from bot.pages.reading import Reading
from bot.pages.rendering.references import quotations
from index import read

ROWS = ["Port\tLeaves\tArrives", "Thole\t8:15\t9:20", "Marrow\t9:40\t10:55", "Finch\t11:00\t12:10"]
ARTICLE = read(("Ferry times\n\nThe ferry runs every day.\n\n" + "\n".join(ROWS)).encode(), "ferry.txt")


def test_a_row_is_quoted_below_the_names_of_its_columns():
    asked = ["When does the ferry to Finch leave?", "When does the ferry to Thole leave?"]
    found = [next(quotations(Reading(ARTICLE, phrasebook("en")).answering(question))).words for question in asked]

    assert found == [f"{ROWS[0]}\n…\n{ROWS[3]}", f"{ROWS[0]}\n{ROWS[1]}"]
