import pytest

from index.language.names.acronym_variants import Acronyms
from index.language.names.acronyms import explained_acronyms
from index.language.tokens import analyser

EXPLAINED = [
    ("en", "ships of the World Food Programme (WFP) came", "WFP", "World Food Programme"),
    ("en", "the WFP (World Food Programme) paid", "WFP", "World Food Programme"),
    ("en", "the Ministry of Defence (MoD) paid", "MoD", "Ministry of Defence"),
    ("en", "the United Nations (U.N.) met", "UN", "United Nations"),
    ("fr", "L’Organisation mondiale du commerce (OMC, en anglais WTO)", "OMC", "Organisation mondiale du commerce"),
    ("fr", "la Fédération de l'Éducation nationale (FEN)", "FEN", "Fédération de l'Éducation nationale"),
    ("de", "Die Weltgesundheitsorganisation (kurz WHO) warnt", "WHO", "Weltgesundheitsorganisation"),
    ("de", "Das Bundesamt für Naturschutz (BfN) zählt", "BfN", "Bundesamt für Naturschutz"),
    ("es", "La Organización de las Naciones Unidas (ONU)", "ONU", "Organización de las Naciones Unidas"),
    ("ru", "Всемирная организация здравоохранения (ВОЗ)", "ВОЗ", "Всемирная организация здравоохранения"),
    ("el", "Ο Παγκόσμιος Οργανισμός Υγείας (ΠΟΥ)", "ΠΟΥ", "Παγκόσμιος Οργανισμός Υγείας"),
    ("he", 'צבא ההגנה לישראל (צה"ל) הוקם', "צהל", "צבא ההגנה לישראל"),
    ("ko", "서울의 한국은행(한은)은", "한은", "한국은행"),
    ("zh", "位于日内瓦的世界卫生组织（简称世卫组织）", "世卫组织", "世界卫生组织"),
    ("ja", "国際連合（国連）の本部", "国連", "国際連合"),
]
UNEXPLAINED = [
    ("en", "It met in May (see PDF), and in June (on page II)."),
    ("de", "Angela Merkel (CDU) und Olaf Scholz (SPD) stritten."),
    ("fr", "La Bibliothèque (DC) et l'armée des partisans (ELAS), en 1941 (Paris)."),
    ("en", "The city (a port) has a zoo (opened in 1901) and an NGO (the town's only one)."),
    ("ja", "東京大学（とうだい）と魯迅（周樹人）"),
]


@pytest.mark.parametrize(("language", "text", "short", "name"), EXPLAINED)
def test_an_acronym_is_explained_by_a_name_before_it_or_in_the_bracket_after_it(language, text, short, name):
    assert [acronym[:2] for acronym in explained_acronyms(text, analyser(language))] == [(short, name)]


@pytest.mark.parametrize(("language", "text"), UNEXPLAINED)
def test_what_only_stands_in_brackets_explains_nothing(language, text):
    assert explained_acronyms(text, analyser(language)) == []


VARIANTS = [
    ("Who paid the WFP?", ["Who paid the World Food Programme?"]),
    ("who paid the wfp", ["who paid the World Food Programme"]),
    ("WHO PAID THE WFP?", ["who paid the World Food Programme?"]),
    ("Who paid the world food programmes?", ["Who paid the WFP?"]),
    ("Who paid the World Food Programme (WFP)?", []),
    ("Does it fly?", []),
    ("Is IT taught?", ["Is Information technology taught?"]),
]


@pytest.mark.parametrize(("question", "variants"), VARIANTS)
def test_a_question_is_also_put_with_the_other_name(question, variants):
    text = "The World Food Programme (WFP) paid.\nInformation technology (IT) is taught."
    acronyms = Acronyms(explained_acronyms(text, analyser("en")), analyser("en"))
    assert acronyms.variants(question) == variants
