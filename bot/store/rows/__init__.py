"""The tables, and how their rows are read and written."""
