from . import (
    callum_fraser,
    dolores_vega,
    gary_holt,
    lindiwe_mokoena,
    margaret_ellison,
    siobhan_orourke,
)

STORIES = (
    callum_fraser.STORY,
    dolores_vega.STORY,
    gary_holt.STORY,
    lindiwe_mokoena.STORY,
    margaret_ellison.STORY,
    siobhan_orourke.STORY,
)
