// libxlsxwriter: Excel workbooks.
#pragma once
#include <xlsxwriter.h>
