"""How long things are kept."""

from datetime import timedelta

QUESTIONS = timedelta(days=90)
"""Questions that found nothing, and votes on answers."""

FORMER = timedelta(days=7)
"""What an article was before it was given another text or removed."""

GRACE = timedelta(hours=24)
"""What is kept of a server that the bot was removed from; unless a setting says otherwise."""

UNUSED = timedelta(days=90)
"""What is kept of a server that has the commands alone, after it last used one: Discord does not tell when they go."""

CONVERSATION = timedelta(minutes=10)
"""What a member asked last in a channel; in memory alone."""

DRAFTS = timedelta(minutes=15)
"""What was read and waits for a moderator to add it; in memory alone."""
