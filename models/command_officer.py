"""The officer of a command: who enters what a command enters, named on the command line, with the password typed."""

import argparse
import getpass
from pathlib import Path

from models.edits.acting import Who, is_set_up
from models.exercise.people import exercise_officer
from models.journal import Actor
from models.keys.key_file import KeyFile
from models.records import Officer
from models.records.base import utc_now
from models.signing_in import key_file_for, sign_in, signing_officers
from models.store import Store
from models.store.trouble import said
from models.text import N_, Problem, Words

STATION = "command line"
"""Where what a command enters is entered."""


def officer_of(store: Store, options: argparse.Namespace, words: Words) -> Actor:
    """Sign in the officer a command names; before the set-up whoever is named, in an exercise an invented one.

    `options` has `officer` (a name), `keys` (the key file of their contingent) and `password_file` (its first line is
    the password; without one it is asked for); each may be None.

    Raises:
        Problem: the centre is set up and no officer or key file is named, or see models.signing_in.
    """
    with store.reading() as session:
        needed = is_set_up(session)
    if store.exercise:
        return exercise_officer(store.profile, 0, "ANALYST", STATION)
    if not needed:
        return Actor(options.officer or "", None, STATION)
    if not options.officer or options.keys is None:
        raise Problem(
            N_("This centre is set up: say who enters (--officer NAME) and with which key file (--keys FILE).")
        )
    contingent = KeyFile.load(options.keys).contingent
    key_file = key_file_for(store, options.keys, contingent)
    officer = _named(store, contingent, options.officer)
    return sign_in(store, key_file, officer.id, _password(options, words), STATION, utc_now())


def both_officers_of(store: Store, options: argparse.Namespace, words: Words) -> Who:
    """Sign in the officers of both contingents; before the set-up one is enough, in an exercise they are invented.

    Raises:
        Problem: see officer_of.
    """
    if store.exercise:
        left, right = (exercise_officer(store.profile, side, "HEAD", STATION) for side in (0, 1))
        return left, right
    second = argparse.Namespace(
        officer=options.second_officer, keys=options.second_keys, password_file=options.second_password_file
    )
    first = officer_of(store, options, words)
    return first if first.key is None else (first, officer_of(store, second, words))


def _named(store: Store, contingent: str, name: str) -> Officer:
    with store.reading() as session:
        officers = signing_officers(session, contingent)
    for each in officers:
        if each.name == name:
            return each
    raise Problem(
        N_("{code} has no officer {name}. On record: {names}."),
        code=contingent,
        name=name,
        names=", ".join(each.name for each in officers),
    )


def _password(options: argparse.Namespace, words: Words) -> str:
    path: Path | None = options.password_file
    if path is None:
        return getpass.getpass(words(N_("Password of {name}: "), name=options.officer))
    with said(path):
        lines = path.read_text(encoding="utf-8").splitlines()
    return lines[0] if lines else ""
