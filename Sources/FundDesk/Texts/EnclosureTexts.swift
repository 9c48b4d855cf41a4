/// The words about files and private details that go with entries.
package enum EnclosureTexts {
    package static let attached = Wording("附件 {0}：{1} 字节，sha256 {2}", "Attached {0}: {1} bytes, sha256 {2}")

    package static let erasedBy = Wording("（已删除，见第 {0} 条）", "(erased, see entry {0})")
    package static let lost = Wording("（不在这里，或与承诺不符）", "(not here, or not what was committed to)")

    package static let entry = Wording("序号", "entry")
    package static let name = Wording("名称", "name")
    package static let size = Wording("字节", "bytes")
    package static let type = Wording("类型", "type")
    package static let count = Wording("共 {0} 个附件。", "Attachments: {0}.")
}
