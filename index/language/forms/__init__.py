"""Forms: what of a text is not read word by word; text normalisation calls them non-standard words.

`digits`, `signs`, `eastern`, `units` and `contacts` say how some of them are written and which words stand for them;
`patterns` finds those of a language, `forms` turns them into words.
"""
