"""sqlite-utils without pandas.

Where pandas is installed, sqlite-utils loads it to know a type of column that never occurs here,
and every start would take a third of a second longer; so it is hidden for that moment.
"""

import sys

_HIDDEN = "pandas"
_is_loaded = _HIDDEN in sys.modules
if not _is_loaded:
    sys.modules[_HIDDEN] = None  # type: ignore[assignment]  # as Python has it for "not there"

import sqlite_utils  # noqa: E402 - with pandas hidden
from sqlite_utils.migrations import Migrations  # noqa: E402 - as above

if not _is_loaded:
    del sys.modules[_HIDDEN]

__all__ = ["Migrations", "sqlite_utils"]
