import os
import subprocess
import sys

import pytest

from tests.benchmarks.costs import fastest_in_turns, note

pytestmark = pytest.mark.cost

MOST_BARE_WINDOWS = 3.0

_TIMED = """
import time
began = time.perf_counter()
{show}
print(time.perf_counter() - began)
"""
_BARE = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.resize(412, 892)
window.show()
application.processEvents()
"""
_OURS = """
from app.ui.application import make_application
from app.ui.host_window import HostWindow
application = make_application()
window = HostWindow()
window.show()
application.processEvents()
"""


def _seconds(show: str) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _TIMED.format(show=show)]
    timed = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(timed.stdout)


def test_first_frame_comes_almost_as_fast_as_a_bare_window() -> None:
    """The first frame stands within three times a bare window, however long the history is."""
    bare, ours = fastest_in_turns(
        (lambda: _seconds(_BARE), lambda: _seconds(_OURS)),
        lambda bare, ours: ours <= MOST_BARE_WINDOWS * bare,
        turns=(5, 20),
    )
    note(f"first frame: {ours / bare:.2f} times a bare window")
    assert ours <= MOST_BARE_WINDOWS * bare
