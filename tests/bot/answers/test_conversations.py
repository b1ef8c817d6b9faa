from bot.answers.conversations import LONGEST, REMEMBERED, Conversations, Earlier, continued
from bot.store.retention import CONVERSATION


def test_what_a_member_asked_last_in_a_channel_is_remembered_for_ten_minutes() -> None:
    now = 0.0
    conversations = Conversations(lambda: now)
    conversations.note(1, 7, "first")
    conversations.note(1, 7, "second")
    assert conversations.before(1, 7) == Earlier("second")
    assert conversations.before(2, 7) == conversations.before(1, 8) == Earlier()
    now = CONVERSATION.total_seconds() + 1
    assert conversations.before(1, 7) == Earlier()


def test_what_was_asked_privately_is_followed_privately_alone() -> None:
    conversations = Conversations()
    conversations.note(1, 7, "for all")
    conversations.note(1, 7, "for me", is_private=True)
    assert conversations.before(1, 7) == Earlier("for all")
    assert conversations.before(1, 7, is_private=True) == Earlier("for me")
    conversations.note(1, 7, "for all again")
    assert conversations.before(1, 7, is_private=True) == Earlier("for all again")


def test_of_a_member_all_is_forgotten_and_of_others_nothing() -> None:
    conversations = Conversations()
    for channel, member in [(1, 7), (2, 7), (1, 8)]:
        conversations.note(channel, member, "for all")
        conversations.note(channel, member, "for me", is_private=True)
    conversations.forget_member(7)
    assert {conversations.before(channel, 7, is_private=True) for channel in (1, 2)} == {Earlier()}
    assert conversations.before(1, 8, is_private=True) == Earlier("for me")
    assert conversations.before(1, 8) == Earlier("for all")


def test_the_oldest_questions_are_forgotten_first() -> None:
    conversations = Conversations()
    for member in range(REMEMBERED + 1):
        conversations.note(1, member, "?")
    assert conversations.before(1, 0) == Earlier()
    assert conversations.before(1, 1) == Earlier("?")


def test_questions_in_a_row_are_kept_together_and_the_newest_words_longest() -> None:
    assert continued("", "Who?") == "Who?"
    assert continued("Who?", "And where?") == "Who? And where?"
    long = continued("a" * LONGEST, "Who?")
    assert long.endswith("a Who?")
    assert len(long) == LONGEST
