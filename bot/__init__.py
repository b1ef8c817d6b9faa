"""Discord and the terminal, and whatever lasts."""
