"""Words that are written otherwise than the texts write them."""
