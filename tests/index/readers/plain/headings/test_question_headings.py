"""Interviews, whose questions are the headings of their answers."""

from index.readers.plain.reader import read_text

LONG = "You have also written songs. They are sung in every pub, and nobody knows that they are yours. Why?"


def test_a_question_of_several_sentences_heads_its_answer_as_the_short_ones_do():
    asked = ["How did you begin?", "Were you ever afraid?", LONG, "What do you do now?"]
    parts = "\n\n".join(f"{question}\n\nMy father took me up when I was nine. I held the oil." for question in asked)
    lead = "Jo Marsh kept the lamp for forty years. She lives in Thole."
    draft = read_text(f"A talk with the keeper\n\n{lead}\n\n{parts}\n", None)

    assert [section.path[-1] for section in draft.sections if section.path][-len(asked) :] == asked
