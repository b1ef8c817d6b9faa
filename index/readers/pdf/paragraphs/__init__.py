"""Lines, put together to paragraphs and items of lists."""
