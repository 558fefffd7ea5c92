from . import fatima_el_amrani, grace_liu, lars_pettersson, ngozi_okonkwo

STORIES = (
    fatima_el_amrani.STORY,
    grace_liu.STORY,
    lars_pettersson.STORY,
    ngozi_okonkwo.STORY,
)
