package import FundRules

extension Reckoning {
    /// How it was reckoned, in lines: `96.53 m² ÷ 5,516.72 m² × 519,920.00 = 9,097.4146…, charged 9,097.41`.
    package var lines: [Wording] {
        (portion.map { [$0.formula] } ?? []) + inherited.flatMap(\.lines)
    }
}

extension Reckoning.Portion {
    /// What the home counts and what all do, in their unit.
    package var fraction: (counted: Wording, total: Wording) {
        func text(_ number: Int64) -> Wording {
            switch basis {
            case .area: .plain(ReckoningLabel.area(number))
            case .weight: ReckoningLabel.weight.filled(String(number))
            case .equal: (number == 1 ? ReckoningLabel.home : ReckoningLabel.homes).filled(String(number))
            }
        }
        return (text(counted), text(total))
    }

    /// The amount that the home's class shares, and of what it is a part where it is not all of it.
    private var shared: Wording {
        let sum = Wording.plain(Money(fen: amount.after).grouped)
        guard whole.after != amount.after else { return sum }
        let all = Wording.plain(Money(fen: whole.after).grouped)
        return ReckoningLabel.ofClass.filled(with: sum, Label.tenure(tenure), all)
    }

    fileprivate var formula: Wording {
        ReckoningLabel.formula(fraction.counted, fraction.total, counted, total, amount, share, of: shared)
    }
}

extension Reckoning.Inheritance {
    fileprivate var lines: [Wording] {
        let code = Wording.plain(source.unit.code)
        let (area, all) = (ReckoningLabel.area(area), ReckoningLabel.area(total))
        let formula = ReckoningLabel.formula(.plain(area), .plain(all), self.area, total, source.share, share)
        let head = ReckoningLabel.inherited.filled(with: code, .plain(date.description), .plain(String(entry)), formula)
        return [head] + source.lines.map { ReckoningLabel.ofSource.filled(with: code, $0) }
    }
}

/// The words of reckonings.
enum ReckoningLabel {
    static let weight = Wording("权重 {0}", "weight {0}")
    static let home = Wording("{0} 户", "{0} home")
    static let homes = Wording("{0} 户", "{0} homes")
    static let exact = Wording("{0} ÷ {1} × {2} = {3}", "{0} ÷ {1} × {2} = {3}")
    static let rounded = Wording("{0} ÷ {1} × {2} = {3}，记 {4}", "{0} ÷ {1} × {2} = {3}, taken as {4}")
    static let soFar = Wording("累计 {0}", "{0} so far")
    static let less = Wording("{0}；减此前累计的 {1}", "{0}; less {1} before")
    static let givenBack = Wording("此前累计分摊的 {0} 全部冲回", "all of the {0} that was shared before is given back")
    static let ofClass = Wording("{0}（{2} 中{1}的部分）", "{0} (the {1} homes' part of {2})")
    static let inherited = Wording("接替 {0}（{1}，第 {2} 条）：{3}", "in the place of {0} ({1}, entry {2}): {3}")
    static let ofSource = Wording("{0}：{1}", "{0}: {1}")

    /// An area in 0.01 m².
    static func area(_ hundredths: Int64) -> String { Money(fen: hundredths).grouped + " m²" }

    /// A part of an amount, and what was borne of it before.
    ///
    /// - Parameter named: the amount in words, where it is more than a figure.
    static func formula(
        _ part: Wording,
        _ all: Wording,
        _ counted: Int64,
        _ total: Int64,
        _ amount: Reckoning.Move,
        _ share: Reckoning.Move,
        of named: Wording? = nil
    ) -> Wording {
        let before = Money(fen: share.before).grouped
        if amount.after == 0 { return givenBack.filled(before) }
        let sum = named ?? .plain(Money(fen: amount.after).grouped)
        let (quotient, isExact) = quotient(amount.after, counted, total)
        let result = Money(fen: share.after).grouped
        let times = amount.before == 0 ? sum : soFar.filled(with: sum)
        let formula =
            isExact
            ? exact.filled(with: part, all, times, .plain(result))
            : rounded.filled(with: part, all, times, .plain(quotient), .plain(result))
        return amount.before == 0 ? formula : less.filled(with: formula, .plain(before))
    }

    /// What a part comes to before it is rounded, to the hundredth of a fen; what is cut off shows by an ellipsis.
    static func quotient(_ amount: Int64, _ counted: Int64, _ total: Int64) -> (text: String, isExact: Bool) {
        guard total > 0 else { return (Money(fen: 0).grouped, true) }
        let product = Int128(amount) * Int128(counted)
        if product % Int128(total) == 0 { return (Money(fen: Int64(product / Int128(total))).grouped, true) }
        let (hundredths, rest) = (product * 100).quotientAndRemainder(dividingBy: Int128(total))
        let digits = String(Int(hundredths % 100))
        let text = Money(fen: Int64(hundredths / 100)).grouped + (digits.count < 2 ? "0" : "") + digits
        return (rest == 0 ? text : text + "…", false)
    }
}
