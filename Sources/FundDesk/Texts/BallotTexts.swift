package import FundRules

/// The words of votes whose ballots stand beside the ledger.
package enum BallotTexts {
    package static let proven = Wording(
        "是    {0} 投的是{1}，这张选票一字不差地封存在第 {2} 条表决里（共 {3} 张）",
        "yes          {0} voted {1}; that ballot was sealed, to the letter, in vote {2}, one of {3}"
    )
}
