"""The sentence that is being read aloud: tinted and framed in the text, and kept in view."""

from __future__ import annotations

from desktop.document import Span
from desktop.ui.widgets.article_scene import ArticleScene
from desktop.ui.widgets.article_view import ArticleView
from desktop.ui.widgets.navigator import Navigator


class SpokenLight:
    """Lights one sentence of an article."""

    def __init__(self, view: ArticleView, scene: ArticleScene, navigator: Navigator) -> None:
        self._view = view
        self._scene = scene
        self._navigator = navigator

    def show(self, span: Span | None) -> None:
        """Light a sentence and scroll to it where it is not in comfortable sight; None puts the light out."""
        self._scene.spoken.span = span
        self._view.viewport().update()
        if span is not None:
            self._navigator.go_to(span, remember=False)
