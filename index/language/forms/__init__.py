"""What stands in a text as more or less than a word, and the words that it is known by."""
