"""What Snowball's stemmers do not know: other languages, irregular words, endings taken for others."""
