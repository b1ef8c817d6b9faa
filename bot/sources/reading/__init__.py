"""What people bring, read in a process of its own."""
