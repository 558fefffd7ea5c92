"""The quick depth: cues and word tables, weighed by NumPy alone."""
