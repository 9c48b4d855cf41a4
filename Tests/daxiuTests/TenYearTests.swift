import Foundation
import Testing

/// Protects: what holds for one small year holds for ten, whatever the generator thought of.
struct TenYearTests {
    @Test
    func everyYearOfTenTies() throws {
        let place = try Workplace(now: "2200-01-01T00:00:00Z")
        let made = try place.run("daxiu generate fund.daxiu --entries 8000 --units 60")
        try #require(made.status == 0, "\(made.text)")
        var closing: String?
        for year in 1996...2005 {
            let ties = try place.run("daxiu statement ties --period \(year)")
            #expect(ties.status == 0, "\(ties.text)")
            // Every line agrees but the bank's, with which nothing was compared.
            #expect(ties.text.matches(of: /相符/).count == (closing == nil ? 37 : 45), "\(year)")
            #expect(!ties.text.contains("不符"))
            let json = try place.run("daxiu statement balance-sheet --period \(year) --format json")
            let sheet = try #require(try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any])
            let rows = try #require(sheet["rows"] as? [[String: Any]])
            let assets = try #require(rows.first { $0["key"] as? String == "assets" })
            // A year opens with what the one before it closed with; the first has an opening voucher.
            if let closing { #expect("\(assets["opening"] ?? "")" == closing, "\(year)") }
            closing = "\(assets["closing"] ?? "")"
        }
        let book = try place.run("daxiu statement all --period 1996..2005 --format html --output book.html")
        #expect(book.status == 0, "\(book.text)")
    }
}
