"""Looks at a store and its database, to compare them."""

from dataclasses import fields
from typing import Any

from app.state.app_state import AppState
from app.state.loading import load_state
from app.state.store import Store
from app.storage.document import export_document
from tests.sameness import differences


def contents(state: AppState) -> dict[str, Any]:
    """Everything in a state but what follows from it."""
    return {
        field.name: getattr(state, field.name)
        for field in fields(state)
        if field.name != "prepared"
    }


def unlike_stored(store: Store) -> list[str]:
    """Where the state is not, to the bit, what a fresh start would read; empty when it is."""
    fresh = load_state(store.library, store.catalogue)
    told = [name for name, value in contents(fresh).items() if contents(store.state)[name] != value]
    return told + differences(store.state.prepared, fresh.prepared, "prepared")


def exported(store: Store) -> bytes:
    """Everything stored, stamps and deleted things included."""
    return export_document(store.library)
