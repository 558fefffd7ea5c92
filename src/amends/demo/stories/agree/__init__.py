from . import ingrid_solberg, marek_novak

STORIES = (
    ingrid_solberg.STORY,
    marek_novak.STORY,
)
