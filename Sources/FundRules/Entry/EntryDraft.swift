public import TransparencyLog

/// An entry that has not been recorded: what a person or a file asked for.
public struct EntryDraft: Sendable {
    /// What the kind adds.
    public let body: any EntryBody
    /// Business date in the ledger's time zone.
    public let date: CalendarDate
    /// 摘要.
    public let memo: String?
    /// Where the draft was read, for errors.
    public let place: Problem.Place?
    /// Files that belong to it; their bytes are stored beside the entry.
    public var attachments: [Attachment] = []
    /// Private details, of which the line bears commitments only.
    public var privateDetails: [PrivateDetail] = []
    /// Whether the ballots of a resolution are to stand beside the ledger, and its line to bear their root and tally.
    public var sealsBallots = false
    /// Those ballots, once they have their salts.
    public private(set) var sheet: BallotSheet?

    /// An entry to record.
    public init(_ body: any EntryBody, date: CalendarDate, memo: String? = nil, place: Problem.Place? = nil) {
        self.body = body
        self.date = date
        self.memo = memo
        self.place = place
    }

    /// The canonical line that records this draft next, in a given state.
    ///
    /// Number and postings are what the rules derive; a draft that breaks a rule still gets a line, and
    /// `FundState.apply` says what is wrong with it.
    ///
    /// - Parameter salt: bytes that nobody can guess; the line bears them if the ledger is salted, or begins with it. Nil
    ///   begins a ledger without salts, as those were made before there were any.
    public func line(
        after state: FundState,
        time: Timestamp,
        recorder: KeyID,
        salt: Bytes16?,
        history: any EntryHistory
    ) -> [UInt8] {
        var writer = CanonicalWriter()
        let body = sealed(in: state, history)
        let voucher = body.asVoucher.map { body in
            var judgement = Judgement(date: date, history: history)
            return (
                number: state.nextNumber(in: date.month), postings: body.postings(in: state, &judgement) ?? Postings()
            )
        }
        writer.object {
            if !attachments.isEmpty {
                $0.member("attachments") { $0.array(attachments) { $1.encode(to: &$0) } }
            }
            $0.member("body") { body.encode(to: &$0) }
            $0.member("date", form: date)
            $0.member("kind", type(of: body).kind)
            $0.member("memo", memo)
            if let voucher {
                $0.member("number", form: voucher.number)
                $0.member("postings") { voucher.postings.encode(to: &$0) }
            }
            $0.member("prev") { $0.digest(state.lastHash) }
            if !privateDetails.isEmpty {
                $0.member("private") { $0.commitments(to: privateDetails) }
            }
            $0.member("recorder", recorder.description)
            if let salt, state.size == 0 || state.isSalted { $0.member("salt") { $0.salt(salt) } }
            $0.member("seq", Int64(state.size))
            $0.member("time", form: time)
            $0.member("v", 1)
        }
        return writer.bytes
    }

    /// The same with ballots that have their salts, if it seals any.
    ///
    /// - Parameter salt: makes bytes for a unit that nobody can guess.
    public func salted<Failure>(
        _ salt: (_ unit: String) throws(Failure) -> Bytes16
    ) throws(Failure) -> EntryDraft {
        guard sealsBallots, let ballots = (body as? Resolution)?.ballots else { return self }
        var draft = self
        draft.sheet = try BallotSheet(ballots, salt: salt)
        return draft
    }

    /// What the kind adds, once ballots are sealed.
    private func sealed(in state: FundState, _ history: any EntryHistory) -> any EntryBody {
        guard let sheet, let resolution = body as? Resolution else { return body }
        return resolution.sealing(sheet, in: state, history)
    }

    /// What is wrong with the ballots, which the line no longer tells.
    public func ballotProblems(in state: FundState, _ history: any EntryHistory) -> [Problem] {
        guard let sheet, let resolution = body as? Resolution else { return [] }
        return resolution.problems(with: sheet, in: state, history)
    }
}
