import FundDesk

/// The words of `serve`.
enum ServeTexts {
    static let serve = Wording(
        "把公布的文件夹给浏览器看：门厅的屏幕，或者公布之前先看一眼。",
        "Show a published folder to browsers: on a lobby’s screen, or for a look before it goes out."
    )
    static let discussion = Wording(
        """
        只给看公布的网页、记录和附件，别的文件、链接都不给；什么也写不进去，也不记谁来看过。按 Ctrl-C 结束。不写地址就只有这台电脑\
        自己看得到；要给同一网络里的手机或屏幕看，写 --listen 0.0.0.0:8080。放到因特网上，请用有证书、有口令的网页服务器（手册 Notice.md）。
        """,
        """
        Only the pages, entries and papers that were published are shown, no other file and no link; nothing can be written, and \
        nobody is told who looked. It ends with Ctrl-C. Without an address only this computer sees it; for phones and screens \
        of the same network, give --listen 0.0.0.0:8080. It is made for a lobby: for the Internet take a web server with a \
        certificate and a password (the handbook's Notice.md).
        """
    )
    static let folder = Wording("daxiu publish 公布的文件夹。", "The folder that daxiu publish made.")
    static let listen = Wording(
        "这台电脑的地址和端口，不写是 127.0.0.1:8080；只写端口就只有本机看得到，0 为任意空闲端口。",
        """
        An address of this computer and a port, 127.0.0.1:8080 if none is given; with a port alone, for this computer only; \
        0 for any free port.
        """
    )
    static let serving = Wording("请在浏览器里打开，按 Ctrl-C 结束：", "Open it in a browser; Ctrl-C ends it:")
    static let everybody = Wording(
        "同一网络里的每个人都看得到每户的房号和金额；没有口令，网上传的也不加密。",
        "Everybody on the network can read every home’s code and amounts; there is no password, and nothing is encrypted."
    )
    static let ended = Wording("结束了。", "Ended.")
}
