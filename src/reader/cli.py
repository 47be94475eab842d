"""The command line: what to do with which article. Nothing heavy is imported until it is needed.

Exit status: 0 done, 1 failed at run time, 2 wrong usage or an article that cannot be opened.
"""

import argparse
import gc
import os
import sys
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING, NoReturn, TextIO

from reader import __version__

if TYPE_CHECKING:
    from reader.services.config import Config
    from reader.services.opening import Copies

FAILED = 1
WRONG_USE = 2

_ONE_ARTICLE = "--format json takes one article; use --format jsonl for several"
_EPILOG = """\
commands for other programs:
  reader analyze --format jsonl ARTICLE...   entities, numbers, quotes and dates
  reader --format text ARTICLE               the plain text of the article

Press ? inside the reader for its keys. A file called "analyze" is opened as
./analyze."""


class _OneLineParser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the usage above it."""

    def error(self, message: str) -> NoReturn:
        self.exit(_complain(f"{message}; try: reader --help", WRONG_USE))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command. Gives its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if words[:1] == ["analyze"]:
            return _analyze(_analyze_parser().parse_args(words[1:]))
        return _read(_read_parser().parse_args(words))
    except KeyboardInterrupt:
        return 128 + 2
    except BrokenPipeError:
        _write_no_more()
        return FAILED


def _read_parser() -> argparse.ArgumentParser:
    parser = _OneLineParser(
        prog="reader",
        description="Read an article in the terminal; its entities, numbers and quotes are one\nkey away.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--format", choices=["text"], help="print the article instead of opening it")
    parser.add_argument(
        "--theme", choices=["dark", "light"], help="colours (default: what the config says, or dark)"
    )
    _add_sources(parser, "*")
    parser.add_argument("--version", action="version", version=f"reader {__version__}")
    return parser


def _analyze_parser() -> argparse.ArgumentParser:
    parser = _OneLineParser(prog="reader analyze", description="Print the analysis of articles as JSON.")
    parser.add_argument(
        "--format", choices=["json", "jsonl"], default="json", help="indented, or one object a line"
    )
    _add_sources(parser, "+")
    return parser


def _add_sources(parser: argparse.ArgumentParser, count: str) -> None:
    """What both commands are told: which articles, which model, which copies."""
    parser.add_argument(
        "articles",
        nargs=count,
        metavar="ARTICLE",
        help="a file, a folder, a link (https://…), or - for standard input",
    )
    parser.add_argument(
        "--model", metavar="NAME", help="spaCy pipeline to use (default: the best one installed)"
    )
    copies = parser.add_mutually_exclusive_group()
    copies.add_argument(
        "--offline",
        dest="copies",
        action="store_const",
        const="only",
        default="check",
        help="open links from the copies kept of them, without the network",
    )
    copies.add_argument(
        "--refresh",
        dest="copies",
        action="store_const",
        const="ignore",
        help="fetch links anew, whatever copies there are",
    )


def _read(options: argparse.Namespace) -> int:
    locators: list[str] = options.articles
    if not locators:
        if _is_terminal(sys.stdin):
            return _complain("name an article to read, or pipe one in; try: reader --help", WRONG_USE)
        locators = ["-"]
    if options.format == "text" or not _is_terminal(sys.stdout):
        return _print_texts(locators, options.copies)
    return _open(locators, options)


def _print_texts(locators: Sequence[str], copies: "Copies") -> int:
    from reader.loaders import LoadError
    from reader.services.opening import each_article

    status = 0
    between = ""
    for article in each_article(locators, copies):
        if isinstance(article, LoadError):
            status = _complain(str(article), WRONG_USE)
        else:
            _write(f"{between}{article.text}\n")
            between = "\n* * *\n\n"
    return status


def _open(locators: Sequence[str], options: argparse.Namespace) -> int:
    gc.disable()  # until the first screen is there: collecting finds nothing in modules being imported
    from reader.services.analyst import Analyst
    from reader.services.config import ConfigError
    from reader.services.reading_list import ReadingList, opener, slots_at

    try:
        config = _config(options)
    except ConfigError as error:
        return _complain(str(error), WRONG_USE)
    articles = ReadingList(slots_at(locators), opener(options.copies, config.model))
    articles.open_first()
    if articles.problems:
        return _complain_of_all(articles.problems, WRONG_USE)
    if "-" in locators and not _keys_from_terminal():
        return _complain("there is no terminal to read keys from; try: reader --format text -", FAILED)
    analyst = Analyst(config.model)
    try:
        from reader.app.run import run

        status, told = run(articles, analyst, config)
    finally:
        analyst.stop()
    return _complain_of_all(told, status)


def _config(options: argparse.Namespace) -> "Config":
    """The config file, and the options that go before it. Raises ConfigError."""
    from msgspec import structs

    from reader.app.keys import check_keys
    from reader.services.config import load_config

    config = load_config()
    check_keys(config.keys)
    return structs.replace(config, theme=options.theme or config.theme, model=options.model or config.model)


def _analyze(options: argparse.Namespace) -> int:
    indent = options.format == "json"
    if indent and len(options.articles) > 1:
        return _complain(_ONE_ARTICLE, WRONG_USE)
    from reader.analysis import ModelError
    from reader.export.analysis_json import to_json
    from reader.loaders import LoadError
    from reader.services.batch import analyses

    status = 0
    try:
        outcomes = analyses(options.articles, options.model, options.copies)
        if indent:
            outcomes = list(islice(outcomes, 2))
            if len(outcomes) > 1:
                return _complain(_ONE_ARTICLE, WRONG_USE)
        for outcome in outcomes:
            if isinstance(outcome, LoadError):
                status = _complain(str(outcome), WRONG_USE)
            else:
                _write(f"{to_json(*outcome, indent=indent)}\n")
    except ModelError as error:
        return _complain(str(error), FAILED)
    return status


def _is_terminal(stream: TextIO | None) -> bool:
    """Whether a standard stream is a terminal; None stands for one that is closed."""
    return stream is not None and stream.isatty()


def _write(text: str) -> None:
    """Write to standard output. Ends the program where that cannot be, but for a pipe's end: that raises BrokenPipeError."""
    stream: TextIO | None = sys.stdout
    if stream is None:
        sys.exit(_complain("standard output is closed, and nothing can be written", FAILED))
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _write_no_more()
        sys.exit(_complain(f"the output cannot be written ({error.strerror})", FAILED))


def _write_no_more() -> None:
    """Have Python not try once more to write what is left, and fail, when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _keys_from_terminal() -> bool:
    """Make the terminal standard input, after the article came from there."""
    try:
        terminal = os.open("/dev/tty", os.O_RDONLY)
    except OSError:
        return False
    os.dup2(terminal, 0)
    os.close(terminal)
    return True


def _complain_of_all(messages: Iterable[str], status: int) -> int:
    for message in messages:
        _complain(message, status)
    return status


def _complain(message: str, status: int) -> int:
    from reader.text.clean import clean_line

    print(f"reader: {clean_line(message)}", file=sys.stderr)
    return status
