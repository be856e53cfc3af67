"""What is being monitored: on record from the founding on, and changed by both sides together or not at all."""

from dataclasses import replace
from datetime import UTC, date, datetime

import msgspec
import pytest
from sqlalchemy import select

from models.edits.authority import Refused
from models.edits.centre import (
    AgreementFields,
    ArticleFields,
    MandateFields,
    change_agreement,
    change_mandate,
    change_sectors,
)
from models.edits.fields import IncidentFields, PostFields
from models.edits.incidents import correct_incident, open_incident
from models.edits.posts import change_post, void_post
from models.entry.written import entry_of
from models.geodesy import to_grid
from models.journal import Actor, compare
from models.profile import Profile
from models.records import Agreement, Article, Incident, Mandate, Post
from models.records.base import to_ms
from models.standing import days_left
from models.store import Store
from models.text import Problem

Both = tuple[Actor, Actor]
FIRE = IncidentFields("F1", datetime(2026, 11, 23, 10, 42, tzinfo=UTC), 4, lat=39.99, lon=46.95, weapons=("SA",))


def _agreement(store: Store) -> tuple[Agreement, AgreementFields]:
    with store.reading() as session:
        row = session.scalars(select(Agreement)).one()
        articles = session.scalars(select(Article).order_by(Article.code)).all()
    return row, AgreementFields(row.title, tuple(ArticleFields(each.code, each.text) for each in articles))


def test_a_new_centre_has_agreement_articles_mandate_and_posts_of_its_profile_on_record(
    store: Store, profile: Profile
) -> None:
    row, fields = _agreement(store)
    assert row.title == profile.agreement["en"]
    assert {each.code: each.text for each in fields.articles} == {
        each.code: each.names["en"] for each in profile.articles
    }
    with store.reading() as session:
        mandate = session.scalars(select(Mandate)).one()
        assert len(session.scalars(select(Post)).all()) == len(profile.posts)
    assert mandate.start == datetime(2021, 1, 29, 20, tzinfo=UTC)
    assert mandate.end == datetime(2027, 1, 30, 20, tzinfo=UTC)


def test_the_centre_stands_as_its_profile_says_until_somebody_changes_it(store: Store, profile: Profile) -> None:
    assert store.profile == profile
    assert store.renew() is False


def test_an_article_changed_by_both_is_what_incidents_cite_from_then_on(store: Store, heads: Both) -> None:
    row, fields = _agreement(store)
    kept = tuple(each for each in fields.articles if each.code != "5")
    articles = (
        *(each if each.code != "2" else replace(each, text="heavy arms out") for each in kept),
        ArticleFields("6", "exchange of the dead"),
    )
    change_agreement(store, heads, row.id, replace(fields, articles=articles), "protocol of 12 November")
    assert store.renew() is True
    said = {each.code: each.names for each in store.profile.articles}
    assert said["6"] == {"en": "exchange of the dead"}
    assert said["2"] == {"en": "heavy arms out"}, "the old translation is not that of the new words"
    assert said["3"]["tr"] == "hava sahasının kullanımı"
    assert "5" not in said
    with store.reading() as session:
        gone = session.scalars(select(Article).where(Article.code == "5")).one()
        assert gone.void_reason == "protocol of 12 November"
        assert compare(session) == []


def test_an_article_that_was_given_up_comes_back_under_its_code(store: Store, heads: Both) -> None:
    row, fields = _agreement(store)
    change_agreement(store, heads, row.id, replace(fields, articles=fields.articles[:1]), "less")
    change_agreement(store, heads, row.id, fields, "more")
    store.renew()
    assert [each.code for each in store.profile.articles] == [each.code for each in fields.articles]


def test_an_incident_that_cites_a_given_up_article_can_still_be_corrected_but_no_new_one_may_cite_it(
    store: Store, heads: Both, demir: Actor
) -> None:
    cited = replace(FIRE, article="5")
    key = open_incident(store, demir, cited).record_id
    row, fields = _agreement(store)
    kept = tuple(each for each in fields.articles if each.code != "5")
    change_agreement(store, heads, row.id, replace(fields, articles=kept), "protocol")
    store.renew()
    assert [each.code for each in store.profile.former_articles] == ["5"]
    assert "5" not in {each.code for each in store.profile.articles}, "the form offers it no more as one in force"
    correct_incident(store, demir, key, replace(cited, damage=1), "crater seen", revision=1)
    with store.reading() as session:
        incident = session.get_one(Incident, key)
    assert (incident.article, incident.damage) == ("5", 1)


def test_a_correction_does_not_move_what_was_seen_from_a_post_that_moved_since(
    store: Store, heads: Both, profile: Profile
) -> None:
    post = profile.posts[0]
    seen = replace(
        FIRE, geometry="SECTOR", bearing=74.0, range_far_m=9000.0, observer_lat=post.lat, observer_lon=post.lon,
        observer_post=post.code,
    )  # fmt: skip
    assert entry_of(seen, store.profile).where.observer == post.code
    with store.reading() as session:
        key = session.scalars(select(Post.id).where(Post.name == post.code)).one()
    change_post(store, heads, key, PostFields(post.code, post.lat + 0.05, post.lon), "better view")
    store.renew()
    assert entry_of(seen, store.profile).where.observer == to_grid(post.lat, post.lon, 4)


def test_two_articles_of_one_code_are_refused_within_an_agreement_and_across_agreements(
    store: Store, heads: Both
) -> None:
    row, fields = _agreement(store)
    twice = replace(fields, articles=(*fields.articles, ArticleFields("2", "again")))
    with pytest.raises(Problem, match="two articles 2"):
        change_agreement(store, heads, row.id, twice, "slip")
    with pytest.raises(Problem, match="two articles 2"):
        change_agreement(store, heads, None, AgreementFields("Another", (ArticleFields("2", "x"),)), "slip")


def test_nobody_changes_what_is_monitored_alone_nor_without_a_reason(store: Store, heads: Both, demir: Actor) -> None:
    row, fields = _agreement(store)
    alone: Both = (heads[0], heads[0])
    for who in (alone, (demir, heads[1]), (heads[0], replace(heads[1], contingent=None))):
        with pytest.raises(Refused):
            change_agreement(store, who, row.id, replace(fields, title="New"), "why")
        with pytest.raises(Refused):
            change_mandate(store, who, None, MandateFields(date(2027, 1, 31)), "why")
    with pytest.raises(Problem, match="reason"):
        change_agreement(store, heads, row.id, replace(fields, title="New"), "  ")


def test_an_extended_mandate_counts_its_days_to_its_last_day(store: Store, heads: Both) -> None:
    evening = to_ms(datetime(2027, 1, 30, 18, tzinfo=UTC))
    assert days_left(store.profile, evening) == 0
    assert days_left(store.profile, evening + 3 * 3_600_000) == -1, "2100Z is 0100D of the next day"
    change_mandate(store, heads, None, MandateFields(date(2027, 1, 31), date(2028, 1, 30), "extended"), "note verbale")
    store.renew()
    assert (store.profile.mandate_start, store.profile.mandate_end) == ("2027-01-31", "2028-01-30")
    assert days_left(store.profile, evening) == 365
    with pytest.raises(Problem, match="end is before"):
        change_mandate(store, heads, None, MandateFields(date(2027, 2, 1), date(2027, 1, 1)), "slip")


def test_a_mandate_without_an_end_has_no_days_left_to_tell(store: Store, heads: Both) -> None:
    change_mandate(store, heads, None, MandateFields(date(2027, 1, 31)), "open")
    store.renew()
    assert days_left(store.profile, 0) is None


def test_posts_stand_where_the_record_has_them(store: Store, heads: Both) -> None:
    key = change_post(store, heads, None, PostFields("OP 9", 40.2, 47.0, manning=6), "new post").record_id
    store.renew()
    assert ("OP 9", "NORTH", 40.2, 47.0) in [msgspec.structs.astuple(post) for post in store.profile.posts]
    void_post(store, heads, key, "withdrawn")
    store.renew()
    assert "OP 9" not in [post.code for post in store.profile.posts]


def test_a_sector_moves_with_its_new_outline_and_keeps_its_code(store: Store, heads: Both, profile: Profile) -> None:
    north, *rest = profile.sectors
    outline = ((46.28, 40.20), (46.26, 40.60), (46.80, 40.60), (46.62, 40.16))
    change_sectors(store, heads, (msgspec.structs.replace(north, outline=outline), *rest), "new line")
    store.renew()
    assert store.profile.sectors[0].outline == outline
    assert store.profile.sector_at(40.55, 46.5) == "NORTH"
    assert profile.sector_at(40.55, 46.5) is None


@pytest.mark.parametrize(
    ("outline", "said"),
    [
        (((46.3, 40.2), (46.8, 40.5), (46.8, 40.2), (46.3, 40.5)), "crosses itself"),
        (((46.3, 40.2), (46.8, 40.5), (46.8, 40.2)), "four corners"),
        (((46.3, 40.2), (46.8, 40.2), (46.8, 42.5), (46.3, 40.5)), "leaves the theatre"),
    ],
)
def test_an_outline_that_is_no_polygon_in_the_theatre_is_refused(
    store: Store, heads: Both, profile: Profile, outline: tuple[tuple[float, float], ...], said: str
) -> None:
    north, *rest = profile.sectors
    with pytest.raises(Problem, match=said):
        change_sectors(store, heads, (msgspec.structs.replace(north, outline=outline), *rest), "slip")


def test_a_sector_on_record_cannot_be_taken_away(store: Store, heads: Both, profile: Profile) -> None:
    with pytest.raises(Problem, match="cannot be taken away"):
        change_sectors(store, heads, profile.sectors[1:], "fewer")
