from . import dolores_vega, siobhan_orourke

STORIES = (
    dolores_vega.STORY,
    siobhan_orourke.STORY,
)
