### Discord

## The names and words of commands, as Discord's menus show them

ask-name = fragen
ask-description = Den Artikeln eine Frage stellen und die Passage lesen, die sie beantwortet
ask-question-name = frage
ask-question-description = Was du wissen möchtest
ask-article-name = artikel
ask-article-description = Nur diesen Artikel befragen, oder was unter dieser Überschrift steht
ask-private-name = privat
ask-private-description = Nur du siehst die Antwort
ask-about-name = Artikel dazu befragen
check-name = prüfen
check-description = Prüfen, ob die Artikel diese Worte sagen, Satz für Satz
check-words-name = worte
check-words-description = Was ein Zitat sein soll; stehen Anführungszeichen darin, nur was sie enthalten
check-quote-name = Dieses Zitat prüfen

## An answer

page = Passage { $number } von { $count }
more-passages = { $count ->
    [one] { $count } weitere Passage
   *[other] { $count } weitere Passagen
}
places-shown = ¶ { $first } bis { $last } von { $count }
pinned = 📌 Angepinnt am { $at }
pinned-by = 📌 Angepinnt von { $member } am { $at }

## Under an answer

previous = Zurück
next = Weiter
in-context = Im Kontext
helpful = Hilfreich
unhelpful = Nicht hilfreich
pin = Anpinnen
unpin = Loslösen
delete = Löschen
open = Artikel öffnen
passages-menu = Wo es steht
answer-deleted = Die Antwort ist gelöscht.
older-button = Diese Schaltfläche stammt aus der Zeit vor einem Update: Was sie tat, steht jetzt hier.
question-gone = Die Nachricht mit der Frage wurde gelöscht oder geändert.
place-gone = (geändert, oder antwortet hier nicht mehr)

## Whether the articles say it

check-counts = Geprüfte Sätze: { $sentences }, davon Wort für Wort: { $exact }
check-more = { $count ->
    [one] Ein weiterer Satz hat hier keinen Platz mehr.
   *[other] { $count } weitere Sätze haben hier keinen Platz mehr.
}
check-cut = Nur die ersten { $sentences } Sätze wurden geprüft.
check-by = Geprüft von { $member }
check-to-all = Allen zeigen
check-nearest = Ähnlichste Passagen
check-only-here = Du darfst in diesem Kanal nicht schreiben, also zeige ich es nur dir.

## Lists

list-page = Seite { $number } von { $count }
back-to-list = Zur Liste

## Help, and what the bot is

help-name = hilfe
help-description = Was ich kann und wie du mich fragst
about-name = info
about-description = Was ich bin und in welcher Version
privacy-name = datenschutz
privacy-description = Was von dir und diesem Server gespeichert wird, wie lange, und wie du es löschst
help-title = So fragst du
help-asking = Frag mit /{ ask-name }, erwähne mich, antworte auf eine meiner Antworten, oder schreib mir direkt. Unter einer Antwort auf einen Befehl erreicht mich nur, was mich erwähnt.
help-asking-commands = Frag mit /{ ask-name }: Dieser Server hat nur meine Befehle, Erwähnungen und Antworten sehe ich hier nicht.
help-asking-directly = Jede Nachricht, die du mir hier schickst, ist eine Frage.
help-asking-anywhere = Frag mit /{ ask-name }, oder zu einer Nachricht mit „{ ask-about-name }“, in ihrem Menü, unter „Apps“. Hier siehst nur du, was ich antworte.
help-more = /{ help-name } nennt Fragen, auf die die Artikel antworten, und was ich sonst noch kann.
help-quoting = Ich zitiere Wort für Wort die Passagen, die antworten.
help-examples = Fragen, die die Artikel hier beantworten:
help-example = Was steht unter { $heading }?
help-commands = Befehle
help-menu = Du kannst mich auch zu etwas fragen, das jemand geschrieben hat: im Menü der Nachricht, unter „Apps“, mit „{ ask-about-name }“.
help-checking = Hat ein Artikel das wirklich gesagt? „{ check-quote-name }“, im selben Menü, oder /{ check-name } sucht die Worte, Satz für Satz.
help-exactly = Wörter in Anführungszeichen müssen genau so in der Passage stehen; { $section } vor einem Wort sucht nur unter Überschriften, in denen es vorkommt.
help-moderators = Für Moderatoren
help-menu-moderators = Im Menü einer meiner Antworten, unter „Apps“, lässt sie sich mit „{ pin-answer-name }“ anpinnen. Im Menü jeder Nachricht macht „{ add-article-name }“ einen Artikel daraus.
about-bot = Ich beantworte Fragen zu Artikeln: Ich zitiere Wort für Wort die Passage, die antwortet, mit den Überschriften, unter denen sie steht.
about-words = Ich nutze kein Sprachmodell und sage nichts, was nicht in den Artikeln steht.
about-encoder = Ein kleiner mehrsprachiger Encoder ({ $encoder }) hilft mir, Passagen in anderen Sprachen als die Frage zu finden. Er schreibt nichts: Jedes Wort, das ich zitiere, steht im Artikel.
about-contact = Wer mich betreibt, ist hier zu erreichen: { $contact }
about-privacy = Von dem, was ihr schreibt, speichere ich die Fragen, die nichts gefunden haben, aber nicht, wer sie gestellt hat, und die Bewertungen von Antworten, beides { $days } Tage lang; und was angepinnt oder zum Artikel gemacht wird. /{ privacy-name } sagt alles darüber, /{ help-name } erklärt, wie du fragst.
privacy-title = Was gespeichert wird
privacy-kept =
    Von einem Server speichere ich:
    - die Artikel, die hinzugefügt werden, auch aus Nachrichten, und wer sie wann hinzugefügt hat, bis sie entfernt werden; und daraus gewonnene Wörter und Zahlen, die Passagen schnell und auch in anderen Sprachen als eine Frage finden helfen;
    - was ein Artikel war, bevor er entfernt wurde oder einen neuen Text bekam, mit den Pins, die ihn zitierten, und den Kanälen, die ihn befragten, { $former } Tage lang, oder bis ein Moderator es mit /{ sources-name } { sources-restore-name } löscht;
    - von Artikeln aus dem Netz: was ihre Seite über ihre Fassung sagt, ob sie jede Nacht neu geholt werden, wie viele Nächte hintereinander das scheiterte, und woran;
    - Pins, mit ihren Fragen, dem Wortlaut und dem, was ihn umgibt, dem Kanal, der Nachricht und wer sie wann angepinnt hat, bis sie entfernt werden;
    - seine Einstellungen, welche Artikel jeder Kanal befragt, welche fehlenden Berechtigungen seinem Besitzer schon genannt wurden, und die letzte Woche, über die das Protokoll seiner Moderatoren berichtet hat; was die Nacht an Artikeln geändert hat, bis es in diesem Protokoll steht; und wie viele Pins, frühere Texte und Änderungen er schon hatte;
    - Fragen, die nichts gefunden haben, wie oft und an welchen Tagen, aber nicht, wer sie gestellt hat, { $days } Tage lang, höchstens { $most }, oder bis die Moderatoren sie erledigt haben;
    - Bewertungen von Antworten, mit der Nachricht, der Frage, wer bewertet hat und an welchem Tag, { $days } Tage lang, höchstens { $most }, oder bis du deine zurücknimmst oder die Moderatoren die Frage erledigt haben. Wo Moderatoren das Speichern von Fragen ausschalten, kommt keine Frage und keine Bewertung hinzu;
    - den Tag der letzten Frage, und ob mich dort abgeschaltet oder begrenzt hat, wer mich betreibt; Letzteres überdauert alles andere.
privacy-nothing-else =
    - Sonst nichts: keine andere Frage, keine andere Nachricht, und gar nichts von Direktnachrichten oder von dem, was du dort fragst, wo du allein mich installiert hast: Dort antworte ich dir allein, aus den gemeinsamen Artikeln.
    - Auch nichts von Fragen mit /{ ask-name } { ask-private-name }: True, außer du bewertest die Antwort oder pinnst sie an.
    - Worte, die mit /{ check-name } oder „{ check-quote-name }“ geprüft werden, werden nirgends gespeichert; „{ check-to-all }“ schreibt sie in den Kanal.
    - Deine letzte Frage, und woran sie anknüpfte, merke ich mir nur im Arbeitsspeicher, damit ich verstehe, was du in den nächsten { $minutes } Minuten fragst; ebenso, woraus jemand einen Artikel machen will, { $drafts } Minuten lang.
    - Meine Antworten, die Frage unter denen, die auf keine Nachricht antworten, und Threads mit Antworten, die nach der Frage heißen, bleiben im Kanal, bis jemand sie löscht. Ebenso, was ich in den Kanal schreibe, den ein Server für das Protokoll seiner Moderatoren gewählt hat: wer einen Artikel, einen Pin oder eine Einstellung hinzugefügt, geändert oder entfernt hat, was die Nacht geändert hat, und einmal in der Woche die Fragen, die nichts gefunden haben, ohne wer sie gestellt hat.
privacy-pages = - Wo der Betreiber Seiten anbietet, gibt dir „{ open }“ einen Link zum Artikel, der { $link } Minuten gilt, mit den Pins, die du lesen darfst; was du dort fragst, wird nirgends gespeichert oder vermerkt.
privacy-erasing =
    - /{ data-name } { data-forget-me-name } löscht deine Bewertungen, deinen Namen aus Artikeln und Pins, und was im Arbeitsspeicher ist.
    - Für Moderatoren gibt /{ data-name } { data-export-name } alles heraus, was vom Server gespeichert ist, außer wer bewertet hat und was aus Artikeln berechnet ist; für alle, die den Server verwalten dürfen, löscht /{ data-name } { data-erase-name } es.
    - Wenn ich von einem Server entfernt werde, merke ich mir, wann; dann wird alles, was von ihm gespeichert ist, { $hours ->
        [0] innerhalb einer Stunde
        [one] nach { $hours } Stunde
       *[other] nach { $hours } Stunden
    } gelöscht.
    - Wenn ein Server nur meine Befehle hat und ich dort kein Mitglied bin, speichere ich den Tag, an dem er sie zuletzt benutzt hat; { $unused } Tage nach diesem Tag wird alles gelöscht, was von ihm gespeichert ist.
    - Dateien, die ausgegeben wurden, und Sicherungen dessen, der mich betreibt, behalten, was in ihnen stand, und bringen es zurück, wenn sie wieder eingelesen werden.

## What was asked in vain, and votes

questions-name = offene-fragen
questions-description = Was hier gefragt wurde und nichts fand, das Häufigste zuerst
questions-title = Fragen ohne Antwort oder mit einer schlecht bewerteten, in den letzten { $days } Tagen
questions-none = Nichts ist vermerkt: in den letzten { $days } Tagen keine Frage, die nichts gefunden hat, und keine Antwort, die als nicht hilfreich bewertet wurde.
questions-open = Eine Frage öffnen
question-pin = Eine Antwort anpinnen
question-settle = Erledigt
question-settled = Diese Frage steht nicht mehr auf der Liste.
questions-off = Dieser Server speichert keine Fragen. Um sie zu speichern: /{ settings-name } { settings-set-name } { settings-set-questions-log-name }: True
question-nothing = { $count ->
    [one] einmal nichts gefunden
   *[other] { $count }-mal nichts gefunden
}
question-unhelpful = { $count ->
    [one] { $count } Bewertung: nicht hilfreich
   *[other] { $count } Bewertungen: nicht hilfreich
}
question-helpful = { $count ->
    [one] { $count } Bewertung: hilfreich
   *[other] { $count } Bewertungen: hilfreich
}
question-last = zuletzt am { $day }
vote-noted = Danke, deine Bewertung ist notiert.
vote-taken-back = Deine Bewertung ist zurückgenommen.
vote-question-gone = Deine Bewertung ist nicht notiert, weil die Frage nicht mehr da ist.
vote-not-kept = Danke. Deine Bewertung ist nicht notiert, weil dieser Server keine Fragen speichert.

## Data

data-name = daten
data-description = Was gespeichert ist: mitnehmen oder löschen
data-export-name = exportieren
data-export-description = Alles, was von diesem Server gespeichert ist, als Datei erhalten
data-import-name = importieren
data-import-description = Zurückbringen, was ein Export geschrieben hat, auch auf einem anderen Server
data-file-name = datei
data-file-description = Die Datei, die ein Export geschrieben hat
data-erase-name = löschen
data-erase-description = Alles löschen, was von diesem Server gespeichert ist
data-forget-me-name = vergiss-mich
data-forget-me-description = Deine Bewertungen löschen, und deinen Namen aus Artikeln und Pins, auf allen Servern
data-exported = Das ist alles, was von diesem Server gespeichert ist, außer wer bewertet hat und was aus Artikeln berechnet ist.
data-too-large = Was von diesem Server gespeichert ist, ist zu groß, um es hier zu senden. Frag bitte die Person danach, die mich betreibt.
import-asks = { $name } importieren?
import-new = Neu: { $what }.
import-done = Importiert: { $what }.
import-nothing = Es ist nichts Neues darin.
import-known = Schon hier: { $what }.
import-articles = { $count } Artikel
import-pins = { $count ->
    [one] { $count } Pin
   *[other] { $count } Pins
}
import-channels = { $count ->
    [one] die Artikelauswahl von { $count } Kanal
   *[other] die Artikelauswahl von { $count } Kanälen
}
import-settings = { $count ->
    [one] { $count } Einstellung
   *[other] { $count } Einstellungen
}
import-refused-article-changed = { $count ->
    [one] Ausgelassen: { $count } Artikel, von dem hier ein anderer Text ist, der bleibt
   *[other] Ausgelassen: { $count } Artikel, von denen hier andere Texte sind, die bleiben
}
import-refused-pin-words = { $count ->
    [one] Ausgelassen: { $count } Pin, dessen Wortlaut hier in keinem Artikel steht, oder in mehreren
   *[other] Ausgelassen: { $count } Pins, deren Wortlaut hier in keinem Artikel steht, oder in mehreren
}
import-refused-channel = { $count ->
    [one] Ausgelassen: die Artikelauswahl von { $count } Kanal, den es hier nicht gibt
   *[other] Ausgelassen: die Artikelauswahl von { $count } Kanälen, die es hier nicht gibt
}
import-refused-setting = { $count ->
    [one] Ausgelassen: { $count } Einstellung, von einer Rolle oder einem Kanal, die es hier nicht gibt, oder unbekannt
   *[other] Ausgelassen: { $count } Einstellungen, von Rollen oder Kanälen, die es hier nicht gibt, oder unbekannt
}
import-left = Bewertungen, Fragen ohne Antwort und frühere Texte bleiben weg; von einem anderen Server auch, wer was hinzugefügt und angepinnt hat. Pins von Kanälen, die es hier nicht gibt, gehören zu diesem.
import-yes = Importieren
import-no = Abbrechen
import-discarded = Es wurde nichts importiert.
import-gone = Das wartet nicht mehr darauf, importiert zu werden: Nach { $minutes } Minuten, wenn andere den Platz brauchen oder wenn ich neu gestartet werde, vergesse ich es. Bitte gib mir die Datei noch einmal.
not-an-export = { $name } ist nicht, was ein Export von mir geschrieben hat, wurde seither geändert oder ist zu groß. Es wurde nichts importiert.
server-changed = Andere ändern gerade diesen Server. Bitte versuche es noch einmal.
data-erase-title = Alles löschen, was von diesem Server gespeichert ist?
data-erase-what = { $articles } Artikel, { $pins ->
    [one] { $pins } Pin
   *[other] { $pins } Pins
}, { $questions ->
    [one] { $questions } Frage
   *[other] { $questions } Fragen
} ohne Antwort, { $votes ->
    [one] { $votes } Bewertung
   *[other] { $votes } Bewertungen
}{ $former ->
    [0] { "" }
    [one] , { $former } früherer Text eines Artikels
   *[other] , { $former } frühere Texte von Artikeln
} und die Einstellungen. Das lässt sich nicht rückgängig machen; /{ data-name } { data-export-name } macht eine Kopie.
data-erase-yes = Alles löschen
data-erase-no = Behalten
data-erased = Alles, was von diesem Server gespeichert war, ist gelöscht. Die Artikel, die ich mitbringe, antworten hier wieder.
data-kept = Es wurde nichts gelöscht.
data-forgotten = { $count ->
    [0] Ich habe nichts von dir gespeichert: keine Bewertung, und deinen Namen an keinem Artikel und keinem Pin.
    [one] Erledigt: Deine einzige Spur unter Bewertungen, Artikeln und Pins ist gelöscht.
   *[other] Erledigt: { $count } Spuren von dir unter Bewertungen, Artikeln und Pins sind gelöscht.
}

## Settings

language-name = Deutsch
settings-name = einstellungen
settings-description = Was dieser Server gewählt hat
settings-show-name = anzeigen
settings-show-description = Zeigen, was dieser Server gewählt hat
settings-set-name = ändern
settings-set-description = Eine Sprache und eine Rolle für Moderatoren wählen, und ob Fragen gespeichert werden
settings-set-language-name = sprache
settings-set-language-description = Die Sprache der Antworten, die alle sehen können
settings-set-here-name = nur-hier
settings-set-here-description = Nur für diesen Kanal wählen, statt für den ganzen Server
settings-set-answers-name = antworten
settings-set-answers-description = Wo Antworten stehen, die alle sehen können: im Kanal oder in Threads
settings-set-asker-role-name = fragerolle
settings-set-asker-role-description = Wer fragen darf: nur diese Rolle und Moderatoren; @everyone steht für alle
settings-set-questions-log-name = fragenprotokoll
settings-set-questions-log-description = Ob Fragen, die nichts gefunden haben, und Bewertungen gespeichert werden
settings-set-moderator-role-name = moderatorenrolle
settings-set-moderator-role-description = Wer diese Rolle hat, gehört zu den Moderatoren; @everyone steht für keine Rolle
settings-set-adder-role-name = artikelrolle
settings-set-adder-role-description = Wer diese Rolle hat, darf neben Moderatoren Artikel hinzufügen; @everyone: keine Rolle
settings-set-log-channel-name = protokollkanal
settings-set-log-channel-description = Wo ich sage, was getan wurde, und jede Woche, was nichts fand; noch einmal derselbe: nirgends
settings-set-across-languages-name = sprachübergreifend
settings-set-across-languages-description = Ob eine Frage auch Passagen in anderen Sprachen findet, nach ihrer Bedeutung
settings-set-pages-name = seiten
settings-set-pages-description = Ob sich Artikel eine Weile als Seiten öffnen lassen, wo der Betreiber sie anbietet
settings-automatic = die des Servers
settings-as-question = wie die Frage
settings-title = Was dieser Server gewählt hat
settings-language = Sprache öffentlicher Antworten: { $value }
settings-language-none = Sprache öffentlicher Antworten: die des Servers
settings-answers = Antworten, die alle sehen können: { $value }
settings-answers-here = im Kanal
settings-answers-thread = in einem Thread
settings-asker-role = Fragen dürfen: alle, die die Rolle { $value } haben, und Moderatoren
settings-asker-role-none = Fragen dürfen: alle
settings-questions-log-on = Fragen, die nichts gefunden haben, und Bewertungen werden gespeichert.
settings-questions-log-off = Fragen, die nichts gefunden haben, und Bewertungen werden nicht gespeichert.
settings-moderator-role = Moderatoren: alle, die auf dem Server Nachrichten verwalten dürfen oder die Rolle { $value } haben
settings-moderator-role-none = Moderatoren: alle, die auf dem Server Nachrichten verwalten dürfen
settings-adder-role = Artikel hinzufügen dürfen: Moderatoren und alle, die die Rolle { $value } haben
settings-adder-role-none = Artikel hinzufügen dürfen: Moderatoren
settings-adder-integrations = Discord verbirgt vor dieser Rolle noch „{ add-article-name }“; /{ sources-name } { sources-add-name } zeigt es allen. Um es ihr zu zeigen: Servereinstellungen › Integrationen, dann mein Name.
settings-log-channel = Protokoll für Moderatoren: { $value }
settings-log-channel-none = Protokoll für Moderatoren: keines
settings-log-stays = Was ich dort schreibe, kann ich nicht löschen: weder /{ data-name } { data-erase-name } noch /{ data-name } { data-forget-me-name } erreicht es. Um es zu beenden, wähle denselben Kanal noch einmal.
settings-log-gone = Der Kanal, der für das Protokoll gewählt ist, ist gelöscht, oder ich darf dort nicht schreiben: Nichts wird dort gesagt.
settings-across-languages-on = Passagen in anderen Sprachen als die Frage werden nach ihrer Bedeutung gefunden, mit einem kleinen mehrsprachigen Encoder.
settings-across-languages-off = Passagen in anderen Sprachen als die Frage werden nur nach gemeinsamen Wörtern gefunden.
settings-pages-on = Artikel lassen sich als Seiten öffnen, wo der Betreiber sie anbietet.
settings-pages-off = Artikel lassen sich nicht als Seiten öffnen.
# What the log for moderators says; below it stands who did it.
log-settings = Einstellungen geändert:
    { $what }
log-pinned = 📌 Angepinnt in { $channel }, mit der Nummer { $number }: { $question }
log-unpinned = Pin { $number } entfernt, aus { $channel }: { $question }
log-question-added = Pin { $number } erscheint auch bei dieser Frage: { $question }
log-question-removed = Pin { $number } erscheint bei dieser Frage nicht mehr: { $question }
log-pin-moved = Pin { $number } zitiert jetzt einen anderen Absatz: { $question }
log-restored = „{ $title }“ ist wieder wie zuvor.
log-erased = Was ein Artikel zuvor war, ist endgültig gelöscht.
log-night = Was die Nacht geändert hat
log-not-nightly = „{ $title }“ { source-not-nightly }: { $problem }.
log-week = Was diese Woche nichts gefunden hat
log-gone = Ich kann das Protokoll für Moderatoren in { $server } nicht mehr schreiben: Sein Kanal ist gelöscht, oder ich darf dort nicht schreiben. Wähle mit /{ settings-name } { settings-set-name } einen anderen.
unknown-channel = Diesen Kanal kenne ich nicht: Ich bin kein Mitglied dieses Servers.
unwritable-channel = In diesem Kanal darf ich nicht schreiben. Ich brauche: { $rights }.
settings-channel = { $channel } befragt nur: { $titles }
settings-channel-more = { $titles } und { $count ->
    [one] { $count } weiteren
   *[other] { $count } weitere
}
settings-in-channel = In { $channel }: { $line }
settings-damaged = Was für `{ $option }` gewählt war, ist dort beschädigt, wo es gespeichert ist: bitte neu wählen.
settings-channels-none = Jeder Kanal befragt alle Artikel.
settings-channels-others = Jeder andere Kanal befragt alle Artikel.
settings-nothing-given = Wähle mindestens eine Einstellung, die du ändern möchtest.
settings-integrations = Discord verbirgt vor dieser Rolle noch /{ settings-name }, /{ questions-name }, „{ pin-answer-name }“ und „{ add-article-name }“. Um sie ihr zu zeigen: Servereinstellungen › Integrationen, dann mein Name.

## Pins

pins-name = angepinnt
pins-description = Antworten, die Moderatoren angepinnt haben
pins-list-name = liste
pins-list-description = Auflisten, was in diesem Kanal angepinnt ist
pins-show-name = anzeigen
pins-show-description = Zeigen, was angepinnt ist
pins-add-name = hinzufügen
pins-add-description = Anpinnen, was eine meiner Antworten zitiert, für eine Frage deiner Wahl
pins-add-question-name = frage-hinzufügen
pins-add-question-description = Einen Pin auch eine andere Frage beantworten lassen, oder dieselbe in anderen Worten
pins-remove-name = entfernen
pins-remove-description = Einen Pin entfernen
pins-move-name = verschieben
pins-move-description = Einen Pin einen anderen Absatz seines Artikels zitieren lassen
pins-export-name = exportieren
pins-export-description = Was in diesem Kanal angepinnt ist, als Markdown-Datei erhalten
pins-import-name = importieren
pins-import-description = In diesem Kanal wieder anpinnen, was ein Export geschrieben hat
pins-file-name = datei
pins-file-description = Die Markdown-Datei, die ein Export geschrieben hat
pins-everywhere-name = überall
pins-everywhere-description = In allen Kanälen, die du lesen darfst
pins-pin-name = pin
pins-pin-description = Die Nummer des Pins, oder Wörter aus seiner Frage
pins-question-name = frage
pins-question-description = Die Frage, die so beantwortet werden soll
pins-link-name = antwort-link
pins-link-description = Der Link einer meiner Antworten: „Nachrichtenlink kopieren“ in ihrem Menü
pins-to-name = absatz
pins-to-description = Die Nummer des Absatzes, oder Wörter daraus
pin-answer-name = Antwort anpinnen
pins-here = Angepinnte Antworten in diesem Kanal: { $count }
pins-here-counted = { pins-here } · Pins von Discord selbst: { $taken } von { $room }
pins-everywhere = Angepinnte Antworten in den Kanälen, die du lesen darfst: { $count }
pins-none = Hier ist noch nichts angepinnt. Moderatoren pinnen eine Antwort unter ihrem ⋯ mit „📌 { pin }“ an.
pins-open = Einen Pin öffnen
pin-move = Ändern …
pin-remove = Entfernen
pins-move-form = Anderen Absatz zitieren
pins-move-line = Seine Nummer oder Wörter daraus
pins-exported = { $count ->
    [one] Hier ist der einzige Pin.
   *[other] Hier sind die { $count } Pins.
}
pins-too-large = Diese Pins sind zu groß, um sie als eine Datei zu senden. Moderatoren bekommen sie gepackt, mit allem, was von diesem Server gespeichert ist, durch /{ data-name } { data-export-name }.
pin-made = Angepinnt, mit der Nummer { $number }: Von jetzt an kommt diese Passage zuerst, wenn diese Frage gestellt wird.
pin-known = Das ist schon angepinnt, mit der Nummer { $number }.
pin-removed = Pin { $number } ist entfernt.
pin-moved = Pin { $number } zitiert jetzt diesen Absatz.
pin-changed = ⚠ Passage geändert
pin-lost = { pin-changed }: Dieser Wortlaut steht nicht mehr im Artikel. Moderatoren können den Pin mit /{ pins-name } { pins-move-name } etwas anderes zitieren lassen oder mit /{ pins-name } { pins-remove-name } entfernen.
pin-question = Frage: { $question }
pin-question-form = Diese Passage anpinnen
pin-question-line = Für welche Frage?
pin-questions = Fragen
pin-questions-title = { $count ->
    [one] Pin { $number } erscheint bei dieser Frage:
   *[other] Pin { $number } erscheint bei diesen { $count } Fragen:
}
pin-other-questions = { $count ->
    [one] und { $count } andere Frage
   *[other] und { $count } andere Fragen
}
pin-catches-questions = Er würde auch das beantworten, was Mitglieder zuletzt gefragt haben:
pin-catches-pins = Diese Pins haben dieselbe Frage; der neueste erscheint:
pin-add-question = Frage hinzufügen
pin-add-question-form = Eine weitere Frage für diesen Pin
pin-add-question-line = Die Frage
pin-question-added = Von nun an erscheint Pin { $number } auch bei dieser Frage.
pin-question-known = Pin { $number } erscheint bei dieser Frage schon.
pin-question-removed = Bei dieser Frage erscheint er nicht mehr.
pin-remove-question-placeholder = Eine Frage entfernen
pin-try = Eine Frage ausprobieren
pin-try-form = Würde er erscheinen?
pin-try-line = Eine Frage, in beliebigen Worten
pin-try-this = Ja: Bei „{ $question }“ erscheint dieser Pin.
pin-try-other = Nein: Bei „{ $question }“ erscheint Pin { $number }.
pin-try-none = Nein: Bei „{ $question }“ erscheint kein Pin.
last-question = Ein Pin braucht eine Frage. Um den Pin zu entfernen: /{ pins-name } { pins-remove-name }
pin-jump = Zur Antwort
pin-answer-link = Antwort
unmarked-right = In Discord selbst ist sie nicht angepinnt, weil mir in dem Kanal eine Berechtigung fehlt: { right-pin-messages }. Wenn ich sie habe, pinne die Antwort noch einmal an.
unmarked-room = In Discord selbst ist sie nicht angepinnt, weil der Kanal schon { $room } Pins hat und kein Platz mehr ist. Wenn wieder Platz ist, pinne die Antwort noch einmal an.
unmarked-refused = In Discord selbst ist sie nicht angepinnt, weil Discord es abgelehnt hat: Vielleicht ist die Antwort gelöscht oder ihr Thread geschlossen.
unmarked-member = In Discord selbst ist sie nicht angepinnt, weil ich kein Mitglied dieses Servers bin.
still-pinned-right = In Discord selbst ist sie noch angepinnt, weil mir in dem Kanal eine Berechtigung fehlt: { right-pin-messages }.
still-pinned-refused = In Discord selbst ist sie noch angepinnt, weil Discord es abgelehnt hat, sie zu lösen: Vielleicht ist ihr Thread geschlossen.
unknown-pin = Diesen Pin gibt es nicht oder nicht mehr: /{ pins-name } { pins-list-name } zeigt die vorhandenen.
unknown-paragraph = Diesen Absatz hat der Artikel nicht. Wähle einen nach seiner Nummer, oder nach Wörtern, die kein anderer hat.
no-message-link = Das ist kein Link einer Nachricht. „Nachrichtenlink kopieren“, im Menü einer meiner Antworten, gibt dir einen.
unknown-message = In den Kanälen dieses Servers, die du lesen darfst, gibt es diese Nachricht nicht. Vielleicht wurde sie gelöscht.
no-member = Ich bin kein Mitglied dieses Servers und kann seine Nachrichten nicht lesen. Pinne die Antwort unter ihrem ⋯ an.
hidden-message = Ich darf diese Nachricht nicht lesen. In ihrem Kanal brauche ich: { $rights }.
no-encoder = Das lässt sich nicht wählen: Was Passagen in anderen Sprachen nach ihrer Bedeutung findet, ist hier nicht installiert.
right-pin-messages = Nachrichten anpinnen
right-view-channel = Kanal ansehen
right-connect = Verbinden

## Articles of a server

sources-name = quellen
sources-description = Die Artikel, die hier antworten
sources-list-name = liste
sources-list-description = Die Artikel auflisten, die hier antworten
sources-show-name = anzeigen
sources-show-description = Die Überschriften eines Artikels zeigen, und wie jeder Teil beginnt
sources-add-name = hinzufügen
sources-add-description = Artikel hinzufügen: eine Datei, eine Adresse, sonst ein Formular (zehn Dateien, ein Text)
sources-update-name = aktualisieren
sources-update-description = Artikel aktualisieren: aus einer Datei, sonst von der Adresse, sonst den eigenen Text neu lesen
sources-remove-name = entfernen
sources-remove-description = Einen Artikel entfernen
sources-use-name = auswählen
sources-use-description = Auswählen, welche Artikel dieser Kanal befragt
sources-rename-name = umbenennen
sources-rename-description = Einem Artikel einen anderen Titel geben
sources-restore-name = wiederherstellen
sources-restore-description = Einen entfernten Artikel zurückholen, oder den Text, den einer vorher hatte
sources-former-name = artikel
sources-former-description = Was in den letzten Tagen entfernt wurde oder einen neuen Text bekam
sources-article-name = artikel
sources-article-description = Sein Titel; wähle einen aus der Liste
sources-file-name = datei
sources-file-description = Text, Markdown, Webseite, PDF, Word, EPUB …
sources-title-name = titel
sources-title-description = Sein Titel, falls die Datei ihn nicht nennt
sources-language-name = sprache
sources-language-description = Seine Sprache, etwa „Englisch“ oder „en“; wird sonst von selbst erkannt
sources-url-name = url
sources-url-description = Wo er veröffentlicht wurde; ohne Datei wird er von dort geladen
sources-new-title-name = titel
sources-new-title-description = Sein neuer Titel
sources-new-file-name = datei
sources-new-file-description = Eine Datei mit seinem neuen Text
sources-nightly-name = jede-nacht
sources-nightly-description = Ob seine Adresse von jetzt an jede Nacht neu geholt wird
add-article-name = Als Artikel hinzufügen
sources-add-form = Artikel hinzufügen
form-files = Dateien
form-files-hint = Bis zu zehn: Text, Markdown, Webseiten, PDF, Word, OpenDocument, EPUB, Untertitel …
form-address = Oder eine Adresse
form-address-hint = Von dort wird er geholt; bei einer Datei oder einem Text ist es, wo er erschien
form-title = Titel
form-title-hint = Für einen Artikel; ohne Angabe, was er selbst sagt, oder seine erste Zeile
form-language = Sprache
form-language-hint = Ihr Name oder ihr Kürzel: Englisch, en
form-text = Oder ein Text
form-text-hint = Ein längerer lässt sich als Datei anhängen
sources-title = Artikel, die hier antworten: { $count }
sources-title-some = Artikel hier: { $count }, davon befragt dieser Kanal { $asked }
no-sources = Hier antwortet kein Artikel. Moderatoren fügen mit /{ sources-name } { sources-add-name } einen hinzu.
no-sources-directly = Hier antwortet noch kein Artikel.
sources-open = Einen Artikel öffnen
source-shared = kommt mit dem Bot
source-not-asked = in diesem Kanal nicht befragt
source-since = hinzugefügt am { $at }
source-by = hinzugefügt am { $at } von { $member }
source-passages = { $count ->
    [0] keine Passage
    [one] { $count } Passage
   *[other] { $count } Passagen
}
source-added = „{ $title }“ ist hinzugefügt: { $passages ->
    [one] { $passages } Passage
   *[other] { $passages } Passagen
}, { $headings ->
    [0] keine Überschrift
    [one] { $headings } Überschrift
   *[other] { $headings } Überschriften
}.
source-updated = „{ $title }“ hat seinen neuen Text: { $passages ->
    [one] { $passages } Passage
   *[other] { $passages } Passagen
} (vorher: { $before }), { $headings ->
    [0] keine Überschrift
    [one] { $headings } Überschrift
   *[other] { $headings } Überschriften
}.
source-inferred = Der Text hatte seine Form verloren: Welche Überschrift über welcher Passage steht, ist erschlossen.
source-renamed = „{ $before }“ heißt jetzt „{ $title }“.
source-removed = „{ $title }“ ist entfernt.
source-kept = Es wurde nichts entfernt.
source-unchanged = „{ $title }“ ist auf dem neuesten Stand: Seine Seite hat nichts Neues.
source-read-alike = „{ $title }“ bleibt, wie er ist: Sein Text wurde neu gelesen und ebenso verstanden.
source-same = „{ $title }“ ist schon hier, mit demselben Text.
source-nightly-on = Von jetzt an wird die Seite von „{ $title }“ jede Nacht neu geholt.
source-nightly-off = Von jetzt an wird die Seite von „{ $title }“ nachts nicht mehr geholt.
source-nightly = wird jede Nacht neu geholt
source-not-nightly = wird nicht mehr jede Nacht geholt, nach { $count ->
    [one] { $count } Fehlschlag
   *[other] { $count } Fehlschlägen
}
refresh-not-fetched = seine Seite war nicht zu holen
refresh-unreadable = was an seiner Adresse steht, war nicht zu lesen
refresh-another-text = was an seiner Adresse steht, hat zu wenig von dem Artikel: der alte Text bleibt
source-alone = Die Artikel, die mit dem Bot kommen, antworten hier nicht mehr.
pins-moved = { $count ->
    [one] { $count } Pin ist seinem Wortlaut an eine andere Stelle gefolgt.
   *[other] { $count } Pins sind ihrem Wortlaut an andere Stellen gefolgt.
}
pins-lost = { $count ->
    [one] { pin-changed }: { $count } Pin findet seinen Wortlaut nicht mehr.
   *[other] { pin-changed }: { $count } Pins finden ihren Wortlaut nicht mehr.
}
removal-asks = „{ $title }“ mit { $passages ->
    [one] seiner einzigen Passage
   *[other] seinen { $passages } Passagen
} entfernen?
pins-will-lose = { $count ->
    [one] { $count } Pin wird seinen Wortlaut verlieren.
   *[other] { $count } Pins werden ihren Wortlaut verlieren.
}
channels-will-ask-all = { $count ->
    [one] Dieser Kanal befragt nur diesen Artikel und wird dann alle anderen befragen: { $channels }
   *[other] Diese Kanäle befragen nur diesen Artikel und werden dann alle anderen befragen: { $channels }
}
removal-yes = Entfernen
removal-no = Abbrechen
undo = Rückgängig machen
former-age = { $days ->
    [0] { $hours ->
        [0] { $minutes ->
            [0] gerade eben
            [one] vor { $minutes } Minute
           *[other] vor { $minutes } Minuten
        }
        [one] vor { $hours } Stunde
       *[other] vor { $hours } Stunden
    }
    [one] vor { $days } Tag
   *[other] vor { $days } Tagen
}
former-removed = { $age } entfernt
former-updated = Text { $age } ersetzt
former-note = { $days } Tage lang holt /{ sources-name } { sources-restore-name } zurück, was er war.
former-gone = Das lässt sich nicht zurückholen: Was ein Artikel war, wird { $days } Tage lang gespeichert, kürzer, wo neuere den Platz brauchen; vielleicht ist er schon zurück.
restore-asks-removed = „{ $title }“, entfernt am { $at }, zurückholen, mit { $passages ->
    [one] seiner einzigen Passage
   *[other] seinen { $passages } Passagen
}?
restore-asks-updated = „{ $title }“ den Text zurückgeben, den er bis zum { $at } hatte, mit { $passages ->
    [one] { $passages } Passage
   *[other] { $passages } Passagen
}? Sein jetziger Text wird dann { $days } Tage lang gespeichert.
restore-asks-earlier = „{ $title }“ so zurückholen, wie der Artikel bis zum { $at } war, mit { $passages ->
    [one] seiner einzigen Passage
   *[other] seinen { $passages } Passagen
}? Er wurde seither entfernt.
restore-pins = { $count ->
    [one] { $count } Pin wird ihn wieder wie vorher zitieren.
   *[other] { $count } Pins werden ihn wieder wie vorher zitieren.
}
restore-yes = Zurückholen
restore-erase = Endgültig löschen
restore-no = Abbrechen
restore-left = Es wurde nichts geändert.
restore-erased = Es ist gelöscht und lässt sich nicht mehr zurückholen.
restored-article = „{ $title }“ ist zurück, mit { $passages ->
    [one] { $passages } Passage
   *[other] { $passages } Passagen
}.
restored-text = „{ $title }“ hat wieder seinen früheren Text, mit { $passages ->
    [one] { $passages } Passage
   *[other] { $passages } Passagen
}. Der andere Text wird { $days } Tage lang gespeichert.
restored-pins = { $count ->
    [one] { $count } Pin zitiert ihn wie vorher.
   *[other] { $count } Pins zitieren ihn wie vorher.
}
restored-not-nightly = Er wird nicht mehr jede Nacht geholt: Das brächte den anderen Text wieder.
use-placeholder = Alle Artikel
use-is-all = { $channel } befragt alle Artikel. Wähle welche aus, um nur sie zu befragen.
use-is-some = { $channel } befragt nur diese Artikel; ist keiner ausgewählt, befragt er alle.
and-more = und { $count } mehr

## Articles that are not added yet

# While several are read.
reading = Ich lese { $number } von { $count } …
draft-asks = „{ $title }“ hinzufügen? { $facts }, { $headings ->
    [0] keine Überschrift
    [one] { $headings } Überschrift
   *[other] { $headings } Überschriften
}
draft-known-version = Das scheint wieder „{ $title }“ zu sein. { $changes }.
draft-known-same = { source-same }
draft-known-another = „{ $title }“ ist hier mit einem anderen Text, von dem vieles in diesem nicht steht. { $changes }.
draft-outdated = ⚠ Der Artikel wurde inzwischen geändert oder entfernt: So steht es jetzt.
draft-namesake = Ein anderer Artikel heißt so, oder fast so: „{ $title }“. Beide können bleiben, sind aber schwer zu unterscheiden.
draft-alone = Sobald etwas hinzugefügt ist, antworten die mitgelieferten Artikel hier nicht mehr.
draft-excess = { $count ->
    [one] Dafür ist kein Platz.
   *[other] Für alle ist kein Platz.
}
draft-hidden = Worte oder Dateien, die als Spoiler verdeckt waren, können dann alle lesen.
draft-restricted = Der Kanal dieser Nachricht ist altersbeschränkt; ein Artikel antwortet in jedem Kanal, der ihn befragt.
draft-private = Den Kanal dieser Nachricht dürfen nicht alle lesen; ein Artikel antwortet in jedem Kanal, der ihn befragt.
drafts-title = { $count ->
    [one] Ein Artikel ist gelesen. Er ist noch nicht hinzugefügt.
   *[other] { $count } Artikel sind gelesen. Sie sind noch nicht hinzugefügt.
}
drafts-for-moderators = Artikel aktualisieren dürfen Moderatoren. Was einen aktualisieren würde, kann nur daneben hinzugefügt werden, von seiner eigenen Seite aus.
draft-line-known = aktualisiert „{ $title }“
draft-line-namesake = ein anderer Artikel heißt so
draft-line-inferred = erschlossene Überschriften
draft-line-left-out = { $count ->
    [one] { $count } Zeile ausgelassen
   *[other] { $count } Zeilen ausgelassen
}
drafts-placeholder = Die Überschriften eines Artikels ansehen
drafts-discarded = Es wurde nichts hinzugefügt.
form-gone = Ich kenne dieses Formular nicht mehr: Ich wurde neu gestartet, oder es war zu lange offen. Bitte öffne es noch einmal.
form-gone-written = Ich kenne dieses Formular nicht mehr: Ich wurde neu gestartet, oder es war zu lange offen. Bitte öffne es noch einmal; was du geschrieben hast, steht in der Datei.
draft-gone = Das wartet nicht mehr darauf, hinzugefügt zu werden: Nach { $minutes } Minuten, oder wenn ich neu gestartet werde, vergesse ich es. Bitte füge es noch einmal hinzu.
draft-add = Hinzufügen
draft-all = Alle hinzufügen
draft-update = Aktualisieren
draft-beside = Daneben hinzufügen
draft-details = Titel, Sprache …
draft-cancel = Abbrechen
draft-back = Zur Liste
draft-details-form = Titel und Sprache

## When there is no answer

ask-hint = Stell mir eine Frage zu den Artikeln: wer, was, wann, wie oder warum.
nothing-named = Deine Frage nennt nichts, wonach ich in den Artikeln suchen könnte.
nothing-within = Ich habe nur hier gesucht: { $places }
nothing-headings = Etwas findet sich unter: { $headings }
nothing-elsewhere = { $title } ({ $language }), in einer anderen Sprache, antwortet vielleicht: Es ist die erste der nächsten Passagen.
nearest = Ähnlichste Passagen
nearest-title = **Keine Antwort:** Diese Passagen haben Wörter mit der Frage gemeinsam, mehr nicht.
nothing-near = Keine Passage hat ein Wort mit der Frage gemeinsam.
mention-me = Das war meine Rolle, und eine Nachricht, die eine Rolle erwähnt, kommt bei mir ohne ihren Text an. Erwähne mich selbst: den anderen Eintrag mit meinem Namen.
points-elsewhere = Ich kann die Nachricht nicht lesen, auf die du antwortest. In ihrem Menü, unter Apps, befragt „{ ask-about-name }“ die Artikel dazu.
mention-in-reply = Unter einer Antwort auf einen Befehl kommt deine Nachricht bei mir ohne ihren Text an. Erwähne mich darin.
own-words = Das sind meine eigenen Worte und keine Frage. Das Menü einer meiner Antworten stellt deren Frage noch einmal.
question-length = Eine Frage hat zwischen { $shortest } und { $longest } Zeichen; diese hat { $length }.
overloaded = Gerade wird mehr gefragt, als ich beantworten kann: Frag bitte gleich noch einmal.
too-many-questions = Das sind viele Fragen auf einmal: Frag bitte in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
} noch einmal.

## When something goes wrong

failed = Bei mir ist etwas schiefgegangen, und es ist notiert. Versuch es bitte noch einmal.
not-taken = Discord hat meine Antwort nicht angenommen. Vielleicht ist schon geschehen, worum du gebeten hast: Sieh nach, bevor du es noch einmal versuchst.
forbidden = Das lässt Discord mich hier nicht tun. Wer den Server verwaltet, kann sich meine Berechtigungen in diesem Kanal ansehen.
thread-closed = Dieser Thread ist geschlossen, und Discord ändert darin nichts. Schreib etwas hinein, um ihn wieder zu öffnen, und versuch es noch einmal; ist er gesperrt, muss ihn zuerst jemand von den Moderatoren entsperren.
unknown-command = Diesen Befehl kenne ich nicht mehr. Lade Discord neu, dann zeigt es die, die ich kenne.
only-in-servers = Das geht nur auf einem Server.
not-moderator = Das ist Moderatoren vorbehalten: Mitgliedern, die auf dem ganzen Server Nachrichten verwalten dürfen oder die Rolle haben, die in /{ settings-name } gewählt ist.
not-moderator-here = Das ist Moderatoren vorbehalten: Mitgliedern, die in dem Kanal Nachrichten verwalten dürfen oder die Rolle haben, die in /{ settings-name } gewählt ist.
not-moderator-commands = Ich bin kein Mitglied dieses Servers und sehe nicht, wer ihn moderiert: Das ist Mitgliedern vorbehalten, die den Server verwalten dürfen oder die Rolle haben, die in /{ settings-name } gewählt ist.
not-theirs = Das darf nur, wer es veranlasst hat, und die Moderatoren: Mitglieder, die in dem Kanal Nachrichten verwalten dürfen oder die Rolle haben, die in /{ settings-name } gewählt ist.
server-unknown = Discord hat mir noch nicht gesagt, wer auf diesem Server was darf. Bitte versuch es gleich noch einmal.
not-adder = Artikel hinzufügen dürfen Moderatoren und Mitglieder mit der Rolle, die dafür in /{ settings-name } gewählt ist.
damaged-setting = Eine Einstellung dieses Servers ist dort beschädigt, wo sie gespeichert ist. Wer den Server verwaltet, kann sie neu wählen: /{ settings-name } { settings-set-name }
not-asker = Fragen dürfen hier Mitglieder mit der Rolle { $role } stellen.
not-manager = Das ist Mitgliedern vorbehalten, die den Server verwalten dürfen.
out-of-reach = Ich bin kein Mitglied dieses Servers und kann eine Antwort nur eine Viertelstunde lang ändern, nachdem unter ihr ⋯ gedrückt wurde. Drücke noch einmal.
answer-gone = Was diese Antwort zitiert, wurde geändert oder antwortet hier nicht mehr. Stell die Frage bitte noch einmal.
not-an-answer = Diese Nachricht ist keine Antwort von mir: Nur solche lassen sich anpinnen.
unknown-article = Kein Artikel heißt „{ $slug }“. /{ sources-name } { sources-list-name } zeigt die vorhandenen.
unknown-article-directly = Kein Artikel heißt „{ $slug }“. Wähle einen von denen, die beim Tippen angeboten werden.
shared-article-title = Mehrere Artikel heißen „{ $title }“. Wähle den gemeinten aus dem, was beim Tippen angeboten wird.
known-article = Es gibt schon einen Artikel namens „{ $title }“. Gib diesem einen anderen Titel, oder ersetze den Text des anderen mit /{ sources-name } { sources-update-name }.
article-changed = Dieser Artikel wurde inzwischen geändert oder entfernt. Fang bitte von vorn an.
limit-articles = Ein Server darf höchstens { $limit } Artikel haben; /{ sources-name } { sources-remove-name } schafft Platz.
over-limit-articles = Das ist zu viel, und es wurde nichts geändert. { limit-articles }
limit-passages = Die Artikel eines Servers dürfen zusammen höchstens { $limit ->
    [one] { $limit } Passage
   *[other] { $limit } Passagen
} haben; /{ sources-name } { sources-remove-name } schafft Platz.
over-limit-passages = Das ist zu viel, und es wurde nichts geändert. { limit-passages }
limit-megabytes = Die Artikel eines Servers dürfen zusammen höchstens { $limit } Megabyte haben; /{ sources-name } { sources-remove-name } schafft Platz.
over-limit-megabytes = Das ist zu viel, und es wurde nichts geändert. { limit-megabytes }
over-limit-questions = Das ist zu viel: Ein Pin darf höchstens { $limit ->
    [one] { $limit } Frage
   *[other] { $limit } Fragen
} haben. Es wurde nichts geändert.
over-limit-pins = Das ist zu viel, und es wurde nichts geändert. Ein Server darf höchstens { $limit ->
    [one] { $limit } Pin
   *[other] { $limit } Pins
} haben; /{ pins-name } { pins-remove-name } schafft Platz.
over-limit-pinned-megabytes = Das ist zu viel, und es wurde nichts geändert. Die Pins eines Servers dürfen zusammen höchstens { $limit } Megabyte zitieren; /{ pins-name } { pins-remove-name } schafft Platz.
unfit-title = Ein Titel braucht mindestens ein sichtbares Zeichen.
unfit-language = Diese Sprache kenne ich nicht. Schreib ihren Namen oder ihr Kürzel, etwa „Englisch“ oder „en“, oder lass es weg.
unfit-url = Das ist keine Webadresse. Eine Webadresse beginnt mit https:// oder http:// und hat keine Leerzeichen.
unfit-message-link = Das ist der Link einer Nachricht in Discord, die sich so nicht holen lässt. Im Menü der Nachricht, unter „Apps“, macht „{ add-article-name }“ einen Artikel daraus.
unfit-several = Titel und Adresse sind für einen Artikel; hier sind mehrere.
unfit-nothing = Es gibt nichts hinzuzufügen: Hänge eine Datei an, gib eine Adresse an oder füge einen Text ein.
unfit-here = Nur wo Antworten stehen und wer fragen darf, lässt sich für einen einzelnen Kanal wählen.
unfit-threads = Threads beginnen nur unter Nachrichten in Textkanälen: Hier bleiben Antworten im Kanal.
unfit-nightly = Nur ein Artikel mit der Adresse einer Seite kann jede Nacht geholt werden.
unfit-message = Es gibt nichts hinzuzufügen: Die Nachricht hat weder Text noch Anhang.
same-text = { $name } hat denselben Text wie „{ $other }“ und bleibt weg.
not-downloaded = { $name } ließ sich nicht von Discord laden. Häng die Datei bitte noch einmal an.
rights-missing = Ich wurde in { $channel } etwas gefragt, darf dort aber nicht antworten. Ich brauche: { $rights }.
threads-missing = Antworten in { $channel } sollen in Threads stehen, aber ich darf dort keine erstellen und antworte deshalb im Kanal. Ich brauche: { $rights }.
right-send-messages = Nachrichten senden
right-create-public-threads = Öffentliche Threads erstellen
right-send-messages-in-threads = Nachrichten in Threads senden
right-read-message-history = Nachrichtenverlauf anzeigen

## The reading page

page-skip = Zum Artikel
page-contents = Inhalt
page-ask = Diesen Artikel fragen
page-ask-button = Fragen
page-answer = Was der Artikel sagt
page-quoted = Zitiert
# For screen readers alone, before and after the words that a page marks.
page-quoted-from = zitiert von hier:
page-quoted-to = bis hier.
page-there = An seiner Stelle lesen
page-table = Tabelle
page-nothing = Der Artikel sagt dazu nichts.
page-next-best = Die nächstbesten Passagen
page-part = Teil { $number } von { $count }
page-previous = Voriger Teil
page-next = Nächster Teil
# A heading whose passages began in the part before.
page-continued = { $heading } (Fortsetzung)
# Before the question.
page-pinned = Angepinnt zur Frage
page-pinned-many = Angepinnt zu { $count } Fragen
page-foot = Das sind die Worte des Artikels selbst, so wie Pullquote sie gelesen hat.
page-updated = Der Artikel wurde aktualisiert, seit dieser Link entstand. Die Seite öffnet sich dort, wo die Worte jetzt stehen.
page-updated-lost = Der Artikel wurde aktualisiert, seit dieser Link entstand, und die zitierten Worte stehen nicht mehr darin.
page-list = Artikel
page-list-none = Hier gibt es noch keinen Artikel.
page-none = Keine Seite
page-unknown = Hier gibt es keine Seite.
page-forged = Diesen Link hat nicht Pullquote erstellt, oder ein Teil davon fehlt. Drück in Discord noch einmal auf „{ open }“.
page-expired = Dieser Link galt { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}, und die sind vorbei. Drück in Discord noch einmal auf „{ open }“.
page-removed = Dieser Artikel wurde entfernt.
pages-off = Artikel lassen sich hier nicht als Seiten öffnen: Der Server hat das abgeschaltet.
page-too-many = Zu viele Seiten auf einmal. Versuch es in { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
} wieder.
page-unfit-question = Eine Frage hat zwischen { $shortest } und { $longest } Zeichen. Geh zurück und frag noch einmal.
page-failed = Hier ist etwas schiefgegangen und wurde vermerkt. Bitte versuch es später wieder.
# To whoever pressed “Open the article”, above the link.
page-link = Der Artikel als Seite, nur für dich: Der Link gilt { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}.
page-link-open = Lesen

### Terminal

## Answers

place = ¶ { $number } von { $count }
file-page = S. { $page }
inferred = { $count ->
    [one] (erschlossene Überschrift)
   *[other] (erschlossene Überschriften)
}
nothing-found = Die Artikel sagen nichts darüber.
nothing-languages = { $count ->
    [one] Die Artikel sind auf { $languages }: Eine Frage in derselben Sprache findet vielleicht mehr.
   *[other] Sprachen der Artikel: { $languages }. Eine Frage in einer von ihnen findet vielleicht mehr.
}
phrases-ignored = Keine Passage enthält den genauen Wortlaut zwischen den Anführungszeichen: Ich habe die Wörter einzeln gesucht.

## Whether the articles say it

verdict-word-for-word = Wort für Wort
verdict-nearly = Beinahe: Was abweicht, ist fett
verdict-not-found = Nicht gefunden
check-article = Im Artikel:
check-near = Die nächste Passage, die es nicht sagt:
check-nothing-near = Die Artikel haben nichts Ähnliches.
check-no-words = Es gibt keine Worte zu prüfen.

## Articles

article-facts = { $language ->
    [und] Sprache unbekannt
   *[other] { $language }
}, { $passages ->
    [one] { $passages } Passage
   *[other] { $passages } Passagen
}
headings = { $count ->
    [0] keine Überschrift
    [one] { $count } Überschrift
   *[other] { $count } Überschriften
}
published = veröffentlicht { $date }
no-articles = Hier gibt es noch keinen Artikel: Füg mit „pullquote add DATEI“ einen hinzu.
no-heading = (ohne Überschrift)
added = „{ $title }“ ist als { $slug } hinzugefügt.
replaced = { $slug } ist durch „{ $title }“ ersetzt.
updated = { $slug } ist mit „{ $title }“ aktualisiert: Es ist derselbe Artikel.
folder-others = { $count ->
    [0] Dort ist keine Datei, die gelesen werden kann.
    [one] Eine andere Datei bleibt weg: Ihr Name sagt nicht, dass sie gelesen werden kann. Nenne die Datei selbst, um es zu versuchen.
   *[other] { $count } andere Dateien bleiben weg: Ihre Namen sagen nicht, dass sie gelesen werden können. Nenne eine Datei selbst, um es zu versuchen.
}
outline-elsewhere = „pullquote sources SLUG“ zeigt die Überschriften und Passagen eines Artikels.
added-beside = „{ $title }“ ist als { $slug } hinzugefügt, denn { $other } ist ein anderer Artikel; mit --slug { $other } ersetzt er ihn.
added-alike = „{ $title }“ als { $slug } hinzugefügt, obwohl es fast derselbe Text wie { $other } ist; mit --slug { $other } ersetzt es jenen.
update-asks = „{ $title }“ ist fast derselbe Text wie { $slug }. { $slug } damit aktualisieren? [j/n]
up-to-date = { $slug } ist auf dem neuesten Stand: Seine Seite hat nichts Neues.
read-alike = { $slug } bleibt, wie es ist: Der Text wurde neu gelesen und ebenso verstanden.
refreshed = { $slug } hat seinen neuen Text.
not-updated = { $slug } behält seinen Text: In dem neuen ist zu wenig davon übrig. Mit --force wird er trotzdem genommen.
not-read-again = { $slug } bleibt, wie es ist: Sein Text allein sagt weniger als seine Datei über Überschriften, Seiten, Listen oder Tabellen. „pullquote add“ nimmt die Datei noch einmal; mit --force wird der Text allein genommen.
no-addresses = Kein Artikel hat hier eine Adresse; „pullquote update SLUG“ liest den Text eines Artikels neu.
removed = { $slug } ist entfernt.
undo-note = { $days } Tage lang holt „pullquote undo { $slug }“ zurück, was er war.
nothing-to-undo = Es gibt nichts zurückzuholen: Was ein Artikel war, wird { $days } Tage lang gespeichert.
unknown-former = Von „{ $slug }“ gibt es nichts zurückzuholen: Was ein Artikel war, wird { $days } Tage lang gespeichert, und „pullquote undo“ listet es auf.
undo-removed = entfernt am { $at }, Passagen: { $passages }
undo-updated = sein Text bis { $at }, Passagen: { $passages }
undone-article = { $slug } ist wieder da.
undone-text = { $slug } hat wieder seinen früheren Text.
backed-up = Alles, was gespeichert ist, steht in { $name }.
restored = Alles, was { $name } enthält, ist wieder da.
headings-inferred = Die Datei hatte ihre Form verloren: Welche Überschrift über welcher Passage steht, ist erschlossen.
chat-end = „exit“ oder Strg-C beendet das.
reading-at = Deine Artikel sind unter { $address }, bis du Strg-C drückst.
encoding = Vorbereitung der Passagen in anderen Sprachen als die Frage
version-encoder = Über Sprachen hinweg: mit { $encoder }.
version-words = Über Sprachen hinweg: nur nach Wörtern; „pip install pullquote[meaning]“ findet mehr.
changes = Passagen hinzugefügt: { $added }, entfernt: { $removed }, verschoben: { $moved }
changes-none = Alle Passagen sind dieselben
left-out = Ausgelassen: { $what }.
left-out-page = { $count ->
    [one] { $count } Zeile, die wie eine Seitenzahl oder ein Kolumnentitel aussieht
   *[other] { $count } Zeilen, die wie Seitenzahlen oder Kolumnentitel aussehen
}
left-out-menu = { $count ->
    [one] { $count } Zeile, die wie ein Menü oder ein Hinweis ihrer Seite aussieht
   *[other] { $count } Zeilen, die wie Menüs und Hinweise ihrer Seite aussehen
}
left-out-notice = { $count ->
    [one] { $count } Hinweis
   *[other] { $count } Hinweise
}
left-out-caption = { $count ->
    [one] { $count } Bildunterschrift
   *[other] { $count } Bildunterschriften
}
left-out-template = { $count ->
    [one] { $count } Zeile einer Vorlage
   *[other] { $count } Zeilen aus Vorlagen
}
left-out-frame = { $count ->
    [one] { $count } Zeile des Verlags
   *[other] { $count } Zeilen des Verlags
}
left-out-message = { $count ->
    [one] { $count } Zeile aus Kopf oder Signatur einer Nachricht
   *[other] { $count } Zeilen aus Kopf und Signatur einer Nachricht
}
left-out-armour = { $count ->
    [one] { $count } Zeile einer elektronischen Signatur
   *[other] { $count } Zeilen einer elektronischen Signatur
}
left-out-attachment = { $count ->
    [one] { $count } Anhang
   *[other] { $count } Anhänge
}
left-out-contents = { $count ->
    [one] { $count } Zeile eines Inhaltsverzeichnisses
   *[other] { $count } Zeilen eines Inhaltsverzeichnisses
}
left-out-damaged = { $count ->
    [one] { $count } beschädigter Teil
   *[other] { $count } beschädigte Teile
}
left-out-unreadable = { $count ->
    [one] { $count } Seite, deren Text nicht lesbar ist: ein Bild oder Schriften, die nicht verraten, welche Buchstaben sie zeichnen
   *[other] { $count } Seiten, deren Text nicht lesbar ist: Bilder oder Schriften, die nicht verraten, welche Buchstaben sie zeichnen
}
left-out-hidden = { $count ->
    [one] { $count } Textstück, das auf seiner Seite niemand sieht
   *[other] { $count } Textstücke, die auf ihren Seiten niemand sieht
}

## When something goes wrong

empty-question = Die Frage ist leer.
nothing-asked = Damit ist nichts gefragt: Nenne, worüber du etwas wissen willst.
option-title = Ein Titel braucht mindestens ein sichtbares Zeichen.
option-language = --language nimmt den Namen oder das Kürzel einer Sprache, etwa Deutsch oder de.
option-url = --url nimmt eine Webadresse, die mit https:// oder http:// beginnt.
option-slug = --slug nimmt Kleinbuchstaben, Ziffern und Bindestriche, ohne Leerzeichen, höchstens 80 Zeichen.
option-several = --title, --slug und --url gelten für einen einzigen Artikel; hier sind es mehrere.
option-file = Der Name einer Datei ist leer.
option-stream = Eine Sicherung ist eine Datei; - ist keine.
near-option = Keine Option heißt { $option }. Meinst du { $near }? Was nach -- kommt, gilt als Wörter.
usage-command = Kein Befehl heißt „{ $command }“; „{ $help }“ listet die vorhandenen auf.
near-command = Kein Befehl heißt „{ $command }“. Meinst du { $near }?
usage-question = Kein Befehl heißt „{ $command }“. So befragst du die Artikel: pullquote ask QUESTION
usage-option = Keine Option heißt { $option }; „{ $help }“ listet die vorhandenen auf.
usage-missing = { $what } fehlt; „{ $help }“ sagt, was das ist.
usage-extra = Das ist mehr, als dieser Befehl nimmt; „{ $help }“ sagt, was er tut. Wörter mit Leerzeichen dazwischen stehen in Anführungszeichen.
usage-value = { $option } braucht einen Wert.
usage-flag = { $option } nimmt keinen Wert.
usage-whole-number = { $what } nimmt eine ganze Zahl, { $least } oder mehr.
usage-number = { $what } nimmt eine Zahl, { $least } oder mehr.
unknown-source = Kein Artikel heißt „{ $slug }“; „pullquote sources“ listet die vorhandenen auf.
near-source = Kein Artikel heißt „{ $slug }“. Meinst du { $near }?
shared-title = Mehrere Artikel heißen „{ $title }“. Nenne den, den du meinst: { $slugs }.
unreadable-file = { $name } lässt sich nicht lesen oder schreiben: { $reason }.
file-missing = { $name } gibt es nicht.
file-forbidden = { $name } lässt sich nicht lesen oder schreiben: Dieses Konto darf es nicht.
output-unwritable = Was zu sagen ist, lässt sich nicht schreiben: Die Festplatte ist voll.
not-text = { $name } ist kein Text.
unread-format = { $name } ist { $format }; das wird nicht gelesen. Gelesen werden einfacher Text, { $formats }.
empty-file = { $name } ist leer.
only-attachments = { $name } hat keinen eigenen Text, nur angehängte Dateien. Speichere diese und füge sie hinzu.
no-paragraph = { $name } enthält keinen Absatz, nur Überschriften.
damaged-file = { $name } ist beschädigt oder nicht das, was der Name sagt.
encrypted-file = { $name } ist verschlüsselt oder mit einem Passwort geschützt. Speichere die Datei ohne beides.
needs-script = { $name } zeigt seinen Text nur mit JavaScript und enthält selbst keinen. Öffne die Seite im Browser und speichere oder kopiere den Text von dort.
no-text = { $name } enthält nur Bilder des Textes, wie ein Scan, oder Schriften, die nicht verraten, welche Buchstaben sie zeichnen. Füge zuerst eine Textebene hinzu (OCR).
too-complex = { $name } enthält weit mehr als ein Artikel oder ist zu verschachtelt, um gelesen zu werden.
reading-too-long = { $name } zu lesen dauert zu lange.
reading-too-large = { $name } zu lesen braucht zu viel Speicher.
reading-failed = { $name } lässt sich nicht lesen: Die Datei ist beschädigt oder zu tief verschachtelt.
not-fetched-address = { $name } ist keine Adresse einer Seite: Eine solche beginnt mit https:// oder http:// und nennt weder Port noch Passwort.
not-fetched-private = { $name } liegt nicht im öffentlichen Internet.
not-fetched-robots = { $name } will nicht von Programmen geladen werden: So steht es in der robots.txt. Speichere die Seite, und füge die Datei hinzu.
not-fetched-redirects = { $name } leitet zu oft von einer Adresse zur nächsten weiter.
not-fetched-large = { $name } ist größer als 10 Megabyte.
not-fetched-slow = { $name } braucht zu lange für eine Antwort.
not-fetched-status = { $name } ließ sich nicht laden: Die Website antwortete mit dem Status { $status }.
not-fetched-unreachable = { $name } ist nicht erreichbar.
not-fetched-broken = { $name } ließ sich nicht laden: Was die Website sendet, ist abgeschnitten oder auf unbekannte Weise gepackt.
not-fetched-script = { $name } enthält keinen Text: Die Seite braucht vielleicht JavaScript oder eine Anmeldung. Speichere sie im Browser, und füge die Datei hinzu.
damaged-article = Der Artikel „{ $title }“ ist dort beschädigt, wo er gespeichert ist. Bitte füge ihn neu hinzu; die anderen antworten weiter.
unusable-database = Die Datenbank { $place } lässt sich nicht verwenden: { $reason }.
database-in-use = Die Datenbank { $place } enthält Artikel, die verloren gingen; mit --replace gehen sie verloren.
not-a-backup = { $name } ist keine Sicherung von Pullquote.
file-exists = { $name } gibt es schon.
newer-database = Die Datenbank { $place } gehört zu einer neueren Version von Pullquote.
newer-article = { $slug } wurde von einer neueren Version von Pullquote gespeichert.
wrong-setting = Die Einstellung { $name } lässt sich nicht verwenden: { $reason }.
not-utf-8 = { $name } ist nicht in UTF-8 geschrieben: Speichere es noch einmal in dieser Kodierung.

## Running the bot

no-token =
    Der Bot braucht ein Token: Leg auf https://discord.com/developers/applications eine Anwendung an und kopiere das Token von ihrer Seite „Bot“.
    Trag es in die Umgebung oder in eine Datei namens .env ein, als DISCORD_TOKEN=…
    Lade dann den Bot ein, mit der ID deiner Anwendung: { $link }
wrong-token = Discord lehnt dieses DISCORD_TOKEN ab: Kopiere es noch einmal von der Seite „Bot“ deiner Anwendung.
no-connection = Discord ist nicht erreichbar: { $reason }.
no-application-told = Discord ist nicht erreichbar: { $reason }. Mit --application ID, der ID deiner Anwendung, brauchen die Links keine Verbindung.
no-sign-ins = Discord lässt den Bot sich heute nur noch { $remaining }-mal anmelden, und er braucht { $needed }: Starte ihn in { $hours ->
        [one] einer Stunde
       *[other] { $hours } Stunden
    } wieder.
gateway-closed = Discord hat das Gateway mit { $code } geschlossen. 4010 und 4011 heißen, dass PULLQUOTE_SHARD_COUNT und PULLQUOTE_SHARD_IDS nicht passen; 4004, dass das Token geändert wurde.
gateway-silent = Discords Gateway war zu lange nicht zu erreichen; starte den Bot neu.
no-pages-secret = Seiten brauchen ein Geheimnis, das ihre Links unterschreibt: Setz 32 oder mehr Zeichen, die niemand errät, in PULLQUOTE_PAGES_SECRET.
port-taken = PULLQUOTE_HTTP_PORT { $port } lässt sich nicht öffnen: { $reason }.
invite-server = Auf einen Server, mit dem Wenigsten, das der Bot braucht: { $link }
invite-person = Für dich allein, wo du auch bist: { $link }
invite-unknown = { $application } steht für die ID deiner Anwendung, von ihrer Seite „General Information“ auf https://discord.com/developers/applications: --application ID setzt sie ein, ebenso das Token in .env.
doctor-versions = Pullquote { $pullquote }, Python { $python }, discord.py { $library }
doctor-setting-mistyped = { $name } ist keine Einstellung. Meintest du { $near }?
doctor-setting-unknown = { $name } ist keine Einstellung; die es gibt, stehen in .env.example.
doctor-pages-secret = PULLQUOTE_PAGES_URL ist gesetzt, und nichts unterschreibt die Links der Seiten. Trag in PULLQUOTE_PAGES_SECRET mindestens 32 Zeichen ein, die niemand errät.
doctor-token = Discord nimmt das Token an: Es ist das von { $name }.
doctor-token-missing = Es gibt kein Token. Schreibe das von der Seite „Bot“ deiner Anwendung in .env, als DISCORD_TOKEN=…
doctor-token-refused = Discord lehnt das Token ab. Kopiere es noch einmal von der Seite „Bot“ deiner Anwendung.
doctor-discord-unreachable = Discord ist nicht erreichbar: { $reason }. Prüfe die Verbindung dieses Rechners, und discordstatus.com.
doctor-intents = Kein privilegierter Intent ist nötig, und Befehle kommen über das Gateway.
doctor-endpoint = Deine Anwendung hat einen Endpunkt für Interaktionen, so dass Befehle den Bot nicht erreichen. Entferne seine URL auf Discords Seiten für Entwickler.
doctor-shards-few = PULLQUOTE_SHARD_COUNT ist { $total }, und Discord empfiehlt { $recommended }. Setze es in jedem Prozess darauf.
doctor-sign-ins = Von { $total } Anmeldungen am Tag sind { $remaining } übrig; ein Start braucht { $needed }.
doctor-sign-ins-few = Von { $total } Anmeldungen am Tag sind { $remaining } übrig, und ein Start braucht { $needed }. Warte bis morgen, und finde heraus, was den Bot so oft startet.
doctor-rights = Der Bot hat auf { $servers ->
    [one] dem geprüften Server
   *[other] den { $servers } geprüften Servern
} die Berechtigungen, die er braucht.
doctor-rights-missing = Auf { $lacking } von { $servers } geprüften Servern fehlt dem Bot: { $rights }. Lade ihn mit dem Link von „pullquote invite“ noch einmal ein.
doctor-database = Die Datenbank lässt sich lesen und schreiben: { $place }, Version { $version }.
doctor-database-blank = Die Datenbank ist leer und lässt sich schreiben: { $place }. Der erste Start legt ihre Tabellen an.
doctor-database-older = Die Datenbank lässt sich lesen und schreiben: { $place }. Der nächste Start bringt sie von Version { $version } auf { $newest }; mache vorher eine Sicherung.
doctor-database-newer = Eine spätere Version von Pullquote hat die Datenbank { $place } benutzt. Installiere diese Version.
doctor-database-damaged = Die Datenbank { $place } ist beschädigt: { $reason }. Halte den Bot an, leg die Datei und die daneben, die auf -wal und -shm enden, beiseite, und spiele eine Sicherung zurück.
doctor-database-unusable = Die Datenbank { $place } ist nicht zu benutzen: { $reason }. Prüfe PULLQUOTE_DATABASE, und wer dort schreiben darf.
doctor-disk = Auf der Festplatte sind { $free } MB frei.
doctor-disk-full = Auf der Festplatte sind nur { $free } MB frei. Schaffe Platz: Eine Datenbank, die nicht wachsen kann, nimmt keinen Artikel auf.
doctor-memory = { $free } MB Arbeitsspeicher sind frei.
doctor-memory-full = Nur { $free } MB Arbeitsspeicher sind frei. Beende etwas anderes, oder senke PULLQUOTE_PASSAGES_PER_SERVER.
server-is-closed = Wer mich betreibt, hat mich auf diesem Server abgeschaltet.
servers-none = Noch speichert kein Server etwas.
server-size = { $server }: { $articles } Artikel, { $passages ->
    [one] { $passages } Passage
   *[other] { $passages } Passagen
  }, { $bytes ->
    [one] { $bytes } Byte
   *[other] { $bytes } Bytes
  }, zuletzt gefragt: { $last }.
server-never = unbekannt
server-is-blocked = (gesperrt)
server-blocked = Der Server { $server } ist gesperrt.
server-unblocked = Der Server { $server } ist wieder offen.
server-limited = Der Server { $server } hat von nun an eigene Grenzen.
server-limited-as-all = Für den Server { $server } gelten wieder die Grenzen aller Server.
