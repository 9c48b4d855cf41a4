package import FundRules
import TransparencyLog

extension EntryReport {
    /// Where an emergency was published, and until when.
    package func publication(_ body: Publication) -> [(Wording, String)] {
        let until = body.until.map { [(OfficeTexts.hangs, $0.description)] } ?? []
        return [(OfficeTexts.request, String(body.entry)), (OfficeTexts.posted, body.place)] + until
    }

    /// Who handed what over to whom, and what all of them signed.
    package func succession(_ body: Succession, _ language: Language) -> [(Wording, String)] {
        let witness = body.parties.witness.map { [(OfficeTexts.witness, $0)] } ?? []
        let parties = [(OfficeTexts.from, body.parties.from), (OfficeTexts.to, body.parties.to)] + witness
        let chart = fund?.chart ?? .standard
        let assets = body.assets.map { asset in
            [
                asset.account.description, chart.account(asset.account)?.name[language] ?? "",
                Money(fen: asset.balance).grouped,
            ]
        }
        return parties.map { ($0.0, name(of: $0.1, language)) } + list(OfficeTexts.assets, assets, trailing: [2])
            + body.items.asRows(OfficeTexts.items) + lines(TrustTexts.note, body.note)
    }
}
