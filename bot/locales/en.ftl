### Discord

## The command's name and words, as Discord's menu shows them

ask-name = ask
ask-description = Ask the articles a question, and get the passage that answers it
ask-question-name = question
ask-question-description = What you would like to know

## An answer

# Where a quotation stands: its paragraph, counted from 1, in its article.
place = ¶ { $number } of { $count }
# After headings that were recovered from a text which had lost its shape.
inferred = { $count ->
    [one] (inferred heading)
   *[other] (inferred headings)
}

## When there is no answer

nothing-found = The articles say nothing about that.
ask-hint = Ask me a question about the articles, for example: who wrote it, and when?
question-length = A question has between { $shortest } and { $longest } characters; this one has { $length }.

## When something goes wrong

failed = Something went wrong on my side, and it has been noted. Please try again.
forbidden = I am not allowed to do that here.
unknown-article = There is no article called “{ $slug }”.

### Terminal

## Articles

# After an article's title.
article-facts = { $language }, { $passages ->
    [one] { $passages } passage
   *[other] { $passages } passages
}
headings = { $count ->
    [0] no heading
    [one] { $count } heading
   *[other] { $count } headings
}
published = published { $date }
no-articles = There is no article here yet: add one with “pullquote add FILE”.
no-heading = (under no heading)
added = Added “{ $title }” as { $slug }.
replaced = Replaced { $slug } by “{ $title }”.
removed = Removed { $slug }.
headings-inferred = The file had lost its shape: which heading stands above which passage is inferred.

## When something goes wrong

empty-question = The question is empty.
unknown-source = There is no article “{ $slug }”; “pullquote sources” lists those there are.
unreadable-file = { $name } cannot be read: { $reason }.
not-text = { $name } is no text.
empty-file = { $name } is empty.
no-paragraph = { $name } holds no paragraph, only headings.
unusable-database = The database { $place } cannot be used: { $reason }.
newer-database = The database { $place } belongs to a later version of Pullquote.
wrong-setting = The setting { $name } cannot be used: { $reason }.

## Running the bot

no-token =
    The bot needs a token: make an application at https://discord.com/developers/applications and copy the token from its page “Bot”.
    Put it into the environment or into a file named .env, as DISCORD_TOKEN=…
    Then invite the bot, with your application’s id: { $link }
wrong-token = Discord refuses this DISCORD_TOKEN: copy it again from the page “Bot” of your application.
no-connection = Discord cannot be reached: { $reason }.
