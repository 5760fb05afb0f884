"""The first moment: a window on the screen before anything heavy is loaded."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QSettings

from app.ui.application import make_application
from app.ui.host_window import HostWindow


def launch(database: Path, now: Callable[[], datetime]) -> int:
    """Show the window at once, then load the program and the athlete's data beside it.

    Returns:
        The exit status.
    """
    application = make_application()
    memory = QSettings(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Herstel", "herstel-window"
    )
    host = HostWindow(memory)
    host.show()
    application.processEvents()
    from app.ui.patience import meanwhile  # noqa: PLC0415 - widgets come behind the first frame

    meanwhile(partial(import_module, "app.bootstrap"))
    if host.is_closed:
        return 0
    from app.bootstrap import run  # noqa: PLC0415 - a second of imports, behind the first frame

    return run(host, database, now)
