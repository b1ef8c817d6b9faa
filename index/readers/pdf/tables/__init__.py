"""Rows and the names of their columns, with rules between them and without."""
