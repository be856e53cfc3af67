"""The inner side of the limited process: read one file from stdin, draw it in a locked room, write the answer."""

import sys
from collections.abc import Callable

import msgspec

from models.attachments.answers import MOST_ANSWER, MOST_MEMORY, MOST_SECONDS, MOST_SIDE, Answer, Refused
from models.attachments.kinds import PDF
from models.attachments.locked_room import lock


def run(arguments: list[str]) -> int:
    """Draw what stands on stdin; the arguments are its media type, the longest side in pixels, and the page."""
    media_type, side, page = arguments[0], min(int(arguments[1]), MOST_SIDE), int(arguments[2])
    draw = _reader(media_type)
    lock(MOST_MEMORY, MOST_SECONDS, MOST_ANSWER)
    try:
        answer = draw(sys.stdin.buffer.read(), side, page)
    except Refused as refused:
        answer = Answer(refused.why)
    except MemoryError:
        answer = Answer("memory")
    sys.stdout.buffer.write(msgspec.msgpack.encode(answer))
    sys.stdout.buffer.flush()
    return 0


def _reader(media_type: str) -> Callable[[bytes, int, int], Answer]:
    """Load what a kind of file is read with: in the locked room nothing can be loaded any more."""
    if media_type == PDF:
        from models.attachments.pdf_pages import draw_page  # a picture needs no PDFium

        return draw_page
    from models.attachments.pictures import FORMATS, draw_picture  # a PDF needs no reader of pictures

    name = FORMATS[media_type]
    return lambda content, side, page: draw_picture(content, name, side, page)
