"""Commands in, facts out: every change to what the athlete entered goes through here.

A command writes one transaction, and only once that is committed replaces the state and emits
``changed``. A command that can be regretted returns its inverse, which the toast offers as Undo.
"""

from app.state.commands.archive import ArchiveCommands
from app.state.commands.check_ins import CheckInCommands
from app.state.commands.holder import Undo
from app.state.commands.preferences import PreferenceCommands
from app.state.commands.repertoire import RepertoireCommands
from app.state.commands.workouts import WorkoutCommands

__all__ = ["Store", "Undo"]


class Store(
    WorkoutCommands, CheckInCommands, RepertoireCommands, PreferenceCommands, ArchiveCommands
):
    """Holds the state and carries out commands."""
