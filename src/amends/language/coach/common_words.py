"""Words that say nothing about what a complaint is about."""

COMMON = frozenset(
    """
    time times day days week weeks month morning afternoon evening night year thing
    things way people person company money service customer line phone call email
    emails message letter same other first second third last next whole rest fact
    end left right point part problem issue house home number name manager staff
    team girl woman lady husband wife daughter mother father friend door front back
    hours minutes website only best worst most very late early again which that this
    with from have when what there they your been were will would could should about
    after before because does done still just even into over then than them their
    said says told tell want need like get got going went came come asked make made
    take took pay paid nothing something anything everything someone nobody please
    thank thanks sorry never always ever really here well good bad more much many
    some such also since until while where whom whose think know knew look looked
    cannot
    """.split()
)
