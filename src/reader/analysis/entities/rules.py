"""All rules in their order, each of which can be left out."""

from collections.abc import Callable

from msgspec import Struct, structs

from reader.analysis.entities.aliases import ALIASES, Alias
from reader.analysis.entities.evidence import EVIDENCE, Evidence
from reader.analysis.entities.families import FAMILIES, Family
from reader.analysis.entities.forms import FORMS, Form
from reader.analysis.entities.homonyms import HOMONYMS, Homonym
from reader.analysis.entities.repeats import ADDITIONS, Addition
from reader.analysis.entities.scorer import SCORERS, Scorer
from reader.analysis.entities.senses import SENSES, Sense
from reader.analysis.entities.spans import SPAN_RULES, SpanRule


class Rules(Struct, frozen=True):
    """The rules by what they do: correct a span, speak for a label, add mentions, score them all, judge one by its
    neighbours, unite names, part mentions of one name.
    """

    spans: tuple[SpanRule, ...] = SPAN_RULES
    forms: tuple[Form, ...] = FORMS
    evidence: tuple[Evidence, ...] = EVIDENCE
    families: tuple[Family, ...] = FAMILIES
    additions: tuple[Addition, ...] = ADDITIONS
    scorers: tuple[Scorer, ...] = SCORERS
    homonyms: tuple[Homonym, ...] = HOMONYMS
    aliases: tuple[Alias, ...] = ALIASES
    senses: tuple[Sense, ...] = SENSES

    def names_of(self, *kinds: str) -> tuple[str, ...]:
        """The names of all rules of these kinds ("spans", "evidence", …), in the order in which they are applied."""
        return tuple(_name(rule) for kind in kinds for rule in structs.asdict(self)[kind])

    def without(self, *names: str) -> "Rules":
        """These rules but those of the names given."""
        kept = {
            kind: tuple(rule for rule in rules if _name(rule) not in names)
            for kind, rules in structs.asdict(self).items()
        }
        return Rules(**kept)


def _name(rule: Callable[..., object]) -> str:
    return rule.__name__


RULES = Rules()
