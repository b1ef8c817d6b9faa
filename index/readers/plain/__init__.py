"""Plain text, read by its layout."""
