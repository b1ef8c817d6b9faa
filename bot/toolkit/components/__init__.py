"""Buttons, menus, pages and forms, and what fills them."""
