"""The language of the interface: its catalog, how it writes numbers, which way it is read."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.presentation import phrases
from desktop.settings import Setting

SYSTEM = "system"


def speak(app: QApplication, name: str) -> QLocale:
    """Make `app` speak a language, such as "de", or that of the system; English where there is no catalog for it.

    To be called before the first widget is made: what is on screen already stays as it is.
    """
    wanted = QLocale.system() if name == SYSTEM else QLocale(name)
    own = catalog(wanted, app)
    locale = wanted if own is not None or wanted.language() is QLocale.Language.English else QLocale("en")
    QLocale.setDefault(locale)
    if own is not None:
        app.installTranslator(own)
        of_qt = QTranslator(app)
        if of_qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(of_qt)
    app.setLayoutDirection(locale.textDirection())
    phrases.use(_language(locale, own))
    return locale


def catalog(locale: QLocale, parent: QApplication) -> QTranslator | None:
    """The catalog for a language, None where there is none; English needs none."""
    code = locale.name().partition("_")[0]
    made = QTranslator(parent)
    return made if made.load(str(paths.resource("translations", f"onrecord_{code}.qm"))) else None


def translated(setting: Setting) -> Setting:
    """A setting with everything that is shown of it in the language of the interface."""
    return replace(
        setting,
        label=_tr(setting.label),
        group=_tr(setting.group),
        hint=_tr(setting.hint),
        shown=_tr(setting.shown),
        words=tuple(_tr(words) for words in setting.words),
    )


def _tr(text: str) -> str:
    return QApplication.translate("Settings", text) if text else ""


def _language(locale: QLocale, own: QTranslator | None) -> phrases.Language:
    def translate(text: str, count: int) -> str:
        return (own.translate(phrases.CONTEXT, text, "", count) or "") if own is not None else ""

    return phrases.Language(
        translate=translate,
        number=locale.toString,
        decimal=lambda value, places: locale.toString(value, "f", places),
    )
