"""Which addresses may be fetched: public ones, over HTTP, and only after their names were resolved."""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from desktop.errors import AddressRefusedError, FetchError

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
PORTS = frozenset({80, 443, 8080, 8443})
_DEFAULT_PORTS = {"http": 80, "https": 443}
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):(?!\d+(?:/|$))")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_UNSAFE = re.compile("[\x00-\x20\x7f]")
_PATH = "/%:@!$&'()*+,;=~-._"
_LONGEST = 8192


@dataclass(frozen=True, slots=True)
class Target:
    """One address to fetch: where to connect, and what to ask for there. `host` is ASCII, `ips` were checked."""

    url: str
    scheme: str
    host: str
    port: int
    path: str
    ips: tuple[str, ...]

    @property
    def host_field(self) -> str:
        """The Host field of the request."""
        name = f"[{self.host}]" if ":" in self.host else self.host
        return name if self.port == _DEFAULT_PORTS[self.scheme] else f"{name}:{self.port}"


def resolve(host: str, port: int) -> list[str]:
    """The numeric addresses of a host.

    Raises:
        OSError: there are none, or no connection.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(info[4][0]) for info in found))


def is_public(address: Address) -> bool:
    """Whether an address is of the public internet; one that carries an IPv4 address is judged by that as well."""
    return all(
        a.is_global and not (a.is_private or a.is_multicast or a.is_reserved or a.is_loopback or a.is_link_local)
        for a in _carried(address)
    )


def _carried(address: Address) -> Sequence[Address]:
    if isinstance(address, ipaddress.IPv4Address):
        return (address,)
    if address.ipv4_mapped is not None:
        return (address.ipv4_mapped,)
    if address.sixtofour is not None:
        return (address, address.sixtofour)
    if address.teredo is not None:
        return (address, *address.teredo)
    if address in _NAT64:
        return (ipaddress.IPv4Address(int(address) & 0xFFFFFFFF),)
    return (address,)


@dataclass(frozen=True, slots=True)
class Gate:
    """The policy. `ports` None allows all; tests put their own resolver and their own idea of what is allowed."""

    resolve: Callable[[str, int], Sequence[str]] = resolve
    allows: Callable[[Address], bool] = is_public
    ports: frozenset[int] | None = PORTS

    def admit(self, url: str) -> Target:
        """Check an address and resolve its host, once: the connection goes to what was checked.

        Raises:
            AddressRefusedError: it is no address of a public page.
            FetchError: its host cannot be found.
        """
        url = with_scheme(url)
        try:
            parts = urlsplit(url)
            host, port = parts.hostname or "", parts.port
        except ValueError:
            raise AddressRefusedError("“{url}” is not an address. Check it and try again.", url=_short(url)) from None
        scheme = parts.scheme.lower()
        if scheme not in _DEFAULT_PORTS:
            raise AddressRefusedError(
                "Addresses that begin with “{scheme}:” are not opened, only http: and https: pages are. "
                "Open a file from the File menu.",
                scheme=_short(scheme),
            )
        if parts.username is not None or parts.password is not None:
            raise AddressRefusedError("The address holds a name or a password. Remove what stands before the “@”.")
        ascii_host, port = _ascii(host), port if port is not None else _DEFAULT_PORTS[scheme]
        if self.ports is not None and port not in self.ports:
            raise AddressRefusedError(
                "Port {port} is not one that web pages are served from, so it was not opened.", port=str(port)
            )
        path = quote(parts.path or "/", safe=_PATH) + (
            f"?{quote(parts.query, safe=_PATH + '?')}" if parts.query else ""
        )
        return Target(url.partition("#")[0], scheme, ascii_host, port, path, self._addresses(ascii_host, port))

    def _addresses(self, host: str, port: int) -> tuple[str, ...]:
        try:
            # What "localhost" is does not depend on the machine's tables (RFC 6761).
            found = ("127.0.0.1",) if host == "localhost" or host.endswith(".localhost") else self.resolve(host, port)
        except (OSError, UnicodeError):
            raise FetchError(
                "“{host}” cannot be found. Check the address, and whether this computer is connected to the internet.",
                host=host,
            ) from None
        try:
            refused = not found or not all(self.allows(ipaddress.ip_address(ip.partition("%")[0])) for ip in found)
        except ValueError:
            refused = True
        if refused:
            raise AddressRefusedError(
                "“{host}” is not on the public internet but on this computer or its own network, so it was not "
                "opened. Save the page in a browser and open the file.",
                host=host,
            )
        return tuple(found)


def with_scheme(url: str) -> str:
    """An address as people write it, in full: "example.org/a" is a page over HTTPS."""
    url = _UNSAFE.sub(lambda match: "" if match[0] in "\t\r\n" else quote(match[0]), url.strip())[:_LONGEST]
    if url.startswith("//"):
        return f"https:{url}"
    return url if _SCHEME.match(url) else f"https://{url}"


def _ascii(host: str) -> str:
    try:
        name = host if ":" in host else host.rstrip(".").encode("idna").decode("ascii")
    except UnicodeError:
        name = ""
    if not name or not re.fullmatch(r"[a-zA-Z0-9._:-]+", name):
        raise AddressRefusedError(
            "“{host}” is not the name of a site. Check the address and try again.", host=_short(host)
        )
    return name.lower()


def _short(words: str) -> str:
    return words if len(words) <= 80 else f"{words[:80]}…"
