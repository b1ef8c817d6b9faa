"""How the database is reached: its engines, their transactions, what shields them from other tasks."""
