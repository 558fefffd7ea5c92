from . import jun_watanabe, rosa_martinelli

STORIES = (
    jun_watanabe.STORY,
    rosa_martinelli.STORY,
)
