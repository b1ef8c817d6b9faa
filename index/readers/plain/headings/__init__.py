"""Which blocks are headings and which are items of lists, by their form, their place and what is like them."""
