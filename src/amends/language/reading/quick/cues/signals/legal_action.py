from amends.language.phrases import phrases
from amends.language.reading.quick.cues.cue import Cues

LEGAL_ACTION = Cues(
    "legal_action",
    phrases(
        r"(?:my|our|a|the|an|to|from|consult\w*|see|instruct\w*|speak\w* to"
        r"|messrs .{0,30}) (?:solicitors?"
        r"|lawyers?|attorneys?|barrister|legal team|counsel)",
        r"(?:solicitors?|lawyers?) (?:will|has|have|says|is"
        r"|letter|on monday)",
        r"(?:take|taking|see|seeing|drag|have|haul)(?: \w+){0,4} (?:to|in)"
        r" (?:small claims"
        r"|court|tribunal)",
        r"small claims",
        r"(?:county|high|civil) court",
        r"(?:see|meet) you in court",
        r"(?:legal|court) (?:action|proceedings?|advice|claim|case|route)",
        r"(?:sue|suing|sued|lawsuit|litigation"
        r"|class action|letter before action|lba|writ|injunction|damages)",
        r"(?:in front of|before) a (?:judge"
        r"|court|tribunal)",
        r"(?:go|going|goes|off|take (?:it|this|you)|taking (?:it|this|you)"
        r"|end up) (?:\w+ )?to"
        r" court",
        r"press(?:ing)? charges",
        r"issue proceedings",
        r"breach of (?:contract|the)",
        r"(?:a matter|one) for the courts?",
        r"money claim",
        r"prosecut\w+",
    ),
    phrases(
        r"(?:jury|tennis|food|basketball|squash) (?:duty|court)",
        r"power of attorney",
        r"attorney general",
        r"(?:divorce|probate|conveyancing|my late) (?:solicitor|lawyer)",
        r"i(?:'m| am) a (?:lawyer|solicitor)",
        r"by trade",
        r"damages (?:to|caused)",
        r"county court road",
    ),
)
