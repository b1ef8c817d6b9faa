"""Org, the outlines of Emacs."""
