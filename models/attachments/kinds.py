"""The kinds of attached files, told by their content alone: pictures and PDF are shown, all else is a sealed file."""

from dataclasses import dataclass

from models.text import N_

PDF = "application/pdf"
SEALED = "application/octet-stream"
"""The media type of a file that is kept and never opened."""
HEAD = 16
"""How many bytes at the beginning tell the kind."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file that is shown: media type, what an officer calls it, and the ends its names may have."""

    media_type: str
    label: str
    suffixes: tuple[str, ...]
    begins: tuple[bytes, ...]
    goes_on: bytes = b""
    """What stands at byte 8, where the beginning alone does not tell."""


SHOWN = (
    Kind("image/png", N_("PNG picture"), (".png",), (b"\x89PNG\r\n\x1a\n",)),
    Kind("image/jpeg", N_("JPEG picture"), (".jpg", ".jpeg"), (b"\xff\xd8\xff",)),
    Kind("image/tiff", N_("TIFF picture"), (".tif", ".tiff"), (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")),
    Kind("image/webp", N_("WebP picture"), (".webp",), (b"RIFF",), b"WEBP"),
    Kind("image/gif", N_("GIF picture"), (".gif",), (b"GIF87a", b"GIF89a")),
    Kind(PDF, N_("PDF document"), (".pdf",), (b"%PDF-",)),
)
"""The kinds that are shown; every other file is a sealed one."""


def media_type_of(content: bytes) -> str:
    """Tell the media type of a file from its first bytes, never from its name."""
    for kind in SHOWN:
        if content.startswith(kind.begins) and content[8 : 8 + len(kind.goes_on)] == kind.goes_on:
            return kind.media_type
    return SEALED


def kind_of(media_type: str) -> Kind | None:
    """Give the kind of a media type; None for a sealed file."""
    return next((kind for kind in SHOWN if kind.media_type == media_type), None)


def label_of(media_type: str) -> str:
    """Name a kind of file (a text to be translated)."""
    kind = kind_of(media_type)
    return N_("sealed file") if kind is None else kind.label
