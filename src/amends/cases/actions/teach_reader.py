from django.db import transaction

from amends.cases.lessons import lessons
from amends.cases.models import TaughtReader
from amends.cases.queries.taught_readers import newest_taught, taught_now
from amends.cases.refusals import TaughtMeanwhile, TooFewMessages
from amends.language.reading.teaching.measuring import Measured
from amends.language.reading.teaching.teach import TooFewLessons, teach


def teach_reader() -> TaughtReader:
    """Let the desk's reader learn from what its people corrected and confirmed.

    What is returned was kept, and reads from now on, only where something in it
    measured better; else it has no key. Learning takes a while and locks nothing.
    """
    before, learnt = newest_taught(), lessons()
    try:
        outcome = teach(learnt, taught_now())
    except TooFewLessons as few:
        raise TooFewMessages(str(few)) from few

    taught = TaughtReader(
        learnt_from=len(learnt),
        weights=outcome.taught.as_bytes(),
        figures=[_figure(each) for each in outcome.measured],
    )
    if outcome.is_better:
        _keep(taught, before)
    return taught


@transaction.atomic
def _keep(taught: TaughtReader, before: TaughtReader | None) -> None:
    if newest_taught() != before:
        raise TaughtMeanwhile
    taught.save()


def _figure(measured: Measured) -> dict[str, object]:
    return {
        "what": measured.what,
        "messages": measured.messages,
        "before": round(measured.before, 4),
        "after": round(measured.after, 4),
        "taken_over": measured.is_better,
    }
