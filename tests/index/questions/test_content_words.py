import pytest

from index.questions.content_words import content_words, question_and_context


@pytest.mark.parametrize(
    ("message", "question"),
    [
        ("My aunt comes on Monday. When does the ferry leave?", "When does the ferry leave?"),
        ("When does the ferry leave? My aunt comes on Monday.", "When does the ferry leave?"),
        ("Is Dr. Moss at home? It is urgent.", "Is Dr. Moss at home?"),
        ("The ferry leaves on Monday. When?", "The ferry leaves on Monday. When?"),
        ("The ferry leaves. The aunt comes.", "The ferry leaves. The aunt comes."),
        ("When does Dr. Moss leave the harbour?", "When does Dr. Moss leave the harbour?"),
    ],
)
def test_of_a_message_the_sentences_that_ask_are_the_question_where_they_say_enough(message, question):
    found, context = question_and_context(message, "en")

    assert found == question
    assert bool(context) == (found != message)


@pytest.mark.parametrize(
    ("language", "message", "words"),
    [
        ("en", "Hi all, does anyone know when the ferry leaves? Thanks in advance", ["ferry", "leaves"]),
        ("fr", "Bonjour à tous, j'aimerais savoir où dort le chat, merci d’avance", ["dort", "chat"]),
        ("de", "Weiß jemand, wo die Katze schläft? Vielen Dank im Voraus", ["Katze", "schläft"]),
        ("es", "hola a todos, ¿alguien sabe dónde duerme el gato?", ["duerme", "gato"]),
        ("it", "Scusate, qualcuno sa dove dorme il gatto?", ["Scusate", "dorme", "gatto"]),
        ("nl", "Weet iemand waar de kat slaapt? Alvast bedankt", ["kat", "slaapt"]),
        ("de", "Hi Leute, wo schläft die Katze? LG Tom", ["schläft", "Katze"]),
        ("sv", "Hej allihopa! Var sover katten? Mvh Kalle", ["sover", "katten"]),
        ("pl", "Cześć, wie ktoś gdzie śpi kot? Z góry dzięki", ["śpi", "kot"]),
        ("de", "Was ist ein Gruß?", ["Gruß"]),
        ("fr", "slt, qqn sait qd dort le chat ? mrc", ["dort", "chat"]),
        ("it", "ciao raga, qlcn sa xke dorme il gatto? grz", ["dorme", "gatto"]),
        ("en", "hey bot can you tell me where the cat sleeps", ["cat", "sleeps"]),
        ("en", "could u look up for me where the cat sleeps", ["cat", "sleeps"]),
        ("de", "hey bot kannst du mir mal sagen wo die Katze schläft", ["Katze", "schläft"]),
        ("nl", "hoi bot, zoek ff op waar de kat slaapt", ["kat", "slaapt"]),
        ("sv", "hej botten kan du kolla upp var katten sover", ["katten", "sover"]),
        ("pl", "hej bocie, powiedz mi proszę gdzie śpi kot", ["śpi", "kot"]),
        ("pl", "czesc bocie, mozesz mi powiedziec gdzie spi kot", ["spi", "kot"]),
        ("cs", "ahoj bote, můžeš mi říct kde spí kočka", ["spí", "kočka"]),
        ("ru", "эй бот подскажи пожалуйста где спит кошка", ["спит", "кошка"]),
        ("tr", "hey bot kedi nerede uyur söyler misin", ["kedi", "uyur"]),
        ("ko", "봇아 고양이는 어디서 자는지 알려줘", ["고양이는", "자는지"]),
        ("en", "What does a lookout look up at?", ["lookout", "look", "up"]),
    ],
)
def test_courtesies_around_a_question_are_no_content(language, message, words):
    assert content_words(message, language) == words


@pytest.mark.parametrize(
    ("language", "question", "words"),
    [
        ("en", "Can I bring a dog?", ["bring", "dog"]),
        ("de", "Darf ich ne Katze halten?", ["Katze", "halten"]),
        ("fr", "keske jdois payer", ["payer"]),
        ("pt", "quanto custa pra entrar", ["custa", "entrar"]),
        ("es", "q zapatos llevo", ["zapatos", "llevo"]),
        ("fr", "a partir de quand dort le chat", ["dort", "chat"]),
        ("es", "a partir de q hora duerme el gato", ["hora", "duerme", "gato"]),
        ("pt", "a partir de q horas dorme o gato", ["horas", "dorme", "gato"]),
        ("it", "a partire da qnd dorme il gatto", ["dorme", "gatto"]),
        ("pt", "oq come o gato", ["come", "gato"]),
        ("it", "mi potreste dire ke mangia il gatto", ["mangia", "gatto"]),
        ("de", "darf der kater mitm hund aufs sofa", ["kater", "hund", "sofa"]),
        ("en", "id like to know where the cat sleeps", ["cat", "sleeps"]),
    ],
)
def test_how_a_question_is_put_is_no_content_in_everyday_spelling_either(language, question, words):
    assert content_words(question, language) == words


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Where can I wash my clothes?", ["wash", "clothes"]),
        ("how many guests can we bring", ["guests", "bring"]),
        ("Which boats may juniors take out?", ["boats", "juniors", "take", "out"]),
        ("When will the ferry leave?", ["ferry", "leave"]),
        ("Where is the can of paint?", ["can", "paint"]),
        ("What happened in May 1968?", ["May", "1968"]),
        ("What is free will?", ["free", "will"]),
    ],
)
def test_can_and_may_ask_where_they_are_no_other_words(question, words):
    assert content_words(question, "en") == words


@pytest.mark.parametrize("apostrophe", ["'", "’", "ʻ", "‘"])
def test_a_function_word_is_one_with_each_apostrophe(apostrophe):
    assert content_words(f"it bo{apostrophe}ladimi", "uz") == ["it"]
