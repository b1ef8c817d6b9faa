"""What is known of words: each language's own, tokens, sentences, vocabulary, spelling, detection."""
