/// Files and private details that go with the first entry that a command records, and what its texts may say.
public struct Enclosures: Sendable {
    /// The files.
    public var files: [AttachmentFile] = []
    /// The private details.
    public var details: [PrivateDetail] = []
    /// Whether the texts may look as if they named a person.
    public var allowsNames = false
    /// Whether the drafts name the files themselves, each its own.
    public var areNamed = false

    /// What goes with an entry.
    public init(
        files: [AttachmentFile] = [],
        details: [PrivateDetail] = [],
        allowsNames: Bool = false,
        areNamed: Bool = false
    ) {
        self.files = files
        self.details = details
        self.allowsNames = allowsNames
        self.areNamed = areNamed
    }

    /// The drafts, the first of which names the files and commits to the details.
    package func enclosed(in drafts: [EntryDraft]) -> [EntryDraft] {
        guard !areNamed, var first = drafts.first else { return drafts }
        first.attachments = files.map(\.attachment)
        first.privateDetails = details
        return [first] + drafts.dropFirst()
    }

    /// A line for every file, and one for the details.
    ///
    /// - Parameter place: the file that has the details.
    package func report(_ language: Language, _ place: String, _ words: DeskWords) -> String {
        var text = files.map(\.attachment).map { file in
            let arguments = [Visible.text(file.name), String(file.size), file.sha256.hexadecimal]
            return EnclosureTexts.attached.text(language, arguments) + "\n"
        }.joined()
        if !details.isEmpty {
            let fields = details.map(\.field).sorted().joined(separator: ReadingTexts.comma[language])
            text += words.committed.text(language, [fields, Visible.text(place)]) + "\n"
        }
        return text
    }
}
