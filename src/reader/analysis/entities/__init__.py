"""Entities: what the model tagged in each block, corrected and united over the whole article."""

from reader.analysis.entities.possible import Possible
from reader.analysis.entities.resolve import resolve_entities
from reader.analysis.entities.rules import RULES, Rules
from reader.analysis.entities.tagged import Tagged, prepare_article, prepare_text

__all__ = ["RULES", "Possible", "Rules", "Tagged", "prepare_article", "prepare_text", "resolve_entities"]
