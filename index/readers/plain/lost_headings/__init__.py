"""Headings that stand apart from their paragraphs, put back above them."""
