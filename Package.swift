// swift-tools-version: 6.2
import PackageDescription

// Warnings stop the build in CI; elsewhere a newer compiler's new warning must not lock a treasurer out.
let strictness: [SwiftSetting] = Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

let settings: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + strictness

// Tests are compiled as they are even in a release build: they run once, and the minute that it saves is every run's.
// What they try is optimized.
let testing = settings + [SwiftSetting.unsafeFlags(["-Onone"])]

let package = Package(
    name: "daxiu",
    products: [
        .executable(name: "daxiu", targets: ["daxiu"]),
        .library(name: "TransparencyLog", targets: ["TransparencyLog"]),
        .library(name: "FundRules", targets: ["FundRules"]),
        .library(name: "FundLedger", targets: ["FundLedger"]),
        .library(name: "FundWitness", targets: ["FundWitness"]),
        .library(name: "FundNetwork", targets: ["FundNetwork"]),
        .library(name: "FundStatements", targets: ["FundStatements"]),
        .library(name: "FundDesk", targets: ["FundDesk"]),
        .library(name: "FundNotice", targets: ["FundNotice"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"])]),
        .systemLibrary(name: "CEdit", providers: [.apt(["libedit-dev"])]),
        .systemLibrary(name: "CQREncode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CFreeXL", pkgConfig: "freexl", providers: [.apt(["libfreexl-dev"])]),
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CMicroHTTPD", providers: [.apt(["libmicrohttpd-dev"])]),
        .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .target(
            name: "Schema",
            path: "Schema",
            exclude: ["FORMAT.md"],
            resources: [
                .embedInCode("ledger.sql"), .embedInCode("caches.sql"), .embedInCode("companions.sql"),
                .embedInCode("cosignatures.sql"), .embedInCode("timestamps.sql"),
                .embedInCode("older.sql"), .embedInCode("share.sql"), .embedInCode("views.sql"),
                .embedInCode("witness.sql"),
                .embedInCode("postgresql.sql"), .embedInCode("chart.json"), .embedInCode("policies.txt"),
            ],
            swiftSettings: settings
        ),
        .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
        .target(name: "TransparencyLog", dependencies: ["COpenSSL"], swiftSettings: settings),
        .target(name: "FundRules", dependencies: ["TransparencyLog", "Schema"], swiftSettings: settings),
        .target(
            name: "FundLedger",
            dependencies: [
                "FundRules", "TransparencyLog", "Schema", "CSQLite", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "FundWitness",
            dependencies: [
                "FundLedger", "FundRules", "TransparencyLog", "Schema", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings
        ),
        .target(name: "FundNetwork", dependencies: ["CCurl", "CMicroHTTPD", "FundRules"], swiftSettings: settings),
        .target(
            name: "FundStatements",
            dependencies: [
                "FundLedger", "FundRules", "TransparencyLog", "Schema", "CXLSXWriter",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            resources: [
                .embedInCode("Pages/audit.mustache"), .embedInCode("Pages/book.mustache"),
                .embedInCode("Pages/table.mustache"), .embedInCode("Pages/diagram.mustache"),
                .embedInCode("Pages/book.css"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "FundDesk",
            dependencies: [
                "CCSV", "CFreeXL", "CXML", "CZip", "CQREncode", "FundStatements", "FundWitness", "FundNetwork",
                "FundLedger", "FundRules", "TransparencyLog",
            ],
            swiftSettings: settings
        ),
        .target(
            name: "CNotice",
            path: "Sources/FundNotice/Embedded"
        ),
        .target(
            name: "FundNotice",
            dependencies: ["CNotice", "FundDesk", .product(name: "Mustache", package: "swift-mustache")],
            exclude: ["Embedded", "Script", "Verifier", "Page/page.css"],
            resources: [
                .embedInCode("Page/Templates/bar.mustache"), .embedInCode("Page/Templates/chart.mustache"),
                .embedInCode("Page/Templates/facts.mustache"), .embedInCode("Page/Templates/figure.mustache"),
                .embedInCode("Page/Templates/header.mustache"), .embedInCode("Page/Templates/matter.mustache"),
                .embedInCode("Page/Templates/page.mustache"), .embedInCode("Page/Templates/papers.mustache"),
                .embedInCode("Page/Templates/project.mustache"), .embedInCode("Page/Templates/statement.mustache"),
                .embedInCode("Page/Templates/vote.mustache"), .embedInCode("Page/Templates/vouchers.mustache"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "CSample",
            path: "Sources/daxiu/Sample",
            exclude: [
                "contributions.csv", "distributions.csv", "expenses.csv", "income.csv", "opening-units.csv",
                "payments.csv", "projects.csv", "units.csv", "expected.json",
            ]
        ),
        .executableTarget(
            name: "daxiu",
            dependencies: [
                "CEdit", "CSample", "FundDesk", "FundNotice", "FundStatements", "FundWitness", "FundNetwork",
                "FundLedger", "FundRules", "TransparencyLog",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["Sample"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "TransparencyLogTests",
            dependencies: ["TransparencyLog"],
            swiftSettings: testing
        ),
        .testTarget(
            name: "FundRulesTests",
            dependencies: ["FundRules", "TransparencyLog"],
            exclude: ["Vectors"],
            swiftSettings: testing
        ),
        .testTarget(
            name: "FundStatementsTests",
            dependencies: [
                "FundStatements", "FundLedger", "FundRules", "TransparencyLog",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Corpus/audit-corpus.txt"],
            swiftSettings: testing
        ),
        .testTarget(
            name: "FundLedgerTests",
            dependencies: [
                "CSQLite", "FundLedger", "FundRules", "TransparencyLog", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: testing
        ),
        .testTarget(
            name: "FundWitnessTests",
            dependencies: [
                "FundDesk", "FundNetwork", "FundWitness", "FundLedger", "FundRules", "TransparencyLog",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: testing
        ),
        .testTarget(
            name: "FundNetworkTests",
            dependencies: ["FundNetwork", "FundRules"],
            swiftSettings: testing
        ),
        // Nobody of this package: what they import is what a front end of somebody else has.
        .executableTarget(
            name: "Example",
            dependencies: ["FundDesk"],
            path: "Tests/Example",
            packageAccess: false,
            swiftSettings: testing
        ),
        .testTarget(
            name: "FundDeskTests",
            dependencies: ["FundDesk"],
            packageAccess: false,
            swiftSettings: testing
        ),
        .testTarget(
            name: "daxiuTests",
            dependencies: ["daxiu", "Example"],
            exclude: ["Fixtures", "Transcripts"],
            swiftSettings: testing
        ),
    ]
)
