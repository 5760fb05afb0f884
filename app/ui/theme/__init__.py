"""One source for every colour, size, font, icon and motion."""
