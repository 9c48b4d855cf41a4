/// A home that a text speaks of.
package struct HomeMention: Hashable, Sendable {
    /// What stands in the text.
    package let spelling: String
    /// What it names.
    package let match: HomeNames.Match

    /// Where it stands.
    package let range: Range<String.Index>
}

extension HomeNames {
    /// The homes that a text speaks of, in order: those that are registered, those that several may be, and what is written
    /// like a home and is none. Dates, amounts, and numbers of accounts and telephones are none of these.
    package func homes(in text: String) -> [HomeMention] {
        let finder = HomeFinder(text, self)
        return finder.mentions()
    }
}

/// Finds homes in one text.
private struct HomeFinder {
    private let text: String
    private let names: HomeNames
    private let scalars: [Unicode.Scalar]

    init(_ text: String, _ names: HomeNames) {
        self.text = text
        self.names = names
        scalars = HomeScan.folded(text)
    }

    func mentions() -> [HomeMention] {
        var scan = HomeScan(scalars, isWhole: false, words: names.words)
        var found: [HomeMention] = []
        while scan.position < scalars.count {
            let start = scan.position
            guard begins(at: start) else {
                scan.position += 1
                continue
            }
            let spelling = scan.spelling()
            // 501室 is over where 室 stands, whatever follows: 501室11月大修基金.
            let isClosed = spelling.parts.last?.mark == .room
            guard !spelling.parts.isEmpty, isClosed || !runsOn(at: spelling.end) else {
                scan.position = pastRun(from: max(start, spelling.end))
                continue
            }
            scan.position = spelling.end
            guard let mentions = mentions(spelling, from: start) else { continue }
            found += mentions
            if let last = spelling.parts.last, mentions.last.map({ isHome($0) }) == true {
                found += others(after: spelling.parts, last, &scan)
            }
        }
        return found
    }

    private func isHome(_ mention: HomeMention) -> Bool {
        if case .home = mention.match { true } else { false }
    }

    /// Whether a spelling may begin here: not in the middle of a number or a word, nor behind a point or a hyphen.
    private func begins(at index: Int) -> Bool {
        let scalar = scalars[index]
        let isASCII = HomeScan.isDigit(scalar) || HomeScan.isLetter(scalar)
        guard isASCII || !scalar.isASCII else { return false }
        guard isASCII, index > 0 else { return true }
        if isRun(scalars[index - 1]) { return false }
        // `20261105-3-2`: the rest of a longer number.
        let isJoined = scalars[index - 1] == "-" || scalars[index - 1] == "."
        return !(isJoined && index > 1 && isRun(scalars[index - 2]))
    }

    private func isRun(_ scalar: Unicode.Scalar) -> Bool { HomeScan.isDigit(scalar) || HomeScan.isLetter(scalar) }

    /// Whether what was read is part of a longer number, an amount or a date, and so no home.
    private func runsOn(at end: Int) -> Bool {
        guard end < scalars.count else { return false }
        let next = scalars[end]
        if HomeScan.isDigit(next) || HomeScan.isLetter(next) || HomeFinder.units.contains(next) { return true }
        return (next == "." || next == ":") && end + 1 < scalars.count && HomeScan.isDigit(scalars[end + 1])
    }

    /// What makes a number before it an amount, a date or a count.
    private static let units: Set<Unicode.Scalar> = ["元", "年", "月", "日", "天", "万", "%", "个", "季", "次", "分", "角", "块"]

    /// The end of the run of letters and digits that a failed reading stood in.
    private func pastRun(from index: Int) -> Int {
        guard index < scalars.count else { return index }
        var end = index + 1
        guard isRun(scalars[index]) else { return end }
        while end < scalars.count, isRun(scalars[end]) { end += 1 }
        return end
    }

    /// The homes of one spelling; nil where it is no home's.
    private func mentions(_ spelling: HomeSpelling, from start: Int) -> [HomeMention]? {
        var parts = spelling.parts
        // 3号楼2单元 is no home yet, and 1-3号楼 is three buildings.
        guard let last = parts.last, last.mark != .building, last.mark != .entrance else { return nil }
        if parts.count == 1, !standsAlone(last, start, spelling.end) { return nil }
        let match = names.match(parts)
        if match != .unknown { return [mention(start, spelling.end, match)] }
        // 幸福路12号3栋2单元501室, and 2026-11 3-2-501: what stands before the home is an address or a date.
        if let address = parts.dropLast(2).lastIndex(where: { $0.mark == .place }) {
            parts = Array(parts[(address + 1)...])
            let match = names.match(parts)
            if match != .unknown { return [mention(start, spelling.end, match)] }
        }
        if let several = divided(parts, start, spelling.end) { return several }
        return isLikeHome(parts) ? [mention(start, spelling.end, .unknown)] : nil
    }

    /// A single number is a home where 室 says so, or the whole text is nothing else.
    private func standsAlone(_ part: HomeSpelling.Part, _ start: Int, _ end: Int) -> Bool {
        guard part.sort == .number else { return false }
        // 501室 and not 两户: a room of three digits at the least.
        if part.mark == .room, part.text.count >= 3 { return true }
        return start == 0 && end == scalars.count && names.match(text) != .unknown
    }

    /// `3-2-501/502` and `3-2-501/3-2-502`: what stands behind the stroke is another room, or another home.
    private func divided(_ parts: [HomeSpelling.Part], _ start: Int, _ end: Int) -> [HomeMention]? {
        var groups: [[HomeSpelling.Part]] = [[]]
        for part in parts {
            groups[groups.count - 1].append(part)
            if part.mark == .slash { groups.append([]) }
        }
        guard groups.count > 1, groups[0].count > 1, names.match(groups[0]) != .unknown else { return nil }
        return groups.filter { !$0.isEmpty }.map { group in
            mention(start, end, names.match(group.count == 1 ? groups[0].dropLast() + group : group))
        }
    }

    /// `3-2-501、502`: numbers that follow a home and are rooms beside it.
    private func others(
        after parts: [HomeSpelling.Part],
        _ last: HomeSpelling.Part,
        _ scan: inout HomeScan
    ) -> [HomeMention] {
        var found: [HomeMention] = []
        while scan.position + 1 < scalars.count, HomeFinder.between.contains(scalars[scan.position]) {
            var next = scan
            next.position += 1
            let start = next.position
            let spelling = next.spelling()
            guard spelling.parts.count == 1, let part = spelling.parts.first, part.sort == .number,
                last.sort == .number,
                !runsOn(at: spelling.end)
            else { break }
            let match = names.match(parts.dropLast() + [part])
            guard match != .unknown || part.text.count == last.text.count else { break }
            found.append(mention(start, spelling.end, match))
            scan.position = spelling.end
        }
        return found
    }

    /// What stands between homes that are told one after the other.
    private static let between: Set<Unicode.Scalar> = ["、", ",", "，", "和", "及", "与", "&", "+", "/"]

    /// Whether it is written as homes are here, although none is registered so.
    private func isLikeHome(_ parts: [HomeSpelling.Part]) -> Bool {
        guard let last = parts.last, last.sort == .number else { return false }
        let marks = parts.compactMap(\.mark)
        if marks.contains(.room) { return true }
        if parts.count >= 2, marks.contains(.building) || marks.contains(.entrance) { return true }
        guard parts.count >= 2, names.shapes.contains(parts.count), marks.allSatisfy({ $0 == .dash || $0 == .slash }),
            parts.dropLast().allSatisfy({ $0.sort != .number || $0.text.count <= max(2, names.otherDigits) }),
            parts.dropLast().allSatisfy({ $0.sort != .letters })
        else { return false }
        // 11-2026 is a month.
        if parts.count == 2, last.text.count == 4, last.text.hasPrefix("19") || last.text.hasPrefix("20") {
            return false
        }
        return 3...max(3, names.lastDigits) ~= last.text.count
    }

    private func mention(_ start: Int, _ end: Int, _ match: HomeNames.Match) -> HomeMention {
        let view = text.unicodeScalars
        let from = view.index(view.startIndex, offsetBy: start)
        let to = view.index(from, offsetBy: end - start)
        return HomeMention(spelling: String(view[from..<to]), match: match, range: from..<to)
    }
}
