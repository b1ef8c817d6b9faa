"""The pages over HTTP: who asks for one, and what the browser is told."""
