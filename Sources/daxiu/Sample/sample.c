// C, because its `#embed` (C23) takes the 380 kB of contributions in a moment; SwiftPM's `.embedInCode` makes a Swift
// array of them that compiles for minutes.
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "CSample.h"

static const unsigned char units[] = {
#embed "units.csv"
};
static const unsigned char opening_units[] = {
#embed "opening-units.csv"
};
static const unsigned char contributions[] = {
#embed "contributions.csv"
};
static const unsigned char income[] = {
#embed "income.csv"
};
static const unsigned char projects[] = {
#embed "projects.csv"
};
static const unsigned char payments[] = {
#embed "payments.csv"
};
static const unsigned char expenses[] = {
#embed "expenses.csv"
};
static const unsigned char distributions[] = {
#embed "distributions.csv"
};

static const struct daxiu_sample_file files[] = {
    {"units.csv", units, sizeof units},
    {"opening-units.csv", opening_units, sizeof opening_units},
    {"contributions.csv", contributions, sizeof contributions},
    {"income.csv", income, sizeof income},
    {"projects.csv", projects, sizeof projects},
    {"payments.csv", payments, sizeof payments},
    {"expenses.csv", expenses, sizeof expenses},
    {"distributions.csv", distributions, sizeof distributions},
};

struct daxiu_sample_file daxiu_sample_file(size_t index) {
    const struct daxiu_sample_file none = {NULL, NULL, 0};
    return index < sizeof files / sizeof *files ? files[index] : none;
}
