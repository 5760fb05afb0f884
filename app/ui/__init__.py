"""The window: theme, painted widgets, charts, pages and the shell."""
