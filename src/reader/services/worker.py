"""The worker process: spaCy lives here, so that the app never waits for it.

Run as ``python -m reader.services.worker [MODEL]``. It speaks the frames of ``reader.services.frames`` on its standard
input and output, and ends when its input closes, so that it cannot outlive the app.
"""

import os
import sys
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, BinaryIO

from reader.analysis import ModelError, choose_model, load_model
from reader.services.agenda import Agenda
from reader.services.frames import (
    Analyse,
    Failed,
    ReadAll,
    Request,
    Response,
    Updated,
    decode_request,
    encode,
    read_body,
)
from reader.services.helper import Helper, is_long, make_way
from reader.services.remembered import remember
from reader.services.task import Task

if TYPE_CHECKING:
    from spacy.language import Language


def main() -> None:
    """Serve until standard input closes."""
    output = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # a library that prints must not break the frames
    worker = Worker(sys.argv[1] if len(sys.argv) > 1 else None, output)
    Thread(target=worker.listen, args=(sys.stdin.buffer,), daemon=True).start()
    try:
        worker.serve()
    except ModelError as error:
        worker.send(Failed(str(error)))


class Worker:
    """Reads one article after another with one model."""

    def __init__(self, model: str | None, output: BinaryIO) -> None:
        """``model`` names a spaCy pipeline, None the best one installed. Nothing is loaded yet."""
        self._model = model
        self._output = output
        self._requests: SimpleQueue[Request] = SimpleQueue()

    def listen(self, stream: BinaryIO) -> None:
        """Take requests until the stream closes, then end the process: spaCy may be in the middle of something."""
        try:
            while (body := read_body(stream)) is not None:
                self._requests.put(decode_request(body))
        finally:
            os._exit(0)

    def serve(self) -> None:
        """Load the model, then read what is asked for, for ever. Raises ModelError."""
        nlp = load_model(choose_model(self._model))
        following: Analyse | None = None
        while True:
            request = following or self._requests.get()
            following = self._read(request, nlp) if isinstance(request, Analyse) else None

    def _read(self, request: Analyse, nlp: "Language") -> Analyse | None:
        """Read one article to its end, or until another one is asked for, which is then returned."""
        article = request.article
        task = Task(article, request.focus, nlp)
        following: Analyse | None = None
        try:
            while following is None:
                task.read_on()
                if task.is_being_put_together:
                    self.send(ReadAll(request.generation))
                if task.is_worth_telling:
                    analysis = task.analysis()
                    self.send(Updated(request.generation, analysis, task.done, task.agenda.total))
                    if task.is_done:
                        remember(article, self._model, analysis)
                        return None
                if task.helper is None and is_long(article):
                    make_way()
                    task.helper = Helper(article, self._model)
                following = self._news(task.agenda)
            return following
        finally:
            if task.helper:
                task.helper.stop()

    def send(self, response: Response) -> None:
        """Tell the app something; if it is gone, end."""
        try:
            self._output.write(encode(response))
            self._output.flush()
        except BrokenPipeError:
            os._exit(0)

    def _news(self, agenda: Agenda) -> Analyse | None:
        """What has been asked meanwhile: another article, or another place of this one to go on from."""
        while True:
            try:
                request = self._requests.get_nowait()
            except Empty:
                return None
            if isinstance(request, Analyse):
                return request
            agenda.focus = request.block


if __name__ == "__main__":
    main()
