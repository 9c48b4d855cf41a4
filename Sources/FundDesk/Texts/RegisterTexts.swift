package import FundRules

/// The words of requests for changes of the register.
package enum RegisterTexts {
    package static let policy = Wording(
        "房屋登记：新增、分割、合并，改面积、权重、业主组，先申请，批准后照申请登记；由能批准成员变更的人批准。",
        """
        The register of homes: what adds, splits or merges homes, or changes areas, weights or owner groups is asked for \
        first, approved as changes of members are, and recorded as it was asked for.
        """
    )
}
