"""What a text is called."""
