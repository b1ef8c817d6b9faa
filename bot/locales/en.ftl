### Discord

## The names and words of commands, as Discord's menus show them

ask-name = ask
ask-description = Ask the articles a question, and get the passage that answers it
ask-question-name = question
ask-question-description = What you would like to know
ask-article-name = article
ask-article-description = Ask only this article, or what stands under this heading
ask-private-name = private
ask-private-description = Show the answer to you alone
ask-about-name = Ask about this

## An answer

# Where a quotation stands: its paragraph, counted from 1, in its article.
place = ¶ { $number } of { $count }
# Which of the passages found is shown.
page = passage { $number } of { $count } found
# The characters of the article, counted from 1.
characters = characters { $start } to { $end }
# After headings that were recovered from a text which had lost its shape.
inferred = { $count ->
    [one] (inferred heading)
   *[other] (inferred headings)
}
# The words after the first colon are read again by the buttons.
asked = Question: { $question }
asked-before = Asked before: { $question }
pinned = 📌 Pinned on { $at }
pinned-by = 📌 Pinned by { $member } on { $at }

## Under an answer

previous = Previous
next = Next
in-context = In context
places = Sources
helpful = Helpful
unhelpful = Not helpful
pin = Pin
delete = Delete
places-title = Where the quotations stand
place-gone = (changed or removed since)

## Lists

list-page = Page { $number } of { $count }

## When there is no answer

nothing-found = The articles say nothing about that.
ask-hint = Ask me a question about the articles, for example: who wrote it, and when?
question-length = A question has between { $shortest } and { $longest } characters; this one has { $length }.
too-many-questions = That is a lot of questions at once: please ask again in { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
}.

## When something goes wrong

failed = Something went wrong on my side, and it has been noted. Please try again.
forbidden = I am not allowed to do that here.
only-in-servers = That only works in a server.
not-moderator = That is for moderators: members who may manage messages here, or who have the role chosen in /settings.
answer-gone = What this answer quotes has been changed or removed since. Please ask again.
not-an-answer = That message is not an answer of mine.
unknown-article = There is no article called “{ $slug }”.
rights-missing = I was asked something in { $channel }, but may not answer there. I need: { $rights }.
right-send-messages = Send Messages
right-send-messages-in-threads = Send Messages in Threads
right-read-message-history = Read Message History

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
