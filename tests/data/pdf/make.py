"""Makes the PDF files of this folder anew, and beside each the paragraphs it should be read as.

    python tests/data/pdf/make.py [NAME ...]

Needs pdflatex, LibreOffice, Chromium, groff with Ghostscript, and reportlab, WeasyPrint, PySide6 and pypdfium2 in the
environment; what is missing is said and left out. The files in the repository came from Debian 12.
"""

# ruff: noqa: E501 - the sources of documents have long lines

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from html import escape
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
from articles import ARTICLES, Article, Piece  # noqa: E402 - this is a script

_MARK = re.compile(r"\^(\d)")
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def gold(article: Article, *, footnotes: bool) -> list[dict[str, str]]:
    """Blocks in order; the marks of footnotes are in brackets, as On Record writes them."""
    blocks = [{"role": "headline", "text": article.title}]
    for piece in article.pieces:
        if piece.rows:
            blocks += [{"role": "table", "text": " | ".join(row)} for row in piece.rows]
        elif footnotes or piece.role != "footnote":
            text = _MARK.sub(r"[\1]" if footnotes else "", piece.text)
            blocks.append({"role": piece.role, "text": text})
    return blocks


def _notes(article: Article) -> list[str]:
    return [piece.text for piece in article.pieces if piece.role == "footnote"]


# LaTeX


def latex(article: Article, out: Path, *, options: str, fonts: str = "") -> None:
    notes = _notes(article)
    body = [_latex_piece(piece, notes) for piece in article.pieces if piece.role != "footnote"]
    source = rf"""\documentclass[{options}]{{article}}
{fonts}\usepackage[utf8]{{inputenc}}\usepackage[margin=17mm,headsep=6mm]{{geometry}}

\pagestyle{{myheadings}}\markright{{{article.head}}}
\title{{{_tex(article.title)}}}\author{{{article.author}}}\date{{{article.date}}}
\begin{{document}}\maketitle
{chr(10).join(body)}
\end{{document}}"""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "a.tex").write_text(source, encoding="utf-8")
        for _ in range(2):
            _call(["pdflatex", "-interaction=nonstopmode", "a.tex"], folder)
        out.write_bytes((Path(folder) / "a.pdf").read_bytes())


def _tex(text: str) -> str:
    text = re.sub(r"([&%$#_])", r"\\\1", text)
    return text.replace("“", "``").replace("”", "''").replace("’", "'")


def _latex_piece(piece: Piece, notes: list[str]) -> str:
    if piece.rows:
        rows = r" \\ ".join(" & ".join(_tex(cell) for cell in row) for row in piece.rows)
        return rf"\begin{{center}}\begin{{tabular}}{{{'l' * len(piece.rows[0])}}}{rows}\end{{tabular}}\end{{center}}"
    text = _MARK.sub(lambda m: rf"\footnote{{{_tex(notes[int(m[1]) - 1])}}}", _tex(piece.text))
    wraps = {
        "subhead": r"\section*{%s}",
        "quotation": r"\begin{quote}%s\end{quote}",
        "list_item": r"\begin{itemize}\item %s\end{itemize}",
        "caption": r"\begin{center}\footnotesize %s\end{center}",
    }
    return wraps.get(piece.role, "%s").replace("%s", text) + "\n"


# LibreOffice, from a flat OpenDocument file


def libreoffice(article: Article, out: Path, *, columns: int) -> None:
    notes = _notes(article)
    body = "".join(_odt_piece(piece, notes) for piece in article.pieces if piece.role != "footnote")
    top = f'<text:p text:style-name="T">{escape(article.title)}</text:p>'
    top += (
        f'<text:p text:style-name="By">By {article.author}</text:p><text:p text:style-name="By">{article.date}</text:p>'
    )
    source = _FODT.format(top=top, body=body, columns=columns, head=article.head)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "a.fodt").write_text(source, encoding="utf-8")
        home = f"-env:UserInstallation=file://{folder}/home"
        _call(["soffice", home, "--headless", "--convert-to", "pdf", "a.fodt"], folder)
        out.write_bytes((Path(folder) / "a.pdf").read_bytes())


_FODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="2mm" fo:text-align="justify"/>
<style:text-properties style:font-name="Liberation Serif" fo:font-family="'Liberation Serif'" fo:font-size="10pt"
 fo:language="en" fo:country="GB" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/>
</style:default-style>
<style:style style:name="Footnote" style:family="paragraph"><style:text-properties fo:font-size="8pt"/></style:style>
<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•">
<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-5mm" fo:margin-left="10mm"/>
</style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles>
<style:style style:name="T" style:family="paragraph"><style:paragraph-properties fo:text-align="start" fo:hyphenate="false"/>
<style:text-properties fo:font-size="19pt" fo:font-weight="bold" fo:hyphenate="false"/></style:style>
<style:style style:name="H" style:family="paragraph"><style:paragraph-properties fo:margin-top="3mm" fo:text-align="start"/>
<style:text-properties fo:font-size="12pt" fo:font-weight="bold" fo:hyphenate="false"/></style:style>
<style:style style:name="By" style:family="paragraph"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="C" style:family="paragraph"><style:text-properties fo:font-size="8.5pt"/></style:style>
<style:style style:name="Q" style:family="paragraph"><style:paragraph-properties fo:margin-left="10mm" fo:margin-right="10mm"/>
</style:style>
<style:style style:name="S" style:family="section"><style:section-properties>
<style:columns fo:column-count="{columns}" fo:column-gap="6mm"/></style:section-properties></style:style>
<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="148mm" fo:page-height="210mm"
 fo:margin="15mm"/><style:header-style><style:header-footer-properties fo:margin-bottom="5mm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:margin-top="5mm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">
<style:header><text:p text:style-name="By">{head}</text:p></style:header>
<style:footer><text:p>Page <text:page-number/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>{top}<text:section text:name="S" text:style-name="S">{body}</text:section></office:text>
</office:body></office:document>"""


def _odt_piece(piece: Piece, notes: list[str]) -> str:
    if piece.rows:
        rows = "".join(
            "<table:table-row>"
            + "".join(f"<table:table-cell><text:p>{escape(cell)}</text:p></table:table-cell>" for cell in row)
            + "</table:table-row>"
            for row in piece.rows
        )
        return f'<table:table><table:table-column table:number-columns-repeated="{len(piece.rows[0])}"/>{rows}</table:table>'
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>{0}</text:note-citation><text:note-body>'
        '<text:p text:style-name="Footnote">{1}</text:p></text:note-body></text:note>'
    )
    text = _MARK.sub(lambda m: note.format(m[1], escape(notes[int(m[1]) - 1])), escape(piece.text))
    style = {"subhead": "H", "quotation": "Q", "caption": "C"}.get(piece.role)
    words = f'<text:p text:style-name="{style}">{text}</text:p>' if style else f"<text:p>{text}</text:p>"
    if piece.role == "list_item":
        return f'<text:list text:style-name="L"><text:list-item>{words}</text:list-item></text:list>'
    return words


# Chromium and WeasyPrint, from HTML


def chromium(article: Article, out: Path, *, css: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "a.html").write_text(html(article, css), encoding="utf-8")
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
        _call([*command, "--print-to-pdf=a.pdf", "a.html"], folder)
        out.write_bytes((Path(folder) / "a.pdf").read_bytes())


def weasyprint(article: Article, out: Path, *, css: str) -> None:
    import weasyprint as library

    library.HTML(string=html(article, css, floats=True)).write_pdf(out)


def html(article: Article, css: str, *, floats: bool = False) -> str:
    body = "".join(_html_piece(piece, _notes(article), floats=floats) for piece in article.pieces)
    return f"""<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(article.title)}</title>
<meta name="author" content="{article.author}"><style>{css}</style><div class="head">{article.head}</div>
<h1>{escape(article.title)}</h1><p class="by">By {article.author}<br>{article.date}</p><main>{body}</main></html>"""


def _html_piece(piece: Piece, notes: list[str], *, floats: bool) -> str:
    if piece.rows:
        rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in piece.rows)
        return f"<table>{rows}</table>"
    if piece.role == "footnote" and floats:
        return ""
    text = escape(piece.text)
    if floats:
        text = _MARK.sub(lambda m: f'<span class="note">{escape(notes[int(m[1]) - 1])}</span>', text)
    else:
        text = _MARK.sub(r"<sup>\1</sup>", text)
    tags = {"subhead": "h2", "quotation": "blockquote", "list_item": "li", "caption": "figcaption", "footnote": "small"}
    tag = tags.get(piece.role, "p")
    return f"<ul><li>{text}</li></ul>" if tag == "li" else f"<{tag}>{text}</{tag}>"


NEWSPAPER = """@page{size:297mm 210mm;margin:14mm}body{font:9.5pt/1.35 'Liberation Serif';margin:0}
.head{font:8pt 'Liberation Sans';border-bottom:1px solid;margin-bottom:3mm}h1{font:bold 24pt 'Liberation Serif';margin:0}
main{columns:3;column-gap:7mm;text-align:justify}p{margin:0;text-indent:1em}.by,main p:first-child{text-indent:0}
main p:first-child::first-letter{font-size:44pt;line-height:.8;float:left;padding-right:1mm}
h2{font-size:11pt;margin:3mm 0 1mm}blockquote{margin:2mm 5mm;font-style:italic}"""
WEB_PAGE = """@page{size:A5;margin:15mm}body{font:10pt/1.4 'DejaVu Sans';margin:0}h1{font-size:20pt}h2{font-size:13pt}
p{margin:0 0 3mm}td{padding:0 2mm}ul{margin:0}li{margin:0 0 2mm}.head{font-size:8pt}figcaption{font-size:8pt;font-style:italic}small{display:block;font-size:8pt}"""
BOOK = """@page{size:A5;margin:18mm 15mm;@top-center{content:"The Evening Ledger";font-size:8pt}
@bottom-center{content:"– " counter(page) " –";font-size:8pt}@footnote{border-top:.5pt solid}}
body{font:10pt/1.3 'Liberation Serif';text-align:justify;hyphens:auto}.head{display:none}h1{font-size:20pt;text-align:left}
main{columns:2;column-gap:6mm}p{margin:0;text-indent:1em}.by,h2+p,main p:first-child{text-indent:0}
h2{font-size:12pt;text-align:left;margin:3mm 0 1mm}.note{float:footnote;font-size:8pt;text-align:left}
blockquote{margin:2mm 4mm}"""


# groff and Ghostscript


def groff(article: Article, out: Path) -> None:
    notes = iter(_notes(article))
    lines = [".nr PS 10", ".nr VS 12", ".nr LL 5i", ".nr PO 1i", ".pl 8.5i", f".ds CH {article.head}", ".ds CF - % -"]
    lines += [".TL", article.title, ".AU", article.author, ".2C"]
    for piece in article.pieces:
        lines += _groff_piece(piece, notes)
    paper = ["-P-p8.5i,7i", "-K", "utf8"]
    postscript = _call(["groff", "-ms", "-Tps", *paper], HERE, "\n".join(lines) + "\n")
    command = ["gs", "-q", "-sDEVICE=pdfwrite", "-dNOPAUSE", "-dBATCH", "-dDEVICEWIDTHPOINTS=504"]
    command += ["-dDEVICEHEIGHTPOINTS=612", "-dFIXEDMEDIA", f"-sOutputFile={out}", "-"]
    subprocess.run(command, input=postscript, check=True)


def _groff_piece(piece: Piece, notes: object) -> list[str]:
    if piece.rows:
        return [".TS", "l n n.", *("\t".join(row) for row in piece.rows), ".TE"]
    if piece.role == "footnote":
        return []
    start = {"subhead": [".SH"], "quotation": [".QP"], "list_item": [".IP \\(bu 2"], "paragraph": [".PP"]}
    lines = start.get(piece.role, [".LP"])
    words, mark, rest = piece.text.partition("^")
    if not mark:
        return [*lines, piece.text]
    return [*lines, words + "\\**", ".FS", next(notes), ".FE", rest[1:].strip()]  # type: ignore[call-overload]


# reportlab


def reportlab(article: Article, out: Path, *, columns: int) -> None:
    from reportlab.lib.enums import TA_JUSTIFY
    from reportlab.lib.pagesizes import A5
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Table

    def furniture(canvas: object, document: object) -> None:
        canvas.setFont("Helvetica", 8)  # type: ignore[attr-defined]
        canvas.drawString(40, A5[1] - 28, f"{article.head} | {article.title}")  # type: ignore[attr-defined]
        canvas.drawRightString(A5[0] - 40, 22, str(document.page))  # type: ignore[attr-defined]

    gap, width = 12, A5[0] - 80
    each = (width - gap * (columns - 1)) / columns
    frames = [Frame(40 + i * (each + gap), 40, each, A5[1] - 80, 0, 0, 0, 0) for i in range(columns)]
    body = ParagraphStyle(
        "body", fontName="Times-Roman", fontSize=9.5, leading=11.5, firstLineIndent=10, alignment=TA_JUSTIFY
    )
    styles = {
        "subhead": ParagraphStyle(
            "sub", fontName="Helvetica-Bold", fontSize=10, leading=12, spaceBefore=8, spaceAfter=3
        ),
        "caption": ParagraphStyle("cap", fontName="Helvetica", fontSize=7.5, leading=9, spaceBefore=6, spaceAfter=6),
        "quotation": ParagraphStyle(
            "quote", body, leftIndent=12, rightIndent=12, firstLineIndent=0, spaceBefore=4, spaceAfter=4
        ),
        "footnote": ParagraphStyle("note", fontName="Times-Roman", fontSize=7.5, leading=9),
    }
    title = ParagraphStyle("title", fontName="Helvetica-Bold", fontSize=17, leading=20, spaceAfter=6)
    by = ParagraphStyle("by", fontName="Helvetica-Oblique", fontSize=9, leading=12)
    story = [Paragraph(article.title, title), Paragraph(f"By {article.author}", by), Paragraph(article.date, by)]
    for piece in article.pieces:
        if piece.rows:
            story.append(Table(piece.rows))
        elif piece.role != "footnote":
            story.append(Paragraph(_MARK.sub("", escape(piece.text)), styles.get(piece.role, body)))
    made = BaseDocTemplate(str(out), pagesize=A5, title=article.title, author=article.author, invariant=True)
    made.addPageTemplates(PageTemplate(frames=frames, onPage=furniture))
    made.build(story)


# Qt


def qt(article: Article, out: Path) -> None:
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

    app = QGuiApplication.instance() or QGuiApplication(["make", "-platform", "offscreen"])
    writer = QPdfWriter(str(out))
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A5), QPageLayout.Orientation.Portrait, QMarginsF(15, 15, 15, 15))
    )
    writer.setResolution(300)
    writer.setTitle(article.title)
    writer.setAuthor(article.author)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setHtml(html(article, "body{font:10pt 'DejaVu Serif'} p{margin:0 0 8px 0} .head{font-size:8pt}"))
    document.print_(writer)
    assert app


# A page that was scanned, after one that was not


def scanned(article: Article, out: Path) -> None:
    import io

    import pypdfium2
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    made = HERE / "interview-qt.pdf"
    page = pypdfium2.PdfDocument(made)[0]
    picture = page.render(scale=1.4, grayscale=True).to_pil().convert("1")
    held = io.BytesIO()
    picture.save(held, "png")
    width, height = page.get_size()
    canvas = Canvas(str(out), pagesize=(width, height), invariant=True)
    canvas.setFont("Times-Bold", 18)
    canvas.drawString(40, height - 80, article.title)
    canvas.setFont("Times-Roman", 10)
    canvas.drawString(40, height - 110, "The pages of the magazine follow as they were scanned.")
    for _ in range(2):
        canvas.showPage()
        held.seek(0)
        canvas.drawImage(ImageReader(held), 0, 0, width, height)
    canvas.save()


def _call(command: list[str], folder: str | Path, data: str = "") -> bytes:
    done = subprocess.run(command, cwd=folder, input=data.encode(), check=False, capture_output=True)
    return done.stdout


FILES: dict[str, tuple[Callable[..., None], dict[str, object], bool]] = {
    "bridge-latex-1": (latex, {"options": "a5paper,10pt"}, True),
    "seals-latex-2": (latex, {"options": "a4paper,10pt,twocolumn", "fonts": r"\usepackage[T1]{fontenc}"}, True),
    "bridge-libreoffice-1": (libreoffice, {"columns": 1}, True),
    "library-libreoffice-2": (libreoffice, {"columns": 2}, False),
    "library-chromium-3": (chromium, {"css": NEWSPAPER}, False),
    "bridge-chromium-1": (chromium, {"css": WEB_PAGE}, True),
    "seals-weasyprint-2": (weasyprint, {"css": BOOK}, True),
    "seals-groff-2": (groff, {}, True),
    "seals-reportlab-2": (reportlab, {"columns": 2}, False),
    "bridge-reportlab-1": (reportlab, {"columns": 1}, False),
    "interview-qt": (qt, {}, False),
    "interview-scanned": (scanned, {}, False),
}
"""How each file is made, and whether its footnotes are in it. The number at the end of a name is that of its columns."""


def main() -> None:
    for name in sys.argv[1:] or FILES:
        make, options, footnotes = FILES[name]
        article = ARTICLES[name.split("-", maxsplit=1)[0]]
        try:
            make(article, HERE / f"{name}.pdf", **options)
        except (OSError, ImportError, subprocess.CalledProcessError) as error:
            sys.stderr.write(f"{name}: {error}\n")
            continue
        if name == "interview-scanned":
            continue
        blocks = gold(article, footnotes=footnotes)
        (HERE / f"{name}.json").write_text(json.dumps(blocks, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
