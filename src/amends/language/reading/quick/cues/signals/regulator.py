from amends.language.phrases import phrases
from amends.language.reading.quick.cues.cue import Cues

REGULATOR = Cues(
    "regulator",
    phrases(
        r"ombuds\w*",
        r"trading standards",
        r"regulators?",
        r"attorney general(?:'s)?(?: office)?",
        r"(?:cfpb|fca|ofgem|ofcom|ofwat|ofsted|cqc|fcc|ftc|fmcsa|bbb|hud"
        r"|ico|caa|dot|accc|acma|asic|sec|finra|osha|hsfa|trai|rbi|epa|fda"
        r"|aer|commerce commission|hse|gmc|nmc"
        r"|asa|sra|ccma|mta|iata|icasa|nhtsa|afca|tio|puc|naic|cra|crtc)",
        r"(?:better business bureau|citizens advice|consumer (?:forum"
        r"|helpline|court|council|affairs|protection"
        r"|rights|commission|financial|bureau|watchdog)|information"
        r" commissioner|department of (?:insurance|labor"
        r"|labour|health|education|transport\w*|consumer|financial)|insurance"
        r" commissioner|public utilit\w+"
        r"|dental council|medical council|medical board|licensing (?:board"
        r"|authority|officer)|watchdog"
        r"|health (?:inspector|department|board)|environmental health|food"
        r" standards|inspectorate|data protection"
        r" (?:authority|commission\w*)|state (?:board|commission\w*)|human"
        r" rights (?:commission|tribunal)|professional"
        r" standards|competition (?:authority|commission)|housing"
        r" (?:ombudsman|regulator)|building control|nursing"
        r" council|the council'?s licensing|charity commission|civil aviation"
        r"|my (?:mp|congress\w+|senator|td|councillor))",
    ),
    phrases(
        r"(?:pressure|gas|voltage|temperature|water|window) regulator",
        r"regulator (?:valve|on the (?:stove|bottle))",
        r"i (?:work|worked) (?:for|at)",
        r"watchdog (?:timer|barks)",
    ),
)
