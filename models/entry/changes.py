"""What a correction changes, and how it is put on top of what somebody else changed meanwhile."""

from dataclasses import dataclass, fields, replace

from models.entry.forms import IncidentEntry, When, Where, value_of


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that reads otherwise: its name, and both texts."""

    name: str
    before: str
    after: str


def differences(before: IncidentEntry, after: IncidentEntry) -> tuple[Difference, ...]:
    """List the fields in which two states of a form differ, in the order of the form."""
    names = [each.name for each in fields(IncidentEntry) if each.name not in ("when", "where", "casualties")]
    names[1:1] = [each.name for part in (When, Where) for each in fields(part)]
    sides = dict.fromkeys(key for form in (before, after) for key, _text in form.casualties)
    names += [f"casualties.{key}" for key in sides]
    pairs = ((name, value_of(before, name), value_of(after, name)) for name in names)
    return tuple(Difference(*each) for each in pairs if each[1] != each[2])


def rebased(before: IncidentEntry, mine: IncidentEntry, theirs: IncidentEntry) -> IncidentEntry:
    """Put on top of `theirs` what `mine` changed since `before`; when and where go as wholes."""
    changed = (each.name for each in fields(IncidentEntry) if getattr(mine, each.name) != getattr(before, each.name))
    return replace(theirs, **{name: getattr(mine, name) for name in changed})
