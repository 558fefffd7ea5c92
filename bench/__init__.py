"""Benchmarks. Each prints its figures; nothing here passes or fails."""
