package import FundNetwork

/// A witness that is asked over HTTP (C2SP tlog-witness).
///
/// The store is opened anew for every request: one that was taken away or put back meanwhile is noticed.
package struct WitnessService: Sendable {
    /// What whoever runs it is told.
    package enum Event: Sendable {
        /// So many first entries of a log were cosigned.
        case cosigned(origin: String, size: Int)
        /// Something that a person should look at.
        case problem(Problem)
    }

    private let signer: CosigningKey
    private let open: @Sendable () throws -> Witness
    private let now: @Sendable () throws -> Timestamp
    private let tell: @Sendable (Event) -> Void

    /// - Parameter signer: the witness's private key.
    /// - Parameter open: opens the witness.
    /// - Parameter now: the moment it is.
    /// - Parameter tell: takes what happens.
    package init(
        signer: CosigningKey,
        open: @escaping @Sendable () throws -> Witness,
        now: @escaping @Sendable () throws -> Timestamp,
        tell: @escaping @Sendable (Event) -> Void
    ) {
        (self.signer, self.open, self.now, self.tell) = (signer, open, now, tell)
    }

    /// Where checkpoints are submitted.
    package static let submission = "add-checkpoint"

    /// What a request may take.
    package static let limits = ServerLimits(body: AddCheckpointRequest.maximumByteCount)

    /// Where the last cosigned checkpoint of a log is read.
    package static func monitoringPath(of origin: String) -> String {
        "\(TreeHasher().hash(Array(origin.utf8)).hexadecimal)/checkpoint"
    }

    /// Answers a request.
    package func answer(_ request: HTTPRequest) -> HTTPAnswer {
        let path = request.path.dropFirst()
        if path == WitnessService.submission {
            return request.method == "POST" ? submitted(request.body) : .only("POST")
        }
        guard path.wholeMatch(of: /[0-9a-f]{64}\/checkpoint/) != nil else { return .notFound }
        guard ["GET", "HEAD"].contains(request.method) else { return .only("GET") }
        return monitored(String(path))
    }

    private func submitted(_ body: [UInt8]) -> HTTPAnswer {
        guard let request = try? AddCheckpointRequest(bytes: body) else { return HTTPAnswer(WitnessAnswer.malformed) }
        return carefully {
            let witness = try open()
            let (now, newest) = (try now(), try witness.made().newest)
            let outcome = try witness.answer(request, signer: signer, now: now)
            report(outcome, of: request, at: now, newest: newest)
            return HTTPAnswer(outcome.answer)
        }
    }

    /// What anybody can bring about with a request of his own is no news; what takes a key of the log is.
    private func report(
        _ outcome: Witness.Outcome,
        of request: AddCheckpointRequest,
        at now: Timestamp,
        newest: Timestamp?
    ) {
        let checkpoint = request.checkpoint
        if case .cosigned = outcome.answer { tell(.cosigned(origin: checkpoint.origin, size: checkpoint.size)) }
        if let unremembered = outcome.unremembered { tell(.problem(unremembered)) }
        var isUnavailable = false
        if case .unavailable = outcome.answer { isUnavailable = true }
        guard isUnavailable || outcome.evidence != nil else { return }
        do throws(Problem) { _ = try outcome.lines(for: request, at: now, newest: newest) } catch {
            tell(.problem(error))
        }
    }

    private func monitored(_ path: String) -> HTTPAnswer {
        carefully {
            let last = try open().logs().first { WitnessService.monitoringPath(of: $0.origin) == path }?.last
            guard let last else { return .notFound }
            let text = last.whole.encoded
            return HTTPAnswer(200, contentType: "text/plain; charset=utf-8", body: Array(text.utf8))
        }
    }

    /// Where the store cannot be had nothing is cosigned now, and whoever runs it is told why.
    private func carefully(_ work: () throws -> HTTPAnswer) -> HTTPAnswer {
        do {
            return try work()
        } catch let problem as Problem {
            tell(.problem(problem))
        } catch {
            let reason = "\(error)"
            tell(.problem(Problem(.signatureFailed, [.text(reason)])))
        }
        return HTTPAnswer(503)
    }
}

extension HTTPAnswer {
    /// An answer of a witness.
    fileprivate init(_ answer: WitnessAnswer) {
        self.init(answer.status, contentType: answer.contentType, body: Array(answer.body.utf8))
    }
}
