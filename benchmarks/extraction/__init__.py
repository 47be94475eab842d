"""How much of an article is found in a web page, and how much of its structure is kept."""
