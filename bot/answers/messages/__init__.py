"""Questions in messages: which is one, to whom, in which words, and the reply."""
