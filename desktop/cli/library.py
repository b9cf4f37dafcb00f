"""`onrecord library ...`: the commands and their options; what they do is in `library_actions`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.formats import ReportFormat

app = typer.Typer(
    help="Keep articles and find again who said what in them.",
    no_args_is_help=True,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)

_Json = Annotated[bool, typer.Option("--json", help="Write JSON.")]
_Limit = Annotated[int, typer.Option(min=1, max=100_000, metavar="N", help="At most so many.")]
_Offset = Annotated[int, typer.Option(min=0, metavar="N", help="Leave out so many first.")]


@app.command()
def add(
    sources: Annotated[list[str], typer.Argument(metavar="FILE|URL...", help="Articles to read and keep.")],
    model: Annotated[
        str, typer.Option(metavar="NAME", help="spaCy model instead of the one shipped.", show_default=False)
    ] = "",
    json: _Json = False,
) -> None:
    """Read articles, find out who said what, and keep them.

    Exit code: 0 all is well; 1 some could not be added, the rest is, errors are on standard error; 2 wrong usage.
    """
    from desktop.cli.library_actions import add_articles  # noqa: PLC0415 - `open` need not pay for it

    raise typer.Exit(add_articles(sources, model=model, as_json=json))


@app.command("list")
def list_articles(
    order: Annotated[str, typer.Option(metavar="ORDER", help="added, opened, date or title.")] = "added",
    limit: _Limit = 100,
    offset: _Offset = 0,
    json: _Json = False,
) -> None:
    """Show which articles are kept."""
    from desktop.cli.library_actions import show_articles  # noqa: PLC0415

    if order not in ("added", "opened", "date", "title"):
        raise typer.BadParameter("write added, opened, date or title", param_hint="--order")
    raise typer.Exit(show_articles(order=order, limit=limit, offset=offset, as_json=json))


@app.command(context_settings={"ignore_unknown_options": True})
def search(
    query: Annotated[list[str], typer.Argument(metavar="QUERY...", help="What to look for.")],
    limit: _Limit = 20,
    offset: _Offset = 0,
    json: _Json = False,
) -> None:
    """Find quotes, articles and notes.

    Words, "phrases", -words, OR, and [bold]speaker: kind: is: after: before: date: outlet: title: byline:
    entity:[/bold], as in: speaker:lavrov '"total pullout"' kind:direct after:2019-05-01
    """
    from desktop.cli.library_actions import show_found  # noqa: PLC0415

    raise typer.Exit(show_found(" ".join(query), limit=limit, offset=offset, as_json=json))


@app.command()
def speaker(
    name: Annotated[list[str], typer.Argument(metavar="NAME...", help="The name or a part of it.")],
    limit: _Limit = 100,
    offset: _Offset = 0,
    json: _Json = False,
) -> None:
    """Show all that somebody is on record as having said, by date."""
    from desktop.cli.library_actions import show_speaker  # noqa: PLC0415

    raise typer.Exit(show_speaker(" ".join(name), limit=limit, offset=offset, as_json=json))


@app.command()
def check(
    quote: Annotated[list[str] | None, typer.Argument(metavar="QUOTE...", help="Words.", show_default=False)] = None,
    speaker: Annotated[str, typer.Option(metavar="NAME", help="Who is said to have said it.", show_default=False)] = "",
    draft: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Check every quotation in this text.", show_default=False)
    ] = None,
    report_format: Annotated[ReportFormat, typer.Option("--format", help="How it is printed.")] = ReportFormat.TABLE,
    model: Annotated[
        str, typer.Option(metavar="NAME", help="spaCy model instead of the one shipped.", show_default=False)
    ] = "",
) -> None:
    """Look quotations up: found, shortened, altered, said by somebody else, only a paraphrase, or not found.

    Exit code: 0 every one of them was said so, word for word; 1 one was not; 2 wrong usage.
    """
    from desktop.cli.library_checks import check_draft, check_quote  # noqa: PLC0415

    if bool(quote) == bool(draft):
        raise typer.BadParameter("write the words, or name a --draft", param_hint="QUOTE")
    as_json = report_format is ReportFormat.JSON
    if draft is not None:
        raise typer.Exit(check_draft(draft, speaker=speaker, model=model, as_json=as_json))
    raise typer.Exit(check_quote(" ".join(quote or ()), speaker=speaker, as_json=as_json))


@app.command("import")
def import_articles(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Exports as JSON, JSON Lines or JSON-LD.")],
    json: _Json = False,
) -> None:
    """Put exported articles back: text, quotes and speakers exactly as they were exported.

    Exit code: 0 all is well; 1 some file could not be imported, the rest is; 2 wrong usage.
    """
    from desktop.cli.library_checks import import_exports  # noqa: PLC0415

    raise typer.Exit(import_exports(files, as_json=json))


@app.command()
def remove(
    articles: Annotated[list[str], typer.Argument(metavar="ID|FILE|URL...", help="Articles, as `list` names them.")],
) -> None:
    """Take articles out of the library; corrections and notes hold again when the same text is added again."""
    from desktop.cli.library_actions import remove_articles  # noqa: PLC0415

    raise typer.Exit(remove_articles(articles))


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE.onrecord", help="Where to; an older one is replaced.")],
    json: _Json = False,
) -> None:
    """Write the whole library into one file, for any machine."""
    from desktop.cli.library_actions import back_up_to  # noqa: PLC0415

    raise typer.Exit(back_up_to(file, as_json=json))


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE.onrecord", help="A backup.")],
    json: _Json = False,
) -> None:
    """Put a backup in the place of the library; the present one is kept in a file beside it."""
    from desktop.cli.library_actions import restore_from  # noqa: PLC0415

    raise typer.Exit(restore_from(file, as_json=json))
