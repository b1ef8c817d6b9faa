### Discord

## The names and words of commands, as Discord's menus show them

ask-name = demander
ask-description = Poser une question aux articles, et lire le passage qui y répond
ask-question-name = question
ask-question-description = Ce que vous aimeriez savoir
ask-article-name = article
ask-article-description = N’interroger que cet article, ou ce qui suit cet intertitre
ask-private-name = privé
ask-private-description = Ne montrer la réponse qu’à vous
ask-about-name = Demander aux articles
check-name = vérifier
check-description = Vérifier si les articles disent ces mots, phrase par phrase
check-words-name = mots
check-words-description = Ce qui serait une citation ; s’il y a des guillemets, seulement ce qu’ils contiennent
check-quote-name = Vérifier cette citation

## An answer

page = passage { $number } sur { $count }
more-passages = { $count ->
    [one] { $count } autre passage
   *[other] { $count } autres passages
}
places-shown = ¶ { $first } à { $last } sur { $count }
pinned = 📌 Épinglé le { $at }
pinned-by = 📌 Épinglé par { $member } le { $at }

## Under an answer

previous = Précédent
next = Suivant
in-context = En contexte
helpful = Utile
unhelpful = Pas utile
pin = Épingler
unpin = Désépingler
delete = Supprimer
open = Ouvrir l’article
passages-menu = Où cela se trouve
answer-deleted = La réponse est supprimée.
older-button = Ce bouton date d’avant une mise à jour : ce qu’il faisait se trouve maintenant ici.
question-gone = Le message de la question a été supprimé ou modifié.
place-gone = (modifié, ou ne répond plus ici)

## Whether the articles say it

check-counts = Phrases vérifiées : { $sentences }, dont mot pour mot : { $exact }
check-more = { $count ->
    [one] Une autre phrase ne tient pas ici.
   *[other] { $count } autres phrases ne tiennent pas ici.
}
check-cut = Seules les { $sentences } premières phrases ont été vérifiées.
check-by = Vérifié par { $member }
check-to-all = Montrer à tous
check-nearest = Passages les plus proches
check-only-here = Vous ne pouvez pas écrire dans ce salon : je ne le montre donc qu’à vous.

## Lists

list-page = Page { $number } sur { $count }
back-to-list = Retour

## Help, and what the bot is

help-name = aide
help-description = Ce que je sais faire, et comment me poser une question
about-name = à-propos
about-description = Ce que je suis, et dans quelle version
privacy-name = confidentialité
privacy-description = Ce qui est conservé de vous et de ce serveur, combien de temps, et comment l’effacer
help-title = Comment poser une question
help-asking = Posez votre question avec /{ ask-name }, mentionnez-moi, répondez à l’une de mes réponses, ou écrivez-moi en privé. Sous la réponse à une commande, ce que vous répondez ne m’arrive que si vous me mentionnez.
help-asking-commands = Posez votre question avec /{ ask-name } : ce serveur n’a que mes commandes, je n’y vois ni mention ni réponse.
help-asking-directly = Chaque message que vous m’envoyez ici est une question.
help-asking-anywhere = Posez votre question avec /{ ask-name }, ou sur un message avec « { ask-about-name } », dans son menu, sous Applications. Ici, vous seul voyez ce que je réponds.
help-more = /{ help-name } donne des questions auxquelles les articles répondent, et tout ce que je sais faire d’autre.
help-quoting = Je cite mot pour mot les passages qui répondent.
help-examples = Des questions auxquelles les articles répondent ici :
help-example = { $heading } : qu’en est-il ?
help-commands = Commandes
help-menu = Vous pouvez aussi m’interroger sur ce que quelqu’un a écrit : dans le menu du message, sous Applications, « { ask-about-name } ».
help-checking = Un article a-t-il vraiment dit cela ? « { check-quote-name } », dans le même menu, ou /{ check-name } cherche les mots, phrase par phrase.
help-exactly = Les mots entre guillemets doivent se trouver tels quels dans le passage ; { $section } devant un mot ne cherche que sous les intertitres où il figure.
help-moderators = Pour les modérateurs
help-menu-moderators = Dans le menu d’une de mes réponses, sous Applications, « { pin-answer-name } » l’épingle. Dans le menu de tout message, « { add-article-name } » en fait un article.
about-bot = Je réponds aux questions sur des articles : je cite mot pour mot le passage qui répond, avec les intertitres qui le précèdent.
about-words = Je n’utilise aucun modèle de langage, et ne dis rien que les articles ne disent.
about-encoder = Un petit encodeur multilingue ({ $encoder }) m’aide à trouver les passages dans d’autres langues que celle de la question. Il n’écrit rien : chaque mot que je cite est de l’article.
about-contact = La personne qui me fait tourner est joignable ici : { $contact }
about-privacy = De ce que l’on écrit, je conserve les questions restées sans réponse, sans leur auteur, et les votes sur les réponses, tous deux pendant { $days } jours ; et ce qui est épinglé ou devient un article. /{ privacy-name } dit tout cela, /{ help-name } comment poser une question.
privacy-title = Ce qui est conservé
privacy-kept =
    D’un serveur, je conserve :
    - les articles ajoutés, aussi à partir de messages, qui les a ajoutés et quand, jusqu’à leur retrait ; et des mots et des nombres tirés d’eux, qui aident à trouver vite des passages, aussi dans d’autres langues que celle d’une question ;
    - ce qu’un article était avant d’être retiré ou de recevoir un nouveau texte, avec les épingles qui le citaient et les salons qui l’interrogeaient, { $former } jours, ou jusqu’à ce qu’un modérateur l’efface dans /{ sources-name } { sources-restore-name } ;
    - des articles du web : ce que leur site dit de leur version, s’ils sont relus chaque nuit, combien de nuits de suite cela a échoué, et pourquoi ;
    - les épingles, avec leurs questions, les mots et ceux qui les entourent, le salon et le message, qui les a posées et quand, jusqu’à leur retrait ;
    - ses réglages, les articles que chaque salon interroge, les permissions manquantes déjà signalées à son propriétaire, et la dernière semaine dont le journal de ses modérateurs a rendu compte ; ce que la nuit a changé aux articles, jusqu’à ce que ce journal le dise ; et combien d’épingles, d’anciens textes et de modifications il a eus ;
    - les questions restées sans réponse, combien de fois et quels jours, sans leur auteur, pendant { $days } jours, { $most } au plus, ou jusqu’à ce que les modérateurs les aient réglées ;
    - les votes sur les réponses, avec le message, la question, qui a voté et quel jour, pendant { $days } jours, { $most } au plus, ou jusqu’à ce que vous retiriez le vôtre ou que les modérateurs aient réglé la question. Là où les modérateurs désactivent la conservation des questions, ni question ni vote ne s’y ajoute ;
    - le jour de la dernière question, et si la personne qui me fait tourner m’y a désactivé ou l’a limité ; cette décision survit à tout le reste.
privacy-nothing-else =
    - Rien d’autre : aucune autre question ni aucun autre message n’est conservé, et rien du tout des messages privés, ni de ce que vous demandez là où vous seul m’avez installé : j’y réponds à vous seul, d’après les articles communs.
    - D’une question avec /{ ask-name } { ask-private-name } : True, rien n’est conservé non plus, sauf si vous votez sur sa réponse, ou l’épinglez.
    - Les mots vérifiés par /{ check-name } ou par « { check-quote-name } » ne sont conservés nulle part ; « { check-to-all } » les publie dans le salon.
    - Votre dernière question, et ce dont elle était la suite, restent seulement en mémoire vive, pour que je comprenne celle qui la suit dans les { $minutes } minutes ; de même ce dont quelqu’un s’apprête à faire un article, pendant { $drafts } minutes.
    - Mes réponses, la question sous celles qui ne répondent à aucun message, et les fils des réponses, qui portent le nom de la question, restent dans le salon jusqu’à ce que quelqu’un les supprime. Il en va de même de ce que je publie dans le salon qu’un serveur a choisi pour le journal de ses modérateurs : qui a ajouté, changé ou retiré un article, une épingle ou un réglage, ce que la nuit a changé et, une fois par semaine, les questions restées sans réponse, sans dire qui les a posées.
privacy-pages = - Là où l’opérateur sert des pages, « { open } » vous donne un lien vers l’article, valable { $link } minutes, avec les épingles que vous pouvez lire ; ce que vous y demandez n’est conservé ni noté nulle part.
privacy-erasing =
    - /{ data-name } { data-forget-me-name } supprime vos votes, votre nom des articles et des épingles, et ce qui est en mémoire vive.
    - Pour les modérateurs, /{ data-name } { data-export-name } donne tout ce qui est conservé du serveur, sauf qui a voté et ce qui est calculé à partir des articles ; pour ceux qui peuvent gérer le serveur, /{ data-name } { data-erase-name } l’efface.
    - Quand on me retire d’un serveur, je note quand ; tout ce qui en est conservé est effacé { $hours ->
        [0] dans l’heure
        [one] après { $hours } heure
       *[other] après { $hours } heures
    }.
    - Quand un serveur n’a que mes commandes et que je n’en suis pas membre, je conserve le jour de leur dernier usage ; tout ce qui est conservé de lui est effacé { $unused } jours après ce jour.
    - Les fichiers exportés, et les sauvegardes faites par la personne qui me fait tourner, gardent ce qu’ils contenaient, et le ramènent quand ils sont relus.

## What was asked in vain, and votes

questions-name = questions
questions-description = Ce qui a été demandé ici sans rien trouver, le plus fréquent d’abord
questions-title = Questions restées sans réponse, ou dont la réponse a été jugée inutile, ces { $days } derniers jours
questions-none = Rien n’est noté : ni question restée sans réponse, ni réponse jugée inutile, ces { $days } derniers jours.
questions-open = Ouvrir une question
question-pin = Épingler une réponse
question-settle = C’est réglé
question-settled = Cette question n’est plus dans la liste.
questions-off = Ce serveur ne conserve pas les questions. Pour les conserver : /{ settings-name } { settings-set-name } { settings-set-questions-log-name } : True
question-nothing = { $count } fois sans réponse
question-unhelpful = { $count ->
    [one] { $count } vote : pas utile
   *[other] { $count } votes : pas utile
}
question-helpful = { $count ->
    [one] { $count } vote : utile
   *[other] { $count } votes : utile
}
question-last = la dernière fois le { $day }
vote-noted = Merci, votre vote est noté.
vote-taken-back = Votre vote est retiré.
vote-question-gone = Votre vote n’est pas noté, car la question a disparu.
vote-not-kept = Merci. Votre vote n’est pas noté, car ce serveur ne conserve pas les questions.

## Data

data-name = données
data-description = Ce qui est conservé : l’emporter, l’effacer
data-export-name = exporter
data-export-description = Recevoir dans un fichier tout ce qui est conservé de ce serveur
data-import-name = importer
data-import-description = Remettre ce qu’un export a écrit, aussi dans un autre serveur
data-file-name = fichier
data-file-description = Le fichier qu’un export a écrit
data-erase-name = effacer
data-erase-description = Effacer tout ce qui est conservé de ce serveur
data-forget-me-name = oubliez-moi
data-forget-me-description = Supprimer vos votes, et votre nom des articles et des épingles, sur tous les serveurs
data-exported = Voici tout ce qui est conservé de ce serveur, sauf qui a voté et ce qui est calculé à partir des articles.
data-too-large = Ce qui est conservé de ce serveur est trop volumineux pour être envoyé ici. Demandez-le, s’il vous plaît, à la personne qui s’occupe de moi.
import-asks = Importer { $name } ?
import-new = Nouveau : { $what }.
import-done = Importé : { $what }.
import-nothing = Il n’y a rien de nouveau dedans.
import-known = Déjà ici : { $what }.
import-articles = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
import-pins = { $count ->
    [one] { $count } épingle
   *[other] { $count } épingles
}
import-channels = { $count ->
    [one] le choix d’articles de { $count } salon
   *[other] les choix d’articles de { $count } salons
}
import-settings = { $count ->
    [one] { $count } réglage
   *[other] { $count } réglages
}
import-refused-article-changed = { $count ->
    [one] Laissé de côté : { $count } article, dont un autre texte est ici, et y reste
   *[other] Laissés de côté : { $count } articles, dont d’autres textes sont ici, et y restent
}
import-refused-pin-words = { $count ->
    [one] Laissée de côté : { $count } épingle, dont les mots ne sont dans aucun article d’ici, ou dans plusieurs
   *[other] Laissées de côté : { $count } épingles, dont les mots ne sont dans aucun article d’ici, ou dans plusieurs
}
import-refused-channel = { $count ->
    [one] Laissé de côté : le choix d’articles de { $count } salon, qui n’est pas ici
   *[other] Laissés de côté : les choix d’articles de { $count } salons, qui ne sont pas ici
}
import-refused-setting = { $count ->
    [one] Laissé de côté : { $count } réglage, d’un rôle ou d’un salon qui n’est pas ici, ou inconnu
   *[other] Laissés de côté : { $count } réglages, de rôles ou de salons qui ne sont pas ici, ou inconnus
}
import-left = Les votes, les questions sans réponse et les anciens textes sont laissés de côté ; d’un autre serveur, aussi qui a ajouté et épinglé quoi. Les épingles de salons qui ne sont pas ici reviennent à celui-ci.
import-yes = Importer
import-no = Annuler
import-discarded = Rien n’a été importé.
import-gone = Ceci n’attend plus d’être importé : après { $minutes } minutes, si d’autres ont besoin de la place, ou si je redémarre, je l’oublie. Donnez-moi de nouveau le fichier.
not-an-export = { $name } n’est pas ce qu’un de mes exports a écrit, a été changé depuis, ou est trop grand. Rien n’a été importé.
server-changed = D’autres changent ce serveur en ce moment. Veuillez réessayer.
data-erase-title = Effacer tout ce qui est conservé de ce serveur ?
data-erase-what = { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}, { $pins ->
    [one] { $pins } épingle
   *[other] { $pins } épingles
}, { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
} sans réponse, { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}{ $former ->
    [0] { "" }
    [one] , { $former } ancien texte d’article
   *[other] , { $former } anciens textes d’articles
} et les réglages. C’est irréversible ; /{ data-name } { data-export-name } en fait une copie.
data-erase-yes = Tout effacer
data-erase-no = Conserver
data-erased = Tout ce qui était conservé de ce serveur est effacé. Les articles fournis avec moi y répondent de nouveau.
data-kept = Rien n’a été effacé.
data-forgotten = { $count ->
    [0] Je ne conserve rien de vous : aucun vote, et votre nom sur aucun article ni aucune épingle.
    [one] C’est fait : la seule trace de vous parmi les votes, les articles et les épingles est effacée.
   *[other] C’est fait : { $count } traces de vous parmi les votes, les articles et les épingles sont effacées.
}

## Settings

language-name = Français
settings-name = réglages
settings-description = Ce que ce serveur a choisi
settings-show-name = voir
settings-show-description = Montrer ce que ce serveur a choisi
settings-set-name = changer
settings-set-description = Choisir une langue, un rôle de modérateur, et si les questions sont conservées
settings-set-language-name = langue
settings-set-language-description = La langue des réponses que tous peuvent voir
settings-set-here-name = ici-seulement
settings-set-here-description = Le choisir pour ce salon seul, et non pour tout le serveur
settings-set-answers-name = réponses
settings-set-answers-description = Où vont les réponses que tous peuvent voir : dans le salon, ou dans des fils
settings-set-asker-role-name = rôle-pour-demander
settings-set-asker-role-description = Qui peut poser des questions : ce rôle seul, et les modérateurs ; @everyone : tout le monde
settings-set-questions-log-name = journal-des-questions
settings-set-questions-log-description = Conserver ou non les questions restées sans réponse, et les votes
settings-set-moderator-role-name = rôle-modérateur
settings-set-moderator-role-description = Qui a ce rôle est modérateur ; @everyone veut dire : aucun rôle
settings-set-adder-role-name = rôle-pour-ajouter
settings-set-adder-role-description = Qui a ce rôle peut ajouter des articles, comme les modérateurs ; @everyone : aucun rôle
settings-set-log-channel-name = salon-du-journal
settings-set-log-channel-description = Où je dis ce qui a été fait et, chaque semaine, ce qui n’a rien trouvé ; le même : nulle part
settings-set-across-languages-name = entre-langues
settings-set-across-languages-description = Si une question trouve aussi, par leur sens, des passages dans d’autres langues
settings-set-pages-name = pages
settings-set-pages-description = Si les articles peuvent s’ouvrir en pages, pour un temps, là où l’opérateur les sert
settings-automatic = celle du serveur
settings-as-question = comme la question
settings-title = Ce que ce serveur a choisi
settings-language = Langue des réponses publiques : { $value }
settings-language-none = Langue des réponses publiques : celle du serveur
settings-answers = Réponses que tous peuvent voir : { $value }
settings-answers-here = dans le salon
settings-answers-thread = dans un fil
settings-asker-role = Qui peut poser des questions : ceux qui ont le rôle { $value }, et les modérateurs
settings-asker-role-none = Qui peut poser des questions : tout le monde
settings-questions-log-on = Les questions restées sans réponse, et les votes, sont conservés.
settings-questions-log-off = Les questions restées sans réponse, et les votes, ne sont pas conservés.
settings-moderator-role = Modérateurs : tous ceux qui peuvent gérer les messages dans le serveur, ou ont le rôle { $value }
settings-moderator-role-none = Modérateurs : tous ceux qui peuvent gérer les messages dans le serveur
settings-adder-role = Qui peut ajouter des articles : les modérateurs, et ceux qui ont le rôle { $value }
settings-adder-role-none = Qui peut ajouter des articles : les modérateurs
settings-adder-integrations = Discord cache encore « { add-article-name } » à ce rôle, et montre /{ sources-name } { sources-add-name } à tous. Pour le montrer : Paramètres du serveur › Intégrations, puis mon nom.
settings-log-channel = Journal pour les modérateurs : { $value }
settings-log-channel-none = Journal pour les modérateurs : aucun
settings-log-stays = Ce que j’y publie, je ne peux pas l’effacer : ni /{ data-name } { data-erase-name } ni /{ data-name } { data-forget-me-name } ne l’atteint. Pour y mettre fin, choisissez encore le même salon.
settings-log-gone = Le salon choisi pour le journal est supprimé, ou je n’ai pas le droit d’y écrire : rien n’est publié.
settings-across-languages-on = Les passages dans d’autres langues que celle de la question sont trouvés par leur sens, avec un petit encodeur multilingue.
settings-across-languages-off = Les passages dans d’autres langues que celle de la question ne sont trouvés que par les mots qu’ils partagent avec elle.
settings-pages-on = Les articles peuvent s’ouvrir en pages, là où l’opérateur les sert.
settings-pages-off = Les articles ne peuvent pas s’ouvrir en pages.
# What the log for moderators says; below it stands who did it.
log-settings = Réglages changés :
    { $what }
log-pinned = 📌 Épinglé dans { $channel }, sous le numéro { $number } : { $question }
log-unpinned = Épingle { $number } retirée, de { $channel } : { $question }
log-question-added = L’épingle { $number } est montrée pour cette question aussi : { $question }
log-question-removed = L’épingle { $number } n’est plus montrée pour cette question : { $question }
log-pin-moved = L’épingle { $number } cite maintenant un autre paragraphe : { $question }
log-restored = « { $title } » est de nouveau comme avant.
log-erased = Ce qu’un article était avant est effacé pour de bon.
log-night = Ce que la nuit a changé
log-not-nightly = « { $title } » { source-not-nightly } : { $problem }.
log-week = Ce qui n’a rien trouvé cette semaine
log-gone = Je ne peux plus publier le journal des modérateurs dans { $server } : son salon est supprimé, ou je n’ai pas le droit d’y écrire. Choisissez-en un autre avec /{ settings-name } { settings-set-name }.
unknown-channel = Je ne connais pas ce salon : je ne suis pas membre de ce serveur.
unwritable-channel = Je n’ai pas le droit d’écrire dans ce salon. Il me faut : { $rights }.
settings-channel = { $channel } n’interroge que : { $titles }
settings-channel-more = { $titles } et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
settings-in-channel = Dans { $channel } : { $line }
settings-damaged = Ce qui était choisi pour `{ $option }` est endommagé là où il est conservé : à choisir de nouveau.
settings-channels-none = Chaque salon interroge tous les articles.
settings-channels-others = Tous les autres salons interrogent tous les articles.
settings-nothing-given = Choisissez au moins un réglage à changer.
settings-integrations = Discord cache encore à ce rôle /{ settings-name }, /{ questions-name }, « { pin-answer-name } » et « { add-article-name } ». Pour les montrer : Paramètres du serveur › Intégrations, puis mon nom.

## Pins

pins-name = épingles
pins-description = Les réponses que les modérateurs ont épinglées
pins-list-name = liste
pins-list-description = Lister ce qui est épinglé dans ce salon
pins-show-name = voir
pins-show-description = Montrer ce qui est épinglé
pins-add-name = ajouter
pins-add-description = Épingler ce que cite une de mes réponses, pour une question de votre choix
pins-add-question-name = ajouter-question
pins-add-question-description = Faire répondre une épingle à une autre question, ou à la même dite autrement
pins-remove-name = retirer
pins-remove-description = Retirer une épingle
pins-move-name = déplacer
pins-move-description = Faire citer à une épingle un autre paragraphe de son article
pins-export-name = exporter
pins-export-description = Obtenir ce qui est épinglé dans ce salon, dans un fichier Markdown
pins-import-name = importer
pins-import-description = Épingler de nouveau dans ce salon ce qu’un export a écrit
pins-file-name = fichier
pins-file-description = Le fichier Markdown qu’un export a écrit
pins-everywhere-name = partout
pins-everywhere-description = Dans tous les salons que vous pouvez lire
pins-pin-name = épingle
pins-pin-description = Le numéro de l’épingle, ou quelques mots de sa question
pins-question-name = question
pins-question-description = La question à laquelle répondre ainsi
pins-link-name = lien-réponse
pins-link-description = Le lien d’une de mes réponses : « Copier le lien du message » dans son menu
pins-to-name = vers
pins-to-description = Le numéro du paragraphe, ou quelques mots qu’il contient
pin-answer-name = Épingler la réponse
pins-here = Réponses épinglées dans ce salon : { $count }
pins-here-counted = { pins-here } · épingles de Discord : { $taken } sur { $room }
pins-everywhere = Réponses épinglées dans les salons que vous pouvez lire : { $count }
pins-none = Rien n’est encore épinglé ici. Les modérateurs épinglent une réponse sous son ⋯, avec « 📌 { pin } ».
pins-open = Ouvrir une épingle
pin-move = Déplacer…
pin-remove = Retirer
pins-move-form = Citer un autre paragraphe
pins-move-line = Son numéro, ou des mots de celui-ci
pins-exported = { $count ->
    [one] Voici la seule épingle.
   *[other] Voici les { $count } épingles.
}
pins-too-large = Ces épingles sont trop volumineuses pour être envoyées en un fichier. Les modérateurs les obtiennent compressées, avec tout ce qui est conservé de ce serveur, par /{ data-name } { data-export-name }.
pin-made = Épinglé sous le numéro { $number } : désormais, ce passage vient en premier quand on pose cette question.
pin-known = C’est déjà épinglé, sous le numéro { $number }.
pin-removed = L’épingle { $number } est retirée.
pin-moved = L’épingle { $number } cite désormais ce paragraphe.
pin-changed = ⚠ passage modifié
pin-lost = { pin-changed } : ces mots ne sont plus dans l’article. Les modérateurs peuvent faire citer d’autres mots à l’épingle avec /{ pins-name } { pins-move-name }, ou la retirer avec /{ pins-name } { pins-remove-name }.
pin-question = Question : { $question }
pin-question-form = Épingler ce passage
pin-question-line = Pour quelle question ?
pin-questions = Questions
pin-questions-title = { $count ->
    [one] L’épingle { $number } est montrée pour cette question :
   *[other] L’épingle { $number } est montrée pour ces { $count } questions :
}
pin-other-questions = { $count ->
    [one] et { $count } autre question
   *[other] et { $count } autres questions
}
pin-catches-questions = Elle répondrait aussi à ceci, que des membres ont demandé récemment :
pin-catches-pins = Ces épingles ont la même question ; la plus récente est montrée :
pin-add-question = Ajouter une question
pin-add-question-form = Une autre question pour cette épingle
pin-add-question-line = La question
pin-question-added = L’épingle { $number } est désormais montrée pour cette question aussi.
pin-question-known = L’épingle { $number } est déjà montrée pour cette question.
pin-question-removed = Elle n’est plus montrée pour cette question.
pin-remove-question-placeholder = Retirer une question
pin-try = Essayer une question
pin-try-form = Serait-elle montrée ?
pin-try-line = Une question, dite comme on veut
pin-try-this = Oui : à « { $question } », cette épingle est montrée.
pin-try-other = Non : à « { $question } », c’est l’épingle { $number } qui est montrée.
pin-try-none = Non : à « { $question } », aucune épingle n’est montrée.
last-question = Une épingle a besoin d’une question. Pour retirer l’épingle : /{ pins-name } { pins-remove-name }
pin-jump = Aller à la réponse
pin-answer-link = Réponse
unmarked-right = Discord ne l’épingle pas lui-même, car il me manque une permission dans ce salon : { right-pin-messages }. Quand je l’aurai, épinglez de nouveau la réponse.
unmarked-room = Discord ne l’épingle pas lui-même, car ce salon a déjà { $room } épingles, et il n’y reste aucune place. Quand il y en aura une, épinglez de nouveau la réponse.
unmarked-refused = Discord ne l’épingle pas lui-même, car il l’a refusé : la réponse est peut-être supprimée, ou son fil fermé.
unmarked-member = Discord ne l’épingle pas lui-même, car je ne suis pas membre de ce serveur.
still-pinned-right = L’épingle de Discord est toujours là, car il me manque une permission dans ce salon : { right-pin-messages }.
still-pinned-refused = L’épingle de Discord est toujours là, car il a refusé de l’enlever : son fil est peut-être fermé.
unknown-pin = Cette épingle n’existe pas, ou n’existe plus : /{ pins-name } { pins-list-name } montre celles qu’il y a.
unknown-paragraph = L’article n’a pas ce paragraphe. Choisissez-en un par son numéro, ou par des mots qu’il est seul à contenir.
no-message-link = Ce n’est pas le lien d’un message. « Copier le lien du message », dans le menu d’une de mes réponses, vous en donne un.
unknown-message = Ce message n’est dans aucun des salons de ce serveur que vous pouvez lire. Il a peut-être été supprimé.
no-member = Je ne suis pas membre de ce serveur, et n’en lis pas les messages. Épinglez la réponse sous son ⋯.
hidden-message = Je n’ai pas le droit de lire ce message. Dans son salon, il me faut : { $rights }.
no-encoder = Ce choix n’est pas possible : ce qui trouve par leur sens les passages dans d’autres langues n’est pas installé ici.
right-pin-messages = Épingler des messages
right-view-channel = Voir le salon
right-connect = Se connecter

## Articles of a server

sources-name = sources
sources-description = Les articles qui répondent ici
sources-list-name = liste
sources-list-description = Lister les articles qui répondent ici
sources-show-name = voir
sources-show-description = Montrer les intertitres d’un article, et le début de chaque partie
sources-add-name = ajouter
sources-add-description = Ajouter des articles : un fichier, une adresse, ou sinon un formulaire (dix fichiers, un texte)
sources-update-name = actualiser
sources-update-description = Actualiser un article : par un fichier, sinon par son adresse, sinon en relisant son texte
sources-remove-name = retirer
sources-remove-description = Retirer un article
sources-use-name = choisir
sources-use-description = Choisir les articles que ce salon interroge
sources-rename-name = renommer
sources-rename-description = Donner un autre titre à un article
sources-restore-name = rétablir
sources-restore-description = Rétablir un article retiré, ou le texte qu’un article avait avant
sources-former-name = article
sources-former-description = Ce qui a été retiré ou a reçu un nouveau texte ces derniers jours
sources-article-name = article
sources-article-description = Son titre ; choisissez-en un dans la liste
sources-file-name = fichier
sources-file-description = Texte, Markdown, page web, PDF, Word, EPUB…
sources-title-name = titre
sources-title-description = Son titre, si le fichier ne le dit pas
sources-language-name = langue
sources-language-description = Sa langue, comme « allemand » ou « de » ; reconnue d’elle-même sinon
sources-url-name = adresse
sources-url-description = Où il a été publié ; sans fichier, il est lu à cette adresse
sources-new-title-name = titre
sources-new-title-description = Son nouveau titre
sources-new-file-name = fichier
sources-new-file-description = Un fichier avec son nouveau texte
sources-nightly-name = chaque-nuit
sources-nightly-description = Si son adresse est relue chaque nuit, à partir de maintenant
add-article-name = Ajouter comme article
sources-add-form = Ajouter des articles
form-files = Fichiers
form-files-hint = Dix au plus : texte, Markdown, pages web, PDF, Word, OpenDocument, EPUB, sous-titres…
form-address = Ou une adresse
form-address-hint = L’article y est lu ; avec un fichier ou un texte, c’est où il a été publié
form-title = Titre
form-title-hint = Pour un seul article ; à défaut, celui qu’il dit lui-même, ou sa première ligne
form-language = Langue
form-language-hint = Son nom ou son code : allemand, de
form-text = Ou un texte
form-text-hint = Un texte plus long peut être joint en fichier
sources-title = Articles qui répondent ici : { $count }
sources-title-some = Articles ici : { $count }, dont ce salon interroge { $asked }
no-sources = Aucun article ne répond ici. Les modérateurs en ajoutent avec /{ sources-name } { sources-add-name }.
no-sources-directly = Aucun article ne répond encore ici.
sources-open = Ouvrir un article
source-shared = fourni avec le bot
source-not-asked = pas interrogé dans ce salon
source-since = ajouté le { $at }
source-by = ajouté le { $at } par { $member }
source-passages = { $count ->
    [0] aucun passage
    [one] { $count } passage
   *[other] { $count } passages
}
source-added = « { $title } » est ajouté : { $passages ->
    [one] { $passages } passage
   *[other] { $passages } passages
}, { $headings ->
    [0] aucun intertitre
    [one] { $headings } intertitre
   *[other] { $headings } intertitres
}.
source-updated = « { $title } » a son nouveau texte : { $passages ->
    [one] { $passages } passage
   *[other] { $passages } passages
} (avant : { $before }), { $headings ->
    [0] aucun intertitre
    [one] { $headings } intertitre
   *[other] { $headings } intertitres
}.
source-inferred = Le texte avait perdu sa forme : l’intertitre qui précède chaque passage a été déduit.
source-renamed = « { $before } » s’appelle désormais « { $title } ».
source-removed = « { $title } » est retiré.
source-kept = Rien n’a été retiré.
source-unchanged = « { $title } » est à jour : sa page n’a rien de nouveau.
source-read-alike = « { $title } » reste tel quel : son texte, relu, a été compris de la même façon.
source-same = « { $title } » est déjà ici, avec le même texte.
source-nightly-on = Désormais, la page de « { $title } » est relue chaque nuit.
source-nightly-off = Désormais, la page de « { $title } » n’est plus relue la nuit.
source-nightly = relu chaque nuit
source-not-nightly = n’est plus relu chaque nuit, après { $count ->
    [one] { $count } échec
   *[other] { $count } échecs
}
refresh-not-fetched = sa page n’a pas pu être lue
refresh-unreadable = ce qui est à son adresse n’a pas pu être compris
refresh-another-text = ce qui est à son adresse a trop peu de l’article : l’ancien texte reste
source-alone = Les articles fournis avec le bot ne répondent plus ici.
pins-moved = { $count ->
    [one] { $count } épingle a suivi ses mots ailleurs.
   *[other] { $count } épingles ont suivi leurs mots ailleurs.
}
pins-lost = { $count ->
    [one] { pin-changed } : { $count } épingle ne retrouve plus ses mots.
   *[other] { pin-changed } : { $count } épingles ne retrouvent plus leurs mots.
}
removal-asks = Retirer « { $title } », avec { $passages ->
    [one] son seul passage
   *[other] ses { $passages } passages
} ?
pins-will-lose = { $count ->
    [one] { $count } épingle perdra ses mots.
   *[other] { $count } épingles perdront leurs mots.
}
channels-will-ask-all = { $count ->
    [one] Ce salon n’interroge que cet article, et interrogera tous les autres : { $channels }
   *[other] Ces salons n’interrogent que cet article, et interrogeront tous les autres : { $channels }
}
removal-yes = Retirer
removal-no = Annuler
undo = Annuler l’action
former-age = { $days ->
    [0] { $hours ->
        [0] { $minutes ->
            [0] à l’instant
            [one] il y a { $minutes } minute
           *[other] il y a { $minutes } minutes
        }
        [one] il y a { $hours } heure
       *[other] il y a { $hours } heures
    }
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
}
former-removed = retiré { $age }
former-updated = texte remplacé { $age }
former-note = Pendant { $days } jours, /{ sources-name } { sources-restore-name } le fait revenir tel qu’il était.
former-gone = Cela ne peut pas être rétabli : ce qu’un article était est conservé { $days } jours, moins longtemps si de plus récents ont besoin de la place, et il est peut-être déjà rétabli.
restore-asks-removed = Rétablir « { $title } », retiré le { $at }, avec { $passages ->
    [one] son seul passage
   *[other] ses { $passages } passages
} ?
restore-asks-updated = Rendre à « { $title } » le texte qu’il avait jusqu’au { $at }, avec { $passages ->
    [one] { $passages } passage
   *[other] { $passages } passages
} ? Son texte actuel est alors conservé { $days } jours.
restore-asks-earlier = Rétablir « { $title } » tel qu’il était jusqu’au { $at }, avec { $passages ->
    [one] son seul passage
   *[other] ses { $passages } passages
} ? Il a été retiré depuis.
restore-pins = { $count ->
    [one] { $count } épingle le citera comme avant.
   *[other] { $count } épingles le citeront comme avant.
}
restore-yes = Rétablir
restore-erase = Effacer pour de bon
restore-no = Annuler
restore-left = Rien n’a été modifié.
restore-erased = C’est effacé, et ne peut plus être rétabli.
restored-article = « { $title } » est rétabli, avec { $passages ->
    [one] { $passages } passage
   *[other] { $passages } passages
}.
restored-text = « { $title } » a de nouveau son ancien texte, avec { $passages ->
    [one] { $passages } passage
   *[other] { $passages } passages
}. L’autre texte est conservé { $days } jours.
restored-pins = { $count ->
    [one] { $count } épingle le cite comme avant.
   *[other] { $count } épingles le citent comme avant.
}
restored-not-nightly = Il n’est plus relu chaque nuit : cela ramènerait l’autre texte.
use-placeholder = Tous les articles
use-is-all = { $channel } interroge tous les articles. Choisissez-en pour n’interroger que ceux-là.
use-is-some = { $channel } n’interroge que ces articles ; si aucun n’est choisi, il les interroge tous.
and-more = et { $count } de plus

## Articles that are not added yet

# While several are read.
reading = Lecture { $number } sur { $count }…
draft-asks = Ajouter « { $title } » ? { $facts }, { $headings ->
    [0] aucun intertitre
    [one] { $headings } intertitre
   *[other] { $headings } intertitres
}
draft-known-version = Cela semble être de nouveau « { $title } ». { $changes }.
draft-known-same = { source-same }
draft-known-another = « { $title } » est ici avec un autre texte, dont une grande partie n’est pas dans celui-ci. { $changes }.
draft-outdated = ⚠ L’article a été modifié ou retiré entre-temps : voici ce qu’il en est maintenant.
draft-namesake = Un autre article a ce titre, ou presque : « { $title } ». Tous deux peuvent rester, mais seront difficiles à distinguer.
draft-alone = Dès qu’un article est ajouté, ceux fournis avec le bot ne répondent plus ici.
draft-excess = { $count ->
    [one] Il n’y a pas la place.
   *[other] Il n’y a pas la place pour tous.
}
draft-hidden = Des mots ou des fichiers masqués par des balises spoiler seront lisibles par tous.
draft-restricted = Le salon de ce message est soumis à une limite d’âge ; un article répond dans tous les salons qui l’interrogent.
draft-private = Tout le monde ne peut pas lire le salon de ce message ; un article répond dans tous les salons qui l’interrogent.
drafts-title = { $count ->
    [one] Un article est lu. Il n’est pas encore ajouté.
   *[other] { $count } articles sont lus. Ils ne sont pas encore ajoutés.
}
drafts-for-moderators = Actualiser un article est réservé aux modérateurs. Ce qui en actualiserait un ne peut être ajouté qu’à côté, depuis sa propre page.
draft-line-known = actualise « { $title } »
draft-line-namesake = un autre article a ce titre
draft-line-inferred = intertitres déduits
draft-line-left-out = { $count ->
    [one] { $count } ligne laissée de côté
   *[other] { $count } lignes laissées de côté
}
drafts-placeholder = Voir les intertitres de l’un d’eux
drafts-discarded = Rien n’a été ajouté.
form-gone = Je ne connais plus ce formulaire : j’ai redémarré, ou il est resté ouvert trop longtemps. Ouvrez-le de nouveau.
form-gone-written = Je ne connais plus ce formulaire : j’ai redémarré, ou il est resté ouvert trop longtemps. Ouvrez-le de nouveau ; le fichier contient ce que vous aviez écrit.
draft-gone = Ceci n’attend plus d’être ajouté : après { $minutes } minutes, ou si je redémarre, je l’oublie. Ajoutez-le de nouveau.
draft-add = Ajouter
draft-all = Tout ajouter
draft-update = L’actualiser
draft-beside = Ajouter à côté
draft-details = Titre, langue…
draft-cancel = Annuler
draft-back = Retour
draft-details-form = Titre et langue

## When there is no answer

ask-hint = Posez-moi une question sur les articles : qui, quoi, quand, comment ou pourquoi.
nothing-named = Votre question ne nomme rien que je puisse chercher dans les articles.
nothing-within = Je n’ai cherché qu’ici : { $places }
nothing-headings = Il y a quelque chose sous : { $headings }
nothing-elsewhere = { $title } ({ $language }), dans une autre langue, répond peut-être : c’est le premier des passages les plus proches.
nearest = Passages les plus proches
nearest-title = **Ce n’est pas une réponse :** ces passages partagent des mots avec la question, sans plus.
nothing-near = Aucun passage ne partage un mot avec la question.
mention-me = C’était mon rôle, et un message qui mentionne un rôle m’arrive sans ses mots. Mentionnez-moi plutôt : l’autre entrée qui porte mon nom.
points-elsewhere = Je ne peux pas lire le message auquel vous répondez. Dans son menu, sous Applications, « { ask-about-name } » interroge les articles à son sujet.
mention-in-reply = Sous la réponse à une commande, ce que vous répondez m’arrive sans ses mots. Mentionnez-moi dans votre message.
own-words = Ce sont mes propres mots, pas une question. Le menu d’une de mes réponses permet de reposer sa question.
question-length = Une question compte de { $shortest } à { $longest } caractères ; celle-ci en a { $length }.
overloaded = On me pose en ce moment plus de questions que je ne peux en traiter : reposez la vôtre dans un instant.
too-many-questions = Cela fait beaucoup de questions d’un coup : reposez la vôtre dans { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}, s’il vous plaît.

## When something goes wrong

failed = Une erreur s’est produite de mon côté ; elle a été notée. Réessayez, s’il vous plaît.
not-taken = Discord n’a pas pris ma réponse. Ce que vous avez demandé est peut-être fait : regardez avant de réessayer.
forbidden = Discord ne me permet pas de faire cela ici. Qui gère ce serveur peut regarder mes permissions dans ce salon.
thread-closed = Ce fil est fermé, et Discord n’y change rien. Écrivez-y quelque chose pour le rouvrir, puis réessayez ; s’il est verrouillé, un modérateur doit d’abord le déverrouiller.
unknown-command = Je ne connais plus cette commande. Rechargez Discord, et il montrera celles que je connais.
only-in-servers = Cela ne marche que sur un serveur.
not-moderator = C’est réservé aux modérateurs : les membres qui peuvent gérer les messages dans tout le serveur, ou qui ont le rôle choisi dans /{ settings-name }.
not-moderator-here = C’est réservé aux modérateurs : les membres qui peuvent gérer les messages dans ce salon, ou qui ont le rôle choisi dans /{ settings-name }.
not-moderator-commands = Je ne suis pas membre de ce serveur et ne vois pas qui le modère : c’est réservé aux membres qui peuvent gérer le serveur, ou qui ont le rôle choisi dans /{ settings-name }.
not-theirs = C’est réservé à la personne qui l’a demandé, et aux modérateurs : les membres qui peuvent gérer les messages dans ce salon, ou qui ont le rôle choisi dans /{ settings-name }.
server-unknown = Discord ne m’a pas encore dit qui peut faire quoi dans ce serveur. Réessayez dans un instant, s’il vous plaît.
not-adder = Ajouter des articles est réservé aux modérateurs, et aux membres qui ont le rôle choisi pour cela dans /{ settings-name }.
damaged-setting = Un réglage de ce serveur est endommagé là où il est conservé. Qui gère le serveur peut le choisir de nouveau : /{ settings-name } { settings-set-name }
not-asker = Ici, les questions sont pour les membres qui ont le rôle { $role }.
not-manager = C’est réservé aux membres qui peuvent gérer le serveur.
out-of-reach = Je ne suis pas membre de ce serveur, et ne peux modifier une réponse que pendant un quart d’heure après qu’on a appuyé sur ⋯ au-dessous. Appuyez de nouveau.
answer-gone = Ce que cite cette réponse a été modifié, ou ne répond plus ici. Reposez la question.
not-an-answer = Ce message n’est pas une de mes réponses : elles seules s’épinglent.
unknown-article = Aucun article ne s’appelle « { $slug } ». /{ sources-name } { sources-list-name } montre ceux qu’il y a.
unknown-article-directly = Aucun article ne s’appelle « { $slug } ». Choisissez parmi ceux qui sont proposés pendant la saisie.
shared-article-title = Plusieurs articles s’appellent « { $title } ». Choisissez celui que vous voulez dans ce qui est proposé pendant la saisie.
known-article = Il y a déjà un article appelé « { $title } ». Donnez un autre titre à celui-ci, ou remplacez le texte de l’autre avec /{ sources-name } { sources-update-name }.
article-changed = Cet article a été modifié ou retiré depuis. Recommencez, s’il vous plaît.
limit-articles = Un serveur peut avoir { $limit ->
    [one] { $limit } article
   *[other] { $limit } articles
} au plus ; /{ sources-name } { sources-remove-name } fait de la place.
over-limit-articles = C’est trop, et rien n’a été modifié. { limit-articles }
limit-passages = Les articles d’un serveur peuvent avoir { $limit ->
    [one] { $limit } passage
   *[other] { $limit } passages
} en tout ; /{ sources-name } { sources-remove-name } fait de la place.
over-limit-passages = C’est trop, et rien n’a été modifié. { limit-passages }
limit-megabytes = Les articles d’un serveur peuvent avoir { $limit ->
    [one] { $limit } mégaoctet
   *[other] { $limit } mégaoctets
} en tout ; /{ sources-name } { sources-remove-name } fait de la place.
over-limit-megabytes = C’est trop, et rien n’a été modifié. { limit-megabytes }
over-limit-questions = C’est trop : une épingle peut avoir { $limit ->
    [one] { $limit } question
   *[other] { $limit } questions
} au plus. Rien n’a été modifié.
over-limit-pins = C’est trop, et rien n’a été modifié. Un serveur peut avoir { $limit ->
    [one] { $limit } épingle
   *[other] { $limit } épingles
} au plus ; /{ pins-name } { pins-remove-name } fait de la place.
over-limit-pinned-megabytes = C’est trop, et rien n’a été modifié. Les épingles d’un serveur peuvent citer { $limit ->
    [one] { $limit } mégaoctet
   *[other] { $limit } mégaoctets
} en tout ; /{ pins-name } { pins-remove-name } fait de la place.
unfit-title = Un titre compte au moins un caractère visible.
unfit-language = Je ne connais pas cette langue. Écrivez son nom ou son code, comme « allemand » ou « de », ou rien.
unfit-url = Ce n’est pas une adresse web. Une adresse web commence par https:// ou http:// et n’a pas d’espace.
unfit-message-link = C’est le lien d’un message de Discord, qui ne peut pas être lu par ce chemin. Dans le menu de ce message, sous Applications, « { add-article-name } » en fait un article.
unfit-several = Un titre et une adresse sont pour un seul article ; en voici plusieurs.
unfit-nothing = Il n’y a rien à ajouter : joignez un fichier, donnez une adresse ou collez un texte.
unfit-here = Seuls l’endroit des réponses, et qui peut poser des questions, se choisissent pour un seul salon.
unfit-threads = Un fil ne commence que sous un message de salon textuel : ici, les réponses restent dans le salon.
unfit-nightly = Seul un article qui a l’adresse d’une page peut être relu chaque nuit.
unfit-message = Il n’y a rien à ajouter : le message n’a ni texte ni pièce jointe.
same-text = { $name } a le même texte que « { $other } » et n’est pas repris.
not-downloaded = Je n’ai pas pu obtenir { $name } de Discord. Joignez-le de nouveau, s’il vous plaît.
rights-missing = On m’a posé une question dans { $channel }, mais je n’ai pas le droit d’y répondre. Il me faut : { $rights }.
threads-missing = Les réponses dans { $channel } doivent aller dans des fils, mais je n’ai pas le droit d’y en créer : je réponds donc dans le salon. Il me faut : { $rights }.
right-send-messages = Envoyer des messages
right-create-public-threads = Créer des fils publics
right-send-messages-in-threads = Envoyer des messages dans les fils
right-read-message-history = Voir les anciens messages

## The reading page

page-skip = Aller à l’article
page-contents = Sommaire
page-ask = Interroger cet article
page-ask-button = Demander
page-answer = Ce que dit l’article
page-quoted = Cité
# For screen readers alone, before and after the words that a page marks.
page-quoted-from = cité à partir d’ici :
page-quoted-to = jusqu’ici.
page-there = Lire à sa place
page-table = Tableau
page-nothing = L’article ne dit rien à ce sujet.
page-next-best = Les passages suivants
page-part = Partie { $number } sur { $count }
page-previous = Partie précédente
page-next = Partie suivante
# A heading whose passages began in the part before.
page-continued = { $heading } (suite)
# Before the question.
page-pinned = Épinglé pour la question
page-pinned-many = Épinglé pour { $count } questions
page-foot = Ce sont les mots mêmes de l’article, tels que Pullquote les a lus.
page-updated = L’article a été actualisé depuis la création de ce lien. La page s’ouvre sur les mots, là où ils se trouvent maintenant.
page-updated-lost = L’article a été actualisé depuis la création de ce lien, et les mots cités n’y sont plus.
page-list = Articles
page-list-none = Il n’y a encore aucun article ici.
page-none = Pas de page
page-unknown = Il n’y a pas de page ici.
page-forged = Ce lien n’a pas été créé par Pullquote, ou il en manque une partie. Dans Discord, appuyez de nouveau sur « { open } ».
page-expired = Ce lien était valable { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, et ce temps est passé. Dans Discord, appuyez de nouveau sur « { open } ».
page-removed = Cet article a été retiré.
pages-off = Les articles ne peuvent pas s’ouvrir en pages ici : le serveur l’a désactivé.
page-too-many = Trop de pages à la fois. Réessayez dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.
page-unfit-question = Une question compte de { $shortest } à { $longest } caractères. Revenez en arrière et demandez de nouveau.
page-failed = Quelque chose s’est mal passé ici et a été noté. Réessayez plus tard.
# To whoever pressed “Open the article”, above the link.
page-link = L’article en une page, pour vous seul : le lien est valable { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
page-link-open = Lire

### Terminal

## Answers

place = ¶ { $number } sur { $count }
file-page = p. { $page }
inferred = { $count ->
    [one] (intertitre déduit)
   *[other] (intertitres déduits)
}
nothing-found = Les articles n’en disent rien.
nothing-languages = { $count ->
    [one] Les articles sont en { $languages } : une question dans la même langue trouvera peut-être.
   *[other] Langues des articles : { $languages }. Une question dans l’une d’elles trouvera peut-être.
}
phrases-ignored = Aucun passage n’a les mots exacts entre guillemets : je les ai cherchés un à un.

## Whether the articles say it

verdict-word-for-word = Mot pour mot
verdict-nearly = Presque : ce qui diffère est en gras
verdict-not-found = Introuvable
check-article = Dans l’article :
check-near = Le passage le plus proche, qui ne le dit pas :
check-nothing-near = Les articles n’ont rien de semblable.
check-no-words = Il n’y a aucun mot à vérifier.

## Articles

article-facts = { $language ->
    [und] langue inconnue
   *[other] { $language }
}, { $passages ->
    [one] { $passages } passage
   *[other] { $passages } passages
}
headings = { $count ->
    [0] aucun intertitre
    [one] { $count } intertitre
   *[other] { $count } intertitres
}
published = publié { $date }
no-articles = Il n’y a pas encore d’article ici : ajoutez-en un avec « pullquote add FICHIER ».
no-heading = (sans intertitre)
added = « { $title } » est ajouté sous le nom de { $slug }.
replaced = { $slug } est remplacé par « { $title } ».
updated = { $slug } est actualisé par « { $title } » : c’est le même article.
folder-others = { $count ->
    [0] Il n’y a là aucun fichier à lire.
    [one] Un autre fichier est laissé de côté : son nom ne dit pas qu’il peut être lu. Pour l’essayer, nommez le fichier lui-même.
   *[other] { $count } autres fichiers sont laissés de côté : leurs noms ne disent pas qu’ils peuvent être lus. Pour en essayer un, nommez le fichier lui-même.
}
outline-elsewhere = « pullquote sources SLUG » montre les intertitres et les passages de l’un d’eux.
added-beside = « { $title } » est ajouté sous le nom de { $slug }, car { $other } est un autre article ; avec --slug { $other }, il le remplace.
added-alike = « { $title } » est ajouté sous le nom { $slug }, bien que ce soit presque le même texte que { $other } ; avec --slug { $other }, il le remplace.
update-asks = « { $title } » est presque le même texte que { $slug }. Actualiser { $slug } avec lui ? [o/n]
up-to-date = { $slug } est à jour : sa page n’a rien de nouveau.
read-alike = { $slug } reste tel quel : son texte, relu, a été compris de la même façon.
refreshed = { $slug } a son nouveau texte.
not-updated = { $slug } garde son texte : il en reste trop peu dans le nouveau. Avec --force, celui-ci est pris malgré tout.
not-read-again = { $slug } reste tel quel : son texte seul en dit moins que son fichier sur les titres, pages, listes ou tableaux. « pullquote add » reprend le fichier ; avec --force, le texte seul est pris.
no-addresses = Aucun article n’a ici d’adresse ; « pullquote update SLUG » relit le texte d’un article.
removed = { $slug } est retiré.
undo-note = Pendant { $days } jours, « pullquote undo { $slug } » rétablit ce qu’il était.
nothing-to-undo = Il n’y a rien à rétablir : ce qu’un article était est conservé { $days } jours.
unknown-former = Il n’y a rien à rétablir de « { $slug } » : ce qu’un article était est conservé { $days } jours, et « pullquote undo » en donne la liste.
undo-removed = retiré le { $at }, passages : { $passages }
undo-updated = son texte jusqu’au { $at }, passages : { $passages }
undone-article = { $slug } est rétabli.
undone-text = { $slug } a de nouveau son ancien texte.
backed-up = Tout ce qui est conservé est dans { $name }.
restored = Tout ce que contient { $name } est rétabli.
headings-inferred = Le fichier avait perdu sa forme : l’intertitre qui précède chaque passage a été déduit.
chat-end = « exit » ou Ctrl-C met fin à ceci.
reading-at = Vos articles sont sur { $address } jusqu’à ce que vous appuyiez sur Ctrl-C.
encoding = Préparation des passages dans d’autres langues que celle de la question
version-encoder = Entre les langues : avec { $encoder }.
version-words = Entre les langues : par les mots seuls ; « pip install pullquote[meaning] » trouve davantage.
changes = Passages ajoutés : { $added }, retirés : { $removed }, déplacés : { $moved }
changes-none = Tous les passages sont les mêmes
left-out = Laissé de côté : { $what }.
left-out-page = { $count ->
    [one] { $count } ligne qui semble un numéro de page ou un titre courant
   *[other] { $count } lignes qui semblent des numéros de page ou des titres courants
}
left-out-menu = { $count ->
    [one] { $count } ligne qui semble un menu ou un avis de son site
   *[other] { $count } lignes qui semblent des menus et des avis de son site
}
left-out-notice = { $count ->
    [one] { $count } avis
   *[other] { $count } avis
}
left-out-caption = { $count ->
    [one] { $count } légende
   *[other] { $count } légendes
}
left-out-template = { $count ->
    [one] { $count } ligne d’un modèle
   *[other] { $count } lignes de modèles
}
left-out-frame = { $count ->
    [one] { $count } ligne de l’éditeur
   *[other] { $count } lignes de l’éditeur
}
left-out-message = { $count ->
    [one] { $count } ligne d’en-tête ou de signature d’un message
   *[other] { $count } lignes d’en-tête et de signature d’un message
}
left-out-armour = { $count ->
    [one] { $count } ligne d’une signature électronique
   *[other] { $count } lignes d’une signature électronique
}
left-out-attachment = { $count ->
    [one] { $count } pièce jointe
   *[other] { $count } pièces jointes
}
left-out-contents = { $count ->
    [one] { $count } ligne d’une table des matières
   *[other] { $count } lignes d’une table des matières
}
left-out-damaged = { $count ->
    [one] { $count } partie endommagée
   *[other] { $count } parties endommagées
}
left-out-unreadable = { $count ->
    [one] { $count } page dont le texte n’est pas lisible : une image, ou des polices qui ne disent pas quelles lettres elles dessinent
   *[other] { $count } pages dont le texte n’est pas lisible : des images, ou des polices qui ne disent pas quelles lettres elles dessinent
}
left-out-hidden = { $count ->
    [one] { $count } morceau de texte que personne ne voit sur sa page
   *[other] { $count } morceaux de texte que personne ne voit sur leurs pages
}

## When something goes wrong

empty-question = La question est vide.
nothing-asked = Rien n’est demandé là : nommez ce dont vous voulez savoir quelque chose.
option-title = Un titre compte au moins un caractère visible.
option-language = --language attend le code ou le nom d’une langue, comme fr ou français.
option-url = --url attend une adresse web, qui commence par https:// ou http://.
option-slug = --slug attend des minuscules, des chiffres et des traits d’union, sans espaces, 80 caractères au plus.
option-several = --title, --slug et --url valent pour un seul article ; il y en a plusieurs.
option-file = Le nom d’un fichier est vide.
option-stream = Une sauvegarde est un fichier ; - n’en est pas un.
near-option = Aucune option ne s’appelle { $option }. Vouliez-vous dire { $near } ? Ce qui suit -- est pris pour des mots.
usage-command = Aucune commande ne s’appelle « { $command } » ; « { $help } » donne la liste.
near-command = Aucune commande ne s’appelle « { $command } ». Vouliez-vous dire { $near } ?
usage-question = Aucune commande ne s’appelle « { $command } ». Pour interroger les articles : pullquote ask QUESTION
usage-option = Aucune option ne s’appelle { $option } ; « { $help } » donne la liste.
usage-missing = Il manque { $what } ; « { $help } » dit ce que c’est.
usage-extra = C’est plus que ce que cette commande attend ; « { $help } » dit ce qu’elle fait. Des mots séparés par des espaces se mettent entre guillemets.
usage-value = { $option } attend une valeur.
usage-flag = { $option } n’attend pas de valeur.
usage-whole-number = { $what } attend un nombre entier, { $least } ou plus.
usage-number = { $what } attend un nombre, { $least } ou plus.
unknown-source = Aucun article ne s’appelle « { $slug } » ; « pullquote sources » donne la liste.
near-source = Aucun article ne s’appelle « { $slug } ». Vouliez-vous dire { $near } ?
shared-title = Plusieurs articles s’appellent « { $title } ». Dites lequel : { $slugs }.
unreadable-file = Impossible de lire ou d’écrire { $name } : { $reason }.
file-missing = { $name } n’existe pas.
file-forbidden = Impossible de lire ou d’écrire { $name } : ce compte n’en a pas le droit.
output-unwritable = Impossible d’écrire ce qui est à dire : le disque est plein.
not-text = { $name } n’est pas du texte.
unread-format = { $name } est au format { $format }, qui n’est pas lu. Sont lus : texte brut, { $formats }.
empty-file = { $name } est vide.
only-attachments = { $name } n’a pas de texte à lui, seulement des pièces jointes. Enregistrez-les, puis ajoutez-les.
no-paragraph = { $name } ne contient aucun paragraphe, seulement des intertitres.
damaged-file = { $name } est endommagé, ou n’est pas ce que dit son nom.
encrypted-file = { $name } est chiffré, ou protégé par un mot de passe. Enregistrez-le sans.
needs-script = { $name } n’affiche son texte qu’avec JavaScript et n’en contient pas. Ouvrez cette page dans un navigateur, puis enregistrez ou copiez le texte de là.
no-text = { $name } ne contient que des images de son texte, comme un document numérisé, ou des polices qui ne disent pas quelles lettres elles dessinent. Ajoutez-y d’abord une couche de texte (OCR).
too-complex = { $name } contient bien plus qu’un article, ou est trop enchevêtré pour être lu.
reading-too-long = { $name } est trop long à lire.
reading-too-large = { $name } demande trop de mémoire pour être lu.
reading-failed = Impossible de lire { $name } : le fichier est endommagé, ou ses éléments sont trop imbriqués.
not-fetched-address = { $name } n’est pas l’adresse d’une page : une telle adresse commence par https:// ou http://, sans port ni mot de passe.
not-fetched-private = { $name } n’est pas sur l’internet public.
not-fetched-robots = { $name } ne veut pas être lu par un programme : son site le dit dans robots.txt. Enregistrez la page, puis ajoutez le fichier.
not-fetched-redirects = { $name } renvoie trop souvent d’une adresse à une autre.
not-fetched-large = { $name } dépasse 10 mégaoctets.
not-fetched-slow = { $name } met trop de temps à répondre.
not-fetched-status = Impossible d’obtenir { $name } : le site a répondu par le statut { $status }.
not-fetched-unreachable = Impossible de joindre { $name }.
not-fetched-broken = Impossible d’obtenir { $name } : ce que le site a envoyé est tronqué, ou compressé d’une façon inconnue.
not-fetched-script = { $name } ne contient aucun texte : la page a peut-être besoin de JavaScript, ou d’une connexion. Enregistrez-la depuis un navigateur, puis ajoutez le fichier.
damaged-article = L’article « { $title } » est endommagé là où il est conservé. Ajoutez-le de nouveau ; les autres répondent toujours.
unusable-database = Impossible d’utiliser la base de données { $place } : { $reason }.
database-in-use = La base de données { $place } contient des articles qui seraient perdus ; avec --replace, ils le sont.
not-a-backup = { $name } n’est pas une sauvegarde de Pullquote.
file-exists = { $name } existe déjà.
newer-database = La base de données { $place } appartient à une version plus récente de Pullquote.
newer-article = { $slug } a été enregistré par une version plus récente de Pullquote.
wrong-setting = Le réglage { $name } n’est pas utilisable : { $reason }.
not-utf-8 = { $name } n’est pas écrit en UTF-8 : enregistrez-le à nouveau dans cet encodage.

## Running the bot

no-token =
    Le bot a besoin d’un jeton : créez une application sur https://discord.com/developers/applications et copiez le jeton de sa page « Bot ».
    Mettez-le dans l’environnement ou dans un fichier nommé .env, sous la forme DISCORD_TOKEN=…
    Invitez ensuite le bot, avec l’identifiant de votre application : { $link }
wrong-token = Discord refuse ce DISCORD_TOKEN : copiez-le de nouveau depuis la page « Bot » de votre application.
no-connection = Impossible de joindre Discord : { $reason }.
no-application-told = Impossible de joindre Discord : { $reason }. Avec --application ID, l’identifiant de votre application, les liens n’ont besoin d’aucune connexion.
no-sign-ins = Discord ne laisse plus le bot se connecter que { $remaining } fois aujourd’hui, et il lui en faut { $needed } : relancez-le dans { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }.
gateway-closed = Discord a fermé la passerelle avec { $code }. 4010 et 4011 veulent dire que PULLQUOTE_SHARD_COUNT et PULLQUOTE_SHARD_IDS ne conviennent pas ; 4004, que le jeton a changé.
gateway-silent = La passerelle de Discord est restée trop longtemps hors d’atteinte ; relancez le bot.
no-pages-secret = Les pages ont besoin d’un secret qui signe leurs liens : mettez 32 caractères ou plus que personne ne devine dans PULLQUOTE_PAGES_SECRET.
port-taken = PULLQUOTE_HTTP_PORT { $port } ne peut pas être écouté : { $reason }.
invite-server = Dans un serveur, avec le moins dont le bot a besoin : { $link }
invite-person = Pour vous seul, où que vous soyez : { $link }
invite-unknown = { $application } tient lieu de l’identifiant de votre application, qui est à sa page « General Information » sur https://discord.com/developers/applications : --application ID le met à sa place, comme le jeton dans .env.
doctor-versions = Pullquote { $pullquote }, Python { $python }, discord.py { $library }
doctor-setting-mistyped = { $name } n’est pas un réglage. Vouliez-vous dire { $near } ?
doctor-setting-unknown = { $name } n’est pas un réglage ; ceux qui existent sont dans .env.example.
doctor-pages-secret = PULLQUOTE_PAGES_URL est là, et rien ne signe les liens des pages. Mettez au moins 32 caractères que personne ne devine dans PULLQUOTE_PAGES_SECRET.
doctor-token = Discord accepte le jeton : c’est celui de { $name }.
doctor-token-missing = Il n’y a pas de jeton. Mettez celui de la page « Bot » de votre application dans .env, sous la forme DISCORD_TOKEN=…
doctor-token-refused = Discord refuse le jeton. Copiez-le de nouveau depuis la page « Bot » de votre application.
doctor-discord-unreachable = Discord est injoignable : { $reason }. Regardez la connexion de cette machine, et discordstatus.com.
doctor-intents = Aucun intent privilégié n’est nécessaire, et les commandes arrivent par la passerelle.
doctor-endpoint = Votre application a un point de terminaison d’interactions, et les commandes n’atteignent pas le bot. Retirez son URL sur les pages de Discord pour les développeurs.
doctor-shards-few = PULLQUOTE_SHARD_COUNT vaut { $total }, et Discord recommande { $recommended }. Mettez cette valeur dans chaque processus.
doctor-sign-ins = Sur { $total } connexions par jour, il en reste { $remaining } ; un démarrage en demande { $needed }.
doctor-sign-ins-few = Sur { $total } connexions par jour, il en reste { $remaining }, et un démarrage en demande { $needed }. Attendez demain, et cherchez ce qui relance le bot si souvent.
doctor-rights = Le bot a les permissions qu’il lui faut dans { $servers ->
    [one] le serveur examiné
   *[other] les { $servers } serveurs examinés
}.
doctor-rights-missing = Sur { $servers ->
    [one] { $servers } serveur examiné
   *[other] { $servers } serveurs examinés
}, dans { $lacking } il manque au bot : { $rights }. Invitez-le de nouveau avec le lien de « pullquote invite ».
doctor-database = La base de données se lit et s’écrit : { $place }, version { $version }.
doctor-database-blank = La base de données est vide et s’écrit : { $place }. Le premier démarrage fait ses tables.
doctor-database-older = La base de données se lit et s’écrit : { $place }. Le prochain démarrage la mène de la version { $version } à { $newest } ; faites d’abord une sauvegarde.
doctor-database-newer = Une version plus récente de Pullquote a utilisé la base de données { $place }. Installez cette version.
doctor-database-damaged = La base de données { $place } est abîmée : { $reason }. Arrêtez le bot, déplacez le fichier avec ceux d’à côté qui finissent par -wal et -shm, et rétablissez une sauvegarde.
doctor-database-unusable = La base de données { $place } est inutilisable : { $reason }. Regardez PULLQUOTE_DATABASE, et qui peut y écrire.
doctor-disk = { $free } Mo sont libres sur le disque.
doctor-disk-full = Seuls { $free } Mo sont libres sur le disque. Faites de la place : une base qui ne peut pas grandir ne prend aucun article.
doctor-memory = { $free } Mo de mémoire sont libres.
doctor-memory-full = Seuls { $free } Mo de mémoire sont libres. Arrêtez autre chose, ou baissez PULLQUOTE_PASSAGES_PER_SERVER.
server-is-closed = La personne qui me fait tourner m’a désactivé dans ce serveur.
servers-none = Aucun serveur ne conserve encore quoi que ce soit.
server-size = { $server } : { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
  }, { $passages ->
    [one] { $passages } passage
   *[other] { $passages } passages
  }, { $bytes ->
    [one] { $bytes } octet
   *[other] { $bytes } octets
  }, dernière question : { $last }.
server-never = inconnue
server-is-blocked = (bloqué)
server-blocked = Le serveur { $server } est bloqué.
server-unblocked = Le serveur { $server } est de nouveau ouvert.
server-limited = Le serveur { $server } a désormais ses propres limites.
server-limited-as-all = Le serveur { $server } a de nouveau les limites de tous les serveurs.
