"""What stands around an article, or in its place."""
