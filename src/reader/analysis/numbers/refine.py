"""Numbers once the model has found the names: those inside of a name go."""

from collections.abc import Sequence

from reader.text import Number, Span

_DASHES = ("-", "–")


def refine_numbers(text: str, numbers: Sequence[Number], names: Sequence[Span]) -> list[Number]:
    """The numbers without those that are part of a name which the model found ("Big 12", "Task Force 7").

    All are in the order of the text. Money, percentages, figures with separators ("2,100") and names that are nothing
    but the number stay, and so do both sides of a score: there the model is wrong about the name.
    """
    kept: list[Number] = []
    at = 0
    for number in numbers:
        while at < len(names) and names[at].end <= number.start:
            at += 1
        if at == len(names) or not _inside(text, number, names[at]):
            kept.append(number)
    return kept


def _inside(text: str, number: Number, name: Span) -> bool:
    figure = _figure_start(text, number)
    if not (name.start <= figure and number.end <= name.end):
        return False
    around = text[name.start : figure] + text[number.end : name.end]
    if number.kind in {"money", "percent"} or "," in text[figure : number.end] or _in_score(text, number):
        return False
    return any(character.isalpha() for character in around)


def _in_score(text: str, number: Number) -> bool:
    """Whether a dash joins the number to another one, as in "beat Smith 4-6"."""
    before, behind = text[max(number.start - 2, 0) : number.start], text[number.end : number.end + 2]
    return (before[-1:] in _DASHES and before[:1].isdigit()) or (
        behind[:1] in _DASHES and behind[1:].isdigit()
    )


def _figure_start(text: str, number: Number) -> int:
    """Where the figure itself begins: behind a modifier, which may stand outside of the name."""
    if number.modifier is None:
        return number.start
    digits = [at for at in range(number.start, number.end) if text[at].isdigit()]
    return digits[0] if digits else number.start
