"""The questions that a pin answers."""
