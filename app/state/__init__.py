"""Commands in, facts out: the store, the frozen state and the pure presenters."""
