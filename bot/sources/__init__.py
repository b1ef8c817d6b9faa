"""A server's articles, as its moderators change them."""
