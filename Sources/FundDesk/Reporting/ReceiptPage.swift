import Foundation

/// Receipts as pages to be printed: what each says in words, a code of the checkpoint that a camera reads, how to check it,
/// and the receipt itself, which is read back from the page as well as from its file.
///
/// One file, no scripts, nothing from outside.
package struct ReceiptPage {
    /// The fund's name.
    private let fund: String
    private let language: Language
    /// What to do to check it, a line each.
    private let howTo: [Wording]
    /// The codes that were drawn, by checkpoint: every home's page of a month has the same.
    private var codes: [String: String] = [:]

    /// - Parameter howTo: in a front end's words.
    package init(fund: String, _ language: Language, howTo: [Wording]) {
        self.fund = fund
        self.language = language
        self.howTo = howTo
    }

    private static let opening = "<pre class=\"receipt\">"
    private static let ending = "</pre>"

    /// One document with a page for each receipt.
    ///
    /// - Parameter keys: those of the fund's members, for the reader to compare with what was handed out.
    package mutating func html(_ receipts: [Receipt], keys: [VerifierKey]) -> String {
        let pages = receipts.map { section($0, keys) }.joined()
        let symbols = Set(receipts.map { ReceiptPage.sealText($0) }).sorted().map { symbol(of: $0) }.joined()
        return """
            <!DOCTYPE html>
            <html lang="\(language.tag)"><head><meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>\(escaped(title(receipts)))</title>
            <style>
            @page{size:A4;margin:14mm}
            body{max-width:46rem;margin:0 auto;padding:1rem;color:#111;background:#fff;
            font:15px/1.5 "Noto Serif CJK SC","Songti SC",SimSun,serif}
            section{break-after:page}section:last-of-type{break-after:auto}
            h1{text-align:center;font-size:1.5rem;letter-spacing:.1em;margin:.2rem 0}p{margin:.3rem 0}
            table{border-collapse:collapse;width:100%;margin:.6rem 0}
            th,td{border:1px solid #555;padding:.25rem .5rem;text-align:left;vertical-align:top}
            th{width:8em;background:#eee;white-space:nowrap}td{overflow-wrap:anywhere}
            .seal{display:flex;gap:1.2rem;align-items:center}.seal svg{width:46mm;height:46mm;flex:none}
            .seal div{min-width:0;overflow-wrap:anywhere}
            ol{margin:.2rem 0;padding-left:1.5rem}
            pre{font:8.5px/1.25 "Noto Sans Mono","DejaVu Sans Mono",monospace;white-space:pre-wrap;overflow-wrap:anywhere}
            </style></head><body>
            <svg width="0" height="0" style="position:absolute">\(symbols)</svg>
            \(pages)</body></html>

            """
    }

    private func title(_ receipts: [Receipt]) -> String {
        guard receipts.count == 1, let first = receipts.first else { return "\(heading(receipts.first)) \(fund)" }
        return first.about(language).joined(separator: " ")
    }

    private func heading(_ receipt: Receipt?) -> String {
        (receipt?.balance == nil ? ReceiptTexts.title : ReceiptTexts.balanceTitle)[language]
    }

    private func section(_ receipt: Receipt, _ keys: [VerifierKey]) -> String {
        let signers = (try? receipt.signers(among: keys)) ?? []
        let rows = facts(receipt, signers).map { name, value in
            "<tr><th>\(escaped(name[language]))</th><td>\(escaped(value))</td></tr>\n"
        }
        let steps = howTo.map { "<li>\(escaped($0[language]))</li>\n" }
        let note = ReceiptPage.sealText(receipt)
        let code = "<svg viewBox=\"0 0 100 100\"><use href=\"#\(ReceiptPage.name(of: note))\"/></svg>"
        return """
            <section><h1>\(escaped(heading(receipt)))</h1>
            <p>\(escaped(fund))</p>
            <table>
            \(rows.joined())</table>
            <div class="seal">\(code)<div><p>\(escaped(ReceiptTexts.code[language]))</p>
            <p><b>\(escaped(ReceiptTexts.howTo[language]))</b></p><ol>
            \(steps.joined())</ol></div></div>
            \(ReceiptPage.opening)\(MarkupText.escaped(receipt.text))\(ReceiptPage.ending)
            </section>

            """
    }

    /// What stands in the table.
    private func facts(_ receipt: Receipt, _ signers: [VerifierKey]) -> [(Wording, String)] {
        let checkpoint = receipt.checkpoint
        let seals: [(Wording, String)] = [
            (ReceiptTexts.entries, String(checkpoint.size)), (ReceiptTexts.root, checkpoint.root.base64),
            (ReceiptTexts.signer, signers.map(\.description).joined(separator: " ")),
            (ReceiptTexts.cosigners, cosigners(receipt)),
        ]
        return subject(receipt) + [(ReceiptTexts.ledger, checkpoint.origin)] + seals.filter { !$0.1.isEmpty }
    }

    private func subject(_ receipt: Receipt) -> [(Wording, String)] {
        let sequence = String(receipt.entry.sequence)
        if let balance = receipt.balance, let close = receipt.entry.body as? Close {
            let money = Money(fen: balance.balance)
            let yuan = money.grouped + (money.fen < 0 ? ReceiptTexts.owed[language] : "")
            return [
                (ReceiptTexts.home, balance.unit), (ReceiptTexts.asOf, close.period.lastDay.description),
                (ReceiptTexts.amount, yuan), (ReceiptTexts.inWords, "人民币" + money.words),
                (ReceiptTexts.close, sequence),
            ]
        }
        let summary = EntrySummary(receipt.entry.body, receipt.entry.postings)
        var facts: [(Wording, String)] = [
            (ReceiptTexts.number, sequence), (ReceiptTexts.date, receipt.entry.date.description),
            (ReceiptTexts.what, "\(summary.kind[language]) \(summary.subject[language])"),
        ]
        if let ballot = receipt.ballot?.ballot {
            facts += [(ReceiptTexts.home, ballot.unit), (ReceiptTexts.ballot, ballot.choice.name[language])]
        } else if let amount = summary.amount.map({ Money(fen: $0) }) {
            facts += [(ReceiptTexts.sum, amount.grouped), (ReceiptTexts.inWords, "人民币" + amount.words)]
        }
        return facts
    }

    private func cosigners(_ receipt: Receipt) -> String {
        receipt.proof.note.signatures.compactMap { line in
            Cosignature(line: line).map { "\(line.name) \(Timestamp(seconds: Int64($0.time)))" }
        }.joined(separator: "; ")
    }

    /// The checkpoint with the first signature alone: what a code has room for.
    private static func sealText(_ receipt: Receipt) -> String {
        let note = receipt.proof.note
        return (try? SignedNote(text: note.text, signatures: Array(note.signatures.prefix(1))))?.encoded ?? note.encoded
    }

    /// What its code is called in the page.
    private static func name(of note: String) -> String {
        "c" + TreeHasher().hash(Array(note.utf8)).hexadecimal.prefix(16)
    }

    private mutating func symbol(of note: String) -> String {
        if let known = codes[note] { return known }
        guard let code = QRCode(note) else { return "" }
        let side = code.width + 2 * QRCode.quietZone
        let (zone, name) = (QRCode.quietZone, ReceiptPage.name(of: note))
        let drawn = """
            <symbol id="\(name)" viewBox="0 0 \(side) \(side)"><rect width="\(side)" height="\(side)" fill="#fff"/>\
            <path transform="translate(\(zone) \(zone))" d="\(code.path)" fill="#000"/></symbol>
            """
        codes[note] = drawn
        return drawn
    }

    private func escaped(_ text: String) -> String { MarkupText.escaped(Visible.lines(text)) }
}

extension ReceiptPage {
    /// The receipt in a page with one of them; nil for other bytes.
    static func receipt(in bytes: [UInt8]) -> [UInt8]? {
        guard bytes.prefix(64).contains(UInt8(ascii: "<")), let page = String(validating: bytes, as: UTF8.self) else {
            return nil
        }
        let parts = page.components(separatedBy: opening)
        guard parts.count == 2, let end = parts[1].range(of: ending) else { return nil }
        var text = String(parts[1][..<end.lowerBound])
        for (name, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            text = text.replacing(name, with: character)
        }
        return Array(text.utf8)
    }
}
