/// A timestamp as it came back from an authority, and what goes with it.
package enum TimestampFile {
    /// Reads an authority's response, or a token alone.
    ///
    /// - Throws: `Problem` with `timestampUnfit`, or one of the file.
    package static func token(_ path: String) throws(Problem) -> TimestampToken {
        try token(try FileAccess.bytes(path, .sheet), from: path)
    }

    /// Reads what came from somewhere likewise.
    ///
    /// - Throws: `Problem` with `timestampUnfit`.
    static func token(_ bytes: [UInt8], from place: String) throws(Problem) -> TimestampToken {
        do throws(TimestampFault) { return try TimestampToken(response: bytes) } catch {
            throw unfit(place, error.wording, error.arguments)
        }
    }

    /// Reads the request that an authority was sent.
    ///
    /// - Throws: `Problem` with `timestampUnfit`, or one of the file.
    package static func query(_ path: String) throws(Problem) -> TimestampQuery {
        let bytes = try FileAccess.bytes(path, .sheet)
        do throws(TimestampFault) { return try TimestampQuery(bytes) } catch {
            throw unfit(path, error.wording, error.arguments)
        }
    }

    /// Reads the certificates of authorities.
    ///
    /// - Throws: `Problem` with `timestampAuthorityMalformed`, or one of the file.
    package static func authority(_ path: String) throws(Problem) -> TimestampAuthority {
        let bytes = try FileAccess.bytes(path, .sheet)
        do throws(TimestampFault) { return try TimestampAuthority(bytes) } catch {
            throw Problem(.timestampAuthorityMalformed, [.file(path), .wording(error.wording, error.arguments)])
        }
    }

    package static func unfit(_ path: String, _ why: Wording, _ arguments: [Problem.Argument] = []) -> Problem {
        Problem(.timestampUnfit, [.file(path), .wording(why, arguments)])
    }
}

extension TimestampFault {
    fileprivate var wording: Wording {
        switch self {
        case .notAResponse: TimestampTexts.notAResponse
        case .refused(_, let words): words.isEmpty ? TimestampTexts.refusedBare : TimestampTexts.refused
        case .otherDigest: TimestampTexts.otherDigest
        case .tooLong: TimestampTexts.tooLong
        case .notAQuery: TimestampTexts.notAQuery
        case .noCertificate: TimestampTexts.noCertificate
        case .manyCertificates: TimestampTexts.manyCertificates
        }
    }

    fileprivate var arguments: [Problem.Argument] {
        guard case .refused(let status, let words) = self else { return [] }
        return [.number(status), .text(words.joined(separator: ", "))]
    }
}

/// A timestamp that was brought, judged before it is kept.
package struct BroughtTimestamp {
    /// What an authority signed.
    package let token: TimestampToken
    /// The name in the certificate that signed it; from outside.
    package let name: String
    /// Whether somebody trusts that authority.
    package let isTrusted: Bool
    private let path: String
    private let chain: [UInt8]

    /// Judges one: by the authorities that are trusted, else by the certificate that it brings.
    ///
    /// - Parameter path: where it was read, for messages.
    /// - Parameter query: the request that it must answer; nil where it was not kept.
    /// - Throws: `Problem` with `timestampUnfit`.
    package init(
        _ token: TimestampToken,
        from path: String,
        answering query: (name: String, query: TimestampQuery)?,
        trusting authority: TimestampAuthority?
    ) throws(Problem) {
        if let query, !query.query.isAnswered(by: token) {
            throw TimestampFile.unfit(path, TimestampTexts.otherRequest, [.file(query.name)])
        }
        (self.token, self.path) = (token, path)
        isTrusted = authority != nil
        switch authority?.judgement(of: token) ?? TimestampAuthority.judgementInItself(of: token) {
        case .stamped(let signer, let lacking): (name, chain) = (signer, lacking)
        case .unknown:
            throw TimestampFile.unfit(path, isTrusted ? TimestampTexts.unknown : TimestampTexts.unsound)
        case .weak: throw TimestampFile.unfit(path, TimestampTexts.weak)
        case .mayNotStamp: throw TimestampFile.unfit(path, TimestampTexts.mayNotStamp)
        case .falselySigned: throw TimestampFile.unfit(path, TimestampTexts.falselySigned)
        }
    }

    /// Puts it beside the checkpoint that it is over.
    ///
    /// - Returns: how many entries that covers, and whether it is new there.
    /// - Throws: `Problem` with `timestampUnfit`, or one of the ledger.
    package func add(to ledger: LedgerFile, now: Timestamp) throws -> (size: Int, isNew: Bool) {
        switch try ledger.add(token, chain: chain, now: now) {
        case .added(let size): return (size, true)
        case .known(let size): return (size, false)
        case .unfit: throw TimestampFile.unfit(path, TimestampTexts.unfit)
        case .ahead(let time): throw TimestampFile.unfit(path, TimestampTexts.ahead, [.time(time)])
        case .full(let size): throw TimestampFile.unfit(path, TimestampTexts.full, [.number(size)])
        }
    }
}

extension LedgerFile {
    /// The checkpoint that is stamped: the newest, or the one over some first entries.
    ///
    /// - Throws: `Problem` with `checkpointUnknown`, or one about seal, tree or file.
    package func stampedCheckpoint(over size: Int?) throws -> Checkpoint {
        try Checkpoint(text: existingNote(over: size).text)
    }
}
