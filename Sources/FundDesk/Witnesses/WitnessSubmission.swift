package import FundNetwork

/// Asks a witness over HTTP for its cosignature (C2SP tlog-witness).
package struct WitnessSubmission {
    /// The prefix under which it takes submissions.
    package let address: WebAddress
    private let client: HTTPClient

    /// How often it is asked anew from where it says it stands: somebody else may be asking it beside us.
    private static let attempts = 4

    /// - Parameter address: as somebody wrote it, with or without the last part of the path.
    /// - Throws: `Problem` with `addressUnusable`.
    package init(_ address: String, client: HTTPClient = HTTPClient(limits: .cosignature)) throws(Problem) {
        let last = "/\(WitnessService.submission)"
        self.address = try WebAddress(address.hasSuffix(last) ? String(address.dropLast(last.count)) : address)
        self.client = client
    }

    /// Submits a ledger's newest checkpoint; where the witness says that it stands elsewhere, from there.
    ///
    /// - Parameter size: how many entries the witness is believed to have cosigned; 0 where nobody knows.
    /// - Returns: what it answered, of which nothing was verified.
    /// - Throws: `Problem` with `witnessNotAnswering`, with `witnessSawOther` where it has cosigned another history, with
    ///   `cosignedSizeUnfit` where it has cosigned more than there is, or one of the ledger.
    package func submit(_ ledger: LedgerFile, after size: Int) throws -> CosignatureFile {
        var size = size
        for _ in 0..<WitnessSubmission.attempts {
            let request = try ledger.witnessRequest(after: size)
            let reply = try post(request)
            switch reply.status {
            case 200: return try CosignatureFile(reply.body, from: address.description)
            case 409:
                let said = try standing(reply)
                // It refused what begins where it says that it stands: an older version's word for another root (422).
                guard said != size else { throw size > 0 ? other(request) : failure(CosignatureTexts.restless, []) }
                size = said
            case 422 where size > 0: throw other(request)
            default: throw failure(WitnessSubmission.refusal(reply.status), [.number(reply.status)])
            }
        }
        throw failure(CosignatureTexts.restless, [])
    }

    private func post(_ request: AddCheckpointRequest) throws(Problem) -> HTTPReply {
        do throws(HTTPFailure) {
            return try client.post(
                Array(request.text.utf8),
                contentType: "text/plain; charset=utf-8",
                to: address.appending(WitnessService.submission)
            )
        } catch {
            throw Problem(.witnessNotAnswering, [.text(address.description), error.reason])
        }
    }

    /// How many entries the witness says that it has cosigned.
    private func standing(_ reply: HTTPReply) throws(Problem) -> Int {
        guard reply.body.last == UInt8(ascii: "\n"),
            let size = Int(canonical: String(decoding: reply.body.dropLast(), as: UTF8.self)), size >= 0
        else { throw failure(CosignatureTexts.noSize, []) }
        return size
    }

    private func other(_ request: AddCheckpointRequest) -> Problem {
        let origin = request.checkpoint.origin
        let monitor = address.appending(WitnessService.monitoringPath(of: origin))
        return Problem(
            .witnessSawOther,
            [.text(address.description), .name(origin), .number(request.oldSize), .text(monitor.description)]
        )
    }

    private func failure(_ why: Wording, _ arguments: [Problem.Argument]) -> Problem {
        Problem(.witnessNotAnswering, [.text(address.description), .wording(why, arguments)])
    }

    private static func refusal(_ status: Int) -> Wording {
        switch status {
        case 400: CosignatureTexts.notUnderstood
        case 403: CosignatureTexts.notTrusted
        case 404: CosignatureTexts.notFollowed
        case 503: CosignatureTexts.notNow
        default: CosignatureTexts.otherStatus
        }
    }
}

extension ClientLimits {
    /// Of an answer with cosignatures: a hundred lines of the longest kind there is are less.
    package static let cosignature = ClientLimits(body: 1 << 19)
}
