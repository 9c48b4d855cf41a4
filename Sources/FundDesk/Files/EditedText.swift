/// A text of ours that may have gone through an editor, a mail program or another computer before it came back: sheets,
/// notes, receipts, keys.
///
/// What such programs add is taken away again (a mark at the beginning, UTF-16, CR LF, blanks at the ends of lines, empty
/// lines at the end, spaces that do not break), and what is left is judged as strictly as any other text. Where more than
/// one text can have been there, each is a form, and whoever reads takes the first that holds.
package struct EditedText {
    /// The path as the user named it.
    package let path: String
    /// What the file says, decoded and otherwise as it stands.
    package let asItStands: String

    /// Reads a file.
    ///
    /// - Throws: `Problem` with `fileNotPlainText`, or one of the file.
    package init(path: String, _ limit: InputLimit = .sheet) throws(Problem) {
        try self.init(try FileAccess.bytes(path, limit), path: path)
    }

    /// - Throws: `Problem` with `fileNotPlainText`.
    package init(_ bytes: [UInt8], path: String) throws(Problem) {
        self.path = path
        if let format = OtherFormat(bytes) {
            throw Problem(.fileNotPlainText, [.file(path), .wording(format.wording)])
        }
        do throws(Problem) { asItStands = try TextDecoding.text(bytes, path) } catch {
            throw Problem(.fileNotPlainText, [.file(path), .wording(DamageTexts.noEncoding)])
        }
    }

    /// What the program can have written, the likeliest first: without what editors add, then with plain spaces too.
    package var forms: [String] {
        let cleaned = EditedText.cleaned(asItStands)
        let spaced = EditedText.spaced(cleaned)
        return spaced == cleaned ? [cleaned] : [cleaned, spaced]
    }

    /// The forms in which blanks stand that may have been meant: as it stands, with line feeds only, with the last one
    /// that may have been lost.
    package var exactForms: [String] {
        let plain = asItStands.replacing("\r\n", with: "\n")
        return [asItStands, plain, plain + "\n"]
    }

    /// What is read from the first form from which it can be.
    ///
    /// - Throws: what `read` throws of the likeliest.
    package func firstReadable<Value>(_ read: (String) throws(Problem) -> Value) throws(Problem) -> Value {
        let forms = forms
        do throws(Problem) { return try read(forms[0]) } catch {
            for form in forms.dropFirst() {
                if let value = try? read(form) { return value }
            }
            throw error
        }
    }
}

extension EditedText {
    /// A text with line feeds only, no blanks at the ends of its lines, no empty lines before it, and one line feed at its
    /// end.
    package static func cleaned(_ text: String) -> String {
        var lines: [String.UnicodeScalarView] = [.init()]
        var returns = 0
        // A CR before an LF belongs to it, however many there are: some transfers double it. One alone ends a line.
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\r": returns += 1
            case "\n":
                returns = 0
                lines.append(.init())
            default:
                for _ in 0..<returns { lines.append(.init()) }
                returns = 0
                lines[lines.count - 1].append(scalar)
            }
        }
        var trimmed = lines.map(withoutBlanks)[...]
        while trimmed.last?.isEmpty == true { trimmed.removeLast() }
        trimmed = trimmed.drop { $0.isEmpty }
        return trimmed.map { $0 + "\n" }.joined()
    }

    private static func withoutBlanks(_ line: String.UnicodeScalarView) -> String {
        var line = line[...]
        while let last = line.last, last.properties.isWhitespace { line.removeLast() }
        return String(Substring(line))
    }

    /// A text with plain spaces where editors put such as do not break.
    private static func spaced(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            result.append(["\u{A0}", "\u{202F}", "\u{2007}"].contains(scalar) ? " " : scalar)
        }
        return String(result)
    }
}

/// What a file is where it is no plain text although it may show one.
private enum OtherFormat {
    case document, richText, pdf, page, picture

    init?(_ bytes: [UInt8]) {
        switch FileFormat.binary(bytes) {
        case .xlsx, .xls: self = .document
        case .other(.pdf): self = .pdf
        case .other(.image): self = .picture
        case _ where bytes.starts(with: "{\\rtf".utf8): self = .richText
        case _ where bytes.starts(with: "<!DOCTYPE".utf8) || bytes.starts(with: "<html".utf8): self = .page
        default: return nil
        }
    }

    var wording: Wording {
        switch self {
        case .document: DamageTexts.document
        case .richText: DamageTexts.richText
        case .pdf: DamageTexts.pdf
        case .page: DamageTexts.page
        case .picture: DamageTexts.picture
        }
    }
}
