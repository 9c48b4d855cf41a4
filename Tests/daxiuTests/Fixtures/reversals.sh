# The small ledger with red vouchers, and with texts that are syntax to other programs.
set -e
sh setup.sh
{
    daxiu reverse 2025-02/0001 --reason '金额记错；"应为" 102.00' --date 2025-02-20
    daxiu contribute 1-101 102.00 --date 2025-02-20 --reference SK1 --memo '=1+1; 补记 | "引号" : \ 2月  两格'
    daxiu pay P1 500.00 --payee '+防水: "公司"; \ |' --invoice =FP2 --date 2025-03-18 --memo '@a[1] (b) {c} 5.00 CNY
第二行'
    daxiu reverse 2025-03/0002 --reason=-重复 --date 2025-04-02
    daxiu expense bank-fee 30.00 --payee 开户银行 --date 2025-04-02
    daxiu transfer 1001 1201 100.00 --date 2025-04-03
    daxiu close 2025-02
    daxiu close 2025-03
} > /dev/null
