"""Letters and mails: whom they greet, who signs them, what they answer."""
