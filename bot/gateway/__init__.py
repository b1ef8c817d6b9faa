"""The connection to Discord: signing in within the day's limit, and what discord.py leaves to its user to survive."""
