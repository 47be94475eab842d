"""Odd inputs of our own, made when they are asked for: what careless programs write, and what only looks like an article.

Beside those of ``bad_inputs``, which an adversary would try, and in the same form.
"""

import json
import os
import zipfile
import zlib
from collections.abc import Callable
from functools import partial

from benchmarks.inputs.make import pdf_with, zipped

from bad_inputs import HIDDEN, PROSE, Bad

_PAGE = f"<p>{PROSE}</p>" * 4


def _page(body: str, head: str = "") -> str:
    return f"<!doctype html><html><head><title>Start</title>{head}</head><body>{body}</body></html>"


TEXTS = [
    ("utf16le.txt", lambda: f"Start\n\n{PROSE}\n\nfinish".encode("utf-16-le"), "clean", "finish"),
    ("utf16be_without_latin.txt", lambda: ("開始。港の工事は夏まで延期された。\n\n" * 30).encode("utf-16-be"), "clean", "延期"),
    ("utf16_of_odd_length.txt", lambda: b"\xff\xfe" + PROSE.encode("utf-16-le") + b"x", "clean", "harbour"),
    ("ebcdic.txt", lambda: f"Start {PROSE}".encode("cp037"), "clean", "harbour"),
    ("two_encodings.txt", lambda: f"{PROSE} café\n\n".encode() * 20 + f"{PROSE} café\n\n".encode("cp1252"), "clean", "café"),
    ("nul_padding.txt", lambda: PROSE.encode() + bytes(100_000), "error", "binary"),
    ("cursor.txt", lambda: f"{PROSE}\x1b[999999999b\x1b[?1049h\x1b[!p\x1b#8\x1bc".encode(), "clean", "harbour"),
    ("zalgo.txt", lambda: " ".join("z" + "\u0335\u0336\u0337" * 50 for _ in range(3000)).encode(), "clean", "z"),
    ("marks.txt", lambda: ("“" * 200_000 + "(" * 200_000 + "—" * 200_000 + PROSE).encode(), "clean", "harbour"),
    ("digits.txt", lambda: ("9" * 1_000_000 + " " + "1,234,567 " * 200_000 + PROSE).encode(), "clean", "harbour"),
    ("chapters.txt", lambda: ("\n\n".join(f"CHAPTER {n}" for n in range(60_000)) + f"\n\n{PROSE}").encode(), "clean", "harbour"),
    ("line_ends.txt", lambda: f"{PROSE}\r\n\n\r\n\r".encode() * 2000, "clean", "harbour"),
]  # fmt: skip

PAGES = [
    ("utf16.html", lambda: _page(_PAGE).encode("utf-16"), "clean", "harbour"),
    ("utf16_unmarked.html", lambda: _page(_PAGE).encode("utf-16-be"), "clean", "harbour"),
    ("utf16.xhtml", lambda: f"<?xml version='1.0' encoding='utf-16'?><html><body>{_PAGE}</body></html>".encode("utf-16"), "clean", "harbour"),
    ("recoded.html", lambda: f"<meta charset=shift_jis><p>café — “quoted” {PROSE}".encode(), "clean", "café — “quoted”"),
    ("no_closed_tag.html", lambda: f"<meta name=x><font>words<p>{PROSE}".encode(), "clean", "harbour"),
    ("never_closed.html", lambda: _page("".join(f"<p><font size={n}><b>{PROSE}" for n in range(400)) + "<p>The very last."), "clean", "The very last."),
    ("nested.html", lambda: _page("".join(f"<div><ul><li>{PROSE}" for _ in range(400)) + "<p>The very last."), "clean", "The very last."),
    ("listing.html", lambda: _page("<h1>Index of /</h1><pre><a href=a.txt>a.txt</a> 5\n<a href=b.txt>b.txt</a> 7\n</pre>"), "clean", "a.txt 5\nb.txt 7"),
    ("shadow.html", lambda: _page(f"<my-app><template shadowrootmode=open>{_PAGE}</template><template>{HIDDEN}</template></my-app>"), "clean", "harbour"),
    ("refresh.html", lambda: "<meta http-equiv=Refresh content='0; url=https://example.org/new'><title>Moved</title>", "error", "leads on to https://example.org/new"),
    ("frameset.html", lambda: "<html><frameset cols=50,50><frame src=a.html><frame src=b.html></frameset></html>", "error", "frames"),
    ("cookies.html", lambda: _page("<h2>We value your privacy</h2><p>We and our 842 partners store cookies.</p><button>Accept all</button>"), "error", "consent"),
    ("challenge.html", lambda: _page("<h1>Checking your browser</h1><p>Please enable cookies and JavaScript and reload.</p>"), "error", "JavaScript"),
    ("pictures.html", lambda: _page("<img src=a.jpg alt='A picture'>" * 100), "error", "no article"),
    ("title_only.html", lambda: f"<html><head><title>{PROSE}</title></head><body></body></html>", "error", "no article"),
    ("noscript.html", lambda: _page(f"<noscript>{_PAGE}</noscript>"), "either", ""),
    ("entities.html", lambda: _page(f"<p>{'&amp;' * 1_000_000}</p><p>{'&NotEqualTilde;' * 50_000}</p>{_PAGE}"), "clean", "harbour"),
    ("fonts.html", lambda: _page(_PAGE, f"<style>@font-face{{src:url(data:font/woff;base64,{'A' * 8_000_000})}}</style>"), "clean", "harbour"),
    ("options.html", lambda: _page(f"<select>{'<option>x' * 100_000}</select>{_PAGE}"), "clean", "harbour"),
    ("graphs.html", lambda: _page(_PAGE, "<script type=application/ld+json>" + '{"@graph":' * 20_000 + "1" + "}" * 20_000 + "</script>"), "clean", "harbour"),
    ("spans.html", lambda: _page(f"<table><tr><th colspan=1000000>a<th rowspan=65534>b<tr><td>1<td>2</table>{_PAGE}"), "clean", "harbour"),
    ("counted.html", lambda: _page(f"<ol start=999999999999999><li>{PROSE}</ol><ol start=-5 reversed><li value=7>{PROSE}</ol>{_PAGE}"), "clean", "harbour"),
    ("overrides.html", lambda: _page(f"<p><a href='https://example.org/\u202egnp.exe'>\u202ecod.exe\u202c</a> {PROSE}</p>{_PAGE}"), "clean", "cod.exe"),
    ("framed.html", lambda: _page(f"<iframe srcdoc='<p>{HIDDEN}</p>'></iframe><svg><text>{HIDDEN}</text></svg>{_PAGE}"), "clean", "harbour"),
]  # fmt: skip


_CONTAINER = "<container><rootfiles><rootfile full-path='b.opf'/></rootfiles></container>"
_CHAPTER = f"<html xmlns='http://www.w3.org/1999/xhtml'><body><p>{PROSE}</p></body></html>"


def _package(
    href: str = "c.xhtml", spine: str = "<itemref idref='c'/>", kind: str = "application/xhtml+xml"
) -> str:
    return f"<package><manifest><item id='c' href='{href}' media-type='{kind}'/></manifest><spine>{spine}</spine></package>"


def _book(package: str, method: int = zipfile.ZIP_DEFLATED, **members: str | bytes) -> bytes:
    return zipped({"META-INF/container.xml": _CONTAINER, "b.opf": package, **members}, method)


_ENCRYPTED = "<encryption><EncryptedData><CipherReference URI='{}'/></EncryptedData></encryption>"

BOOKS = [
    ("utf8_name.epub", lambda: _book(_package("caf%C3%A9.xhtml"), **{"café.xhtml": _CHAPTER}), "clean", "harbour"),
    ("unsaid_utf8_name.epub", lambda: _book(_package("cXX.xhtml"), **{"cXX.xhtml": _CHAPTER}).replace(b"cXX.xhtml", "cé.xhtml".encode()), "either", ""),
    ("composed_name.epub", lambda: _book(_package("caf%C3%A9.xhtml"), **{"cafe\u0301.xhtml": _CHAPTER}), "clean", "harbour"),
    ("case.epub", lambda: zipped({"META-INF/Container.xml": _CONTAINER, "B.OPF": _package("C.xhtml"), "c.XHTML": _CHAPTER}), "clean", "harbour"),
    ("case_inside.epub", lambda: _book(_package("C.xhtml"), **{"c.XHTML": _CHAPTER}), "clean", "harbour"),
    ("shop.epub", lambda: _book(_package(), **{"c.xhtml": os.urandom(5000), "META-INF/encryption.xml": _ENCRYPTED.format("c.xhtml")}), "error", "locked"),
    ("other_shop.epub", lambda: _book(_package(), **{"c.xhtml": os.urandom(5000), "META-INF/sinf.xml": "<x/>"}), "error", "locked"),
    ("locked_font.epub", lambda: _book(_package(), **{"c.xhtml": _CHAPTER, "META-INF/encryption.xml": _ENCRYPTED.format("f.otf")}), "clean", "harbour"),
    ("no_spine.epub", lambda: _book(_package(spine=""), **{"c.xhtml": _CHAPTER}), "clean", "harbour"),
    ("odd_spine.epub", lambda: _book(_package(spine="<itemref/><itemref idref='z'/><itemref idref='c'/>"), **{"c.xhtml": _CHAPTER}), "clean", "harbour"),
    ("binary_chapter.epub", lambda: _book(_package(), **{"c.xhtml": bytes(range(256)) * 1000}), "error", "no text"),
    ("fixed_layout.epub", lambda: _book(_package(), **{"c.xhtml": "<html><body><img src='i.png' alt=''/></body></html>"}), "error", "pictures"),
    ("file_link.epub", lambda: _book(_package("file:///etc/passwd"), **{"c.xhtml": _CHAPTER}), "error", "no text"),
    ("bzip_bomb.epub", lambda: _book(_package(), zipfile.ZIP_BZIP2, **{"c.xhtml": b"<p>" + b"a" * 50_000_000}), "error", "too large"),
    ("lzma.epub", lambda: _book(_package(), zipfile.ZIP_LZMA, **{"c.xhtml": _CHAPTER}), "clean", "harbour"),
    ("latin.epub", lambda: _book(_package(), **{"c.xhtml": f"<?xml version='1.0' encoding='iso-8859-1'?><html><body><p>café {PROSE}</p></body></html>".encode("latin-1")}),
        "clean", "café"),
]  # fmt: skip

_W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"


def _word(body: str, name: str = "word/document.xml", **members: str | bytes) -> bytes:
    text = f"<w:document {_W}><w:body><w:p><w:r><w:t>{PROSE}</w:t></w:r></w:p>{body}</w:body></w:document>"
    return zipped({"[Content_Types].xml": "<Types/>", name: text, **members})


_ROOT = "<R><Relationship Type='http://x/officeDocument' Target='word/document2.xml'/></R>"

DOCUMENTS = [
    ("other_name.docx", lambda: _word("", "word/document2.xml", **{"_rels/.rels": _ROOT}), "clean", "harbour"),
    ("itself.docx", lambda: _word("", **{"_rels/.rels": _ROOT.replace("word/document2.xml", "_rels/.rels")}), "error", "no text"),
    ("vanished.docx", lambda: _word(f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{HIDDEN}</w:t></w:r><w:r><w:t>shown</w:t></w:r></w:p>"), "clean", "shown"),
    ("deleted.docx", lambda: _word(f"<w:p><w:del><w:r><w:delText>{HIDDEN}</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>"), "clean", "new"),
    ("field.docx", lambda: _word(f"<w:p><w:r><w:instrText>DDEAUTO {HIDDEN}</w:instrText></w:r><w:r><w:t>shown</w:t></w:r></w:p>"), "clean", "shown"),
    ("macros.docx", lambda: _word("", **{"word/vbaProject.bin": os.urandom(5000), "word/embeddings/oleObject1.bin": os.urandom(5000)}), "clean", "harbour"),
    ("notes.docx", lambda: _word("<w:p>" + "<w:r><w:footnoteReference w:id='1'/></w:r>" * 50_000 + "</w:p>",
        **{"word/footnotes.xml": f"<w:footnotes {_W}>" + "<w:footnote w:id='1'><w:p><w:r><w:t>x</w:t></w:r></w:p></w:footnote>" * 1000 + "</w:footnotes>"}),
        "clean", "harbour"),
]  # fmt: skip


def _stream(content: bytes, entries: bytes = b"") -> bytes:
    packed = zlib.compress(content, 9)
    return b"<<%s/Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (entries, len(packed), packed)


_TREE = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
_LEAF = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>"
_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
_SHOWN = f"BT /F 12 Tf 72 700 Td ({PROSE}) Tj ET".encode()


def _pdf(
    *more: bytes, shown: bytes = _SHOWN, tree: bytes = _TREE, leaf: bytes = _LEAF, font: bytes = _FONT
) -> bytes:
    return pdf_with(b"<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>", tree, leaf, _stream(shown), font, *more)


_FORM = b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>/Length 11>>stream\n/X Do /X Do\nendstream"
_TO_ESCAPES = b"begincmap 1 beginbfrange <00> <ff> <001b> endbfrange endcmap"
_TO_HALVES = b"begincmap 100 beginbfchar " + (b"<41> <" + b"d800" * 500 + b"> ") * 100 + b"endbfchar endcmap"

PDFS = [
    ("no_pages.pdf", lambda: _pdf(tree=b"<</Type/Pages/Kids[]/Count 0>>"), "error", "damaged"),
    ("many_kids.pdf", lambda: _pdf(tree=b"<</Type/Pages/Kids[" + b"3 0 R " * 100_000 + b"]/Count 100000>>"), "clean", "harbour"),
    ("turned.pdf", lambda: _pdf(leaf=_LEAF.replace(b"/Parent", b"/Rotate 90/Parent").replace(b"[0 0 612 792]", b"[612 792 0 0]")), "clean", "harbour"),
    ("escapes_by_font.pdf", lambda: _pdf(_stream(_TO_ESCAPES), font=_FONT.replace(b"/Type/Font", b"/Type/Font/ToUnicode 6 0 R")), "either", ""),
    ("halves_by_font.pdf", lambda: _pdf(_stream(_TO_HALVES), font=_FONT.replace(b"/Type/Font", b"/Type/Font/ToUnicode 6 0 R")), "clean", "harbour"),
    ("forms_doubled.pdf", lambda: _pdf(*(_FORM % (7 + n) for n in range(40)), shown=_SHOWN + b" /X Do"), "either", ""),
    ("object_stream_bomb.pdf", lambda: _pdf(_stream(bytes(200_000_000), b"/Type/ObjStm/N 100000/First 10")), "either", ""),
    ("outline_loop.pdf", lambda: _pdf(b"<</First 6 0 R/Last 6 0 R/Next 6 0 R/Title(x)>>"), "clean", "harbour"),
    ("picture_only.pdf", lambda: _pdf(_stream(bytes(100), b"/Type/XObject/Subtype/Image/Width 100000/Height 100000/BitsPerComponent 1"), shown=b"/X Do"), "error", "scan"),
    ("start_lie.pdf", lambda: _pdf().replace(b"startxref\n", b"startxref\n9999"), "either", ""),
]  # fmt: skip


def _feed(items: str, head: str = "<?xml version='1.0'?>") -> str:
    return f"{head}<rss version='2.0'><channel><title>F</title>{items}</channel></rss>"


_ITEM = f"<item><title>Start</title><description>{PROSE}</description></item>"
_JSON = "https://jsonfeed.org/version/1.1"

FEEDS = [
    ("utf16.xml", lambda: _feed(_ITEM, "<?xml version='1.0' encoding='utf-16'?>").encode("utf-16"), "clean", "harbour"),
    ("legacy.xml", lambda: _feed(_ITEM.replace("Start", "café"), "<?xml version='1.0' encoding='windows-1252'?>").encode("cp1252"), "clean", "café"),
    ("markup.xml", lambda: _feed(_ITEM.replace("Start", f"&lt;b&gt;Bold&lt;/b&gt; &lt;script&gt;{HIDDEN}&lt;/script&gt;")), "clean", "Bold"),
    ("html_entities.xml", lambda: _feed(_ITEM.replace("Start", "Caf&eacute;&nbsp;")), "clean", "Café"),
    ("no_items.xml", lambda: _feed(""), "error", "no entries"),
    ("outside.xml", lambda: "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Start</title><content src='file:///etc/passwd'/></entry></feed>", "clean", "Start"),
    ("cut.json", lambda: f'{{"version": "{_JSON}", "items": [{{"content_text": "{PROSE}', "error", "damaged"),
    ("objects.json", lambda: f'{{"version": "{_JSON}", "x": ' + '{"a":' * 100_000, "error", "damaged"),
    ("named_items.json", lambda: json.dumps({"version": _JSON, "items": {"a": 1}}), "error", "no entries"),
    ("listed_items.json", lambda: json.dumps({"version": _JSON, "items": [[{"content_text": PROSE}]]}), "error", "no text"),
]  # fmt: skip


def _tar() -> bytes:
    header = b"a.txt".ljust(257, b"\0") + b"ustar\0"
    return header.ljust(512, b"\0") + bytes(range(256)) * 20


OTHERS = [
    ("open.odt", lambda: zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>", "META-INF/manifest.xml": "<m/>"}), "error", "OpenDocument"),
    ("sheet.xlsx", lambda: zipped({"xl/workbook.xml": "<x/>"}), "error", "spreadsheet"),
    ("talk.pptx", lambda: zipped({"ppt/presentation.xml": "<x/>"}), "error", "slides"),
    ("files.tar", lambda: _tar(), "error", "tar archive"),
    ("book.mobi", lambda: b"Title".ljust(60, b"\0") + b"BOOKMOBI" + bytes(range(256)) * 20, "error", "Kindle"),
    ("setup.exe", lambda: b"MZ\x90\0" + bytes(range(256)) * 50, "error", "program"),
    ("page.webarchive", lambda: b"bplist00" + bytes(range(256)) * 50, "error", "Safari"),
    ("secret.docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") + bytes(5000), "error", "password"),
]  # fmt: skip


def _made(make: Callable[[], str | bytes]) -> bytes:
    made = make()
    return made.encode() if isinstance(made, str) else made


ODD = [
    Bad(name, partial(_made, make), expect, words)
    for name, make, expect, words in (*TEXTS, *PAGES, *BOOKS, *DOCUMENTS, *PDFS, *FEEDS, *OTHERS)
]
