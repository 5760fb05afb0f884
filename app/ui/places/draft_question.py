"""What to do with a half-entered workout before another one takes its place."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.core.drafts import WorkoutDraft
from app.ui import formats
from app.ui.sheets.menu_sheet import MenuEntry, MenuPanel
from app.ui.shell import Shell
from app.ui.theme.icons import Icon

translate = QCoreApplication.translate


def draft_title(title: str) -> str:
    """The athlete's name for a half-entered workout, or what it is."""
    return title or translate("DraftQuestion", "Strength workout")


def ask_about_draft(
    shell: Shell, draft: WorkoutDraft, go_on: Callable[[], None], replace: Callable[[], None]
) -> None:
    """Offer to go on with the draft, or to discard it for the other workout.

    Args:
        shell: Where the question appears; leaving it changes nothing.
        draft: The half-entered workout.
        go_on: Opens the draft.
        replace: Discards the draft and opens the other workout.
    """

    def then(action: Callable[[], None]) -> Callable[[], None]:
        def run() -> None:
            shell.close_sheet()
            action()

        return run

    resume = translate("DraftQuestion", "Go on with {title}")
    discard = translate("DraftQuestion", "Discard it and start the new one")
    entries = (
        MenuEntry(
            Icon.PLAY_CIRCLE_OUTLINE, resume.format(title=draft_title(draft.title)), then(go_on)
        ),
        MenuEntry(Icon.TRASH_CAN_OUTLINE, discard, then(replace), danger=True),
    )
    shell.open_sheet(_question(draft.started_at), MenuPanel(entries))


def _question(started_at: datetime) -> str:
    title = translate("DraftQuestion", "A workout of {when} is half entered")
    return title.format(when=formats.weekday_and_clock(started_at))
