"""Article and analysis as text that other programs read."""
