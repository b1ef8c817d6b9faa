"""Pins as a file, written and read."""
