"""A page as a tree of elements, made as plain as an article is."""
