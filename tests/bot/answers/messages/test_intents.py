"""Whether words ask, and what; in the languages the bot speaks, and in those it answers in."""

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.messages import question_markup
from bot.answers.messages.intents import Intent, intent_of
from bot.answers.messages.question_markup import without_line_markup, without_markup
from bot.toolkit.texts.text_limits import LONGEST_QUESTION
from tests.support.cpu_time import cpu_seconds, is_linear

LANGUAGES = tomllib.loads((Path(__file__).parents[3] / "index" / "language_articles.toml").read_text(encoding="utf-8"))
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
        ("Hola, ¿alguien sabe quién hace la miel? Gracias", "¿quién hace la miel?"),
        ("Hola, ¿quién hace la miel? Luis quiere saberlo", "¿quién hace la miel?"),
        ("¿Sabes si las abejas duermen?", "¿las abejas duermen?"),
        ("Perdona, en invierno ¿qué comen, por favor?", "Perdona, en invierno ¿qué comen?"),
        ("Hallo zusammen, weiß jemand, wer Honig macht? Danke!", "wer Honig macht?"),
        ("Kannst du mir bitte sagen, wann geerntet wird?", "wann geerntet wird?"),
        ("Who makes honey please?", "Who makes honey?"),
        ("Who makes honey, please and thank you?", "Who makes honey?"),
        ("Qui fait le miel et merci d’avance !", "Qui fait le miel"),
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
        ("1. Who makes honey?\n2. Do bees sleep?", ["Who makes honey?", "Do bees sleep?"]),
        ("<@7> 1) who makes honey\n2) do bees sleep", ["who makes honey", "do bees sleep"]),
        ("- who makes honey\n- where does the queen live", ["who makes honey", "where does the queen live"]),
        ("• Qui fait le miel ?\n• Où vit la reine ?", ["Qui fait le miel ?", "Où vit la reine ?"]),
        ("a) ¿Quién hace la miel?\nb) ¿Dónde vive la reina?", ["¿Quién hace la miel?", "¿Dónde vive la reina?"]),
        ("Zwei Fragen:\n1. Wer macht Honig\n2. Wo lebt die Königin", ["Wer macht Honig", "Wo lebt die Königin"]),
        ("1、蜂蜜は誰が作る？\n2、女王はどこに住む？", ["蜂蜜は誰が作る？", "女王はどこに住む？"]),
        ("1️⃣ Who makes honey?\n2️⃣ Do bees sleep?", ["Who makes honey?", "Do bees sleep?"]),
        ("who makes honey\n\nwhere does the queen live", ["who makes honey", "where does the queen live"]),
        ("Two questions: who makes honey? do bees sleep?", ["who makes honey?", "do bees sleep?"]),
        ("Tengo dos preguntas: ¿quién hace la miel?", ["¿quién hace la miel?"]),
        ("Which hive? Whose wax? When is winter? Where to?", ["Which hive?", "Whose wax?", "When is winter?"]),
    ],
)
def test_several_questions_are_asked_one_by_one(written: str, asked: list[str]) -> None:
    assert questions(written) == asked


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("what happened on\n3. May", "what happened on 3. May"),
        ("who won\n2. Bundesliga or\n3. Liga", "who won 2. Bundesliga or 3. Liga"),
        ("what is\n1.5 times\n2.5", "what is 1.5 times 2.5"),
        ("which of these makes honey:\n- bees\n- wasps", "which of these makes honey: bees wasps"),
        ("how\nmuch is honey", "how much is honey"),
    ],
)
def test_what_is_no_list_of_questions_is_one(written: str, asked: str) -> None:
    assert questions(written) == [asked]


@pytest.mark.parametrize("piece", ["1. ", "- \n", "- x\n", "\n", " \n", "<@1>, ", " \t", "(1", "1.\n"])
def test_a_list_takes_as_long_as_it_is(piece: str) -> None:
    assert is_linear(lambda size: without_line_markup(f"x\n{piece * size}"), 4_000)


def test_what_stands_before_a_short_question_is_what_it_follows() -> None:
    intent = intent_of("My queen bee died yesterday. Why?")
    assert [question.written for question in intent.questions] == ["Why?"]
    assert intent.before == "My queen bee died yesterday."


def test_a_long_message_that_asks_nothing_is_too_long() -> None:
    assert intent_of(WALL) == Intent("too long", language="en", length=len(without_markup(WALL)))
    assert intent_of("x" * (LONGEST_QUESTION + 1)).kind == "too long"


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
        ("hi Leute", ""),
        ("Bonjour tout le monde !", "fr"),
        ("¡Hola a todos!", "es"),
        ("Guten Morgen", "de"),
        ("I have a question", "en"),
        ("is anyone here?", "en"),
        ("How old are you?", "en"),
        ("which articles do you have?", "en"),
        ("J’ai une question pour toi", "fr"),
        ("Puis-je te poser une question ?", "fr"),
        ("How’s it going?", "en"),
        ("hey what's up", "en"),
        ("do you speak French?", "en"),
        ("Salut ça va ?", "fr"),
        ("Qui est ton créateur ?", "fr"),
        ("Tu parles anglais ?", "fr"),
        ("¿Qué tal?", "es"),
        ("hola qué tal estás", "es"),
        ("¿Hablas alemán?", "es"),
        ("¿Estás ahí?", "es"),
        ("Hallo wie geht’s", "de"),
        ("Grüß dich, was geht?", "de"),
        ("Welche Sprachen sprichst du?", "de"),
        ("¿Hay alguien ahí?", "es"),
        ("¿Puedo preguntarte algo?", "es"),
        ("Darf ich dich was fragen?", "de"),
        ("Ist da jemand?", "de"),
        ("/help", ""),
        ("!commands", ""),
        ("/sources add", ""),
        ("/Einstellungen anzeigen", "de"),
        ("/réglages", "fr"),
        ("!ayuda", "es"),
    ],
)
def test_questions_to_the_bot_are_none_of_the_articles(written: str, language: str) -> None:
    assert intent_of(written) == Intent("to the bot", language=language)


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ("delete this", "en"),
        ("Please remove your answer!", "en"),
        ("stop", "en"),
        ("supprime ça", "fr"),
        ("bórralo por favor", "es"),
        ("Lösche deine Antwort", "de"),
        ("Can you summarize this for me?", "en"),
        ("tl;dr", "en"),
        ("Tu peux me faire un résumé de l’article ?", "fr"),
        ("Fass den Artikel bitte zusammen", "de"),
        ("¿Puedes resumirme el texto?", "es"),
    ],
)
def test_orders_may_be_told_to_the_bot_or_to_others(written: str, language: str) -> None:
    assert intent_of(written) == Intent("to the bot", language=language, asks=False)


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("/ask Who makes honey?", "Who makes honey?"),
        ("/ask question: Who makes honey?", "Who makes honey?"),
        ("!ask who makes honey", "who makes honey"),
        ("<@123456789012345678> /demander Qui fait le miel ?", "Qui fait le miel ?"),
        ("/fragen frage: Wer macht Honig?", "Wer macht Honig?"),
        ("/r/bees who is it?", "/r/bees who is it?"),
        ("/asking for a friend, who makes honey?", "/asking for a friend, who makes honey?"),
    ],
)
def test_a_command_that_was_typed_asks_what_stands_behind_it(written: str, asked: str) -> None:
    assert questions(written) == [asked]


@pytest.mark.parametrize(
    ("written", "asked", "is_quoted"),
    [
        ("> Bees sleep in winter.\nis that true?", "Bees sleep in winter.", True),
        ("> Bees sleep in winter.", "Bees sleep in winter.", True),
        ("^\n>>> Bees sleep\nin winter.", "Bees sleep in winter.", True),
        ("> I keep bees\n> in Wales\nWho makes honey?", "Who makes honey?", False),
        ("Who makes honey?\n>>> I keep bees", "Who makes honey?", False),
        ("Is 3 > 2 in winter?", "Is 3 > 2 in winter?", False),
    ],
)
def test_what_a_message_quotes_is_asked_where_its_own_words_only_point_at_it(
    written: str, asked: str, is_quoted: bool
) -> None:
    intent = intent_of(written)
    assert [question.written for question in intent.questions] == [asked]
    assert intent.is_quoted == is_quoted


@pytest.mark.parametrize(
    "written",
    [
        "Who are the bees?",
        "What can bees do?",
        "Can you eat honey?",
        "What's new?",
        "¿Qué tal es la miel?",
        "Comment va la reine ?",
        "Was geht im Winter?",
        "hey stop signs",
        "Qui es-tu, abeille ?",
        "Stop signs?",
        "Who may remove articles?",
        "Is anyone here a beekeeper?",
        "Sum up the costs of the war",
        "Résumé de la réunion ?",
        "resume",
        "Wer fasst die Ergebnisse zusammen?",
        "Resume la vida de Bolívar",
    ],
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
        "mauvaise réponse",
        "Falsche Antwort!",
        "respuesta incorrecta",
        "je t’aime",
        "Ich liebe dich",
        "désolé",
        "lo siento",
        "good night",
        "Bonne soirée !",
        "Gute Nacht",
        "perfecto",
        "muy interesante",
        "exactement",
        "really?",
        "¿en serio?",
        "vraiment ?",
        "fuck you",
        "ta gueule",
        "qué mierda",
        "Mist!",
        "test",
        "next",
        "source?",
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
        "Grazie mille!",
        "Ciao, perfetto, grazie per la risposta",
        "Muito obrigada!",
        "Dank je wel",
        "tack sa mycket",
        "Dzięki wielkie 👍",
        "Köszönöm szépen!",
        "Спасибо большое",
        "Дякую!",
        "Teşekkür ederim",
        "شكرا جزيلا",
        "תודה רבה!",
        "धन्यवाद",
        "謝謝你",
        "どうもありがとうございます！",
        "고마워요",
        "ขอบคุณครับ",
        "Cảm ơn bạn nhiều",
        "Terima kasih banyak",
        "hi, kiitos",
        "Спасибо, бот",
        "Grazie mille, a dopo",
        "Ok, merci, grazie",
    ],
)
def test_thanks_are_thanks_in_languages_that_the_bot_does_not_speak(written: str) -> None:
    assert intent_of(written) == Intent("thanks", asks=False)


@pytest.mark.parametrize(
    "written", ["Ciao a tutti", "Cześć", "Привет!", "こんにちは", "안녕하세요", "مرحبا", "Xin chào"]
)
def test_greetings_of_other_languages_are_told_what_the_bot_is(written: str) -> None:
    assert intent_of(written).kind == "to the bot"


@pytest.mark.parametrize(
    "written", ["Chi sei?", "Кто ты?", "你是谁？", "あなたは誰ですか", "Kim jesteś?", "Quem é você?", "Pomoc"]
)
def test_who_asks_the_bot_what_it_is_is_told_in_the_language_of_the_server(written: str) -> None:
    assert intent_of(written) == Intent("to the bot")


@pytest.mark.parametrize(
    "written",
    [
        "Wie bent u eigenlijk?",
        "Vad är du för något?",
        "Voitteko auttaa meitä?",
        "Potřebuji pomoc",
        "Puteți să mă ajutați?",
        "Ποια είσαι;",
        "Sen kimsin ya?",
        "Da li si ti robot?",
        "من أنتم؟",
        "Saluton!",
        "Jó napot kívánok!",
        "Доброго дня!",
    ],
)
def test_people_ask_what_the_bot_is_in_more_than_one_way(written: str) -> None:
    assert intent_of(written) == Intent("to the bot")


@pytest.mark.parametrize(
    "written", ["stupido bot", "тупой бот", "głupi bot", "aptal", "domme bot", "goblok", "заткнись", "cala a boca"]
)
def test_insults_and_orders_of_other_languages_ask_nothing(written: str) -> None:
    assert not intent_of(written).asks


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ("Erklär das", "de"),
        ("c’est vrai ?", "fr"),
        ("😂", ""),
        ("Ich möchte wissen, warum die Sonne scheint und " * 9, "de"),
        ("je me demande pourquoi le soleil brille et " * 9, "fr"),
    ],
)
def test_the_language_is_told_also_of_what_cannot_be_answered(written: str, language: str) -> None:
    intent = intent_of(written)
    assert intent.kind != "questions"
    assert intent.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_question_of_any_language_is_small_talk(language: str) -> None:
    asked = [*LANGUAGES[language]["questions"], *LANGUAGES[language]["strange"]]
    assert [intent_of(question).kind for question in asked] == ["questions"] * len(asked)
    assert [intent_of(question.rstrip("?？؟;")).kind for question in asked] == ["questions"] * len(asked)


@pytest.mark.parametrize(
    "written", ["va bene", "ok super", "なるほど", "хаха", "ㅋㅋㅋ", "tamam", "пока", "a presto", "またね"]
)
def test_comments_of_other_languages_ask_nothing(written: str) -> None:
    assert not intent_of(written).asks


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Ciao, quando apre il museo?", "quando apre il museo?"),
        ("Quando apre il museo, grazie!", "Quando apre il museo"),
        ("Спасибо, а когда он родился?", "а когда он родился?"),
        ("谢谢，图书馆几点开门", "图书馆几点开门"),
        ("Hej! Vad kostar det?", "Vad kostar det?"),
        ("Bocie, kto zbudował pałac?", "kto zbudował pałac?"),
        ("봇아, 책방은 누가 열었어?", "책방은 누가 열었어?"),
        ("botさん、図書館は何時から?", "図書館は何時から?"),
    ],
)
def test_greetings_and_thanks_of_other_languages_are_no_part_of_a_question(written: str, asked: str) -> None:
    assert questions(written) == [asked]


@pytest.mark.parametrize("written", ["tack room", "Dag Hammarskjöld", "halo effect", "Salam Fayyad", "Da Vinci"])
def test_a_question_may_begin_with_a_word_that_greets_elsewhere(written: str) -> None:
    assert questions(written) == [written]


@pytest.mark.parametrize(
    "written", ["merci beaucoup pour ta réponse", "thanks for the help", "Danke für die Antwort!", "gracias por todo"]
)
def test_what_one_is_thanked_for_is_not_asked(written: str) -> None:
    assert intent_of(written) == Intent("thanks", asks=False)


@pytest.mark.parametrize(
    ("written", "kind", "asked"),
    [
        ("thank you so much, honey in winter", "thanks", "honey in winter"),
        ("Merci ! Qui fait le miel ?", "questions", "Qui fait le miel ?"),
        ("thanks, who makes honey", "questions", "who makes honey"),
        ("Danke, und im Winter?", "questions", "und im Winter?"),
    ],
)
def test_what_follows_thanks_is_asked(written: str, kind: str, asked: str) -> None:
    intent = intent_of(written)
    assert intent.kind == kind
    assert questions(written) == [asked]


@pytest.mark.parametrize(
    "written",
    [
        "who is <@123>?",
        "<@7> what is <#123>",
        "qui est <@!123> ?",
        "wer ist <@&123>",
        "what did <@123> say?",
        "when is <t:1618953630:R>?",
    ],
)
def test_what_is_asked_of_a_mention_is_no_question_of_the_articles(written: str) -> None:
    assert intent_of(written, me=7).kind == "nothing"


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("why <@7>?", "why?"),
        ("<@123> why?", "why?"),
        ("why, <@123>?", "why?"),
        ("who makes honey <@123>", "who makes honey"),
        ("who makes honey? who is <@123>?", "who makes honey?"),
    ],
)
def test_other_mentions_leave_a_question_as_it_is(written: str, asked: str) -> None:
    assert [question.written for question in intent_of(written, me=7).questions] == [asked]


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
        ("**who makes honey?**", "who makes honey?"),
        ("***__who makes honey?__***", "who makes honey?"),
        ("||who makes honey?||", "who makes honey?"),
        ("who makes ||honey||?", "who makes honey?"),
        ("`who makes honey?`", "who makes honey?"),
        ("```\nwho makes honey?\n```", "who makes honey?"),
        ("```py\nmap(f, x)\n``` who makes it?", "map(f, x) who makes it?"),
        ("# who makes honey?", "who makes honey?"),
        ("-# who makes honey?", "who makes honey?"),
        ("- who makes honey?", "who makes honey?"),
        ("@everyone who makes honey?", "who makes honey?"),
        ("@here, who makes honey?", "who makes honey?"),
        ("write to me@here.org", "write to me@here.org"),
        ("who makes honey <t:1618953630:R>?", "who makes honey?"),
        ("<id:customize> who makes honey?", "who makes honey?"),
        ("who makes honey? https://bees.example/a_(b)?c=d", "who makes honey?"),
        ("who makes honey (<https://bees.example/>)?", "who makes honey?"),
        ("[who](https://bees.example) makes honey?", "who makes honey?"),
        ("https://bees.example/all", ""),
        ("\u202ewho makes\u200bho\u00adney?\ufeff", "who makes honey?"),
        ("می\u200cسازد کی", "می\u200cسازد کی"),
        ("2 * 3 * 4 or __init__ or snake_case?", "2 * 3 * 4 or __init__ or snake_case?"),
    ],
)
def test_what_stands_beside_a_mention_goes_with_it(written: str, question: str) -> None:
    assert without_markup(written) == question


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("**Who makes honey? And where does the queen live?**", ["Who makes honey?", "And where does the queen live?"]),
        ("|| Who makes honey? ||", ["Who makes honey?"]),
        ("_We keep bees. Who makes honey?_", ["Who makes honey?"]),
        ("Hi! **Who makes honey?** Thanks", ["Who makes honey?"]),
        ("What is __init__? What is _foo?", ["What is __init__?", "What is _foo?"]),
        ("Is 2**3 eight? And **kwargs?", ["Is 2**3 eight?", "And **kwargs?"]),
        ("Who wrote f***? Who makes **honey**?", ["Who wrote f***?", "Who makes **honey**?"]),
    ],
)
def test_what_draws_several_sentences_is_no_part_of_any(written: str, asked: list[str]) -> None:
    assert questions(written) == asked


@pytest.mark.parametrize(
    "written",
    [
        "What time is it?",
        "Il est quelle heure ?",
        "wie spät ist es",
        "¿Qué hora es?",
        "saat kaç",
        "现在几点了？",
        "এখন কয়টা বাজে?",
        "saa ngapi sasa",
    ],
)
def test_no_article_knows_what_time_it_is(written: str) -> None:
    assert intent_of(written).kind == "to the bot"


@pytest.mark.parametrize("written", ["What time is the train?", "¿A qué hora es la cena?", "几点开门", "Który dzień?"])
def test_an_article_may_know_the_time_of_something(written: str) -> None:
    assert questions(written) == [written]


@pytest.mark.parametrize("words", ["好的", "明白了", "hej", "dík", "grazie per", "haha", "tak", "谢谢你", "ขอบคุณมาก"])
def test_words_said_again_and_again_take_no_time(words: str) -> None:
    assert cpu_seconds(lambda: intent_of(f"{' '.join([words] * 30)}x"[-60:])) < 1


@pytest.mark.parametrize("written", ["bye!", "au revoir", "tschüss", "adiós", "再见", "안녕히 계세요", "la revedere"])
def test_who_takes_leave_asks_nothing(written: str) -> None:
    assert intent_of(written).kind == "comment"


@pytest.mark.parametrize(
    ("pattern", "size"),
    [
        (lambda n: "ok so " * n, 160),  # the first five seconds were not enough
        (lambda n: "a\n" * n, 450),
        (lambda n: "ا\n" * n, 450),
        (lambda n: f"who {'!' * n}x?", 950),
        (lambda n: f"who {'(' * n}<@1>{')' * n}?", 450),
        (lambda n: f"who{',' * n}<@1>x?", 950),
        (lambda n: f"> who? {'http://()' * n} x", 100),
    ],
)
def test_the_time_of_a_message_grows_with_its_length(pattern, size):
    intent_of(pattern(10))

    assert is_linear(lambda length: intent_of(pattern(length)), size)


@given(st.text("aé7中 ,.?!'’-#>*_|`~<@:/[]()\n\u200b\u00ad", max_size=30))
def test_what_is_told_at_once_to_have_no_markup_has_none(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(question_markup, "_PLAIN", re.compile("(?!)"))
        slowly = without_markup(text), without_line_markup(text)
    assert (without_markup(text), without_line_markup(text)) == slowly
