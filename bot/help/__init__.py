"""What the bot is, what it can do, and what it keeps."""
