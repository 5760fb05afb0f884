"""Herstel: a private recovery tracker for athletes."""

__version__ = "0.1.0"
