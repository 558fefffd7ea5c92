"""A team teaches the reader: lessons in, what measures better out."""
