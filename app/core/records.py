"""Records of arrays with one row per session or check-in: cut, and put one below the other."""

from collections.abc import Sequence
from dataclasses import fields
from typing import TypeVar

import numpy as np

from app.core.function import Drops
from app.core.readiness import Reports
from app.core.response import Responses
from app.core.stimulus import Stimuli

_Columns = TypeVar("_Columns", Stimuli, Responses, Drops, Reports)


def joined(before: _Columns, kept: int, added: _Columns) -> _Columns:
    """The first ``kept`` rows of one record of arrays, followed by another."""
    names = [column.name for column in fields(before)]
    return stacked([type(before)(*(getattr(before, name)[:kept] for name in names)), added])


def since_row(record: _Columns, first: int) -> _Columns:
    """A record of arrays without its first rows."""
    return type(record)(*(getattr(record, column.name)[first:] for column in fields(record)))


def stacked(records: Sequence[_Columns]) -> _Columns:
    """Records of arrays, one below the other."""
    names = [column.name for column in fields(records[0])]
    columns = (np.concatenate([getattr(record, name) for record in records]) for name in names)
    return type(records[0])(*columns)
