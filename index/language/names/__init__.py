"""Names, in the texts' words where a question has others: of other languages, of other scripts, acronyms."""
