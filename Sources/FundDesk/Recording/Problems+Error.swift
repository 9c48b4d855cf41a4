extension Problems {
    /// The problems that an error is, one or several; nil where it is another error.
    package init?(in error: any Error) {
        switch error {
        case let problem as Problem: self.init([problem])
        case let problems as Problems: self = problems
        default: return nil
        }
    }
}
