"""The centre as it stands: the profile it was founded with, and over it what both sides have changed since."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.journal import Change, inserted
from models.profile import Article, Names, Post, Profile, parse_profile
from models.records import Agreement, Centre, Mandate
from models.records import Article as ArticleRecord
from models.records import Post as PostRecord
from models.records.base import new_id

ONE_DAY = timedelta(days=1)


def standing_profile(session: Session) -> Profile:
    """Read the profile with articles, mandate and posts as they stand on record; sectors are changed in the profile.

    Raises:
        Problem: the profile in the database cannot be read.
    """
    founded = founding_profile(session)
    posts = session.scalars(select(PostRecord).where(PostRecord.void_reason.is_(None)).order_by(PostRecord.name))
    changed: dict[str, object] = {"posts": tuple(_post(each, founded) for each in posts)}
    agreements = living_agreements(session)
    if agreements:
        changed["articles"] = tuple(_article(each, founded) for each in living_articles(session))
        changed["former_articles"] = tuple(_article(each, founded) for each in _former_articles(session))
        changed["agreement"] = _names(agreements[0].title, founded.agreement)
    mandate = last_mandate(session)
    if mandate is not None:
        changed["mandate_start"] = str(day_of(mandate.start, founded.zone))
        changed["mandate_end"] = "" if mandate.end is None else str(last_day(mandate.end, founded.zone))
    return msgspec.structs.replace(founded, **changed)


def founding_profile(session: Session) -> Profile:
    """Read the profile as the database keeps it, without what stands in records of their own.

    Raises:
        Problem: it does not follow the schema of this version.
    """
    return parse_profile(session.scalars(select(Centre.profile)).one())


def living_agreements(session: Session) -> list[Agreement]:
    """Read the agreements that are monitored, the first one first."""
    query = select(Agreement).where(Agreement.void_reason.is_(None)).order_by(Agreement.code)
    return list(session.scalars(query))


def living_articles(session: Session) -> list[ArticleRecord]:
    """Read the articles an incident can cite, by agreement and code."""
    query = (
        select(ArticleRecord)
        .join(Agreement, Agreement.id == ArticleRecord.agreement_id)
        .where(Agreement.void_reason.is_(None), ArticleRecord.void_reason.is_(None))
        .order_by(Agreement.code, ArticleRecord.code)
    )
    return list(session.scalars(query))


def _former_articles(session: Session) -> list[ArticleRecord]:
    """Read the articles that were given up: incidents may still cite them."""
    living = {each.code for each in living_articles(session)}
    every = session.scalars(select(ArticleRecord).order_by(ArticleRecord.code))
    return [each for each in every if each.code not in living]


def last_mandate(session: Session) -> Mandate | None:
    """Read the mandate under which the centre works: the one that begins last; None when there is none."""
    return next(iter(mandates(session)), None)


def mandates(session: Session) -> list[Mandate]:
    """Read the mandates on record, the one that begins last first."""
    query = select(Mandate).where(Mandate.void_reason.is_(None)).order_by(Mandate.start.desc(), Mandate.id.desc())
    return list(session.scalars(query))


def days_left(profile: Profile, now: int) -> int | None:
    """Give the whole days from the day of `now` (ms UTC, in the centre's zone) to the last day of the mandate.

    0 on the last day, negative when it is over; None when it has no end.
    """
    if not profile.mandate_end:
        return None
    today = datetime.fromtimestamp(now // 1000 + profile.zone * 3600, tz=UTC).date()
    return (date.fromisoformat(profile.mandate_end) - today).days


def first_instant(day: date, zone: int) -> datetime:
    """Give the instant at which a day begins in a zone (hours east of UTC)."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(hours=zone)


def day_of(at: datetime, zone: int) -> date:
    """Give the day an instant lies on in a zone."""
    return (at + timedelta(hours=zone)).date()


def last_day(end: datetime, zone: int) -> date:
    """Give the last day of a period that ends with the instant `end`."""
    return day_of(end - timedelta(milliseconds=1), zone)


def founding_records(profile: Profile) -> Iterator[Change]:
    """Give what a profile says of posts, agreement and mandate as the records a centre begins with."""
    for post in profile.posts:
        yield inserted(
            PostRecord, id=new_id(), name=post.code, sector=post.sector, lat=post.lat, lon=post.lon, manning=0
        )
    if profile.agreement or profile.articles:
        title = profile.agreement.get("en") or profile.names.get("en", profile.code)
        agreement = new_id()
        in_force = first_instant(date.fromisoformat(profile.ceasefire), profile.zone)
        yield inserted(Agreement, id=agreement, code="A1", title=title, in_force_from=in_force)
        for each in profile.articles:
            text = each.names.get("en", each.code)
            yield inserted(ArticleRecord, id=new_id(), agreement_id=agreement, code=each.code, text=text, language="en")
    if profile.mandate_start:
        start = first_instant(date.fromisoformat(profile.mandate_start), profile.zone)
        last = date.fromisoformat(profile.mandate_end) if profile.mandate_end else None
        end = None if last is None else first_instant(last + ONE_DAY, profile.zone)
        yield inserted(Mandate, id=new_id(), start=start, end=end)


def _post(record: PostRecord, founded: Profile) -> Post:
    sector = record.sector or founded.sector_at(record.lat, record.lon)
    return Post(record.name, sector, record.lat, record.lon)


def _article(record: ArticleRecord, founded: Profile) -> Article:
    names = next((each.names for each in founded.articles if each.code == record.code), {})
    return Article(record.code, _names(record.text, names))


def _names(text: str, known: Names) -> Names:
    """The words on record; their translations hold only as long as the words are those they were made for."""
    return known if known.get("en") == text else {"en": text}
