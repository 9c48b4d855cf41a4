"""Reads a page as a browser does (html5lib, every parse error an error) and prints what is on it as JSON."""
import json
import sys

import html5lib

HTML, SVG = "{http://www.w3.org/1999/xhtml}", "{http://www.w3.org/2000/svg}"
page = html5lib.HTMLParser(strict=True).parse(open(sys.argv[1], encoding="utf-8").read())


def text(element):
    return " ".join("".join(element.itertext()).split())


elements = list(page.iter())
names = [element.tag for element in elements if isinstance(element.tag, str)]
ids = [element.get("id") for element in elements if element.get("id")]
links = [element.get("href") for element in elements if element.get("href")]
tables = []
for section in page.iter(HTML + "section"):
    table = section.find(f".//{HTML}table")
    if table is not None:
        # What a page carries over from the one before, or to the next, stands in no other format.
        rows = [[text(cell) for cell in row.iter(HTML + "td")] for row in table.find(HTML + "tbody")
                if "carry" not in row.get("class").split()]
        if "continued" in section.get("class").split():
            tables[-1]["rows"] += rows
            continue
        tables.append({"title": text(section.find(HTML + "h2")), "rows": rows, "text": text(section)})
print(json.dumps({
    "tables": tables,
    "charts": [text(chart) for chart in page.iter(SVG + "svg")],
    "hatched": sum("url(#" in (bar.get("fill") or "") for bar in page.iter(SVG + "rect")),
    "active": [name for name in names if name.split("}")[-1] in ("script", "iframe", "object", "img", "link")]
    + [name for element in elements for name in element.attrib if str(name).startswith("on")],
    "twice": sorted({name for name in ids if ids.count(name) > 1}),
    "dead": sorted({link for link in links if not link.startswith("#") or link[1:] not in ids}),
    "links": len(links),
}, ensure_ascii=False))
