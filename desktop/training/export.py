"""The trained network as the files that ship: ONNX in eight bits, the tokenizer, and the configuration."""

from __future__ import annotations

import copy
import hashlib
import json
import logging
import shutil
from collections.abc import Sequence
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from desktop import __version__
from desktop.analysis.attribution.encoder import MIDDLE
from desktop.training.network import PRETRAINED, Network
from desktop.training.targets import LABELS

MODEL, TOKENIZER, CONFIG = "model.onnx", "tokenizer.json", "config.json"
_INPUTS = ("ids", "shapes", "states", "mask")
_OUTPUTS = ("tags", "source", "cue")
MIDDLE_LAYER = 4
"""The layer, counted from 1, whose rows are given out for pronouns: the ones above it know attributions best."""
_log = logging.getLogger(__name__)


class _ByteRows(nn.Module):
    """Word vectors in eight bits with a scale for each: a quarter of the size, and no measurable loss."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-12) / 127
        self.register_buffer("rows", (weight / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        return self.rows[ids].float() * self.scale[ids]


def export_onnx(network: Network, path: Path, *, byte_rows: bool = True) -> None:
    """Write `network` as ONNX, weights of its layers in full precision. Its attention must be "eager"."""
    network = copy.deepcopy(network).cpu().eval()
    if byte_rows:
        words = network.bert.embeddings.word_embeddings
        network.bert.embeddings.word_embeddings = _ByteRows(words.weight.data)
    example = [torch.zeros((2, 40), dtype=torch.long) for _ in _INPUTS[:-1]] + [torch.ones((2, 40), dtype=torch.long)]
    axes = {name: {0: "batch", 1: "piece"} for name in (*_INPUTS, "tags")}
    axes |= {name: {0: "batch", 1: "piece", 2: "target"} for name in ("source", "cue")}
    torch.onnx.export(
        network,
        tuple(example),
        str(path),
        input_names=list(_INPUTS),
        output_names=list(_OUTPUTS),
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )


def quantize(full: Path, small: Path) -> None:
    """The encoder's matrices in eight bits per channel; the heads, small and sensitive, stay as they are."""
    prepared = full.with_suffix(".prepared.onnx")
    quant_pre_process(str(full), str(prepared), skip_symbolic_shape=True)
    products = [node.name for node in onnx.load(str(prepared)).graph.node if node.op_type == "MatMul"]
    quantize_dynamic(
        str(prepared),
        str(small),
        per_channel=True,
        weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul"],
        nodes_to_exclude=[name for name in products if "/bert/encoder" not in name],
        extra_options={"MatMulConstBOnly": True},
    )
    prepared.unlink()


def give_out_middle(path: Path) -> None:
    """Let the model in `path` give out, as `MIDDLE`, the rows of `MIDDLE_LAYER` as well; nothing else changes.

    Raises:
        ValueError: it has no such layer.
    """
    model = onnx.load(str(path))
    name = f"/bert/encoder/layer.{MIDDLE_LAYER - 1}/output/LayerNorm/LayerNormalization"
    made = next((node.output[0] for node in model.graph.node if node.name == name), None)
    if made is None:
        raise ValueError(f"{path} has no layer {MIDDLE_LAYER}")
    if all(output.name != MIDDLE for output in model.graph.output):
        model.graph.node.append(onnx.helper.make_node("Identity", [made], [MIDDLE], name=MIDDLE))
        rows = onnx.helper.make_tensor_value_info(MIDDLE, onnx.TensorProto.FLOAT, ["batch", "piece", "width"])
        model.graph.output.append(rows)
        onnx.save(model, str(path))


def export(network: Network, folder: Path) -> None:
    """Write everything the engine loads into `folder`, with a calibration that is still to be fitted."""
    folder.mkdir(parents=True, exist_ok=True)
    full = folder / "full.onnx"
    export_onnx(network, full)
    quantize(full, folder / MODEL)
    full.unlink()
    give_out_middle(folder / MODEL)
    shutil.copyfile(PRETRAINED / TOKENIZER, folder / TOKENIZER)
    write_config(network, folder, calibration=())
    _log.info("exported %s: %.1f MB", folder / MODEL, (folder / MODEL).stat().st_size / 1e6)


def write_config(network: Network, folder: Path, *, calibration: Sequence[float]) -> str:
    """Write the configuration beside the model; its version, which changes whenever the model or this does."""
    data = {
        "labels": LABELS,
        "transitions": [[round(v, 4) for v in row] for row in network.transitions.tolist()],
        "null_bias": 0.0,
        "calibration": [round(float(weight), 5) for weight in calibration],
    }
    seen = hashlib.sha256((folder / MODEL).read_bytes() + json.dumps(data).encode())
    version = f"{__version__}+{seen.hexdigest()[:8]}"
    text = json.dumps({"version": version, **data}, indent=1)
    (folder / CONFIG).write_text(text + "\n", encoding="utf-8")
    return version
