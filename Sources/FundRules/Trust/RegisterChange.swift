public import TransparencyLog

/// An entry that changes the register of homes, which decides votes and shares: under a policy with `register` it cites an
/// approved request that has its very body.
public protocol RegisterChange: EntryBody {
    /// The request that it carries out; nil where it cites none.
    var request: Int? { get set }

    /// Whether it changes what votes and shares are counted by, as the register is now.
    func decides(in state: FundState) -> Bool
}

extension RegisterChange {
    /// The same change as a request carries it out; without one, as a request asks for it.
    public func citing(_ request: Int?) -> Self {
        var change = self
        change.request = request
        return change
    }

    /// What a request asks for has the same bytes: strings that only look the same are not.
    fileprivate func isSame(as other: some RegisterChange) -> Bool {
        func bytes(_ change: some RegisterChange) -> [UInt8] {
            var writer = CanonicalWriter()
            change.citing(nil).encode(to: &writer)
            return writer.bytes
        }
        return Self.kind == type(of: other).kind && bytes(self) == bytes(other)
    }
}

extension CanonicalReader {
    /// The request that an entry cites.
    mutating func optionalRequest() throws(CanonicalError) -> Int? {
        optionalMember("request") ? Int(try integer(in: 0...Limits.integer)) : nil
    }
}

extension CanonicalWriter {
    /// The request that an entry cites.
    mutating func request(_ request: Int?) {
        if let request { member("request", Int64(request)) }
    }
}

extension FundState {
    /// Violations where a change of the register cites no request although the policy asks for one, or one that is not
    /// approved, or that asked for something else.
    ///
    /// Who records it is not asked: whoever does can only do what was approved, byte for byte.
    func checkRequested(_ change: some RegisterChange, _ judgement: inout Judgement) {
        guard let request = change.request else {
            if trust.policy.register != nil, change.decides(in: self) {
                judgement.add(.registerUnrequested, .kind(type(of: change).kind))
            }
            return
        }
        guard let index = standingMatter(request, on: judgement.day, &judgement) else { return }
        guard case .register(let asked) = trust.matters[index].subject else {
            return judgement.add(.requestOfNothing, .entry(request))
        }
        if !asked.change.isSame(as: change) {
            judgement.add(.registerDiffers, .entry(request), .kind(type(of: asked.change).kind))
        }
        checkApproved(trust.matters[index], &judgement)
    }

    /// What stands in the way of a change, were it recorded now, but that nobody has approved it.
    ///
    /// - Parameter time: what the clock of whoever asks says.
    public func obstacles(
        to change: some RegisterChange,
        dated date: CalendarDate,
        at time: Timestamp,
        by recorder: KeyID
    ) -> [Problem] {
        let time = recordingTime(of: change, at: time)
        // Too long is what its request is, too, and who records that says so.
        do throws(CanonicalError) {
            guard let judgement = try trial(of: change, dated: date, at: time, by: recorder) else { return [] }
            return judgement.violations.filter { $0.code != .registerUnrequested }
        } catch {
            return [Problem(unusable: error, place: nil)]
        }
    }

    /// A request for a change of the register is carried out once.
    mutating func carryOut(_ change: some RegisterChange) {
        guard let index = change.request.flatMap(trust.matter), trust.matters[index].outcome == nil,
            case .register = trust.matters[index].subject
        else { return }
        trust.update(index) { $0.outcome = .effective }
    }

    /// Whether somebody has approved the request that a change cites, who could ask what it is made for.
    func isAgreed(_ change: some RegisterChange) -> Bool {
        guard let index = change.request.flatMap(trust.matter), case .register = trust.matters[index].subject else {
            return false
        }
        return !trust.matters[index].approvers.isEmpty
    }
}
