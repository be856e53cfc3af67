"""The command that writes what a filter gives to a file, without a screen."""

import sys
from pathlib import Path

from models.answer import Answer
from models.exports.export import export, format_named
from models.store import Store
from models.text import ENGLISH, N_, Words


def run_export(answer: Answer, store: Store, output: Path, format_code: str, words: Words = ENGLISH) -> int:
    """Write the rows of an answer and say how many on stdout; 0 done.

    Raises:
        Problem: not done.
    """
    chosen = format_named(format_code)
    for _ in export(answer, store, output, chosen, words):
        pass
    sys.stdout.write(words(N_("{n} incidents written to {path}"), n=answer.n, path=str(output)) + "\n")
    return 0
