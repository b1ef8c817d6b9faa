"""Mails, alone and several in one file, and those that are within others."""
