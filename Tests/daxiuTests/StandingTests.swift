import Testing

/// Protects: how a request stands is decided once, by the day on which somebody looks.
struct StandingTests {
    /// What lapsed after the last entry is neither listed as waiting nor handed over as open.
    @Test func listAndInventoryAgreeOnADay() throws {
        let place = try Workplace(locale: "en_US.UTF-8")
        try place.must("sh setup.sh && daxiu request 100.00 --payee 电梯公司 --purpose 检修 --until 2025-07-10")
        for (day, state, isOpen) in [("2025-07-10", "approved", true), ("2025-07-11", "expired", false)] {
            let now = "DAXIU_NOW=\(day)T09:00:00Z"
            #expect(try place.must("\(now) daxiu request list").contains(state))
            let inventory = try place.must("\(now) daxiu member list --inventory")
            #expect(inventory.contains("entry 8: 检修") == isOpen, "\(inventory)")
        }
    }
}
