"""What the operator looks at: health and metrics over HTTP, the log, what the doctor finds, the link that invites."""
