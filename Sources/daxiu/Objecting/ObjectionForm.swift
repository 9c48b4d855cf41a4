import FundDesk

/// An objection while its parts are asked for; nil is what was not answered yet.
struct ObjectionForm {
    /// The home whose owner objects; empty where nobody is named.
    var home: String?
    /// The entry that is doubted.
    var entry: Entry?
    /// What is doubted and why.
    var words: String?
    /// The file of the key that signs; it may not be there yet.
    var key: String?
    /// Whether it is to be signed.
    var isMeant: Bool?

    /// The words with what they begin with; nil while something is lacking.
    func text(_ language: Language) -> String? {
        guard let home, let entry, let words else { return nil }
        return ObjectionWords(entry).lead(home.isEmpty ? nil : home)[language] + words
    }
}
