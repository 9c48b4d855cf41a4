import ArgumentParser
import FundDesk

/// How a working paper is written.
enum PaperFormat: String, CaseIterable {
    /// For a terminal.
    case text
    /// A workbook to fill in.
    case xlsx
    /// For a spreadsheet: RFC 4180, amounts in yuan.
    case csv
    /// For a browser and for paper.
    case html
    /// For programs: amounts in fen.
    case json
}

/// Where a working paper goes, and as what.
struct PaperOptions: ParsableArguments {
    @Option(help: SamplingTexts.format.help)
    var format: Word?

    @Flag(help: OptionTexts.json.help)
    var json = false

    @Option(help: OptionTexts.output.help("file"))
    var output: Word?

    @OptionGroup
    var replacement: ReplaceOption

    /// The format: as it is said, else by the end of the output's name, else text.
    ///
    /// - Throws: `UsageError` for a workbook without a file to write to, `Problem` with `choiceUnknown`.
    func checked() throws -> PaperFormat {
        let named = output.flatMap { $0.text.split(separator: ".").last }.flatMap { PaperFormat(rawValue: String($0)) }
        let format =
            json ? .json : try format.map { try Choice.value(PaperFormat.self, $0.text, "--format") } ?? named ?? .text
        if format == .xlsx, output == nil { throw UsageError(SamplingTexts.workbookToScreen) }
        return format
    }

    /// Writes it.
    func write(_ paper: some WorkingPaper, _ format: PaperFormat, _ surroundings: Surroundings) throws {
        let language = surroundings.language
        func text(_ form: StatementFormat, byteOrderMark: Bool = false) throws -> [UInt8] {
            Array(try paper.text(form, language, byteOrderMark: byteOrderMark).utf8)
        }
        let bytes =
            switch format {
            case .xlsx: try MadeFile.bytes { try paper.write(to: $0, language) }
            case .text: try text(.text)
            // Excel opens the file, and would not know it for UTF-8.
            case .csv: try text(.csv, byteOrderMark: output != nil)
            case .html: try text(.html)
            case .json: try text(.json)
            }
        guard let output else { return try surroundings.output.write(bytes) }
        try FileAccess.write(output.text, bytes, replacing: replacement.replace)
    }
}
