"""What an analyser must know of each language. Data, not code."""

from __future__ import annotations

from dataclasses import dataclass

_FRENCH_ELISIONS = "c d j l m n qu s t jusqu lorsqu puisqu quoiqu presqu quelqu"
_ITALIAN_ELISIONS = "l d c m n s t v un all dall dell nell sull coll quell quest bell sant"


@dataclass(frozen=True, slots=True)
class Language:
    """``stemmer`` is Snowball's name for the language.

    ``elisions`` are words that lean on the next one (l’Ukraine), ``enclitics`` on the one before (Musk’s),
    each with an apostrophe between. ``function_words`` ask or link and say nothing of what a question is about;
    none is listed that also means something else: « été » is also summer, "may" a month. Thanks and greetings are, and
    what people call the texts they ask: « Que dit l’article sur Musk ? » is about Musk.
    """

    stemmer: str | None = None
    elisions: frozenset[str] = frozenset()
    enclitics: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()


def _language(stemmer: str | None, *, elisions: str = "", enclitics: str = "", function_words: str = "") -> Language:
    return Language(
        stemmer, frozenset(elisions.split()), frozenset(enclitics.split()), frozenset(function_words.split())
    )


UNLISTED = Language()

LANGUAGES: dict[str, Language] = {
    "ar": _language(
        "arabic",
        function_words=(
            "من متى أين كم لماذا لم ما ماذا كيف هل أي أية بماذا في على إلى عن مع بين هو هي هم هذا هذه ذلك التي الذي "
            "الذين كان كانت يكون تم قد أن إن لا و أو ثم بعد قبل عند"
        ),
    ),
    "ca": _language(
        "catalan",
        elisions="d l m n s t",
        function_words=(
            "qui quan on quant quanta quants quantes què quin quina quins quines com perquè el la els les un una "
            "uns unes de del dels a al als en amb per i o ni no es se seu seva seus seves que és són era eren ser "
            "ha han més entre sobre si aquest aquesta aquests aquestes"
        ),
    ),
    "cs": _language("czech"),
    "da": _language(
        "danish",
        function_words=(
            "hvem hvis hvornår hvor hvorfor hvad hvilken hvilket hvilke hvordan en et den det de som og eller men "
            "ikke i på af til fra for med om ved under over er var blev bliver har havde være været at han hun "
            "dens deres sin sit sine mellem sig siger kan skal"
        ),
    ),
    "de": _language(
        "german",
        function_words=(
            "wer wem wen wessen wann wo wohin woher wieviel wieviele warum weshalb wieso wozu was wie welche "
            "welcher welches welchen welchem womit wodurch worin woraus wofür woran worauf wovon wonach worüber "
            "der die das den dem des ein eine einen einem einer eines und oder aber nicht in im an am auf aus bei "
            "beim mit nach von vom vor zu zum zur für über unter um durch ist sind war waren wird werden wurde "
            "wurden worden hat haben hatte hatten sein sich es er sie ihr ihre ihren ihrem ihrer seine seinen "
            "seinem seiner als auch man dass zwischen gibt gab dieser diese dieses sagt sagen kann können könnte "
            "muss müssen darf dürfen soll sollen hallo danke bitte ok artikel text"
        ),
    ),
    "el": _language("greek"),
    "en": _language(
        "english",
        enclitics="s t d m ll re ve",
        function_words=(
            "who whom whose when where why what which how a an the of in on at by for to from with into and or "
            "not as is are was were be been being am do does did done has have had that this these those it its "
            "he she they his her their them there than then also if but so such i you your me my we our about "
            "would could should said say says tell tells told happen happens happened mean means many much get "
            "gets got cannot hi hello please pls thanks thank ok lol article articles text"
        ),
    ),
    "eo": _language("esperanto"),
    "es": _language(
        "spanish",
        function_words=(
            "quién quiénes quien quienes cuándo cuando dónde donde adónde cuánto cuánta cuántos cuántas cuanto "
            "cuanta cuantos cuantas qué que cuál cuáles cual cuales cómo como el la los las un una unos unas de "
            "del a al en con por para y e o u ni no se su sus lo le les es son era eran fue fueron ser sido está "
            "están ha han había haber hay tiene más entre sobre si esta este estos estas ese esa muy dice dicen "
            "puede pueden podría debe deben hola gracias ok artículo artículos texto habla hablan"
        ),
    ),
    "et": _language("estonian"),
    "eu": _language("basque"),
    "fa": _language("persian"),
    "fi": _language("finnish"),
    "fr": _language(
        "french",
        elisions=_FRENCH_ELISIONS,
        function_words=(
            "qui quand où combien pourquoi que quoi quel quelle quels quelles comment lequel laquelle lesquels "
            "lesquelles qu le la les un une des du de au aux à a en dans par pour sur avec sans sous et ou mais "
            "donc ni ne pas plus ce cet cette ces se sa ses leur leurs il elle ils elles on nous vous je tu me te "
            "lui y dont est sont était étaient fut furent sera seront être ont avait avaient eut avoir ait aurait "
            "entre comme si dit dire disent peut peuvent pourrait doit doivent faut svp stp salut bonjour bonsoir "
            "coucou merci ok mdr article articles texte parle parlent "
            "pk pq t"
        ),
    ),
    "ga": _language("irish", elisions="b d m"),
    "hi": _language("hindi"),
    "hu": _language("hungarian"),
    "hy": _language("armenian"),
    "id": _language("indonesian"),
    "it": _language(
        "italian",
        elisions=_ITALIAN_ELISIONS,
        function_words=(
            "chi quando dove dov quanto quanta quanti quante quant perché perche che cosa cos quale quali qual "
            "come com il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle "
            "da dal dalla dai in nel nella nei nelle con su sul sulla per tra fra e ed o non si suo sua suoi sue "
            "è sono era erano fu furono essere ha hanno aveva più questo questa dice dicono può possono potrebbe "
            "deve devono"
        ),
    ),
    "ja": _language(
        None,
        function_words=(
            "何 誰 いつ どこ なぜ どうして どう どの どれ どんな いくつ いくら ですか ますか でしょうか の "
            "は が を に へ と で も や から まで です ます でした した する いる ある"
        ),
    ),
    "lt": _language("lithuanian"),
    "ne": _language("nepali"),
    "nl": _language(
        "dutch",
        function_words=(
            "wie wiens wanneer waar waarheen hoeveel hoelang waarom waardoor wat welke welk hoe waarmee waarvan "
            "waarvoor waarin de het een van in op aan bij met naar uit voor door over om te tot en of maar niet "
            "is zijn was waren werd werden wordt worden heeft hebben had hadden er die dat deze dit hij zij ze "
            "hun haar als ook men tussen zegt zeggen kan kunnen moet moeten mag mogen"
        ),
    ),
    "no": _language(
        "norwegian",
        function_words=(
            "hvem hvems når hvor hvorfor hva hvilken hvilket hvilke hvordan korleis kva kven en et ei den det de "
            "som og eller men ikke i på av til fra for med om ved under over er var ble blir har hadde være vært "
            "å at han hun dens deres sin sitt sine mellom seg ein eit frå sier kan må skal"
        ),
    ),
    "pl": _language(
        "polish",
        function_words=(
            "kto kogo komu kim czyj kiedy gdzie skąd dokąd ile dlaczego czemu co czego czym jaki jaka jakie "
            "jakiego jakiej jak i w we na z ze do od po za o u a że się nie to jest są był była było były być "
            "jego jej ich jako oraz lub przez przy dla ten ta te tego tej tych czy który która które mówi może "
            "mogą musi"
        ),
    ),
    "pt": _language(
        "portuguese",
        function_words=(
            "quem quando onde aonde quanto quanta quantos quantas porque que quê qual quais como o a os as um uma "
            "uns umas de do da dos das em no na nos nas ao aos à às com por pelo pela pelos pelas para e ou não "
            "se seu sua seus suas é são era eram foi foram ser sido está estão há tem ter mais entre sobre este "
            "esta esse essa isso lhe diz dizem pode podem poderia deve devem"
        ),
    ),
    "ro": _language("romanian"),
    "ru": _language(
        "russian",
        function_words=(
            "кто кого кому кем чей чья чьё чьи когда где куда откуда сколько почему зачем отчего что чего чему "
            "чем какой какая какое какие какого каких каким какими какому какую каком как который которая которое "
            "которые и в во на с со к ко о об от до из у за по для при над под не ни же ли бы а но или это то он "
            "она оно они его её их был была было были быть есть является между может могут говорит говорят"
        ),
    ),
    "sr": _language("serbian"),
    "st": _language("sesotho"),
    "sv": _language(
        "swedish",
        function_words=(
            "vem vems vilka när var vart varför vad vilken vilket hur en ett den det de som och eller men inte i "
            "på av till från för med om vid under över är blev blir har hade vara varit att han hon dess deras "
            "sin sitt sina mellan sig säger kan måste ska"
        ),
    ),
    "ta": _language("tamil"),
    "th": _language(
        None,
        function_words=(
            "ใคร เมื่อไหร่ เมื่อใด เมื่อไร ที่ไหน ที่ใด เท่าไหร่ เท่าไร เท่าใด กี่ ทำไม เพราะเหตุใด อะไร อย่างไร "
            "ไหน ใด บ้าง ที่ ของ ใน เป็น คือ และ หรือ ได้ ว่า"
        ),
    ),
    "tr": _language("turkish"),
    "yi": _language("yiddish"),
    "zh": _language(
        None,
        function_words=(
            "谁 什么时候 何时 几时 哪年 哪一年 哪天 哪里 哪儿 何处 在哪 什么地方 多少 几个 几 多久 多长 多大 "
            "多高 多远 为什么 为何 什么 哪些 哪个 哪种 哪一 哪 如何 怎么 怎样 是否 吗 呢"
            "的 了 在 是 于 和 与 被 由 有"
        ),
    ),
}

# The two written standards of Norwegian share its stemmer, and its questions mix them.
LANGUAGES |= {"nb": LANGUAGES["no"], "nn": LANGUAGES["no"]}
