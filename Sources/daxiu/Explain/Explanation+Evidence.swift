import FundDesk

extension Explanation {
    /// What is said of comparing what people hold, and of evidence.
    static let evidence: [Explanation] = [
        Explanation(.notComparable)
            .because(
                "要对比的是走到了哪里：条数和总指纹；里面没有，或者有好几个，就没有可比的。",
                "What is compared is how far a ledger had come: its size and root; with none, or several, there is nothing to compare."
            )
            .mostly("给成了表格、报表，或者一段文字里有好几个封条。", "A table or a statement was given, or a text with several checkpoints.")
            .refused("daxiu compare units.csv")
            .instead("daxiu compare my.tlog-proof"),
        Explanation(.evidenceMalformed)
            .because(
                "证据是两个签了名的封条，和证明它们不能都是真的的指纹；少一样就不是。",
                "Evidence is two signed checkpoints, and hashes that show that both cannot be true; with one missing it is none."
            )
            .mostly("给成了一张凭据，或者文件传的时候断了。", "A receipt was given, or the file was cut on its way.")
            .refused("daxiu evidence my.tlog-proof")
            .instead("daxiu evidence two.evidence"),
        Explanation(.evidenceProvesNothing)
            .because(
                "条数多的封条可以是接着少的那个记下来的；只有两个封条，冤枉人和查出人看起来一样。",
                "The larger checkpoint may go on from the smaller one; by two of them alone the honest and the liar look the same."
            )
            .mostly("抄下了两个时候的封条，没有账本或凭据。", "Checkpoints of two days were copied, without a ledger or a receipt.")
            .refused("cat request.add-checkpoint one.add-checkpoint > notes.txt", "daxiu evidence notes.txt")
            .instead("daxiu evidence two.evidence"),
    ]
}
