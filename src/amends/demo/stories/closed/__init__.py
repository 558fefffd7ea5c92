from . import aoife_brennan

STORIES = (aoife_brennan.STORY,)
