"""Positions as officers write them: a grid, or latitude and longitude in the notations of three languages."""

import re
from collections.abc import Sequence
from typing import Final

from models.geodesy import parse_grid
from models.text import N_, Problem

_SIDES: Final = {
    **dict(zip("NSEW", "NSEW", strict=True)),
    **dict(zip("KGDB", "NSEW", strict=True)),  # as the words for them begin in Turkish
    **dict(zip("СЮВЗ", "NSEW", strict=True)),  # and in Russian
}
_GRID: Final = re.compile(r"\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z]{2}\d*$")
_LOCAL_GRID: Final = re.compile(r"[A-HJ-NP-Z]{2}[\d\s]*|\d{3,5}\s+\d{3,5}|\d{6}|\d{8}|\d{10}")
_TOKEN: Final = re.compile(r"[+-]?\d+(?:\.\d+)?|[^\W\d_]|\|")
_MARKS: Final = re.compile(r"[°º˚'\"′″’”ʹʺ:\s]+")


def parse_position(text: str, near: tuple[float, float] | None = None) -> tuple[float, float, float]:
    """Read a grid or latitude and longitude; give lat, lon (degrees) and the 1-sigma error (m) the text leaves.

    Raises:
        Problem: it is neither.
    """
    plain = text.strip().upper()
    if _GRID.match(re.sub(r"\s", "", plain)) or (near is not None and _LOCAL_GRID.fullmatch(plain)):
        square = parse_grid(text, near)
        return square.lat, square.lon, square.error_m
    return (*parse_lat_lon(text), 0.0)


def parse_lat_lon(text: str) -> tuple[float, float]:
    """Read latitude and longitude (degrees): decimal, degrees and minutes, or seconds; comma or point decimals.

    Hemisphere letters stand before or after, English, Turkish or Russian; they give the order, and
    without them latitude comes first.

    Raises:
        Problem: it cannot be read; its sentence says what is wrong.
    """
    halves = _halves(text)
    first, second = (_angle(text, half) for half in halves)
    if first[1] in ("E", "W") or second[1] in ("N", "S"):
        first, second = second, first
    if first[1] in ("E", "W") or second[1] in ("N", "S"):
        raise Problem(N_("“{text}” is no position: it names the same axis twice."), text=text)
    if abs(first[0]) > 90:
        raise Problem(N_("“{text}” is no position: the latitude is beyond 90°."), text=text)
    if abs(second[0]) > 180:
        raise Problem(N_("“{text}” is no position: the longitude is beyond 180°."), text=text)
    return first[0], second[0]


def _halves(text: str) -> tuple[Sequence[str], Sequence[str]]:
    tokens = _tokens(text)
    if tokens.count("|") == 1:
        at = tokens.index("|")
        return tokens[:at], tokens[at + 1 :]
    tokens = [each for each in tokens if each.strip("|")]
    letters = [at for at, token in enumerate(tokens) if token.isalpha()]
    if len(letters) == 2:
        at = letters[1] if letters[0] == 0 else letters[0] + 1
    else:
        at = len(tokens) // 2 if len(tokens) % 2 == 0 else 0
    if not tokens[:at] or not tokens[at:]:
        raise Problem(N_("“{text}” is no position: write it like 40.0764 47.0815 or 38T PK 774 383."), text=text)
    return tokens[:at], tokens[at:]


def _tokens(text: str) -> list[str]:
    plain = text.strip().upper().replace("−", "-")
    plain = re.sub(r",\s+|\s*;\s*|\s*/\s*", "|", plain)
    commas = plain.count(",")
    if "." in plain or (commas == 1 and "|" not in plain and not re.search(r"\s", plain)):
        plain = plain.replace(",", "|")
    elif commas == 3:
        first, second, third, fourth = plain.split(",")
        plain = f"{first}.{second}|{third}.{fourth}"
    plain = _MARKS.sub(" ", plain.replace(",", "."))
    tokens = _TOKEN.findall(plain)
    if "".join(tokens) != plain.replace(" ", ""):
        raise Problem(N_("“{text}” is no position: write it like 40.0764 47.0815 or 38T PK 774 383."), text=text)
    return tokens


def _angle(text: str, tokens: Sequence[str]) -> tuple[float, str]:
    """One angle in degrees, signed, and the hemisphere letter it carries ("" for none)."""
    letters = [token for token in tokens if token.isalpha()]
    numbers = [float(token) for token in tokens if not token.isalpha()]
    if len(letters) > 1 or not 1 <= len(numbers) <= 3 or any(letter not in _SIDES for letter in letters):
        raise Problem(N_("“{text}” is no position: write it like 40.0764 47.0815 or 38T PK 774 383."), text=text)
    if any(number < 0 or number >= 60 for number in numbers[1:]):
        raise Problem(N_("“{text}” is no position: minutes and seconds go from 0 to below 60."), text=text)
    side = _SIDES[letters[0]] if letters else ""
    size = sum(abs(number) / 60**place for place, number in enumerate(numbers))
    negative = side in ("S", "W") or any(token.startswith("-") for token in tokens)
    return (-size if negative else size), side
