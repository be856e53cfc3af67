"""The report of a verification: what was checked, what does not hold, named in plain words, and what cannot be seen."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from models.text import ENGLISH, N_, Words

_MOST = 50
"""How many mismatches of one kind are listed; the others are counted."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """Something said in the reader's language: a marked text and what fills its places."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def say(self, words: Words = ENGLISH) -> str:
        """Say it."""
        return words(self.template, **self.values)


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One thing that is not as it was written: what kind (a key of KINDS), the entry it concerns, and its sentence."""

    what: str
    said: Sentence
    seq: int | None = None


KINDS: Mapping[str, str] = {
    "schema": N_("The file holds what this program never makes, or lacks what it makes."),
    "gap": N_("Entries were taken out of the journal."),
    "hash": N_("An entry was changed after it was written."),
    "body": N_("An entry was changed after it was written; it cannot be read."),
    "columns": N_("A column of the journal was changed; the signed text of the entry says otherwise."),
    "rewritten": N_("The journal was changed and its chain computed anew; the signatures do not fit it."),
    "resigned": N_("One contingent changed the journal alone and signed it anew; the other's signatures do not fit."),
    "unsigned": N_("An entry was put in without a signature."),
    "unknown": N_("An entry was put in that no officer on record has signed."),
    "ended": N_("An entry was put in with the key of an officer who had left."),
    "signature": N_("A signature was changed, or an entry put in that its author has not signed."),
    "one_side": N_("An entry that takes both contingents was put in by one alone."),
    "certificate": N_("An officer or a key on record is not certified by the contingent."),
    "finding": N_("A joint finding does not carry the signatures of both contingents over its content."),
    "checkpoint": N_("A checkpoint does not carry the signatures of both contingents over the journal as it stands."),
    "receipt_short": N_("The end of the journal was cut off, or an old copy was put in the place of the record."),
    "receipt_other": N_("The journal was rewritten after a receipt of it was made."),
    "row": N_("A table was changed without an entry in the journal."),
    "history": N_("The index of the histories was changed."),
    "content": N_("The content of an attachment was changed, exchanged or taken out."),
    "data_set": N_("Rows of a data set were changed after they were taken in."),
    "receipt_foreign": N_("A receipt is not one of this centre."),
    "receipt_signature": N_("A receipt does not carry the signatures of officers on record."),
}
"""Every kind of mismatch, the gravest for the chain first, with what must have happened."""

_OF_RECEIPTS = frozenset({"receipt_foreign", "receipt_signature"})
"""Kinds that speak against a receipt, not against the record."""
NO_RECEIPT = N_(
    "No receipt was given: entries cut off at the end, or an old copy put in the place of the record, cannot be seen "
    "from the file alone."
)
NOT_SIGNED = N_(
    "The centre is not set up, so that no entry is signed: a chain changed and computed anew cannot be seen from the "
    "file alone."
)
CLOCK_BACK = N_(
    "Entry {seq} was made, by the clock of its station, over a minute before the entry before it. The order of the "
    "entries stands; check the clocks of the stations."
)
MORE = N_("{count} more of this kind are not listed.")


@dataclass(frozen=True, slots=True)
class Counts:
    """What was gone through; `vouched` are the entries for whose signatures a checkpoint of both sides stands."""

    entries: int = 0
    signatures: int = 0
    vouched: int = 0
    checkpoints: int = 0
    rows: int = 0
    attachments: int = 0
    reference_rows: int = 0
    receipts: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """What a verification found; `notes` say what is no fault but worth knowing."""

    path: Path
    head: str
    counts: Counts
    mismatches: tuple[Mismatch, ...]
    notes: tuple[Sentence, ...]

    @property
    def holds(self) -> bool:
        """Whether everything is as it was written."""
        return not self.mismatches

    @property
    def first(self) -> Mismatch | None:
        """The mismatch that names what happened: the one of the gravest kind with the lowest entry."""
        return min(self.mismatches, key=_rank, default=None)

    @property
    def verdict(self) -> Sentence:
        """What a verification comes to, in a sentence."""
        if self.holds:
            return Sentence(
                N_("The record holds: {count} entries are as they were written."), {"count": self.counts.entries}
            )
        if _OF_RECEIPTS.issuperset(each.what for each in self.mismatches):
            return Sentence(N_("The record holds in itself, but it does not answer to a receipt."))
        return Sentence(N_("The record was altered."))

    @property
    def exit_code(self) -> int:
        """0 when it holds, 1 when something was altered."""
        return 0 if self.holds else 1


def listed(mismatches: Iterable[Mismatch]) -> tuple[Mismatch, ...]:
    """Put mismatches into their order and leave out what repeats one kind too often, saying how many."""
    ordered = sorted(mismatches, key=_rank)
    seen: Counter[str] = Counter()
    kept = []
    for each in ordered:
        seen[each.what] += 1
        if seen[each.what] <= _MOST:
            kept.append(each)
    rest = [
        Mismatch(what, Sentence(MORE, {"count": number - _MOST})) for what, number in seen.items() if number > _MOST
    ]
    return (*kept, *rest)


def _rank(each: Mismatch) -> tuple[int, float]:
    return list(KINDS).index(each.what), float("inf") if each.seq is None else each.seq


def lines(report: Report, words: Words = ENGLISH) -> list[str]:
    """Say a report in lines: the verdict, what happened, each mismatch, what was checked, and the notes."""
    said = [report.verdict.say(words)]
    if report.first is not None:
        said += [words(KINDS[report.first.what]), *(each.said.say(words) for each in report.mismatches)]
    return [*said, *checked(report.counts, words), *(note.say(words) for note in report.notes)]


_CHECKED = (
    ("signatures", N_("Signatures checked one by one: {count}")),
    ("vouched", N_("Entries whose signatures a checkpoint of both contingents vouches for: {count}")),
    ("checkpoints", N_("Checkpoints that hold: {count}")),
    ("rows", N_("Rows of tables held against the journal: {count}")),
    ("attachments", N_("Attached files held against their SHA-256: {count}")),
    ("reference_rows", N_("Rows of data sets held against their SHA-256: {count}")),
    ("receipts", N_("Receipts the record answers to: {count}")),
)


def checked(counts: Counts, words: Words = ENGLISH) -> list[str]:
    """Say what was gone through, leaving out what there was none of."""
    return [words(text, count=number) for name, text in _CHECKED if (number := getattr(counts, name))]
