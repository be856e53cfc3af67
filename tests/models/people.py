"""A centre set up by both contingents, each with a key file of its own, as tests of people and keys need it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from models.edits.founding import Bringing, found_people
from models.journal import Actor
from models.keys.key_file import KeyFile
from models.records import Officer
from models.signing_in import key_file_for, sign_in, signing_officers
from models.store import Store

PASSWORDS = {"TUR": "the left one is long", "RUS": "the right one is long"}
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class People:
    """The centre, where each contingent keeps its key file, and its heads signed in, left first."""

    store: Store
    paths: dict[str, Path]
    heads: tuple[Actor, Actor]

    def key_file(self, contingent: str) -> KeyFile:
        """The key file as it stands."""
        return key_file_for(self.store, self.paths[contingent], contingent)

    def officer(self, contingent: str) -> Officer:
        """The first officer of a contingent, by name."""
        with self.store.reading() as session:
            return signing_officers(session, contingent)[0]


def bringing(contingent: str, folder: Path) -> Bringing:
    """What the head of a contingent brings to the set-up of these tests."""
    stick = folder / f"stick of {contingent}"
    stick.mkdir(exist_ok=True)
    return Bringing(contingent, f"Head {contingent}", "H", "Col", PASSWORDS[contingent], stick / f"{contingent}.twkeys")


def set_up_people(store: Store, folder: Path) -> People:
    """Set a centre up with two heads and their key files under `folder`, and sign both heads in."""
    both = [bringing(contingent.code, folder) for contingent in store.profile.contingents]
    found_people(store, both[0], both[1], "station 1")
    paths = {each.contingent: each.path for each in both}
    heads = []
    for code, path in paths.items():
        with store.reading() as session:
            officer = signing_officers(session, code)[0]
        heads.append(sign_in(store, key_file_for(store, path, code), officer.id, PASSWORDS[code], "station 1", NOON))
    return People(store, paths, (heads[0], heads[1]))
