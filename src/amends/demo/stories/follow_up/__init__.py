from . import jun_watanabe

STORIES = (jun_watanabe.STORY,)
