/// What people type or write in files, turned into values.
package enum Typed {
    /// The number of a piece of a bank line.
    ///
    /// - Throws: `Problem` with `pieceMalformed` where it is none, or stands without the line's serial.
    package static func piece(_ text: String, hasReference: Bool, _ place: Problem.Place) throws(Problem) -> Int {
        guard hasReference, let number = Int(text), 1...Int(Limits.pieces) ~= number else {
            throw Problem(.pieceMalformed, [.text(text)], place: place)
        }
        return number
    }

    /// What a payment is for: one of `Payment.Part`, or nil for the works, by the ledger's word or as people say it.
    ///
    /// - Throws: `Problem` with `choiceUnknown`.
    package static func part(_ text: String) throws(Problem) -> Payment.Part? {
        let works = Payment.Part.works
        if text == works.zh || text == works.en { return nil }
        guard let part = Payment.Part.allCases.first(where: { $0.rawValue == text || $0.name.zh == text }) else {
            let words = [works.en] + Payment.Part.allCases.map(\.rawValue)
            throw Problem(.choiceUnknown, [.text(text), .choice(words)])
        }
        return part
    }

    /// Buildings and units with spaces between, or `all`.
    package static func scope(_ text: String) throws(Problem) -> [String] {
        var names: [String] = []
        for name in text.split(whereSeparator: \.isWhitespace) { names.append(try InputText.code(String(name))) }
        guard !names.isEmpty else { throw Problem(.scopeEmpty, [.text(text)]) }
        return names
    }

    /// A public key.
    ///
    /// - Throws: `Problem` with `keyNotAKey`.
    package static func key(_ text: String) throws(Problem) -> VerifierKey {
        do throws(LogError) { return try VerifierKey(text) } catch {
            throw Problem(.keyNotAKey, [.text(text), .reason(error)])
        }
    }

    /// A witness's public key.
    ///
    /// - Throws: `Problem` with `keyNotAKey`.
    package static func cosigner(_ text: String) throws(Problem) -> CosignerKey {
        do throws(LogError) { return try CosignerKey(text) } catch {
            throw Problem(.keyNotAKey, [.text(text), .reason(error)])
        }
    }
}
