"""The figures of a report as JSON, and in it those of the referee under the referee's names."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from desktop.evaluation.calibration import Bin, Calibration
from desktop.evaluation.mentions import LABELS, MentionScores
from desktop.evaluation.phenomena import PHENOMENA, PhenomenonScores
from desktop.evaluation.pronouns import PronounScores
from desktop.evaluation.report import Report, Result
from desktop.evaluation.scores import KINDS, QuoteScores, Ratio, SpeakerScores


def render(report: Report) -> str:
    """All figures as JSON, shares rounded to three places; a part that gold says nothing of is left out."""
    return json.dumps(figures(report), indent=1, ensure_ascii=False)


def figures(report: Report) -> dict[str, Any]:
    """All figures by name."""
    parts: dict[str, Any] = {"articles": len(report.results), "quotes": quotes(report.quotes)}
    if report.has_speakers:
        parts["speakers"] = speakers(report.speakers)
    if report.quotes.gold["all"]:
        parts["phenomena"] = phenomena(report.phenomena)
        parts["calibration"] = calibration(report.calibration)
    if report.mentions.gold:
        parts["entities"] = entities(report.mentions)
    if report.pronouns.gold:
        parts["pronouns"] = pronouns(report.pronouns)
    parts["worst"] = [worst(result) for result in report.worst] if report.quotes.gold["all"] else []
    return parts


def quotes(scores: QuoteScores) -> dict[str, Any]:
    """Who said what, as spans."""
    by_kind = {
        kind: {
            "gold": scores.gold[kind],
            "recall": share(scores.found[kind], scores.gold[kind]),
            "e2e_recall": share(scores.linked[kind], scores.gold[kind]),
        }
        for kind in KINDS
        if scores.gold[kind]
    }
    return {
        "gold": scores.gold["all"],
        "pred": scores.predicted,
        "documents_missing": scores.documents_missing,
        "content": ratio(scores.ratio(scores.found["all"])),
        "exact": ratio(scores.ratio(scores.exact)),
        "exact_but_for_that": ratio(scores.ratio(scores.alike)),
        "e2e": ratio(scores.ratio(scores.linked["all"])),
        "source_given_content": share(scores.linked["all"], scores.found["all"]),
        **by_kind,
    }


def kinds(shown: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """The rows of `quotes(...)` that are of one kind each."""
    return [(kind, shown[kind]) for kind in KINDS if kind in shown]


def speakers(scores: SpeakerScores) -> dict[str, Any]:
    """Who said it, as a name."""
    return {
        "gold": scores.gold,
        "found": share(scores.quoted, scores.gold),
        "speaker_recall": share(scores.right, scores.gold),
        "speaker_precision": share(scores.right, scores.named),
        "canonical_name": share(scores.canonical, scores.gold),
        "wrong_name": share(scores.named - scores.right, scores.gold),
    }


def phenomena(scores: PhenomenonScores) -> dict[str, Any]:
    """Recall by phenomenon."""
    return {
        name: {
            "gold": scores.gold[name],
            "recall": share(scores.found[name], scores.gold[name]),
            "e2e_recall": share(scores.linked[name], scores.gold[name]),
        }
        for name in PHENOMENA
        if scores.gold[name]
    }


def calibration(scores: Calibration) -> dict[str, Any]:
    """Certainty against what was right."""
    return {
        "expected_calibration_error": round(scores.error, 4),
        "bins": [_bin(part) for part in scores.bins],
        "words": {word.value: _bin(part) for word, part in scores.words.items()},
        "direct_called_certain": share(scores.direct_certain.count, scores.direct.count),
        "direct_called_certain_right": round(scores.direct_certain.share, 3),
    }


def _bin(part: Bin) -> dict[str, float]:
    return {"quotes": part.count, "certainty": round(part.mean, 3), "right": round(part.share, 3)}


def entities(scores: MentionScores) -> dict[str, Any]:
    """Mentions by name."""
    return {
        label: {
            "gold": scores.gold[label] if label != "all" else scores.gold.total(),
            **ratio(scores.ratio(label)),
            "exact": share(
                scores.exact[label] if label != "all" else scores.exact.total(),
                scores.found[label] if label != "all" else scores.found.total(),
            ),
        }
        for label in (*LABELS, "all")
    }


def pronouns(scores: PronounScores) -> dict[str, Any]:
    """Which name a pronoun means."""
    groups = {group: ratio(scores.ratio(group)) for group in ("all", "masculine", "feminine")}
    return {"gold": scores.gold["all"], **groups, "bias": round(scores.bias, 3)}


def worst(result: Result) -> dict[str, Any]:
    """An article with what is wrong with it."""
    return {
        "id": result.article.id,
        "e2e_f1": round(result.ratio.f1, 3),
        "right": result.right,
        "wrong_source": result.misplaced,
        "missed": result.missed,
        "surplus": result.surplus,
    }


def ratio(value: Ratio) -> dict[str, float]:
    """Precision, recall and F1 to three places."""
    return {"P": round(value.precision, 3), "R": round(value.recall, 3), "F1": round(value.f1, 3)}


def share(part: int, whole: int) -> float:
    """A share to three places; 0 of nothing."""
    return round(part / max(whole, 1), 3)
