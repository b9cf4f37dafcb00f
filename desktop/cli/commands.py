"""The commands. Qt is imported by `open` alone, spaCy by none."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

import desktop
from desktop import paths
from desktop.cli import library
from desktop.cli.formats import ExportFormat, InputFormat, OutputFormat, ReportFormat, Size, Tab, Theme
from desktop.cli.opening import can_show, has_screen
from desktop.cli.opening import open_window as show_window
from desktop.ui.options import Options

_EXAMPLES = """\
[bold]Examples[/bold]

  onrecord article.txt                            open an article
  onrecord https://example.org/article            ... from the web
  onrecord article.txt --select Lavrov            ... and light what he said
  onrecord article.txt --screenshot picture.png   draw the window, screen or not
  onrecord article.txt --pdf article.pdf          the marked article on paper
  onrecord analyze article.txt                    who said what, in the terminal
  onrecord analyze *.md --format json --output all.json
  onrecord analyze articles/* --output all.jsonl --resume
  onrecord library add *.html                     keep articles ...
  onrecord library search speaker:lavrov pullout  ... and find who said what
  onrecord library check "a total pullout"        was it said so, and by whom
  onrecord analyze --input-format jsonl - < articles.jsonl > results.jsonl
"""

_DEFAULT = "open"
_OWN_OPTIONS = ("--help", "-h", "--version")
_DATA = "--data"

app = typer.Typer(
    name="onrecord",
    help=(
        "See who is on record as having said what in an article.\n\n"
        "[bold]onrecord [FILE][/bold] opens the window; [bold]onrecord COMMAND --help[/bold] tells more."
    ),
    epilog=_EXAMPLES,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
    add_completion=False,
    pretty_exceptions_enable=False,
    no_args_is_help=False,
)
app.add_typer(library.app, name="library")

_Model = Annotated[
    str, typer.Option(metavar="NAME", help="spaCy model instead of the one shipped.", show_default=False)
]


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"onrecord {desktop.__version__}")
        raise typer.Exit


@app.callback()
def _common(
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and leave.")
    ] = False,
    data: Annotated[
        Path | None,
        typer.Option(_DATA, metavar="FOLDER", help="Keep library and settings in this folder.", show_default=False),
    ] = None,
) -> None:
    if data is not None:
        # By the environment, so that the processes this one starts keep to it as well.
        os.environ[paths.DATA_VARIABLE] = str(data.absolute())


def _size(value: str) -> Size:
    match = re.fullmatch(r"(\d{2,5})[xX×](\d{2,5})", value)
    if match is None:
        raise typer.BadParameter("write width and height in pixels, such as 1440x900")
    return Size(int(match[1]), int(match[2]))


@app.command(_DEFAULT)
def open_window(
    file: Annotated[
        str | None,
        typer.Argument(help="The article: text, web page, PDF, Word, e-book, mail, or an address.", show_default=False),
    ] = None,
    screenshot: Annotated[
        Path | None,
        typer.Option(metavar="OUT.png", help="Draw the window when all is marked, and leave. Needs no screen."),
    ] = None,
    pdf: Annotated[
        Path | None,
        typer.Option(metavar="OUT.pdf", help="Write the marked article and who said what, and leave. Needs no screen."),
    ] = None,
    theme: Annotated[Theme | None, typer.Option(help="Colours, this time.")] = None,
    size: Annotated[
        Size | None, typer.Option(parser=_size, metavar="WxH", help="Size of the window in pixels.")
    ] = None,
    select: Annotated[str | None, typer.Option(metavar="NAME", help="Light the statements of this speaker.")] = None,
    tab: Annotated[Tab | None, typer.Option(help="Page of the side panel.")] = None,
) -> None:
    """Open the window [dim](what `onrecord` does when no command is named)[/dim]."""
    if pdf is not None:
        raise typer.Exit(_write_pdf(file, pdf))
    if screenshot is not None:
        if not can_show():
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif not has_screen():
        raise typer.Exit(1)
    options = Options(
        path=file,
        screenshot=screenshot,
        theme=theme,
        size=(size.width, size.height) if size else None,
        select=select,
        tab=tab,
    )
    raise typer.Exit(show_window(options))


def _write_pdf(file: str | None, pdf: Path) -> int:
    if file is None:
        raise typer.BadParameter("name the article to write as a PDF", param_hint="FILE")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop import app as window  # noqa: PLC0415 - imports Qt

    return window.write_pdf(file, pdf)


@app.command()
def analyze(  # noqa: PLR0913, PLR0917 - one for each option
    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="FILE...",
            help="Articles, folders of articles, or addresses on the web; - is standard input.",
            show_default=False,
        ),
    ] = None,
    output_format: Annotated[
        OutputFormat | None,
        typer.Option("--format", help="table unless told otherwise; jsonl where the input is.", show_default=False),
    ] = None,
    input_format: Annotated[
        InputFormat,
        typer.Option(help='jsonl is one {"id", "text"} a line, analysed exactly as it stands.'),
    ] = InputFormat.AUTO,
    output: Annotated[
        Path | None, typer.Option(metavar="PATH", help="Write here and not to the terminal; replaced in one step.")
    ] = None,
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=0, help="Processes; 0 is one for each core.", show_default=False)
    ] = 0,
    resume: Annotated[
        bool,
        typer.Option("--resume", help="Add to --output, as jsonl, what is missing there; may be stopped any time."),
    ] = False,
    watch: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER", help="Then analyse what comes to this folder, until Ctrl+C.", show_default=False
        ),
    ] = None,
    model: _Model = "",
) -> None:
    """Print who said what.

    Exit code: 0 all is well; 1 some input failed, the rest is done, errors are on standard error; 2 wrong usage.
    """
    from desktop.cli.analyze import Batch, analyze_files  # noqa: PLC0415 - `open` need not pay for it

    if not files and watch is None:
        raise typer.BadParameter("name an article, or a folder to --watch", param_hint="FILE")
    if resume and output is None:
        raise typer.BadParameter("name the --output to go on with", param_hint="--resume")
    batch = Batch(tuple(files or ()), output_format, input_format, output, model, jobs, resume, watch)
    if batch.continues and batch.format is not OutputFormat.JSONL:
        raise typer.BadParameter("only jsonl can be continued", param_hint="--format")
    raise typer.Exit(analyze_files(batch))


@app.command()
def export(
    articles: Annotated[list[str], typer.Argument(metavar="FILE|ID...", help="Articles, or their ids in the library.")],
    export_format: Annotated[ExportFormat, typer.Option("--format", help="What to write.")] = ExportFormat.MARKDOWN,
    speaker: Annotated[str, typer.Option(metavar="NAME", help="Only what this speaker said.", show_default=False)] = "",
    output: Annotated[
        Path | None, typer.Option(metavar="PATH", help="Write here and not to the terminal; replaced in one step.")
    ] = None,
    model: _Model = "",
) -> None:
    """Write who said what for other programs, your corrections applied.

    Exit code: 0 all is well; 1 some article failed, the rest is written; 2 wrong usage.
    """
    from desktop.cli.export import export_articles  # noqa: PLC0415 - `open` need not pay for it

    code = export_articles(articles, export_format=export_format, speaker=speaker, output=output, model=model)
    raise typer.Exit(code)


@app.command()
def evaluate(
    gold: Annotated[list[Path], typer.Argument(metavar="GOLD...", help="Annotated articles: .jsonl or .jsonl.xz.")],
    report_format: Annotated[ReportFormat, typer.Option("--format", help="How figures are printed.")] = (
        ReportFormat.TABLE
    ),
    page: Annotated[
        Path | None,
        typer.Option("--html", metavar="PAGE.html", help="Write a page with gold and prediction side by side."),
    ] = None,
    processes: Annotated[
        int, typer.Option(min=0, help="How many to analyse in; 0 is one for each core.", show_default=False)
    ] = 0,
    annotators: Annotated[
        bool, typer.Option("--annotators", help="Score annotators against one another, not the analysis.")
    ] = False,
    stretches: Annotated[
        bool, typer.Option("--stretches", help="Count each stretch of an interrupted quote by itself.")
    ] = False,
    model: _Model = "",
) -> None:
    """Score the analysis against annotated articles."""
    from desktop.cli.evaluate import evaluate_files  # noqa: PLC0415 - `open` need not pay for it

    code = evaluate_files(
        gold,
        report_format=report_format,
        page=page,
        processes=processes,
        annotators=annotators,
        stretches=stretches,
        model=model,
    )
    raise typer.Exit(code)


def run(arguments: Sequence[str]) -> None:
    """Run a command; arguments that name none belong to `open`. Ends the program with the exit code."""
    app(args=with_default_command(arguments), prog_name="onrecord")


def with_default_command(arguments: Sequence[str]) -> list[str]:
    """`onrecord FILE` is `onrecord open FILE`; a file that is called like a command is written `./analyze`."""
    known = {command.name or getattr(command.callback, "__name__", "") for command in app.registered_commands}
    known |= {group.name for group in app.registered_groups if group.name}
    # Options of the program itself stand before the command.
    first = 0
    while first < len(arguments) and arguments[first].startswith(_DATA):
        first += 2 if arguments[first] == _DATA else 1
    own, rest = list(arguments[:first]), list(arguments[first:])
    if rest and (rest[0] in known or rest[0] in _OWN_OPTIONS):
        return own + rest
    return [*own, _DEFAULT, *rest]
