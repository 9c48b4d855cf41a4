/// What ties an entry to the history that it stands in, so that it would say something else, or nothing, in another.
public enum Tie: Hashable, Sendable {
    /// Nothing: it says what happened, and says it as well anywhere.
    case none
    /// It names an entry by its number.
    case entry(Int)
    /// It decides on what the entry of a number asks for, or takes that back.
    case decision(Int)
    /// It is paid or carried out under a request, which is named by its entry's number.
    case request(Int)
    /// It bears a signature over a text of that history.
    case signature
    /// It bears figures or fingerprints of that history's books.
    case figures
    /// It says who may act, or what it takes, or asks for it: where it counts, that is decided anew.
    case authority
}

extension Tie {
    init(request: Int?) { self = request.map(Tie.request) ?? .none }
}
