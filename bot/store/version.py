"""The version of the tables: the number of the newest migration."""

NEWEST = "0010"
