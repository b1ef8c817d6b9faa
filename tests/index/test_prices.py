"""What something costs, asked without a word of the text: its amounts tell where the answer stands."""

import pytest

from index import Article, Library

LESSONS = {
    "de": ("Der Chor probt am Montag.", "Der Beitrag liegt bei 40 Euro im Jahr.", "Noten liegen im Schrank."),
    "en": ("The choir sings on Mondays.", "Members give 40 pounds a year.", "Music is kept in the cupboard."),
    "fr": ("La chorale répète le lundi.", "La cotisation est de 40 € par an.", "Les partitions sont dans l'armoire."),
    "es": ("El coro ensaya los lunes.", "La aportación es de 40 euros al año.", "Las partituras están en el armario."),
    "it": ("Il coro prova il lunedì.", "Il contributo è di 40 euro l'anno.", "Gli spartiti sono nell'armadio."),
    "pt": ("O coro ensaia à segunda.", "A contribuição é de 40 euros por ano.", "As partituras estão no armário."),
    "nl": ("Het koor repeteert op maandag.", "De bijdrage is 40 euro per jaar.", "Bladmuziek ligt in de kast."),
    "sv": ("Kören övar på måndagar.", "Avgiften är 400 kronor om året.", "Noter finns i skåpet."),
    "pl": ("Chór ćwiczy w poniedziałki.", "Składka to 90 zł rocznie.", "Nuty leżą w szafie."),
    "cs": ("Sbor zkouší v pondělí.", "Příspěvek je 400 korun ročně.", "Noty jsou ve skříni."),
    "ru": ("Хор поёт по понедельникам.", "Взнос составляет 1900 рублей в год.", "Ноты лежат в шкафу."),
    "el": ("Η χορωδία τραγουδά τη Δευτέρα.", "Η συνδρομή είναι 40 ευρώ.", "Οι παρτιτούρες είναι στο ντουλάπι."),
    "fi": ("Kuoro harjoittelee maanantaisin.", "Jäsenyys on 40 euroa vuodessa.", "Nuotit ovat kaapissa."),
    "tr": ("Koro pazartesi çalışır.", "Katılım yılda 400 lira.", "Notalar dolaptadır."),
    "ar": ("تتدرب الجوقة يوم الاثنين.", "الرسوم 40 دينارا في السنة.", "النوتات في الخزانة."),
    "he": ("המקהלה שרה ביום שני.", "דמי ההשתתפות הם 90 שקלים.", "התווים בארון."),
    "da": ("Koret øver om mandagen.", "Kontingentet er 400 kroner om året.", "Noderne ligger i skabet."),
    "no": ("Koret øver på mandager.", "Kontingenten er 400 kroner i året.", "Notene ligger i skapet."),
    "hu": ("A kórus hétfőnként próbál.", "A tagdíj évi 9000 forint.", "A kották a szekrényben vannak."),
    "ro": ("Corul repetă lunea.", "Cotizația este de 90 de lei pe an.", "Partiturile sunt în dulap."),
    "uk": ("Хор співає щопонеділка.", "Внесок становить 900 гривень на рік.", "Ноти лежать у шафі."),
    "id": ("Paduan suara berlatih hari Senin.", "Iuran Rp 90.000 setahun.", "Partitur ada di lemari."),
    "vi": ("Ca đoàn tập vào thứ hai.", "Hội phí 90.000 đồng một năm.", "Bản nhạc ở trong tủ."),
    "th": ("คณะนักร้องซ้อมวันจันทร์", "ค่าสมาชิกปีละ 400 บาท", "โน้ตเพลงอยู่ในตู้"),
    "hi": ("गायन मंडली सोमवार को गाती है।", "सदस्यता शुल्क 400 रुपये है।", "पन्ने अलमारी में हैं।"),
    "fa": ("گروه کر دوشنبه تمرین می‌کند.", "حق عضویت ۹۰ هزار تومان است.", "نت‌ها در کمد است."),
    "ko": ("합창단은 월요일에 연습합니다.", "회비는 1년에 40000원입니다.", "악보는 장에 있습니다."),
    "ja": ("合唱団は月曜日に練習します。", "会費は年に4000円です。", "楽譜は棚にあります。"),
    "zh": ("合唱团星期一排练。", "会费每年400元。", "乐谱在柜子里。"),
    "af": ("Die koor oefen op Maandae.", "Die ledegeld is R400 per jaar.", "Bladmusiek lê in die kas."),
    "is": ("Kórinn æfir á mánudögum.", "Félagsgjaldið er 9000 krónur á ári.", "Nóturnar eru í skápnum."),
    "gl": ("O coro ensaia os luns.", "A contribución é de 40 euros ao ano.", "As partituras están no armario."),
    "sq": ("Kori bën prova të hënën.", "Kontributi është 900 lekë në vit.", "Notat janë në dollap."),
    "mk": ("Хорот вежба во понеделник.", "Придонесот е 900 денари годишно.", "Нотите се во шкафот."),
    "be": ("Хор спявае па панядзелках.", "Узнос складае 40 рублёў на год.", "Ноты ляжаць у шафе."),
    "bs": ("Hor vježba ponedjeljkom.", "Prilog je 40 maraka godišnje.", "Note su u ormaru."),
    "ms": ("Koir berlatih pada hari Isnin.", "Sumbangan RM40 setahun.", "Skor muzik ada di dalam almari."),
    "ur": ("گروہ پیر کو گاتا ہے۔", "چندہ سال میں 400 روپے ہے۔", "کاغذات الماری میں ہیں۔"),
    "uz": ("Xor dushanba kuni mashq qiladi.", "Badal yiliga 40 000 so'm.", "Notalar shkafda."),
    "kk": ("Хор дүйсенбіде жаттығады.", "Жарна жылына 4000 теңге.", "Ноталар шкафта."),
    "mn": ("Найрал дуу даваа гарагт дуулна.", "Татвар жилд 40000 төгрөг.", "Нот шүүгээнд бий."),
    "mr": ("गायनवृंद सोमवारी गातो.", "देणगी वर्षाला ४०० रुपये आहे.", "पाने कपाटात आहेत."),
    "te": ("బృందం సోమవారం పాడుతుంది.", "చందా సంవత్సరానికి 400 రూపాయలు.", "కాగితాలు బీరువాలో ఉన్నాయి."),
    "ne": ("समूह सोमबार गाउँछ।", "चन्दा वर्षको ४०० रुपैयाँ हो।", "पाना दराजमा छन्।"),
    "gu": ("મંડળી સોમવારે ગાય છે.", "ફાળો વર્ષે 400 રૂપિયા છે.", "પાનાં કબાટમાં છે."),
    "kn": ("ತಂಡ ಸೋಮವಾರ ಹಾಡುತ್ತದೆ.", "ಚಂದಾ ವರ್ಷಕ್ಕೆ 400 ರೂಪಾಯಿ.", "ಹಾಳೆಗಳು ಕಪಾಟಿನಲ್ಲಿವೆ."),
    "cy": ("Mae'r côr yn canu nos Lun.", "Y tanysgrifiad yw £40 y flwyddyn.", "Mae'r gerddoriaeth yn y cwpwrdd."),
    "ga": ("Canann an cór ar an Luan.", "Is é an síntiús €40 sa bhliain.", "Tá an ceol sa chófra."),
}


def library(code, *more):
    return Library([Article.from_paragraphs("A", [((), text) for text in (*LESSONS[code], *more)], language=code)])


def answered(code, question, *more):
    return [quote.passage.number for quote in library(code, *more).answer(question).quotes]


@pytest.mark.parametrize(
    ("code", "question"),
    [
        ("de", "was kostet das"),
        ("de", "Wie teuer ist das?"),
        ("de", "was kostet das insgesamt"),
        ("en", "how much is it"),
        ("en", "what does it cost in total"),
        ("fr", "ça coûte combien en tout ?"),
        ("es", "cuánto cuesta todo"),
        ("it", "quanto viene"),
        ("pt", "quanto custa no total"),
        ("nl", "wat kost het allemaal"),
        ("sv", "vad kostar det"),
        ("pl", "ile to kosztuje"),
        ("cs", "kolik to stojí"),
        ("ru", "сколько это стоит"),
        ("el", "ποσο κοστιζει"),
        ("fi", "mitä se maksaa"),
        ("tr", "kaç para"),
        ("ar", "كم السعر"),
        ("he", "כמה זה עולה"),
        ("fr", "Bonjour, c'est combien ?"),
        ("fr", "combien"),
        ("en", "Hi, how much is that please?"),
        ("de", "was macht das"),
        ("es", "¿Cuánto es?"),
        ("it", "Quant'è?"),
        ("pt", "quanto fica"),
        ("nl", "hoeveel is het?"),
        ("sv", "hur mycket blir det"),
        ("da", "hvor meget er det"),
        ("no", "hva blir det"),
        ("fi", "paljonko se on"),
        ("pl", "po ile"),
        ("cs", "kolik to je"),
        ("ru", "Почём?"),
        ("uk", "скільки це"),
        ("ro", "cât e"),
        ("hu", "mennyi lesz"),
        ("el", "πόσο έχει;"),
        ("tr", "Ne kadar?"),
        ("id", "berapa ya"),
        ("vi", "bao nhiêu tiền vậy"),
        ("th", "เท่าไหร่คะ"),
        ("hi", "कितने का है?"),
        ("fa", "چنده؟"),
        ("ar", "بكم؟"),
        ("he", "כמה?"),
        ("ko", "얼마예요?"),
        ("ja", "いくらですか？"),
        ("zh", "多少钱？"),
        ("af", "hoeveel is dit"),
        ("af", "wat kos dit"),
        ("is", "hvað kostar þetta"),
        ("gl", "canto custa"),
        ("gl", "Canto é?"),
        ("sq", "sa kushton"),
        ("mk", "колку чини"),
        ("be", "колькі гэта каштуе"),
        ("bs", "koliko košta"),
        ("ms", "berapa ya"),
        ("ur", "کتنے کا ہے؟"),
        ("uz", "qancha turadi"),
        ("kk", "қанша тұрады?"),
        ("mn", "хэдэн төгрөг вэ"),
        ("mr", "किती रुपये"),
        ("te", "ధర ఎంత"),
        ("ne", "कति पर्छ"),
        ("gu", "કેટલા રૂપિયા"),
        ("kn", "ಎಷ್ಟು ರೂಪಾಯಿ"),
        ("cy", "faint yw e?"),
        ("ga", "cé mhéad é?"),
    ],
)
def test_a_price_is_found_by_its_amount(code, question):
    assert answered(code, question) == [1]


@pytest.mark.parametrize(
    ("code", "question"),
    [
        ("de", "was kostet ein Klavier"),
        ("en", "how much does a piano cost"),
        ("fr", "combien coûte un piano"),
        ("fr", "Combien sont-ils ?"),
        ("it", "quanto è grande il pianoforte"),
    ],
)
def test_the_price_of_something_else_is_not(code, question):
    assert answered(code, question) == []


def test_a_number_beside_what_was_bought_is_the_price_of_that_thing_alone():
    texts = ("O barco tem garantia de 3 anos a partir da compra.", "O clube comprou a ponte por 12 moedas.")
    library = Library([Article.from_paragraphs("A", [((), text) for text in texts], language="pt")])

    assert [quote.passage.number for quote in library.answer("quanto custa a ponte?").quotes] == [1]
    assert not library.answer("quanto custa?").quotes


def test_where_no_price_stands_nothing_answers():
    library = Library([Article.from_paragraphs("A", [((), "We sing."), ((), "12 people came.")], language="en")])

    assert not library.answer("How much does it cost?").quotes


def test_a_word_of_the_text_tells_better():
    assert answered("en", "How much is the fee?", "The fee for a lost key is 5 pounds.") == [3]


RENTAL = {
    "en": ("You may return it two days later for free.", "We rent out bikes for 15 pounds a day.", "Helmets are free."),
    "fr": ("On peut annuler deux jours avant.", "Nous louons des vélos à 15 € par jour.", "Les casques sont gratuits."),
    "de": ("Stornieren kann man zwei Tage vorher.", "Räder gibt es für 15 Euro am Tag.", "Helme sind kostenlos."),
    "es": ("Se puede anular dos días antes.", "Alquilamos bicis a 15 euros al día.", "Los cascos son gratis."),
    "pl": ("Odwołać można dwa dni wcześniej.", "Rowery wynajmujemy za 15 zł dziennie.", "Kaski są darmowe."),
    "ru": ("Отменить можно за два дня.", "Велосипеды даём за 150 рублей в день.", "Шлемы бесплатно."),
}


@pytest.mark.parametrize(
    ("code", "question"),
    [
        ("en", "how much for a bike for two days"),
        ("en", "what does a bike cost for 4 days"),
        ("fr", "combien pour un vélo pour deux jours"),
        ("de", "wie viel für ein Rad für zwei Tage"),
        ("es", "cuánto por una bici por dos días"),
        ("pl", "ile za rower na dwa dni"),
        ("ru", "сколько за велосипед на два дня"),
    ],
)
def test_how_much_of_a_thing_is_wanted_tells_little_of_what_it_costs(code, question):
    library = Library([Article.from_paragraphs("A", [((), text) for text in RENTAL[code]], language=code)])

    assert [quote.passage.number for quote in library.answer(question).quotes][:1] == [1]


@pytest.mark.parametrize(
    ("code", "text", "question"),
    [
        ("ja", "犬は一泊1500円です。", "犬はいくらですか"),
        ("zh", "门票1200元。", "门票多少钱"),
        ("th", "ค่าเข้า1500บาท", "ค่าเข้าเท่าไหร่"),
        ("ar", "تنام الكلاب مقابل 10 دنانير.", "بكم الكلاب؟"),
    ],
)
def test_an_amount_like_a_year_is_a_price_behind_a_letter_too_where_money_stands_behind_it(code, text, question):
    [first, *_] = LESSONS[code]
    library = Library([Article.from_paragraphs("A", [((), first), ((), text)], language=code)])

    assert [quote.passage.number for quote in library.answer(question).quotes] == [1]


@pytest.mark.parametrize(("code", "text", "question"), [("ja", "塔は1880年に建てられた。", "塔はいくらですか")])
def test_a_year_behind_a_letter_is_no_price(code, text, question):
    library = Library([Article.from_paragraphs("A", [((), "歌う。"), ((), text)], language=code)])

    assert not library.answer(question).quotes
