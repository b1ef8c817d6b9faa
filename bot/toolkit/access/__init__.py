"""Where one is, who asks, and what one may do there."""
