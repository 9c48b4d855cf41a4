# A ledger with every kind of entry: red vouchers, a destroyed home, homes split and merged, a year closed late, and what
# later years put right.
set -e
export DAXIU_NOW=2026-02-01T01:00:00Z
sh setup.sh
{
    daxiu rate 0.15 --basis area --from 2025-01 --scope all --date 2025-02-01
    daxiu budget 2025 income:common-income=9000 account:5901=20 project:P1=3000 --date 2025-02-01
    daxiu reconcile import bank-winter.csv --period 2025-02
    daxiu contribute 1-201 40.00 --date 2025-03-10 --reference SK2
    daxiu refund 5 20.00 --reference TH1 --memo 多交 --date 2025-03-11
    daxiu expense bank-fee 30.00 --payee 开户银行 --date 2025-03-12
    daxiu transfer 1001 1101 500.00 --date 2025-03-13
    daxiu transfer 1101 1001 500.00 --interest 12.34 --reference GZ1 --date 2025-04-13
    daxiu distribute 100.00 --scope all --date 2025-04-14
    daxiu title 1-101 --group wang --date 2025-04-15
    daxiu unit amend 1-101 --area 53.36 --date 2025-04-16
    daxiu unit split 2-101 --part 2-101A=40.00 --part 2-101B=49.10 --date 2025-05-01
    daxiu unit merge 2-101B 2-102 --into 2-10X --date 2025-05-02
    daxiu destroy 1-102 --date 2025-05-03 --memo 火灾
    daxiu payout 1-102 500.00 --date 2025-05-20 --reference ZF1
    printf 'unit,amount\n1-101,25.00\n1-201,30.00\n' > small.csv
    daxiu handover in --custodian 某区房管局 --units small.csv --undistributed 10.00 --reference HZ1 --date 2025-06-01
    daxiu handover out --custodian 某区房管局 --units small.csv --reference HZ2 --date 2025-06-02
    daxiu pay P1 500.00 --payee 防水公司 --invoice FP2 --date 2025-06-03
    daxiu pay P1 300.00 --payee 防水公司 --invoice FP3 --date 2025-06-04
    daxiu reverse 2025-06/0004 --reason 未付 --date 2025-07-01
    for month in 02 03 04 05 06 07 08 09 10 11 12; do daxiu close "2025-$month"; done
    daxiu contribute 1-201 8.00 --date 2026-01-05 --reference SK3
    daxiu close 2026-01
    daxiu close 2025
    daxiu reverse 2025-03/0004 --reason 重复 --date 2026-02-01
    daxiu contribute 1-201 120.00 --correct 2025 --reference SK4 --memo 漏记 --date 2026-02-01
    daxiu pay P1 100.00 --payee 防水公司 --correct 2025 --date 2026-02-01
    daxiu refund 2025-03/0002 10.00 --reference TH2 --date 2026-02-01
} > /dev/null
