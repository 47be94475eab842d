"""Fetching from a web server on loopback that does all that a bad one can do."""

import gzip
import re
import shutil
import ssl
import subprocess
import tracemalloc
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.loaders import LoadError, load, load_page
from reader.loaders.fetch import SIZE_LIMIT, fetch
from reader.loaders.fetch_connection import Endpoint, Network, connect, resolve
from reader.loaders.fetch_target import FetchError, Target, is_own_name, is_public
from reader.text.page import Page
from web_server import PAGE, WebServer, answer, redirect

CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
UNSIZED = b"HTTP/1.1 200 OK\r\n\r\n"


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def web():
    server = WebServer()
    yield server
    server.stop()


def problem(link: str, **options) -> str:
    with pytest.raises(LoadError) as caught:
        fetch(link, **options)
    message = str(caught.value)
    assert message.isprintable()
    assert message.startswith(link[:40])
    return message


def test_a_page(web):
    web.answers["/a?q=%C3%A9"] = answer(PAGE, "Content-Type: text/html; charset=UTF-8", 'ETag: "1"')
    page = fetch(f"{web.link}/a?q=é#part")
    assert page == Page(f"{web.link}/a?q=%C3%A9", PAGE, "text/html", "utf-8", '"1"')
    assert f"Host: 127.0.0.1:{web.port}\r\n" in web.requests[0]
    assert "User-Agent: reader/" in web.requests[0]


def test_an_article_keeps_the_link_as_it_was_typed(web):
    web.answers["/a"] = redirect("/b")
    web.answers["/b"] = answer()
    article = load(f"{web.link}/a#top")
    assert article.source == f"{web.link}/a#top"
    assert article.title == "Ferry"


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(PAGE), "Content-Encoding: gzip"),
        (gzip.compress(PAGE[:50]) + gzip.compress(PAGE[50:]) + b"\0\0", "Content-Encoding: x-gzip"),
        (zlib.compress(PAGE), "Content-Encoding: deflate"),
        (zlib.compress(PAGE)[2:-4], "Content-Encoding: deflate"),
        (PAGE, "Content-Encoding: identity"),
    ],
)
def test_compression(web, body, headers):
    web.answers["/"] = answer(body, headers)
    assert fetch(web.link).data == PAGE


def test_framing(web):
    web.answers["/chunked"] = [
        CHUNKED,
        b"10\r\n" + PAGE[:16],
        b"\r\n5;x=y\r\n" + PAGE[16:21] + b"\r\n0\r\n\r\n",
    ]
    web.answers["/unsized"] = [UNSIZED, PAGE]
    web.answers["/continue"] = [b"HTTP/1.1 100 Continue\r\n\r\n", answer()]
    assert fetch(f"{web.link}/chunked").data == PAGE[:21]
    assert fetch(f"{web.link}/unsized").data == PAGE
    assert fetch(f"{web.link}/continue").data == PAGE


class TestBadServers:
    @pytest.mark.parametrize(
        ("head", "piece"),
        [
            (b"", b"H"),
            (b"HTTP/1.1 200 OK\r\nX: ", b"y"),
            (b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", b"."),
            (CHUNKED, b"1\r\n.\r\n"),
            (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        ],
    )
    def test_slow_drips_end_at_the_deadline(self, web, head, piece):
        web.answers["/"] = lambda _: web.forever(head, piece, pause=0.02)
        assert "within 0.3 seconds" in problem(web.link, seconds=0.3)

    def test_silence(self, web):
        web.answers["/"] = lambda _: web.forever(b"", b"", pause=0.05)
        assert "within 0.2 seconds" in problem(web.link, seconds=0.2)

    def test_redirects_share_one_deadline(self, web):
        def slowly(_):
            web.stopped.wait(0.15)
            return redirect(f"/{len(web.requests)}")

        web.answers |= dict.fromkeys(("/", "/1", "/2", "/3", "/4"), slowly)
        assert "within 0.4 seconds" in problem(web.link, seconds=0.4)

    def test_a_name_that_is_never_looked_up(self, web):
        network = Network(resolve=lambda *_: web.stopped.wait() and [])
        assert "within 0.1 seconds" in problem("http://news.example/", seconds=0.1, network=network)

    @pytest.mark.parametrize("head", [UNSIZED, b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"])
    def test_endless_bodies(self, web, head):
        packed = gzip.compress(b"", mtime=0) * 3000
        web.answers["/"] = lambda _: web.forever(head, packed if b"gzip" in head else b"x" * 60_000)
        assert "too large" in problem(web.link)

    def test_endless_heads(self, web):
        web.answers["/"] = lambda _: web.forever(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 100)
        web.answers["/line"] = lambda _: web.forever(b"HTTP/1.1 200 OK\r\nX: ", b"y" * 9999)
        web.answers["/again"] = lambda _: web.forever(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 999)
        assert "not the HTTP" in problem(web.link)
        assert "not the HTTP" in problem(f"{web.link}/line")
        assert "does not end" in problem(f"{web.link}/again")

    def test_a_length_above_the_cap_is_believed(self, web):
        web.answers["/"] = answer(PAGE, length=SIZE_LIMIT + 1)
        assert "too large" in problem(web.link)

    @pytest.mark.parametrize("layers", [1, 2])
    def test_bombs(self, web, layers):
        bomb = zlib.compress(bytes(200 * 2**20), 9)
        headers = ["Content-Encoding: " + ", ".join(["deflate"] * layers)]
        web.answers["/"] = answer(zlib.compress(bomb) if layers == 2 else bomb, *headers)
        tracemalloc.start()
        try:
            found = problem(web.link)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert "too large" in found or "not asked for" in found
        assert peak < 4 * SIZE_LIMIT

    @pytest.mark.parametrize(
        ("said", "words"),
        [
            (answer(length=len(PAGE) + 9), "cut off"),
            (CHUNKED + b"ff\r\nshort", "cut off"),
            (CHUNKED + b"-5\r\nshort", "not the HTTP"),
            (CHUNKED + b"zz\r\nshort", "cut off"),
            (answer(gzip.compress(PAGE)[:-20], "Content-Encoding: gzip"), "cut off"),
            (answer(PAGE, "Content-Encoding: gzip"), "cannot be unpacked"),
            (answer(PAGE, "Content-Encoding: br"), "not asked for"),
            (b"", "ended the connection|not the HTTP"),
            (b"SSH-2.0-OpenSSH_9.2\r\n", "not the HTTP"),
            (b"\x16\x03\x01\x00\xa5\x01\x00\x1b]0;x\x07\r\n\r\n", "not the HTTP"),
            (b"HTTP/1.1 abc OK\r\n\r\n", "not the HTTP"),
            (b"HTTP/9.9 200 OK\r\n\r\n", "not the HTTP"),
            (answer(b"", status="304 Not Modified"), "304"),
            (answer(b"", status="302 Found"), "302"),
            (answer(b"", status="404 Not Found"), "no such page.*404"),
            (answer(b"", status="401 No"), "login"),
            (answer(b"", status="500 Oops"), "failed .500"),
            (answer(b"", "cf-mitigated: challenge", status="403 Forbidden"), "JavaScript"),
            (answer(b"GIF89a", "Content-Type: image/gif"), "no article, but an image"),
            (redirect("file:///etc/passwd"), "only http and https"),
            (redirect("ftp://127.0.0.1/"), "only http and https"),
            (redirect("http://[::1"), "no well-formed link"),
            (redirect("/login?next=/"), "login"),
        ],
    )
    def test_one_clear_line(self, web, said, words):
        web.answers |= {"/": said, "/login?next=/": answer()}
        assert re.search(words, problem(f"{web.link}/"))

    @settings(deadline=None)
    @given(said=st.binary(max_size=300) | st.binary(max_size=200).map(lambda tail: UNSIZED[:15] + tail))
    def test_garbage(self, said):
        server = WebServer()
        server.answers["/"] = said
        try:
            with suppress(LoadError):
                fetch(server.link, seconds=5)
        finally:
            server.stop()

    def test_nobody_there(self, web):
        web.stop()
        assert "nothing answers" in problem(web.link)


class TestRedirects:
    def test_relative_ones_and_odd_letters(self, web):
        web.answers["/a/b"] = redirect("../c d\u00e9")
        web.answers["/c%20d%C3%A9"] = answer()
        assert fetch(f"{web.link}/a/b").data == PAGE

    def test_five_are_followed_and_no_more(self, web):
        web.answers |= {f"/{n}": redirect(f"/{n + 1}") for n in range(6)}
        web.answers["/6"] = answer()
        assert fetch(f"{web.link}/1").data == PAGE
        assert "more than 5" in problem(f"{web.link}/0")

    def test_circles(self, web):
        web.answers |= {"/": redirect("/b"), "/b": redirect("/"), "/self": redirect("/self")}
        assert "circle" in problem(f"{web.link}/")
        assert "circle" in problem(f"{web.link}/self")


class TestOwnNetwork:
    """Names under "example" are public: their address is, though the connection is made to the server on loopback."""

    @staticmethod
    def network(web: WebServer, *later: str) -> Network:
        """Resolves names under "example" to a public address first, and to ``later`` addresses afterwards."""
        addresses = iter(["93.184.216.34", *later])

        def look_up(host: str, port: int) -> list[Endpoint]:
            found = resolve("127.0.0.1" if host.endswith("example") else host, port)
            return (
                [(family, (next(addresses), port)) for family, _ in found]
                if host.endswith("example")
                else found
            )

        def reach(endpoint: Endpoint, seconds: float):
            family, (address, *rest) = endpoint
            return connect(
                (family, ("127.0.0.1", web.port) if address == "93.184.216.34" else (address, *rest)), seconds
            )

        return Network(look_up, reach)

    @pytest.mark.parametrize(
        "host",
        ["127.0.0.1", "localhost", "127.1", "0x7f000001", "2130706433", "[::ffff:127.0.0.1]", "0.0.0.0"],
    )
    def test_no_public_site_leads_there(self, web, host):
        web.answers |= {"/": redirect(f"http://{host}:{web.port}/secret"), "/secret": answer()}
        assert "your own network" in problem("http://news.example/", network=self.network(web))
        assert len(web.requests) == 1

    @pytest.mark.parametrize("address", ["127.0.0.1", "10.0.0.1", "169.254.169.254", "192.168.1.1"])
    def test_nor_a_name_that_changes_its_address(self, web, address):
        web.answers |= {"/": redirect("/secret"), "/secret": answer()}
        assert "your own network" in problem("http://news.example/", network=self.network(web, address))
        assert len(web.requests) == 1

    def test_a_public_redirect_is_followed(self, web):
        web.answers |= {"/": redirect("http://www.example/b"), "/b": answer()}
        assert fetch("http://news.example/", network=self.network(web, "93.184.216.34")).data == PAGE

    def test_another_port_was_not_typed(self, web):
        web.answers["/"] = redirect(f"http://127.0.0.1:{web.port % 60000 + 1}/")
        assert "your own network" in problem(web.link)

    @pytest.mark.parametrize(
        ("address", "public"),
        [
            ("93.184.216.34", True), ("2606:2800:220:1::1", True), ("::ffff:93.184.216.34", True), ("64:ff9b::5db8:d822", True),
            ("127.0.0.1", False), ("10.1.2.3", False), ("172.16.0.1", False), ("192.168.0.1", False), ("169.254.0.1", False),
            ("100.64.0.1", False), ("0.0.0.0", False), ("224.0.0.1", False), ("255.255.255.255", False), ("::1", False),
            ("::", False), ("fe80::1%eth0", False), ("fc00::1", False), ("::ffff:10.0.0.1", False), ("2002:7f00:1::", False),
            ("64:ff9b::7f00:1", False), ("ff02::1", False),
        ],
    )  # fmt: skip
    def test_what_is_public(self, address, public):
        assert is_public(address) is public


class TestProxies:
    @pytest.fixture
    def proxy(self, web, monkeypatch):
        monkeypatch.setenv("HTTP_PROXY", f"http://me:p%40ss@127.0.0.1:{web.port}")
        return web

    def test_http(self, proxy):
        proxy.answers["http://news.example/a"] = answer()
        assert fetch("http://news.example/a").data == PAGE
        assert "Proxy-Authorization: Basic bWU6cEBzcw==\r\n" in proxy.requests[0]

    def test_no_proxy(self, proxy, monkeypatch):
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        proxy.answers["/"] = answer()
        assert fetch(proxy.link).data == PAGE

    def test_redirects_into_ones_own_network(self, proxy):
        proxy.answers["http://news.example/"] = redirect("http://localhost/secret")
        assert "your own network" in problem("http://news.example/")

    def test_a_proxy_that_is_away(self, proxy):
        proxy.stop()
        assert "the proxy 127.0.0.1" in problem("http://news.example/")

    def test_a_proxy_of_another_kind(self, monkeypatch):
        monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1080")
        assert "only http proxies" in problem("https://news.example/")


@pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl to make a certificate with")
class TestCertificates:
    @pytest.fixture(scope="class")
    def certificate(self, tmp_path_factory) -> Path:
        folder = tmp_path_factory.mktemp("tls")
        path = folder / "both.pem"
        name = ["-subj", "/CN=news.example", "-addext", "subjectAltName=DNS:news.example"]
        command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", *name]
        subprocess.run([*command, "-keyout", folder / "key", "-out", path], check=True, capture_output=True)
        path.write_text(path.read_text() + (folder / "key").read_text())
        return path

    @pytest.fixture
    def secure(self, certificate):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server = WebServer(context)
        server.answers["/"] = answer()
        yield server
        server.stop()

    def test_signed_by_itself(self, secure):
        assert "certificate is signed by nobody but itself" in problem(secure.link)

    def test_for_another_site(self, secure, certificate, monkeypatch):
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        assert "certificate is for another site" in problem(secure.link)

    def test_good_ones(self, secure, certificate, monkeypatch):
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        network = Network(resolve=lambda _, port: resolve("127.0.0.1", port))
        assert fetch(f"https://news.example:{secure.port}/", network=network).data == PAGE

    def test_through_a_proxy(self, secure, certificate, monkeypatch):
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        monkeypatch.setenv("HTTPS_PROXY", f"127.0.0.1:{secure.port}")
        assert fetch("https://news.example/").data == PAGE
        assert secure.requests[0].startswith("CONNECT news.example:443 HTTP/1.1\r\n")

    def test_no_tls_there(self, web):
        assert "speak https" in problem(web.link.replace("http", "https"))

    def test_a_handshake_that_drips(self, web):
        web.answers["TLS"] = lambda _: web.forever(b"\x16\x03\x03\x3f\xff", b".", pause=0.02)
        assert "within 0.3 seconds" in problem(web.link.replace("http", "https"), seconds=0.3)


class TestLinks:
    @pytest.mark.parametrize(
        ("link", "words"),
        [
            ("file:///etc/passwd", "only http and https"),
            ("ftp://news.example/", "only http and https"),
            ("http://", "no well-formed"),
            ("http://[::1/", "no well-formed"),
            ("http://a:99999/", "no well-formed"),
            ("http://a..b/", "no well-formed"),
            ("http://a b/", "no well-formed"),
            ("http://me:secret@news.example/", "user name"),
        ],
    )
    def test_that_are_not_followed(self, link, words):
        with pytest.raises(LoadError, match=words):
            load(link)

    def test_letters_of_all_scripts(self):
        target = Target.of("HTTPS://bücher.example/straße?q=ä b\r\nX: y#z")
        assert target == Target("https", "xn--bcher-kva.example", 443, "/stra%C3%9Fe?q=%C3%A4%20bX:%20y")

    @given(st.text(max_size=80))
    def test_any_text(self, text):
        try:
            target = Target.of(f"http://{text}")
        except FetchError:
            return
        assert target.link.isascii()
        assert target.link.isprintable()
        assert " " not in target.link
        assert Target.of(target.link) == target
        assert is_own_name(target.host) in (True, False)


class TestWhatTheServerSays:
    @pytest.mark.parametrize(
        ("content_type", "data", "title"),
        [
            ("text/html", b"Ferries <b>stop</b> in March, said the harbour board.", "Ferries stop in March, said the harbour board"),
            ("text/markdown", b"# Ferry *stops*\n\nIn March.", "Ferry stops"),
            ("text/plain", b"<!doctype html><title>Ferry</title><p>The ferry to the island stops in March.</p>", "Ferry"),
        ],
    )  # fmt: skip
    def test_the_type_counts_where_the_content_does_not_tell(self, content_type, data, title):
        assert load_page(Page("http://a/b", data, content_type), "http://a/b").title == title

    @pytest.mark.parametrize(
        ("charset", "data", "text"),
        [
            ("iso-8859-7", "Η θάλασσα".encode("iso-8859-7"), "Η θάλασσα"),
            ("iso-2022-jp", "海の話".encode("iso-2022-jp"), "海の話"),
            ("latin-1", "“Né”".encode("cp1252"), "“Né”"),
            ("latin-1", "“Né”".encode(), "“Né”"),
            ("utf-8", "\ufeffdéjà".encode("utf-16"), "déjà"),
            ("punycode", b"caf-dma", "caf-dma"),
            ("zip", b"plain", "plain"),
            ("no-such", b"plain", "plain"),
        ],
    )
    def test_the_charset_counts_where_the_content_does_not_tell(self, charset, data, text):
        assert load_page(Page("http://a/b", data, "text/plain", charset), "http://a/b").text == text

    def test_a_charset_in_the_page_counts_more(self):
        page = b"<meta charset=iso-8859-7><p>" + ("Η θάλασσα είναι ήρεμη. " * 9).encode("iso-8859-7")
        assert "θάλασσα" in load_page(Page("http://a/b", page, "text/html", "cp1251"), "http://a/b").text

    @pytest.mark.parametrize(
        ("content_type", "data", "words"),
        [
            ("application/json", b'{"a": 1}', "data for programs"),
            ("text/css", b"p { color: red }", "data for programs"),
            ("text/html", b"<form>Sign in to go on reading this page<input type=password></form>", "login"),
            ("text/html", b"<p>Please enable JavaScript to run this application.</p>", "needs JavaScript"),
            ("text/html", b"<div id=root></div><script>go()</script>", "need JavaScript"),
            ("text/html", b"\x89PNG\r\n\x1a\n\0\0", "PNG"),
            ("text/html", b"", "empty"),
        ],
    )
    def test_what_is_no_article(self, content_type, data, words):
        with pytest.raises(LoadError, match=words):
            load_page(Page("http://a/b", data, content_type), "http://a/b")
