"""Files as they come from outside, made for the tests: honest ones, and some that mean no good."""

import io
import struct
import zlib
from collections.abc import Generator
from typing import Any, TypeVar

from PIL import Image

T = TypeVar("T")


def walk(steps: Generator[Any, None, T]) -> T:
    """Walk through work to its end and give its result."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result


def picture(kind: str = "PNG", size: tuple[int, int] = (640, 480), **options: Any) -> bytes:
    """A picture with something in it."""
    out = io.BytesIO()
    Image.radial_gradient("L").resize(size).convert("RGB").save(out, kind, **options)
    return out.getvalue()


def photograph() -> bytes:
    """A JPEG that knows where it was taken, and that its camera was held upright."""
    exif = Image.Exif()
    exif[0x010F] = "SECRET-CAMERA"
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[1] = "N"
    return picture("JPEG", exif=exif)


def pixel_bomb(side: int = 20_000) -> bytes:
    """A PNG of some 49 kB that unfolds to 400 megapixels."""
    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(bytes(side // 8 + 1) * 1000) for _ in range(side // 1000)) + packer.flush()
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def document(pages: int = 2) -> bytes:
    """A PDF of some pages in different colours."""
    leaves = [Image.new("RGB", (300, 400), colour) for colour in ("navy", "green", "maroon")[:pages]]
    out = io.BytesIO()
    leaves[0].save(out, "PDF", save_all=True, append_images=leaves[1:])
    return out.getvalue()


def scripted_document() -> bytes:
    """A PDF that wants to run a script when it is opened."""
    whole = document(1)
    script = b"/OpenAction << /S /JavaScript /JS (app.launchURL\\('http://example.invalid'\\); while(1);) >> "
    return whole.replace(b"/Type /Catalog", script + b"/Type /Catalog", 1)
