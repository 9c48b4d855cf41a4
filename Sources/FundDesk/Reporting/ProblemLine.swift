extension Problem {
    /// One line: code, place, sentence, what to do next.
    ///
    /// - Parameter next: the problem whose line follows: what to do about both is said once, there.
    package func line(_ language: Language, _ words: DeskWords, before next: Problem? = nil) -> String {
        let remedy = words.remedy(self, language)
        let isSaidNext = next.map { words.remedy($0, language) == remedy } ?? false
        return head(language) + location(language) + Visible.text(words.message(self, language))
            + ErrorTexts.stop[language] + ErrorTexts.gap[language] + suggestion(language)
            + (isSaidNext ? "" : Visible.text(remedy))
    }

    /// The code.
    package func head(_ language: Language) -> String {
        let isNotice = code.isNotice || code.isDoubt
        let head = isNotice ? ErrorTexts.notice : code.isRemark ? ErrorTexts.remark : ErrorTexts.head
        return head.text(language, [String(code.rawValue), code.slug])
    }

    /// The sentence with its full stop.
    package func sentence(_ language: Language) -> String {
        Visible.text(message(in: language)) + ErrorTexts.stop[language]
    }

    /// Where it is, ready to stand before the sentence; empty where nothing is known.
    package func location(_ language: Language) -> String {
        if let place {
            let arguments = [place.file, place.line.map(String.init) ?? "", place.column ?? "", place.cell ?? ""].map(
                Visible.text
            )
            let wording =
                switch (place.line, place.column) {
                case (_?, _?) where place.cell != nil: ErrorTexts.inFileCell
                case (nil, nil): ErrorTexts.inFile
                case (nil, _?): ErrorTexts.inFileColumn
                case (_?, nil): ErrorTexts.inFileLine
                case (_?, _?): ErrorTexts.inFileLineColumn
                }
            return wording.text(language, arguments)
        }
        return entry.map { ErrorTexts.inEntry.text(language, [String($0)]) } ?? ""
    }

    /// What stands there, and below it a mark under what is meant; empty where there is nothing to show.
    package var excerpt: String {
        guard let excerpt = place?.excerpt else { return "" }
        let (before, marked) = (Visible.text(excerpt.before), Visible.text(excerpt.marked))
        let margin = "    "
        let blanks = String(repeating: " ", count: DisplayWidth.columns(of: before))
        let mark = String(repeating: "^", count: max(1, DisplayWidth.columns(of: marked)))
        return margin + before + marked + Visible.text(excerpt.after) + "\n" + margin + blanks + mark + "\n"
    }
}
