"""Fixtures for every test, and the rules by which some are skipped, visibly."""

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, settings

from app.system_libraries import missing_packages
from tests.e2e.display import missing_tools

REALDATA_VARIABLE: Final = "HERSTEL_REALDATA"
SCREEN_VARIABLE: Final = "HERSTEL_SCREEN"
"""Set to ``required`` where tests in a real window must run, so that they fail and never skip."""

_QT_OPTIONS: Final = ("qt_api", "qt_log_level_fail")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_NOBODY_WATCHES: Final = bool(os.environ.get("CI"))

settings.register_profile(
    "herstel",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=_NOBODY_WATCHES,  # the same examples every time, and fewer of them
    max_examples=60 if _NOBODY_WATCHES else 100,
)
settings.load_profile("herstel")


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Accept pytest-qt's settings where that plugin is switched off for want of Qt's libraries."""
    if not pluginmanager.hasplugin("pytest-qt"):
        for option in _QT_OPTIONS:
            parser.addini(option, "Read by pytest-qt.")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs a screen or real logs where they are absent; one display, one worker."""
    may_skip_screen = os.environ.get(SCREEN_VARIABLE) != "required"
    lacking = [*missing_tools(), *missing_packages(x11=True)] if may_skip_screen else []
    no_screen = pytest.mark.skip(reason=f"needs {', '.join(lacking)}; see CONTRIBUTING.md")
    no_display = pytest.mark.skip(reason="needs an X display; install xvfb to run it")
    no_data = pytest.mark.skip(reason=f"needs real logs; name their folder in {REALDATA_VARIABLE}")
    for item in items:
        if item.get_closest_marker("window"):
            item.add_marker(pytest.mark.xdist_group("display"))
            if may_skip_screen and not os.environ.get("DISPLAY"):
                item.add_marker(no_display)
        if item.get_closest_marker("screen") and lacking:
            item.add_marker(no_screen)
        if item.get_closest_marker("realdata") and not realdata_folder().is_dir():
            item.add_marker(no_data)


def realdata_folder() -> Path:
    """Where real logs are looked for; perhaps nowhere."""
    return Path(os.environ.get(REALDATA_VARIABLE) or os.devnull)


@pytest.fixture(scope="session")
def realdata() -> Path:
    """Folder with real logs; tests that use it are marked ``realdata``."""
    return realdata_folder()


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder that is empty, so that no test reads or writes the athlete's own files."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.setenv(variable, str(home))
    monkeypatch.delenv("HERSTEL_DB", raising=False)
    return home


@pytest.fixture
def athletes_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The machine's clock in Amsterdam."""
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    yield "Europe/Amsterdam"
    monkeypatch.undo()
    time.tzset()
