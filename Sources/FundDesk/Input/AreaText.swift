/// Areas as people and spreadsheets write them: `52.36`, `５２.３６`, `52.36㎡`, `52.36 平方米`.
package enum AreaText {
    private static let units = ["平方米", "平米", "㎡", "m²", "m2", "sqm"]

    /// The area.
    ///
    /// - Throws: `Problem` with `areaMalformed` and the text as it stood.
    package static func area(_ text: String) throws(Problem) -> Area {
        let plain = text.halfWidth.lowercased().trimmed
        let unit = units.first(where: plain.hasSuffix) ?? ""
        guard let number = AmountText.plain(plain.dropLast(unit.count).trimmed) else {
            throw Problem(.areaMalformed, [.text(text)])
        }
        do throws(Problem) { return try Area(squareMetres: number) } catch {
            throw Problem(error.code, [.text(text)])
        }
    }
}
