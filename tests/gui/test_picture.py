"""Pictures of the panes of a centre on record: they take nothing from it and leave nothing beside it."""

from pathlib import Path

from main import main
from models.profile import load_profile
from models.store import Store


def test_a_picture_leaves_nothing_beside_the_database(tmp_path: Path) -> None:
    centre = tmp_path / "centre"
    centre.mkdir()
    Store.create(centre / "centre.twdb", load_profile("default")).close()
    out = tmp_path / "list.png"
    assert main(["--database", str(centre / "centre.twdb"), "picture", "--pane", "list", "-o", str(out)]) == 0
    assert out.stat().st_size > 0
    assert [each.name for each in centre.iterdir()] == ["centre.twdb"]
