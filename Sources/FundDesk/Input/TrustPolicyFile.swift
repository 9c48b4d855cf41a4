/// A policy file, read as strictly as it must be, with the place of what is wrong.
package enum TrustPolicyFile {
    /// Reads a file.
    ///
    /// - Throws: `Problem` with `trustPolicyMalformed`, or one of the file.
    package static func read(_ path: String) throws(Problem) -> TrustPolicy {
        try policy(try FileAccess.bytes(path, .sheet), path)
    }

    /// The policy in some octets.
    ///
    /// - Throws: `Problem` with `trustPolicyMalformed`.
    package static func policy(_ bytes: [UInt8], _ path: String) throws(Problem) -> TrustPolicy {
        do throws(TrustPolicyFault) { return try TrustPolicy(bytes) } catch {
            throw Problem(
                .trustPolicyMalformed,
                [.number(error.column), error.kind.argument],
                place: Problem.Place(file: path, line: error.line)
            )
        }
    }
}

extension TrustPolicyFault.Kind {
    /// What is wrong, for people.
    fileprivate var argument: Problem.Argument {
        switch self {
        case .octet(0x0D): .wording(CosignatureTexts.carriageReturn)
        case .octet(let octet): .wording(CosignatureTexts.octet, [.text(Hexadecimal.encode([octet]))])
        case .unfinished: .wording(CosignatureTexts.unfinished)
        case .tooLong: .wording(CosignatureTexts.tooLong)
        case .word(let word): .wording(CosignatureTexts.word, [.text(word)])
        case .missing: .wording(CosignatureTexts.missing)
        case .surplus(let item): .wording(CosignatureTexts.surplus, [.text(item)])
        case .logKey(let text): .wording(CosignatureTexts.logKey, [.text(text)])
        case .witnessKey(let text): .wording(CosignatureTexts.witnessKey, [.text(text)])
        case .keyAgain(let line): .wording(CosignatureTexts.keyAgain, [.number(line)])
        case .nameAgain(let name, let line): .wording(CosignatureTexts.nameAgain, [.name(name), .number(line)])
        case .reserved: .wording(CosignatureTexts.reserved)
        case .unknown(let name): .wording(CosignatureTexts.unknown, [.name(name)])
        case .memberAgain(let name, let line): .wording(CosignatureTexts.memberAgain, [.name(name), .number(line)])
        case .threshold(let text, let count): .wording(CosignatureTexts.threshold, [.text(text), .number(count)])
        case .quorumAgain(let line): .wording(CosignatureTexts.quorumAgain, [.number(line)])
        case .quorumMissing: .wording(CosignatureTexts.quorumMissing)
        }
    }
}
