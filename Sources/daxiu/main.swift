import FundRules
