extension CheckpointNotice {
    /// The sheet as HTML without a script and with nothing from outside, which a browser prints on one page of A4.
    package func html(_ language: Language) -> String {
        let title = MarkupText.escaped("\(fund) \(NoticeTexts.title[language])")
        return """
            <!DOCTYPE html>
            <html lang="\(language.tag)"><head><meta charset="utf-8"/><title>\(title)</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
            <style>
            \(CheckpointNotice.style)
            </style></head>
            <body>
            <h1>\(MarkupText.escaped(fund))<br/>\(NoticeTexts.title[language])</h1>
            <dl>
            \(rows(language))</dl>
            <section class="root"><h2>\(NoticeTexts.spokenRoot[language])</h2>
            \(CheckpointNotice.spoken(spokenRoot))<h2>\(NoticeTexts.shownRoot[language])</h2>
            <p class="shown">\(MarkupText.escaped(shownRoot.joined(separator: " ")))</p></section>
            <section class="check"><div>
            <h2>\(NoticeTexts.howToCheck[language])</h2>
            \(CheckpointNotice.paragraphs(steps(language)))<h2>\(NoticeTexts.witnesses[language])</h2>
            \(CheckpointNotice.paragraphs(witnessLines(language)))</div>
            \(picture(language))</section>
            <p class="link">\(MarkupText.escaped(link.text))</p>
            <footer>
            \(CheckpointNotice.paragraphs(footLines(language)))</footer>
            </body></html>

            """
    }

    private func rows(_ language: Language) -> String {
        facts(language).map { fact in
            "<div><dt>\(MarkupText.escaped(fact.label))</dt><dd>\(MarkupText.escaped(fact.value))</dd></div>\n"
        }.joined()
    }

    private static func paragraphs(_ lines: [String]) -> String {
        lines.map { line in
            let isTyped = line.hasPrefix(indent)
            let text = MarkupText.escaped(isTyped ? String(line.dropFirst(indent.count)) : line)
            return "<p\(isTyped ? " class=\"typed\"" : "")>\(text)</p>\n"
        }.joined()
    }

    private static func spoken(_ groups: [String]) -> String {
        lines(groups).map { "<p class=\"spoken\">\($0)</p>\n" }.joined()
    }

    /// The code with its quiet zone, so large that a telephone reads it from where one stands.
    private func picture(_ language: Language) -> String {
        guard let code = QRCode(link.text) else { return "" }
        let (zone, side) = (QRCode.quietZone, code.width + 2 * QRCode.quietZone)
        return """
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="\(NoticeTexts.code[language])" \
            viewBox="-\(zone) -\(zone) \(side) \(side)" shape-rendering="crispEdges">\
            <rect x="-\(zone)" y="-\(zone)" width="\(side)" height="\(side)" fill="#fff"/>\
            <path d="\(code.path)" fill="#000"/></svg>
            """
    }

    private static let style = """
        @page { size: A4; margin: 11mm 16mm; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 178mm; color: #000; background: #fff;
          font: 10.5pt/1.36 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
        h1 { margin: 0 0 4mm; text-align: center; font-size: 19pt; line-height: 1.28; }
        h2 { margin: 2mm 0 .8mm; font-size: 12pt; }
        p { margin: 0 0 1mm; overflow-wrap: anywhere; }
        dl { margin: 0; border-top: 1.5pt solid #000; }
        dl div { display: flex; border-bottom: .5pt solid #000; padding: 1mm 0; }
        dt { flex: 0 0 36mm; font-weight: 700; }
        dd { margin: 0; overflow-wrap: anywhere; }
        .spoken, .shown, .link, .typed { font-family: "Noto Sans Mono", "DejaVu Sans Mono", monospace; }
        .typed { margin-left: 4mm; font-size: 9.5pt; }
        .spoken { font-size: 18pt; font-weight: 700; text-align: center; }
        .shown { font-size: 12pt; text-align: center; }
        .check { display: flex; gap: 6mm; align-items: flex-start; }
        .check div { flex: 1 1 0; font-size: 10pt; }
        .check svg { flex: 0 0 78mm; width: 78mm; height: 78mm; }
        .link { margin-top: 2mm; font-size: 8pt; }
        footer { border-top: .5pt solid #000; margin-top: 2mm; padding-top: 1mm; font-size: 9pt; line-height: 1.35; }
        footer p { margin: 0 0 .5mm; }
        @media (max-width: 40rem) { body { padding: 4mm; } .check { display: block; } .spoken { font-size: 13pt; } }
        """
}
