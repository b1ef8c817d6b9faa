"""What the terminal shows, and where its lines go."""
