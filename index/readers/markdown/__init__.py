"""Markdown, as people write it."""
