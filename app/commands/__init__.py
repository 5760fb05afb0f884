"""The commands of the command line, one module per group; none of them loads Qt by being there."""
