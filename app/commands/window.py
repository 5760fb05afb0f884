"""The window, the demonstration and the pictures; Qt is loaded only when one of them runs."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

import click

from app.commands.invocation import FILE_PATH, Instant, Invocation, moment, takes_database
from app.commands.report import show_report
from app.core.settings import LanguageChoice, ThemeChoice
from app.demo import DEMO_NOW
from app.local_time import now
from app.state.demonstration import Demonstration
from app.system_libraries import has_display, require_libraries, wants_x11

_NO_DISPLAY: Final = (
    "There is no display, so this is the report; "
    "start herstel in a desktop session (or through ssh -X) to get the window."
)
_LANGUAGES: Final = (LanguageChoice.ENGLISH.value, LanguageChoice.DUTCH.value)
_THEMES: Final = (ThemeChoice.LIGHT.value, ThemeChoice.DARK.value)
_SIZE: Final = re.compile(r"(\d{3,4})[xX×](\d{3,4})")


def open_window(invocation: Invocation) -> None:
    """Open the window; without a display, print today's report and say how to get it."""
    if not has_display(os.environ):
        show_report(invocation, now())
        click.echo(_NO_DISPLAY, err=True)
        return
    require_libraries(x11=wants_x11(os.environ))
    from app.launch import launch  # noqa: PLC0415 - commands without a window never load Qt

    click.get_current_context().exit(launch(invocation.path, now))


@click.command
@takes_database
def demo(invocation: Invocation) -> None:
    """Open the window on a made-up athlete.

    There is a year of history to look around in; nothing of it is kept.
    """
    with Demonstration() as demonstration:
        if not has_display(os.environ):
            show_report(Invocation(demonstration.path, invocation.as_json), DEMO_NOW)
            click.echo(_NO_DISPLAY, err=True)
            return
        require_libraries(x11=wants_x11(os.environ))
        from app.launch import launch  # noqa: PLC0415 - commands without a window never load Qt

        status = launch(demonstration.path, demonstration.now)
    click.get_current_context().exit(status)


@click.command(context_settings={"show_default": True})
@takes_database
@click.argument("folder", type=FILE_PATH)
@click.option("--size", metavar="WxH", default="412x892", help="Size of the window.")
@click.option("--theme", type=click.Choice(_THEMES), default=ThemeChoice.LIGHT.value)
@click.option("--language", type=click.Choice(_LANGUAGES), default=LanguageChoice.ENGLISH.value)
@click.option("--page", metavar="NAME", help="Only this page or sheet; all of them without it.")
@click.option("--at", type=Instant(), help="Date and time to show.")
@click.option("--scale", type=click.IntRange(1, 4), default=1, help="Pixels for each point.")
def screenshots(
    invocation: Invocation,
    folder: Path,
    size: str,
    theme: str,
    language: str,
    page: str | None,
    at: datetime | None,
    scale: int,
) -> None:
    """Take pictures of every page and sheet.

    Without --db they show the made-up athlete.
    """
    measures = _SIZE.fullmatch(size)
    if measures is None:
        raise click.UsageError(f"{size!r} is not a size such as 412x892.")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    require_libraries(x11=False)
    from app.screenshots import take  # noqa: PLC0415 - commands without a window never load Qt

    with _pictured_database(invocation) as (database, shown_at):
        files = take(
            folder,
            size=(int(measures[1]), int(measures[2])),
            theme=ThemeChoice(theme),
            language=LanguageChoice(language),
            page=page,
            at=moment(at, shown_at.tzinfo) if at else shown_at,
            database=database,
            scale=scale,
        )
    names = [str(file) for file in files]
    invocation.show({"files": names}, lambda: "\n".join(names))


@contextmanager
def _pictured_database(invocation: Invocation) -> Iterator[tuple[Path, datetime]]:
    """The database that was asked for and now, or the made-up athlete's and its moment."""
    if invocation.named:
        yield invocation.named, now()
        return
    with Demonstration() as demonstration:
        yield demonstration.path, DEMO_NOW
