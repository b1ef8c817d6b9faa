"""What leaves a database and comes back: backups of the whole, exports of a server."""
