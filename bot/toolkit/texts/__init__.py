"""Quoted text made safe and short enough for a message."""
