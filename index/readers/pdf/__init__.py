"""PDF: lines and their places, put in order, told apart."""
