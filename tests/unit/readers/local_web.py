"""A web server on this machine, and a gate that lets requests through to it alone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from desktop.readers.web.gate import Gate

Answer = tuple[int, dict[str, str], bytes]


class LocalWeb:
    """Answers by path; `asked` are the requests it got, `url` its own address under the name `page.example`."""

    def __init__(self, port: int, answers: dict[str, Answer | Callable[[], Answer]]) -> None:
        self.answers = answers
        self.port = port
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.resolved: list[str] = []

    @property
    def url(self) -> str:
        return f"http://page.example:{self.port}"

    def gate(self) -> Gate:
        """All names lead here, on whatever port."""

        def resolve(host: str, port: int) -> list[str]:
            self.resolved.append(host)
            return ["127.0.0.1"]

        return Gate(resolve=resolve, allows=lambda address: address.is_loopback, ports=None)


@contextmanager
def local_web(answers: dict[str, Answer | Callable[[], Answer]]) -> Iterator[LocalWeb]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            web.asked.append((self.path, dict(self.headers)))
            found = web.answers.get(self.path, (404, {}, b"not here"))
            status, headers, body = found() if callable(found) else found
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if "Content-Length" not in headers:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            try:
                self.wfile.write(body)
            except OSError:
                self.close_connection = True

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    web = LocalWeb(server.server_address[1], answers)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield web
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
