"""How each language asks, denies, and follows on from what was asked before. Data, not code.

Phrases are parted by commas, and compared without accents, case and punctuation: « qu’est-ce que » is "qu est ce que".
"""

from __future__ import annotations

from dataclasses import dataclass

Phrases = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asking:
    """``kinds`` are the words that ask, by what they ask for; ``begins`` ask for a yes or a no, where they come first.

    ``openers`` begin a question that follows on from another; ``negations`` deny, or turn more into less; ``roles``
    stand before who does something, and ``subjects`` after "who" for the same, which makes it "whom"; ``particles``
    deny with another word, and are often left out where people ask.
    """

    kinds: tuple[tuple[str, Phrases], ...] = ()
    openers: Phrases = ()
    negations: Phrases = ()
    begins: Phrases = ()
    roles: Phrases = ()
    subjects: Phrases = ()
    particles: Phrases = ()


def _asking(kinds: str, **others: str) -> Asking:
    named = [kind.split(": ") for kind in kinds.split("; ")]
    return Asking(
        tuple((kind, _phrases(some)) for kind, some in named), **{name: _phrases(others[name]) for name in others}
    )


def _phrases(listed: str) -> Phrases:
    return tuple(listed.split(", "))


UNLISTED = Asking()

ASKING = {
    "ar": _asking(
        "who: من; when: متى, في أي عام, في أي سنة; where: أين; why: لماذا; many: كم; how: كيف; what: ما, ماذا, أي, أية",
        negations="لا, لم, لن, ليس, ليست, بدون",
        begins="هل",
    ),
    "ca": _asking(
        "who: qui; when: quan, quin any, quina data; where: on; why: per què, perquè; many: quant, quanta, quants, "
        "quantes; how: com; what: què, quin, quina, quins, quines",
        openers="i, però, què passa amb",
        negations="no, mai, cap, ningú, sense",
        roles="per, pel",
    ),
    "da": _asking(
        "who: hvem; when: hvornår, hvilket år; where: hvor; why: hvorfor; many: hvor mange, hvor meget; how: "
        "hvordan, hvor længe, hvor stor, hvor langt; what: hvad, hvilken, hvilket, hvilke",
        openers="og, men, hvad med",
        negations="ikke, aldrig, ingen, intet, uden, mindre, mindst",
        begins="er, var, har, havde, kan, skal, blev, bliver",
        roles="af",
    ),
    "de": _asking(
        "who: wer, von wem; whom: wen; receiver: wem; owner: wessen; when: wann, welchem jahr, welches jahr, "
        "welchem datum, welchem tag; where: wo; whence: woher; whither: wohin; why: warum, weshalb, wieso, wozu; "
        "many: wie viel, wie viele, wie vielen, wieviel, wieviele; how: wie, wodurch; what: was, welche, welcher, "
        "welches, welchen, welchem",
        openers="und, aber, oder, was ist mit, wie ist es mit, wie steht es mit, wie steht es um, wie sieht es mit",
        negations=(
            "nicht, nichts, nie, niemals, niemand, kein, keine, keinen, keinem, keiner, keines, ohne, weniger, "
            "wenigsten, geringsten"
        ),
        begins="ist, sind, war, waren, hat, haben, hatte, wird, werden, wurde, wurden, kann, können, gibt, gab, muss",
        roles="von, durch",
    ),
    "en": _asking(
        "who: who, by whom; whom: whom, who did, who does, who do, who has; owner: whose; when: when, what year, "
        "which year, what date, which date, what day; where: where; why: why, how come; many: how many, how much; "
        "how: how; what: what, which; object: what did, what does, what do",
        openers="and, but, or, what about, how about, what of",
        negations=(
            "not, no, non, never, none, nobody, nothing, neither, nor, cannot, without, don t, dont, doesn t, doesnt, "
            "didn t, didnt, isn t, isnt, aren t, wasn t, weren t, won t, wouldn t, couldn t, shouldn t, can t, cant, "
            "haven t, hasn t, hadn t, less, least, fewer, fewest"
        ),
        begins=(
            "is, are, was, were, do, does, did, has, have, had, can, could, will, would, should, may, might, must, "
            "isn, aren, wasn, weren, don, doesn, didn, hasn, haven, can, won"
        ),
        roles="by, from",
    ),
    "es": _asking(
        "who: quién, quiénes, por quién; whom: a quién, a quiénes; owner: de quién; when: cuándo, qué año, qué "
        "fecha, qué día; where: dónde; whither: adónde, a dónde; whence: de dónde; why: por qué; many: cuánto, "
        "cuánta, cuántos, cuántas; how: cómo; what: qué, cuál, cuáles",
        openers="y, e, pero, qué hay de, qué hay del, qué pasa con, qué tal",
        negations="no, nunca, jamás, nadie, ningún, ninguno, ninguna, tampoco, sin, menos",
        roles="por",
    ),
    "fr": _asking(
        "who: qui, qui est ce qui, par qui; whom: qui est ce que, qui est ce qu; receiver: à qui; owner: de qui; "
        "when: quand, quelle année, quelle date, quel jour, quel moment; where: où, quel endroit; whence: d où; "
        "why: pourquoi, quelle raison, quelles raisons; many: combien; how: comment; what: que, quoi, qu, quel, "
        "quelle, quels, quelles, lequel, laquelle, lesquels, lesquelles; subject: qu est ce qui",
        openers="et, mais, qu en est il, quid, même question",
        negations="pas, jamais, aucun, aucune, rien, ni, sans, nul, nulle, guère, moins",
        begins=("est, sont, a, ont, était, étaient, avait, fut, peut, peuvent, faut, doit, y a t il, existe"),
        roles="par",
        subjects="il, elle, ils, elles, on",
        particles="ne, n",
    ),
    "it": _asking(
        "who: chi; agent: da chi; receiver: a chi; owner: di chi; when: quando, che anno, quale anno, che data; "
        "where: dove, dov; whence: da dove; why: perché; many: quanto, quanta, quanti, quante, quant; how: come, "
        "com; what: che, cosa, cos, che cosa, quale, quali, qual",
        openers="e, ed, ma, che dire, che ne è",
        negations="non, nessun, nessuno, nessuna, niente, nulla, senza, meno",
        roles="da, dal, dalla, dai",
    ),
    "ja": _asking(
        "who: 誰, だれ; when: いつ, 何年; where: どこ; why: なぜ, どうして; many: いくつ, いくら, 何人; how: どう, "
        "どのよう; what: 何, どの, どれ, どんな",
        negations="ない, ません, なかった",
    ),
    "nl": _asking(
        "who: wie; agent: door wie; owner: wiens; when: wanneer, welk jaar, welke datum; where: waar; whither: "
        "waarheen; why: waarom; many: hoeveel; how: hoe; what: wat, welk, welke",
        openers="en, maar, hoe zit het met, wat met",
        negations="niet, geen, nooit, niemand, niets, zonder, minder, minst",
        begins="is, zijn, was, waren, heeft, hebben, had, wordt, werd, kan, kunnen, moet",
        roles="door",
    ),
    "no": _asking(
        "who: hvem, kven; owner: hvems; when: når, hvilket år, kva år; where: hvor, kor; why: hvorfor, kvifor; "
        "many: hvor mange, hvor mye, kor mange, kor mykje; how: hvordan, korleis, hvor lenge, hvor stor, hvor "
        "langt; what: hva, kva, hvilken, hvilket, hvilke",
        openers="og, men, hva med, kva med",
        negations="ikke, ikkje, aldri, ingen, ingenting, intet, uten, utan, mindre, minst",
        begins="er, var, har, hadde, kan, skal, ble, blir",
        roles="av",
    ),
    "pl": _asking(
        "who: kto; whom: kogo; receiver: komu; agent: przez kogo; owner: czyj; when: kiedy, którym roku, jakim "
        "roku; where: gdzie; whence: skąd; whither: dokąd; why: dlaczego, czemu; many: ile; how: jak; what: co, "
        "czego, czym, jaki, jaka, jakie, który, która, które",
        openers="a, i, ale, co z",
        negations="nie, nigdy, nikt, nic, bez, żaden, żadna, żadne, mniej, najmniej",
        begins="czy",
        roles="przez",
    ),
    "pt": _asking(
        "who: quem; agent: por quem; receiver: a quem; owner: de quem; when: quando, que ano, qual ano, que data; "
        "where: onde; whence: de onde; whither: aonde; why: por que, porque, por quê; many: quanto, quanta, "
        "quantos, quantas; how: como; what: o que, que, quê, qual, quais",
        openers="e, mas, que tal, quanto a, quanto ao",
        negations="não, nunca, jamais, ninguém, nenhum, nenhuma, nem, sem, menos",
        roles="por, pelo, pela",
    ),
    "ru": _asking(
        "who: кто; whom: кого; receiver: кому; agent: кем; owner: чей, чья, чьё, чьи; when: когда, каком году, "
        "какого числа; where: где; whither: куда; whence: откуда; why: почему, зачем, отчего; many: сколько; how: "
        "как; what: что, чего, чему, чем, какой, какая, какое, какие, какого, каких, каким, какими, какую, каком",
        openers="а, и, но, как насчёт, что насчёт",
        negations="не, нет, ни, никогда, никто, ничего, без, меньше, менее",
    ),
    "sv": _asking(
        "who: vem, vilka; owner: vems; when: när, vilket år; where: var; whither: vart; why: varför; many: hur "
        "många, hur mycket; how: hur; what: vad, vilken, vilket",
        openers="och, men, hur är det med, hur blir det med, vad gäller",
        negations="inte, aldrig, ingen, inget, inga, utan, mindre, minst",
        begins="är, var, har, hade, kan, ska, blev, blir",
        roles="av",
    ),
    "th": _asking(
        "who: ใคร; when: เมื่อไหร่, เมื่อใด, เมื่อไร, ปีใด, ปีไหน; where: ที่ไหน, ที่ใด; why: ทำไม, เพราะเหตุใด; "
        "many: เท่าไหร่, เท่าไร, เท่าใด, กี่; how: อย่างไร; what: อะไร, ไหน, ใด",
        negations="ไม่",
    ),
    "zh": _asking(
        "who: 谁; when: 什么时候, 何时, 几时, 哪年, 哪一年, 哪天, 什么年; where: 哪里, 哪儿, 何处, 在哪, 什么地方; "
        "why: 为什么, 为何; many: 多少, 几个, 几; how: 如何, 怎么, 怎样, 多久, 多长, 多大, 多高, 多远; what: 什么, "
        "哪些, 哪个, 哪种, 哪一, 哪",
        negations="不, 没, 没有, 无, 未, 非, 最少",
    ),
}
# The two written standards of Norwegian are one here, as they are among the languages.
ASKING |= {"nb": ASKING["no"], "nn": ASKING["no"]}
