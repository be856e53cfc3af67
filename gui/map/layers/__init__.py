"""The layers of the ground from back to front: one file each, and its name in this list."""

from gui.map.layers import (
    airports,
    borders,
    districts,
    grid_zones,
    line_1994,
    outline_1991,
    places,
    posts,
    relief,
    sectors,
    water,
)

LAYERS = (
    relief.LAYER,
    water.LAYER,
    districts.LAYER,
    borders.LAYER,
    grid_zones.LAYER,
    sectors.LAYER,
    outline_1991.LAYER,
    line_1994.LAYER,
    airports.LAYER,
    places.LAYER,
    posts.LAYER,
)
