from . import (
    aoife_brennan,
    oliver_stone,
    petra_vogel,
    priya_raman,
    samuel_adeyemi,
    victor_ionescu,
)

STORIES = (
    aoife_brennan.STORY,
    oliver_stone.STORY,
    petra_vogel.STORY,
    priya_raman.STORY,
    samuel_adeyemi.STORY,
    victor_ionescu.STORY,
)
