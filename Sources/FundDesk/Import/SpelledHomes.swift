/// The registered homes that the contributions of a file mean, however they spell them.
struct SpelledHomes {
    /// What tells spellings apart; nil where every home is written as it is registered, as nearly always.
    private let names: HomeNames?
    private let codes: Set<String>

    init(_ register: UnitRegister, _ bodies: [any EntryBody]) {
        codes = Set(register.units.map(\.code))
        let isPlain = bodies.allSatisfy { [codes] in ($0 as? Contribution).map { codes.contains($0.unit) } ?? true }
        names = isPlain ? nil : HomeNames(register)
    }

    /// The same with the registered home; what names none is left for the rules to refuse.
    ///
    /// - Throws: `Problem` with `unitAmbiguous` at the row.
    func registered(_ body: any EntryBody, _ place: Problem.Place) throws -> any EntryBody {
        guard let names, let paid = body as? Contribution, !codes.contains(paid.unit) else { return body }
        switch names.match(paid.unit) {
        case .unknown: return body
        case .home(let code):
            return Contribution(
                unit: code,
                amount: Money(fen: paid.amount),
                reference: paid.reference,
                piece: paid.piece,
                isCash: paid.isCash
            )
        case .ambiguous:
            do { _ = try names.code(paid.unit) } catch {
                throw error.at(Problem.Place(file: place.file, line: place.line, column: "unit"))
            }
            return body
        }
    }
}
