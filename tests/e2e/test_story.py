import os
import subprocess
import sys
from pathlib import Path

import pytest

STORY = Path(__file__).with_name("story.py")


def _play(platform: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": platform, "PYTHONPATH": str(Path.cwd())}
    played = subprocess.run(
        [sys.executable, str(STORY)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert played.returncode == 0, played.stderr
    return played.stdout


def test_story_without_a_display() -> None:
    """Import, check-in, log, muscle sheet, trends, close and open again: all of it is there."""
    assert "offscreen" in _play("offscreen")


@pytest.mark.window
def test_story_in_a_real_window() -> None:
    """The same story in a window on a real display."""
    assert "xcb" in _play("xcb")
