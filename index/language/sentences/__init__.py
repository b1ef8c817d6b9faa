"""Sentences: where each begins and ends in a text."""
