"""Numbers as officers write them: comma or point, with or without their unit, one figure or low, best and high."""

import re

from models.text import N_, Problem
from models.vocabulary import COMPASS

_NUMBER = re.compile(r"[±+]?\s*(\d{1,7}(?:[.,]\d{1,7})?)\s*°?")
_LENGTH = re.compile(r"[±+]?\s*(\d{1,7}(?:[.,]\d{1,7})?)\s*(km|m|км|м)?\.?", re.IGNORECASE)
_OFFSET = re.compile(r"(\d{1,7}(?:[.,]\d{1,7})?)\s*(km|m|км|м)?\.?\s+([^\W\d_]{1,3})(?:\s+(?:of|от))?", re.IGNORECASE)
_LETTERS = str.maketrans("KGDB\u0421\u042e\u0412\u0417", "NSEWNSEW")
"""The first letters of north, south, east and west in Turkish and Russian."""
_UNITS = {"m": 1.0, "м": 1.0, "km": 1000.0, "км": 1000.0}
_FIGURES = re.compile(r"(\d{1,6})(?:\s*[/,–\s-]\s*(\d{1,6})\s*[/,–\s-]\s*(\d{1,6}))?", re.ASCII)


def read_number(text: str) -> float | None:
    """Read a number that is not negative; None for an empty text.

    Raises:
        Problem: it is no such number.
    """
    plain = text.strip()
    if not plain:
        return None
    found = _NUMBER.fullmatch(plain)
    if found is None:
        raise Problem(N_("“{text}” is not a number. Write it in figures."), text=plain)
    return float(found[1].replace(",", "."))


def read_count(text: str) -> int | None:
    """Read a whole number that is not negative; None for an empty text.

    Raises:
        Problem: it is no such number.
    """
    plain = text.strip()
    if not plain:
        return None
    if not (plain.isascii() and plain.isdigit()) or len(plain) > 6:
        raise Problem(N_("“{text}” is not a whole number below a million."), text=plain)
    return int(plain)


def read_length(text: str, unit: str) -> float | None:
    """Read a length in metres; `unit` ("m" or "km") holds where none is written. None for an empty text.

    Raises:
        Problem: it is no length.
    """
    plain = text.strip()
    if not plain:
        return None
    found = _LENGTH.fullmatch(plain)
    if found is None:
        raise Problem(N_("“{text}” is not a distance. Write it like 5.5 km or 300 m."), text=plain)
    return float(found[1].replace(",", ".")) * _UNITS[(found[2] or unit).lower()]


def read_offset(text: str) -> tuple[float, int] | None:
    """Read "8 km S of" as metres and a position in vocabulary.COMPASS; None for an empty text.

    The direction may be in the letters of any of the three languages: NNE or KKD.

    Raises:
        Problem: it is no offset.
    """
    plain = text.strip()
    if not plain:
        return None
    found = _OFFSET.fullmatch(plain)
    direction = found[3].upper().translate(_LETTERS) if found else ""
    if found is None or direction not in COMPASS:
        raise Problem(
            N_("“{text}” is not an offset. Write distance and direction, like 8 km S or 400 m NNE."), text=plain
        )
    return float(found[1].replace(",", ".")) * _UNITS[(found[2] or "km").lower()], COMPASS.index(direction)


def read_three(text: str) -> tuple[int, int, int]:
    """Read "2" as low, best and high alike, "1/2/4" as each of them; an empty text is none at all: 0, 0, 0.

    Raises:
        Problem: it is neither, or the three fall.
    """
    if not text.strip():
        return 0, 0, 0
    found = _FIGURES.fullmatch(text.strip())
    if found is None:
        raise Problem(N_("“{text}” is not a count. Write one number, or low, best and high: 1/2/4."), text=text.strip())
    low, best, high = (int(figure or found[1]) for figure in found.groups())
    if not low <= best <= high:
        raise Problem(N_("Low, best and high must not fall: low first, high last."))
    return low, best, high
