"""The likelihood of a sequence of tags in a linear-chain conditional random field (Lafferty et al. 2001)."""

from __future__ import annotations

import torch
from torch import Tensor


def negative_log_likelihood(
    emissions: Tensor, tags: Tensor, mask: Tensor, *, begin: Tensor, transitions: Tensor
) -> Tensor:
    """Of the gold `tags`, for every row of the batch; `mask` is 1 for what is there, 0 for what pads it, behind.

    `emissions` are `[batch, place, tag]`; `begin[j]` scores a first tag, `transitions[i, j]` tag j after tag i.
    """
    there = mask.to(emissions.dtype)
    chosen = (emissions.gather(2, tags[..., None]).squeeze(-1) * there).sum(1)
    steps = (transitions[tags[:, :-1], tags[:, 1:]] * there[:, 1:]).sum(1)
    forward = emissions[:, 0] + begin
    for place in range(1, emissions.shape[1]):
        reached = torch.logsumexp(forward[:, :, None] + transitions, 1) + emissions[:, place]
        forward = torch.where(mask[:, place, None] > 0, reached, forward)
    return torch.logsumexp(forward, 1) - (begin[tags[:, 0]] + chosen + steps)
