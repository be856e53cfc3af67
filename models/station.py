"""The station a centre is run on: where its database stands unless somebody says otherwise."""

from pathlib import Path

import platformdirs


def default_database() -> Path:
    """The centre database in the user's data folder; neither need be there."""
    return platformdirs.user_data_path("trucewatch") / "centre.twdb"
