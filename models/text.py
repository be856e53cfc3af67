"""The words in which the centre's knowledge is said: marked texts, problems for the reader, and folding for search."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_FOLDS = str.maketrans({"ı": "i", "ə": "e", "ǝ": "e", "ё": "е", "й": "и", "ø": "o", "ß": "ss"})


def N_(text: str) -> str:  # the name every extraction tool knows
    """Mark a text for translation and return it unchanged."""
    return text


def fold(text: str) -> str:
    """Fold a text for search: compatibility form, no case, no diacritics, dotless i as i, schwa as e."""
    plain = unicodedata.normalize("NFKD", text.replace("İ", "i").casefold().translate(_FOLDS))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_FOLDS)


def zone_letter(hours: int) -> str:
    """Give the letter of a time zone (Z, A-M east, N-Y west, J never) from whole hours east of UTC, -12 to 12."""
    if hours == 0:
        return "Z"
    return "ABCDEFGHIKLM"[hours - 1] if hours > 0 else "NOPQRSTUVWXY"[-hours - 1]


def date_time_group(at: int, zone: int = 0, *, year: bool = True) -> str:
    """Write an instant (ms UTC) as a date-time group, "231042D NOV 26", in the zone `zone` hours east."""
    when = datetime.fromtimestamp(at // 1000 + zone * 3600, tz=UTC)
    tail = f" {when.year % 100:02d}" if year else ""
    return f"{when:%d%H%M}{zone_letter(zone)} {MONTHS[when.month - 1]}{tail}"


def _english(text: str) -> str:
    return text


def _plain_number(value: float, digits: int = 0) -> str:
    return f"{value:,.{digits}f}"


@dataclass(frozen=True, slots=True)
class Words:
    """One language to speak in: `words(template, **values)` translates a marked text and fills its {places}."""

    language: str = "en"
    translate: Callable[[str], str] = field(default=_english, compare=False)
    number: Callable[..., str] = field(default=_plain_number, compare=False)

    def __call__(self, template: str, /, **values: object) -> str:
        """Translate `template` and fill it; numbers are written the language's way, everything else as it is."""
        text = self.translate(template)
        return text.format(**{name: self._value(value) for name, value in values.items()}) if values else text

    def _value(self, value: object) -> object:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return value
        return self.number(value, 0 if isinstance(value, int) else 1)


ENGLISH = Words()


class Problem(Exception):
    """Something in the world outside that the officer can mend; everything else is a fault of the program."""

    def __init__(self, template: str, /, **values: object) -> None:
        super().__init__(template, values)
        self.template = template
        self.values = values

    def say(self, words: Words = ENGLISH) -> str:
        """Say the problem in the reader's language."""
        return words(self.template, **self.values)

    def __str__(self) -> str:
        return self.say()
