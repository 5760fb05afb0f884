"""How widgets take their room in a layout."""

from PySide6.QtWidgets import QSizePolicy


def high_as_needed(
    vertical: QSizePolicy.Policy = QSizePolicy.Policy.Preferred,
) -> QSizePolicy:
    """As wide as there is room, and as high as ``heightForWidth`` then asks."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, vertical)
    policy.setHeightForWidth(True)
    return policy
