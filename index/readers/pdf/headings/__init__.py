"""Which paragraphs are headings, and how deep they stand: by looks, numbers, bookmarks and divisions."""
