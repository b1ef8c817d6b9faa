"""What is quoted, found again after a change, linked to."""
