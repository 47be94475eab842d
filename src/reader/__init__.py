"""Read articles in a terminal: entities, numbers and quotes highlighted, listed, and one key away."""

__version__ = "0.1.0"
