"""Words that end with a full stop inside a sentence, by language. Data, not code.

``titles`` are followed by a name or an example, and end no sentence. ``others`` are followed by a number or by a word
in small letters; before a capital the sentence is over: « 40 kr. | Huset ». ``middle`` are followed by both: they end
a sentence only before a word that cannot be a name: « St. Malo », « on Main St. | The ». All are written without the
last full stop, in small letters; what has a full stop inside ("z.B", "т.е") need not be listed, nor what has no vowel.
"""

from __future__ import annotations

from typing import NamedTuple


class Abbreviations(NamedTuple):
    titles: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    middle: frozenset[str] = frozenset()


def _of(titles: str = "", others: str = "", middle: str = "") -> Abbreviations:
    return Abbreviations(frozenset(titles.split()), frozenset(others.split()), frozenset(middle.split()))


ANY_LANGUAGE = _of(
    titles="dr prof mr mrs ms cf",
    others="no nr fig vol pp vs etc al ca approx op cit ed ibid jan feb apr jun jul aug sep sept oct nov dec",
    middle="st jr sr inc ltd co corp bros",
)

ABBREVIATIONS = {
    "af": _of(
        titles="mnr mev mej ds sint bv",
        others="bl nr ens asb vgl",
    ),
    "ar": _of(
        titles="د أ م",
        others="إلخ الخ ص ق",
    ),
    "az": _of(
        titles="akad məs",
        others="səh bax və",
    ),
    "be": _of(
        titles="праф акад вул св гл напр",
        others="стар стст руб гг",
    ),
    "bg": _of(
        titles="проф акад инж доц св ул бул гр ген полк напр вж",
        others="стр фиг бл лв год в г н",
        middle="тов",
    ),
    "bs": _of(
        titles="gosp gđa prof sv ul npr tzv akad ing",
        others="br str sl god st v g itd din km",
    ),
    "ca": _of(
        titles="sr sra srta dr dra prof st sta av avda mn gral p.ex",
        others="pàg núm cap art aprox fig vol segl aC dC etc ex s",
    ),
    "cs": _of(
        titles="p pí sl prof doc ing mgr mudr judr phdr sv tzv např gen pplk ul nám arch",
        others="str obr č tab odst r stol kap zák hod min tis mil atd apod cca",
    ),
    "da": _of(
        titles="hr fru frk dr prof sct skt pr bl.a f.eks fx dvs kong gl",
        others="s kap nr ca stk fig bd str mio mia kr årh osv min maks kl tlf bl evt",
    ),
    "de": _of(
        titles=("dr prof hr hrn fr frl st hl sog bzw z.b u.a d.h dipl ing rer nat phil bspw geb gen frhr vgl max min"),
        others=(
            "nr abb abs art bd s jh jhd chr ca mio mrd tel usw etc kap tab tsd zit std sek aufl evtl ggf inkl "
            "zzgl zzt bzgl cap"
        ),
        middle="str med jun sen",
    ),
    "el": _of(
        titles="κ κα κος κυρ δρ καθ αγ οδ λεωφ π.χ βλ στρ",
        others="αρ σελ εικ κεφ αι περ τομ παρ αρθ κ.λπ κλπ π.χ μ.χ χλμ δρχ εκ",
    ),
    "en": _of(
        titles=(
            "mr mrs ms messrs dr prof rev hon capt lt col gen sgt cpl maj cmdr adm gov sen rep pres mt ft fr "
            "sr. e.g i.e eg ie viz cf lit"
        ),
        others=(
            "no nos fig figs vol vols p pp ch sec approx ca cf etc est c art para ed eds trans rev dept min "
            "max tel ext jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat "
            "sun"
        ),
        middle="st jr sr inc ltd co corp bros ave blvd rd u.s u.k d.c univ assn dist dept vs al",
    ),
    "eo": _of(
        titles="s-ro s-ino d-ro prof ekz t.n",
        others="p n-ro ĉ k.t.p ktp",
    ),
    "es": _of(
        titles=(
            "sr sra srta sres dr dra d dña dn prof profa lic ing gral cnel cap tte sta sto san fr avda av "
            "mons ud uds vd ej p.ej arq"
        ),
        others="núm nº pág págs art arts aprox fig vol cap s sig ss a.c d.c tel c etc máx mín ed",
        middle="ee uu hnos cía",
    ),
    "et": _of(
        titles="hr pr prof dr tn nt näit nn akad",
        others="lk vt u ca nr jne jms aj kr a s saj sh ptk joon",
    ),
    "eu": _of(
        titles="jn and dr prof adib",
        others="or zk art irud etab eab mend",
    ),
    "fa": _of(
        titles="د",
    ),
    "fi": _of(
        titles="hra rva nti prof tri fil toht maist esim mm ns kenr ev maj kapt pyh",
        others="s ks n nro v vrt puh jne ym yms ekr jkr mk kpl luk kuv klo noin milj mrd tuh",
    ),
    "fr": _of(
        titles=("m mm mme mmes mlle mlles mgr dr drs pr me st ste sts stes cf chap p.ex ex gén col cdt cne lt av bd"),
        others=(
            "p pp art al fig vol n no nos env s tél éd tab etc apr max min hab janv févr avr juil sept oct "
            "nov déc id ibid op cit t"
        ),
    ),
    "ga": _of(
        titles="an t-uas uas dr prof",
        others="lch uimh",
    ),
    "gl": _of(
        titles="sr sra dr dra d dna prof av avda sta sto p.ex",
        others="páx núm art aprox fig cap s a.c d.c etc",
    ),
    "he": _of(
        titles="פרופ גב",
        others="עמ",
    ),
    "hi": _of(
        titles="डॉ पं श्री प्रो कु सु",
        others="ई",
    ),
    "hr": _of(
        titles="g gđa gosp prof dr mr sv ul npr tzv akad ing mons fra",
        others="br str sl god st v čl tab itd sur km kn kr tisuć mil mlrd",
    ),
    "hu": _of(
        titles="dr özv ifj id prof szt gr br pl ún gen ezr szds",
        others="kb ld ill stb sz old kr db ft pf max min tel évf köt fej vö kft zrt bt u út",
    ),
    "id": _of(
        titles="dr ir drs dra prof tn ny nn jl kh h hj st yth letjen kol jend",
        others="no hlm hal gbr tgl rp dll dsb dst tsb sm m dkk cet",
    ),
    "is": _of(
        titles="hr frú dr prof sr t.d þ.e",
        others="bls nr u.þ.b kr kl árg o.s.frv",
    ),
    "it": _of(
        titles=(
            "sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa avv ing arch geom rag on sen gen col cap mons "
            "p.za via p.zza v.le s ss san st"
        ),
        others=(
            "art artt pag pagg p pp cap fig vol n nn ca circa sec a.c d.c ecc tel cfr es max min tab op cit km lit"
        ),
    ),
    "la": _of(
        titles="s st",
        others="cap lib fol",
    ),
    "lt": _of(
        titles="p dr prof šv g pvz gen kun vad akad inž",
        others="psl pav nr kl a m d apie žr t.t pan lt ct sk",
    ),
    "lv": _of(
        titles="k-gs dr prof sv piem gen t.s t.i akad inž",
        others="lpp sk apm att nr g gs u.c utt tab nod ls",
    ),
    "mk": _of(
        titles="г проф д-р св ул бул ген акад инж пр",
        others="бр стр сл год в ден итн",
    ),
    "nl": _of(
        titles="dhr mevr mej mw mr dr drs ir ing prof ds pater st sint bijv bv o.a m.a.w gen kol kapt",
        others="blz nr fig art ca max min jl ong hfdst afb afl enz e.d jr eeuw tel pag lid par",
    ),
    "no": _of(
        titles="hr fru frk dr prof st sta bl.a f.eks d.v.s dvs kong gml pr",
        others="s nr kap fig ca bd kr årh osv maks min kl tlf stk mill mrd evt jf",
    ),
    "pl": _of(
        titles=(
            "ks p pp prof dr hab inż mgr lek doc św bł np tzw ul al pl os im gen płk kpt por mjr red abp bp "
            "rtm m.in tj lic"
        ),
        others=(
            "r w ok nr s str rys ryc tab art ust pkt t zob por tys mln mld godz min tel zł gr itd itp ww wg "
            "jw poz zm ur"
        ),
    ),
    "pt": _of(
        titles=(
            "sr sra srs dr dra drs d prof profa eng arq gen cel cap pe av r trav exmo exma sto sta fr p.ex ex v.g mons"
        ),
        others="pág págs n.º núm art arts cap fig vol séc aprox a.c d.c tel etc máx mín ed p pp s km hab",
        middle="cia ltda",
    ),
    "ro": _of(
        titles="dl dna d-na d-l dr prof ing arh sf str bd b-dul al gen col lt cpt acad ex p",
        others="nr pag p fig cca aprox sec art alin lit cap vol etc ș.a lei î.hr d.hr tel",
    ),
    "ru": _of(
        titles=(
            "г-н г-жа гр тов проф акад доц инж им ул пр пер пл св гг ген полк кап лейт мл напр т.н т.е т.к ст см ср"
        ),
        others=(
            "г в вв гг рис стр с табл гл ч ст п пп разд ок прим др пр руб коп тыс млн млрд км кг л мин час "
            "сек тел д кв корп эт н э ред изд собр соч род ум до"
        ),
    ),
    "sk": _of(
        titles="p pí sl prof doc ing mgr mudr judr sv tzv napr gen ul nám",
        others="str obr č tab ods r stor kap zák hod min tis mil atď cca",
    ),
    "sl": _of(
        titles="g ga gdč prof dr mag sv ul npr t.i gen ing",
        others="št str sl l stol čl tab itd ipd ok približ pr",
    ),
    "sq": _of(
        titles="z znj dr prof sh p.sh",
        others="fq nr fig etj",
    ),
    "sr": _of(
        titles="г гђа госп проф др св ул нпр тзв акад инж ген g gđa gosp prof sv ul npr tzv akad ing gen",
        others="бр стр сл год ст в чл таб итд г дин br str sl god st v čl tab itd din",
    ),
    "sv": _of(
        titles="hr fr dr prof s:t s:ta st bl.a t.ex d.v.s dvs kung kapt gen löjtn dir fil m.a.o",
        others="s nr kap fig ca bd kr årh osv max min kl tel st milj jfr f.kr e.kr mfl m.m m.fl tab bil resp",
    ),
    "th": _of(
        titles="ดร ผศ รศ ศ พล นพ พญ น.ส",
        others="น พ.ศ ค.ศ",
    ),
    "tr": _of(
        titles="dr prof doç av sn st hz mah cad sok bul apt alb gen yzb bkz örn yrd öğr müh m.ö m.s",
        others="no s sf yy yak yakl vb vs vd tl km kg çev haz şek tel",
    ),
    "uk": _of(
        titles="п пані проф акад доц інж ім вул пров пл св ген полк напр див т.зв зв просп",
        others=(
            "р рр с стор рис гл ч ст п розд бл прим ін грн коп тис млн млрд км кг буд кв м до н е год хв тел ред вид"
        ),
    ),
    "vi": _of(
        titles="ts gs pgs ths bs ks tp q p tt đ ls lm",
        others="tr số h st tk tr.cn",
    ),
}

# The two written standards of Norwegian are one here, as they are among the languages.
ABBREVIATIONS |= {"nb": ABBREVIATIONS["no"], "nn": ABBREVIATIONS["no"]}
