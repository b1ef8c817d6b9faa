"""What browsers copy along with an article, in the words of many languages. Data, not code.

Phrases are apart by ``|``; ``…`` stands for up to six words more, spaces for any white space.
"""

from __future__ import annotations

ANYWHERE = """
advertisement | advertisements | advertising | ad | sponsored | sponsored content | continue reading |
continue reading … | article continues … | continues after … | read also | also read | read more | read next |
most read | most viewed | most popular | les plus lus | meistgelesen |
related | related articles | related stories | related posts | related content | related topics |
more on this | more on this story | recommended | recommended for you | share | share on … | share this … |
share via … | tweet | tweet this | retweet | pin it | copy link | print | print this page | print this article |
skip to … content | skip to navigation | jump to … content | jump to … search | sign up for … newsletter … |
sign up to … newsletter … | follow us on … | powered by … | users browsing this forum … | leave a condolence |
share this obituary | view in browser | subscribe to … newsletter … | … all rights reserved … | publicité |
la suite après cette publicité | la suite après la publicité |
suivez-nous sur … |
ajouter à mes favoris | lire aussi |
à lire aussi | à lire | lire également | à lire également | sur le même sujet | article lié |
articles liés | articles associés | articles similaires | partager | partager sur … | partager cet … |
partager cette … | partager par … | tweeter | copier le lien | imprimer | aller au contenu |
aller au contenu principal | passer au contenu | inscrivez-vous à … newsletter … | abonnez-vous à … newsletter … |
… tous droits réservés … | anzeige | werbung | nach der anzeige weiterlesen | nach der werbung weiterlesen |
lesen sie auch | lesen sie mehr | mehr zum thema | auch interessant | teilen | teilen auf … |
artikel teilen | twittern | link kopieren | drucken | zum inhalt springen | newsletter abonnieren | jetzt abonnieren |
… alle rechte vorbehalten … | publicidad | anuncio | lee también | lea también | te puede interesar | relacionado |
síguenos en … | relacionados |
noticias relacionadas | compartir | compartir en … | copiar enlace | imprimir | saltar al contenido |
suscríbete a … | … todos los derechos reservados … | pubblicità | leggi anche | potrebbe interessarti |
potrebbe interessarti anche | condividi | condividi su … | stampa | vai al contenuto | iscriviti alla newsletter … |
… tutti i diritti riservati … | publicidade | leia também | leia mais | compartilhar | compartilhe |
assine nossa newsletter … | … todos os direitos reservados … | advertentie | lees ook | delen | delen op … |
… alle rechten voorbehouden … | annons | läs också | dela | annonse | les også | reklama | czytaj też | czytaj także |
udostępnij | … wszelkie prawa zastrzeżone … | реклама | читайте также | по теме |
поделиться | поделиться в … | подписаться … | подпишитесь … | перейти к содержанию | … все права защищены … | إعلان |
اقرأ أيضا | اقرأ أيضًا | شارك | … جميع الحقوق محفوظة … | 广告 | 廣告 | 広告 |
相关阅读 | 相關閱讀 | 延伸阅读 | 関連記事 | 分享 | シェア | 版权所有 … |
email thisblogthis! … | newer post older post home | older post home | newer post home | post a comment |
subscribe to: post comments (atom) | diesen post per e-mail versenden … | neuerer post älterer post startseite |
kommentar veröffentlichen | article plus récent article plus ancien accueil | enregistrer un commentaire |
entrada más reciente entrada antigua inicio | publicar un comentario | post più recente post più vecchio home page |
posta un commento | postagem mais recente postagem mais antiga início | postar um comentário |
следующее предыдущее главная страница | отправить комментарий | nowszy post starszy post strona główna |
from wikipedia, the free encyclopedia | from the … wiki |
un article de wikipédia, l'encyclopédie libre | aus wikipedia, … enzyklopädie |
de wikipedia, la enciclopedia libre | da wikipedia, l'enciclopedia libera | origem: wikipédia, a enciclopédia livre |
uit wikipedia, de vrije encyclopedie | z wikipedii, wolnej encyklopedii | материал из википедии … энциклопедии |
матеріал з вікіпедії … енциклопедії | från wikipedia, den fria encyklopedin |
fra wikipedia, den frie encyklopædi | fra wikipedia, den frie encyklopedi | wikipediasta |
a wikipédiából, a szabad enciklopédiából | vikipedi, özgür ansiklopedi | wikipedie, otevřená encyklopedie |
z wikipédie, slobodnej encyklopédie | de la wikipedia, enciclopedia liberă |
от уикипедия, свободната енциклопедия | από τη βικιπαίδεια, την ελεύθερη εγκυκλοπαίδεια |
dari wikipedia … ensiklopedia bebas | bách khoa toàn thư mở wikipedia | من ويكيبيديا، الموسوعة الحرة |
از ویکی‌پدیا، دانشنامهٔ آزاد | מתוך ויקיפדיה, האנציקלופדיה החופשית | 위키백과, 우리 모두의 백과사전 |
维基百科，自由的百科全书 | フリー百科事典『ウィキペディア（wikipedia）』 | this page was last edited on … |
la dernière modification de cette page a été faite le … |
diese seite wurde zuletzt am … | questa pagina è stata modificata per l'ultima volta … |
esta página se editó por última vez el … | esta página foi editada pela última vez … |
deze pagina is voor het laatst bewerkt … | эта страница в последний раз была отредактирована … |
last edited … ago by … | last edited on … by … | dernière modification il y a … | zuletzt bearbeitet vor … |
última edición hace … | ultima modifica … fa … | última modificação há … | laatst bewerkt … geleden door … |
ostatnio zmienione … temu … | последний раз редактировалось … | остання зміна … тому … | 最后编辑于 … | 最終更新 … |
content is available under … | le contenu est disponible sous licence … | der inhalt ist verfügbar unter … |
el contenido está disponible bajo … | il contenuto è disponibile in base alla licenza … |
o conteúdo é disponibilizado nos termos … | de inhoud is beschikbaar onder … | текст доступен по лицензии … |
контент доступний на умовах … | treść udostępniana na licencji … | 本页面采用 … | 除另有声明 … |
text is available under … | droit d'auteur : les textes sont disponibles sous licence … |
der text ist unter der lizenz … | il testo è disponibile secondo la licenza … |
el texto está disponible bajo … | este texto é disponibilizado nos termos da licença … |
prześlij komentarz | bagikan | baca juga | berita terkait | xem thêm | tin liên quan | chia sẻ | прочитајте још |
прочитайте також | читайте також | поділитися | поделите | pročitajte još | podijeli | paylaş | ilgili haberler |
관련 기사 | 공유하기 | 공유 | 相关文章 | 推荐阅读 | あわせて読みたい | シェアする | 関連リンク | อ่านเพิ่มเติม | แชร์ |
lue myös | læs også | διαβάστε επίσης | κοινοποίηση | mai multe despre | citește și |
distribuie | olvassa el | megosztás | čtěte také | sdílet | прочетете още | сподели | קראו עוד | שתפו | همچنین بخوانید |
यह भी पढ़ें | शेयर करें | আরও পড়ুন | શેર કરો | மேலும் படிக்க | பகிர் | አጋራ | ተዛማጅ ዜናዎች | soma pia | shiriki |
save job | save this job | report job | report this job | share this job | enregistrer l'offre |
sauvegarder l'offre | signaler l'annonce | signaler cette offre | partager l'offre | job merken | stelle merken |
anzeige melden | job teilen | guardar oferta | denunciar oferta | compartir oferta | guardar anúncio | partilhar |
partilhar em … | denunciar anúncio | salva offerta | segnala annuncio | condividi offerta | vacature opslaan |
vacature delen | zapisz ofertę | zgłoś ofertę | udostępnij ofertę | spara annonsen | сохранить вакансию |
зберегти вакансію | ilanı kaydet | ilanı paylaş | ilanı şikayet et | simpan lowongan | lưu việc làm |
… min read | … minute read | … minutes read | … min de lecture | … min. lesezeit | … min lesezeit
"""
"""Lines that belong to no article, wherever they stand."""

BEFORE_COLON = """
read also | also read | read more | read next | see also | related | more on this | photo | photos | picture | image |
sort by | trier par | sortieren nach | ordenar por | ordina per | sorteren op | sortuj według | сортировать по |
images | image credit | photo credit | photo by | credit | credits | lire aussi | à lire aussi | à lire |
lire également | voir aussi | sur le même sujet | crédit | crédits | crédit photo | crédits photo | photographie |
lesen sie auch | lesen sie mehr | mehr zum thema | siehe auch | foto | bild | bildquelle | lee también | lea también |
imagen | leggi anche | immagine | foto di | leia também | leia mais | imagem | lees ook | afbeelding | läs också |
les også | czytaj też | czytaj także | zobacz też | zdjęcie | читайте также | смотрите также | по теме | фото |
baca juga | lihat juga | xem thêm | прочитајте још | прочитайте також | читайте також | pročitajte još |
ayrıca oku | ayrıca okuyun | 관련 기사 | 推荐阅读 | あわせて読みたい | อ่านเพิ่มเติม | lue myös | læs også |
διαβάστε επίσης | citește și | čtěte také | прочетете още | یہ بھی پڑھیں | همچنین بخوانید | यह भी पढ़ें | আরও পড়ুন |
மேலும் படிக்க | soma pia |
categories | catégories | kategorien | categorías | categorias | categorie | категории | категорії | kategorie |
reading time | temps de lecture | durée de lecture | lesezeit | tiempo de lectura | tempo di lettura |
tempo de leitura | leestijd | czas czytania | время чтения | час читання | lästid | lukuaika | okuma süresi |
阅读时间 | 読了時間 |
اقرأ أيضا | اقرأ أيضًا | صورة | 相关阅读 | 相關閱讀 | 延伸阅读 | 関連記事 | 图片 | 圖片 | 图源 | 写真
"""
"""What such lines begin with, before a colon."""

MENU = """
home | menu | meny | menü | menú | main menu | search | sign in | log in | login | log out | register | sign up |
subscribe | subscription | newsletter | newsletters | contact | contact us | about | about us | news | latest |
latest news | world | politics | business | opinion | opinions | sport | sports | culture | arts | tech | technology |
science |
health | travel | lifestyle | video | videos | podcast | podcasts | live | accessibility | help | faq | shop | jobs |
apply now | postuler | jetzt bewerben | solliciteer direct | aplikuj teraz | откликнуться | hemen başvur |
careers | donate | follow us | back to top | top | close | next | previous | comment | comments | leave a comment |
leave a reply | reply | save | guardar | enregistrer | speichern | simpan | trending | popular | privacy |
privacy policy | privacy notice | privacy settings | terms | terms of use | terms of service | terms and conditions |
cookies | cookie policy | cookie settings | cookie preferences | manage preferences | manage cookies | accept |
accept all | accept cookies | accept all cookies | reject | reject all | legal | legal notice | imprint | sitemap |
rss | facebook | twitter | instagram | youtube | linkedin | whatsapp | telegram | email | e-mail | sections | topics |
categories | archive | english | français | deutsch | español | accueil | menu principal | recherche | rechercher |
se connecter | connexion | s'abonner | s'inscrire | inscription | abonnement | abonnements | mon compte | actualité |
actualités | à la une | politique | international | économie | société | débats | sciences | santé | vidéo | vidéos |
direct | en direct | qui sommes-nous | qui sommes nous | à propos | nous contacter | nous suivre | suivez-nous |
haut de page | retour en haut | fermer | suivant | précédent | commentaire | commentaires | laisser un commentaire |
réagir | mentions légales | politique de confidentialité | confidentialité | conditions générales … |
conditions d'utilisation | gestion des cookies | gérer mes préférences | gérer les cookies | accepter |
tout accepter | accepter les cookies | tout refuser | refuser | plan du site | boutique | emploi | faire un don |
aide | startseite | suche | anmelden | einloggen | registrieren | abonnieren | abo | nachrichten | politik |
wirtschaft | kultur | wissenschaft | gesundheit | reise | meinung | über uns | kontakt | impressum | datenschutz |
datenschutzerklärung | agb | nutzungsbedingungen | nach oben | schließen | kommentar | kommentare | 
folgen sie uns | hilfe | akzeptieren | alle akzeptieren | ablehnen | inicio | buscar | iniciar sesión | suscribirse |
suscríbete | noticias | política | economía | deportes | cultura | opinión | sociedad | ciencia | salud |
sobre nosotros | quiénes somos | contacto | aviso legal | política de privacidad | política de cookies | aceptar |
aceptar todo | rechazar | volver arriba | comentarios | síguenos | cerca | accedi | abbonati | notizie | politica |
economia | chi siamo | contatti | note legali | privacidade | início | entrar | assine | esporte | esportes |
notícias | sobre | contato | zoeken | inloggen | nieuws | sök | logga in | nyheter | strona główna | szukaj |
zaloguj | zaloguj się | wiadomości | главная | меню | поиск | войти | регистрация | подписка | новости | политика |
экономика | спорт | культура | общество | наука | мнения | о нас | контакты | наверх | комментарии | الرئيسية |
القائمة | بحث | تسجيل الدخول | أخبار | سياسة | رياضة | ثقافة |
komentar | tinggalkan komentar | bình luận | viết bình luận | оставите коментар | коментари | коментарі | yorumlar |
yorum yap | 댓글 | 评论 | コメント | 댓글 쓰기 | quote | report | cart | basket | wishlist | my account | log out |
panier | mes favoris | se déconnecter | warenkorb | merkliste |
mein konto | abmelden | carrito | mi cuenta | tienda | carrello | negozio | carrinho | minha conta | loja |
winkelwagen | winkelmand | mijn account | koszyk | moje konto | sklep | košík | můj účet | корзина | личный кабинет |
кошик | магазин |
sepet | sepetim | hesabım | giriş yap | καλάθι | ostoskori | varukorg | kosár | coș | سلة التسوق | עגלת קניות |
article | talk | read | edit | view source | view history | discussion | lire | modifier | modifier le code |
voir l'historique | artikel | diskussion | lesen | bearbeiten | quelltext bearbeiten | versionsgeschichte |
artículo | discusión | leer | editar | ver historial | voce | discussione | leggi | modifica | modifica wikitesto |
cronologia | artigo | discussão | ler | ver histórico | overleg | lezen | bewerken | geschiedenis weergeven |
статья | обсуждение | читать | править | править код | просмотр истории |
language | watch | add languages | langue | suivre | sprache | beobachten | idioma | vigilar | lingua | segui | vigiar |
taal | volgen | język | dyskusja | obserwuj | edytuj | язык | следить | стаття | обговорення | мова | спостерігати |
редагувати | språk | bevaka | redigera | dil | madde | tartışma | izle | değiştir | 言語 | ウォッチ | 編集 | ノート |
cikk | vitalap | nyelv | lap figyelése | szerkesztés | článek | diskuse | jazyk | sledovat | editovat | artikkeli |
keskustelu | kieli | tarkkaile | muokkaa |
语言 | 监视 | 编辑 | 條目 | 讨论 | 문서 | 토론 | 언어 | 주시 | 편집 | مقالة | نقاش | اللغة | راقب | عدل |
wikipedia | wikipédia | википедия | 维基百科 | ウィキペディア | 위키백과 | ويكيبيديا | desktop | mobile view |
version de bureau | klassische ansicht | versión para ordenador |
购物车 | カート | 장바구니 | 로그인 | giỏ hàng | đăng nhập | trang chủ |
اقتصاد | من نحن | اتصل بنا | 首页 | 主页 | 菜单 | 搜索 | 登录 |
注册 | 新闻 | 体育 | 文化 | 财经 | 关于我们 | 联系我们 | ホーム | メニュー | 検索 | ログイン | ニュース
"""
"""What menus say, and the foot of a page; a heading of an article may too, so more than one must stand together."""

NOTICE = """
cookie | cookies | куки | javascript | ad blocker |
adblocker | bloqueur de publicité | werbeblocker | gdpr | rgpd | dsgvo
"""
"""What notices are about."""

NOTICE_SPEAKER = """
we | this site | this website | this page | our site | our website | our partners | by continuing | please | accept |
nous | notre site | ce site | en poursuivant | veuillez | accepter | wir | diese seite | diese website | bitte |
akzeptieren | este sitio | utilizamos | usamos | aceptar | questo sito | utilizziamo | este site | deze site |
deze website | wij | мы | этот сайт
"""
"""Who speaks in them."""

BUTTONS = """
share | follow | edit | flag | improve this question | improve this answer | add a comment | sorted by |
highest score (default) | compartir | seguir | mejorar esta pregunta | compartilhar | melhore esta pergunta |
поделиться | отслеживать | улучшить этот вопрос | この質問を改善する |
reply | like | report | quote | award | upvote | downvote | répondre | j'aime | signaler | citer | antworten |
gefällt mir | melden | zitieren | responder | me gusta | denunciar | citar | curtir | gosto | rispondi |
mi piace | segnala | cita | beantwoorden | reageren | vind ik leuk | odpowiedz | lubię to | zgłoś | cytuj |
odpovědět | to se mi líbí | nahlásit | ответить | нравится | пожаловаться | цитировать | відповісти |
подобається | поскаржитися | yanıtla | beğen | şikayet et | alıntıla | svara | gilla | anmäl | svar |
synes godt om | vastaa | tykkää | ilmianna | απάντηση | μου αρέσει | αναφορά | παράθεση | răspunde | balas |
suka | laporkan | trả lời | thích | báo cáo | रिप्लाई | जवाब दें | पसंद | رد | أعجبني | إبلاغ | پاسخ | گزارش |
הגב | אהבתי | דווח | 返信 | いいね | 通報 | 引用 | 回复 | 回復 | 点赞 | 赞 | 举报 | 답글 | 좋아요 | 신고 | ตอบกลับ | ถูกใจ
"""
"""What stands below each contribution to a forum."""

WHEN_WRITTEN = """
asked | answered | modified | edited | viewed | commented | formulada | modificada | vista | respondida | editada |
perguntada | respondeu | вопрос задан | изменён | изменен | просмотрен | ответ дан | задан | отредактирован |
質問日 | 最終更新 | 閲覧数 | 回答 | posée | gefragt | beantwortet | bearbeitet
"""
"""What stands before the day or the number, below a question and its answers."""

COUNTED = """
comment | comments | reply | replies | upvote | upvotes | point | points | like | likes | vote | votes |
commentaire | commentaires | réponse | réponses | vues | kommentar | kommentare | antworten | aufrufe |
comentario | comentarios | respuesta | respuestas | visitas | comentário | comentários | resposta | respostas |
commenti | risposte | reacties | antwoorden | komentarzy | komentarze | odpowiedzi | комментарий | комментария |
комментариев | ответ | ответа | ответов | коментар | коментарі | коментарів | відповідь | відповіді |
відповідей | yorum | yanıt | kommentarer | svar | vastausta | kommenttia | σχόλια | απαντήσεις | komentar |
balasan | bình luận | تعليق | تعليقات | ردود | תגובות | टिप्पणियाँ | 条评论 | 條評論 | 件のコメント | 件の返信
"""
"""What forums count, after a number."""

TITLE_LABELS = """
for immediate release | for release | press release | news release | media release | media advisory |
communiqué de presse | communiqué | pour diffusion immédiate | pressemitteilung | presseinformation |
medienmitteilung | presseaussendung | zur sofortigen veröffentlichung | nota de prensa | comunicado de prensa |
comunicado | para publicación inmediata | para su difusión inmediata | comunicato stampa |
per diffusione immediata | comunicado de imprensa | nota de imprensa | nota à imprensa | comunicado à imprensa |
para divulgação imediata | press-release | persbericht | pressmeddelande | pressemeddelelse | pressemelding |
lehdistötiedote | tiedote | informacja prasowa | komunikat prasowy | tisková zpráva | tlačová správa |
sajtóközlemény | comunicat de presă | пресс-релиз | пресс релиз | пресреліз | прес-реліз | прессъобщение |
саопштење за јавност | priopćenje za medije | sporočilo za javnost | δελτίο τύπου | basın bülteni |
basın açıklaması | siaran pers | thông cáo báo chí | بيان صحفي | اطلاعیه مطبوعاتی | הודעה לעיתונות |
प्रेस विज्ञप्ति | ข่าวประชาสัมพันธ์ | 新闻稿 | 新聞稿 | プレスリリース | 報道発表資料 | 보도자료
"""
"""What stands above the title of a press release."""
