package import FundRules

extension Reckoning {
    /// How it was reckoned, in lines: `96.53 m² ÷ 5,516.72 m² × 519,920.00 = 9,097.4125…, taken as 9,097.41`, and where
    /// something was borne before, what is left of it this time.
    package var lines: [Wording] { (portion?.lines ?? []) + inherited.flatMap(\.lines) }
}

extension Reckoning.Portion {
    fileprivate var lines: [Wording] {
        ReckoningLabel.lines(count(counted), count(total), counted, total, amount, share, named: shared)
    }

    /// A number of what counts, in its unit.
    private func count(_ number: Int64) -> Wording {
        switch basis {
        case .area: .plain(ReckoningLabel.area(number))
        case .weight: ReckoningLabel.weight.filled(String(number))
        case .equal: (number == 1 ? ReckoningLabel.home : ReckoningLabel.homes).filled(String(number))
        }
    }

    /// The amount that the home's class shares, and where it is not all of it how that was reckoned: by what the classes
    /// count, unless what was charged before left less.
    private var shared: Wording {
        let sum = Wording.plain(Money(fen: amount.after).grouped)
        guard whole.after != amount.after else { return sum }
        let all = Wording.plain(Money(fen: whole.after).grouped)
        let parts = Apportionment.shares(of: whole.after, by: [classes.commercial, classes.public])
        guard parts[tenure == .commercial ? 0 : 1] == amount.after else {
            return ReckoningLabel.ofWhole.filled(with: sum, Label.tenure(tenure), all)
        }
        return ReckoningLabel.ofClass.filled(with: sum, Label.tenure(tenure), count(total), count(classes.sum), all)
    }
}

extension Reckoning.Inheritance {
    fileprivate var lines: [Wording] {
        let code = Wording.plain(source.unit.code)
        let head = ReckoningLabel.inherited.filled(with: code, .plain(date.description), .plain(String(entry)))
        let (area, all) = (ReckoningLabel.area(area), ReckoningLabel.area(total))
        let own = ReckoningLabel.lines(.plain(area), .plain(all), self.area, total, source.share, share)
        return [head] + own.map { ReckoningLabel.within.filled(with: $0) }
            + source.lines.map { ReckoningLabel.ofSource.filled(with: code, $0) }
    }
}

/// The words of reckonings.
private enum ReckoningLabel {
    static let weight = Wording("权重 {0}", "weight {0}")
    static let home = Wording("{0} 户", "{0} home")
    static let homes = Wording("{0} 户", "{0} homes")
    static let exact = Wording("{0} ÷ {1} × {2} = {3}", "{0} ÷ {1} × {2} = {3}")
    static let rounded = Wording("{0} ÷ {1} × {2} = {3}，记 {4}", "{0} ÷ {1} × {2} = {3}, taken as {4}")
    static let soFar = Wording("累计 {0}", "{0} so far")
    static let thisTime = Wording("减去此前累计的 {0}，本次 {1}", "less {0} before: {1} this time")
    static let givenBack = Wording("此前累计的 {0} 全部冲回", "all of the {0} before is given back")
    static let ofWhole = Wording("{0}（{2} 中{1}的部分）", "{0} (the {1} homes' part of {2})")
    static let ofClass = Wording("{0}（{1} {2} ÷ {3} × {4}）", "{0} ({1} homes: {2} ÷ {3} × {4})")
    static let inherited = Wording("接替 {0}（{1}，第 {2} 条）：", "in the place of {0} ({1}, entry {2}):")
    static let within = Wording("　{0}", "  {0}")
    static let ofSource = Wording("　{0}：{1}", "  {0}: {1}")

    /// An area in 0.01 m².
    static func area(_ hundredths: Int64) -> String { Money(fen: hundredths).grouped + " m²" }

    /// A part of an amount, and what is left of it after what was borne before.
    ///
    /// - Parameter named: the amount in words, where it is more than a figure.
    static func lines(
        _ part: Wording,
        _ all: Wording,
        _ counted: Int64,
        _ total: Int64,
        _ amount: Reckoning.Move,
        _ share: Reckoning.Move,
        named: Wording? = nil
    ) -> [Wording] {
        let before = Money(fen: share.before).grouped
        if amount.after == 0 { return [givenBack.filled(before)] }
        let sum = named ?? .plain(Money(fen: amount.after).grouped)
        let (quotient, isExact) = quotient(amount.after, counted, total)
        let result = Wording.plain(Money(fen: share.after).grouped)
        let times = amount.before == 0 ? sum : soFar.filled(with: sum)
        let formula =
            isExact
            ? exact.filled(with: part, all, times, result)
            : rounded.filled(with: part, all, times, .plain(quotient), result)
        return amount.before == 0 ? [formula] : [formula, thisTime.filled(before, Money(fen: share.change).grouped)]
    }

    /// What a part comes to before it is rounded, to the hundredth of a fen; what is cut off shows by an ellipsis.
    private static func quotient(_ amount: Int64, _ counted: Int64, _ total: Int64) -> (text: String, isExact: Bool) {
        guard total > 0 else { return (Money(fen: 0).grouped, true) }
        let product = Int128(amount) * Int128(counted)
        let (fen, left) = product.quotientAndRemainder(dividingBy: Int128(total))
        if left == 0 { return (Money(fen: Int64(fen)).grouped, true) }
        let (hundredths, rest) = (left * 100).quotientAndRemainder(dividingBy: Int128(total))
        let digits = (hundredths < 10 ? "0" : "") + String(Int(hundredths))
        return (Money(fen: Int64(fen)).grouped + digits + (rest == 0 ? "" : "…"), false)
    }
}
