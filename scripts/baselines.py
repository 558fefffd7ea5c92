"""Simple readers to be measured beside ours: majority, VADER, TF-IDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from labels import FAMILIES, LABELS
from labels import Labelled as Learnt
from measures import Labelled
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from amends.language.reading import LEVELS, Reading
from amends.language.reading.reading import BANDS

Reader = Callable[[Labelled], Reading]


def majority(_: Labelled) -> Reading:
    """Say of every message what is true of most."""
    return Reading(heat=30, complaint=1.0, abuse=0.0, topic="product")


def vader() -> Reader:
    """Return a reader that knows VADER's compound score and nothing else."""
    judge = SentimentIntensityAnalyzer()

    def judged(message: Labelled) -> Reading:
        score = judge.polarity_scores(message["text"])["compound"]
        heat = round(50 - 50 * score)
        return Reading(
            heat=heat, complaint=float(score < 0.05), abuse=0.0, topic="product"
        )

    return judged


def tf_idf(known: Sequence[Learnt]) -> Reader:
    """Return word pairs weighed by TF-IDF, a logistic regression for each label."""
    words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    matrix = words.fit_transform([each.text for each in known])
    answers = [[label in each.holds for label in LABELS] for each in known]
    judge = OneVsRestClassifier(
        LogisticRegression(C=10, class_weight="balanced", solver="liblinear")
    ).fit(matrix, answers)

    def judged(message: Labelled) -> Reading:
        chances = judge.predict_proba(words.transform([message["text"]]))[0]
        return as_reading(dict(zip(LABELS, chances.tolist(), strict=True)))

    return judged


def as_reading(
    chances: dict[str, float], thresholds: dict[str, float] | None = None
) -> Reading:
    """Return what chances say, without evidence."""
    likely = {
        label
        for label, chance in chances.items()
        if chance >= (thresholds or {}).get(label, 0.5)
    }
    level = 0
    while level < 3 and f">{level + 1}" in likely:
        level += 1
    if level >= 2:
        likely.add("feelings/angry")
    else:
        likely.discard("feelings/angry")
    said: dict[str, Any] = {
        family: tuple(
            label.partition("/")[2]
            for label in sorted(likely)
            if label.startswith(f"{family}/")
        )
        for family in FAMILIES
    }
    topics = [label for label in LABELS if label.startswith("topic/")]
    return Reading(
        heat=BANDS[LEVELS[level]][0],
        complaint=chances["complaint"],
        abuse=chances["abuse"],
        topic=max(topics, key=lambda topic: chances[topic]).partition("/")[2],
        **said,
    )
