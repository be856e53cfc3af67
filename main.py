"""The only composition root: arguments become a command, or a database, a workspace and a window."""

import argparse
import gc
import os
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TypeVar

from models.text import ENGLISH, N_, Problem, Words

T = TypeVar("T")


def main(arguments: list[str] | None = None) -> int:
    """Do what the arguments say; 0 done, 1 done with rows or findings to look at, 2 not done (reason on stderr)."""
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["--decode"]:  # this program in a process of its own, see models/attachments/limited.py
        from models.attachments.drawing import run

        return run(given[1:])
    options = _parser().parse_args(given)
    command: Callable[[argparse.Namespace], int] = options.run
    try:
        return command(options)
    except Problem as problem:
        print(f"trucewatch: {problem.say(_words(options))}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    from models.filter_options import add_filter_options, add_officer_options

    parser = argparse.ArgumentParser(prog="trucewatch", description="The watch floor of a ceasefire monitoring centre.")
    parser.set_defaults(run=_window)
    parser.add_argument("--database", type=Path, metavar="FILE", help="the centre database")
    parser.add_argument("--language", choices=("en", "tr", "ru"))
    parser.add_argument("--exercise", action="store_true", help="invented incidents")
    parser.add_argument("--incidents", type=int, default=1200, metavar="N", help="how many are invented")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="the same seed, the same incidents")
    parser.add_argument("--as-of", metavar="TIME", help="the exercise ends here (date-time group or YYYY-MM-DD)")
    parser.add_argument("--check", action="store_const", dest="run", const=_check, help="try every part once")
    commands = parser.add_subparsers(metavar="COMMAND")
    create = commands.add_parser("create", help="make a new centre database")
    create.add_argument("--profile", required=True, metavar="NAME")
    create.set_defaults(run=_create)
    bring = commands.add_parser("import", help="take in a file of events")
    bring.add_argument("file", type=Path)
    bring.add_argument("--mapping", type=Path)
    bring.add_argument("--data-set", dest="name", metavar="NAME")
    bring.add_argument("--review", action="store_true", help="say what would be taken in, write nothing")
    bring.add_argument("--rejected", type=Path, metavar="FILE", help="save unreadable rows here")
    add_officer_options(bring)
    bring.set_defaults(run=_import)
    export = commands.add_parser("export", help="write what a filter gives")
    export.add_argument("--format", required=True)
    export.add_argument("-o", "--output", type=Path, required=True)
    add_filter_options(export)
    export.set_defaults(run=_export)
    back_up = commands.add_parser("backup", help="write a verified copy into a folder, and give up the oldest there")
    back_up.add_argument("folder", type=Path)
    back_up.add_argument("--keep", type=int, default=14, metavar="N", help="how many are kept")
    back_up.set_defaults(run=_back_up)
    bring_back = commands.add_parser("restore", help="make a new centre database from a backup, by both contingents")
    bring_back.add_argument("file", type=Path)
    bring_back.add_argument("-o", "--output", type=Path, required=True, metavar="NEW")
    add_officer_options(bring_back)
    add_officer_options(bring_back, "second-", "the officer of the other contingent")
    bring_back.set_defaults(run=_restore)
    check = commands.add_parser("verify", help="see whether the record is as it was written: 0 it is, 1 it was altered")
    check.add_argument("receipts", type=Path, nargs="*", metavar="RECEIPT", help="the file of a receipt")
    check.add_argument("--all", action="store_true", help="check every signature, vouched for by a checkpoint or not")
    check.set_defaults(run=_verify)
    picture = commands.add_parser("picture", help="draw a pane without a screen")
    picture.add_argument("--pane", required=True, help="window, start, list, map, charts or the name of a chart")
    picture.add_argument("--size", default="1600x1000", metavar="WxH")
    picture.add_argument("--theme", default="light", choices=("light", "night", "high-contrast", "paper"))
    picture.add_argument("--scale", type=float, default=1.0)
    picture.add_argument("-o", "--output", type=Path, required=True)
    add_filter_options(picture)
    picture.set_defaults(run=_picture)
    return parser


def _window(options: argparse.Namespace) -> int:
    if sys.platform == "linux" and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        raise Problem(
            N_("There is no screen to open the window on. Start it from a desktop, or give a command (--help).")
        )
    gc.disable()  # a start leaves no garbage, and to look for it took a sixth of it; the desk turns it on again
    from gui.program import run_window

    return run_window(options)


def _check(_options: argparse.Namespace) -> int:
    _do_without_screen()
    from gui.check import check

    return check(print)


def _create(options: argparse.Namespace) -> int:
    from models.opening import create_centre

    path = options.database or default_database()
    create_centre(path, options.profile).close()
    print(path)
    return 0


def _import(options: argparse.Namespace) -> int:
    from models.command_officer import officer_of
    from models.imports.command import run_import
    from models.opening import opened

    with opened(options, default_database(), progress) as store:
        return run_import(
            store,
            options.file,
            None if options.review else officer_of(store, options, _words(options)),
            mapping=options.mapping,
            name=options.name,
            rejected=options.rejected,
            words=_words(options),
        )


def _export(options: argparse.Namespace) -> int:
    from models.exports.command import run_export
    from models.opening import asked, opened

    with opened(options, default_database(), progress) as store:
        answer = asked(store, options, int(time.time() * 1000))
        return run_export(answer, store, options.output, options.format, _words(options))


def _back_up(options: argparse.Namespace) -> int:
    from models.records.base import utc_now
    from models.store.rotation import back_up_into

    path = options.database or default_database()
    print(back_up_into(path, options.folder, options.keep, utc_now()))
    return 0


def _restore(options: argparse.Namespace) -> int:
    from models.command_officer import both_officers_of
    from models.edits.restoring import restore

    restore(options.file, options.output, lambda store: both_officers_of(store, options, _words(options)))
    print(options.output)
    return 0


def _verify(options: argparse.Namespace) -> int:
    from models.opening import opened
    from models.verifying.command import run_verify

    words = _words(options)
    if not options.exercise:
        path = options.database or default_database()
        return run_verify(path, options.receipts, progress, words, every=options.all)
    with opened(options, default_database(), progress) as store:
        return run_verify(store, options.receipts, progress, words, every=options.all)


def _picture(options: argparse.Namespace) -> int:
    _do_without_screen()
    from gui.picture import draw_picture
    from models.opening import opened

    with opened(options, default_database(), progress) as store:
        draw_picture(store, options)
    return 0


def _do_without_screen() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QCoreApplication, qInstallMessageHandler

    from gui.errors import without_screen_noise

    if QCoreApplication.instance() is None:
        qInstallMessageHandler(without_screen_noise)


def progress(what: str, steps: Generator[tuple[int, int], None, T]) -> T:
    """Walk through work that tells how far it is, saying so on stderr where somebody reads along."""
    shown = -1
    while True:
        try:
            done, total = next(steps)
        except StopIteration as end:
            if shown >= 0:
                print(file=sys.stderr)
            result: T = end.value
            return result
        percent = done * 100 // max(total, 1)
        if sys.stderr.isatty() and percent != shown:
            shown = percent
            print(f"\r{what} {percent} %", end="", file=sys.stderr, flush=True)


def default_database() -> Path:
    """The centre database in the user's data folder, which is made if it is not there."""
    from models import station
    from models.store.trouble import said

    path = station.default_database()
    with said(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _words(options: argparse.Namespace) -> Words:
    """Speak the language asked for; English needs no Qt."""
    if options.language in (None, "en"):
        return ENGLISH
    from PySide6.QtCore import QCoreApplication

    from gui.i18n import install, words

    install(QCoreApplication.instance() or QCoreApplication([]), options.language)
    return words()


if __name__ == "__main__":
    sys.exit(main())
