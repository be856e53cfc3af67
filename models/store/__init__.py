"""The store of the centre's record: one SQLite file, opened, checked, kept and copied with care."""

from models.store.backup import back_up
from models.store.connections import driver
from models.store.file import APPLICATION_ID
from models.store.store import Store

__all__ = ["APPLICATION_ID", "Store", "back_up", "driver"]
