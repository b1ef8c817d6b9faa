"""What a question asks: its syntax, its content words, its type, whether it follows on."""
