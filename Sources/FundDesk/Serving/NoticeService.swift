package import FundNetwork

/// A published folder that is read over HTTP, and nothing else beside or behind it.
///
/// The folder is opened anew for every request: one that is published into, or replaced, meanwhile is shown as it then is.
package struct NoticeService: Sendable {
    private let folder: String
    private let isLocal: Bool

    /// What a request may take. A page of 25 MB has two minutes; a browser opens six connections and some ahead of need.
    package static let limits = ServerLimits(body: 0, total: 120, connections: 128, perAddress: 16)

    /// - Parameter isLocal: whether only this machine is answered. Then a browser that was told a stranger's name for this
    ///   machine's own address is not: his page would read the folder.
    /// - Throws: `Problem` with `noticeMissing` where nothing was published in the folder, `noticeAltered` where its note
    ///   cannot be read, or one of a file.
    package init(_ folder: String, isLocal: Bool) throws(Problem) {
        (self.folder, self.isLocal) = (folder, isLocal)
        guard FileAccess.exists(folder) else { throw Problem(.fileMissing, [.file(folder)]) }
        for name in [PublishedFile.checkpoint, PublishedFile.page(.zh)] {
            guard ServedFile(name, below: folder) != nil else { throw missing(name) }
        }
        _ = try UnpackedNotice.newest(in: folder)
    }

    /// For whom it is what the folder has now.
    package var audience: Audience? { Audience(publishedIn: folder) }

    private func missing(_ name: String) -> Problem { Problem(.noticeMissing, [.file(folder), .file(name)]) }

    /// Answers a request.
    package func answer(_ request: HTTPRequest) -> HTTPAnswer {
        guard ["GET", "HEAD"].contains(request.method) else { return with(.only("GET, HEAD")) }
        guard !isLocal || NoticeService.isOfThisMachine(request.host) else { return with(HTTPAnswer(421)) }
        guard let name = ServedName(request.path), let file = ServedFile(name.path, below: folder) else {
            return with(.notFound)
        }
        let own = ["Cache-Control": name.caching, "Content-Security-Policy": name.policy]
        return with(HTTPAnswer(200, contentType: name.contentType, file: file, headers: own))
    }

    /// With what a page cannot say of itself, and what old browsers know in place of it.
    private func with(_ answer: HTTPAnswer) -> HTTPAnswer {
        let headers = [
            "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "X-Frame-Options": "DENY",
            "Cross-Origin-Resource-Policy": "same-origin",
            // Homes and amounts are for no search engine.
            "X-Robots-Tag": "noindex, nofollow", "Cache-Control": "no-store",
        ]
        return HTTPAnswer(
            answer.status,
            contentType: answer.contentType,
            body: answer.body,
            file: answer.file,
            headers: headers.merging(answer.headers) { $1 }
        )
    }

    /// Whether a host is this machine by a name or address that nobody else can give out.
    private static func isOfThisMachine(_ host: String) -> Bool {
        host.wholeMatch(of: /(localhost|127(\.[0-9]{1,3}){3}|\[::1\])(:[0-9]{1,5})?/) != nil
    }
}
