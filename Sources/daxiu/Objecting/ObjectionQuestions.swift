import FundDesk

/// What is asked of whoever objects: which home, which entry, why, and with which key it is signed.
struct ObjectionQuestions {
    typealias Step = FormStep<ObjectionForm>

    /// How many of the last entries are looked through for what may be doubted.
    private static let lookedThrough = 4_000
    /// The file of a resident's key, unless another is named.
    static let usualKey = "my.key"

    let ledger: LedgerFile
    let state: FundState
    let surroundings: Surroundings
    /// Whether what looks like a person's name is none.
    let names: NameOptions

    private var language: Language { surroundings.language }

    /// The next question; nil where everything is answered.
    func next(_ form: ObjectionForm) throws -> Step? {
        if form.home == nil { return home }
        if form.entry == nil { return try entry(form) }
        if form.words == nil { return words(form) }
        if form.key == nil { return key }
        return form.isMeant == nil ? lastYes : nil
    }

    private var home: Step {
        let names = HomeNames(state.register)
        var question = Question<String>(ObjectionTexts.askHome, help: ObjectionTexts.askHomeHelp) {
            try names.code($0)
        }
        question.whenEmpty = ""
        return Step("home", question) { form, home, _ in form.home = home }
    }

    /// Entries that may be doubted, the latest first; any other by its number.
    private func entry(_ form: ObjectionForm) throws -> Step {
        var question = Question<Entry>(ObjectionTexts.askEntry, help: ObjectionTexts.askEntryHelp) { text in
            switch EntryName(text) {
            case nil: return nil
            // A number may be a part of an amount, too.
            case .position(let position) where try position >= ledger.size(): return nil
            case .position, .voucher: return try EntryLookup(ledger).entry(text)
            }
        }
        question.suggestions = try doubtable(form.home ?? "").map { entry in
            let name = entry.number.map { Wording.plain($0.description) }
            let place = ObjectionTexts.entryNamed.filled(String(entry.sequence))
            return Suggestion(entry, name ?? place, ObjectionWords(entry).facts)
        }
        return Step("entry", question) { form, entry, _ in form.entry = entry }
    }

    private func doubtable(_ home: String) throws -> [Entry] {
        var found: [Entry] = []
        let size = try ledger.size()
        try ledger.forEachLine(from: max(1, size - ObjectionQuestions.lookedThrough)) { _, line in
            guard let entry = try? Entry(decoding: line) else { return true }
            let isOwn = entry.number != nil && entry.body.about.unit == home
            let isDecision = entry.body is Resolution || entry.body is Request || entry.body is Project
            if isOwn || isDecision || entry.number != nil && !entry.isContribution { found.append(entry) }
            return true
        }
        return found.reversed()
    }

    private func words(_ form: ObjectionForm) -> Step {
        let question = Question<String>(ObjectionTexts.askWords, help: ObjectionTexts.askWordsHelp) {
            try checked($0, form)
        }
        return Step("words", question) { form, words, _ in form.words = words }
    }

    /// The words, if they can stand in the ledger with what they begin with.
    ///
    /// - Throws: `Problem` with `personalName`, or one of a text.
    func checked(_ words: String, _ form: ObjectionForm) throws -> String {
        let words = try Typed.text(Word(argument: words), "--text")
        if let problem = names.problem(with: words) {
            let ask = problem.sentence(language) + "\n" + ConsentTexts.question(.name, isOne: true)[language]
            guard surroundings.isAttended, try Dialogue(surroundings).agrees(ask) else { throw problem }
        }
        var whole = form
        whole.words = words
        if let text = whole.text(language) { _ = try Typed.text(Word(argument: text), "--text") }
        return words
    }

    private var key: Step {
        var question = Question<String>(ObjectionTexts.askKey, help: ObjectionTexts.askKeyHelp) { path in
            try ObjectionQuestions.checkKey(path)
            return path
        }
        question.preset = ObjectionQuestions.usualKey
        return Step("key", question) { form, key, _ in form.key = key }
    }

    /// Refuses what is neither a private key nor a place for a new one.
    static func checkKey(_ path: String) throws {
        guard FileAccess.exists(path) else { return try FileAccess.checkNew(path) }
        guard try KeyFile(path: path).verifierKey().isPrivate else { throw Problem(.keyNotAKey, [.file(path)]) }
    }

    private var lastYes: Step {
        Step("yes") { dialogue, form, earlier in
            try dialogue.say(ObjectionTexts.toBeSigned)
            try dialogue.say("  " + Visible.text(form.text(language) ?? ""))
            let question = Question(ObjectionTexts.askLast, help: ObjectionTexts.askLastHelp, deed: "签")
            guard case .value(let isMeant, let typed) = try dialogue.ask(question, earlier: earlier) else { return nil }
            var form = form
            form.isMeant = isMeant
            return (form, typed)
        }
    }
}
