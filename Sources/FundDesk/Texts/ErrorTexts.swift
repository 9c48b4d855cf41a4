/// The frame of every error line.
package enum ErrorTexts {
    package static let head = Wording("错误 {0} {1}：", "error {0} {1}: ")
    package static let remark = Wording("值得一问 {0} {1}：", "worth a question {0} {1}: ")
    package static let notice = Wording("注意 {0} {1}：", "mind {0} {1}: ")
    package static let inFile = Wording("{0}：", "{0}: ")
    package static let inFileLine = Wording("{0} 第 {1} 行：", "{0}, line {1}: ")
    package static let inFileColumn = Wording("{0} 的 {2} 列：", "{0}, column {2}: ")
    package static let inFileLineColumn = Wording("{0} 第 {1} 行 {2} 列：", "{0}, line {1}, column {2}: ")
    package static let inFileCell = Wording("{0} 第 {1} 行 {2} 列（{3}）：", "{0}, line {1}, column {2} ({3}): ")
    package static let inEntry = Wording("第 {0} 条：", "entry {0}: ")
    package static let perhaps = Wording("是不是 {0}？", "Did you mean {0}?")
    package static let stop = Wording("。", ".")
    package static let gap = Wording("", " ")
}
