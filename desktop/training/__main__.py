"""`python -m desktop.training`."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Annotated

import typer

from desktop.training.recipe import Recipe, make

app = typer.Typer(add_completion=False, no_args_is_help=True)


@app.callback()
def training() -> None:
    """Make the models that On Record ships."""


@app.command()
def attribution(  # noqa: PLR0913 - the options of a command
    corpora: Annotated[Path, typer.Argument(help="Folder of annotated corpora (.jsonl.xz).", exists=True)],
    *,
    output: Annotated[Path, typer.Option(help="Folder that the model's files go to.")],
    epochs: Annotated[int, typer.Option(min=1, help="How often every article is seen.")] = 5,
    seed: Annotated[int, typer.Option(help="The same seed gives the same model on the same machine.")] = 1,
    work: Annotated[Path | None, typer.Option(help="Folder of checkpoints and log; a second start resumes.")] = None,
    threads: Annotated[int, typer.Option(min=1, help="CPU cores to use where there is no GPU.")] = 1,
    open_data_only: Annotated[bool, typer.Option("--open-data-only", help="Learn from CC BY texts alone.")] = False,
    go_on_from: Annotated[
        Path | None, typer.Option(help="Train on from this checkpoint, with lower rates and more noise.")
    ] = None,
    from_checkpoint: Annotated[
        list[Path] | None, typer.Option(help="Export, calibrate and measure this, or the mean of several; no training.")
    ] = None,
) -> None:
    """Train, export, calibrate and measure the model that finds who said what."""
    folder = work or output.with_name(output.name + ".work")
    folder.mkdir(parents=True, exist_ok=True)
    _log_to(folder / "training.log")
    recipe = Recipe(epochs, seed, threads, open_data_only, go_on_from)
    make(recipe, corpora, output=output, work=folder, checkpoints=from_checkpoint or ())


def _log_to(path: Path) -> None:
    """Show what our own modules report, and keep it in a file."""
    logger = logging.getLogger("desktop")
    logger.setLevel(logging.INFO)
    logger.propagate = False  # the exporter makes the root logger speak of every tensor
    for handler in (logging.StreamHandler(), logging.FileHandler(path, encoding="utf-8")):
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        logger.addHandler(handler)


if __name__ == "__main__":
    app()
