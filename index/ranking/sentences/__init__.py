"""What the sentences of the best passages have of a question, and which of them answers."""
