"""Whether the articles really say what somebody quotes: commands, buttons, service, views."""
