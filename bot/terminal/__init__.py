"""What the terminal shows, and the articles it asks."""
