"""Staff, roles, teams, working hours, customers."""
