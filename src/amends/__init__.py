"""The complaint desk for teams that want upset customers to leave as friends."""
