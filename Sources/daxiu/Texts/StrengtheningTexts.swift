import FundDesk

extension Strengthening {
    /// How, on the command line.
    static let commandLine: @Sendable (Strengthening) -> Wording = { missing in
        switch missing {
        case .witness:
            Wording(
                """
                还没有见证人。在自己的电脑上就能做一个：daxiu witness init 见证 --name 名字
                认这本账：daxiu witness follow 见证 fund.daxiu，把公钥交给记账人
                以后记账人送来请求：daxiu witness cosign 见证 请求文件，把会签交回去
                """,
                """
                No witness yet. To be one, at home: daxiu witness init W --name NAME
                Know this ledger: daxiu witness follow W fund.daxiu, and hand out the vkey
                When asked: daxiu witness cosign W REQUEST, and hand back the answer
                """
            )
        case .policy:
            Wording(
                "有会签，没有说谁的算数：写一份信任策略，daxiu verify --policy 文件 --remember",
                "Cosigned; say whose word counts: daxiu verify --policy FILE --remember"
            )
        case .earlier:
            Wording(
                "本机头一次见到它：和公示纸、凭据、早先的副本对一次，daxiu compare 文件",
                "First seen here: compare a notice, a receipt, a copy: daxiu compare FILE"
            )
        }
    }
}
