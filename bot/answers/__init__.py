"""From a question asked in Discord to the page that answers it."""
