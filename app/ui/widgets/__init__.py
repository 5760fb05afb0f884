"""One painted widget a file; they know tokens and values, never state."""
