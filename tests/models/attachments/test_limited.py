"""The limited process: what comes from outside is drawn there, and whatever it is, the program goes on."""

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from models.attachments.kinds import media_type_of
from models.attachments.limited import NotShown, draw, sides_of
from tests.models.attachments.invented import document, photograph, picture, pixel_bomb, scripted_document, walk

HOUSE = Path(__file__).parents[3]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP", "GIF"])
def test_every_kind_of_picture_is_drawn_small(kind: str) -> None:
    content = picture(kind)
    drawn = walk(draw(content, media_type_of(content), 256))
    assert (drawn.width, drawn.height) == sides_of(drawn.png) == (256, 192)


@pytest.mark.parametrize(
    ("kind", "mode", "options"),
    [
        ("MPO", "RGB", {"save_all": True, "append_images": [Image.new("RGB", (64, 48))]}),
        ("JPEG", "CMYK", {}),
        ("TIFF", "1", {"compression": "group4"}),
        ("TIFF", "RGB", {"compression": "tiff_lzw"}),
        ("TIFF", "F", {}),
        ("PNG", "I;16", {}),
        ("PNG", "LA", {}),
        ("PNG", "P", {"transparency": 3}),
        ("WEBP", "RGBA", {"lossless": True}),
    ],
)
def test_pictures_of_telephones_scanners_and_heat_cameras_are_drawn(
    kind: str, mode: str, options: dict[str, Any]
) -> None:
    out = io.BytesIO()
    Image.radial_gradient("L").convert(mode).save(out, kind, **options)
    drawn = walk(draw(out.getvalue(), media_type_of(out.getvalue()), 64))
    with Image.open(io.BytesIO(drawn.png)) as small:
        assert small.mode == "RGB"
        assert len(small.getcolors(100_000) or ()) > 1


def test_a_document_is_drawn_page_by_page() -> None:
    first, second = (walk(draw(document(), "application/pdf", 200, page)) for page in (0, 1))
    assert first.pages == 2
    assert first.png != second.png
    with pytest.raises(NotShown, match="no such page"):
        walk(draw(document(), "application/pdf", 200, 2))


def test_a_thumbnail_tells_nothing_but_what_is_seen_and_stands_upright() -> None:
    original = photograph()
    drawn = walk(draw(original, "image/jpeg", 256))
    assert b"SECRET-CAMERA" in original
    assert b"SECRET-CAMERA" not in drawn.png
    with Image.open(io.BytesIO(drawn.png)) as small:
        assert not small.getexif()
        assert not small.info
    assert drawn.height > drawn.width


def test_a_small_file_that_unfolds_to_400_megapixels_is_refused_with_the_reason() -> None:
    bomb = pixel_bomb()
    assert len(bomb) < 50_000
    with pytest.raises(NotShown, match="more than 100 megapixels") as refused:
        walk(draw(bomb, "image/png", 256))
    assert refused.value.why == "pixels"


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (picture("JPEG", (2000, 1500))[:9_000], "image/jpeg"),
        (picture("PNG")[:300], "image/png"),
        (document()[:200], "application/pdf"),
        (b"\x89PNG\r\n\x1a\n" + bytes(500), "image/png"),
        (b"%PDF-1.7\n" + b"<<" * 5000, "application/pdf"),
        (b"II*\0" + b"\xff" * 64, "image/tiff"),
    ],
)
def test_a_file_that_is_damaged_or_cut_short_is_said_to_be(content: bytes, media_type: str) -> None:
    with pytest.raises(NotShown) as refused:
        walk(draw(content, media_type, 256))
    assert refused.value.why == "damaged"


def test_a_script_in_a_document_is_not_run() -> None:
    assert b"/JavaScript" in scripted_document()
    assert walk(draw(scripted_document(), "application/pdf", 100)).pages == 1


def test_a_sealed_file_is_never_opened() -> None:
    with pytest.raises(NotShown, match="sealed file"):
        next(draw(b"MZ" + bytes(100), "application/octet-stream", 256))


def test_work_that_is_given_up_leaves_no_process_behind() -> None:
    steps = draw(picture("PNG", (6000, 6000)), "image/png", 2000)
    next(steps)
    steps.close()
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children")
    assert not children.exists() or not children.read_text().strip()


_PROBE = """
import errno, os, socket, subprocess, sys
from models.attachments.locked_room import lock
lock(512 * 2**20, 5, 1000)
held = []
for attempt in (lambda: socket.socket(), lambda: open("/etc/hostname"), lambda: os.fork(), lambda: bytearray(2**30)):
    try:
        attempt()
    except (OSError, MemoryError) as error:
        held.append(type(error).__name__)
sys.stdout.write(" ".join(held))
sys.stdout.flush()
"""


def test_the_locked_room_has_no_network_no_other_file_no_other_program_and_little_memory() -> None:
    found = subprocess.run([sys.executable, "-c", _PROBE], cwd=HOUSE, capture_output=True, text=True, check=True)
    assert found.stdout.split() == ["PermissionError", "PermissionError", "PermissionError", "MemoryError"]


def test_a_reader_that_never_ends_is_ended() -> None:
    endless = "from models.attachments.locked_room import lock\nlock(2**30, 1, 1000)\nwhile True: pass"
    found = subprocess.run([sys.executable, "-c", endless], cwd=HOUSE, check=False, timeout=20)
    assert found.returncode != 0
