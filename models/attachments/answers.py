"""What comes back from the process in which attached files are drawn: bare pixels, or why there are none."""

import io
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from PIL import Image

MOST_SIDE = 2000
"""The longest side of a picture that is drawn, in pixels."""
MOST_MEGAPIXELS = 100
"""What a picture may unfold to: more than cameras give, less than would burden a station."""
MOST_SECONDS = 20
MOST_MEMORY = 1536 * 2**20
MOST_ANSWER = 32 * 2**20
"""What the process may take: seconds of the processor, bytes of memory, bytes of its answer."""


class Answer(msgspec.Struct, frozen=True):
    """A PNG with its sides and how many pages the file has, or `refused`: a code of models.attachments.limited."""

    refused: str = ""
    width: int = 0
    height: int = 0
    pages: int = 0
    png: bytes = b""


class Refused(Exception):
    """The file is not drawn, and `why` (a code)."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def answer_of(picture: "Image.Image", pages: int) -> Answer:
    """Pack bare pixels into an answer."""
    out = io.BytesIO()
    picture.save(out, "PNG")
    return Answer(width=picture.width, height=picture.height, pages=pages, png=out.getvalue())
