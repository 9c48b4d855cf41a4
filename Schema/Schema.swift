/// The text files that define a ledger, embedded in the program so that one binary is enough.
public enum Schema {
    /// `ledger.sql` and `caches.sql`: the tables and triggers of a new ledger file.
    public static var ledger: String { String(decoding: PackageResources.ledger_sql, as: UTF8.self) + caches }

    /// `caches.sql`: the tables that `repair` makes anew.
    public static var caches: String { String(decoding: PackageResources.caches_sql, as: UTF8.self) }

    /// `companions.sql`: the table of what stands beside the truth, made when a ledger first needs it.
    public static var companions: String { String(decoding: PackageResources.companions_sql, as: UTF8.self) }

    /// `cosignatures.sql`: the table of what witnesses said, made when a ledger first gets a cosignature.
    public static var cosignatures: String { String(decoding: PackageResources.cosignatures_sql, as: UTF8.self) }

    /// `timestamps.sql`: the table of timestamps, made when a ledger first gets one.
    public static var timestamps: String { String(decoding: PackageResources.timestamps_sql, as: UTF8.self) }

    /// `older.sql`: a table of older ledgers, which is read and never made.
    public static var older: String { String(decoding: PackageResources.older_sql, as: UTF8.self) }

    /// `share.sql`: the mark of a copy for others.
    public static var share: String { String(decoding: PackageResources.share_sql, as: UTF8.self) }

    /// `witness.sql`: the store of a witness, which is no part of any ledger.
    public static var witness: String { String(decoding: PackageResources.witness_sql, as: UTF8.self) }

    /// `views.sql`: read-only views over the entry lines, for auditors who bring their own SQL.
    public static var views: String { String(decoding: PackageResources.views_sql, as: UTF8.self) }

    /// `postgresql.sql`: the tables, checks and views that `daxiu export --format sql` loads ledgers into.
    public static var postgresql: String { String(decoding: PackageResources.postgresql_sql, as: UTF8.self) }
    /// `policies.txt`: ready-made policies, a line each: name, a space, canonical JSON.
    public static var policies: String { String(decoding: PackageResources.policies_txt, as: UTF8.self) }

    /// `chart.json`: the chart of accounts that `open` carries, canonical JSON. Source: 参照财会〔2020〕7号.
    public static var chart: [UInt8] { Array(PackageResources.chart_json) }
}
