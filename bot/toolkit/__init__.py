"""What every feature uses of Discord, and nothing of any feature."""
