"""Questions that found nothing, and what members think of answers."""
