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
