"""What the charts need is loaded beside the window."""

import subprocess
import sys
from typing import Final

_MAKES_NOTHING_OF_QT: Final = """
import gc, threading
from importlib import import_module
import app.bootstrap
from app.ui.places.trends_warm_up import MODULES
from PySide6.QtCore import QCoreApplication, QObject
application = QCoreApplication([])
before = {id(each) for each in gc.get_objects() if isinstance(each, QObject)}
thread = threading.Thread(target=lambda: [import_module(module) for module in MODULES])
thread.start()
thread.join()
made = [each for each in gc.get_objects() if isinstance(each, QObject)]
print([each for each in made if id(each) not in before])
"""


def test_importing_makes_nothing_that_belongs_to_the_other_thread() -> None:
    """An object made there would get no events; the modules of the charts make none."""
    command = [sys.executable, "-c", _MAKES_NOTHING_OF_QT]
    run = subprocess.run(command, capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"
