"""First keys: both heads bring their contingent's key file into being and set the centre up with it, or nothing is."""

from dataclasses import dataclass, replace
from pathlib import Path

from models.edits.checks import cleaned
from models.edits.set_up import Person, Side, set_up
from models.journal import Actor, Entry
from models.keys.key_file import KeyFile
from models.records.base import new_id
from models.signing_in import centre_of
from models.store import Store
from models.text import N_, Problem

LONGEST_NAME, LONGEST_INITIALS, LONGEST_RANK = 80, 8, 40


@dataclass(frozen=True, slots=True)
class Bringing:
    """What a head gives at the set-up: who they are, a password, and where their contingent keeps its key file.

    The password opens the key of the head and, until it gets one of its own, the key of the contingent.
    """

    contingent: str
    name: str
    initials: str
    rank: str
    password: str
    path: Path


def found_people(store: Store, left: Bringing, right: Bringing, station: str) -> Entry:
    """Write both key files, then the entry that sets the centre up; where the entry fails, both files are gone again.

    Raises:
        Problem: a name is missing, the places are not two, a file cannot be written, or the centre is set up already.
    """
    for each in (left, right):
        check_person(each.name, each.initials, each.rank)
    if left.path.absolute().parent == right.path.absolute().parent:
        raise Problem(N_("Each contingent keeps its own key file: choose two different folders."))
    made: list[Path] = []
    try:
        return set_up(store, _side(store, left, station, made), _side(store, right, station, made))
    except BaseException:
        for path in made:
            path.unlink(missing_ok=True)
        raise


def check_person(name: str, initials: str, rank: str) -> None:
    """See that a name, initials and a rank can be put on record.

    Raises:
        Problem: a name or the initials are missing, or one of them is too long or more than a line.
    """
    for text, most in ((name, LONGEST_NAME), (initials, LONGEST_INITIALS), (rank, LONGEST_RANK)):
        if len(cleaned(text)) > most or "\n" in cleaned(text):
            raise Problem(N_("“{text}…” is too long: at most {most} characters."), text=cleaned(text)[:20], most=most)
    if not cleaned(name) or not cleaned(initials):
        raise Problem(N_("Name and initials are missing."))


def _side(store: Store, bringing: Bringing, station: str, made: list[Path]) -> Side:
    key_file, contingent = KeyFile.make(bringing.path, bringing.contingent, centre_of(store), bringing.password)
    made.append(bringing.path)
    person = Person(new_id(), cleaned(bringing.name), cleaned(bringing.initials), "HEAD", "", bringing.rank)
    own = key_file.add_officer(person.id, person.name, contingent.seal, bringing.password)
    person = replace(person, public_key=own.key.public)
    head = Actor(
        person.name, bringing.contingent, station, "HEAD", officer_id=person.id, key=own.key, seal=contingent.seal
    )
    return Side(bringing.contingent, contingent.key, (person,), head)
