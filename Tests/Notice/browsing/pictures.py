"""Pictures of a notice for somebody who looks at them one by one."""
import os
import subprocess

from . import looking

# A picture higher than this is looked at in pieces: all of them as a phone shows them, of the others the first.
PIECE, MOST, FEW = 2_400, 20, 3
SHAPES = {"360": (360, 800, False), "1280": (1280, 900, False), "360-dark": (360, 800, True),
          "1280-dark": (1280, 900, True)}
PAGES = {"zh": "index.html", "en": "en.html"}


def pieces(page, path, height, most):
    """The page from top to bottom; gives the files."""
    files = []
    for number in range(min(most, -(-height // PIECE))):
        files.append(f"{path}-{number + 1}.png")
        page.picture(files[-1], number * PIECE, min(PIECE, height - number * PIECE))
    return files


def paper(page, path):
    """What a printer makes of it; gives the files."""
    page.print(f"{path}.pdf")
    subprocess.run(["pdftoppm", "-r", "60", "-png", "-l", str(MOST), f"{path}.pdf", path], check=True)
    folder, name = os.path.split(path)
    return sorted(f"{folder}/{file}" for file in os.listdir(folder) if file.startswith(name) and file.endswith(".png"))


def chromium(browser, base, folder, patience):
    """Every shape in both languages, and on paper; gives what was seen of each, with its files."""
    found = {}
    os.makedirs(folder, exist_ok=True)
    for language, name in PAGES.items():
        for shape, (width, height, dark) in SHAPES.items():
            page = browser.page(width=width, height=height, dark=dark)
            key = f"{language}-{shape}"
            found[key] = looking.look(page, base, name, patience=patience)
            found[key]["files"] = pieces(page, f"{folder}/chromium-{key}", found[key]["height"],
                                         MOST if shape == "360" else FEW)
            found[key]["axe"] = looking.axe(page)
            if shape == "1280":
                found[f"{language}-print"] = {"files": paper(page, f"{folder}/chromium-{language}-print")}
            page.close()
    return found


def firefox(browser, base, folder, patience):
    """Both languages; 360 px in a frame, in which no server's headers let a page be shown: from file:// alone."""
    found = {}
    widths = [360, 1280] if base.startswith("file:") else [500, 1280]
    os.makedirs(folder, exist_ok=True)
    for language, name in PAGES.items():
        for width in widths:
            page = browser.page(width, 900)
            key = f"{language}-{width}"
            found[key] = looking.look(page, base, name, patience=patience)
            file = f"{folder}/firefox-{key}.png"
            page.picture(file)
            found[key] |= {"files": [file], "axe": looking.axe(page)}
            page.close()
    return found
