"""What can be chosen in each field of the filter: codes with their words, who is folded away, and what a touch does."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from models import vocabulary
from models.answer import Counts
from models.columns import NONE, OWN, Columns
from models.filter import FIELD, FIELDS, Codes, Field, label
from models.phrases import SHORT_STATUSES, short_status
from models.profile import Profile
from models.text import Words
from models.vocabulary import DIFFER

_ALWAYS_WHOLE = frozenset({"classes", "statuses", "sectors", "parties", "origins", "data_sets"})
_MOST, _KEPT = 8, 6
"""A long list with more than the first shows the second number of rows until it is unfolded."""
_SHOW_CODES = frozenset({"weapons"})


@dataclass(frozen=True, slots=True)
class Choice:
    """One code of a field: short words for the row, whole words for the tip, and the finer codes under it."""

    code: str
    text: str
    tip: str
    children: tuple["Choice", ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes whose counts add up to this choice's."""
        return (self.code, *(child.code for child in self.children))


def choices(field: Field, columns: Columns, profile: Profile, words: Words) -> tuple[Choice, ...]:
    """List what can be chosen in a field, in the order of its closed list."""
    if field.name == "classes":
        return _classes(profile, words)
    codes = columns.data_sets if field.name == "data_sets" else tuple(term.code for term in field.terms(profile))
    return tuple(_choice(field.name, code, profile, words) for code in codes)


def _choice(field: str, code: str, profile: Profile, words: Words) -> Choice:
    said = label(field, code, profile, words)
    if field == "statuses" and code in SHORT_STATUSES:
        return Choice(code, short_status(code, profile, words), said)
    if field in _SHOW_CODES and code not in (DIFFER, NONE):
        return Choice(code, code, f"{code} {said}")
    if field in ("reliabilities", "credibilities") and code != NONE:
        return Choice(code, f"{code} {said}", f"{code} {said}")
    return Choice(code, said, said)


def _classes(profile: Profile, words: Words) -> tuple[Choice, ...]:
    listed = []
    for each in vocabulary.CLASSES:
        finer = [term for term in vocabulary.SUBCLASSES if term.code.startswith(each.code)]
        children = tuple(
            Choice(term.code, f"{term.code} {words(term.label)}", f"{term.code} {words(term.label)}") for term in finer
        )
        listed.append(Choice(each.code, words(each.label), f"{each.code} {words(each.label)}", children))
    return (*listed, *(_choice("classes", code, profile, words) for code in (DIFFER, NONE)))


def counts_by_code(field: str, counts: Counts, columns: Columns, profile: Profile) -> Mapping[str, int]:
    """Name the counts of an answer's facet by their codes."""
    return dict(zip(columns.codes(FIELD[field].column, profile), counts.tolist(), strict=True))


def on_record(field: Field, columns: Columns, profile: Profile) -> Mapping[str, int]:
    """Count, over the whole record and whatever is asked, the rows that hold each code of a field."""
    values = getattr(columns, field.column)
    codes = columns.codes(field.column, profile)
    if field.many:
        return {code: int(np.count_nonzero(values >> bit & 1)) for bit, code in enumerate(codes)}
    return dict(zip(codes, np.bincount(values.astype(np.intp), minlength=len(codes)).tolist(), strict=True))


def unfolded(field: str, listed: tuple[Choice, ...], recorded: Mapping[str, int]) -> Codes:
    """Give the codes that are shown before anything is unfolded: what is on record, of long lists the most frequent.

    This hangs on the record alone, so that rows do not jump while the officer filters.
    """
    totals = {each.code: sum(recorded.get(code, 0) for code in each.codes) for each in listed}
    present = [code for code, total in totals.items() if total]
    if field not in _ALWAYS_WHOLE and len(present) > _MOST:
        present = sorted(present, key=lambda code: -totals[code])[:_KEPT]
    return frozenset(present)


def offered(columns: Columns) -> tuple[Field, ...]:
    """The fields worth offering: data sets only where there is more than the centre's own."""
    return tuple(field for field in FIELDS if field.name != "data_sets" or columns.data_sets != (OWN,))


def only(chosen: Codes, code: str) -> Codes:
    """Choose this code alone; if it already is alone, none."""
    return frozenset() if chosen == {code} else frozenset({code})


def toggled(chosen: Codes, code: str, listed: tuple[Choice, ...]) -> Codes:
    """Add a code or take it away; a class stands for its subclasses, so one gives way to the other."""
    for each in listed:
        finer = frozenset(child.code for child in each.children)
        if code == each.code:
            return chosen - {code} if code in chosen else (chosen - finer) | {code}
        if code in finer:
            if each.code in chosen:
                return (chosen - {each.code}) | (finer - {code})
            grown = chosen ^ {code}
            return (grown - finer) | {each.code} if finer <= grown else grown
    return chosen ^ {code}


def is_partly_chosen(chosen: Codes, choice: Choice) -> bool:
    """Whether some, but not all, of what a choice stands for is chosen."""
    return choice.code not in chosen and any(child.code in chosen for child in choice.children)
