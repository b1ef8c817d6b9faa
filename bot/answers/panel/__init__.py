"""What opens below ⋯ under an answer."""
