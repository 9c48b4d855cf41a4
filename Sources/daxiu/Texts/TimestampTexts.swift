import FundDesk

/// The words of timestamps on the command line.
extension TimestampTexts {
    static let timestamp = Wording("时间戳：某时之前账已记到这里。", "Timestamps: by when the books had come so far.")
    static let discussion = Wording(
        """
        时间戳机构收到封条的指纹，写上它的时间、签名，交回来。以后谁都能证明：那个时刻之前，账已记到这里，一条没变。机构看不到账，只看到指纹。\
        send 请网上的机构盖，request 和 add 用文件来回，show 列出。
        """,
        """
        A timestamp authority takes the hash of a checkpoint and signs it with its time. From then on anybody can show that \
        the books had come so far by that moment, unchanged since. The authority sees the hash and nothing of the books. \
        send asks an authority on the network, request and add go by files, show lists them.
        """
    )
    static let request = Wording("写出给时间戳机构的请求。", "Write what a timestamp authority is asked.")
    static let requestDiscussion = Wording(
        """
        文件是 RFC 3161 请求，里面有最新封条（或所写条数的封条）的指纹。把它交给机构，在网页上传，或者用别的程序发到它的网址。请求留着，\
        收答复时用 --request 对照。
        """,
        """
        The file is a request of RFC 3161, with the hash of the newest checkpoint, or of the one over so many entries. Bring \
        it to an authority, by its web page or with any program that posts it to its address. Keep the request: the answer \
        is checked against it with --request.
        """
    )
    static let requestOutput = Wording("写到这个文件（.tsq）。", "Write to this file (.tsq).")
    static let requested = Wording(
        "已写 {0}：请时间戳机构给前 {1} 条的封条盖上时间。",
        "Wrote {0}: asks a timestamp authority to stamp the checkpoint of {1} entries."
    )
    static let send = Wording("请网上的时间戳机构盖最新的封条，并收下。", "Have the newest checkpoint stamped over HTTP, and take it in.")
    static let sendDiscussion = Wording(
        "送出去的只有封条的指纹。回的时间戳照 add 那样核对过才收下。",
        "What is sent is the hash of the checkpoint alone. What comes back is checked as by add, then kept."
    )
    static let address = Wording(
        "机构的网址，以 http:// 或 https:// 开头。",
        "The authority's address, beginning with http:// or https://."
    )
    static let add = Wording("收下时间戳机构的答复。", "Take in what a timestamp authority answered.")
    static let addDiscussion = Wording(
        """
        核对以后才收：盖的是这里的封条，签名是真的，答的是 --request 那个请求。说了信哪家机构（--timestamp-ca，或记住的），就要是它盖的，\
        并把通到它的证书一起收下；没有说，机构是谁就未核对。封条和账目本身不变。
        """,
        """
        It is checked first: over a checkpoint here, truly signed, in answer to the --request. Where somebody said which \
        authority to trust (--timestamp-ca, or what is remembered) it must come from that one, and the certificates that \
        lead there are kept with it; else whose it is remains unchecked. Neither checkpoints nor books change.
        """
    )
    static let answer = Wording("机构的答复（.tsr）。", "What the authority answered (.tsr).")
    static let sent = Wording("当时的请求（.tsq）。", "The request that it answers (.tsq).")
    static let trusted = Wording(
        "信这些时间戳机构：它们（或其上级）的证书，PEM 或 DER；none 为都不信。",
        "Timestamp authorities to trust: certificates, theirs or above, PEM or DER; none for nobody."
    )
    static let added = Wording(
        "已附在前 {0} 条的封条旁：它们在 {1} 之前已有（机构：{2}）。",
        "Added beside the checkpoint of {0} entries: they existed by {1}, says {2}."
    )
    static let known = Wording(
        "前 {0} 条的封条旁已有这个时间戳：它们在 {1} 之前已有（机构：{2}）。",
        "The checkpoint of {0} entries has this timestamp already: they existed by {1}, says {2}."
    )
    static let untrusted = Wording(
        "没有说信哪家机构：机构的名字照证书自己写的列出，是不是它，未核对；用 --timestamp-ca 给出机构的证书。",
        """
        Nobody said which authority to trust: names are what certificates say of themselves, and were not checked; give the \
        authority's certificate with --timestamp-ca.
        """
    )
    static let show = Wording("列出时间戳，或取出一个。", "List the timestamps, or take one out.")
    static let showDiscussion = Wording(
        """
        --output 把时间戳原样写出，别的程序也能核对：
        daxiu checkpoint show 34 | sed '/^$/,$d' > 34.txt
        daxiu timestamp show 34 --output 34.tst
        openssl ts -verify -data 34.txt -in 34.tst -token_in -CAfile tsa.pem
        """,
        """
        --output writes a timestamp as it is, for any other program:
        daxiu checkpoint show 34 | sed '/^$/,$d' > 34.txt
        daxiu timestamp show 34 --output 34.tst
        openssl ts -verify -data 34.txt -in 34.tst -token_in -CAfile tsa.pem
        """
    )
    static let shown = Wording("只要这么多条的封条的。", "Only those of the checkpoint of so many entries.")
    static let tokenOutput = Wording("把最新的一个写到这个文件。", "Write the newest one to this file.")
    static let remembered = Wording(
        "已记住：以后核对 {0} 都信这些时间戳机构；不再信时写 --timestamp-ca none --remember。",
        "Remembered: every verification of {0} trusts these authorities; --timestamp-ca none --remember forgets them."
    )
    static let forgotten = Wording("已忘记 {0} 的时间戳机构。", "The timestamp authorities of {0} are forgotten.")
}
