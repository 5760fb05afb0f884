"""What newer Pythons have in their standard library."""

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override
else:
    _Method = TypeVar("_Method")

    def override(method: _Method) -> _Method:
        """Mark a method as overriding one of its base class; checked by the type checker."""
        return method


__all__ = ["override"]
