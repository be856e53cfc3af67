"""The map that leaves the screen carries its question, and is the same on paper."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from gui.map.drawing import Drawing
from gui.map.layers import LAYERS
from gui.map.panel import MapPanel
from gui.map.picture import MapPicture
from gui.map.projection import View
from models.text import ENGLISH, Problem

LAYER_FILES = Path(__file__).parents[3] / "gui" / "map" / "layers"


@pytest.mark.parametrize(("name", "start"), [("m.png", b"\x89PNG"), ("m.svg", b"<?xml"), ("m.pdf", b"%PDF-")])
def test_the_map_is_saved_in_the_format_its_name_says(panel: MapPanel, tmp_path: Path, name: str, start: bytes) -> None:
    panel.save_picture(tmp_path / name)
    assert (tmp_path / name).read_bytes().startswith(start)


def test_the_saved_map_says_what_was_asked_and_whose_data_it_is(panel: MapPanel) -> None:
    svg = panel.picture().svg().decode()
    for said in ("All incidents", panel.picture().answer.data_hash, "EXERCISE", "OpenStreetMap", "Legend"):
        assert said in svg


@pytest.mark.parametrize("name", ["map.bmp", "map", "missing/map.png"])
def test_a_map_that_cannot_be_saved_says_why(panel: MapPanel, tmp_path: Path, name: str) -> None:
    with pytest.raises(Problem, match=name.rsplit("/", maxsplit=1)[-1]):
        panel.save_picture(tmp_path / name)


def test_a_picture_has_the_size_that_was_asked_for(panel: MapPanel) -> None:
    picture = panel.picture()
    framed = MapPicture(picture.answer, picture.drawing, picture.view.sized(640, 480), ENGLISH)
    assert framed.image().size().toTuple() == (640, 480)
    assert framed.image(2.0).size().toTuple() == (1280, 960)


@pytest.mark.parametrize("layer", LAYERS, ids=lambda layer: layer.name)
def test_every_layer_shows_on_the_map_and_can_be_taken_off(drawing: Drawing, layer: object) -> None:
    name = layer.name  # type: ignore[attr-defined]  # pytest passes layers as objects
    everything = drawing.with_layers(frozenset(each.name for each in LAYERS))
    view = View.fitting((45.5, 39.0, 47.9, 40.7), 900, 700)

    def drawn(with_layers: Drawing) -> QImage:
        return with_layers.image(view, 1.0)

    assert drawn(everything) != drawn(everything.with_layers(everything.layers - {name}))


def test_every_file_of_the_layers_is_in_their_list() -> None:
    files = {path.stem for path in LAYER_FILES.glob("*.py")} - {"__init__"}
    assert files == {layer.name for layer in LAYERS}
