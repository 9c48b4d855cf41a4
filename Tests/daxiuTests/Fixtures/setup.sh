# The small ledger that most transcripts start from: 8 entries, January closed.
set -e
{
    daxiu init fund.daxiu --name 测试苑大修基金 --origin test.example/estate --date 2025-01-01 \
        --member treasurer=司库:test-only-treasurer.key --member supervisor=监察人:test-only-supervisor.key
    daxiu unit import units.csv --date 2025-01-01
    daxiu opening --date 2025-01-01 --bank 6000.00 --undistributed 550.25 --units opening.csv
    daxiu income common-income 900.00 --date 2025-01-20 --reference GG1 --memo 停车收益
    daxiu project propose P1 --title 屋面防水 --scope 1 --budget 3000.00 --date 2025-02-10
    daxiu contribute 1-101 120.00 --date 2025-02-15 --reference SK1 --memo 2月大修基金
    daxiu pay P1 1000.00 --payee 防水公司 --invoice FP1 --date 2025-03-05
    daxiu close 2025-01
} > /dev/null
