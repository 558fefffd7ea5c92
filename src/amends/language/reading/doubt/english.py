"""Is a message in English? Told by its small words, and those of other languages."""

from __future__ import annotations

import re

# The words that hold English sentences together and stand in no other language.
ENGLISH = frozenset(
    "the and of with for from are were been have has had this that these those you your "
    "they we my our their would could should what when where why how there just very who "
    "which after before than then still please get got out now it its she his her him them "
    "will can did does don't can't didn't won't isn't wasn't i'm i've it's im ive dont cant "
    "didnt wont u ur pls thx lol omg wtf because about again never nobody nothing always "
    "only more much too over back off into until said told says paid called asked waiting "
    "waited wait order ordered refund money delivery delivered parcel phone call email mail "
    "customer help support broken late lost days weeks hours months day week hour worst bad "
    "good great thanks thank sorry want need know think like really every one two three new "
    "first last time people staff rude left went came come take took make give gave work "
    "working works cancel cancelled booking booked flight train room box card charged "
    "company anyone someone something else not year price another "
    "cold hot dirty burnt warm huge bill table food meal beer brand yesterday today tomorrow "
    "morning since noon city signal wifi account wrong missing torn wet absolutely disgusting "
    "disgraceful appalling terrible horrible awful ridiculous rubbish useless poor behaviour "
    "queue driver engineer door house kitchen water heating power internet app crashes leaking "
    "arrived ruined stolen damaged faulty empty shop store website number name knows please "
    "hello hi dear sir madam regards yours reply answer response full half small large old".split()
)
# English, but as common in some other language, so they count half.
SHARED = frozenset(
    "a an in on at to is was am be as or no me i he so do all any by but if up us go".split()
)
FOREIGN = frozenset(
    # German
    "das und ist nicht ich sie wir ein eine einen mit von zu auf für dem auch mein meine "
    "kein keine wo wer wann warum seit noch aber sind haben habe hat wurde bitte danke es "
    "bei nach oder geld paket bestellung lieferung rückerstattung immer niemand schon "
    "dass bleibt möchte kann mir mal jemand helfen guten tag bei nie wieder sehr ihr ihnen "
    "wochen antwort ware dann doch nur wie kaputt zurück frechheit keiner unverschämt "
    # French
    "je j vous nous avec pour dans que qui mon ma mes votre une pas toujours jamais mais "
    "ne où ou c'est est-ce du aux cette ça fait reçu commande colis remboursement bonjour "
    "merci nul très suis avez sont personne et été fois deux trois rien argent rendez semaines depuis au aucun chez sans être "
    "vraiment honte colère livraison "
    # Spanish
    "el los una por para mi mis su muy pero como estoy está esto dónde cuándo qué quiero "
    "mi tu llevo necesito pedido dinero reembolso hola favor ayer desde hace nadie y ya "
    "funciona todavía cuenta nunca gracias fue dos veces tarjeta servicio cliente vuelo maleta sin respuesta cobraron "
    "llegó pésimo atención "
    # Italian
    "il gli che di non sono mio mia della questo nessuno mai ancora voglio rimborso pacco "
    "ordine soldi subito perché dove siete ho è nel ciao pagato due volte più servizio cliente ritardo settimane consegna mi "
    # Dutch
    "het een niet ik voor mijn zijn maar naar nog steeds wanneer waarom bestelling pakket "
    "geleverd terug wil geen heb hebben jullie eindelijk komt bel al drie dagen slechte doet werkt niemand klacht "
    # Portuguese
    "os uma não meu minha com ainda ninguém vocês quero encomenda dinheiro onde já são eu "
    "conta muito porque você foi estou duas vezes cobraram cartão sem nunca mais atendimento compro "
    # Swedish, Danish, Norwegian, Finnish
    "och att det som är jag på av för inte og ikke jeg mitt min mina har ej ingen var kommit "
    "pengar beställning en ett pakke pengene fået ja ei ole mutta vielä tilaukseni palvelu olen kun eikä väntat svarar tack fick när dålig "
    # Polish, Czech, Hungarian, Romanian, Turkish
    "nie jest na się że mój moja moje paczka zamówienie pieniędzy chcę gdzie kiedy nikt od czekam dwóch tygodni jestem obsługa "
    "kde je už není mám az egy nem és hol csomagom este și nu unde meu bir ve çok bu için "
    "geri gelmedi siparişim istiyorum hizmetiniz berbat var yok değil neden "
    # romanised Hindi, Indonesian
    "hai nahi kya mera mere meri kab ho raha rahi aap bhai paise karo ye aaya tak abhi ko "
    "ka ki hain kyun yang tidak saya belum sudah uang tolong dan saja aapka bahut kharab paisa wapas chahiye mujhe gaya lekin bhi "
    "barang rusak mau kembali".split()
) - ENGLISH - SHARED  # fmt: skip
# In names of people and places too, or English words of another sense.
NAMED = frozenset(
    "la le les de der den del des las los van von die con per sur met om min mi var ma est "
    "en es ho es no y j je na ja ye ko ka ki bu este uno di da du dos do al sans od due mal mir".split()
)  # fmt: skip
SURE = FOREIGN - NAMED
# The short words that French runs into the next one.
ELIDED = re.compile(r"(?<!\w)(?:j|n|c|qu|\w+qu)'[aeiouhéê]")
WORD = re.compile(r"(?<![@#/\w.])[^\W\d_]+(?:'[^\W\d_]+)?")
LETTER = re.compile(r"[^\W\d_]")
NOT_LATIN = re.compile(r"[^\W\d_\x00-\u024f\u1e00-\u1eff]")
MOST_NOT_LATIN = 0.4
ENOUGH = 3
FEWEST_FOREIGN = 1.5
# So many words without one English one among them are not English: fewer where one
# of them is of another language.
TELLING, FEW = 8, 3


def is_english(text: str) -> bool:
    """Say whether a plain text is English; in doubt, it is."""
    seen = set(text.split())
    if len(ENGLISH & seen) >= ENOUGH and SURE.isdisjoint(seen):
        return True
    if _is_written_otherwise(text):
        return False
    words = set(WORD.findall(text))
    english = len(ENGLISH & words) + len(SHARED & words) / 2
    foreign = _foreign(words) + len(ELIDED.findall(text))
    if not english:
        return len(words) < (FEW if foreign >= 1 else TELLING)
    return foreign < FEWEST_FOREIGN or english >= foreign


def _is_written_otherwise(text: str) -> bool:
    """Say whether much of a text is in other letters than Latin ones."""
    if text.isascii():
        return False
    return len(NOT_LATIN.findall(text)) > MOST_NOT_LATIN * len(LETTER.findall(text))


def _foreign(words: set[str]) -> float:
    """Weigh what speaks for another language; what may be a name counts half, or one."""
    accented = sum(not word.isascii() for word in words - SURE)
    return len(SURE & words) + min(1, len(NAMED & words) / 2) + accented / 2
