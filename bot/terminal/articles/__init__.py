"""The articles that the terminal asks and changes."""
