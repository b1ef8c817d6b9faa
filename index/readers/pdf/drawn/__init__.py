"""What is drawn on a page: runs of text, lines of letters, rules and pictures, and what of it nobody sees."""
