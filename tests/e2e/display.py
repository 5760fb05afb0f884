"""A screen of one's own: an X server, real mouse and key events, and the pixels that it shows."""

import os
import shutil
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

TOOLS: Final = ("Xvfb", "xdotool")

_SCREEN: Final = "1400x1000x24"
_HEADER_FIELDS: Final = 25
_HEADER_SIZE, _WIDTH, _HEIGHT, _LINE_BYTES, _COLOURS = 0, 4, 5, 12, 19
_COLOUR_BYTES: Final = 12

Box = tuple[int, int, int, int]
"""Left, top, width and height, in pixels of the screen."""


def missing_tools() -> list[str]:
    """The programs that a screen needs and this machine lacks."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


class Display:
    """An X server that ends with the test.

    Attributes:
        name: What ``DISPLAY`` is to be for programs that shall show here.
    """

    def __init__(self, folder: Path) -> None:
        self._framebuffer = folder / "Xvfb_screen0"
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(writing), "-screen", "0", _SCREEN),
                *("-fbdir", str(folder), "-nolisten", "tcp", "-noreset"),
            ],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading, encoding="ascii") as numbers:
            self.name = f":{numbers.readline().strip()}"

    def do(self, *actions: str | int) -> str:
        """Let xdotool do something, such as ``("mousemove", 10, 20, "click", 1)``."""
        done = subprocess.run(
            ["xdotool", *map(str, actions)],
            env={**os.environ, "DISPLAY": self.name},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"xdotool {actions}: {done.stderr}"
        return done.stdout

    def pixels(self, box: Box) -> NDArray[np.uint8]:
        """What the screen shows in a box: height × width × blue, green and red."""
        raw = np.fromfile(self._framebuffer, dtype=np.uint8)
        header = raw[: 4 * _HEADER_FIELDS].view(">u4")
        begin = int(header[_HEADER_SIZE] + header[_COLOURS] * _COLOUR_BYTES)
        line, height = int(header[_LINE_BYTES]), int(header[_HEIGHT])
        lines = raw[begin : begin + line * height].reshape(height, -1, 4)
        left, top, width, depth = box
        return lines[top : top + depth, left : left + width, :3].copy()

    def close(self) -> None:
        """End the server."""
        self._server.terminate()
        self._server.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
