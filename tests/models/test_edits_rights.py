"""Who may do what, when and with whom: every role, action, status and company against a table written by hand."""

from dataclasses import dataclass, replace

import pytest

from models.edits.authority import RIGHTS, Refused, authorize, may_second, refusal, takes_two
from models.exercise.people import exercise_officer
from models.journal import Actor
from models.profile import Profile, load_profile
from models.vocabulary import ROLES, STATUSES, codes

LIVING = "10 20 30 40 41 50 51 60 61 70 80"
FOUND = "60 61 70 80"
ANY = ""

EXPECTED: dict[str, tuple[str, str, str]] = {
    # roles: W watch, A analyst, H head, L liaison, D administrator, V viewer, S whoever signs for the head;
    # statuses of the incident; 1 alone, 2 an officer of each contingent, 12 two once a finding is signed
    "report_logged": ("WAHL", ANY, "1"),
    "report_matched": ("WAH", LIVING, "1"),
    "report_graded": ("WAH", ANY, "1"),
    "report_voided": ("WAH", ANY, "2"),
    "incident_opened": ("WAH", ANY, "1"),
    "incident_corrected": ("WAH", LIVING, "12"),
    "incident_linked": ("WAH", LIVING, "12"),
    "incident_voided": ("WH", LIVING, "2"),
    "incident_duplicate": ("WH", LIVING, "2"),
    "incident_restored": ("WH", "90 91", "2"),
    "incident_closed": ("WH", "60 61 70", "2"),
    "task_added": ("WAHL", "10 20 30 40 41 50 51 60 61 70", "1"),
    "task_finished": ("WAHL", ANY, "1"),
    "task_voided": ("WAHL", ANY, "1"),
    "assessment_filed": ("WAH", LIVING, "1"),
    "assessment_opened": ("WAHL", ANY, "1"),
    "finding_signed": ("HS", "50 51 60 61 70 80", "2"),
    "party_notified": ("WHL", LIVING, "1"),
    "answer_entered": ("WHL", ANY, "1"),
    "watch_logged": ("WAHL", ANY, "1"),
    "watch_line_voided": ("WAHL", ANY, "2"),
    "watch_begun": ("WH", ANY, "1"),
    "watch_handed_over": ("WH", ANY, "2"),
    "checkpoint_signed": ("WH", ANY, "2"),
    "coverage_logged": ("WAH", ANY, "1"),
    "coverage_changed": ("WAH", ANY, "1"),
    "attachment_added": ("WAHL", ANY, "1"),
    "attachment_saved": ("WAHL", ANY, "1"),
    "attachment_voided": ("WAH", ANY, "2"),
    "post_changed": ("HS", ANY, "2"),
    "agreement_changed": ("HS", ANY, "2"),
    "mandate_changed": ("HS", ANY, "2"),
    "sectors_changed": ("HS", ANY, "2"),
    "data_set_added": ("WAH", ANY, "1"),
    "data_set_extended": ("WAH", ANY, "1"),
    "data_set_hidden": ("WAH", ANY, "1"),
    "data_set_shown": ("WAH", ANY, "1"),
    "step_undone": ("WAHL", ANY, "1"),
    "officer_added": ("HD", ANY, "2"),
    "officer_changed": ("HD", ANY, "2"),
    "officer_ended": ("HD", ANY, "2"),
    "contingent_key_changed": ("H", ANY, "2"),
    "record_restored": ("HD", ANY, "2"),
}
OWN_KEY = "key_changed"
"""What anybody does for their own key, with a head or administrator of the other side."""
ACCOUNTS = {"officer_added", "officer_changed", "officer_ended", "contingent_key_changed", "record_restored", OWN_KEY}
"""Accounts and backups: what is no data."""
LETTERS = {"WATCH": "W", "ANALYST": "A", "HEAD": "H", "LIAISON": "L", "ADMIN": "D", "VIEWER": "V"}
PROFILE = load_profile("default")


@dataclass(frozen=True)
class Standing:
    """An incident of which only the status matters."""

    status: int


def _officer(profile: Profile, side: int, role: str, *, may_sign: bool = False) -> Actor:
    return replace(exercise_officer(profile, side, "WATCH", "1"), role=role, may_sign=may_sign)


def _is_allowed(actor: Actor, action: str, record: Standing | None, second: Actor | None) -> bool:
    try:
        authorize(actor, action, record, second)
    except Refused:
        return False
    return True


def _is_expected(action: str, role: str, status: int | None, company: str, *, may_sign: bool) -> bool:
    """Say what the table says; `company` is alone, own (a second of the own side) or other."""
    roles, statuses, people = EXPECTED[action]
    if LETTERS[role] not in roles and not (may_sign and "S" in roles):
        return False
    if status is not None and statuses and str(status) not in statuses.split():
        return False
    two = people == "2" or (people == "12" and status is not None and str(status) in f"{FOUND} 90 91".split())
    return company == "other" if two else company != "own"


def test_the_table_speaks_of_every_action() -> None:
    assert set(EXPECTED) | {OWN_KEY} == set(RIGHTS)
    assert set(LETTERS) == set(codes(ROLES))


@pytest.mark.parametrize("action", EXPECTED)
@pytest.mark.parametrize("may_sign", [False, True])
def test_every_role_may_do_at_every_status_and_in_every_company_what_the_table_says(
    action: str, may_sign: bool
) -> None:
    for role in LETTERS:
        for side in (0, 1):
            actor = _officer(PROFILE, side, role, may_sign=may_sign)
            seconds = {
                "alone": None,
                "own": _officer(PROFILE, side, role, may_sign=may_sign),
                "other": _officer(PROFILE, 1 - side, role, may_sign=may_sign),
            }
            for status in (None, *map(int, codes(STATUSES))):
                record = None if status is None else Standing(status)
                for company, second in seconds.items():
                    expected = _is_expected(action, role, status, company, may_sign=may_sign)
                    assert _is_allowed(actor, action, record, second) == expected, (role, side, status, company)


@pytest.mark.parametrize("action", EXPECTED)
def test_the_second_officer_needs_the_right_too(action: str) -> None:
    roles, statuses, _ = EXPECTED[action]
    record = Standing(int(statuses.split()[-1])) if statuses else None
    if not takes_two(action, record):
        return
    first = next(role for role, letter in LETTERS.items() if letter in roles)
    for role, letter in LETTERS.items():
        second = _officer(PROFILE, 1, role)
        assert _is_allowed(_officer(PROFILE, 0, first), action, record, second) == (letter in roles), role
        assert may_second(_officer(PROFILE, 0, first), action, second) == (letter in roles)


@pytest.mark.parametrize("action", [*EXPECTED, OWN_KEY])
def test_an_administrator_has_no_right_over_data_and_a_viewer_none_at_all(action: str) -> None:
    admin, viewer = (_officer(PROFILE, 0, role) for role in ("ADMIN", "VIEWER"))
    assert (refusal(admin, action) is None) == (action in ACCOUNTS - {"contingent_key_changed"})
    assert (refusal(viewer, action) is None) == (action == OWN_KEY)


def test_everybody_changes_their_own_key_with_a_head_or_administrator_of_the_other_side() -> None:
    for role in LETTERS:
        actor = _officer(PROFILE, 0, role)
        for other, letter in LETTERS.items():
            assert _is_allowed(actor, OWN_KEY, None, _officer(PROFILE, 1, other)) == (letter in "HD")
            assert not _is_allowed(actor, OWN_KEY, None, _officer(PROFILE, 0, other))
        assert not _is_allowed(actor, OWN_KEY, None, None)


@pytest.mark.parametrize("action", [action for action, (_, _, people) in EXPECTED.items() if people == "2"])
def test_who_is_of_neither_contingent_is_no_party_to_what_takes_both(action: str) -> None:
    roles, statuses, _ = EXPECTED[action]
    record = Standing(int(statuses.split()[0])) if statuses else None
    role = next(role for role, letter in LETTERS.items() if letter in roles)
    neither = replace(_officer(PROFILE, 0, role), contingent=None)
    for pair in ((neither, _officer(PROFILE, 1, role)), (_officer(PROFILE, 1, role), neither), (neither, neither)):
        assert not _is_allowed(pair[0], action, record, pair[1])


@pytest.mark.parametrize("action", ["finding_signed", "checkpoint_signed", "contingent_key_changed", "record_restored"])
def test_some_actions_are_never_done_without_both_signatures(action: str) -> None:
    left, right = (_officer(PROFILE, side, "HEAD") for side in (0, 1))
    record = Standing(50)
    assert _is_allowed(left, action, record, right)
    for pair in ((replace(left, key=None), right), (left, replace(right, key=None))):
        assert not _is_allowed(pair[0], action, record, pair[1])


def test_who_signs_with_a_key_is_not_joined_by_one_without() -> None:
    left, right = (_officer(PROFILE, side, "WATCH") for side in (0, 1))
    assert not _is_allowed(left, "incident_voided", Standing(10), replace(right, key=None))
    assert _is_allowed(replace(left, key=None), "incident_voided", Standing(10), replace(right, key=None))
