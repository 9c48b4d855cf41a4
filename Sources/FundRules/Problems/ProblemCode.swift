/// Every problem there is, by a number that is never given another meaning and never used again.
///
/// 1000–1999: rules of the ledger, judged by writer and verifier alike. 2000–2999: what the verifier finds in the
/// file. 3000–3999: files and keys. 4000–4999: what a person or an input file asked for. `slug` is the case's name.
public enum ProblemCode: Int, Sendable, CaseIterable {
    // The line
    case lineNotCanonical = 1001
    case lineTooLong = 1002
    case kindUnknown = 1003
    // The chain
    case sequenceDiffers = 1010
    case previousDiffers = 1011
    case timeGoesBack = 1012
    case firstEntryNotOpen = 1013
    case openRepeated = 1014
    // Dates
    case dateInFuture = 1020
    case dateBeforeFund = 1021
    case monthClosed = 1022
    // Who
    case recorderUnknown = 1030
    case recorderRole = 1031
    case memberOrigin = 1032
    case memberRepeated = 1033
    case chartDiffers = 1034
    // Vouchers
    case numberDiffers = 1040
    case postingsDiffer = 1041
    case projectOverBudget = 1042
    case postingsUnexpected = 1043
    case accountUnknown = 1044
    case accountNotAllowed = 1045
    case assetBelowZero = 1046
    case balanceOutOfRange = 1047
    case referenceUsed = 1048
    case invoiceUsed = 1049
    // Units
    case unitUnknown = 1060
    case unitRepeated = 1061
    case unitNameAmbiguous = 1062
    case unitsUnsorted = 1063
    case unitWithoutWeight = 1064
    case scopeUnknown = 1065
    case scopeEmpty = 1066
    case scopeRepeats = 1067
    case unitGone = 1068
    case unitTenureDiffers = 1069
    // Projects, openings, transfers, distributions
    case projectUnknown = 1070
    case projectRepeated = 1071
    case paymentBeforeProject = 1072
    case openingLate = 1073
    case openingUnbalanced = 1074
    case transferToItself = 1075
    case distributionTooLarge = 1076
    case interestNotAllowed = 1077
    case handoverEmpty = 1078
    // Reversals
    case reversalOfNothing = 1080
    case reversalNotPossible = 1081
    case reversalRepeated = 1082
    case reversalTooEarly = 1083
    case reversalBlocked = 1084
    // Closing
    case closeOutOfOrder = 1090
    case closeDate = 1091
    case closeBalancesDiffer = 1092
    case subLedgerDiffers = 1093
    case closeUnreconciled = 1094
    // Refunds, destroyed homes
    case refundOfNothing = 1100
    case refundNotPossible = 1101
    case refundOfReversed = 1102
    case refundTooEarly = 1103
    case refundTooLarge = 1104
    case balanceNotReturned = 1105
    case payoutTooLarge = 1106
    // Closing a year, correcting one
    case yearOpen = 1110
    case closingOutOfOrder = 1111
    case closingEmpty = 1112
    case closingDate = 1113
    case correctionYear = 1114
    // Changes of the register
    case unitsTooFew = 1120
    case amendmentOfNothing = 1121
    // Budgets, reconciliations
    case budgetAccount = 1130
    case budgetRepeats = 1131
    case reconciliationBook = 1140
    case reconciliationItem = 1141
    case reconciliationLate = 1142
    case reconciliationDiffers = 1143
    // Members and policy
    case memberUnknown = 1200
    case rotationUnproven = 1201
    case recorderMissing = 1202
    case policyTiersUnsorted = 1203
    case policyUnworkable = 1204
    case dateTooFarBack = 1205
    case policyUnguarded = 1206
    case membersTooMany = 1207
    // Requests and approvals
    case requestOfNothing = 1210
    case requestSettled = 1211
    case requestDates = 1212
    case groundNotAllowed = 1213
    case payeeForbidden = 1214
    case budgetLineUnknown = 1215
    case budgetLineMissing = 1216
    case lineOfAnother = 1217
    case approvalMisdated = 1218
    case approvalUndated = 1219
    case approvalMalformed = 1220
    case approvalOfAnother = 1221
    case approvalOfOtherBytes = 1222
    case approvalForged = 1223
    case approverUnknown = 1224
    case approverRole = 1225
    case approverIsMaker = 1226
    case approvalRepeated = 1227
    case approvalTooEarly = 1228
    case withdrawalOfAnother = 1229
    case requestMissing = 1230
    case approvalsMissing = 1231
    case payeeDiffers = 1232
    case projectDiffers = 1233
    case paidOverRequest = 1234
    case handsNotSeparate = 1235
    case resolutionMissing = 1236
    case spendingSplit = 1237
    case resolutionLate = 1238
    case approvalLate = 1239
    // Resolutions
    case voteDates = 1240
    case resolutionScope = 1241
    case ballotOutOfScope = 1242
    case ballotUnregistered = 1243
    case ballotRepeated = 1244
    case ballotsOfGroupDiffer = 1245
    case headsOfOneOwner = 1246
    // Receipts
    case receiptReversed = 1247
    // Private details
    case erasureOfNothing = 1260
    case erasureRepeated = 1261
    // Objections and replies
    case objectionToNothing = 1262
    case objectionUnsigned = 1263
    case replyToNothing = 1264
    case answerTooEarly = 1265
    // Contracts, acceptance, completion
    case contractBelowCost = 1270
    case contractWeakened = 1271
    case projectDatesContradict = 1272
    case paymentOverContract = 1273
    case acceptanceRepeated = 1274
    case projectNotAccepted = 1275
    case projectComplete = 1276
    case completionCost = 1277
    case completionShares = 1278
    // Handovers of office
    case successionParties = 1280
    case successionFigures = 1281
    case successionUnproven = 1282
    // Publications
    case publicationOfNothing = 1290
    case publicationDates = 1291
    case publicationOverdue = 1292
    // Wrong clocks
    case clockWithoutJump = 1300
    case clockNotBehind = 1301
    case clockCorrected = 1302
    // Copies of the history
    case incarnationKept = 1310
    case incarnationNote = 1311
    case incarnationUnsigned = 1312
    case incarnationNotLost = 1313
    case incarnationsTooMany = 1314
    case historyReplaced = 1315
    // Names
    case nameInvisible = 1320
    // What homes have, what earlier years had, invoices in parts
    case homeBelowZero = 1321
    case homeOverdrawn = 1322
    case yearEndBelowZero = 1323
    case invoiceDiffers = 1324
    case invoiceOverpaid = 1325
    // What has an effect by its day
    case approvalRecordedLater = 1330
    case custodyVote = 1331
    // What papers say
    case sellerOfCommercial = 1340
    case settlementOfStanding = 1341
    case settlementTooLarge = 1342
    case contractPartyUnknown = 1343
    case contractPartyTaken = 1344
    case partyChangeUnapproved = 1345
    case partyChangeAlone = 1346
    case payeeNotContractor = 1347
    case payeeOfNoContract = 1348
    case assignmentUnproven = 1349
    // Entries of members who may not record otherwise
    case recordedByOther = 1360
    case officeNotVoted = 1361
    case officeScope = 1362
    // Changes of the register that decide votes
    case partWithoutDeed = 1363
    case areaFarFromFirst = 1364
    case registerDuringProject = 1365
    case registerUnrequested = 1366
    case registerDiffers = 1367
    // Sealed votes
    case electorsDiffer = 1370
    case tallyImpossible = 1371
    // Salts
    case saltMissing = 1380
    case saltUnexpected = 1381
    // Auditors' opinions
    case attestationPeriod = 1390
    case attestationRoot = 1391
    case attestationByMember = 1392
    case attestationUnsigned = 1393
    case attestationDay = 1394
    case attestedChanged = 1395
    case attestationsTooMany = 1396
    // Findings in the file
    case hashDiffers = 2001
    case rowMissing = 2002
    case checkpointRootDiffers = 2003
    case checkpointMalformed = 2004
    case checkpointBeyondEnd = 2005
    case signatureInvalid = 2006
    case sealMissing = 2007
    case sealMixed = 2008
    case tailUnsealed = 2009
    case nodeDiffers = 2010
    case snapshotDiffers = 2011
    case referenceDiffers = 2012
    case schemaDiffers = 2013
    case databaseDamaged = 2014
    case originDiffers = 2015
    case olderThanRemembered = 2016
    case differsFromRemembered = 2017
    case attachmentMissing = 2018
    case attachmentAltered = 2019
    case attachmentUnnamed = 2020
    case privateMissing = 2021
    case privateAltered = 2022
    case privateUnnamed = 2023
    case privateNotErased = 2024
    case valueMalformed = 2030
    case indexDiffers = 2031
    case privateFileRefused = 2040
    case sealsMissing = 2050
    case contradictsRemembered = 2051
    case historyNotOwn = 2052
    case originOfStrangers = 2053
    case placeOfAnother = 2054
    case recollectionDamaged = 2055
    case rememberedReplaced = 2056
    // What a verifier remarks of its own
    case timeInFuture = 2060
    // Ballots beside the ledger
    case ballotsMalformed = 2070
    case ballotsRootDiffers = 2071
    case ballotOfNobody = 2072
    case sealedGroupDiffers = 2073
    case sealedTallyDiffers = 2074
    case ballotsUnnamed = 2075
    // What witnesses said
    case cosignatureMalformed = 2080
    case cosignatureInvalid = 2081
    case timestampMalformed = 2090
    case timestampInvalid = 2091
    // Files and keys
    case fileMissing = 3001
    case fileExists = 3002
    case fileIsDirectory = 3003
    case fileNotPermitted = 3004
    case fileNotALedger = 3005
    case ledgerVersionUnknown = 3006
    case ledgerBusy = 3007
    case diskFull = 3008
    case fileNotWritten = 3009
    case fileNotRead = 3010
    case keyNotAKey = 3020
    case keyPassphraseNeeded = 3021
    case keyPassphraseWrong = 3022
    case keyNotOfLedger = 3023
    case keyPermissions = 3024
    case paperLineWrong = 3025
    case paperLinesDiffer = 3026
    case paperNameDiffers = 3027
    case paperIncomplete = 3028
    case cacheUnusable = 3030
    case signatureFailed = 3031
    case ledgerNotNamed = 3032
    case keyNotNamed = 3033
    case ledgerDamaged = 3034
    case statementsDiffer = 3035
    case entryUnreadable = 3036
    case memoryNotWritten = 3037
    case receiptMalformed = 3038
    case receiptFails = 3039
    case fileNotRegular = 3040
    case ledgerInWALMode = 3041
    case recordingInterrupted = 3042
    case fileTooLarge = 3043
    case tableTooLong = 3044
    case fileNotPlainText = 3045
    case folderWithoutLedgers = 3046
    case recordingUncertain = 3050
    case readerGone = 3051
    case ledgerBehind = 3080
    case ledgerForked = 3081
    case keyHasHistory = 3082
    case memoryMissing = 3083
    case memoryDamaged = 3084
    case memoryWithLedger = 3085
    case browserMissing = 3060
    case browserFailed = 3061
    case receiptContradicts = 3090
    // Ballots that somebody needs
    case ballotsMissing = 3100
    case ballotsUnchecked = 3101
    case ballotsNotSealed = 3102
    case ballotNotCast = 3103
    // Copies of a ledger, and what lies beside one
    case journalNotPlain = 3070
    case journalNamesAnother = 3071
    case walUnexpected = 3072
    case backupDiffers = 3073
    // Witnesses
    case notAWitness = 3140
    case witnessStoreLost = 3141
    case witnessStoreOlder = 3142
    case witnessForgetful = 3143
    case witnessClockBehind = 3144
    case witnessRequestMalformed = 3145
    case witnessOriginUnknown = 3146
    case witnessNotSigned = 3147
    case witnessSizeDiffers = 3148
    case witnessContradicted = 3149
    case witnessNotShown = 3150
    case witnessLedgerOlder = 3151
    case witnessLedgerForks = 3152
    case witnessRangeLost = 3153
    case witnessKeysUncompared = 3154
    case witnessEvidenceUnknown = 3155
    case witnessNotAnswering = 3160
    case witnessSawOther = 3161
    case balancesUnsalted = 3170
    case monthNotClosed = 3171
    case notComparable = 3180
    case evidenceMalformed = 3181
    case evidenceProvesNothing = 3182
    case timestampUnfit = 3190
    case timestampAuthorityMalformed = 3191
    // What was asked for
    case amountMalformed = 4001
    case amountNotPositive = 4002
    case amountTooLarge = 4003
    case areaMalformed = 4004
    case dateMalformed = 4005
    case periodMalformed = 4006
    case accountMalformed = 4007
    case categoryUnknown = 4008
    case textUnusable = 4009
    case codeUnusable = 4010
    case weightMalformed = 4011
    case tenureUnknown = 4012
    case entryMissing = 4013
    case clockMalformed = 4014
    case memberMalformed = 4015
    case policyMalformed = 4016
    case originMalformed = 4017
    case choiceUnknown = 4018
    case codeNotKnown = 4019
    case periodBeforeFund = 4020
    case entryTooLarge = 4021
    case rateMalformed = 4022
    case budgetLineMalformed = 4023
    case csvEmpty = 4030
    case csvColumnMissing = 4031
    case csvColumnUnknown = 4032
    case csvFieldCount = 4033
    case csvMalformed = 4034
    case csvNotUTF8 = 4035
    case csvFieldEmpty = 4036
    case columnMappingMalformed = 4037
    case homeIsDay = 4038
    case bankHeadingMissing = 4040
    case bankBalanceBroken = 4041
    case bankBalanceMissing = 4042
    case textEncodingUnknown = 4043
    case directionUnknown = 4044
    case currencyOther = 4045
    case numberMangled = 4046
    case formatOther = 4047
    case bookDamaged = 4048
    case bookProtected = 4049
    case bankFileShort = 4051
    case pairingMalformed = 4052
    case pairingUnknown = 4053
    case pairingDiffers = 4054
    case accountBookGiven = 4055
    case voucherRangeMalformed = 4060
    case voucherMissing = 4061
    case budgetMissing = 4062
    case reconciliationMissing = 4063
    case attachmentEmpty = 4090
    case attachmentTooLarge = 4091
    case attachmentRepeated = 4092
    case attachmentUnknown = 4093
    case attachmentUnusable = 4094
    case privateMalformed = 4095
    case personalNumber = 4096
    case noteNotAnObjection = 4097
    case ratingMalformed = 4098
    case shareMalformed = 4099
    // What this machine remembers
    case memoryNumberUnknown = 4120
    case nothingToSettle = 4121
    // Decisions and votes
    case sheetMalformed = 4070
    case sheetUnsigned = 4071
    case keyIDMalformed = 4072
    case resolutionUnknown = 4073
    case sheetAltered = 4074
    case requestMalformed = 4075
    case sheetDamaged = 4078
    case sheetNotYours = 4079
    case sheetOutdated = 4080
    case signaturesMissing = 4081
    // Names in free text
    case personalName = 4076
    case privateRepeated = 4077
    // What is kept apart, and what is shared
    case passphrasePermissions = 4100
    case ledgerIsShared = 4101
    case erasureUnfinished = 4102
    // What may be meant, and is asked about
    case sameAgain = 4110
    case overTenTimesDue = 4111
    case paidFarAhead = 4112
    case dateFarAhead = 4113
    case rateOverTenTimes = 4114
    // Taking back, and putting back
    case notTakenBack = 4115
    case notReversed = 4116
    case reinstatedAlready = 4117
    // Copies: comparing, restoring
    case noteMalformed = 4130
    case keptUnknown = 4131
    case copyIsNewer = 4132
    case nothingRemembered = 4133
    // The clock, lines of the bank's in pieces, options that go together, what cannot stand in a line
    case clockJumped = 4140
    case pieceMalformed = 4150
    case totalWithoutInvoice = 4155
    case characterForbidden = 4160
    // What is written otherwise than it is kept
    case unitAmbiguous = 4180
    case dayMissing = 4181
    case settingUnknown = 4182
    case settingMalformed = 4183
    case ledgersSeveral = 4184
    case scopeAmbiguous = 4185
    // Objections that residents signed
    case objectionToElsewhere = 4190
    case objectionKeyMissing = 4191
    // What is taken over from a bank's file
    case bankNotesMalformed = 4220
    case bankPurposeUnfit = 4221
    case waitingLineUnknown = 4222
    case bankBatchUnknown = 4223
    case bankBatchUndone = 4224
    case booksChanged = 4225
    // Witnesses, and whose word counts
    case trustPolicyMalformed = 4240
    case cosignaturesUnfit = 4241
    case cosignedSizeUnfit = 4242
    case checkpointUnknown = 4243
    case addressUnusable = 4250
    // Samples and their working papers
    case sampleImpossible = 4260
    case sampleOfOther = 4261
    case samplePaperUnreadable = 4262
    case samplePaperAltered = 4263
    case sampleFindingMalformed = 4264
    // The public notice
    case noticeNotExtended = 4300
    case noticeAltered = 4301
    case clearedListMalformed = 4302
    case attachmentNotPublishable = 4303
    case noticeUnsalted = 4305
    case noticeOfOthers = 4306
    case noticeMissing = 4307
}
