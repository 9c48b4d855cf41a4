// Whoever imports the desk has everything that a front end needs: rules, files and statements come with it.
@_exported public import FundLedger
@_exported public import FundRules
@_exported public import FundStatements
@_exported public import FundWitness
@_exported public import TransparencyLog
