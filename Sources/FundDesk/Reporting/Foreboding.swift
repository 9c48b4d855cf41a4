/// What looks wrong with a request for money: what would refuse its payment were it made today, and what it goes together
/// with.
package struct Foreboding {
    /// Sentences without a full stop.
    package let sentences: [Wording]

    /// - Parameter matter: the request where it is recorded; nil of one that is going to be.
    package init(_ request: Request, _ matter: Matter?, in state: FundState, at time: Timestamp) {
        let day = max(time, state.lastTime).day(in: state.zone)
        let isSettled = matter.map { $0.outcome != nil || $0.paid >= request.amount } ?? false
        var sentences: [Wording] = []
        if !isSettled {
            sentences += state.obstacles(toPaying: request, matter, at: time).map { problem in
                problem.code.isRemark ? problem.wording : SheetTexts.wouldFail.filled(with: problem.wording)
            }
            sentences += Foreboding.contract(request, matter?.paid ?? 0, state, on: day)
        }
        let weighed = matter?.weighed ?? state.weighed(request, on: day)
        if state.isWeighedHigher(weighed, than: request.amount) {
            sentences.append(SheetTexts.split.filled(request.payee, Money(fen: weighed).grouped))
        }
        if let matter, let until = matter.until, until < day {
            sentences.append(SheetTexts.expired.filled(until.description))
        }
        var seen: Set<Wording> = []
        self.sentences = sentences.filter { seen.insert($0).inserted }
    }

    /// What is asked for beyond the contract, and what of it is kept back until when.
    private static func contract(
        _ request: Request,
        _ drawn: Int64,
        _ state: FundState,
        on day: CalendarDate
    ) -> [Wording] {
        guard let life = request.project.flatMap(state.project).map({ state.projects[$0].life }),
            let contract = life.contract(of: request.payee).map({ life.contracts[$0] })
        else { return [] }
        let body = contract.contract
        let (paid, isOpen) = (life.paid(on: contract), day >= body.release && life.accepted != nil)
        let (rest, left) = (request.amount - drawn, body.amount - paid)
        var sentences: [Wording] = []
        if rest > left {
            let amounts = [body.amount, left, rest - left].map { Money(fen: $0).grouped }
            sentences.append(SheetTexts.overContract.filled(amounts[0], amounts[1], amounts[2]))
        }
        let kept = min(body.withheld, max(left, 0))
        if !isOpen, kept > 0, rest > left - kept {
            sentences.append(SheetTexts.notYet.filled(Money(fen: kept).grouped, body.release.description))
        }
        return sentences
    }
}
