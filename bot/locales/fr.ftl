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
