"""What lasts, server by server. ``database.Store`` is the door; nothing outside this folder speaks SQL."""

SHARED = 0
"""In place of a server, the operator: the terminal, direct messages and servers without a change of their own ask its
articles."""
