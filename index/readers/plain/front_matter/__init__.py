"""Who wrote a text and when, as it says itself."""
