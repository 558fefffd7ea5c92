from . import (
    ben_achterberg,
    eleanor_whitcombe,
    helena_brandt,
    kwame_mensah,
    olivia_grant,
    priya_raman,
    yusuf_demir,
)

STORIES = (
    ben_achterberg.STORY,
    eleanor_whitcombe.STORY,
    helena_brandt.STORY,
    kwame_mensah.STORY,
    olivia_grant.STORY,
    priya_raman.STORY,
    yusuf_demir.STORY,
)
