"""Pictures of every page and sheet, without a display."""

from app.screenshots.taking import STORIES, take

__all__ = ["STORIES", "take"]
