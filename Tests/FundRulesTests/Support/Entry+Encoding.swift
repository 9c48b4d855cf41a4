import FundRules
import TransparencyLog

extension Entry {
    /// The line again, from the decoded values; whether reader and writer agree is what the tests ask.
    func encoded(from line: [UInt8]) -> [UInt8] {
        var writer = CanonicalWriter()
        writer.object {
            if !attachments.isEmpty { $0.member("attachments") { $0.array(attachments) { $1.encode(to: &$0) } } }
            $0.member("body") { body.encode(to: &$0) }
            $0.member("date", date.description)
            $0.member("kind", kind)
            $0.member("memo", memo?.string(in: line))
            if let number {
                $0.member("number", number.description)
                $0.member("postings") { writer in
                    writer.array(postings) { writer, posting in
                        writer.object {
                            $0.member("account", posting.account.description)
                            if posting.isCredit {
                                $0.member("credit", posting.amount)
                            } else {
                                $0.member("debit", posting.amount)
                            }
                        }
                    }
                }
            }
            $0.member("prev") { $0.digest(previous) }
            if !commitments.isEmpty { $0.member("private") { $0.raw(Entry.encoded(commitments)) } }
            $0.member("recorder", recorder.description)
            if let salt { $0.member("salt", salt.base64) }
            $0.member("seq", Int64(sequence))
            $0.member("time", time.description)
            $0.member("v", 1)
        }
        return writer.bytes
    }

    private static func encoded(_ commitments: [Commitment]) -> [UInt8] {
        Array("{\(commitments.map { "\"\($0.field)\":\"\($0.digest)\"" }.joined(separator: ","))}".utf8)
    }
}

extension Attachment {
    fileprivate func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("name", name)
            $0.member("sha256") { $0.digest(sha256) }
            $0.member("size", size)
            $0.member("type", type)
        }
    }
}
