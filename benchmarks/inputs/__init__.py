"""The same words as a file of each kind that reader opens, and how soon their first screens are there."""
