/// Bytes of the files that people give: known before one is read, so that a wrong file is a sentence and not a machine
/// that stands still.
package enum InputLimit: Int {
    /// A passphrase.
    case passphrase = 65_536
    /// Keys, sheets, notes, receipts, policies.
    case sheet = 1_048_576
    /// Tables: more than half a million rows of contributions.
    case table = 33_554_432
    /// What another program made of ours: a PDF, a workbook.
    case product = 1_073_741_824
}
