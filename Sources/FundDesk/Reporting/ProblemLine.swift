package import FundRules

extension Problem {
    /// One line: code, place, sentence, what to do next.
    package func line(_ language: Language) -> String {
        head(language) + location(language) + sentence(language) + ErrorTexts.gap[language]
            + Visible.text(remedy(in: language))
    }

    /// The code.
    package func head(_ language: Language) -> String {
        let isNotice = code.isNotice || code.isDoubt
        let head = isNotice ? ErrorTexts.notice : code.isRemark ? ErrorTexts.remark : ErrorTexts.head
        return head.text(language, [String(code.rawValue), code.slug])
    }

    /// The sentence of something that failed when the ledger was written already: nobody must read that nothing changed.
    package func asAftermath(_ language: Language) -> String {
        if code == .erasureUnfinished {
            return sentence(language) + ErrorTexts.gap[language] + Visible.text(remedy(in: language))
        }
        guard code == .diskFull else { return location(language) + sentence(language) }
        return ErrorTexts.noRoom.text(language, arguments.map(Visible.text)) + ErrorTexts.stop[language]
    }

    /// The sentence with its full stop.
    package func sentence(_ language: Language) -> String {
        Visible.text(message(in: language)) + ErrorTexts.stop[language]
    }

    /// Where it is, ready to stand before the sentence; empty where nothing is known.
    package func location(_ language: Language) -> String {
        if let place {
            let arguments = [place.file, place.line.map(String.init) ?? "", place.column ?? ""].map(Visible.text)
            let wording =
                switch (place.line, place.column) {
                case (nil, nil): ErrorTexts.inFile
                case (nil, _?): ErrorTexts.inFileColumn
                case (_?, nil): ErrorTexts.inFileLine
                case (_?, _?): ErrorTexts.inFileLineColumn
                }
            return wording.text(language, arguments)
        }
        return entry.map { ErrorTexts.inEntry.text(language, [String($0)]) } ?? ""
    }
}
