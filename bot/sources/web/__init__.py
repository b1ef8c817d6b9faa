"""Pages and files fetched from their addresses, public ones alone."""
