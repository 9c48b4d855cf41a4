import FundDesk

/// What a paper can be written as, by the end of its file's name.
enum PaperForm: String, CaseIterable, Sendable {
    case text = "txt"
    case html, svg, pdf, png

    /// - Parameter forms: those that the paper has.
    /// - Throws: `Problem` with `choiceUnknown`.
    init(ofFile path: String, among forms: [PaperForm] = PaperForm.allCases) throws(Problem) {
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard let form = PaperForm(rawValue: ending == "htm" ? "html" : ending), forms.contains(form) else {
            throw Problem(
                .choiceUnknown,
                [.text(ending), .choice(forms.map(\.rawValue))],
                place: .init(file: "--output")
            )
        }
        self = form
    }
}
