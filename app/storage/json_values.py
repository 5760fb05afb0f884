"""Values of the core as JSON and back, strictly: what does not fit is refused by its place.

Parts that are absent by default (None, empty text, empty lists) are left out; everything else is
written as it is, so that reading gives back an equal value.
"""

import math
from collections.abc import Callable, Hashable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Final, TypeVar, cast, get_args, get_origin, get_type_hints

_Value = TypeVar("_Value")
_Decoder = Callable[[Any], Any]
_LARGEST_WHOLE: Final = 2**53
_ABSENT: Final = (None, "", ())
_AS_THEY_ARE: Final = frozenset({bool, int, float, str, type(None)})


class MisfitError(ValueError):
    """A part of a JSON document is not what it must be.

    Attributes:
        reason: What it must be.
        place: Where it stands, such as ``workouts[3].title``.
    """

    def __init__(self, reason: str, place: str = "") -> None:
        super().__init__(f"{place}: {reason}")
        self.reason = reason
        self.place = place

    def within(self, place: str) -> "MisfitError":
        """The same misfit, seen from the part that holds it."""
        joint = "." if self.place and not self.place.startswith("[") else ""
        return MisfitError(self.reason, f"{place}{joint}{self.place}")


def to_json(value: object) -> Any:  # noqa: ANN401 - JSON is any of its six kinds
    """A value of the core as what ``json.dumps`` takes."""
    if type(value) in _AS_THEY_ARE:
        return value
    match value:
        case Enum():
            return value.value
        case datetime() | date() | time():
            return value.isoformat()
        case tuple():
            return [to_json(part) for part in value]
        case Mapping():
            return {to_json(key): to_json(part) for key, part in value.items()}
    kind: Any = type(value)
    return {
        name: to_json(part)
        for name, absent in _field_names(kind)
        if (part := getattr(value, name)) != absent or type(part) is not type(absent)
    }


@cache
def _field_names(kind: type[Any]) -> tuple[tuple[str, object], ...]:
    """Names of a dataclass's fields, each with the value that is left out, or MISSING."""
    return tuple(
        (field.name, field.default if field.default in _ABSENT else MISSING)
        for field in fields(kind)
    )


def from_json(kind: type[_Value], parsed: object) -> _Value:
    """The value of the given kind behind parsed JSON.

    Raises:
        MisfitError: Something in it is missing, unknown or of another kind.
    """
    value: _Value = decoder_for(cast("Hashable", kind))(parsed)
    return value


@cache
def decoder_for(kind: Any) -> _Decoder:  # noqa: ANN401 - a type, or a form of typing
    """What reads values of one kind: a dataclass, an enum, a number, a tuple and so on."""
    arguments = get_args(kind)
    if get_origin(kind) is UnionType or type(None) in arguments:
        (inner,) = (one for one in arguments if one is not type(None))
        return _optional(decoder_for(inner))
    if get_origin(kind) is tuple:
        return _sequence(decoder_for(arguments[0]))
    if get_origin(kind) is Mapping:
        return _mapping(decoder_for(arguments[0]), decoder_for(arguments[1]))
    if is_dataclass(kind):
        return _record(kind)
    if issubclass(kind, Enum):
        return _choice(kind)
    return _SIMPLE[kind]


def _optional(decode: _Decoder) -> _Decoder:
    return lambda parsed: None if parsed is None else decode(parsed)


def _sequence(decode: _Decoder) -> _Decoder:
    def decode_all(parsed: Any) -> tuple[Any, ...]:  # noqa: ANN401
        if not isinstance(parsed, list):
            raise MisfitError("must be a list")
        values = []
        for index, part in enumerate(parsed):
            try:
                values.append(decode(part))
            except MisfitError as misfit:
                raise misfit.within(f"[{index}]") from None
        return tuple(values)

    return decode_all


def _mapping(decode_key: _Decoder, decode: _Decoder) -> _Decoder:
    def decode_all(parsed: Any) -> dict[Any, Any]:  # noqa: ANN401
        values = {}
        for key, part in _object(parsed).items():
            try:
                values[decode_key(key)] = decode(part)
            except MisfitError as misfit:
                raise misfit.within(key) from None
        return values

    return decode_all


def _record(kind: Any) -> _Decoder:  # noqa: ANN401 - any dataclass
    hints = get_type_hints(kind)
    decoders = {field.name: decoder_for(hints[field.name]) for field in fields(kind)}
    required = [field.name for field in fields(kind) if not _has_default(field)]

    def decode(parsed: Any) -> Any:  # noqa: ANN401
        values = {}
        for key, part in _object(parsed).items():
            if key not in decoders:
                raise MisfitError("is not known", key)
            try:
                values[key] = decoders[key](part)
            except MisfitError as misfit:
                raise misfit.within(key) from None
        for name in required:
            if name not in values:
                raise MisfitError("is missing", name)
        return kind(**values)

    return decode


def _has_default(field: Field[Any]) -> bool:
    return field.default is not MISSING or field.default_factory is not MISSING


def _object(parsed: Any) -> dict[str, Any]:  # noqa: ANN401
    if not isinstance(parsed, dict):
        raise MisfitError("must be an object")
    return parsed


def _choice(kind: type[Enum]) -> _Decoder:
    members = {member.value: member for member in kind}

    def decode(parsed: Any) -> Enum:  # noqa: ANN401
        if not isinstance(parsed, str) or parsed not in members:
            raise MisfitError(f"must be one of: {', '.join(members)}")
        return members[parsed]

    return decode


def _truth(parsed: Any) -> bool:  # noqa: ANN401
    if not isinstance(parsed, bool):
        raise MisfitError("must be true or false")
    return parsed


def _whole(parsed: Any) -> int:  # noqa: ANN401
    if isinstance(parsed, bool) or not isinstance(parsed, int) or abs(parsed) > _LARGEST_WHOLE:
        raise MisfitError("must be a whole number")
    return parsed


def _number(parsed: Any) -> float:  # noqa: ANN401
    if isinstance(parsed, bool) or not isinstance(parsed, int | float):
        raise MisfitError("must be a number")
    if abs(parsed) > _LARGEST_WHOLE or not math.isfinite(parsed):
        raise MisfitError("must be a number of a possible size")
    return float(parsed)


def _text(parsed: Any) -> str:  # noqa: ANN401
    if not isinstance(parsed, str):
        raise MisfitError("must be text")
    try:
        parsed.encode()
    except UnicodeEncodeError:
        raise MisfitError("must be readable text") from None
    return parsed


def _instant(parsed: Any) -> datetime:  # noqa: ANN401
    try:
        instant = datetime.fromisoformat(_text(parsed))
        instant.astimezone(UTC)
    except (ValueError, OverflowError):
        raise MisfitError("must be an instant such as 2026-11-23T09:41:00+01:00") from None
    if instant.tzinfo is None:
        raise MisfitError("needs a UTC offset, such as 2026-11-23T09:41:00+01:00")
    return instant


def _day(parsed: Any) -> date:  # noqa: ANN401
    try:
        return date.fromisoformat(_text(parsed))
    except ValueError:
        raise MisfitError("must be a day such as 2026-11-23") from None


def _clock(parsed: Any) -> time:  # noqa: ANN401
    try:
        return time.fromisoformat(_text(parsed))
    except ValueError:
        raise MisfitError("must be a clock time such as 04:00") from None


_SIMPLE: Final[Mapping[type, _Decoder]] = {
    bool: _truth,
    int: _whole,
    float: _number,
    str: _text,
    datetime: _instant,
    date: _day,
    time: _clock,
}
