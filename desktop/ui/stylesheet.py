"""The style sheet of the interface: an 8 px grid, one hairline, radius 7 for fields and 10 for cards."""

from __future__ import annotations

from string import Template

from desktop.ui.palettes import Palette

_SHEET = Template("""
* { font-size: 13px; }
QMainWindow, QDialog { background: $panel; }
QWidget#articlePane { background: $page; border: none; border-left: 1px solid $line; border-right: 1px solid $line; }
QTextBrowser#articleView { background: $page; border: none; selection-background-color: $accent;
    selection-color: $page; }
QWidget#speechBar { background: $panel; border-top: 1px solid $line; }
QWidget#sidePanel { background: $panel; }
QToolBar { background: $panel; border: none; border-bottom: 1px solid $line; padding: 5px 8px; spacing: 4px; }
QToolBar::separator { width: 1px; background: transparent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 7px; padding: 5px; color: $ink; }
QToolButton:hover { background: $card; border-color: $line; }
QToolButton:pressed, QToolButton:checked { background: $chosen; }
QToolButton:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; }
QWidget#tabStrip { background: $panel; border-bottom: 1px solid $line; }
QTabBar#tabBar { background: transparent; border: none; }
QTabBar#tabBar::tab { background: transparent; color: $soft; border: 1px solid transparent; border-bottom: none;
    border-top-left-radius: 7px; border-top-right-radius: 7px; padding: 4px 6px 8px 12px; min-width: 96px;
    max-width: 190px; height: 18px; margin: 0 0 0 4px; }
QTabBar#tabBar::tab:hover { color: $ink; background: $chosen; }
QTabBar#tabBar::tab:selected { background: $page; color: $ink; border-color: $line; }
QTabBar#tabBar::tab:focus { border-color: $accent; }
QTabBar#tabBar QToolButton#tabClose, QToolButton#newTabButton { padding: 3px; border-radius: 5px;
    background: transparent; }
QTabBar#tabBar QToolButton#tabClose:hover, QToolButton#newTabButton:hover { background: $chosen;
    border-color: transparent; }
QStatusBar { background: $panel; border-top: 1px solid $line; color: $soft; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $soft; padding: 0 6px; font-size: 12px; }
QLineEdit { background: $card; border: 1px solid $line; border-radius: 7px; padding: 5px 9px; color: $ink;
    selection-background-color: $accent; selection-color: $page; }
QLineEdit:focus { border-color: $accent; }
QPushButton { background: $card; border: 1px solid $line; border-radius: 7px; padding: 5px 12px; color: $ink; }
QPushButton:hover { border-color: $faint; }
QPushButton:focus { border-color: $accent; }
QPushButton#speakerButton::menu-indicator { subcontrol-position: right center; right: 8px; }
QPushButton:default { background: $accent; color: $page; border-color: $accent; }
QPushButton:disabled { background: $panel; color: $faint; border-color: $line; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; color: $accent; padding: 3px 6px; }
QPushButton[flat="true"]:hover { background: $chosen; }
QPushButton[flat="true"]:focus { border-color: $accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QRadioButton { color: $ink; spacing: 8px; padding: 2px 0; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $soft; border-radius: 8px; background: $card; }
QRadioButton::indicator:hover, QRadioButton::indicator:focus { border-color: $accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; background: $card; }
QComboBox { background: $card; border: 1px solid $line; border-radius: 7px; padding: 5px 9px; color: $ink; }
QComboBox:focus { border-color: $accent; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $line; padding: 4px; color: $ink;
    selection-background-color: $chosen; selection-color: $ink; }
QMenuBar { background: $panel; color: $ink; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $chosen; }
QMenu { background: $card; border: 1px solid $line; padding: 5px; color: $ink; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 5px; }
QMenu::item:selected { background: $chosen; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QToolTip { background: $card; color: $ink; border: 1px solid $line; padding: 5px 7px; }
QAbstractItemView { background: transparent; border: none; outline: none; }
QListWidget::item { padding: 5px 9px; border-radius: 7px; color: $ink; }
QListWidget::item:hover { background: $card; }
QListWidget::item:selected { background: $chosen; color: $ink; }
QListWidget::item:disabled { color: $faint; background: transparent; }
QTableView { background: $panel; selection-background-color: $chosen; selection-color: $ink; }
QTableView::item { padding: 0 10px; border: none; border-bottom: 1px solid $line; color: $ink; }
QTableView::item:selected { background: $chosen; color: $ink; }
QTableView::item:focus { border: 1px solid $accent; }
QHeaderView { background: $panel; border: none; border-bottom: 1px solid $line; }
QHeaderView::section { background: $panel; color: $soft; border: none; padding: 8px 10px; font-weight: 600; }
QHeaderView::section:hover { color: $ink; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 32px; margin: 1px; }
QScrollBar::handle:vertical:hover { background: $faint; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $line; border-radius: 4px; min-width: 32px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QSplitter::handle { background: $line; }
QSlider { min-height: 24px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: $card;
    border: 1px solid $faint; }
QSlider::handle:horizontal:hover { border-color: $accent; }
QSlider::handle:horizontal:focus { border: 2px solid $accent; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QLabel#heading { color: $soft; font-size: 11px; font-weight: 600; }
QLabel#findMessage { color: $found; font-size: 12px; padding-left: 2px; }
QLabel#caption { color: $soft; font-size: 11px; }
""")


def stylesheet(palette: Palette) -> str:
    """The whole sheet in the colours of `palette`."""
    names = ("page", "panel", "card", "line", "ink", "soft", "faint", "accent", "chosen", "found")
    return _SHEET.substitute({name: getattr(palette, name) for name in names})
