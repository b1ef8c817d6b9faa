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

## An answer

place = ¶ { $number } sur { $count }
page = passage { $number } sur { $count } trouvés
characters = caractères { $start } à { $end }
inferred = { $count ->
    [one] (intertitre déduit)
   *[other] (intertitres déduits)
}
asked = Question : { $question }
asked-before = Demandé avant : { $question }
pinned = 📌 Épinglé le { $at }
pinned-by = 📌 Épinglé par { $member } le { $at }

## Under an answer

previous = Précédent
next = Suivant
in-context = En contexte
places = Sources
helpful = Utile
unhelpful = Pas utile
pin = Épingler
delete = Supprimer
places-title = D’où viennent les citations
place-gone = (modifié ou retiré depuis)

## Lists

list-page = Page { $number } sur { $count }

## When there is no answer

nothing-found = Les articles n’en disent rien.
ask-hint = Posez-moi une question sur les articles, par exemple : qui l’a écrit, et quand ?
question-length = Une question compte de { $shortest } à { $longest } caractères ; celle-ci en a { $length }.
too-many-questions = Cela fait beaucoup de questions d’un coup : reposez-la dans { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}, s’il vous plaît.

## When something goes wrong

failed = Une erreur s’est produite de mon côté ; elle a été notée. Réessayez, s’il vous plaît.
forbidden = Je n’ai pas le droit de faire cela ici.
only-in-servers = Cela ne marche que sur un serveur.
not-moderator = C’est réservé aux modérateurs : les membres qui peuvent gérer les messages ici, ou qui ont le rôle choisi dans /réglages.
answer-gone = Ce que cite cette réponse a été modifié ou retiré depuis. Reposez la question, s’il vous plaît.
not-an-answer = Ce message n’est pas une de mes réponses.
unknown-article = Aucun article ne s’appelle « { $slug } ».
rights-missing = On m’a posé une question dans { $channel }, mais je n’ai pas le droit d’y répondre. Il me faut : { $rights }.
right-send-messages = Envoyer des messages
right-send-messages-in-threads = Envoyer des messages dans les fils
right-read-message-history = Voir les anciens messages

### Terminal

## Articles

article-facts = { $language }, { $passages ->
    [one] { $passages } passage
   *[other] { $passages } passages
}
headings = { $count ->
    [0] aucun intertitre
    [one] { $count } intertitre
   *[other] { $count } intertitres
}
published = publié { $date }
no-articles = Il n’y a pas encore d’article ici : ajoutez-en un avec « pullquote add FICHIER ».
no-heading = (sous aucun intertitre)
added = « { $title } » est ajouté sous le nom de { $slug }.
replaced = { $slug } est remplacé par « { $title } ».
removed = { $slug } est retiré.
headings-inferred = Le fichier avait perdu sa forme : quel intertitre précède quel passage est déduit.

## When something goes wrong

empty-question = La question est vide.
unknown-source = Aucun article ne s’appelle « { $slug } » ; « pullquote sources » donne la liste.
unreadable-file = Impossible de lire { $name } : { $reason }.
not-text = { $name } n’est pas du texte.
empty-file = { $name } est vide.
no-paragraph = { $name } ne contient aucun paragraphe, seulement des intertitres.
unusable-database = Impossible d’utiliser la base de données { $place } : { $reason }.
newer-database = La base de données { $place } appartient à une version plus récente de Pullquote.
wrong-setting = Le réglage { $name } n’est pas utilisable : { $reason }.

## Running the bot

no-token =
    Le bot a besoin d’un jeton : créez une application sur https://discord.com/developers/applications et copiez le jeton de sa page « Bot ».
    Mettez-le dans l’environnement ou dans un fichier nommé .env, sous la forme DISCORD_TOKEN=…
    Invitez ensuite le bot, avec l’identifiant de votre application : { $link }
wrong-token = Discord refuse ce DISCORD_TOKEN : copiez-le de nouveau depuis la page « Bot » de votre application.
no-connection = Impossible de joindre Discord : { $reason }.
