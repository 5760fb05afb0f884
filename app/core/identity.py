"""Keys that sort by time and never clash between devices (UUID version 7, RFC 9562)."""

from datetime import datetime
from uuid import UUID

_VERSION = 0x7000
_VARIANT = 0x8000_0000_0000_0000


def new_id(now: datetime, entropy: bytes) -> str:
    """A UUIDv7 as text.

    Args:
        now: The moment of creation; its milliseconds are the sorting part.
        entropy: At least 10 random bytes.
    """
    milliseconds = int(now.timestamp() * 1000) & 0xFFFF_FFFF_FFFF
    random_a = int.from_bytes(entropy[:2], "big") & 0x0FFF
    random_b = int.from_bytes(entropy[2:10], "big") & 0x3FFF_FFFF_FFFF_FFFF
    high = (milliseconds << 16) | _VERSION | random_a
    return str(UUID(int=(high << 64) | _VARIANT | random_b))
