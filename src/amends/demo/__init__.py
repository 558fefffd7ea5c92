"""The demo company, Bright Home, made by calling the same actions."""
