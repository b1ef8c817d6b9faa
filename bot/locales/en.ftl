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
check-name = check
check-description = Check whether the articles say these words, sentence by sentence
check-words-name = words
check-words-description = What is said to be quoted; with quotation marks, only what stands between them
check-quote-name = Check this quote

## An answer

# Which of the passages that were found it is.
page = passage { $number } of { $count }
more-passages = { $count ->
    [one] { $count } more passage
   *[other] { $count } more passages
}
# The paragraphs shown together.
places-shown = ¶ { $first } to { $last } of { $count }
pinned = 📌 Pinned on { $at }
pinned-by = 📌 Pinned by { $member } on { $at }

## Under an answer

previous = Previous
next = Next
in-context = In context
helpful = Helpful
unhelpful = Not helpful
pin = Pin
unpin = Unpin
delete = Delete
open = Open the article
passages-menu = Where it stands
answer-deleted = The answer is deleted.
older-button = That button is from before an update: what it did stands here now.
question-gone = The message with the question was deleted or changed.
place-gone = (changed, or no longer answers here)

## Whether the articles say it

# The words that were checked, by what the articles have of them.
check-counts = Sentences checked: { $sentences }, of them word for word: { $exact }
check-more = { $count ->
    [one] One more sentence does not fit here.
   *[other] { $count } more sentences do not fit here.
}
check-cut = Only the first { $sentences } sentences were checked.
check-by = Checked by { $member }
check-to-all = Show to all
check-nearest = Nearest passages
check-only-here = You may not write in this channel, so I show it to you alone.

## Lists

list-page = Page { $number } of { $count }
back-to-list = Back

## Help, and what the bot is

help-name = help
help-description = What I can do, and how to ask
about-name = about
about-description = What I am, and in which version
privacy-name = privacy
privacy-description = What is kept of you and of this server, for how long, and how to erase it
help-title = How to ask
help-asking = Ask with /{ ask-name }, mention me, reply to one of my answers, or write to me directly. Below an answer to a command, a reply reaches me only if it mentions me.
help-asking-commands = Ask with /{ ask-name }: this server has my commands alone, and I see no mention and no reply in it.
help-asking-directly = Every message you send me here is a question.
help-asking-anywhere = Ask with /{ ask-name }, or about a message with “{ ask-about-name }”, in its menu, under Apps. Here you alone see what I answer.
help-more = /{ help-name } names questions that the articles answer, and all else that I can do.
help-quoting = I quote the passages that answer, word for word.
help-examples = Questions that the articles here answer:
help-example = What is said about { $heading }?
help-commands = Commands
help-menu = You may also ask about what somebody wrote: in the menu of the message, under Apps, “{ ask-about-name }”.
help-checking = Did an article really say that? “{ check-quote-name }”, in the same menu, or /{ check-name } looks for the words, sentence by sentence.
help-exactly = Words in quotation marks must stand in the passage as they are; { $section } before a word looks only under headings that have it.
help-moderators = For moderators
help-menu-moderators = In the menu of one of my answers, under Apps, “{ pin-answer-name }” pins it. In the menu of any message, “{ add-article-name }” makes an article of it.
about-bot = I answer questions about articles: I quote the passage that answers, word for word, with the headings it stands under.
about-words = I use no language model, and say nothing that the articles do not say.
about-encoder = A small multilingual encoder ({ $encoder }) helps me to find passages in other languages than the question’s. It writes nothing: every word I quote is the article’s.
about-contact = Whoever runs me can be reached here: { $contact }
about-privacy = Of what people write I keep the questions that found nothing, without who asked, and votes on answers, both for { $days } days; and what is pinned or made an article of. /{ privacy-name } tells all of it, /{ help-name } how to ask.
privacy-title = What is kept
privacy-kept =
    Of a server I keep:
    - the articles that are added, also from messages, with who added them and when, until they are removed; and words and numbers taken from them, which help to find passages soon, also in other languages than a question’s;
    - what an article was before it was removed or given a new text, with the pins that quoted it and the channels that asked it, for { $former } days, or until a moderator erases it in /{ sources-name } { sources-restore-name };
    - of articles from the web: what their site says of their version, whether they are fetched every night, how many nights in a row that failed, and why;
    - pins, with their questions, the words and those around them, the channel and the message, who pinned them and when, until they are removed;
    - its settings, which articles each channel asks, which missing rights its owner was told of, and the last week that its moderators’ log has told of; what the night has changed of articles, until that log says so; and how many pins, earlier texts and changes it has had;
    - questions that found nothing, how often and on which days, without who asked, for { $days } days, { $most } at most, or until moderators have dealt with them;
    - votes on answers, with the message, the question, who voted and on which day, for { $days } days, { $most } at most, or until you take yours back or moderators have dealt with the question. Where moderators switch off that questions are kept, no question and no vote is added to these;
    - the day of the last question in it, and whether whoever runs me has switched me off there or limited it; the latter outlives everything else.
privacy-nothing-else =
    - Nothing else: no other question and no other message is kept, and nothing at all of direct messages, nor of what you ask where you alone have installed me: there I answer you alone, from the shared articles.
    - Of a question with /{ ask-name } { ask-private-name }: True, nothing is kept either, unless you vote on its answer, or pin it.
    - Words that are checked with /{ check-name } or “{ check-quote-name }” are kept nowhere; “{ check-to-all }” posts them in the channel.
    - What you asked last, and what that followed, is remembered in memory alone, so that I understand what you ask next within { $minutes } minutes; so is what somebody is about to make an article of, for { $drafts } minutes.
    - My answers, the question under those that reply to no message, and threads of answers, which are named after the question, stay in the channel until somebody deletes them. So does what I post in the channel that a server has chosen for its moderators’ log: who added, changed or removed an article, a pin or a setting, what the night has changed, and, once a week, the questions that found nothing, without who asked.
privacy-pages = - Where the operator serves pages, “{ open }” gives you a link to the article, good for { $link } minutes, with the pins that you may read; what you ask there is kept and logged nowhere.
privacy-erasing =
    - /{ data-name } { data-forget-me-name } deletes your votes, your name from articles and pins, and what is in memory alone.
    - For moderators, /{ data-name } { data-export-name } gives all that is kept of the server, but for who voted and what is computed from articles; for those who may manage the server, /{ data-name } { data-erase-name } erases it.
    - When I am removed from a server, I note when; all that is kept of it is erased { $hours ->
        [0] within the hour
        [one] after { $hours } hour
       *[other] after { $hours } hours
    }.
    - When a server has my commands alone and I am no member of it, I keep the day it last used one; all that is kept of it is erased { $unused } days after that day.
    - Files that were exported, and backups made by whoever runs me, keep what was in them, and bring it back when they are read again.

## What was asked in vain, and votes

questions-name = questions
questions-description = What was asked here and found nothing, the most frequent first
questions-title = Questions that found nothing, or whose answer was voted down, in the last { $days } days
questions-none = Nothing is noted: in the last { $days } days, no question that found nothing, and no answer that was voted unhelpful.
questions-open = Open a question
question-pin = Pin an answer for this
question-settle = Dealt with
question-settled = That question is not on the list any more.
questions-off = This server keeps no questions. To keep them: /{ settings-name } { settings-set-name } { settings-set-questions-log-name }: True
question-nothing = { $count ->
    [one] found nothing once
   *[other] found nothing { $count } times
}
question-unhelpful = { $count ->
    [one] { $count } vote: not helpful
   *[other] { $count } votes: not helpful
}
question-helpful = { $count ->
    [one] { $count } vote: helpful
   *[other] { $count } votes: helpful
}
question-last = last on { $day }
vote-noted = Thank you, your vote is noted.
vote-taken-back = Your vote is taken back.
vote-question-gone = Your vote is not noted, because the question is gone.
vote-not-kept = Thank you. Your vote is not noted, because this server keeps no questions.

## Data

data-name = data
data-description = What is kept: take it out, erase it
data-export-name = export
data-export-description = Get all that is kept of this server, as a file
data-import-name = import
data-import-description = Put back what an export wrote, also in another server
data-file-name = file
data-file-description = The file that an export wrote
data-erase-name = erase
data-erase-description = Erase all that is kept of this server
data-forget-me-name = forget-me
data-forget-me-description = Delete your votes, and your name from articles and pins, in all servers
data-exported = This is all that is kept of this server, but for who voted and what is computed from articles.
data-too-large = What is kept of this server is too large to be sent here. Please ask whoever runs me for it.
import-asks = Import { $name }?
import-new = New: { $what }.
import-done = Imported: { $what }.
import-nothing = There is nothing new in it.
import-known = Here already: { $what }.
import-articles = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
import-pins = { $count ->
    [one] { $count } pin
   *[other] { $count } pins
}
import-channels = { $count ->
    [one] { $count } channel’s choice of articles
   *[other] { $count } channels’ choices of articles
}
import-settings = { $count ->
    [one] { $count } setting
   *[other] { $count } settings
}
import-refused-article-changed = { $count ->
    [one] Left out: { $count } article, of which another text is here, which stays
   *[other] Left out: { $count } articles, of which other texts are here, which stay
}
import-refused-pin-words = { $count ->
    [one] Left out: { $count } pin, whose words stand in no article here, or in several
   *[other] Left out: { $count } pins, whose words stand in no article here, or in several
}
import-refused-channel = { $count ->
    [one] Left out: the choice of articles of { $count } channel, which is not here
   *[other] Left out: the choices of articles of { $count } channels, which are not here
}
import-refused-setting = { $count ->
    [one] Left out: { $count } setting, of a role or a channel that is not here, or unknown
   *[other] Left out: { $count } settings, of roles or channels that are not here, or unknown
}
import-left = Votes, questions that found nothing and earlier texts are left out; of another server, also who added and pinned what. Pins of channels that are not here belong to this one.
import-yes = Import
import-no = Cancel
import-discarded = Nothing was imported.
import-gone = This no longer waits to be imported: after { $minutes } minutes, when others need the room, or when I am restarted, I forget it. Please give me the file again.
not-an-export = { $name } is not what an export of mine wrote, or was changed since, or is too large. Nothing was imported.
server-changed = Others are changing this server just now. Please try again.
data-erase-title = Erase all that is kept of this server?
data-erase-what = { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}, { $pins ->
    [one] { $pins } pin
   *[other] { $pins } pins
}, { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
} that found nothing, { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}{ $former ->
    [0] { "" }
    [one] , { $former } earlier text of an article
   *[other] , { $former } earlier texts of articles
} and the settings. This cannot be undone; /{ data-name } { data-export-name } makes a copy.
data-erase-yes = Erase all
data-erase-no = Keep it
data-erased = All that was kept of this server is erased. The articles I come with answer here again.
data-kept = Nothing was erased.
data-forgotten = { $count ->
    [0] I keep nothing of you: no vote, and your name on no article and no pin.
    [one] Done: the one trace of you among votes, articles and pins is deleted.
   *[other] Done: { $count } traces of you among votes, articles and pins are deleted.
}

## Settings

# The name of this language, in this language.
language-name = English
settings-name = settings
settings-description = What this server has chosen
settings-show-name = show
settings-show-description = Show what this server has chosen
settings-set-name = set
settings-set-description = Choose a language, a role for moderators, whether questions are kept
settings-set-language-name = language
settings-set-language-description = The language of the answers that all can see
settings-set-here-name = only-here
settings-set-here-description = Choose it for this channel alone, instead of the whole server
settings-set-answers-name = answers
settings-set-answers-description = Where the answers stand that all can see: in the channel, or in threads
settings-set-asker-role-name = asker-role
settings-set-asker-role-description = Who may ask: only whoever has this role, and moderators; @everyone for everybody
settings-set-questions-log-name = questions-log
settings-set-questions-log-description = Whether questions that found nothing, and votes, are kept
settings-set-moderator-role-name = moderator-role
settings-set-moderator-role-description = Whoever has this role is a moderator; @everyone stands for no role
settings-set-adder-role-name = adder-role
settings-set-adder-role-description = Whoever has this role may add articles, beside moderators; @everyone stands for no role
settings-set-log-channel-name = log-channel
settings-set-log-channel-description = Where I tell moderators what was done, and each week what found nothing; again: nowhere
settings-set-across-languages-name = across-languages
settings-set-across-languages-description = Whether a question also finds passages in other languages by what they mean
settings-set-pages-name = pages
settings-set-pages-description = Whether articles can be opened as pages, for a while, where the operator serves them
settings-automatic = the server’s
settings-as-question = as the question
settings-title = What this server has chosen
settings-language = Language of public answers: { $value }
settings-language-none = Language of public answers: the server’s own
settings-answers = Answers that all can see: { $value }
settings-answers-here = in the channel
settings-answers-thread = in a thread
settings-asker-role = Who may ask: whoever has the role { $value }, and moderators
settings-asker-role-none = Who may ask: everybody
settings-questions-log-on = Questions that found nothing, and votes, are kept.
settings-questions-log-off = Questions that found nothing, and votes, are not kept.
settings-moderator-role = Moderators: whoever may manage messages in the server, or has the role { $value }
settings-moderator-role-none = Moderators: whoever may manage messages in the server
settings-adder-role = Who may add articles: moderators, and whoever has the role { $value }
settings-adder-role-none = Who may add articles: moderators
settings-adder-integrations = Discord still hides “{ add-article-name }” from that role, and shows /{ sources-name } { sources-add-name } to all. To show it: Server Settings › Integrations, then my name.
settings-log-channel = Log for moderators: { $value }
settings-log-channel-none = Log for moderators: none
settings-log-stays = What I post there, I cannot erase: neither /{ data-name } { data-erase-name } nor /{ data-name } { data-forget-me-name } reaches it. To end it, choose the same channel again.
settings-log-gone = The channel chosen for the log is deleted, or I may not write there: nothing is posted.
settings-across-languages-on = Passages in other languages than the question’s are found by what they mean, with a small multilingual encoder.
settings-across-languages-off = Passages in other languages than the question’s are found by shared words alone.
settings-pages-on = Articles can be opened as pages, where the operator serves them.
settings-pages-off = Articles cannot be opened as pages.
# What the log for moderators says; below it stands who did it.
log-settings = Settings changed:
    { $what }
log-pinned = 📌 Pinned in { $channel }, with the number { $number }: { $question }
log-unpinned = Pin { $number } removed from { $channel }: { $question }
log-question-added = Pin { $number } is shown for this question too: { $question }
log-question-removed = Pin { $number } is no longer shown for this question: { $question }
log-pin-moved = Pin { $number } now quotes another paragraph: { $question }
log-restored = “{ $title }” is as it was before.
log-erased = What an article was before is erased for good.
log-night = What the night has changed
log-not-nightly = “{ $title }” is { source-not-nightly }: { $problem }.
log-week = What found nothing this week
log-gone = I can no longer post the log for moderators in { $server }: its channel is deleted, or I may not write there. Choose another with /{ settings-name } { settings-set-name }.
unknown-channel = I do not know that channel: I am no member of this server.
unwritable-channel = I may not write in that channel. I need: { $rights }.
settings-channel = { $channel } asks only: { $titles }
settings-channel-more = { $titles } and { $count ->
    [one] { $count } other
   *[other] { $count } others
}
settings-in-channel = In { $channel }: { $line }
settings-damaged = What was chosen for `{ $option }` is damaged where it is stored: choose it again.
settings-channels-none = Every channel asks all the articles.
settings-channels-others = Every other channel asks all the articles.
settings-nothing-given = Choose at least one setting to change.
settings-integrations = Discord still hides /{ settings-name }, /{ questions-name }, “{ pin-answer-name }” and “{ add-article-name }” from that role. To show them: Server Settings › Integrations, then my name.

## Pins

pins-name = pins
pins-description = Answers that moderators have pinned
pins-list-name = list
pins-list-description = List what is pinned in this channel
pins-show-name = show
pins-show-description = Show what is pinned
pins-add-name = add
pins-add-description = Pin what one of my answers quotes, for a question of yours
pins-add-question-name = add-question
pins-add-question-description = Let a pin answer another question too, or the same in other words
pins-remove-name = remove
pins-remove-description = Remove a pin
pins-move-name = move
pins-move-description = Let a pin quote another paragraph of its article
pins-export-name = export
pins-export-description = Get what is pinned in this channel, as a Markdown file
pins-import-name = import
pins-import-description = Pin again in this channel what an export wrote
pins-file-name = file
pins-file-description = The Markdown file that an export wrote
pins-everywhere-name = everywhere
pins-everywhere-description = In every channel you may read
pins-pin-name = pin
pins-pin-description = The number of the pin, or words of its question
pins-question-name = question
pins-question-description = The question to be answered in this way
pins-link-name = answer-link
pins-link-description = The link to one of my answers: “Copy Message Link” in its menu
pins-to-name = to
pins-to-description = The number of the paragraph, or words of it
pin-answer-name = Pin answer
pins-here = Pinned answers in this channel: { $count }
pins-here-counted = { pins-here } · Discord’s own pins: { $taken } of { $room }
pins-everywhere = Pinned answers in the channels you may read: { $count }
pins-none = Nothing is pinned here yet. Moderators pin an answer under its ⋯, with “📌 { pin }”.
pins-open = Open a pin
pin-move = Move…
pin-remove = Remove
pins-move-form = Quote another paragraph
pins-move-line = Its number, or words of it
pins-exported = { $count ->
    [one] Here is the only pin.
   *[other] Here are the { $count } pins.
}
pins-too-large = These pins are too large to be sent as one file. Moderators get them packed, with all that is kept of this server, by /{ data-name } { data-export-name }.
pin-made = Pinned, with the number { $number }: from now on this passage comes first when that question is asked.
pin-known = That is pinned already, with the number { $number }.
pin-removed = Pin { $number } is removed.
pin-moved = Pin { $number } now quotes this paragraph.
# The words that were pinned are no longer in the article.
pin-changed = ⚠ passage changed
pin-lost = { pin-changed }: these words are no longer in the article. Moderators can let the pin quote others with /{ pins-name } { pins-move-name }, or remove it with /{ pins-name } { pins-remove-name }.
pin-question = Question: { $question }
pin-question-form = Pin this passage
pin-question-line = For which question?
pin-questions = Questions
pin-questions-title = { $count ->
    [one] Pin { $number } is shown for this question:
   *[other] Pin { $number } is shown for these { $count } questions:
}
pin-other-questions = { $count ->
    [one] and { $count } other question
   *[other] and { $count } other questions
}
pin-catches-questions = It would answer these too, which members asked lately:
pin-catches-pins = These pins have the same question; the newest one is shown:
pin-add-question = Add a question
pin-add-question-form = Another question for this pin
pin-add-question-line = The question
pin-question-added = From now on, pin { $number } is shown for that question too.
pin-question-known = Pin { $number } is shown for that question already.
pin-question-removed = It is no longer shown for that question.
pin-remove-question-placeholder = Remove a question
pin-try = Try a question
pin-try-form = Would it be shown?
pin-try-line = A question in any words
pin-try-this = Yes: asked “{ $question }”, this pin is shown.
pin-try-other = No: asked “{ $question }”, pin { $number } is shown.
pin-try-none = No: asked “{ $question }”, no pin is shown.
last-question = A pin needs one question. To remove the pin: /{ pins-name } { pins-remove-name }
pin-jump = Go to the answer
pin-answer-link = Answer
# Why Discord's own pin is not set.
unmarked-right = Discord’s own pin is not set, because I lack a right in that channel: { right-pin-messages }. When I have it, pin the answer again.
unmarked-room = Discord’s own pin is not set, because that channel has { $room } of them and there is no room for more. When there is, pin the answer again.
unmarked-refused = Discord’s own pin is not set, because Discord refused it: the answer may be deleted, or its thread closed.
unmarked-member = Discord’s own pin is not set, because I am no member of this server.
still-pinned-right = Discord’s own pin is still there, because I lack a right in that channel: { right-pin-messages }.
still-pinned-refused = Discord’s own pin is still there, because Discord refused to take it away: its thread may be closed.
unknown-pin = There is no such pin, or no longer: /{ pins-name } { pins-list-name } shows those there are.
unknown-paragraph = The article has no such paragraph. Choose one by its number, or by words that no other has.
no-message-link = That is not a link to a message. “Copy Message Link”, in the menu of one of my answers, gives you one.
unknown-message = There is no such message in the channels of this server that you may read. It may have been deleted.
no-member = I am no member of this server, and cannot read its messages. Pin the answer under its ⋯.
hidden-message = I may not read that message. In its channel I need: { $rights }.
no-encoder = That cannot be chosen: what finds passages in other languages by what they mean is not installed here.
right-pin-messages = Pin Messages
right-view-channel = View Channel
right-connect = Connect

## Articles of a server

sources-name = sources
sources-description = The articles that answer here
sources-list-name = list
sources-list-description = List the articles that answer here
sources-show-name = show
sources-show-description = Show the headings of an article, and how each part begins
sources-add-name = add
sources-add-description = Add articles: a file, an address, or with neither a form for up to ten files, or a text
sources-update-name = update
sources-update-description = Give an article a new text: from a file, else from its address, else its own read again
sources-remove-name = remove
sources-remove-description = Remove an article
sources-use-name = use
sources-use-description = Choose which articles this channel asks
sources-rename-name = rename
sources-rename-description = Give an article another title
sources-restore-name = restore
sources-restore-description = Bring back an article that was removed, or the text that one had before
sources-former-name = article
sources-former-description = What was removed or given a new text in the last days
sources-article-name = article
sources-article-description = Its title; choose one from the list
sources-file-name = file
sources-file-description = Text, Markdown, a web page, PDF, Word, EPUB…
sources-title-name = title
sources-title-description = Its title, where the file does not say it
sources-language-name = language
sources-language-description = Its language, such as German or de; recognised when left out
sources-url-name = url
sources-url-description = Where it was published; without a file, it is fetched from there
sources-new-title-name = title
sources-new-title-description = Its new title
sources-new-file-name = file
sources-new-file-description = A file with its new text
sources-nightly-name = nightly
sources-nightly-description = Whether its address is fetched again every night, from now on
add-article-name = Add as article
sources-add-form = Add articles
form-files = Files
form-files-hint = Up to ten: text, Markdown, web pages, PDF, Word, OpenDocument, EPUB, subtitles…
form-address = Or an address
form-address-hint = It is fetched from there; with a file or a text, it is where that was published
form-title = Title
form-title-hint = For one article; when left out, what it says itself, or its first line
form-language = Language
form-language-hint = Its name or its code: German, de
form-text = Or a text
form-text-hint = A longer one can be attached as a file
sources-title = Articles that answer here: { $count }
sources-title-some = Articles here: { $count }, of which this channel asks { $asked }
no-sources = No article answers here. Moderators add one with /{ sources-name } { sources-add-name }.
no-sources-directly = No article answers here yet.
sources-open = Open an article
source-shared = comes with the bot
source-not-asked = not asked in this channel
source-since = added on { $at }
source-by = added on { $at } by { $member }
source-passages = { $count ->
    [0] no passage
    [one] { $count } passage
   *[other] { $count } passages
}
source-added = Added “{ $title }”: { $passages ->
    [one] { $passages } passage
   *[other] { $passages } passages
}, { $headings ->
    [0] no heading
    [one] { $headings } heading
   *[other] { $headings } headings
}.
source-updated = “{ $title }” has its new text: { $passages ->
    [one] { $passages } passage
   *[other] { $passages } passages
} (before: { $before }), { $headings ->
    [0] no heading
    [one] { $headings } heading
   *[other] { $headings } headings
}.
source-inferred = The text had lost its shape: which heading stands above which passage is inferred.
source-renamed = “{ $before }” is now called “{ $title }”.
source-removed = “{ $title }” is removed.
source-kept = Nothing was removed.
source-unchanged = “{ $title }” is up to date: its page has nothing new.
source-read-alike = “{ $title }” stays as it is: its text was read again, and understood in the same way.
source-same = “{ $title }” is here already, with the same text.
source-nightly-on = From now on, the page of “{ $title }” is fetched every night.
source-nightly-off = From now on, the page of “{ $title }” is not fetched at night.
source-nightly = fetched every night
source-not-nightly = no longer fetched every night, after { $count ->
    [one] { $count } failure
   *[other] { $count } failures
}
refresh-not-fetched = its page could not be fetched
refresh-unreadable = what is at its address could not be read
refresh-another-text = what is at its address has too little of the article: the old text stays
source-alone = The articles that come with the bot no longer answer here.
pins-moved = { $count ->
    [one] { $count } pin has followed its words to another place.
   *[other] { $count } pins have followed their words to other places.
}
pins-lost = { $count ->
    [one] { pin-changed }: { $count } pin no longer finds its words.
   *[other] { pin-changed }: { $count } pins no longer find their words.
}
removal-asks = Remove “{ $title }” with { $passages ->
    [one] its only passage
   *[other] its { $passages } passages
}?
pins-will-lose = { $count ->
    [one] { $count } pin will lose its words.
   *[other] { $count } pins will lose their words.
}
channels-will-ask-all = { $count ->
    [one] This channel asks only this article, and will ask all the others: { $channels }
   *[other] These channels ask only this article, and will ask all the others: { $channels }
}
removal-yes = Remove
removal-no = Cancel
undo = Undo
# Of a time that is over.
former-age = { $days ->
    [0] { $hours ->
        [0] { $minutes ->
            [0] just now
            [one] { $minutes } minute ago
           *[other] { $minutes } minutes ago
        }
        [one] { $hours } hour ago
       *[other] { $hours } hours ago
    }
    [one] { $days } day ago
   *[other] { $days } days ago
}
former-removed = removed { $age }
former-updated = its text until { $age }
former-note = For { $days } days, /{ sources-name } { sources-restore-name } brings back what it was.
former-gone = That cannot be brought back: what an article was is kept for { $days } days, less long where newer ones need the room, and it may be back already.
restore-asks-removed = Bring back “{ $title }”, removed on { $at }, with { $passages ->
    [one] its only passage
   *[other] its { $passages } passages
}?
restore-asks-updated = Give “{ $title }” back the text that it had until { $at }, with { $passages ->
    [one] { $passages } passage
   *[other] { $passages } passages
}? Its present text is kept for { $days } days then.
# A text that was replaced before its article was removed.
restore-asks-earlier = Bring back “{ $title }” as it was until { $at }, with { $passages ->
    [one] its only passage
   *[other] its { $passages } passages
}? It has been removed since.
restore-pins = { $count ->
    [one] { $count } pin will quote it as before.
   *[other] { $count } pins will quote it as before.
}
restore-yes = Bring back
restore-erase = Erase for good
restore-no = Cancel
restore-left = Nothing was changed.
restore-erased = It is erased, and cannot be brought back any more.
restored-article = “{ $title }” is back, with { $passages ->
    [one] { $passages } passage
   *[other] { $passages } passages
}.
restored-text = “{ $title }” has its earlier text again, with { $passages ->
    [one] { $passages } passage
   *[other] { $passages } passages
}. The other text is kept for { $days } days.
restored-pins = { $count ->
    [one] { $count } pin quotes it as before.
   *[other] { $count } pins quote it as before.
}
restored-not-nightly = It is no longer fetched every night: that would bring the other text again.
use-placeholder = All articles
use-is-all = { $channel } asks all articles. Choose some to ask only those.
use-is-some = { $channel } asks only these articles; with none chosen, it asks all.
and-more = and { $count } more

## Articles that are not added yet

# While several are read.
reading = Reading { $number } of { $count }…
draft-asks = Add “{ $title }”? { $facts }, { $headings ->
    [0] no heading
    [one] { $headings } heading
   *[other] { $headings } headings
}
draft-known-version = This seems to be “{ $title }” again. { $changes }.
draft-known-same = { source-same }
draft-known-another = “{ $title }” is here with another text, much of which is not in this one. { $changes }.
draft-outdated = ⚠ The article was changed or removed meanwhile: this is how it stands now.
draft-namesake = Another article here has this title, or nearly: “{ $title }”. Both can stay, but will be hard to tell apart.
draft-alone = Once something is added, the articles that come with the bot no longer answer here.
draft-excess = { $count ->
    [one] It does not fit.
   *[other] They do not all fit.
}
draft-hidden = Words or files that were hidden as spoilers will be open for all to read.
draft-restricted = The channel of this message is age-restricted; an article answers in every channel that asks it.
draft-private = Not everybody may read the channel of this message; an article answers in every channel that asks it.
drafts-title = { $count ->
    [one] One article was read. It is not added yet.
   *[other] { $count } articles were read. They are not added yet.
}
drafts-for-moderators = Updating an article is for moderators. What would update one can only be added beside it, from its own page.
draft-line-known = updates “{ $title }”
draft-line-namesake = another article has this title
draft-line-inferred = inferred headings
draft-line-left-out = { $count ->
    [one] { $count } line left out
   *[other] { $count } lines left out
}
drafts-placeholder = See the headings of one
drafts-discarded = Nothing was added.
form-gone = I no longer know this form: I was restarted, or it was open for too long. Please open it again.
form-gone-written = I no longer know this form: I was restarted, or it was open for too long. Please open it again; the file has what you wrote.
draft-gone = This no longer waits to be added: after { $minutes } minutes, or when I am restarted, I forget it. Please add it again.
draft-add = Add
draft-all = Add all
draft-update = Update it
draft-beside = Add beside it
draft-details = Title, language…
draft-cancel = Cancel
draft-back = Back
draft-details-form = Title and language

## When there is no answer

ask-hint = Ask me a question about the articles: who, what, when, how or why.
nothing-named = Your question names nothing that I could look for in the articles.
nothing-within = I looked only here: { $places }
nothing-headings = There is something under: { $headings }
nothing-elsewhere = { $title } ({ $language }), in another language, may have an answer: it comes first among the nearest passages.
nearest = Nearest passages
nearest-title = **Not an answer:** these passages share words with the question, no more.
nothing-near = No passage shares a word with the question.
mention-me = That was my role, and a message that names a role reaches me without its words. Mention me instead: the other entry with my name.
points-elsewhere = I cannot read the message that you reply to. In its menu, under Apps, “{ ask-about-name }” asks the articles about it.
mention-in-reply = Below an answer to a command, a reply reaches me without its words. Mention me in it.
own-words = Those are my own words, and no question. The menu of one of my answers asks its question again.
question-length = A question has between { $shortest } and { $longest } characters; this one has { $length }.
overloaded = More is being asked at the moment than I can answer: please ask again in a moment.
too-many-questions = That is a lot of questions at once: please ask again in { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
}.

## When something goes wrong

failed = Something went wrong on my side, and it has been noted. Please try again.
not-taken = Discord did not take my answer. What you asked for may be done: look before you try again.
forbidden = Discord does not let me do that here. Whoever manages this server can look at my permissions in this channel.
thread-closed = This thread is closed, and Discord changes nothing in it. Write something in it to open it again, then try again; if it is locked, a moderator has to unlock it first.
unknown-command = I no longer know this command. Reload Discord, and it shows those I know.
only-in-servers = That only works in a server.
not-moderator = That is for moderators: members who may manage messages in the whole server, or who have the role chosen in /{ settings-name }.
not-moderator-here = That is for moderators: members who may manage messages in that channel, or who have the role chosen in /{ settings-name }.
not-moderator-commands = I am no member of this server, and cannot see who moderates it: that is for members who may manage the server, or who have the role chosen in /{ settings-name }.
not-theirs = That is for whoever asked for it, and for moderators: members who may manage messages in that channel, or who have the role chosen in /{ settings-name }.
server-unknown = Discord has not told me yet who may do what in this server. Please try again in a moment.
not-adder = Adding articles is for moderators, and for members with the role chosen for it in /{ settings-name }.
damaged-setting = Something that this server has chosen is damaged where it is stored. Someone who manages the server can choose it again: /{ settings-name } { settings-set-name }
not-asker = Questions are for members with the role { $role } here.
not-manager = That is for members who may manage the server.
out-of-reach = I am no member of this server, and can change an answer only for a quarter of an hour after ⋯ was pressed below it. Press it again.
answer-gone = What this answer quotes has been changed, or no longer answers here. Please ask again.
not-an-answer = That message is not an answer of mine: only those can be pinned.
unknown-article = There is no article called “{ $slug }”. /{ sources-name } { sources-list-name } shows those there are.
unknown-article-directly = There is no article called “{ $slug }”. Choose one of those that are offered while you type.
shared-article-title = Several articles are called “{ $title }”. Choose the one you mean from what is offered while you type.
known-article = There is already an article called “{ $title }”. Give this one another title, or replace that one’s text with /{ sources-name } { sources-update-name }.
article-changed = This article has been changed or removed since. Please start again.
limit-articles = A server may have { $limit ->
    [one] { $limit } article
   *[other] { $limit } articles
} at most; /{ sources-name } { sources-remove-name } makes room.
over-limit-articles = That is too much, and nothing was changed. { limit-articles }
limit-passages = The articles of a server may have { $limit ->
    [one] { $limit } passage
   *[other] { $limit } passages
} in all; /{ sources-name } { sources-remove-name } makes room.
over-limit-passages = That is too much, and nothing was changed. { limit-passages }
limit-megabytes = The articles of a server may have { $limit ->
    [one] { $limit } megabyte
   *[other] { $limit } megabytes
} in all; /{ sources-name } { sources-remove-name } makes room.
over-limit-megabytes = That is too much, and nothing was changed. { limit-megabytes }
over-limit-questions = That is too much: a pin may have { $limit ->
    [one] { $limit } question
   *[other] { $limit } questions
} at most. Nothing was changed.
over-limit-pins = That is too much, and nothing was changed. A server may have { $limit ->
    [one] { $limit } pin
   *[other] { $limit } pins
} at most; /{ pins-name } { pins-remove-name } makes room.
over-limit-pinned-megabytes = That is too much, and nothing was changed. The pins of a server may quote { $limit ->
    [one] { $limit } megabyte
   *[other] { $limit } megabytes
} in all; /{ pins-name } { pins-remove-name } makes room.
unfit-title = A title needs at least one character that can be seen.
unfit-language = I do not know that language. Write its name or its code, such as German or de, or leave it out.
unfit-url = That is not a web address. A web address begins with https:// or http:// and has no spaces.
unfit-message-link = That is the link to a message in Discord, which cannot be fetched. In the menu of that message, under Apps, “{ add-article-name }” makes an article of it.
unfit-several = A title and an address are for one article; here are several.
unfit-nothing = There is nothing to add: attach a file, give an address or paste a text.
unfit-here = Only where answers stand, and who may ask, can be chosen for one channel.
unfit-threads = Threads begin only below messages of text channels: here, answers stay in the channel.
unfit-nightly = Only an article with the address of a page can be fetched every night.
unfit-message = There is nothing to add: the message has no text and no attachment.
same-text = { $name } has the same text as “{ $other }”, and is left out.
not-downloaded = { $name } could not be fetched from Discord. Please attach it again.
rights-missing = I was asked something in { $channel }, but may not answer there. I need: { $rights }.
threads-missing = Answers in { $channel } are to stand in threads, but I may not start any there, and so I answer in the channel. I need: { $rights }.
right-send-messages = Send Messages
right-create-public-threads = Create Public Threads
right-send-messages-in-threads = Send Messages in Threads
right-read-message-history = Read Message History

## The reading page

page-skip = Skip to the article
page-contents = Contents
page-ask = Ask this article
page-ask-button = Ask
page-answer = What the article says
page-quoted = Quoted
# For screen readers alone, before and after the words that a page marks.
page-quoted-from = quoted from here:
page-quoted-to = to here.
page-there = Read it in its place
page-table = Table
page-nothing = The article says nothing about that.
page-next-best = The next best passages
page-part = Part { $number } of { $count }
page-previous = Previous part
page-next = Next part
# A heading whose passages began in the part before.
page-continued = { $heading } (continued)
# Before the question.
page-pinned = Pinned for the question
page-pinned-many = Pinned for { $count } questions
page-foot = These are the article’s own words, as Pullquote read them.
page-updated = The article has been updated since this link was made. It opens at the words where they are now.
page-updated-lost = The article has been updated since this link was made, and the words that were quoted are no longer in it.
page-list = Articles
page-list-none = There is no article here yet.
page-none = No page
page-unknown = There is no page here.
page-forged = Pullquote did not make this link, or a part of it is missing. In Discord, press “{ open }” again.
page-expired = This link was good for { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, which are over. In Discord, press “{ open }” again.
page-removed = This article has been removed.
pages-off = Articles cannot be opened as pages here: the server has switched that off.
page-too-many = Too many pages at once. Try again in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
page-unfit-question = A question has between { $shortest } and { $longest } characters. Go back, and ask again.
page-failed = Something went wrong here, and was noted. Please try again later.
# To whoever pressed “Open the article”, above the link.
page-link = The article as a page, for you alone: the link is good for { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
page-link-open = Read

### Terminal, with what Discord says in the same words: the terminal reads from here on, for its start time

## Answers

# Where a quotation stands: its paragraph, counted from 1, in its article.
place = ¶ { $number } of { $count }
file-page = p. { $page }
# After headings that were recovered from a text which had lost its shape.
inferred = { $count ->
    [one] (inferred heading)
   *[other] (inferred headings)
}
nothing-found = The articles say nothing about that.
nothing-languages = { $count ->
    [one] The articles are in { $languages }: a question in the same language may find more.
   *[other] Languages of the articles: { $languages }. A question in one of them may find more.
}
phrases-ignored = No passage has the exact words between the quotation marks: I searched for them one by one.

## Whether the articles say it

verdict-word-for-word = Word for word
verdict-nearly = Nearly: what differs is in bold
verdict-not-found = Not found
# Above the article's words, where they are nearly those that were checked.
check-article = In the article:
check-near = The nearest passage, which does not say it:
check-nothing-near = The articles have nothing like it.
check-no-words = There are no words to check.

## Articles

# After an article's title.
article-facts = { $language ->
    [und] language unknown
   *[other] { $language }
}, { $passages ->
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
updated = Updated { $slug } by “{ $title }”: it is the same article.
folder-others = { $count ->
    [0] There is no file to read there.
    [one] One other file was left out: its name does not say that it can be read. Name the file itself to try it.
   *[other] { $count } other files were left out: their names do not say that they can be read. Name a file itself to try it.
}
outline-elsewhere = “pullquote sources SLUG” shows the headings and passages of one.
added-beside = Added “{ $title }” as { $slug }, because { $other } is another article; with --slug { $other } it replaces that one.
added-alike = Added “{ $title }” as { $slug }, though it is nearly the same text as { $other }; with --slug { $other } it replaces that one.
update-asks = “{ $title }” is nearly the same text as { $slug }. Update { $slug } by it? [y/n]
up-to-date = { $slug } is up to date: its page has nothing new.
read-alike = { $slug } stays as it is: its text was read again, and understood in the same way.
refreshed = { $slug } has its new text.
not-updated = { $slug } keeps its text: too little of it is left in the new one. With --force, that is taken all the same.
not-read-again = { $slug } stays as it is: its text alone tells less than its file did, of headings, pages, lists or tables. “pullquote add” takes the file again; with --force, the text alone is taken.
no-addresses = No article here has an address; “pullquote update SLUG” reads again the text of one.
removed = Removed { $slug }.
undo-note = For { $days } days, “pullquote undo { $slug }” brings back what it was.
nothing-to-undo = There is nothing to bring back: what an article was is kept for { $days } days.
unknown-former = There is nothing to bring back of “{ $slug }”: what an article was is kept for { $days } days, and “pullquote undo” lists it.
undo-removed = removed on { $at }, passages: { $passages }
undo-updated = its text until { $at }, passages: { $passages }
undone-article = { $slug } is back.
undone-text = { $slug } has its earlier text again.
backed-up = All that is kept is in { $name }.
restored = All that { $name } holds is back.
headings-inferred = The file had lost its shape: which heading stands above which passage is inferred.
chat-end = “exit” or Ctrl-C ends this.
reading-at = Your articles are at { $address } until you press Ctrl-C.
encoding = Preparing the passages in other languages than the question’s
version-encoder = Across languages: with { $encoder }.
version-words = Across languages: by words alone; “pip install pullquote[meaning]” finds more.
changes = Passages added: { $added }, removed: { $removed }, moved: { $moved }
changes-none = All passages are the same
left-out = Left out: { $what }.
left-out-page = { $count ->
    [one] { $count } line that looks like a page number or a running head
   *[other] { $count } lines that look like page numbers or running heads
}
left-out-menu = { $count ->
    [one] { $count } line that looks like a menu or a notice of its site
   *[other] { $count } lines that look like menus and notices of its site
}
left-out-notice = { $count ->
    [one] { $count } notice
   *[other] { $count } notices
}
left-out-caption = { $count ->
    [one] { $count } caption
   *[other] { $count } captions
}
left-out-template = { $count ->
    [one] { $count } line of a template
   *[other] { $count } lines of templates
}
left-out-frame = { $count ->
    [one] { $count } line of the publisher’s
   *[other] { $count } lines of the publisher’s
}
left-out-message = { $count ->
    [one] { $count } line of a message’s header or signature
   *[other] { $count } lines of a message’s header and signature
}
left-out-armour = { $count ->
    [one] { $count } line of an electronic signature
   *[other] { $count } lines of an electronic signature
}
left-out-attachment = { $count ->
    [one] { $count } attached file
   *[other] { $count } attached files
}
left-out-contents = { $count ->
    [one] { $count } line of a table of contents
   *[other] { $count } lines of a table of contents
}
left-out-damaged = { $count ->
    [one] { $count } part that is damaged
   *[other] { $count } parts that are damaged
}
left-out-unreadable = { $count ->
    [one] { $count } page whose text cannot be read: a picture, or fonts that do not tell which letters they draw
   *[other] { $count } pages whose text cannot be read: pictures, or fonts that do not tell which letters they draw
}
left-out-hidden = { $count ->
    [one] { $count } piece of text that nobody sees on its page
   *[other] { $count } pieces of text that nobody sees on their pages
}

## When something goes wrong

empty-question = The question is empty.
nothing-asked = Nothing is asked there: name what you want to know about.
option-title = A title needs at least one character that can be seen.
option-language = --language takes the code or the name of a language, such as fr or French.
option-url = --url takes a web address, which begins with https:// or http://.
option-slug = --slug takes lower-case letters, digits and hyphens, without spaces, 80 characters at most.
option-several = --title, --slug and --url are for one article; there are several.
option-file = The name of a file is empty.
option-stream = A backup is a file; - is none.
near-option = There is no option { $option }. Did you mean { $near }? What comes after -- is taken for words.
usage-command = There is no command “{ $command }”; “{ $help }” lists those there are.
near-command = There is no command “{ $command }”. Did you mean { $near }?
usage-question = There is no command “{ $command }”. To ask the articles: pullquote ask QUESTION
usage-option = There is no option { $option }; “{ $help }” lists those there are.
usage-missing = { $what } is missing; “{ $help }” says what it is.
usage-extra = That is more than this command takes; “{ $help }” says what it does. Words with spaces between them stand in quotation marks.
usage-value = { $option } needs a value.
usage-flag = { $option } takes no value.
usage-whole-number = { $what } takes a whole number, { $least } or more.
usage-number = { $what } takes a number, { $least } or more.
unknown-source = There is no article “{ $slug }”; “pullquote sources” lists those there are.
near-source = There is no article “{ $slug }”. Did you mean { $near }?
shared-title = Several articles are called “{ $title }”. Name the one you mean: { $slugs }.
unreadable-file = { $name } cannot be read or written: { $reason }.
file-missing = { $name } does not exist.
file-forbidden = { $name } cannot be read or written: this account may not.
output-unwritable = What this says cannot be written: the disk is full.
not-text = { $name } is not text.
unread-format = { $name } is { $format }, which is not read. What is read: plain text, { $formats }.
empty-file = { $name } is empty.
only-attachments = { $name } has no words of its own, only attached files. Save these, and add them.
no-paragraph = { $name } holds no paragraph, only headings.
damaged-file = { $name } is damaged, or not what its name says.
encrypted-file = { $name } is encrypted, or protected by a password. Save it without.
needs-script = { $name } shows its text only where JavaScript runs, and holds none itself. Open it in a browser, and save or copy the text from there.
no-text = { $name } holds pictures of its text, as a scan does, or fonts that do not tell which letters they draw. Give it a text layer first (OCR).
too-complex = { $name } holds more than an article ever does, or is too intricate to be read.
reading-too-long = { $name } takes too long to read.
reading-too-large = { $name } takes too much memory to read.
reading-failed = { $name } cannot be read: it is broken, or nested too deeply.
not-fetched-address = { $name } is no address of a page: such an address begins with https:// or http://, and names no port and no password.
not-fetched-private = { $name } is not on the public internet.
not-fetched-robots = { $name } may not be fetched by programs: its site says so in robots.txt. Save the page, and add the file.
not-fetched-redirects = { $name } leads from one address to another too often.
not-fetched-large = { $name } is larger than 10 megabytes.
not-fetched-slow = { $name } takes too long to answer.
not-fetched-status = { $name } could not be fetched: the site answered with status { $status }.
not-fetched-unreachable = { $name } could not be reached.
not-fetched-broken = { $name } could not be fetched: what its site sent is cut off, or packed in a way that is not understood.
not-fetched-script = { $name } holds no text: the page may need JavaScript, or somebody signed in. Save it in a browser, and add the file.
damaged-article = The article “{ $title }” is damaged where it is stored. Please add it again; the others go on to answer.
unusable-database = The database { $place } cannot be used: { $reason }.
database-in-use = The database { $place } holds articles that would be lost; with --replace they are.
not-a-backup = { $name } is no backup of Pullquote’s.
file-exists = { $name } is there already.
newer-database = The database { $place } belongs to a later version of Pullquote.
newer-article = { $slug } was stored by a later version of Pullquote.
wrong-setting = The setting { $name } cannot be used: { $reason }.
not-utf-8 = { $name } is not written in UTF-8: save it again in that encoding.

## Running the bot

no-token =
    The bot needs a token: make an application at https://discord.com/developers/applications and copy the token from its page “Bot”.
    Put it into the environment or into a file named .env, as DISCORD_TOKEN=…
    Then invite the bot, with your application’s id: { $link }
wrong-token = Discord refuses this DISCORD_TOKEN: copy it again from the page “Bot” of your application.
no-connection = Discord cannot be reached: { $reason }.
no-application-told = Discord cannot be reached: { $reason }. With --application ID, your application’s id, the links need no connection.
no-sign-ins = Discord lets the bot sign in only { $remaining ->
        [one] once
       *[other] { $remaining } times
    } more today, and it needs { $needed }: start it again in { $hours ->
        [one] an hour
       *[other] { $hours } hours
    }.
gateway-closed = Discord closed the gateway with { $code }. 4010 and 4011 mean that PULLQUOTE_SHARD_COUNT and PULLQUOTE_SHARD_IDS do not fit; 4004, that the token was changed.
gateway-silent = Discord’s gateway has been out of reach for too long; start the bot again.
no-pages-secret = Pages need a secret that signs their links: put 32 characters or more that nobody can guess into PULLQUOTE_PAGES_SECRET.
port-taken = PULLQUOTE_HTTP_PORT { $port } cannot be listened on: { $reason }.
invite-server = Into a server, with the least that the bot needs: { $link }
invite-person = For yourself, wherever you are: { $link }
invite-unknown = { $application } stands for your application’s id, from its page “General Information” at https://discord.com/developers/applications: --application ID puts it in, and so does the token in .env.
doctor-versions = Pullquote { $pullquote }, Python { $python }, discord.py { $library }
doctor-setting-mistyped = { $name } is no setting. Did you mean { $near }?
doctor-setting-unknown = { $name } is no setting; those there are stand in .env.example.
doctor-pages-secret = PULLQUOTE_PAGES_URL is set, and there is nothing to sign the links of pages with. Put 32 characters or more that nobody can guess into PULLQUOTE_PAGES_SECRET.
doctor-token = Discord takes the token: it is { $name }’s.
doctor-token-missing = There is no token. Put the one from the page “Bot” of your application into .env, as DISCORD_TOKEN=…
doctor-token-refused = Discord refuses the token. Copy it again from the page “Bot” of your application.
doctor-discord-unreachable = Discord cannot be reached: { $reason }. Look at this machine’s connection, and at discordstatus.com.
doctor-intents = No privileged intent is needed, and commands come over the gateway.
doctor-endpoint = Your application has an interactions endpoint, so that commands do not reach the bot. Remove its URL on Discord’s developer pages.
doctor-shards-few = PULLQUOTE_SHARD_COUNT is { $total }, and Discord recommends { $recommended }. Set it to that in every process.
doctor-sign-ins = Of { $total } sign-ins a day { $remaining } are left; a start needs { $needed }.
doctor-sign-ins-few = Of { $total } sign-ins a day { $remaining } are left, and a start needs { $needed }. Wait for tomorrow, and find out what starts the bot so often.
doctor-rights = The bot has the rights that it needs in { $servers ->
    [one] the server
   *[other] the { $servers } servers
} looked at.
doctor-rights-missing = In { $lacking } of { $servers } servers looked at, the bot lacks: { $rights }. Invite it again with the link of “pullquote invite”.
doctor-database = The database can be read and written: { $place }, version { $version }.
doctor-database-blank = The database is blank and can be written: { $place }. The first start makes its tables.
doctor-database-older = The database can be read and written: { $place }. The next start takes it from version { $version } to { $newest }; make a backup first.
doctor-database-newer = A later version of Pullquote has used the database { $place }. Install that version.
doctor-database-damaged = The database { $place } is damaged: { $reason }. Stop the bot, move the file away with those beside it that end in -wal and -shm, and restore a backup.
doctor-database-unusable = The database { $place } cannot be used: { $reason }. Look at PULLQUOTE_DATABASE, and at who may write there.
doctor-disk = { $free } MB are free on the disk.
doctor-disk-full = Only { $free } MB are free on the disk. Make room: a database that cannot grow takes no article.
doctor-memory = { $free } MB of memory are free.
doctor-memory-full = Only { $free } MB of memory are free. End something else, or lower PULLQUOTE_PASSAGES_PER_SERVER.
server-is-closed = Whoever runs me has switched me off in this server.
servers-none = No server keeps anything yet.
server-size = { $server }: { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
  }, { $passages ->
    [one] { $passages } passage
   *[other] { $passages } passages
  }, { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
  }, last asked: { $last }.
server-never = unknown
server-is-blocked = (blocked)
server-blocked = Server { $server } is blocked.
server-unblocked = Server { $server } is open again.
server-limited = Server { $server } has its own limits from now on.
server-limited-as-all = Server { $server } has the limits of all servers again.
