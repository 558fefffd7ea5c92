from . import ngozi_okonkwo

STORIES = (ngozi_okonkwo.STORY,)
