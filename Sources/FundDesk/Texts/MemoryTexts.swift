/// The words of `memory`.
package enum MemoryTexts {
    package static let heading = Wording("本机记住 {0} 份历史（{1}）", "Remembered by this machine: {0} ({1})")
    package static let item = Wording("{0}  {1}，{2} 条，{3} 见到", "{0}  {1}, {2} entries, seen on {3}")
    package static let place = Wording("   文件：{4}", "   file: {4}")
    package static let root = Wording("   总指纹：{5}", "   root hash: {5}")
    package static let contradicts = Wording("与第 {0} 号矛盾", "contradicts number {0}")
    package static let own = Wording("{0} 认定是本基金的", "settled to be the fund's own on {0}")
    package static let notOwn = Wording("{0} 认定不是本基金的", "settled not to be the fund's own on {0}")
    package static let outOfPlace = Wording("这个文件原来记住的是另一份", "another one was seen in that file before")
    package static let evidence = Wording("保存的证据（两份带签名的封条）：", "Evidence, two signed checkpoints each:")
    package static let damaged = Wording("损坏或读不了的记忆文件：", "Memory files that are damaged or cannot be read:")
    package static let others = Wording("其他文件：{0}", "Other files: {0}")
}
