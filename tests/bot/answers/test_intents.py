"""Whether words ask, and what; in the languages the bot speaks, and in those it answers in."""

import pytest

from bot.answers.incoming_question import LONGEST, without_markup
from bot.answers.intents import Intent, intent_of

WALL = "I have been keeping bees for years, and everybody in my street has an opinion on that by now. " * 4


def questions(written: str) -> list[str]:
    return [question.written for question in intent_of(written).questions]


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("hey guys, does anyone know when beekeepers harvest honey?", "when beekeepers harvest honey?"),
        ("Hello! Could you please tell me who makes honey? Thanks in advance!", "who makes honey?"),
        ("ok so I was wondering if bees sleep", "bees sleep"),
        ("I was wondering if bees sleep", "bees sleep"),
        ("Quick question: who makes honey", "who makes honey"),
        ("hi all\nwho makes honey", "who makes honey"),
        ("Salut, quelqu’un sait qui fait le miel ? Merci d’avance !", "qui fait le miel ?"),
        ("Bonjour à tous, est-ce que vous savez qui fait le miel ?", "qui fait le miel ?"),
        ("Hola, ¿alguien sabe quién hace la miel? Gracias", "quién hace la miel?"),
        ("Hallo zusammen, weiß jemand, wer Honig macht? Danke!", "wer Honig macht?"),
        ("Kannst du mir bitte sagen, wann geerntet wird?", "wann geerntet wird?"),
        ("Who makes honey please?", "Who makes honey?"),
        ("Qui est M. Musk ?", "Qui est M. Musk ?"),
        ("Que dit Trump de\n Musk : rien ?", "Que dit Trump de Musk : rien ?"),
        ('"a warm hive? yes" who says that?', '"a warm hive? yes" who says that?'),
        (WALL + "Who makes honey?", "Who makes honey?"),
        (f"Wer macht Honig?\n{WALL}", "Wer macht Honig?"),
    ],
)
def test_a_question_is_found_within_what_is_said_around_it(written: str, asked: str) -> None:
    assert questions(written) == [asked]


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Who makes honey? And in winter?", ["Who makes honey?", "And in winter?"]),
        ("who makes honey? where does the queen live? thanks", ["who makes honey?", "where does the queen live?"]),
        ("Qui fait le miel ? Où vit la reine ?", ["Qui fait le miel ?", "Où vit la reine ?"]),
        ("Which hive? Whose wax? When is winter? Where to?", ["Which hive?", "Whose wax?", "When is winter?"]),
    ],
)
def test_several_questions_are_asked_one_by_one(written: str, asked: list[str]) -> None:
    assert questions(written) == asked


def test_what_stands_before_a_short_question_is_what_it_follows() -> None:
    intent = intent_of("My queen bee died yesterday. Why?")
    assert [question.written for question in intent.questions] == ["Why?"]
    assert intent.before == "My queen bee died yesterday."


def test_a_long_message_that_asks_nothing_is_too_long() -> None:
    assert intent_of(WALL) == Intent("too long", length=len(without_markup(WALL)))
    assert intent_of("x" * (LONGEST + 1)).kind == "too long"


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ("Who are you?", "en"),
        ("what can you do??", "en"),
        ("Hey, can you help me please?", "en"),
        ("How does this bot work?", "en"),
        ("are you an AI", "en"),
        ("Qui es-tu ?", "fr"),
        ("Tu peux m’aider ?", "fr"),
        ("Comment ça marche ?", "fr"),
        ("¿Quién eres?", "es"),
        ("¿Qué puedes hacer?", "es"),
        ("Wer bist du?", "de"),
        ("Kannst du mir helfen?", "de"),
        ("hello", ""),
        ("Bonjour tout le monde !", ""),
    ],
)
def test_questions_to_the_bot_are_none_of_the_articles(written: str, language: str) -> None:
    assert intent_of(written) == Intent("to the bot", language=language)


@pytest.mark.parametrize(
    "written", ["Who are the bees?", "What can bees do?", "Can you eat honey?", "Qui es-tu, abeille ?"]
)
def test_questions_that_only_look_like_it_are_of_the_articles(written: str) -> None:
    assert intent_of(written).kind == "questions"


@pytest.mark.parametrize(
    "written",
    [
        "good bot",
        "nice",
        "haha so true",
        "that's wrong",
        "makes sense",
        "lol ok",
        "wow",
        "👍",
        "you're right",
        "that's what I thought",
        "jajaja qué bueno",
        "genau",
        "stimmt",
        "das ist ja interessant",
        "ça marche",
        "trop bien",
        "c'est faux",
        "perfecto",
        "muy interesante",
        "exactement",
    ],
)
def test_comments_ask_nothing(written: str) -> None:
    intent = intent_of(written)
    assert (intent.kind, intent.asks) == ("comment", False)


@pytest.mark.parametrize(
    "written", ["thanks!", "merci beaucoup !", "Danke dir", "¡Muchas gracias!", "thank you so much, good bot"]
)
def test_thanks_are_thanks(written: str) -> None:
    assert intent_of(written).kind == "thanks"


@pytest.mark.parametrize(
    "written",
    [
        "",
        "^",
        "this",
        "what about this?",
        "is that true?",
        "what does the article say about this?",
        "C’est vrai, ça ?",
        "stimmt das?",
        "¿es verdad eso?",
        "qu’est-ce que ça veut dire ?",
        "was bedeutet das?",
        "thoughts?",
        "can you explain that?",
    ],
)
def test_words_that_only_point_ask_about_the_message_replied_to(written: str) -> None:
    assert intent_of(written, replies_to_another=True).kind == "points elsewhere"


def test_a_question_of_its_own_in_a_reply_to_another_is_asked() -> None:
    assert intent_of("who makes honey?", replies_to_another=True).kind == "questions"


@pytest.mark.parametrize(
    ("written", "asks"),
    [
        ("in winter", False),
        ("and in winter?", True),
        ("So who makes honey", True),
        ("tell me about honey", True),
        ("I love honey", False),
        ("dis-moi qui fait le miel", True),
        ("wann im Winter", True),
    ],
)
def test_a_question_is_told_from_what_may_be_a_comment(written: str, asks: bool) -> None:
    assert intent_of(written).asks == asks


ME = "<@123456789012345678>"


@pytest.mark.parametrize(
    ("written", "question"),
    [
        (f"{ME}, who makes honey?", "who makes honey?"),
        (f"who makes honey, {ME}?", "who makes honey?"),
        (f"who makes honey {ME}", "who makes honey"),
        (f"**{ME}** who makes honey?", "who makes honey?"),
        (f"({ME}) who makes honey?", "who makes honey?"),
        (f"“{ME}” — who makes honey?", "who makes honey?"),
        (f"`{ME}`: who makes honey?", "who makes honey?"),
        (f"who, {ME}, makes honey?", "who, makes honey?"),
        (f"who {ME} makes honey?", "who makes honey?"),
        (f"{ME} {ME}! who makes honey?", "who makes honey?"),
        ("who makes honey? <:bee:123456789012345678>", "who makes honey?"),
        ("who (really) makes **honey**?", "who (really) makes **honey**?"),
    ],
)
def test_what_stands_beside_a_mention_goes_with_it(written: str, question: str) -> None:
    assert without_markup(written) == question
