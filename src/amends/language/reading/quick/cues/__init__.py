"""The plain ways of saying things: what is looked for by hand-written phrases."""
