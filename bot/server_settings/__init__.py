"""What a server has chosen, shown and changed."""
