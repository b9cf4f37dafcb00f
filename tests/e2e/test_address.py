"""An address from end to end: the program asks for the page, and only for it; without a network it says so."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.e2e.cli import ROOT, onrecord
from tests.unit.readers.local_web import LocalWeb, local_web

pytestmark = pytest.mark.model

PAGE = (ROOT / "tests" / "unit" / "readers" / "pages" / "newspaper.html").read_bytes()
HTML = {"Content-Type": "text/html; charset=utf-8"}
GATE = """
from desktop.readers.web import gate

def resolve(host, port):
    if not {online}:
        raise OSError("Temporary failure in name resolution")
    return ["127.0.0.1"]

gate.Gate.__init__.__defaults__ = (resolve, lambda address: address.is_loopback, None)
"""
"""What the interpreter runs first in each process of the program: names lead to this machine, or nowhere."""


@pytest.fixture
def web() -> Iterator[LocalWeb]:
    with local_web({"/bridge": (200, HTML, PAGE), "/moved": (302, {"Location": "/bridge"}, b"")}) as web:
        yield web


def behind_gate(folder: Path, *, online: bool) -> dict[str, str]:
    """The environment of a program whose gate is this one."""
    (folder / "sitecustomize.py").write_text(GATE.format(online=online), encoding="utf-8")
    return {"PYTHONPATH": os.pathsep.join((str(folder), str(ROOT)))}


def test_pages_and_files_are_analysed_side_by_side(web: LocalWeb, tmp_path: Path) -> None:
    article = tmp_path / "bridge.txt"
    article.write_text("“We will close it in May,” said Anna Bell, the mayor of Leeds.", encoding="utf-8")
    result = onrecord(
        "analyze",
        f"{web.url}/moved",
        article,
        f"{web.url}/gone",
        "--format",
        "jsonl",
        environment=behind_gate(tmp_path, online=True),
    )
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert [data["source"] for data in found] == [f"{web.url}/bridge", str(article)]
    assert found[0]["title"] == "Harbour bridge to close for a year, council says"
    assert len(found[0]["quotes"]) > 1
    assert result.returncode != 0
    assert "There is no page at" in result.stderr.decode()
    assert [path for path, _ in web.asked] == ["/moved", "/bridge", "/gone"]


def test_without_a_network_it_says_so(tmp_path: Path) -> None:
    result = onrecord("analyze", "https://news.example/bridge", environment=behind_gate(tmp_path, online=False))
    assert result.returncode != 0
    assert "connected to the internet" in result.stderr.decode()


def test_the_window_opens_an_address(web: LocalWeb, tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    result = onrecord(
        f"{web.url}/bridge",
        "--screenshot",
        picture,
        environment=behind_gate(tmp_path, online=True) | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert result.returncode == 0, result.stderr.decode()
    assert not QImage(str(picture)).isNull()
    assert [path for path, _ in web.asked] == ["/bridge"]
