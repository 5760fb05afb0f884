"""What Qt needs from the system is named before Qt aborts."""

import ctypes

import pytest

from app import system_libraries
from app.errors import MissingLibraryError
from app.system_libraries import has_display, missing_packages, require_libraries, wants_x11


def lacking(monkeypatch: pytest.MonkeyPatch, *missing: str) -> None:
    """Make the named libraries fail to load."""

    def load(name: str) -> object:
        if name in missing:
            raise OSError(name)
        return object()

    monkeypatch.setattr(system_libraries.sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", load)


def test_nothing_is_missing_where_all_libraries_load(monkeypatch: pytest.MonkeyPatch) -> None:
    """A complete system is left in peace."""
    lacking(monkeypatch)
    assert missing_packages(x11=True) == ()
    require_libraries(x11=True)


def test_a_missing_library_is_named_by_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """The advice is a command to paste."""
    lacking(monkeypatch, "libEGL.so.1", "libxcb-cursor.so.0")
    with pytest.raises(MissingLibraryError) as caught:
        require_libraries(x11=True)
    assert caught.value.advice.endswith("apt-get install libegl1 libxcb-cursor0")


def test_painting_without_a_display_needs_no_x11(monkeypatch: pytest.MonkeyPatch) -> None:
    """Screenshots work on a machine without X libraries."""
    lacking(monkeypatch, "libxcb-cursor.so.0")
    assert missing_packages(x11=False) == ()


def test_other_systems_bring_their_own_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only Linux leaves Qt's libraries to the distribution."""
    lacking(monkeypatch, "libEGL.so.1")
    monkeypatch.setattr(system_libraries.sys, "platform", "darwin")
    assert missing_packages(x11=True) == ()
    assert has_display({})


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}, True),
    ],
)
def test_x11_is_wanted_unless_something_else_is_named(
    environment: dict[str, str], *, expected: bool
) -> None:
    """Qt's own order: its variable first, then Wayland, then X."""
    assert wants_x11(environment) is expected


def test_no_display_without_any_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bare terminal has no display."""
    lacking(monkeypatch)
    assert not has_display({})


def test_wayland_and_qts_own_variable_are_displays(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was chosen by name is taken at its word."""
    lacking(monkeypatch)
    assert has_display({"WAYLAND_DISPLAY": "wayland-0"})
    assert has_display({"QT_QPA_PLATFORM": "offscreen"})


def test_an_x_display_has_to_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """A display that is named but refuses is none, and Qt never gets to abort over it."""
    monkeypatch.setattr(system_libraries.sys, "platform", "linux")
    monkeypatch.setenv("DISPLAY", ":987")
    assert not has_display({"DISPLAY": ":987"})


def test_without_xlib_the_display_is_taken_at_its_word(monkeypatch: pytest.MonkeyPatch) -> None:
    """The missing library is then named by the next check."""
    lacking(monkeypatch, "libX11.so.6")
    assert has_display({"DISPLAY": ":0"})
