/// `publication` (公示): an emergency that skipped the owners' vote is made known to them.
///
/// The first one of a request counts, later ones may follow. A late one breaks no rule, but while what an emergency was
/// paid is not published by its deadline, nothing more is paid on any emergency. Source: 建设部、财政部令第165号 §24, as
/// cities carry it out.
public struct Publication: EntryBody {
    /// `publication`.
    public static let kind = "publication"
    /// 公示.
    public static let name = Wording("公示", "publication")

    /// The request's entry.
    public let entry: Int
    /// The last day it hangs; nil where nobody said.
    public let until: CalendarDate?
    /// Where it was posted, such as 小区公告栏.
    public let place: String

    /// A publication.
    public init(of entry: Int, place: String, until: CalendarDate? = nil) {
        self.entry = entry
        self.place = place
        self.until = until
    }

    /// Where it was posted.
    public var texts: [FreeText] { [FreeText(.where, place)] }

    /// The request.
    public var about: Concern { Concern(.none, project: nil, payee: nil, amount: nil, tie: .entry(entry)) }
    /// The request, and where.
    public var subject: Wording { Wording("第 {0} 条，{1}", "of entry {0}, {1}").filled(String(entry), place) }
    /// Where it hangs, and until when.
    public var particulars: Particulars {
        [
            Particular(Wording("申请", "request"), String(entry)), Particular(Wording("地点", "where"), place),
            Particular(Wording("公示至", "until"), until?.description),
        ]
    }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("entry")
        entry = Int(try reader.integer(in: 0...Limits.integer))
        until = reader.optionalMember("until") ? try reader.date() : nil
        try reader.member("where")
        place = try reader.string()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("entry", Int64(entry))
            $0.member("until", until?.description)
            $0.member("where", place)
        }
    }

    /// The emergency is published: it was asked for before, and not on a later day.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        guard let index = state.trust.matter(self.entry), state.trust.matters[index].request?.ground != nil else {
            judgement.add(.publicationOfNothing, .entry(self.entry))
            return
        }
        let asked = state.trust.matters[index].date
        if entry.date < asked { judgement.add(.publicationDates, .date(entry.date), .date(asked)) }
        if let until, until < entry.date {
            judgement.add(.publicationDates, .date(until), .date(entry.date))
        }
        if state.trust.matters[index].published == nil {
            let published = Matter.Published(entry: state.size, date: judgement.day)
            state.trust.update(index) { $0.published = published }
        }
    }
}
