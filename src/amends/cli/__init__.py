"""The `amends` command: one module a command, loaded only when it is asked for."""
