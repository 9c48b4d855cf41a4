import ArgumentParser
import FundDesk

/// What goes with an entry besides its line: files, and private details.
struct EnclosureOptions: ParsableArguments {
    @Option(help: EnclosureTexts.attach.help("file"))
    var attach: [Word] = []

    @Option(name: .customLong("private"), help: EnclosureTexts.privateDetail.help("field=value"))
    var details: [Word] = []

    @OptionGroup
    var names: NameOptions

    /// The files, read through, and the details, salted.
    ///
    /// - Throws: `Problem` with `attachmentRepeated`, `privateMalformed`, or one of a file.
    func checked() throws -> Enclosures {
        var enclosures = Enclosures()
        enclosures.allowsNames = names.notAName
        for word in attach {
            let file = try AttachmentFile(path: word.text, called: "--attach")
            guard enclosures.files.allSatisfy({ $0.attachment.name != file.attachment.name }) else {
                throw Problem(.attachmentRepeated, [.name(file.attachment.name)])
            }
            enclosures.files.append(file)
        }
        guard details.count(where: { $0.text.hasSuffix("=-") }) < 2 else { throw UsageError(EnclosureTexts.oneInput) }
        for word in details {
            let parts = word.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else { throw Problem(.privateMalformed, [.name(word.text)]) }
            let detail = try PrivateDetail(field: parts[0], value: PrivateValue.read(parts[1], of: parts[0]))
            guard enclosures.details.allSatisfy({ $0.field != detail.field }) else {
                throw Problem(.privateMalformed, [.name(detail.field)])
            }
            enclosures.details.append(detail)
        }
        return enclosures
    }
}

/// Whether what looks like a person's name is none.
struct NameOptions: ParsableArguments {
    @Flag(help: EnclosureTexts.notAName.help)
    var notAName = false

    /// What is wrong with a text that is signed before it is recorded, and can no longer be reworded then: it seems to name
    /// a person.
    func problem(with text: String) -> Problem? {
        guard !notAName, let name = PersonalName.doubted(in: text) else { return nil }
        return Problem(.personalName, [.field(.text), .text(name.covered)])
    }
}
