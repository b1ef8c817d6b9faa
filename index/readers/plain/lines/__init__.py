"""What a line is by itself: its marks, its words, how it ends."""
