"""The lines of pages, in reading order, without what is no text."""
