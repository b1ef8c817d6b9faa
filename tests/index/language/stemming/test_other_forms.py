import pytest

from index import Article, Library
from index.language.languages import language_data
from index.language.stemming.other_forms import agents_of, other_forms, without_elisions

WORKSHOP = Library(
    [
        Article.from_paragraphs(
            "Ordnung der Werkstatt am Kanal",
            [
                ((), "Geraucht werden darf nur am Steg."),
                ((), "Gäste müssen bis Freitag angemeldet werden."),
                ((), "Die Boote hat Frau Ehlers gebaut; die Haft für Schäden regelt ihr Vertrag."),
                ((), "Im Winter wird der Steg vom Schnee geräumt."),
            ],
            language="de",
        )
    ]
)


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("rauchen", "geraucht"),
        ("raucht", "geraucht"),
        ("geraucht", "rauchen"),
        ("arbeitet", "gearbeitet"),
        ("anmelden", "angemeldet"),
        ("angemeldet", "anmelden"),
        ("verkauft", "verkaufen"),
    ],
)
def test_a_verb_has_other_forms(asked, written):
    assert written in other_forms(asked, "de", language_data("de"))


@pytest.mark.parametrize(("asked", "written"), [("hafen", "haft"), ("Rauchen", "geraucht"), ("tee", "geteet")])
def test_what_is_short_or_a_noun_has_none(asked, written):
    assert written not in other_forms(asked, "de", language_data("de"))


@pytest.mark.parametrize(
    ("language", "asked", "written"),
    [
        ("nl", "betalen", "betaalt"),
        ("nl", "betaalt", "betalen"),
        ("nl", "lezen", "leest"),
        ("nl", "leest", "lezen"),
        ("nl", "huren", "gehuurd"),
        ("nl", "zwemmen", "zwemt"),
        ("nl", "zwemt", "zwemmen"),
        ("af", "bou", "gebou"),
        ("af", "saamgebring", "saambring"),
        ("hu", "foglalni", "foglal"),
        ("hu", "foglalni", "foglalás"),
        ("hu", "hozni", "hozhat"),
        ("hu", "kölcsönözni", "kölcsönözhető"),
        ("tr", "kiralamak", "kiralanır"),
        ("sv", "boka", "bokning"),
        ("da", "aflyse", "aflysning"),
        ("no", "parkere", "parkering"),
        ("pl", "rezerwować", "rezerwacja"),
        ("cs", "zrušit", "zrušení"),
        ("uk", "скасувати", "скасування"),
        ("hr", "parkirati", "parkiranje"),
        ("fi", "varata", "varaus"),
        ("el", "ακυρώσω", "ακυρώνεται"),
        ("en", "arrive", "arrival"),
        ("pl", "odwołam", "odwołanie"),
        ("cs", "zruším", "zrušení"),
        ("uk", "скасую", "скасування"),
        ("ru", "шлюпок", "шлюпки"),
        ("pl", "łódek", "łódki"),
        ("en", "describe", "description"),
        ("en", "decided", "decision"),
        ("fr", "vendre", "vente"),
        ("fr", "fermez", "fermeture"),
        ("fr", "publier", "publication"),
        ("fr", "construire", "construction"),
        ("es", "inscribirme", "inscripción"),
        ("es", "devolver", "devolución"),
        ("es", "limpiar", "limpieza"),
        ("it", "iscrivermi", "iscrizione"),
        ("it", "chiudere", "chiusura"),
        ("it", "proteggere", "protezione"),
        ("pt", "inscrevo", "inscrição"),
        ("pt", "suspender", "suspensão"),
        ("pt", "fechar", "fechamento"),
        ("de", "öffnen", "öffnung"),
        ("de", "liefert", "lieferung"),
        ("de", "installieren", "installation"),
        ("de", "krank", "krankheit"),
    ],
)
def test_what_is_made_of_a_verb_is_another_form_of_it(language, asked, written):
    assert written in other_forms(asked, language, language_data(language))


@pytest.mark.parametrize(
    ("language", "asked", "written"),
    [
        ("en", "organises", "organiser"),
        ("en", "moderated", "moderator"),
        ("fr", "entraîne", "entraîneur"),
        ("de", "leitet", "leiterin"),
        ("es", "fundó", "fundador"),
        ("it", "allena", "allenatore"),
        ("nl", "leidt", "leider"),
        ("pl", "założył", "założyciel"),
        ("ru", "основал", "основатель"),
        ("fi", "valmentaa", "valmentaja"),
        ("fi", "perusti", "perustaja"),
        ("fi", "ohjaa", "ohjaaja"),
        ("hu", "alapította", "alapító"),
        ("hu", "vezeti", "vezető"),
        ("tr", "kurdu", "kurucusu"),
        ("tr", "yönetiyor", "yönetici"),
        ("ro", "antrenează", "antrenor"),
        ("ro", "conduce", "conducător"),
        ("ca", "entrena", "entrenadora"),
        ("el", "προπονεί", "προπονητής"),
        ("el", "συντονίζει", "συντονίστρια"),
        ("hr", "vodi", "voditelj"),
        ("hr", "trenira", "trener"),
        ("sr", "води", "водитељ"),
        ("sl", "ustanovil", "ustanovitelj"),
        ("bg", "основал", "основател"),
        ("mk", "тренира", "тренер"),
        ("lt", "įkūrė", "įkūrėja"),
        ("lv", "dibināja", "dibinātājs"),
    ],
)
def test_who_does_something_has_a_word_made_of_it(language, asked, written):
    assert written in agents_of(asked, language_data(language))


CLUBS = {
    "en": (["The shed has a leak.", "The trainer is Ms Dale.", "Boats stay locked."], "who trains the children"),
    "fr": (["Le hangar fuit.", "L’entraîneuse est Mme Dale.", "Les barques sont là."], "qui entraîne les enfants ?"),
    "de": (["Der Schuppen leckt.", "Die Leiterin ist Frau Dale.", "Boote sind da."], "wer leitet den verein"),
    "es": (["El cobertizo gotea.", "El entrenador es Dale.", "Hay barcas."], "¿quién entrena a los niños?"),
    "fi": (["Vaja vuotaa.", "Valmentajana on Minna Dale.", "Veneet ovat lukossa."], "kuka valmentaa lapsia"),
    "hu": (["A fészer beázik.", "A csapat vezetője Dale Márta.", "A csónakok zárva vannak."], "ki vezeti a gyerekeket"),
    "tr": (["Kayıkhane akıyor.", "Kulübün kurucusu Ayşe Dal.", "Kayıklar kilitli."], "kulübü kim kurdu"),
    "el": (
        ["Το υπόστεγο στάζει.", "Προπονήτρια είναι η Άννα Ντέιλ.", "Οι βάρκες κλειδώνουν."],
        "ποιος προπονεί τα παιδιά",
    ),
    "hr": (["Spremište curi.", "Voditelj je Ivan Dal.", "Čamci su zaključani."], "tko vodi klub"),
    "bg": (["Хангарът тече.", "Треньорката е Ана Дал.", "Лодките са заключени."], "кой тренира децата"),
}


@pytest.mark.parametrize("language", CLUBS)
def test_who_does_something_is_found_by_what_somebody_is(language):
    texts, question = CLUBS[language]
    library = Library([Article.from_paragraphs("C", [((), text) for text in texts], language=language)])
    assert [quote.passage.number for quote in library.answer(question).quotes] == [1]


@pytest.mark.parametrize(("language", "word"), [("nl", "oven"), ("nl", "put"), ("bg", "кол"), ("hu", "ár")])
def test_what_is_short_is_no_verb(language, word):
    assert all(len(form) > 3 for form in other_forms(word, language, language_data(language)))


@pytest.mark.parametrize(("asked", "written"), [("oda", "odası"), ("odası", "oda"), ("kapı", "kapılar")])
def test_a_turkish_noun_that_ends_in_a_vowel_is_somebodys(asked, written):
    assert written in other_forms(asked, "tr", language_data("tr"))


def test_one_that_ends_in_a_consonant_has_the_stem_of_what_is_somebodys():
    assert not list(other_forms("evim", "tr", language_data("tr")))


def test_a_count_is_found_beside_the_noun_as_it_stands_there():
    texts = ["Köşk 1903'te yapıldı, on iki odası var.", "Bahçede köpek gezdirilmez."]
    library = Library([Article.from_paragraphs("Köşk", [((), text) for text in texts], language="tr")])

    assert [quote.passage.number for quote in library.answer("kaç oda var").quotes] == [0]
    assert not library.answer("kaç kule var").quotes


@pytest.mark.parametrize(
    ("question", "number"),
    [("darf man rauchen", 0), ("muss ich gäste anmelden", 1), ("wer baut boote", 2), ("wer räumt den schnee", 3)],
)
def test_a_question_has_a_verb_as_the_text_has_its_participle(question, number):
    assert [quote.passage.number for quote in WORKSHOP.answer(question).quotes[:1]] == [number]


@pytest.mark.parametrize("question", ["darf man angeln", "wo ist der hafen", "darf ich tauchen"])
def test_other_verbs_and_nouns_are_not_answered(question):
    assert not WORKSHOP.answer(question).quotes


@pytest.mark.parametrize(
    ("language", "typed", "word"),
    [
        ("fr", "sinscrire", "inscrire"),
        ("fr", "lheure", "heure"),
        ("it", "dellorario", "orario"),
        ("ca", "lhora", "hora"),
    ],
)
def test_what_is_cut_off_before_a_word_may_be_typed_without_its_apostrophe(language, typed, word):
    assert word in without_elisions(typed, language_data(language))


@pytest.mark.parametrize(("language", "word"), [("fr", "lune"), ("fr", "dans"), ("en", "lhasa")])
def test_in_other_words_nothing_is_cut_off(language, word):
    assert not list(without_elisions(word, language_data(language)))


def test_what_is_typed_without_its_apostrophe_is_found():
    texts = ["Le hangar est bleu.", "L’inscription se fait au guichet.", "Les barques sont là."]
    library = Library([Article.from_paragraphs("C", [((), text) for text in texts], language="fr")])
    assert [quote.passage.number for quote in library.answer("comment sinscrire").quotes] == [1]
