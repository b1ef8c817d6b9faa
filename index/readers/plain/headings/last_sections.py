"""Names that a text's last sections have in all languages: « References », « Примечания », « 参考文献 »."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from index.readers.plain.headings.sections import depth_of
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.phrases import phrases_of
from index.readers.plain.lines.signs import Heading, HeadingList

_NAMES = """
references | sources | bibliography | notes | footnotes | endnotes | further reading | external links |
see also | works cited | literature | literature cited | acknowledgements | acknowledgments | références |
bibliographie | notes et références | liens externes | voir aussi | remerciements | notes de bas de page |
pour aller plus loin | literatur | literaturverzeichnis | weblinks | einzelnachweise | anmerkungen | quellen |
quellenverzeichnis | fußnoten | siehe auch | danksagung | referencias | fuentes | bibliografía | notas |
enlaces externos | véase también | agradecimientos | note | riferimenti | fonti | bibliografia |
collegamenti esterni | voci correlate | ringraziamenti | referências | fontes | ligações externas | ver também |
agradecimentos | bronnen | noten | voetnoten | referenties | literatuur | externe links | zie ook |
bronvermelding | källor | referenser | noter | litteratur | externa länkar | se även | kilder | referencer |
referanser | fodnoter | fotnoter | eksterne henvisninger | eksterne lenker | se også | lähteet | viitteet |
kirjallisuutta | kirjallisuus | aiheesta muualla | katso myös | heimildir | tilvísanir | źródła | przypisy |
linki zewnętrzne | zobacz też | piśmiennictwo | zdroje | reference | poznámky | literatura | externí odkazy |
odkazy | použitá literatura | referencie | použité zdroje | források | jegyzetek | irodalom | hivatkozások |
külső hivatkozások | lásd még | lábjegyzetek | referințe | bibliografie | surse | legături externe | vezi și |
примечания | литература | источники | ссылки | список литературы | см. также | сноски | примітки | джерела |
література | посилання | див. також | крыніцы | зноскі | спасылкі | літаратура | източници | бележки |
външни препратки | вижте също | извори | референце | напомене | спољашње везе | izvori | bilješke |
vanjske poveznice | reference i bilješke | viri | opombe | sklici | zunanje povezave | надворешни врски |
наводи | παραπομπές | πηγές | σημειώσεις | βιβλιογραφία | εξωτερικοί σύνδεσμοι | δείτε επίσης | kaynakça |
kaynaklar | notlar | dipnotlar | dış bağlantılar | ayrıca bakınız | istinadlar | mənbələr | ədəbiyyat |
izohlar | manbalar | adabiyotlar | дереккөздер | әдебиет | viited | allikad | kirjandus | atsauces | avoti |
literatūra | šaltiniai | išnašos | nuorodos | referensi | sumber | daftar pustaka | catatan kaki |
pranala luar | rujukan | pautan luar | tham khảo | tài liệu tham khảo | nguồn | chú thích | ghi chú |
liên kết ngoài | xem thêm | referències | fonts | enllaços externs | vegeu també | ligazóns externas |
véxase tamén | erreferentziak | kanpo estekak | referencoj | notoj | fontoj | eksteraj ligiloj | cyfeiriadau |
tagairtí | marejeo | tanbihi | mga sanggunian | verwysings | bronne | burime | referime | المراجع | مراجع |
المصادر | مصادر | الهوامش | هوامش | وصلات خارجية | انظر أيضا | انظر أيضًا | منابع | پانویس | پانوشت |
پیوند به بیرون | حوالہ جات | הערות שוליים | הערות | מקורות | לקריאה נוספת | קישורים חיצוניים | ביבליוגרפיה |
ראו גם | सन्दर्भ | संदर्भ | स्रोत | टिप्पणी | टिप्पणियाँ | बाहरी कड़ियाँ | তথ্যসূত্র | বহিঃসংযোগ | আরও দেখুন |
மேற்கோள்கள் | மூலங்கள் | మూలాలు | ಉಲ್ಲೇಖಗಳು | അവലംബം | સંદર્ભ | ਹਵਾਲੇ | อ้างอิง | แหล่งอ้างอิง | แหล่งที่มา |
บรรณานุกรม | เชิงอรรถ | แหล่งข้อมูลอื่น | ເອກະສານອ້າງອີງ | ឯកសារយោង | ကိုးကား | სქოლიო | ლიტერატურა | წყაროები |
ծանոթագրություններ | աղբյուրներ | գրականություն | ምንጮች | 参考文献 | 参考資料 | 引用文献 | 脚注 | 出典 | 注釈 |
注 | 外部リンク | 関連項目 | 关连条目 | 参考资料 | 參考資料 | 參考文獻 | 注释 | 註釋 | 外部链接 | 外部連結 |
参见 | 參見 | 来源 | 來源 | 延伸阅读 | 참고 문헌 | 참고문헌 | 각주 | 출처 | 외부 링크 | 같이 보기 | 주석
"""
NAMES = frozenset(phrases_of(_NAMES))


def add_last_sections(blocks: Sequence[Block], outline: HeadingList) -> None:
    """Lines that are such a name, below a blank line and above text.

    One below all else stands beside the outermost headings; those of each chapter stand in it.
    """
    found = [n for n in range(1, len(blocks) - 1) if _is_one(blocks, outline, n)]
    others = [n for n, heading in enumerate(outline) if n and heading and n not in found]
    outermost = min((depth_of(heading) for n in others if (heading := outline[n])), default=0)
    last = max((n for n in others if (heading := outline[n]) and depth_of(heading) == outermost), default=0)
    names = Counter(blocks[n].text for n in found)
    for n in found:
        beside = outline[last] if n > last and names[blocks[n].text] == 1 else None
        outline[n] = (beside or outline[n] or Heading("", "plain", 1))._replace(words=blocks[n].text)


def _is_one(blocks: Sequence[Block], outline: HeadingList, n: int) -> bool:
    if blocks[n].text.casefold() not in NAMES or not blocks[n].gap:
        return False
    return outline[n] is not None or not (outline[n - 1] or outline[n + 1])
