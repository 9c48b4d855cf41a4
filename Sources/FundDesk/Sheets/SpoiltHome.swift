/// Homes that a spreadsheet has taken for days: 3-12 is 12 March to it.
enum SpoiltHome {
    private static let months: Set<Substring> = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Whether a text is a day: with a year of four digits before or behind, or with the month in words.
    static func isDay(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.contains(where: { (0x2D...0x2F).contains($0) || $0 >= 0x41 }), bytes.count <= 40 else {
            return false
        }
        // Nearly every home is told by its bytes: a pattern is slow to set up.
        if bytes.prefix(while: { (0x30...0x39).contains($0) }).count == 4,
            text.wholeMatch(of: /(19|20)[0-9]{2}[-\/.][0-9]{1,2}[-\/.][0-9]{1,2}( .*)?/) != nil
        {
            return true
        }
        if text.unicodeScalars.contains("月"), text.wholeMatch(of: /([0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日/) != nil {
            return true
        }
        guard bytes.contains(where: { (0x41...0x5A).contains($0) }), let dash = text.firstIndex(of: "-"),
            !text[dash...].dropFirst().contains("-")
        else { return false }
        let halves = [text[..<dash], text[dash...].dropFirst()]
        let words = halves.filter(months.contains)
        return words.count == 1 && halves.contains { (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }
    }
}
