"""The command line: no command opens the window; every known problem is one plain sentence."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import click

from app import __version__
from app.commands.exporting import export
from app.commands.importing import import_files
from app.commands.invocation import Invocation, database_options, tell_problem
from app.commands.matching import match
from app.commands.report import report
from app.commands.safety import backup, doctor, restore
from app.commands.science import backtest_file, compare_curves
from app.commands.window import demo, open_window, screenshots
from app.crash_log import record_crash
from app.errors import KnownError

_PROBLEM: Final = 1
_DEBUG_VARIABLE: Final = "HERSTEL_DEBUG"


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="Herstel")
@database_options
@click.pass_context
def herstel(context: click.Context, database: Path | None, *, as_json: bool) -> None:
    """Which muscle groups are ready, when the others will be, and why.

    Without a command the window opens.
    """
    context.obj = Invocation(database, as_json)
    if context.invoked_subcommand is None:
        open_window(context.obj)


for command in (
    report,
    import_files,
    match,
    export,
    backtest_file,
    compare_curves,
    backup,
    restore,
    doctor,
    demo,
    screenshots,
):
    herstel.add_command(command)


def main() -> None:
    """Run the program and end the process."""
    for stream in filter(None, (sys.stdout, sys.stderr)):
        stream.reconfigure(errors="replace")
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command.

    Returns:
        0 when done, 1 for a known problem, 2 for wrong usage.
    """
    try:
        herstel.main(list(arguments), prog_name="herstel")
    except SystemExit as ending:
        return ending.code if isinstance(ending.code, int) else _PROBLEM
    except KnownError as error:
        tell_problem(str(error))
        return _PROBLEM
    except Exception as error:  # noqa: BLE001 - the last line of defence: a sentence, no traceback
        return _unexpected(error)
    return 0


def _unexpected(error: Exception) -> int:
    if os.environ.get(_DEBUG_VARIABLE) == "1":
        raise error
    log = record_crash(error)
    where = f"The details are in {log}." if log else f"Set {_DEBUG_VARIABLE}=1 to see the details."
    click.echo(f"Something went wrong that should not. {where}", err=True)
    return _PROBLEM
