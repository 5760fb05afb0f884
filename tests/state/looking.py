"""Looks at a store and its database, to compare them."""

from dataclasses import fields, is_dataclass
from typing import Any

import numpy as np

from app.core.history import History
from app.core.soreness import CheckIn
from app.core.workouts import Workout
from app.state.app_state import AppState
from app.state.loading import load_state
from app.state.store import Store
from app.storage.document import export_document


def contents(state: AppState) -> dict[str, Any]:
    """Everything in a state but what follows from it."""
    return {
        field.name: getattr(state, field.name)
        for field in fields(state)
        if field.name != "prepared"
    }


def expect_as_stored(store: Store) -> None:
    """The state is, to the bit, what a fresh start would read."""
    fresh = load_state(store.library, store.catalogue)
    assert contents(store.state) == contents(fresh)
    assert _same(store.state.prepared, fresh.prepared)


def exported(store: Store) -> bytes:
    """Everything stored, stamps and deleted things included."""
    return export_document(store.library)


def _same(left: object, right: object) -> bool:
    if isinstance(left, np.ndarray):
        return np.array_equal(left, np.asarray(right), equal_nan=True)
    if isinstance(left, tuple) and isinstance(right, tuple):
        return len(left) == len(right) and all(map(_same, left, right))
    if is_dataclass(left) and not isinstance(left, History | Workout | CheckIn):
        return all(_same(getattr(left, one.name), getattr(right, one.name)) for one in fields(left))
    return left == right
