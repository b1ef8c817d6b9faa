"""Numbers as people write them, in figures and in words, and the figures that they are known by."""
