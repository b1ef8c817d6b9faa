"""Whether the articles say what a text quotes: word for word, nearly, or not at all."""
