/// Words that must be one of a few.
package enum Choice {
    /// The case with a name.
    ///
    /// - Parameter place: the option or argument, or nil for a value whose place is known otherwise.
    /// - Throws: `Problem` with `choiceUnknown` (or another code whose wording takes the same arguments).
    package static func value<Value: RawRepresentable & CaseIterable>(
        _ type: Value.Type,
        _ text: String,
        _ place: String?,
        _ code: ProblemCode = .choiceUnknown
    ) throws(Problem) -> Value where Value.RawValue == String {
        if let value = Value(rawValue: text) { return value }
        let words = Problem.Argument.choice(Value.allCases.map(\.rawValue))
        throw Problem(code, [.text(text), words], place: place.map { Problem.Place(file: $0) })
    }
}
