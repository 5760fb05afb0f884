"""The drawing of the body, read once: its neutral parts and one path per muscle group and side."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QPainterPath

from app.core.muscles import MuscleGroup, Side
from app.resources import resource_path

DRAWING_SIZE: Final = QSizeF(200, 440)

_SVG: Final = "{http://www.w3.org/2000/svg}"
_TOKEN: Final = re.compile(r"[MCZ]|-?\d+(?:\.\d+)?")


class Face(Enum):
    """A side of the body that is drawn; the value is the name of its file."""

    FRONT = "front"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class BodyShapes:
    """One face of the body in drawing units.

    Attributes:
        base: Ears, trunk with limbs, and head; they overlap.
        muscles: The parts of each muscle group, by the person's own side.
    """

    base: tuple[QPainterPath, ...]
    muscles: Mapping[tuple[MuscleGroup, Side], QPainterPath]


@cache
def body_shapes(face: Face) -> BodyShapes:
    """The shapes of a face, parsed once."""
    root = ET.parse(resource_path("body", f"{face.value}.svg")).getroot()  # noqa: S314 - own file
    base = tuple(path for _name, path in _paths(root, "base"))
    muscles = {_key(name): path for name, path in _paths(root, "muscles")}
    return BodyShapes(base, MappingProxyType(muscles))


def parse_path(description: str) -> QPainterPath:
    """Build a path from absolute M, C and Z commands.

    Raises:
        ValueError: A number stands where a command must, or numbers are missing.
    """
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    tokens = _TOKEN.findall(description)
    command = ""
    index = 0
    while index < len(tokens):
        if tokens[index].isalpha():
            command = tokens[index]
            index += 1
        if command == "Z":
            path.closeSubpath()
            command = ""
            continue
        count = _NUMBERS_OF.get(command)
        if count is None:
            raise ValueError(f"no command before number {tokens[index]}")
        numbers = [float(token) for token in tokens[index : index + count]]
        _extend(path, numbers)
        index += count
    return path


_NUMBERS_OF: Final = {"M": 2, "C": 6}


def _extend(path: QPainterPath, numbers: list[float]) -> None:
    points = [QPointF(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    if len(points) == 1:
        path.moveTo(points[0])
    else:
        first, second, end = points
        path.cubicTo(first, second, end)


def _paths(root: ET.Element, group: str) -> Iterator[tuple[str, QPainterPath]]:
    for element in root.iterfind(f"{_SVG}g[@id='{group}']/{_SVG}path"):
        yield element.attrib["id"], parse_path(element.attrib["d"])


def _key(name: str) -> tuple[MuscleGroup, Side]:
    muscle, _, side = name.rpartition("-")
    return MuscleGroup(muscle.replace("-", " ")), Side(side)
