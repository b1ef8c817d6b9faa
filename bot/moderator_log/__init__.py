"""The channel in which moderators read what was done, and what found nothing."""
