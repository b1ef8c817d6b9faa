"""Who wrote an article, when, and what it is called."""
