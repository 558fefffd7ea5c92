"""The pages, a folder a room."""
