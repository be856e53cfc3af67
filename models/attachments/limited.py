"""The outer side of the limited process: files from outside are drawn there alone, and do no harm here."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import msgspec

from models.attachments.answers import MOST_ANSWER, MOST_MEGAPIXELS, MOST_SECONDS, MOST_SIDE, Answer
from models.attachments.kinds import kind_of
from models.text import N_, Problem

DECODE = "--decode"
"""The argument, told to nobody, with which the program draws one file and ends."""
_MAIN = Path(__file__).parents[2] / "main.py"
_LONGEST = 1.5 * MOST_SECONDS
"""Seconds by the clock after which the process is ended: waiting counts as well."""
_STEP = 0.1
_PNG = b"\x89PNG\r\n\x1a\n"

_REFUSALS = {
    "sealed": N_("This is a sealed file: it is kept as it is and never opened here. A copy of it can be saved."),
    "pixels": N_(
        "This picture unfolds to more than {most} megapixels and is not shown: drawing it could stop the station. The "
        "original is kept as it is, and a copy of it can be saved."
    ),
    "damaged": N_(
        "This file is damaged or cut short and cannot be shown. The original is kept as it is; ask its source for "
        "another copy."
    ),
    "locked": N_("This PDF asks for a password and cannot be shown. Save a copy of it, or ask for one without a lock."),
    "page": N_("This file has no such page."),
    "memory": N_("This file needs more memory than it may take and is not shown. A copy of it can be saved."),
    "time": N_("Drawing this file took more than {seconds} s and was stopped. A copy of it can be saved."),
    "failed": N_(
        "Drawing this file broke off. Nothing else was touched: the original is kept as it is, and a copy of it can be "
        "saved."
    ),
}


class NotShown(Problem):
    """An attached file is not shown, and `why` (a code)."""

    def __init__(self, why: str) -> None:
        """Say it."""
        super().__init__(_REFUSALS[why], most=str(MOST_MEGAPIXELS), seconds=str(MOST_SECONDS))
        self.why = why


@dataclass(frozen=True, slots=True)
class Picture:
    """A file as it is shown: a PNG of our own making, at most MOST_SIDE wide and high, and how many pages there are."""

    width: int
    height: int
    pages: int
    png: bytes = field(repr=False)


def draw(content: bytes, media_type: str, side: int, page: int = 0) -> Generator[tuple[int, int], None, Picture]:
    """Draw a page of a file (0 being the first) at most `side` pixels wide and high, in a process that is ended early.

    It yields (time passed, most time) while it waits; closed meanwhile, the process is ended.

    Raises:
        NotShown: the file is a sealed one, or cannot be drawn.
    """
    if kind_of(media_type) is None:
        raise NotShown("sealed")
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as out:
        given.write(content)
        given.seek(0)
        yield from _wait_for(_start([media_type, str(side), str(page)], given, out))
        return _checked(out, side)


def _start(arguments: list[str], given: IO[bytes], out: IO[bytes]) -> "subprocess.Popen[bytes]":
    itself = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-E", "-s", str(_MAIN)]
    return subprocess.Popen(  # noqa: S603  # this program itself, with a media type and numbers of ours
        [*itself, DECODE, *arguments],
        stdin=given,
        stdout=out,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _wait_for(process: "subprocess.Popen[bytes]") -> Generator[tuple[int, int], None, None]:
    begun = time.monotonic()
    try:
        while process.poll() is None:
            try:
                process.wait(_STEP)
            except subprocess.TimeoutExpired:
                passed = time.monotonic() - begun
                if passed > _LONGEST:
                    raise NotShown("time") from None
                yield int(passed * 10), int(_LONGEST * 10)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
    if process.returncode:
        raise NotShown("time" if -process.returncode == _out_of_time() else "failed")


def _out_of_time() -> int:
    """Give the signal that ends a process whose seconds are used up; 0 where there is none."""
    if sys.platform == "win32":
        return 0
    import signal

    return int(signal.SIGXCPU)


def _checked(out: IO[bytes], side: int) -> Picture:
    """Read the answer and believe nothing of it: it is a PNG of the sides it says, no longer than asked for."""
    out.seek(0)
    said = out.read(MOST_ANSWER + 1)
    try:
        answer = msgspec.msgpack.decode(said, type=Answer)
    except msgspec.DecodeError as error:
        raise NotShown("failed") from error
    if answer.refused:
        raise NotShown(answer.refused if answer.refused in _REFUSALS else "failed")
    if sides_of(answer.png) != (answer.width, answer.height) or max(answer.width, answer.height) > min(side, MOST_SIDE):
        raise NotShown("failed")
    return Picture(answer.width, answer.height, max(answer.pages, 1), answer.png)


def sides_of(png: bytes) -> tuple[int, int]:
    """Read width and height from the head of a PNG; (0, 0) when it is none (PNG specification, 11.2.1 IHDR)."""
    if not png.startswith(_PNG) or png[12:16] != b"IHDR":
        return 0, 0
    return int.from_bytes(png[16:20]), int.from_bytes(png[20:24])
