"""How far an invented incident came: what was done to verify it, who assessed it how, and what both found."""

from models.exercise.invented import Fields, Invented, narrative, one
from models.exercise.shape import Rng
from models.period import DAY, HOUR, MINUTE
from models.profile import Contingent, Profile

_STEPS = (10, 20, 30, 40, 41, 50, 51, 60, 61, 70, 80, 90, 91)
_FRESH = (0.34, 0.24, 0.22, 0.06, 0.06, 0.03, 0.03, 0.01, 0.0, 0.0, 0.0, 0.005, 0.005)
_WEEK = (0.10, 0.10, 0.14, 0.13, 0.12, 0.13, 0.10, 0.10, 0.01, 0.02, 0.02, 0.02, 0.01)
_OLD = (0.0, 0.0, 0.0, 0.0, 0.0, 0.12, 0.1, 0.3, 0.04, 0.14, 0.27, 0.02, 0.01)
_RESULTS = {"CONF": 0.66, "NVIO": 0.12, "NOCC": 0.06, "NACC": 0.12, "TRNG": 0.04}
_SAID = {"CONF": "YY", "NVIO": "YN", "NOCC": "NN", "NACC": "UU", "TRNG": "YN", "NCON": "YY"}
"""What both answer, happened and violation, when that is the result."""
_FOUND = (60, 61, 70, 80)
_RECENT = 60 * DAY
"""Tasks and notifications are invented for incidents not older than this: nobody looks for older ones."""


def verify(profile: Profile, rng: Rng, invented: Invented, until: int) -> None:
    """Bring an incident as far along the workflow as its age makes likely, with the time of every step."""
    start = invented.incident["start"]
    age = (until - start) / DAY
    weights = _FRESH if age < 2 else _WEEK if age < 14 else _OLD
    status = int(one(rng, list(_STEPS), list(weights)))
    differ = status == 51 or (status in _FOUND and rng.random() < 0.2)
    at = start
    for step in _path(rng, status, differ=differ):
        at = min(at + int(rng.gamma(2.0, 4.0) * 60) * MINUTE, until)
        invented.steps.append((step, at))
    _assess(profile, rng, invented, status, differ=differ)
    if until - start < _RECENT:
        _tasks(profile, rng, invented, until)
        _notices(profile, rng, invented, until)


def _path(rng: Rng, status: int, *, differ: bool) -> list[int]:
    """The statuses an incident went through until it reached `status`."""
    path = [each for each in (10, 20, 30) if each <= status]
    if 50 <= status <= 80:
        path += [40 if rng.random() < 0.5 else 41, 51 if differ else 50]
        path += [each for each in _FOUND if each <= status and (each != 61 or status == 61)]
    elif status >= 40:
        path.append(status)
    return path


def _assess(profile: Profile, rng: Rng, invented: Invented, status: int, *, differ: bool) -> None:
    """Let the contingents assess it, each for itself; where they differ, the right one says something else."""
    sides = {40: (profile.left,), 41: (profile.right,)}.get(status, profile.contingents if 50 <= status <= 80 else ())
    if not sides:
        return
    result = "NCON" if differ else str(one(rng, list(_RESULTS), list(_RESULTS.values())))
    if result == "TRNG":
        invented.incident["subclass"] = "T1"
    sealed = len(sides) == 1 and rng.random() < 0.35
    for contingent in sides:
        fields = _assessment(rng, invented, contingent, result)
        fields["sealed"] = sealed
        if differ and contingent is profile.right:
            _change(profile, rng, fields)
        invented.assessments.append(fields)
    if status in _FOUND:
        invented.result = result


def _assessment(rng: Rng, invented: Invented, contingent: Contingent, result: str) -> Fields:
    incident = invented.incident
    return {
        "contingent": contingent.code, "happened": _SAID[result][0], "violation": _SAID[result][1],
        "subclass": incident["subclass"], "origin_side": incident["origin_side"], "weapons": " ".join(invented.weapons),
        **{name: incident[name] for name in ("count_low", "count_best", "count_high", "unit", "qualifier")},
        "confidence": int(rng.integers(2, 6)), "text": one(rng, narrative(contingent.language)["remarks"]),
        "language": contingent.language,
    }  # fmt: skip


def _change(profile: Profile, rng: Rng, fields: Fields) -> None:
    """Make an assessment differ: in weapon, count, class or side of origin, or in whether it was a violation."""
    what = rng.random()
    others = [party.code for party in profile.parties if party.code != fields["origin_side"]]
    if what < 0.35 and fields["weapons"]:
        fields["weapons"] = "UNK" if fields["weapons"] != "UNK" else "MOR82"
    elif what < 0.65 and fields["count_best"] > 1:
        fields["count_best"] = max(1, fields["count_best"] - int(rng.integers(1, 3)))
        fields["count_low"] = min(fields["count_low"], fields["count_best"])
    elif what < 0.8 and fields["subclass"][0] == "F":
        fields["subclass"] = "F9" if fields["subclass"] != "F9" else "F1"
    elif what < 0.9 and fields["origin_side"] and others:
        fields["origin_side"] = one(rng, others)
    else:
        fields["violation"] = "U"


def _tasks(profile: Profile, rng: Rng, invented: Invented, until: int) -> None:
    """Give out tasks from the time it came under verification: most are done, some open, some of those overdue."""
    given = next((at for status, at in invented.steps if status == 30), None)
    if given is None:
        return
    still_open = {30: 0.8, 40: 0.3, 41: 0.3}.get(invented.steps[-1][0], 0.03)
    for _ in range(int(one(rng, [0, 1, 2], [0.25, 0.55, 0.2]))):
        contingent = profile.contingents[int(rng.integers(0, 2))]
        said = narrative(contingent.language)
        kind = str(one(rng, list(said["tasks"])))
        done = None if rng.random() < still_open else min(given + int(rng.integers(2, 40)) * HOUR, until)
        invented.tasks.append({
            "contingent": contingent.code, "kind": kind, "text": said["tasks"][kind], "owner": _owner(invented, kind),
            "given": given, "due": given + int(rng.integers(6, 72)) * HOUR, "done": done,
            "result": one(rng, said["remarks"]) if done is not None else None,
        })  # fmt: skip


def _owner(invented: Invented, kind: str) -> str:
    return {"UAV": "UAV", "CALL": "HOT"}.get(kind) or invented.incident.get("observer_post") or "PAT"


def _notices(profile: Profile, rng: Rng, invented: Invented, until: int) -> None:
    """Tell the parties what was found, and let most of them answer."""
    told = next((at for status, at in invented.steps if status == 70), None)
    if told is None:
        return
    answers = 0.9 if invented.steps[-1][0] == 80 else 0.5
    for party in profile.parties:
        contingent = profile.contingents[int(rng.integers(0, 2))]
        said = narrative(contingent.language)
        answered = min(told + int(rng.integers(1, 60)) * HOUR, until) if rng.random() < answers else None
        invented.notices.append({
            "contingent": contingent.code, "addressee": party.code, "channel": one(rng, ["HOT", "LIA"]), "sent": told,
            "text": said["told"], "answered": answered,
            "answer": one(rng, said["answers"]) if answered is not None else None,
        })  # fmt: skip
