### Discord

## The command's name and words, as Discord's menu shows them

ask-name = demander
ask-description = Poser une question aux articles, et lire le passage qui y répond
ask-question-name = question
ask-question-description = Ce que vous aimeriez savoir

## An answer

place = ¶ { $number } sur { $count }
inferred = { $count ->
    [one] (intertitre déduit)
   *[other] (intertitres déduits)
}

## When there is no answer

nothing-found = Les articles n’en disent rien.
ask-hint = Posez-moi une question sur les articles, par exemple : qui l’a écrit, et quand ?
question-length = Une question compte de { $shortest } à { $longest } caractères ; celle-ci en a { $length }.

## When something goes wrong

failed = Une erreur s’est produite de mon côté ; elle a été notée. Réessayez, s’il vous plaît.
forbidden = Je n’ai pas le droit de faire cela ici.
unknown-article = Aucun article ne s’appelle « { $slug } ».

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
