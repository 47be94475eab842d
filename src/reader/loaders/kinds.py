"""The kinds of input that reader can open."""

from typing import Literal

Kind = Literal["text", "markdown", "html", "epub", "docx", "pdf", "feed"]
