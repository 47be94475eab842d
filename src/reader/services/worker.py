"""The worker process: spaCy lives here, so that the app never waits for it.

Run as ``python -m reader.services.worker [MODEL]``. It speaks the frames of ``reader.services.frames`` on its standard
input and output, and ends when its input closes, so that it cannot outlive the app.
"""

import os
import sys
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, BinaryIO

from reader.analysis import ModelError, Reading, choose_model, load_model
from reader.services.agenda import Agenda
from reader.services.frames import Analyse, Failed, Request, Updated, decode_request, encode, read_body

if TYPE_CHECKING:
    from spacy.language import Language


def main() -> None:
    """Serve until standard input closes."""
    output = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # a library that prints must not break the frames
    requests: SimpleQueue[Request] = SimpleQueue()
    Thread(target=_listen, args=(sys.stdin.buffer, requests), daemon=True).start()
    try:
        nlp = load_model(choose_model(sys.argv[1] if len(sys.argv) > 1 else None))
    except ModelError as error:
        _send(output, Failed(str(error)))
        return
    _serve(nlp, requests, output)


def _listen(stream: BinaryIO, requests: "SimpleQueue[Request]") -> None:
    try:
        while (body := read_body(stream)) is not None:
            requests.put(decode_request(body))
    finally:
        os._exit(0)  # the app is gone, and spaCy may be in the middle of something


def _serve(nlp: "Language", requests: "SimpleQueue[Request]", output: BinaryIO) -> None:
    request = requests.get()
    while True:
        following = _read(request, nlp, requests, output) if isinstance(request, Analyse) else None
        request = following or requests.get()


def _read(
    request: Analyse, nlp: "Language", requests: "SimpleQueue[Request]", output: BinaryIO
) -> Analyse | None:
    """Read one article to its end, or until another one is asked for, which is then returned."""
    reading, agenda = Reading(request.article), Agenda(request.article, request.focus)
    while batch := agenda.next_batch():
        reading.read_by_model(batch, nlp)
        _send(output, Updated(request.generation, reading.analysis(), agenda.done, agenda.total))
        try:
            while True:
                news = requests.get_nowait()
                if isinstance(news, Analyse):
                    return news
                agenda.focus = news.block
        except Empty:
            pass
    return None


def _send(output: BinaryIO, message: Updated | Failed) -> None:
    try:
        output.write(encode(message))
    except BrokenPipeError:
        os._exit(0)


if __name__ == "__main__":
    main()
