"""Texts with a markup of their own, which no format of files is."""
