"""French verbs in the plural, which Snowball takes for nouns: « nous jouons », « ils mangent » and « vendront »."""

from __future__ import annotations

from collections.abc import Callable

from index.language.folding import fold

PLURAL = FIRST, PRESENT, FUTURE = "on", "ent", "ront"
"""How the stems end of what may be a verb in the plural."""
LEAST = 3
"""Letters that are left of a verb."""
# fmt: off
_NO_VERBS = frozenset({
    "accent", "accident", "affront", "agent", "argent", "client", "consent", "content", "couvent", "clément",
    "élément", "évent", "fervent", "front", "innocent", "lent", "occident", "orient", "parent", "patient",
    "présent", "pressent", "récent", "régent", "sergent", "serpent", "souvent", "talent", "torrent", "urgent",
    "violent",
})
"""Stems of nouns and adjectives that other words would be taken for; of most no verb has what is left: « résid- »."""
_VERBS_IN_MER = frozenset({
    "affirm", "aim", "allum", "anim", "arm", "assum", "charm", "comprim", "confirm", "conform", "consomm",
    "consum", "déform", "déprim", "dorm", "enferm", "entam", "estim", "exprim", "ferm", "form", "fum", "imprim",
    "inform", "légitim", "nomm", "opprim", "proclam", "programm", "présum", "réclam", "réform", "renferm",
    "résum", "rythm", "supprim", "surnomm", "transform",
})
"""Of what ends in « -ment » few are verbs."""
# fmt: on
_NOUNS_IN_ON = """
    abandon accordeon aiguillon amidon argon avorton badminton baillon balcon ballon bandoneon baron baryon
    bataillon baton beton biathlon biberon bidon bison blason blouson boisson bonbon boson bouchon bouffon bouillon
    boulon bourdon bourgeon bourguignon bouton brandon breton brouillon brugnon bucheron buisson cabanon caisson
    calecon cameleon caneton canon canton capuchon carafon cargaison carillon carton ceinturon chainon champignon
    chanson chaperon chapon charancon charbon chardon charron chaton chausson chevron chiffon chignon clairon
    cloison cochon cocon colon combinaison compagnon comparaison conjugaison contrefacon cordon cornichon coton
    coupon crampon crayon cresson crevaison croton crouton cuisson cupidon daron decathlon declinaison demangeaison
    demon deraison diapason dicton dindon donjon dragon echanson echantillon echelon ecouvillon ecusson edredon
    electron environ eperon escadron espadon esturgeon etalon etron exhalaison facon fanfaron fanon faucon felon
    fenaison feuilleton fiston flacon fleuron flocon floraison foison forgeron fourgon frelon fripon frison frisson
    frondaison gallon galon garcon gardon garnison gascon gazon glacon glouton gluon goudron graillon greffon
    grillon grison grognon guenon gueridon guerison guidon hadron haillon hamecon hanneton harpon heptathlon
    herisson horizon inclinaison jalon jambon jargon jeton jupon juron klaxon krypton laiton lardon larron lecon
    lepton letton liaison limacon limon liseron livraison lorgnon lumignon lunaison luron macaron macon maillon
    maison manchon marathon marmiton marron mascaron medaillon melon menton meson micron mignon mirliton mitron
    moellon moignon moisson mollasson moucheron mouflon mouron mousson mouton napperon neutron nichon nourrison
    nourrisson nylon oignon oisillon oison oraison ourson oxymoron paillasson paillon pamoison pantalon papillon
    parangon pardon patron pavillon peloton pendaison pentathlon peroraison perron photon pieton pigeon pignon pilon
    pinson piston plancton plastron plongeon poincon poison poisson polisson poltron pompon ponton potiron poumon
    prison proton puceron python quarteron quignon raison rancon rayon rejeton reveillon ripaton rogaton rognon
    ronron sablon saison salaison salon saucisson saumon sauvageon savon saxon selon sermon siphon soupcon sucon
    surgeon tacheron talon tampon tardillon tatillon telethon tendron terminaison teuton tison toison torchon toron
    tourbillon trahison triathlon trognon troncon typhon unisson vallon venaison vermillon veston vigneron violon
    vison wagon wallon xenon zircon
"""
_NO_VERBS_IN_ON = frozenset(_NOUNS_IN_ON.split())
"""Nouns without accents whose plural ends as verbs do; those in « -ion » are known by this ending."""


def plural_verb(word: str, stem: str, stem_word: Callable[[str], str]) -> str:
    """The stem of a verb, of a word whose stem may have the ending of the plural still."""
    return first_person(word, stem, stem_word) if stem.endswith(FIRST) else third_person(stem, stem_word)


def first_person(word: str, stem: str, stem_word: Callable[[str], str]) -> str:
    """
    >>> first_person("mangeons", "mangeon", lambda word: word.removesuffix("ez"))
    'mang'
    """
    left = word.removesuffix("ons")
    is_noun = len(left) < LEAST or word == left or left.endswith("i") or fold(word[:-1]) in _NO_VERBS_IN_ON
    return stem if is_noun else stem_word(f"{left.removesuffix('e').replace('ç', 'c')}ez")


def third_person(stem: str, stem_word: Callable[[str], str]) -> str:
    """The stem of a verb, of a stem that may have the ending of the plural still."""
    if stem in _NO_VERBS:
        return stem
    if stem.endswith(FUTURE) and len(stem) - len(FUTURE) >= LEAST:
        return stem.removesuffix("ont")
    left = stem[: -len(PRESENT)]
    is_noun = len(left) < LEAST or (left.endswith("m") and left not in _VERBS_IN_MER)
    return stem if is_noun or not stem.endswith(PRESENT) else stem_word(f"{left}e")
