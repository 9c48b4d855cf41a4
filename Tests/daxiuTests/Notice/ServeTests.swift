import Foundation
import FundDesk
import FundNetwork
import Testing

/// Protects: whoever asks is given what was published, as it is at that moment, and nothing that lies beside or behind it.
struct ServeTests {
    private let desk: PracticeDesk
    private var site: URL { desk.folder.appending(path: "site") }

    init() async throws {
        desk = try await PracticeDesk.copy()
        try await desk.must("daxiu publish site")
    }

    private func ask(_ path: String, _ method: String = "GET", host: String = "127.0.0.1:8080") throws -> HTTPAnswer {
        try NoticeService(site.path, isLocal: true).answer(HTTPRequest(method: method, path: path, host: host))
    }

    /// What was published is given with its type and for how long it may be kept (C2SP tlog-tiles).
    @Test func whatWasPublishedIsGiven() throws {
        let size = try desk.size()
        let expected = [
            ("/", "text/html; charset=utf-8", "no-cache"), ("/index.html", "text/html; charset=utf-8", "no-cache"),
            ("/checkpoint", "text/plain; charset=utf-8", "no-cache"),
            ("/checkpoints", "text/plain; charset=utf-8", "no-cache"),
            ("/tile/entries/000.p/\(size)", "application/octet-stream", "max-age=31536000, immutable"),
            ("/tile/0/000.p/\(size)", "application/octet-stream", "max-age=31536000, immutable"),
        ]
        for (path, type, caching) in expected {
            let answer = try ask(path)
            #expect(answer.status == 200 && answer.contentType == type, "\(path): \(answer)")
            #expect(answer.headers["Cache-Control"] == caching, "\(path)")
            #expect(answer.headers["X-Content-Type-Options"] == "nosniff", "\(path)")
            #expect(answer.headers["Content-Security-Policy"]?.hasSuffix("frame-ancestors 'none'") == true, "\(path)")
            #expect(try ask(path, "HEAD").status == 200)
        }
        for path in ["/en.html", "/verify.html", "/notice.html", "/notice.en.html", "/timestamps"] {
            let place = site.appending(path: path)
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data("x".utf8).write(to: place)
            #expect(try ask(path).status == 200, "\(path)")
        }
    }

    /// What everybody may see, with what proves it; and nobody is told of homes that are not there.
    @Test func whatIsForEverybodyIsGivenWhole() async throws {
        try await desk.must("daxiu publish second --for public")
        let folder = desk.folder.appending(path: "second")
        let service = try NoticeService(folder.path, isLocal: true)
        for name in try folder.files().keys {
            let answer = service.answer(HTTPRequest(method: "GET", path: "/\(name)", host: "localhost"))
            #expect(answer.status == 200, "\(name)")
            if name == "public.json" { #expect(answer.contentType == "application/json") }
        }
        #expect(try service.audience == .public && NoticeService(site.path, isLocal: true).audience == .residents)
    }

    /// What a browser would run by itself is saved, or shown without rights.
    @Test func aPaperRunsNothing() throws {
        let types = ["bin": "application/octet-stream", "svg": "application/octet-stream", "png": "image/png"]
        try FileManager.default.createDirectory(
            at: site.appending(path: "attachments"),
            withIntermediateDirectories: true
        )
        for (suffix, type) in types {
            let name = "attachments/\(String(repeating: "0a", count: 32)).\(suffix)"
            try Data("<svg/>".utf8).write(to: site.appending(path: name))
            let answer = try ask("/\(name)")
            #expect(answer.contentType == type && answer.status == 200, "\(name)")
            #expect(answer.headers["Content-Security-Policy"]?.contains("sandbox") == true, "\(name)")
        }
    }

    /// Files that are not published, names that nothing has, ways out of the folder.
    @Test func nothingElseIsGiven() throws {
        let files = FileManager.default
        for name in [".hidden", "fund.daxiu", "treasurer.key", "notes.txt", "tile/.hidden", "attachments/a.pdf"] {
            let place = site.appending(path: name)
            try files.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("x".utf8).write(to: place)
            #expect(try ask("/\(name)").status == 404, "\(name)")
        }
        // Links, to a file outside, to one inside, and to a folder; a folder; a pipe.
        let key = desk.folder.appending(path: "treasurer.key").path
        for (name, target) in [("key.html", key), ("same.html", "index.html"), ("attachments/out", desk.folder.path)] {
            try files.createSymbolicLink(atPath: site.appending(path: name).path, withDestinationPath: target)
        }
        try files.createDirectory(at: site.appending(path: "folder.html"), withIntermediateDirectories: true)
        try #require(mkfifo(site.appending(path: "pipe.html").path, 0o600) == 0)
        let others = [
            "/key.html", "/same.html", "/attachments/out/treasurer.key", "/folder.html", "/pipe.html", "", "index.html",
            "//index.html", "/./index.html", "/../site/index.html", "/attachments/../checkpoint",
            "/tile/../../treasurer.key",
            "/index.html/", "/tile", "/tile/", "/tile/entries", "/tile/entries/", "/tile/entries/1", "/tile/00x/000",
            "/attachments", "/attachments/", "/Index.html", "/index.html\\", "/index.html ", "/%69ndex.html",
            "/checkpoint\n",
            "/папка.html", "/tile/0/" + String(repeating: "x000/", count: 60) + "000",
        ]
        for path in others { #expect(try ask(path).status == 404, "\(path)") }
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "get"] {
            let answer = try ask("/", method)
            #expect(answer.status == 405 && answer.headers["Allow"] == "GET, HEAD", "\(method)")
        }
    }

    /// A page of a stranger's, whose name was made to lead to this machine, has no answer.
    @Test(arguments: [
        ("localhost:8080", 200), ("127.0.0.1", 200), ("127.8.9.1:80", 200), ("[::1]:8080", 200), ("", 421),
        ("evil.example", 421), ("127.0.0.1.evil.example:8080", 421), ("localhost.evil.example", 421), ("0.0.0.0", 421),
    ])
    func aStrangersNameIsNotAnswered(_ host: String, _ status: Int) throws {
        #expect(try ask("/", host: host).status == status)
        let open = try NoticeService(site.path, isLocal: false)
        #expect(open.answer(HTTPRequest(method: "GET", path: "/", host: host)).status == 200)
    }

    /// Another folder in its place is shown from then on; while there is none there is nothing.
    @Test func aFolderThatIsReplacedIsShown() async throws {
        let service = try NoticeService(site.path, isLocal: true)
        func count() -> Int? {
            service.answer(HTTPRequest(method: "GET", path: "/checkpoints", host: "localhost")).file?.count
        }
        let before = try #require(count())
        try FileManager.default.moveItem(at: site, to: desk.folder.appending(path: "old"))
        #expect(count() == nil)
        try await desk.must("daxiu income common-income 900.00 --date 2025-12-01 --reference GG9")
        try await desk.must("daxiu publish site")
        #expect(try #require(count()) > before)
    }

    @Test func whatIsNoNoticeIsRefused() async throws {
        func refused(_ folder: String) throws -> ProblemCode? {
            do throws(Problem) { _ = try NoticeService(folder, isLocal: true) } catch { return error.code }
            return nil
        }
        #expect(try refused(desk.folder.appending(path: "nowhere").path) == .fileMissing)
        #expect(try refused(desk.folder.path) == .noticeMissing)
        #expect(try refused(desk.folder.appending(path: "fund.daxiu").path) == .noticeMissing)
        let index = site.appending(path: "index.html")
        let page = try Data(contentsOf: index)
        try FileManager.default.removeItem(at: index)
        #expect(try refused(site.path) == .noticeMissing)
        try page.write(to: index)
        #expect(try refused(site.path) == nil)
        try Data("no note\n".utf8).write(to: site.appending(path: "checkpoint"))
        #expect(try refused(site.path) == .noticeAltered)
    }
}
