"""What was read and is not yet added: drafts, their outline, *Add* and *Cancel*."""
