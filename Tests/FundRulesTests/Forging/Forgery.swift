import Foundation
import TransparencyLog

@testable import FundRules

/// A ledger that is changed in meaning and then sealed again with the true keys, so that nothing but a rule of the state
/// machine can tell it from an honest one.
struct Forgery {
    /// One entry on its way.
    struct Entry {
        var value: JSON
        /// Where it stands in the base; nil: it was put in.
        var origin: Int?
        /// Who signs the note in it; nil: whoever signed it in the base.
        var signers: [SigningKey]?
        /// Whether the note in it is signed anew over what it is about now.
        var isSigned = true
        /// Whether number, postings and figures are derived anew.
        var isDerived = true
        /// Whether `seq` and `prev` are put right.
        var isChained = true

        var kind: String { value["kind"]?.text ?? "" }
        var time: JSON? { value["time"] }
    }

    let base: ForgingBase
    var entries: [Entry]
    /// What was done, to tell.
    var deeds: [String] = []
    /// Whether numbers of entries in bodies follow those that were moved.
    var followsMoves = true

    init(_ base: ForgingBase) {
        self.base = base
        entries = base.entries.enumerated().map { Entry(value: $1, origin: $0) }
    }

    /// The sealed ledger, and what the program says of it.
    struct Sealed {
        let deeds: [String]
        let lines: [[UInt8]]
        let notes: String
        let verdict: ForgedVerdict
    }

    /// Chains, numbers, signs and seals what there is now; the program judges beside.
    func sealed() throws -> Sealed {
        let start = entries.indices.first { !isUntouched($0) } ?? entries.count
        var judge = ForgedJudge(base.prefixes[start])
        let places = followsMoves ? moves : [:]
        for index in start..<entries.count { judge.take(line(of: entries[index], places, judge)) }
        let contents = judge.history.contents
        return Sealed(deeds: deeds, lines: contents.lines, notes: try notes(contents), verdict: judge.verdict)
    }

    private func isUntouched(_ index: Int) -> Bool {
        let entry = entries[index]
        guard entry.origin == index, entry.signers == nil, index < base.entries.count else { return false }
        return entry.value.line == base.lines[index]
    }

    /// Where entries of the base that were moved stand now.
    private var moves: [Int: Int] {
        var moves: [Int: Int] = [:]
        for (index, entry) in entries.enumerated() {
            if let origin = entry.origin, moves[origin] == nil { moves[origin] = index }
        }
        return moves.filter { $0.key != $0.value }
    }

    private func line(of entry: Entry, _ places: [Int: Int], _ judge: ForgedJudge) -> [UInt8] {
        var value = entry.value
        if !places.isEmpty, var body = value["body"] {
            for path in body.paths where ForgedNumbers.references.contains(path.name) {
                if let number = body[path]?.number, let place = places[number] { body[path] = .integer(Int64(place)) }
            }
            value["body"] = body
        }
        if entry.isChained {
            value["seq"] = .integer(Int64(judge.state.size))
            value["prev"] = .string(judge.state.lastHash.base64)
        }
        // What comes from elsewhere bears a salt where the others do, and none where they do not.
        if entry.origin == nil {
            if !judge.state.isSalted { value["salt"] = nil }
            if judge.state.isSalted, value["salt"] == nil { value["salt"] = base.entries[0]["salt"] }
        }
        if entry.isDerived { ForgedNumbers.derive(&value, judge) }
        if entry.isSigned { ForgedSignature.renew(&value, by: entry.signers, judge) }
        return value.line
    }

    /// One note wherever the recorder changes, by that recorder where the key is known.
    private func notes(_ contents: ForgedHistory.Contents) throws -> String {
        let hasher = TreeHasher()
        var tree = Frontier()
        var text = ""
        let recorders = contents.entries.map { $0?.recorder }
        for (index, leaf) in contents.leaves.enumerated() {
            tree.append(leaf, hasher: hasher)
            guard index + 1 == recorders.count || recorders[index + 1] != recorders[index] else { continue }
            let root = tree.root(hasher: hasher)
            let checkpoint = try Checkpoint(origin: TestFund.origin, size: index + 1, root: root)
            let key = recorders[index].flatMap { ForgedSignature.keys[$0] } ?? ForgedSignature.treasurer
            text += try SignedNote.sign(text: checkpoint.text, with: [key]).encoded + "\n"
        }
        return text
    }
}
