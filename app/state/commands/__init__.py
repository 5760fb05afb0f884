"""Commands by what they change; ``Store`` has them all."""
