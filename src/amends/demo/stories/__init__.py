"""What happened at Bright Home, grouped by how far each case has come."""

from . import act, agree, closed, follow_up, listen, understand

ALL_STORIES = (
    *listen.STORIES,
    *understand.STORIES,
    *agree.STORIES,
    *act.STORIES,
    *follow_up.STORIES,
    *closed.STORIES,
)
