from . import priya_raman

STORIES = (priya_raman.STORY,)
