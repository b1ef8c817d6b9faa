"""What is no part of a text: menus, running heads, notices, tables of contents."""
