"""Pure presenters: a state and a moment in, what a page shows out."""
