"""Pages whose lines do not run from left to right, or do not part words."""
