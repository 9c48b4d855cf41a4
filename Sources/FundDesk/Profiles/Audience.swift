package import FundRules

/// For whom a published folder is; a folder has one audience for good, because what everybody could read cannot be taken back.
package enum Audience: String, CaseIterable, Sendable, Named {
    /// The people of the estate: every line, homes by their codes, and amounts.
    case residents
    /// Everybody: what the profile for everybody lets through, and what proves it.
    case `public`

    /// For whom a published folder is, by what lies in it; nil for one in which nobody has published yet.
    package init?(publishedIn folder: String) {
        if FileAccess.exists("\(folder)/\(PublishedFile.everybody)") {
            self = .public
        } else if FileAccess.exists("\(folder)/\(PublishedFile.tiles)/entries") {
            self = .residents
        } else {
            return nil
        }
    }

    package var names: Wording {
        switch self {
        case .residents: Wording("本小区", "the people of the estate")
        case .public: Wording("所有人", "everybody")
        }
    }
}
