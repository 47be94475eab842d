"""Numbers in English text, by one grammar: no model, no dictionary, in one pass over the text."""

from reader.analysis.numbers.find import find_numbers
from reader.analysis.numbers.refine import refine_numbers
from reader.analysis.numbers.units import comparable_value, is_money, unit_family

__all__ = ["comparable_value", "find_numbers", "is_money", "refine_numbers", "unit_family"]
