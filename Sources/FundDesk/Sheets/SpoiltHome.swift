/// Homes that a spreadsheet has taken for days: 3-12 is 12 March to it.
enum SpoiltHome {
    /// Whether a text is a day: with a year of four digits before or behind, or with the month in words.
    static func isDay(_ text: String) -> Bool {
        guard text.utf8.contains(where: { $0 == 0x2D || $0 == 0x2F || $0 >= 0x41 }), text.utf8.count <= 40 else {
            return false
        }
        if text.wholeMatch(of: /(19|20)[0-9]{2}[-\/.][0-9]{1,2}[-\/.][0-9]{1,2}( .*)?/) != nil { return true }
        if text.wholeMatch(of: /([0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日/) != nil { return true }
        let months = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
        guard let dash = text.firstIndex(of: "-"), !text[dash...].dropFirst().contains("-") else { return false }
        let halves = [text[..<dash], text[dash...].dropFirst()]
        let words = halves.filter { months.split(separator: "|").contains($0) }
        return words.count == 1 && halves.contains { (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }
    }
}
