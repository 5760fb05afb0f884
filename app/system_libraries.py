"""What Qt needs from the system, found out before Qt aborts over it."""

import ctypes
import sys
from collections.abc import Mapping
from typing import Final

from app.errors import MissingLibraryError

_CORE: Final = {"libglib-2.0.so.0": "libglib2.0-0"}
_PAINTING: Final = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
}
_X11: Final = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def missing_packages(*, x11: bool) -> tuple[str, ...]:
    """Debian packages whose libraries Qt would look for in vain; always empty off Linux.

    Args:
        x11: Whether a window on an X display is wanted, or only painting without a display.
    """
    if sys.platform != "linux":
        return ()
    needed = {**_CORE, **_PAINTING, **(_X11 if x11 else {})}
    return tuple(package for library, package in needed.items() if not _loads(library))


def require_libraries(*, x11: bool) -> None:
    """Check that Qt can start.

    Raises:
        MissingLibraryError: A system library is missing; the advice names the packages.
    """
    missing = missing_packages(x11=x11)
    if missing:
        raise MissingLibraryError(
            "The window needs system libraries that are not installed.",
            f"Install them with: sudo apt-get install {' '.join(missing)}",
        )


def wants_x11(environment: Mapping[str, str]) -> bool:
    """Whether Qt would talk to an X display."""
    platform = environment.get("QT_QPA_PLATFORM", "")
    if platform:
        return platform.startswith("xcb")
    return not environment.get("WAYLAND_DISPLAY")


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether a window could be shown: a display is named and, for X, answers."""
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return True
    if environment.get("WAYLAND_DISPLAY"):
        return True
    return bool(environment.get("DISPLAY")) and _x_display_answers()


def _x_display_answers() -> bool:
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return True
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(None)
    if display:
        x11.XCloseDisplay(display)
    return bool(display)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
