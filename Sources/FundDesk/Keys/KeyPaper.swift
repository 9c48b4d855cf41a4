/// A private key as a page to be printed and locked away: its lines, and a code that a camera reads.
///
/// Source of the layout: `PaperKey`. Whoever sees the page has the key.
package struct KeyPaper {
    private let key: VerifierKey
    private let paper: PaperKey
    private let code: QRCode?
    private let howToRestore: Wording

    /// - Parameter howToRestore: what to do with the paper, in a front end's words.
    package init(_ key: SigningKey, howToRestore: Wording) {
        self.key = key.verifierKey
        paper = PaperKey(key)
        code = QRCode(paper.compact)
        self.howToRestore = howToRestore
    }

    private var numbered: [String] { paper.lines.enumerated().map { "\($0.offset + 1). \($0.element)" } }

    private func facts(_ language: Language) -> [[String]] {
        [
            [PaperTexts.name[language], key.name], [PaperTexts.keyID[language], key.keyID.description],
            [PaperTexts.vkey[language], key.description],
        ]
    }

    /// The page as plain text.
    ///
    /// - Parameter paint: what is put before and after each line of the code, such as a terminal's colours.
    package func text(_ language: Language, paint: (before: String, after: String) = ("", "")) -> String {
        let facts = Columns.aligned(facts(language).map { $0.map(Visible.text) })
        let head = [PaperTexts.title[language], "", PaperTexts.warning[language], ""] + facts
        let lines = [""] + numbered.map { "    " + $0 } + ["", PaperTexts.howToType[language], howToRestore[language]]
        let picture = code.map { [""] + $0.halfBlocks.map { paint.before + $0 + paint.after } } ?? []
        return (head + lines + picture).map { $0 + "\n" }.joined()
    }

    /// The page as a drawing of A4, 210 by 297 mm.
    package func svg(_ language: Language) -> String {
        var (y, body) = (24, "")
        func write(_ text: String, size: Double, step: Int, font: String = "sans", x: Int = 20) {
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                let style = "class=\"\(font)\" font-size=\"\(size)\""
                body +=
                    "<text x=\"\(x)\" y=\"\(y)\" \(style) xml:space=\"preserve\">\(MarkupText.escaped(String(line)))</text>\n"
                y += step
            }
        }
        write(PaperTexts.title[language], size: 7, step: 12)
        write(PaperTexts.warning[language], size: 4, step: 6)
        y += 4
        for fact in facts(language) {
            write(fact[0], size: 3.6, step: 0)
            // A vkey is longer than the page is wide.
            write(wrapped(fact[1], 68), size: 3.6, step: 6, font: "mono", x: 46)
        }
        y += 8
        for line in numbered { write(line, size: 8, step: 12, font: "mono") }
        y += 2
        write(PaperTexts.howToType[language] + "\n" + howToRestore[language], size: 4, step: 6)
        if let code {
            let side = 80.0
            let scale = side / Double(code.width)
            body += "<path transform=\"translate(65 \(y + 6)) scale(\(scale))\" d=\"\(code.path)\" fill=\"#000\"/>\n"
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297">
            <style>.sans{font-family:"Noto Sans CJK SC","Noto Sans",sans-serif}.mono{font-family:"Noto Sans Mono",\
            "DejaVu Sans Mono",monospace}</style>
            <rect width="210" height="297" fill="#fff"/>
            \(body)</svg>

            """
    }

    /// The page as HTML, which a browser prints on one sheet.
    package func html(_ language: Language) -> String {
        return """
            <!DOCTYPE html>
            <html lang="\(language.tag)"><head><meta charset="utf-8"><title>\(MarkupText.escaped(PaperTexts.title[language]))</title>
            <style>@page{size:A4;margin:0}html,body{margin:0;padding:0}svg{display:block}</style></head>
            <body>
            \(svg(language))</body></html>

            """
    }

    private func wrapped(_ text: String, _ width: Int) -> String {
        let characters = Array(text)
        return stride(from: 0, to: characters.count, by: width).map { start in
            String(characters[start..<min(start + width, characters.count)])
        }.joined(separator: "\n")
    }
}
