from . import chiara_romano, ingrid_solberg, marek_novak, piotr_kowalczyk, rashida_begum

STORIES = (
    chiara_romano.STORY,
    ingrid_solberg.STORY,
    marek_novak.STORY,
    piotr_kowalczyk.STORY,
    rashida_begum.STORY,
)
