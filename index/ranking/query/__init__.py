"""A parsed question as terms of a collection."""
