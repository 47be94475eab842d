"""Bad inputs of our own, made when they are asked for: what an adversary would try, for every kind.

Each has a name with the ending that the file would have, what makes it, and what is expected: an article with some words
and without others, a clear error, or either. ``!`` in a text stands for what must never be shown.
"""

import io
import json
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable
from typing import NamedTuple

from benchmarks.inputs.make import pdf, pdf_of, pdf_with, zipped

PROSE = "The harbour works have been put off until the summer, the port authority said on Monday, for want of piles."
HIDDEN = "pwned"
"""A word that must not be shown, as it is the payload of a control sequence or the like."""


class Bad(NamedTuple):
    """``expect``: "clean", "error" or "either"; ``words`` are in a clean text, or in the error."""

    name: str
    make: Callable[[], bytes]
    expect: str = "either"
    words: str = ""


def _text(text: str, encoding: str = "utf-8") -> Callable[[], bytes]:
    return lambda: f"Start\n\n{text}\n\nfinish".encode(encoding, "surrogatepass")


def _bytes(data: bytes) -> Callable[[], bytes]:
    return lambda: b"Start\n\n" + data + b"\n\nfinish"


_OSC = f"\x1b]0;{HIDDEN}\x07"
_C1_OSC = f"\x9d0;{HIDDEN}\x9c"

TEXTS = [
    Bad("osc_title.txt", _text(_OSC), "clean", "finish"),
    Bad("osc_clipboard.txt", _text(f"\x1b]52;c;{HIDDEN}\x1b\\"), "clean", "finish"),
    Bad("osc_clipboard_c1.txt", _text(f"\x9d52;c;{HIDDEN}\x9c"), "clean", "finish"),
    Bad("osc_link.txt", _text(f"\x1b]8;;https://{HIDDEN}\x1b\\shown\x1b]8;;\x1b\\"), "clean", "shown"),
    Bad("osc_unfinished.txt", _text(f"\x1b]0;{HIDDEN}"), "clean", "finish"),
    Bad("sixel.txt", _text(f"\x1bPq#0;2;0;0;0{HIDDEN}\x1b\\"), "clean", "finish"),
    Bad("sixel_c1.txt", _text(f"\x90q{HIDDEN}\x9c"), "clean", "finish"),
    Bad("kitty.txt", _text(f"\x1b_Gf=100;{HIDDEN}\x1b\\"), "clean", "finish"),
    Bad("csi_long.txt", _text("\x1b[" + "1;" * 500_000 + "m"), "clean", "finish"),
    Bad("csi_split_by_nul.txt", _text("\x1b\0[2J"), "clean", "finish"),
    Bad("esc_esc.txt", _text("\x1b\x1b\x1b[2J\x1b\x1bc"), "clean", "finish"),
    Bad("c1_in_cp1252.txt", _bytes(b"caf\xe9 \x9b2J \x9d0;x\x9c"), "clean", "finish"),
    Bad("c1_in_utf16.txt", _text(f"\ufeff{_C1_OSC}", "utf-16-le"), "either"),
    Bad("c1_in_marked_utf16.txt", lambda: f"\ufeffStart {_C1_OSC} finish".encode("utf-16-be"), "clean", "finish"),
    Bad("c1_in_utf32.txt", lambda: f"\ufeffStart {_C1_OSC} finish".encode("utf-32-le"), "clean", "finish"),
    Bad("utf32_unmarked.txt", lambda: f"Start {_OSC} finish".encode("utf-32-be")),
    Bad("utf7.txt", _bytes(b"+AGAAGw-[2J +ACI-"), "clean", "finish"),
    Bad("iso2022.txt", _bytes("日本語".encode("iso-2022-jp") + b"\x1b$B\x1b(B"), "clean", "finish"),
    Bad("overlong.txt", _bytes(b"\xc0\x9b[2J \xe0\x80\x9b[2J \xf0\x80\x80\x9b"), "clean", "finish"),
    Bad("surrogates.txt", _bytes(b"\xed\xa0\x80\xed\xb0\x80" * 1000), "clean", "finish"),
    Bad("nuls.txt", _bytes(b"a\0b" * 20), "either"),
    Bad("nuls_only.txt", lambda: bytes(1_000_000), "error"),
    Bad("bidi.txt", _text("\u202e\u2066\u2067\u200f" * 1000), "clean", "finish"),
    Bad("combining_flood.txt", _text("a" + "\u0301\u0489" * 500_000), "clean", "finish"),
    Bad("zero_width_flood.txt", _text("\u200b\u2060\ufeff" * 300_000), "clean", "finish"),
    Bad("joiner_flood.txt", _text("x\u200d\ufe0f" * 300_000), "clean", "finish"),
    Bad("tags.txt", _text("🏴" + "".join(map(chr, range(0xE0061, 0xE007F))) * 1000), "clean", "finish"),
    Bad("overstrike_flood.txt", _text("_\x08x" * 200_000 + "\x08" * 200_000), "clean", "finish"),
    Bad("returns.txt", _text("secret\rshown\r" * 1000), "clean", "secret"),
    Bad("one_line.txt", _text("word " * 2_000_000), "clean", "finish"),
    Bad("one_word.txt", _text("w" * 10_000_000), "clean", "finish"),
    Bad("newlines.txt", _text("\n" * 3_000_000), "clean", "finish"),
    Bad("spaces.txt", _text((" " * 1000 + "\n") * 5000), "clean", "finish"),
    Bad("tabs.txt", _text("\t" * 1_000_000), "clean", "finish"),
    Bad("quotes.txt", _text(">" * 1_000_000 + " deep"), "clean", "finish"),
    Bad("bullets.txt", _text("- " * 500_000 + "x\n" + "\n".join(" " * n + "- x" for n in range(1000))), "clean", "finish"),
    Bad("columns.txt", _text("\n".join("a   " * 200 for _ in range(5000))), "clean", "finish"),
    Bad("links.txt", _text("https://example.org/)))) <a@b.c> " * 100_000), "clean", "finish"),
    Bad("link_starts.txt", _text("http://" * 300_000 + "<" * 300_000), "clean", "finish"),
    Bad("headers.txt", lambda: b"A: b\n" * 200_000 + b"\nfinish", "clean", "finish"),
    Bad("bylines.txt", lambda: b"By " * 300_000 + b"\n\nBy A B " * 2 + b"\n\nfinish", "clean", "finish"),
    Bad("underlined.txt", _text("Title\n=====\n" * 50_000), "clean", "finish"),
    Bad("shifts.txt", lambda: b"Start \x1b(0 \x0e lqk \x0f finish", "clean", "finish"),
    Bad("huge.txt", lambda: b"words to read\n" * 3_000_000, "error", "too large"),
    Bad("capitals.txt", _text("A " * 500_000), "clean", "finish"),
    Bad("hyphens.txt", _text("a-\n" * 300_000), "clean", "finish"),
    Bad("markup.txt", _text("[bold]x[/bold] [link=http://x]y[/] {} %s $(x) `x`"), "clean", "[bold]x[/bold]"),
    Bad("text.epub", _text("only words"), "either"),
]  # fmt: skip


def _md(text: str) -> Callable[[], bytes]:
    return lambda: f"# Start\n\n{text}\n\nfinish\n".encode()


MARKDOWNS = [
    Bad("brackets.md", _md("[" * 100_000), "clean", "finish"),
    Bad("closed_brackets.md", _md("[" * 50_000 + "]" * 50_000), "clean", "finish"),
    Bad("pictures.md", _md("![" * 50_000), "clean", "finish"),
    Bad("emphasis.md", _md("*a _b " * 50_000), "clean", "finish"),
    Bad("emphasis_inside.md", _md("a**b" * 50_000), "clean", "finish"),
    Bad("ticks.md", _md(" ".join("`" * n for n in range(1, 600))), "clean", "finish"),
    Bad("tags.md", _md("<a " * 50_000), "clean"),
    Bad("comments.md", _md("x <!-- " * 30_000), "clean"),
    Bad("links.md", _md("[a](<b" * 30_000), "clean", "finish"),
    Bad("references.md", _md("\n".join(f"[r{n}]: /x{n}" for n in range(50_000)) + "\n\n" + "[r1] " * 3000), "clean", "finish"),
    Bad("long_reference.md", _md("[r]: https://example.org/" + "x" * 100_000 + "\n\n" + "[r] " * 2000), "clean", "finish"),
    Bad("lists.md", _md("\n".join("  " * n + "- x" for n in range(500))), "clean"),
    Bad("list_line.md", _md("- " * 5000 + "x"), "clean", "finish"),
    Bad("quotes.md", _md("> " * 5000 + "x"), "clean", "finish"),
    Bad("table.md", _md("|a" * 2000 + "|\n" + "|-" * 2000 + "|\n" + ("|x" * 2000 + "|\n") * 50), "clean", "finish"),
    Bad("table_of_nothing.md", _md("|" * 100_000 + "\n" + "|-" * 50_000 + "|"), "clean"),
    Bad("long_cell.md", _md("|a|b|\n|-|-|\n|" + "w" * 100_000 + "|x|\n" + "|x|y|\n" * 2000), "clean", "finish"),
    Bad("lines.md", _md("x: y\n" * 20_000), "clean", "finish"),
    Bad("backslashes.md", _md("\\" * 200_000), "clean", "finish"),
    Bad("entities.md", _md("&#27;]0;x&#7; &#x9b;2J &#0; &#x202e; &amp" * 3000), "clean", "finish"),
    Bad("fences.md", _md("```\n" * 20_001), "clean"),
    Bad("front_matter.md", lambda: b"---\n" + b"a: &a [*a, *a]\n" * 50_000 + b"---\n# Start\n\nfinish\n", "clean", "finish"),
    Bad("schemes.md", _md(f"[a](javascript:{HIDDEN}) [b](data:text/html,{HIDDEN}) [c](file:///etc/passwd)"), "clean", "finish"),
    Bad("html.md", _md(f"<script>{HIDDEN}</script>\n\n<div><style>{HIDDEN}</style>shown</div>"), "clean", "shown"),
]  # fmt: skip


def _page(body: str, head: str = "") -> Callable[[], bytes]:
    return lambda: (
        f"<!doctype html><html><head><title>Start</title>{head}</head><body><p>{PROSE}</p>{body}<p>{PROSE} finish</p></body></html>".encode()
    )


PAGES = [
    Bad("divs.html", _page("<div>" * 100_000)),
    Bad("inline.html", _page("<b><i>" * 100_000)),
    Bad("attributes.html", _page("<p " + " ".join(f"a{n}=x" for n in range(100_000)) + ">x</p>"), "clean", "harbour"),
    Bad("long_attribute.html", _page(f"<p title='{'x' * 3_000_000}'>x</p>"), "clean", "harbour"),
    Bad("many_attributes.html", _page("<p a=1 b=2 c=3 d=4 e=5 f=6>x</p>" * 50_000), "clean", "harbour"),
    Bad("tables.html", _page("<table><tr><td>" * 5000)),
    Bad("wide_table.html", _page("<table><tr>" + "<td>x" * 20_000 + "<tr>" + "<td>y" * 20_000 + "</table>")),
    Bad("uneven_table.html", _page("<table><tr>" + "<td>x" * 2000 + "<tr><td>y" * 5000 + "</table>")),
    Bad("long_table.html", _page("<table>" + "<tr><td>a<td>b" * 50_000 + "</table>")),
    Bad("breaks.html", _page("<br>" * 300_000), "clean", "harbour"),
    Bad("broken_links.html", _page("<p>" + "<a href=u>b<br><br>c</a> d" * 50_000), "clean", "harbour"),
    Bad("links.html", _page("<p>" + "<a href='http://example.org/x'>x</a> " * 100_000), "clean", "harbour"),
    Bad("open_links.html", _page("<a href=http://example.org/>" * 50_000)),
    Bad("lists.html", _page("<ul><li>" * 20_000)),
    Bad("quotations.html", _page("<blockquote><q>" * 20_000)),
    Bad("headings.html", _page("<h1>x</h1>" * 50_000)),
    Bad("paragraphs.html", _page("<p>x" * 200_000), "clean", "harbour"),
    Bad("references.html", _page("&#27;]0;x&#7; &#x9b;2J &#x202e; &#0; &#xD800; &#x110000; &#99999999999;"), "clean", "harbour"),
    Bad("escapes.html", _page(f"{_OSC}{_C1_OSC}", f"<meta name=author content='{_OSC}Jane'>"), "clean", "harbour"),
    Bad("comment.html", _page("<!-- " * 50_000)),
    Bad("plaintext.html", _page("<plaintext><textarea><xmp><listing>")),
    Bad("cdata.html", _page("<![CDATA[ x ]]> <?php x ?> <!x>"), "clean", "harbour"),
    Bad("names.html", _page("<\x01a><a\0b><é><a:b:c><1>x"), "clean", "harbour"),
    Bad("linked_data.html", _page("", f"<script type=application/ld+json>{'[' * 100_000}</script>"), "clean", "harbour"),
    Bad("linked_numbers.html", _page("", "<script type=application/ld+json>{\"@type\": \"Article\", \"headline\": 1" + "0" * 10_000 + "}</script>"),
        "clean", "harbour"),
    Bad("title.html", lambda: b"<title>" + b"x " * 2_000_000 + f"</title><p>{PROSE * 4}".encode(), "clean", "harbour"),
    Bad("base.html", _page(f"<a href='{HIDDEN}'>x</a>", "<base href='javascript:alert(1)//'>"), "clean", "harbour"),
    Bad("scripts.html", _page(f"<script>{HIDDEN}</script><style>{HIDDEN}</style><template>{HIDDEN}</template>"), "clean", "harbour"),
    Bad("hidden.html", _page(f"<p style='display:none'>{HIDDEN}</p><p hidden>{HIDDEN}</p>"), "clean", "harbour"),
    Bad("frames.html", lambda: b"<html><frameset><frame src=http://127.0.0.1/></frameset></html>", "error"),
    Bad("script_only.html", lambda: b"<html><body><div id=root></div><script>x()</script></body></html>", "error", "JavaScript"),
    Bad("login.html", lambda: b"<html><body><form>Sign in<input type=password></form></body></html>", "error", "login"),
    Bad("utf7.html", lambda: b"<meta charset=utf-7><p>" + PROSE.encode() + b"+ADw-script+AD4-x"),
    Bad("c1_in_cp1252.html", lambda: b"<meta charset=windows-1252><p>" + PROSE.encode() * 3 + f"\x9d0;{HIDDEN}\x9c".encode("latin-1"), "clean", "harbour"),
    Bad("c1_in_latin2.html", lambda: b"<meta charset=iso-8859-2><p>" + PROSE.encode() * 3 + f"\x9d0;{HIDDEN}\x9c".encode("latin-1"), "clean", "harbour"),
    Bad("utf16_lie.html", lambda: b"<meta charset=utf-16><p>" + PROSE.encode(), "clean", "harbour"),
    Bad("codec.html", lambda: b"<meta charset=punycode><p>" + PROSE.encode() * 2000),
    Bad("zlib_codec.html", lambda: b"<meta charset=zlib><p>" + PROSE.encode()),
    Bad("laughs.xhtml", lambda: ("<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'ha'>" + "".join(
        f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(10)) + f"]><html><body><p>{PROSE} &k;</p></body></html>").encode()),
    Bad("data.html", _page("<img src='data:image/png;base64," + "A" * 5_000_000 + "'>"), "clean", "harbour"),
    Bad("cut.html", lambda: _page("x" * 1000)()[:900]),
    Bad("no_close.html", lambda: b"<p " + b"x" * 3_000_000, "either"),
]  # fmt: skip


_CONTAINER = "<container><rootfiles><rootfile full-path='b.opf'/></rootfiles></container>"


def _package(items: str, spine: str, title: str = "Start") -> str:
    return f"<package><metadata><title>{title}</title></metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"


_ITEM = "<item id='c' href='c.xhtml' media-type='application/xhtml+xml'/>"
_CHAPTER = f"<html xmlns='http://www.w3.org/1999/xhtml'><body><p>{PROSE}</p></body></html>"


def _book(
    package: str | None = None, chapter: str | bytes = _CHAPTER, **more: str | bytes
) -> Callable[[], bytes]:
    members: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip", "META-INF/container.xml": _CONTAINER,
        "b.opf": package or _package(_ITEM, "<itemref idref='c'/>"), "c.xhtml": chapter,
    }  # fmt: skip
    return lambda: zipped(members | more)


def _twice() -> bytes:
    file = io.BytesIO(_book()())
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(file, "a") as archive:
        archive.writestr("c.xhtml", _CHAPTER.replace("harbour", "other harbour"))
        archive.writestr("../../etc/passwd", "x")
        archive.writestr("\x1b]0;pwned\x07", "x")
    return file.getvalue()


def _patched(old: bytes, new: bytes) -> Callable[[], bytes]:
    return lambda: _book()().replace(old, new)


def _xml_laughs(root: str, inside: str) -> str:
    entities = "<!ENTITY a 'ha'>" + "".join(
        f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(10)
    )
    return (
        f"<?xml version='1.0'?><!DOCTYPE {root} [{entities}<!ENTITY x SYSTEM 'file:///etc/passwd'>]>{inside}"
    )


_HTML_NS = "xmlns='http://www.w3.org/1999/xhtml'"

BOOKS = [
    Bad("bomb.epub", lambda: _book(chapter=b"<html><body><p>" + b"a" * 200_000_000)(), "error", "too large"),
    Bad("bombs.epub", lambda: _book(
        _package("".join(f"<item id='c{n}' href='c{n}' media-type='text/html'/>" for n in range(10)),
                 "".join(f"<itemref idref='c{n}'/>" for n in range(10))),
        **{f"c{n}": b"<p>a</p>" * 1_500_000 for n in range(10)})(), "error"),
    Bad("package_bomb.epub", lambda: _book(_package(_ITEM, "<itemref idref='c'/>", "x" * 30_000_000))(), "error"),
    Bad("container_bomb.epub", lambda: zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": b" " * 100_000_000}), "error"),
    Bad("twice.epub", _twice, "clean", "harbour"),
    Bad("items.epub", _book(_package(_ITEM + "<item id='x' href='y'/>" * 200_000, "<itemref idref='c'/>" * 200_000)), "clean", "harbour"),
    Bad("missing.epub", _book(_package("<item id='c' href='gone.xhtml' media-type='text/html'/>", "<itemref idref='c'/>")), "error"),
    Bad("outside.epub", _book(_package("<item id='c' href='../../../etc/passwd' media-type='text/html'/>", "<itemref idref='c'/>")), "error"),
    Bad("link_item.epub", _book(_package("<item id='c' href='http://127.0.0.1/' media-type='text/html'/>", "<itemref idref='c'/>")), "error"),
    Bad("itself.epub", _book(_package("<item id='c' href='b.opf' media-type='text/html'/>", "<itemref idref='c'/>"))),
    Bad("entities.epub", _book(chapter=_xml_laughs("html", f"<html {_HTML_NS}><body><p>{PROSE} &k; &x;</p></body></html>"))),
    Bad("package_entities.epub", _book(_xml_laughs("package", _package(_ITEM, "<itemref idref='c'/>", "&k;&x;")))),
    Bad("escapes.epub", _book(_package(_ITEM, "<itemref idref='c'/>", "&#x9d;0;pwned&#x9c;Start")), "clean", "harbour"),
    Bad("deep.epub", _book(chapter=f"<html {_HTML_NS}><body>{'<div>' * 50_000}<p>{PROSE}</p></body></html>")),
    Bad("paragraphs.epub", _book(chapter=f"<html {_HTML_NS}><body>{'<p>x</p>' * 300_000}<p>{PROSE}</p></body></html>"), "clean"),
    Bad("no_mimetype.epub", lambda: zipped({"META-INF/container.xml": _CONTAINER, "b.opf": _package(_ITEM, "<itemref idref='c'/>"), "c.xhtml": _CHAPTER}),
        "clean", "harbour"),
    Bad("locked.epub", lambda: zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": _CONTAINER, "META-INF/encryption.xml": "<e/>",
                                       "b.opf": _package(_ITEM, "<itemref idref='c'/>"), "c.xhtml": bytes(range(256))}), "either"),
    Bad("checksum.epub", _patched(b"harbour", b"harbor!"), "either"),
    Bad("method.epub", lambda: _book()().replace(b"\x08\0", b"\x63\0"), "error"),
    Bad("cut.epub", lambda: _book()()[:-40], "error"),
    Bad("directory.epub", lambda: _book()()[:-22] + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 65535, 65535, 2**31, 0, 0), "error"),
    Bad("members.epub", lambda: zipped({"mimetype": "application/epub+zip", **{f"m{n}": "" for n in range(60_000)}}), "error"),
    Bad("password.epub", lambda: _book()().replace(b"PK\1\2\x14\3\x14\0\0\0", b"PK\1\2\x14\3\x14\0\1\0"), "either"),
    Bad("nested.epub", lambda: _book(chapter=zipped({"a": zipped({"b": bytes(10_000_000)})}))(), "either"),
]  # fmt: skip

_W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"


def _word(body: str, **more: str | bytes) -> Callable[[], bytes]:
    document = (
        f"<w:document {_W}><w:body><w:p><w:r><w:t>{PROSE}</w:t></w:r></w:p>{body}</w:body></w:document>"
    )
    return lambda: zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": document, **more})


DOCUMENTS = [
    Bad("runs.docx", lambda: _word("<w:p>" + "<w:r/>" * 1_000_000 + "</w:p>")(), "clean", "harbour"),
    Bad("paragraphs.docx", lambda: _word("<w:p/>" * 500_000)(), "clean", "harbour"),
    Bad("tables.docx", _word("<w:tbl><w:tr><w:tc>" * 5000)),
    Bad("wide_table.docx", _word("<w:tbl>" + ("<w:tr>" + "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>" * 300 + "</w:tr>") * 100 + "</w:tbl>"), "clean"),
    Bad("deep.docx", _word("<w:p>" * 50_000)),
    Bad("levels.docx", _word(
        "".join(f"<w:p><w:pPr><w:numPr><w:ilvl w:val='{n}'/><w:numId w:val='{n}'/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>" for n in range(5000))),
        "clean", "harbour"),
    Bad("links.docx", _word("<w:p>" + "<w:hyperlink w:id='r1'><w:r><w:t>x</w:t></w:r></w:hyperlink>" * 50_000 + "</w:p>", **{
        "word/_rels/document.xml.rels": f"<R><R Id='r1' TargetMode='External' Target='javascript:{HIDDEN}'/></R>"}), "clean", "harbour"),
    Bad("bomb.docx", lambda: _word("x" * 50_000_000)(), "error", "too large"),
    Bad("styles_bomb.docx", lambda: _word("", **{"word/styles.xml": b"<a>" * 10_000_000})(), "error"),
    Bad("entities.docx", lambda: zipped({"word/document.xml": _xml_laughs("w:document", f"<w:document {_W}><w:body><w:p><w:r><w:t>&k;&x;{PROSE}</w:t></w:r></w:p></w:body></w:document>")})),
    Bad("escapes.docx", _word("<w:p><w:r><w:t>&#x9d;0;pwned&#x9c; &#x9b;2J</w:t></w:r></w:p>"), "clean", "harbour"),
    Bad("no_document.docx", lambda: zipped({"word/other.xml": "<x/>", "[Content_Types].xml": "<Types/>"}), "error"),
    Bad("garbage.docx", lambda: zipped({"word/document.xml": bytes(range(256)) * 100}), "error"),
    Bad("picture.docx", lambda: zipped({"word/document.xml": f"<w:document {_W}><w:body><w:p><w:r><w:drawing/></w:r></w:p></w:body></w:document>"}), "error", "no text"),
]  # fmt: skip


def _packed_stream(content: bytes, times: int = 1) -> bytes:
    for _ in range(times):
        content = zlib.compress(content, 9)
    return b"<</Length %d/Filter[%s]>>stream\n%s\nendstream" % (
        len(content),
        b"/FlateDecode" * times,
        content,
    )


_CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
_LEAF = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>"
_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
_SHOWN = f"BT /F 12 Tf 72 700 Td ({PROSE}) Tj ET".encode()


def _single(
    content: bytes, *more: bytes, pages: bytes = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
) -> Callable[[], bytes]:
    return lambda: pdf_with(_CATALOG, pages, _LEAF, content, _FONT, *more)


PDFS = [
    Bad("tree.pdf", _single(_packed_stream(_SHOWN), pages=b"<</Type/Pages/Kids[2 0 R 2 0 R 3 0 R]/Count 3>>")),
    Bad("count.pdf", _single(_packed_stream(_SHOWN), pages=b"<</Type/Pages/Kids[3 0 R]/Count 2000000000>>")),
    Bad("count_negative.pdf", _single(_packed_stream(_SHOWN), pages=b"<</Type/Pages/Kids[3 0 R]/Count -5>>")),
    Bad("same_page.pdf", _single(_packed_stream(_SHOWN), pages=b"<</Type/Pages/Kids[" + b"3 0 R " * 4000 + b"]/Count 4000>>")),
    Bad("stream_bomb.pdf", lambda: _single(_packed_stream(b" " * 500_000_000))()),
    Bad("stream_bomb_thrice.pdf", lambda: _single(_packed_stream(b" " * 300_000_000, 3))()),
    Bad("text_bomb.pdf", lambda: _single(_packed_stream(b"BT /F 12 Tf 72 700 Td " + b"(xxxxxxxx) Tj " * 1_000_000 + b"ET"))()),
    Bad("form_loop.pdf", _single(_packed_stream(_SHOWN + b" /X Do"), b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>"
                                 b"/Length 5>>stream\n/X Do\nendstream")),
    Bad("saved_states.pdf", lambda: _single(_packed_stream(b"q " * 1_000_000 + _SHOWN))()),
    Bad("arrays.pdf", lambda: pdf_with(_CATALOG, b"[" * 300_000)),
    Bad("dictionaries.pdf", lambda: pdf_with(_CATALOG, b"<</A" * 300_000)),
    Bad("catalog_loop.pdf", lambda: pdf_with(b"1 0 R"), "error"),
    Bad("length.pdf", _single(b"<</Length 99999999999>>stream\n" + _SHOWN + b"\nendstream")),
    Bad("length_loop.pdf", _single(b"<</Length 4 0 R>>stream\n" + _SHOWN + b"\nendstream")),
    Bad("header.pdf", lambda: b"%PDF-1.7\n", "error"),
    Bad("rubbish.pdf", lambda: b"%PDF-1.7\n" + bytes(range(256)) * 4000, "error"),
    Bad("cut.pdf", lambda: pdf("Start", [PROSE] * 200)[:20_000]),
    Bad("xref_loop.pdf", lambda: _single(_packed_stream(_SHOWN))().replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev 9"), "either"),
    Bad("script.pdf", lambda: pdf_with(b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(while(1);)>>>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", _LEAF,
                                       _packed_stream(_SHOWN), _FONT), "clean", "harbour"),
    Bad("encrypted.pdf", lambda: _single(_packed_stream(_SHOWN))().replace(b"/Root 1 0 R", b"/Root 1 0 R/Encrypt<</Filter/Standard/V 4/R 4/O(x)/U(x)/P 0>>"), "error"),
    Bad("octal_escapes.pdf", _single(b"<</Length 70>>stream\nBT /F 12 Tf 72 700 Td (Words \\033]0;pwned\\007 and \\2332J more) Tj ET     \nendstream"), "either"),
    Bad("huge_page.pdf", lambda: _single(_packed_stream(_SHOWN))().replace(b"[0 0 612 792]", b"[0 0 1e38 1e38]"), "either"),
    Bad("empty_pages.pdf", lambda: pdf_of([b""] * 2000), "error", "no text"),
]  # fmt: skip


def _feed(items: str, head: str = "") -> Callable[[], bytes]:
    return lambda: (
        f"<?xml version='1.0'?>{head}<rss version='2.0'><channel><title>F</title><item><title>Start</title><description>{PROSE}</description></item>{items}</channel></rss>".encode()
    )


_JSON_VERSION = "https://jsonfeed.org/version/1.1"

FEEDS = [
    Bad("items.xml", _feed("<item><title>x</title></item>" * 50_000), "clean", "harbour"),
    Bad("laughs.xml", lambda: _xml_laughs("rss", f"<rss><channel><item><title>&k;</title><description>{PROSE}</description></item></channel></rss>").encode()),
    Bad("external.xml", _feed("<item><title>&x;</title></item>", "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"), "either"),
    Bad("parameter.xml", _feed("", "<!DOCTYPE rss [<!ENTITY % p SYSTEM 'http://127.0.0.1/x'>%p;]>"), "either"),
    Bad("own_links.xml", _feed("<item><title>x</title><link>http://127.0.0.1:1/</link><enclosure url='http://169.254.169.254/'/></item>"), "clean", "harbour"),
    Bad("scripts.xml", _feed(f"<item><title>x</title><description>&lt;script&gt;{HIDDEN}&lt;/script&gt;y</description></item>"), "clean", "harbour"),
    Bad("escapes.xml", _feed("<item><title>&#x9d;0;pwned&#x9c;</title><author>&#27;]0;pwned&#7;</author></item>"), "clean"),
    Bad("deep.xml", _feed("<a>" * 50_000)),
    Bad("deep_text.xml", _feed("<item><description>" + "&lt;b&gt;" * 50_000 + "</description></item>"), "clean", "harbour"),
    Bad("sections.xml", _feed("<item><description>" + "<![CDATA[x]]>" * 50_000 + "</description></item>"), "clean", "harbour"),
    Bad("title.xml", _feed(f"<item><title>{'x ' * 500_000}</title></item>"), "clean", "harbour"),
    Bad("halves.xml", _feed("<item><title>&#xD800;&#55296;&#x110000;&#99999999999999999999;</title></item><a"), "clean", "harbour"),
    Bad("dates.xml", _feed("".join(f"<item><title>x</title><pubDate>{date}</pubDate></item>" for date in ("0", "9" * 5000, "Mon, 99 Xxx 99999", "-1"))), "clean", "harbour"),
    Bad("prefixes.xml", _feed("".join(f"<x{n}:y xmlns:x{n}='u{n}'/>" for n in range(10_000)))),
    Bad("encoding.xml", lambda: _feed("")().replace(b"'1.0'", b"'1.0' encoding='utf-7'")),
    Bad("unknown_encoding.xml", lambda: _feed("")().replace(b"'1.0'", b"'1.0' encoding='no-such'"), "clean", "harbour"),
    Bad("utf32.xml", lambda: _feed("")().decode().encode("utf-32"), "either"),
    Bad("deep.json", lambda: f'{{"version": "{_JSON_VERSION}", "items": {"[" * 100_000}'.encode(), "error"),
    Bad("types.json", lambda: json.dumps({"version": _JSON_VERSION, "title": 7, "items": [None, 1, "x", [], {"title": {}, "content_html": 5, "authors": [[], 3],
        "url": [], "date_published": 9}, {"content_text": PROSE}]}).encode(), "clean", "harbour"),
    Bad("numbers.json", lambda: f'{{"version": "{_JSON_VERSION}", "items": [{{"id": {"9" * 5000}, "content_text": "{PROSE}"}}]}}'.encode(), "either"),
    Bad("halves.json", lambda: f'{{"version": "{_JSON_VERSION}", "items": [{{"content_text": "{PROSE} \\ud800 \\u001b]0;pwned\\u0007"}}]}}'.encode(), "clean", "harbour"),
    Bad("addresses.json", lambda: json.dumps({"version": _JSON_VERSION, "items": [{"url": f"javascript:{HIDDEN}", "content_text": PROSE}]}).encode(), "clean", "harbour"),
]  # fmt: skip

OTHERS = [
    Bad("empty.txt", lambda: b"", "error", "empty"),
    Bad("empty.pdf", lambda: b"", "error", "empty"),
    Bad("space.txt", lambda: b" \n\t\n" * 1000, "error", "no text"),
    Bad("invisible.txt", lambda: "\u200b\u202e\ufeff".encode() * 1000, "error", "no text"),
    Bad("image.txt", lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 50, "error", "PNG"),
    Bad("program.txt", lambda: b"\x7fELF" + bytes(range(256)) * 50, "error", "program"),
    Bad("gzip.html", lambda: b"\x1f\x8b\x08" + bytes(range(256)) * 50, "error", "unpack"),
    Bad("archive.zip", lambda: zipped({"a.txt": "x"}), "error", "zip"),
    Bad("film.md", lambda: b"\0\0\0 ftypisom" + bytes(1000), "error", "MP4"),
    Bad("random.bin", lambda: bytes((n * n * 31 + 7) % 256 for n in range(100_000)), "error"),
    Bad("rtf.txt", lambda: b"{\\rtf1 " + PROSE.encode() + b"}", "either"),
    Bad("mbox.eml", lambda: b"From: a@b.c\nContent-Type: text/html\n\n<p>" + PROSE.encode(), "clean", "harbour"),
]  # fmt: skip

BAD = [*TEXTS, *MARKDOWNS, *PAGES, *BOOKS, *DOCUMENTS, *PDFS, *FEEDS, *OTHERS]
