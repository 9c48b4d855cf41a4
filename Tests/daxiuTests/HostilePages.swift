/// Files whose pages lead astray, whose head lies, or that have a planted companion on the disk.
enum HostilePages {
    /// Pages that are missing, elsewhere, or lead round in circles.
    static var moved: [HostileFile] {
        let cuts = [0, 15, 99, 100, 4_096, 8_192, 20_000].map { length in
            HostileFile("cut to \(length) bytes", .bytes { $0.bytes.removeLast(max(0, $0.bytes.count - length)) })
        }
        let pairs = [(2, 3), (2, 6), (3, 9), (9, 10), (10, 11), (4, 5), (12, 13), (7, 20), (20, 30)]
        let swaps = pairs.map { first, second in
            HostileFile("pages \(first) and \(second) exchanged", .bytes { $0.swap(first, second) })
        }
        let loops = ["entry", "checkpoint"].flatMap { table in
            [
                HostileFile("\(table) leads to itself", .bytes { $0.redirect(table, to: $0.start(table) / 4_096 + 1) }),
                HostileFile(
                    "\(table) is one page many times",
                    .bytes { file in if let first = file.children(of: table).first { file.redirect(table, to: first) } }
                ),
                HostileFile("\(table) leads to the structure", .bytes { $0.redirect(table, to: 1) }),
                HostileFile("\(table) leads out of the file", .bytes { $0.redirect(table, to: $0.pages + 7) }),
                HostileFile(
                    "\(table) without order",
                    .bytes { file in
                        let children = file.children(of: table)
                        if let first = children.first, let last = children.last { file.swap(first, last) }
                    }
                ),
            ]
        }
        let heads = [0, 1, 2, 5, 10, 13, 255].flatMap { type in
            ["entry", "checkpoint", "snapshot", "attachment", "sqlite_autoindex_attachment_1"].map { table in
                HostileFile("a page of type \(type) for \(table)", .bytes { $0.bytes[$0.start(table)] = UInt8(type) })
            }
        }
        return cuts + swaps + loops + heads
    }

    /// Twelve levels of pages, each many times under the one above: more rows than anybody could ever read.
    static var bombs: [HostileFile] {
        [
            HostileFile(
                "more rows than can be read",
                .bytes { file in
                    let root = file.start("entry")
                    guard let leaf = file.children(of: "entry").first else { return }
                    var below = leaf
                    for _ in 0..<12 {
                        // A copy of the first page at the end, all of whose children are the page made before.
                        let page = Array(file.bytes[root..<root + DatabaseBytes.pageSize])
                        file.bytes += page
                        var copy = DatabaseBytes(bytes: file.bytes, roots: ["copy": file.pages])
                        copy.redirect("copy", to: below)
                        file.bytes = copy.bytes
                        below = file.pages
                    }
                    file.redirect("entry", to: below)
                    file.write(file.pages, at: 28)
                }
            )
        ]
    }

    /// The first hundred bytes.
    static var heads: [HostileFile] {
        let bytes: [(String, Int, [UInt8])] = [
            ("another magic", 0, Array("SQLite format 9".utf8)), ("pages of one byte", 16, [0, 1]),
            ("pages of no bytes", 16, [0, 0]), ("pages of 3 bytes", 16, [0, 3]), ("WAL", 18, [2, 2]),
            ("written by WAL only", 18, [2]), ("a version of tomorrow", 18, [9, 9]), ("reserved room", 20, [255]),
            ("fractions", 21, [1, 1, 1]), ("a page count of nothing", 28, [0, 0, 0, 0]),
            ("a page count far out", 28, [0x7F, 0xFF, 0xFF, 0xFF]),
            ("a list of free pages", 32, [0, 0, 0, 2, 0, 0, 0, 9]),
            ("a cookie", 40, [0xFF, 0xFF, 0xFF, 0xFF]), ("a format of tomorrow", 44, [0, 0, 0, 9]),
            ("a cache of gigabytes", 48, [0x7F, 0xFF, 0xFF, 0xFF]), ("UTF-16", 56, [0, 0, 0, 2]),
            ("no encoding", 56, [0, 0, 0, 9]), ("a newer ledger", 60, [0, 0, 0, 9]),
            ("another program's", 68, [0, 0, 0, 9]),
            ("a vacuum that goes on", 52, [0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 1]),
            ("a structure without end", 100, [5]), ("many pages of structure", 103, [0xFF, 0xFF]),
        ]
        return bytes.map { name, place, value in
            HostileFile(name, .bytes { $0.bytes.replaceSubrange(place..<place + value.count, with: value) })
        }
    }

    /// What lies beside the ledger, or in its place.
    static var companions: [HostileFile] {
        [
            HostileFile("a hot journal", .shell(interrupted)),
            HostileFile("a journal of noise", .shell("head -c 9000 /dev/urandom > \"$1-journal\"")),
            HostileFile(
                "a journal cut short",
                .shell("\(interrupted); head -c 700 \"$1-journal\" > j; mv j \"$1-journal\"")
            ),
            HostileFile("an empty journal", .shell(": > \"$1-journal\"")),
            HostileFile("a journal that is a pipe", .shell("mkfifo \"$1-journal\"")),
            HostileFile("a second file of WAL", .shell("head -c 9000 /dev/urandom > \"$1-wal\"")),
            HostileFile(
                "left in WAL",
                .shell("sqlite3 \"$1\" 'PRAGMA journal_mode = WAL; CREATE TABLE t (a)' > hostile.log")
            ),
            HostileFile("a pipe", .shell("rm \"$1\"; mkfifo \"$1\"")),
            HostileFile("a folder", .shell("rm \"$1\"; mkdir \"$1\"")),
            HostileFile("a device", .shell("rm \"$1\"; ln -s /dev/zero \"$1\"")),
            HostileFile("a link to itself", .shell("rm \"$1\"; ln -s \"$1\" \"$1\"")),
            HostileFile("ten terabytes of nothing", .shell("truncate -s 10T \"$1\"")),
        ]
    }

    /// What lies in the place of the private details.
    static var privates: [HostileFile] {
        [
            ("a pipe", "mkfifo -m 600"), ("a folder", "mkdir"), ("a device", "ln -s /dev/zero"),
            ("noise", "head -c 90000 /dev/urandom >"), ("nothing", ": >"), ("a gigabyte", "truncate -s 1G"),
            ("ones and zeroes", "yes 0 | tr -d '\\n' | head -c 9000 >"),
        ].map { name, command in
            let line = "rm fund.private; umask 077; \(command) fund.private"
            return HostileFile("\(name) for the private details", .shell(line))
        }
    }

    /// A writer that was killed before it was done: its journal says what the file must become again.
    static let interrupted = """
        sqlite3 "$1" 'PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN; CREATE TABLE t (a);' \
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n LIMIT 200) \
             INSERT INTO t SELECT randomblob(3000) FROM n;" \
            '.shell cp fund.daxiu-journal kept-journal; cp fund.daxiu kept' 'ROLLBACK' > hostile.log; \
        mv kept "$1"; mv kept-journal "$1-journal"
        """

    /// All of them.
    static var all: [HostileFile] { moved + bombs + heads + companions + privates }
}
