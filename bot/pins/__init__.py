"""What is pinned, and how Discord's own pins follow."""
