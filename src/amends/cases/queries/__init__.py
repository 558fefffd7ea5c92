"""Questions the rooms ask. Each returns what its page needs, in few queries."""
