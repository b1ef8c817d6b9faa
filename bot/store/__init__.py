"""What lasts, server by server. ``database.Store`` is the door; nothing outside this folder speaks SQL."""

SHARED = 0
"""The operator's shelf: what the terminal asks, direct messages, and servers that never changed their articles."""
