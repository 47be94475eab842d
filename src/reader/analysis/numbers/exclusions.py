"""What looks like a number and is none: the one question that is asked of every amount."""

from reader.analysis.numbers.amounts import Amount
from reader.analysis.numbers.codes import is_code
from reader.analysis.numbers.doubtful import is_other_word, orders
from reader.analysis.numbers.names import is_label, is_word_in_name
from reader.analysis.numbers.tokens import Tokens


def is_no_number(tokens: Tokens, amount: Amount, *, headline: bool) -> bool:
    """Whether the figure of an amount is part of a code or name, or its word is used in another sense.

    ``headline``: most words of the text are capitalised, so that a capital says nothing.
    """
    if not amount.figure.digits:
        return is_word_in_name(tokens, amount, headline=headline) or is_other_word(tokens, amount)
    if is_code(tokens, amount) or (amount.bare and is_label(tokens, amount, headline=headline)):
        return True
    return amount.kind == "ordinal" and not orders(tokens, amount)
