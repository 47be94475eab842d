"""What is mutated: for each kind small inputs with all that its loader knows, made here."""

import io
import json
import zipfile

from benchmarks.inputs.make import pdf, pdf_of, zipped
from reader.loaders.kinds import Kind

_PROSE = "The harbour works that were to begin in March have been put off until the summer, the port authority said on Monday."

_TEXT = f"""From: Jane Doe <jane@example.org>
Subject: Harbour works put off
Date: Mon, 3 Feb 2020 10:00:00 +0000

HARBOUR WORKS PUT OFF

By Jane Doe | Feb. 3, 2020

{_PROSE}
{_PROSE}

What next
=========

 * one
 * two https://example.org/a_(b)
   1. three

> quoted
>> deeper

Name      Votes
Anna         12
Bo            7

    def f(x):
        return x + 1

SHARE
WATCH NEXT: More
Café naïve “quoted” ‘single’ — 日本語 שלום مرحبا 👩‍👩‍👧
"""

_MARKDOWN = f"""---
title: Harbour works
author: Jane Doe
date: 2020-02-03
lang: en
---
# Harbour [works](https://example.org/a "t")

{_PROSE} *one* **two** `three` ~~four~~ ![picture](x.png) <https://example.org> [ref] &amp; &#27;

- a
  1. b
     > c

| A | B |
|---|--:|
| x | [y](http://example.org) |

```py
code
```

<div><script>evil()</script>shown<br>again</div>

[ref]: https://example.org/r
"""

_HTML = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour | Port</title><base href="https://example.org/">
<meta property="og:title" content="Harbour works"><meta name="author" content="Jane Doe">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Harbour", "author": [{{"name": "Jane"}}], "datePublished": "2020-02-03"}}</script>
</head><body><nav><a href="/">Home</a></nav><article><h1>Harbour works</h1><p>{_PROSE} <a href="a?b=1&amp;c=2">a <b>link</b></a>
<q>quoted</q><br>line</p><ul><li>one<ol start="3"><li>two</ol></ul><blockquote><p>{_PROSE}</p></blockquote><pre>code
  more</pre><table><tr><th>A<th>B<tr><td>1<td><a href="/x">2</a></table><p hidden>no</p><p>{_PROSE}</p>
<img src="data:image/png;base64,AAAA" alt="x"><form><input type=text></form></article><footer>© Port</footer></body></html>"""

_RSS = f"""<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY e "x">]><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Port &amp; Quay</title><link>https://example.org/</link>
<item><title>One &lt;b&gt;bold&lt;/b&gt; &e;</title><link>a/1</link><dc:creator>Jane Doe</dc:creator><pubDate>Mon, 03 Feb 2020 10:00:00 GMT</pubDate>
<description>short</description><content:encoded><![CDATA[<p>{_PROSE}</p><ul><li>a</li></ul>]]></content:encoded></item>
<item><description>Only words.</description><guid>x</guid></item></channel></rss>"""

_ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/"><title>Port</title><entry><title type="html">&lt;i&gt;One&lt;/i&gt;</title>
<link href="one"/><author><name>Jane Doe</name></author><updated>2020-02-03T10:00:00Z</updated><id>urn:1</id>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{_PROSE}</p></div></content></entry></feed>"""

_JSON_FEED = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1", "title": "Port", "home_page_url": "https://example.org/",
        "items": [
            {"title": "One", "url": "/1", "content_html": f"<p>{_PROSE}</p>", "date_published": "2020-02-03T10:00:00Z",
             "authors": [{"name": "Jane Doe"}]},
            {"content_text": "First.\n\nSecond <b>."},
        ],
    }
)  # fmt: skip

_CONTAINER = "<container><rootfiles><rootfile full-path='OPS/b.opf'/></rootfiles></container>"
_PACKAGE = """<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The Lamp</dc:title><dc:creator>Mary Example</dc:creator>
<dc:date>2001-02-03</dc:date><dc:language>en</dc:language></metadata><manifest>
<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item id="b" href="../b%20c.xhtml" media-type="text/html"/></manifest>
<spine><itemref idref="a"/><itemref idref="b"/><itemref idref="a"/></spine></package>"""

_EPUB = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": _CONTAINER,
    "OPS/b.opf": _PACKAGE,
    "OPS/a.xhtml": f"<html xmlns='http://www.w3.org/1999/xhtml'><body><h1>One</h1><p>{_PROSE} <a href='https://example.org'>x</a></p></body></html>",
    "b c.xhtml": _HTML,
}

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DOCUMENT = f"""<w:document xmlns:w="{_W}" xmlns:r="{_R}"><w:body><w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>Harbour</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">{_PROSE} </w:t></w:r><w:hyperlink r:id="r1"><w:r><w:t>link</w:t><w:tab/><w:br/></w:r></w:hyperlink>
<w:del><w:r><w:t>gone</w:t></w:r></w:del></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>item</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"""

_DOCX = {
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": _DOCUMENT,
    "word/styles.xml": f"<w:styles xmlns:w='{_W}'><w:style w:styleId='H1'><w:name w:val='heading 1'/></w:style></w:styles>",
    "word/numbering.xml": f"<w:numbering xmlns:w='{_W}'><w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='1'><w:numFmt w:val='decimal'/></w:lvl>"
    "</w:abstractNum><w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num></w:numbering>",
    "word/_rels/document.xml.rels": "<Relationships><Relationship Id='r1' TargetMode='External' Target='https://example.org/'/></Relationships>",
    "docProps/core.xml": "<core><title>Harbour</title><creator>Jane Doe</creator><created>2020-02-03T10:00:00Z</created></core>",
}

SEEDS: dict[Kind, tuple[bytes, ...]] = {
    "text": (_TEXT.encode(), _TEXT.encode("utf-16"), _TEXT.encode("cp1252", "replace")),
    "markdown": (_MARKDOWN.encode(),),
    "html": (_HTML.encode(), _HTML.replace("utf-8", "utf-16").encode("utf-16")),
    "feed": (_RSS.encode(), _ATOM.encode(), _JSON_FEED.encode()),
    "epub": (zipped(_EPUB),),
    "docx": (zipped(_DOCX),),
    "pdf": (
        pdf("Harbour works", [_PROSE] * 40),
        pdf_of(
            [b"BT /F 24 Tf 72 700 Td (Big) Tj /F 10 Tf 0 -30 Td (It is well-) Tj 0 -12 Td (known.) Tj ET"] * 4
        ),
    ),
}
"""For each kind some inputs that its loader reads."""


def members(data: bytes) -> dict[str, bytes] | None:
    """The members of a seed that is an archive, so that they can be mutated by themselves; None for another."""
    if not data.startswith(b"PK"):
        return None
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
