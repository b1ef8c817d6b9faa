"""A tree as blocks in reading order, and these as passages below headings."""
