"""The filter in words: what stands over the window, under every chart and on every print."""

from dataclasses import dataclass

from models.columns import OWN
from models.filter import FIELDS, Filter, label
from models.profile import CountingRule, Profile, named
from models.text import N_, Words

_MOST = 3
_TEMPLATES = {
    "statuses": N_("status {codes}"),
    "findings": N_("joint finding {codes}"),
    "sectors": N_("sector {codes}"),
    "parties": N_("involving {codes}"),
    "origins": N_("side of origin {codes}"),
    "weapons": N_("weapon {codes}"),
    "heavy": N_("{codes} weapons"),
    "channels": N_("source {codes}"),
    "reliabilities": N_("reliability {codes}"),
    "credibilities": N_("credibility {codes}"),
    "severities": N_("severity {codes}"),
    "data_sets": N_("data set {codes}"),
}
_EVERYTHING = {
    (True, False): N_("All incidents"),
    (False, True): N_("All reference events"),
    (True, True): N_("All incidents and reference events"),
}
_OF_KINDS = {
    (True, False): N_("{codes} incidents"),
    (False, True): N_("{codes} reference events"),
    (True, True): N_("{codes} incidents and reference events"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """One clause of the sentence and the field of the filter it says."""

    field: str
    text: str


def clauses(question: Filter, profile: Profile, words: Words) -> tuple[Part, ...]:
    """Say each part of the question that asks something, classes and period first."""
    parts = [Part("classes", _codes("classes", question, profile, words))]
    parts.append(Part("period", question.period.sentence(words, profile)))
    chosen = [each.name for each in FIELDS if each.name != "classes" and question.chosen(each.name)]
    parts.extend(Part(name, _codes(name, question, profile, words)) for name in chosen)
    if question.text.strip():
        parts.append(Part("text", words(N_("with “{text}”"), text=question.text.strip())))
    if question.box is not None:
        parts.append(Part("box", words(N_("in the map box {box}"), box=_box(question.box))))
    return tuple(parts)


def sentence(question: Filter, profile: Profile, words: Words) -> str:
    """Say the whole question as one line."""
    return " · ".join(part.text for part in clauses(question, profile, words))


def counting_rule(question: Filter, profile: Profile) -> CountingRule:
    """Give the counting rule that the question uses: the chosen one, or the profile's first."""
    for rule in profile.counting:
        if rule.code == question.rule:
            return rule
    return profile.counting[0] if profile.counting else CountingRule(code="ALL", names={"en": ""})


def counting_words(question: Filter, profile: Profile, words: Words) -> str:
    """Say the counting rule as it is printed under every chart."""
    return words(N_("counting rule: {rule}"), rule=named(counting_rule(question, profile).names, words.language))


def _codes(field: str, question: Filter, profile: Profile, words: Words) -> str:
    chosen = question.chosen(field)
    if not chosen:
        return words(_EVERYTHING[_kinds(question)])
    order = [code for code in _order(field, profile) if code in chosen]
    order += sorted(chosen - set(order))
    names = [label(field, code, profile, words) for code in order]
    listed = ", ".join(names[:_MOST])
    if len(names) > _MOST:
        listed = words(N_("{names} and {count} more"), names=listed, count=len(names) - _MOST)
    template = _OF_KINDS[_kinds(question)] if field == "classes" else _TEMPLATES[field]
    return words(template, codes=listed)


def _kinds(question: Filter) -> tuple[bool, bool]:
    """Whether the centre's own incidents are asked about, and whether somebody else's events are."""
    own = not question.data_sets or OWN in question.data_sets
    return own, bool(question.data_sets - {OWN})


def _order(field: str, profile: Profile) -> list[str]:
    terms = next(each.terms(profile) for each in FIELDS if each.name == field)
    codes = [term.code for term in terms]
    if field != "classes":
        return codes
    return list(dict.fromkeys(prefixed for code in codes for prefixed in (code[:1], code)))


def _box(box: tuple[float, float, float, float]) -> str:
    west, south, east, north = box
    return f"{south:.3f}–{north:.3f}, {west:.3f}–{east:.3f}"
