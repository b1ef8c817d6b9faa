"""What is stored of a server or a member: taken out, erased, forgotten in time."""
