"""Texts that mean harm, and a way to make more of them."""

from hypothesis import strategies as st

FRAGMENTS = [
    "*",
    *("**", "_", "__", "~~", "||", "`", "```", "```py\n", "\\", "\\\\", "#", "# ", "### ", "-# ", "- ", "+ ", "* "),
    *("1. ", "42. ", "1", ".", "> ", ">>> ", ">", "-", "+", " ", "  ", "\n", "\n\n", "\r\n", "\u2028", "\t", "\ufeff"),
    *("@everyone", "@here", "@", "<@1>", "<@!1>", "<@&1>", "<#1>", "<t:0>", "<t:0:R>", "</ask:1>", "<:x:1>", "<a:x:1>"),
    *("[x](https://evil.example)", "[", "]", "](", "(", ")", "<https://evil.example>", "https://evil.example", "http:"),
    *("//", "<", "<id:browse>", "discord.gg/evil", "discord", ".gg/", "discord://x", ":smile:", ":", "::", "a_b"),
    *("\u202e", "\u202c", "\u202d", "\u2066", "\u2067", "\u2068", "\u2069", "\u200f", "\u200b", "\u200d", "שלום"),
    *("سلام", "word", "Une phrase.", "é", "¯\\_(ツ)_/¯", "…", "[…]", "&amp;", "<b>", "<+1>", "👩‍👩‍👧", "¶"),
]

hostile_text = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=3), max_size=20).map("".join)
