"""The recipe of the shipped basemap: one module for each thing on the map, read by resources/map/build.py."""
