"""What is being monitored: the agreement, the mandate and the sectors, each changed by both sides together."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import msgspec
import shapely
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.edits.acting import act, found, require_reason
from models.edits.checks import cleaned
from models.journal import Actor, Change, Entry, Value, changed, inserted
from models.profile import Profile, Sector
from models.records import Agreement, Article, Centre, Mandate
from models.records.base import new_id
from models.standing import ONE_DAY, first_instant, founding_profile
from models.store import Store
from models.text import N_, Problem


@dataclass(frozen=True, slots=True)
class ArticleFields:
    """One article: its code, as an incident cites it, and its words."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class AgreementFields:
    """An agreement with all articles it has; the days in the centre's zone."""

    title: str
    articles: tuple[ArticleFields, ...]
    signed: date | None = None
    in_force: date | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class MandateFields:
    """A mandate from its first day to its last, or without an end."""

    first: date
    last: date | None = None
    text: str | None = None


def change_agreement(
    store: Store,
    who: tuple[Actor, Actor],
    agreement_id: uuid.UUID | None,
    fields: AgreementFields,
    reason: str,
    *,
    action: uuid.UUID | None = None,
) -> Entry:
    """Change an agreement and its articles, or put a new one on record (`agreement_id` None).

    An article that is left out is void from then on; incidents that cite it keep its code.

    Raises:
        Problem: it has no title, an article no code or words, a code twice; or see models.edits.acting.act.
    """
    require_reason(reason)
    _require_agreement(fields)
    zone = store.profile.zone

    def plan(session: Session) -> list[Change | None]:
        _require_codes_free(session, agreement_id, fields)
        values: dict[str, Value] = {
            "title": cleaned(fields.title),
            "signed_at": None if fields.signed is None else first_instant(fields.signed, zone),
            "in_force_from": None if fields.in_force is None else first_instant(fields.in_force, zone),
        }
        if agreement_id is None:
            number = len(session.scalars(select(Agreement.id)).all()) + 1
            new = inserted(Agreement, id=new_id(), code=f"A{number}", **values)
            key = new.key[0]
            return [new, *(_new_article(key, each, fields.language) for each in fields.articles)]
        row = changed(found(session, Agreement, agreement_id), **values)
        return [row, *_article_changes(session, agreement_id, fields, reason)]

    return act(store, who, "agreement_changed", plan, reason=reason, action=action)


def change_mandate(
    store: Store,
    who: tuple[Actor, Actor],
    mandate_id: uuid.UUID | None,
    fields: MandateFields,
    reason: str,
    *,
    action: uuid.UUID | None = None,
) -> Entry:
    """Change a mandate, or put a new one on record (`mandate_id` None): an extension, for instance.

    Raises:
        Problem: its last day is before its first, or see models.edits.acting.act.
    """
    require_reason(reason)
    if fields.last is not None and fields.last < fields.first:
        raise Problem(N_("The end is before the start. Correct one of the two."))
    zone = store.profile.zone
    values: dict[str, Value] = {
        "start": first_instant(fields.first, zone),
        "end": None if fields.last is None else first_instant(fields.last + ONE_DAY, zone),
        "text": cleaned(fields.text or "") or None,
    }

    def plan(session: Session) -> list[Change | None]:
        if mandate_id is None:
            return [inserted(Mandate, id=new_id(), **values)]
        return [changed(found(session, Mandate, mandate_id), **values)]

    return act(store, who, "mandate_changed", plan, reason=reason, action=action)


def change_sectors(
    store: Store, who: tuple[Actor, Actor], sectors: tuple[Sector, ...], reason: str, *, action: uuid.UUID | None = None
) -> Entry:
    """Change outlines and names of the sectors, or add some; none is taken away: the record names them.

    Incidents keep the sector they were entered with.

    Raises:
        Problem: see check_sectors, or see models.edits.acting.act.
    """
    require_reason(reason)

    def plan(session: Session) -> list[Change | None]:
        founded = founding_profile(session)
        for problem in check_sectors(founded, sectors):
            raise problem
        centre = session.scalars(select(Centre)).one()
        return [changed(centre, profile=msgspec.structs.replace(founded, sectors=sectors).canonical())]

    return act(store, who, "sectors_changed", plan, reason=reason, action=action)


def check_sectors(profile: Profile, sectors: tuple[Sector, ...]) -> Iterator[Problem]:
    """Say what is wrong with sectors as they are to be: outlines are polygons in the theatre, codes stay."""
    codes = [sector.code for sector in sectors]
    for code in (sector.code for sector in profile.sectors):
        if code not in codes:
            yield Problem(N_("The sector {code} is on record and cannot be taken away. Change its outline."), code=code)
    for code in dict.fromkeys(code for code in codes if codes.count(code) > 1):
        yield Problem(N_("There are two sectors {code}. Choose another code for one."), code=code)
    theatre = shapely.box(*profile.theatre)
    for sector in sectors:
        problem = _outline_problem(sector, theatre)
        if problem is not None:
            yield problem


def _outline_problem(sector: Sector, theatre: shapely.Polygon) -> Problem | None:
    if len(sector.outline) < 4:
        return Problem(N_("The outline of {code} needs four corners or more."), code=sector.code)
    outline = shapely.Polygon(sector.outline)
    if not shapely.is_valid(outline) or outline.area == 0:
        return Problem(N_("The outline of {code} crosses itself. Put its corners in order."), code=sector.code)
    if not theatre.covers(outline):
        return Problem(N_("The outline of {code} leaves the theatre. Correct the corner outside it."), code=sector.code)
    if not cleaned(sector.names.get("en", "")):
        return Problem(N_("The sector {code} has no name."), code=sector.code)
    return None


def _require_agreement(fields: AgreementFields) -> None:
    if not cleaned(fields.title):
        raise Problem(N_("Say what the agreement is called."))
    codes = [cleaned(each.code) for each in fields.articles]
    for each in fields.articles:
        if not cleaned(each.code) or not cleaned(each.text):
            raise Problem(N_("Every article needs a code and its words."))
        if codes.count(cleaned(each.code)) > 1:
            raise Problem(N_("There are two articles {code}. Choose another code for one."), code=each.code)


def _require_codes_free(session: Session, agreement_id: uuid.UUID | None, fields: AgreementFields) -> None:
    """An incident cites an article by its code alone."""
    query = select(Article.code).where(
        Article.agreement_id.is_distinct_from(agreement_id),
        Article.void_reason.is_(None),
        Article.code.in_([cleaned(each.code) for each in fields.articles]),
    )
    taken = session.scalars(query).first()
    if taken is not None:
        raise Problem(N_("There are two articles {code}. Choose another code for one."), code=taken)


def _new_article(agreement: Value, fields: ArticleFields, language: str | None) -> Change:
    code, text = cleaned(fields.code), cleaned(fields.text)
    return inserted(Article, id=new_id(), agreement_id=agreement, code=code, text=text, language=language)


def _article_changes(
    session: Session, agreement_id: uuid.UUID, fields: AgreementFields, reason: str
) -> Iterator[Change | None]:
    rows = {row.code: row for row in session.scalars(select(Article).where(Article.agreement_id == agreement_id))}
    wanted = {cleaned(each.code): each for each in fields.articles}
    for code, each in wanted.items():
        if code in rows:
            yield changed(rows[code], text=cleaned(each.text), void_reason=None)
        else:
            yield _new_article(agreement_id, each, fields.language)
    for code, row in rows.items():
        if code not in wanted and row.void_reason is None:
            yield changed(row, void_reason=cleaned(reason))
