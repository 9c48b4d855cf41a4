/// One ledger of many: whether it holds, and if it does, how the fund stands.
package struct InspectedLedger: Sendable {
    /// How a fund stands by a ledger that holds.
    package struct Standing: Sendable {
        /// The day it is in the ledger's time zone.
        let day: CalendarDate
        /// The last entry's business date.
        let lastDate: CalendarDate
        /// The day on which it was recorded and sealed.
        let sealed: CalendarDate
        /// 银行存款 (1001), in fen.
        let bank: Int64
        /// 国债 (1101), in fen.
        let bonds: Int64
        /// 备用金 (1201), in fen.
        let cash: Int64
        /// What should have been done.
        package let overdue: Overdue

        /// All that there is, in fen.
        var balance: Int64 { bank + bonds + cash }
    }

    /// The file, or a folder with nothing to be judged.
    package let path: String
    /// The fund's name as its first entry has it; empty where that cannot be read.
    package private(set) var fund = ""
    /// The log's origin line as the first entry has it; empty where that cannot be read.
    package private(set) var origin = ""
    /// What the verification found; nil where there was none.
    package private(set) var verdict: Verdict?
    /// Why there was none; nil where there was.
    package private(set) var problem: Problem?
    /// How the fund stands; nil of a ledger that does not hold, for no figure is given of such.
    package private(set) var standing: Standing?

    /// The answer in a word. A file that is damaged so that it cannot be opened does not hold; one that is missing, locked,
    /// not ours or not to be read was not checked.
    package var word: Verdict.Word {
        if let verdict { return verdict.word }
        return isDamaged ? .fails : .unchecked
    }

    var isDamaged: Bool { problem.map { (2000..<3000).contains($0.code.rawValue) } ?? false }

    init(_ path: String, unreadable problem: Problem) {
        self.path = path
        self.problem = problem
    }

    /// Verifies a ledger and looks how the fund stands.
    init(
        verifying path: String,
        _ depth: VerificationDepth,
        _ trust: CountingTrust,
        _ memory: CheckpointMemory?,
        now: Timestamp
    ) async {
        self.path = path
        do {
            let ledger = try LedgerAtHand(path)
            if let open = ledger.file.opening { (fund, origin) = (open.name, open.origin) }
            let counting = try trust.counting(for: ledger.file, memory)
            let verified = try await ledger.use { file in
                try await file.verified(
                    observing: InspectionBooks(),
                    memory: memory,
                    depth: depth,
                    policy: counting.policy,
                    authority: counting.authority,
                    now: now
                )
            }
            verdict = verified.verdict
            standing = Standing(verified, now: now)
        } catch let failure as Unverified {
            verdict = failure.verdict
        } catch let problem as Problem {
            self.problem = problem
        } catch let problems as Problems {
            problem = problems.list.first
        } catch {
            let reason = "\(error)"
            problem = Problem(.fileNotRead, [.file(path), .text(reason)])
        }
    }
}

extension InspectedLedger.Standing {
    init(_ verified: Verified<InspectionBooks>, now: Timestamp) {
        let (books, verdict) = (verified.value, verified.verdict)
        let state = books.state
        day = now.day(in: state.zone)
        sealed = (verdict.lastTime ?? now).day(in: state.zone)
        lastDate = books.lastDate ?? sealed
        (bank, bonds, cash) = (state.net(.bank), state.net(.bonds), state.net(.imprest))
        overdue = Overdue(verdict, state, books.watch, on: day)
    }
}

extension InspectedLedger {
    /// What is to be said of it below the list, a sentence or two: why it does not hold, was not checked, or is doubted.
    func notes(_ words: DeskWords) -> [Wording] {
        func line(_ problem: Problem) -> Wording {
            let line = Wording(problem.line(.zh, words), problem.line(.en, words))
            let name = Visible.text(path)
            return line.zh.contains(name) ? line : InspectionTexts.named.filled(with: .plain(name), line)
        }
        func about(_ wording: Wording, _ problem: Problem, _ count: Int) -> Wording {
            func text(_ language: Language) -> String {
                let said = problem.location(language) + problem.sentence(language)
                return wording.text(language, [Visible.text(path), String(count), said])
            }
            return Wording(text(.zh), text(.en))
        }
        if let problem { return [line(problem)] }
        guard let verdict else { return [] }
        let found = verdict.findings.first.map { about(InspectionTexts.found, $0, verdict.findings.count) }
        let doubt = verdict.doubts.first.map { about(InspectionTexts.doubted, $0, verdict.doubts.count) }
        let lacks = verdict.word == .weak && !verdict.isWhole
        return [
            found, doubt, lacks ? InspectionTexts.lacking.filled(Visible.text(path)) : nil,
            verdict.unmetTrust.map { InspectionTexts.named.filled(with: .plain(Visible.text(path)), $0) },
            verdict.unremembered.map { about(InspectionTexts.unremembered, $0, 1) },
        ].compactMap { $0 }
    }

    /// For programs: what a verification says of one ledger, and how the fund stands.
    package func json(_ language: Language) -> JSONValue {
        let judged =
            verdict?.json(language)
            ?? problem.map { Verdict.json(unreadable: $0, isDamaged: isDamaged, language) } ?? .object([:])
        let time = verdict?.lastTime
        let members: [String: JSONValue?] = [
            "path": .string(path), "fund": fund.isEmpty ? nil : .string(fund),
            "origin": origin.isEmpty ? nil : .string(origin), "date": standing.map { .string($0.day.description) },
            "lastEntry": standing.map { .string($0.lastDate.description) },
            "sealed": standing.flatMap { _ in
                verdict.map { verdict in
                    .object(of: [
                        "size": .count(verdict.size), "root": .string(verdict.root.base64),
                        "time": time.map { .string($0.description) },
                    ])
                }
            },
            "balances": standing.map {
                .object(["bank": .integer($0.bank), "bonds": .integer($0.bonds), "cash": .integer($0.cash)])
            },
            "overdue": standing.map(\.overdue.json),
        ]
        return judged.adding(members)
    }
}
