"""Every mail kept raw first, then parsed, threaded, filed; and the outbox sent."""
