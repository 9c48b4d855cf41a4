import Foundation
import Testing

@testable import FundRules

/// Protects: what nobody but a person is called is found, and an everyday memo never is.
@Suite struct PersonalNameTests {
    @Test(arguments: [
        // Before an honorific, with or without a given name.
        ("张先生补交大修基金", "张**"), ("退还李建国先生", "李****"), ("给王师傅的工钱", "王**"), ("保安刘大爷拾到", "刘**"),
        ("欧阳女士", "欧***"), ("3栋陈阿姨反映漏水", "陈**"), ("水电赵师傅上门", "赵**"), ("谢谢周老师", "周**"), ("孙小姐的车位", "孙**"),
        ("诸葛明同志", "诸****"), ("请何先生确认", "何**"), ("田大妈代收", "田**"),
        // After a role.
        ("业主：张三", "张*"), ("业主张三补交", "张*"), ("住户 李四 1-101", "李*"), ("户主李建国", "李**"), ("联系人：王小明，下午在家", "王**"),
        ("付款人欧阳娜娜", "欧***"), ("交款人: 周敏", "周*"), ("收款人黄伟1-203", "黄*"), ("经手人（郑凯）", "郑*"), ("代缴人马超签字", "马*"),
        ("租户吴磊交纳", "吴*"), ("姓名：司马光", "司**"), ("房主于海", "于*"), ("领款人徐静。", "徐*"), ("缴款人:高翔", "高*"),
        ("经办人陆敏", "陆*"), ("报修人　林涛", "林*"),
        // Before what only people do.
        ("张三交来1月大修基金", "张*"), ("1-101王小明代交", "王**"), ("由李四代缴", "李*"), ("收到赵六缴来现金", "赵*"), ("2单元301室陈建国缴纳", "陈**"),
        ("大修基金孙丽代付", "孙*"), ("钥匙由朱琳签收", "朱*"), ("经理胡军签字", "胡*"), ("其子郭强经手", "郭*"), ("宋佳代领", "宋*"),
        ("业主委员罗永交纳", "罗*"), ("1月 方明交纳", "方*"),
        // In English.
        ("Mr Zhang paid", "Z****"), ("Mrs. Li", "L*"), ("payer: Zhang San, cash", "Z********"),
        ("tenant Wang moved", "W***"),
        ("Name: Chen", "C***"), ("Ms Ouyang-Li", "O********"),
    ])
    func looksLikeAPersons(_ text: String, _ covered: String) {
        #expect(PersonalName.all(in: text).first?.covered == covered)
    }

    @Test(arguments: [
        "高压水泵", "黄沙水泥", "白灰粉刷", "方案设计费", "江边围墙", "高层交纳", "1月大修基金", "公共收益六成划入", "电梯补助分配到8栋",
        "业主大会费用", "业主委员会", "业主交来", "住户代缴", "万元以下", "马路维修", "石材更换", "请各业主周知", "业主大会，全体业主", "业主高层",
        "业主方代表签字", "甲方代表签字", "监理工程师签字", "施工方签收", "施工师傅", "安装师傅工费", "工程师傅", "全体先生女士", "物业公司代缴",
        "业主应补交", "业主 1-101", "住户水费", "租户押金代付", "户主变更", "陆续交来", "住户陆续交来", "业主陆续交纳", "季度交纳", "一季度交纳",
        "余额交纳", "基金已交纳", "大修基金余额代缴", "金额交纳", "周末代缴", "上周代付", "于本月交纳", "于微信交纳", "方可交纳", "何时交纳", "任何人经手",
        "阶段性代缴", "防雷检测签字", "梁柱加固", "白蚁防治", "温馨提示", "业主安全", "康师傅", "张贴公示", "两张发票签收", "三张收据经手", "许可证签字",
        "文件签收", "文员签收", "主任签字", "物业经理签字", "董事长签字", "李某交来", "业主张某某", "联系人方式", "收款人户名", "付款人账号", "付款人：物业公司",
        "收款人：宁波银行", "经手人签字", "经手人", "姓名", "先生", "女士优先", "师傅工钱", "老师傅", "老同志", "大爷大妈活动室", "雷电预警", "叶轮更换",
        "龙头更换", "钱款交纳", "常年代缴", "严重漏水", "毛坯房交纳", "苏州公司代付", "孙子代交", "石家庄公司代付", "周边绿化", "田园", "汤", "",
        "万户同意", "业主一致同意", "业主高票同意", "业主季度缴款", "住户反映", "外墙空鼓抢修", "二次供水水泵", "化粪池清掏", "雨污管网", "消防泵", "楼道照明线路",
        "审价与年度审计", "屋面防水 第1笔", "电梯更换续筹", "旧电梯残值", "一年定期利息", "账户管理费", "Owner Association", "owner", "Owners Meeting",
        "Contact the bank", "Payment by Bank", "payer: Bank of China", "Tenant deposit", "Roof, Phase II", "NAME",
        "Dismissal", "tenant Fee",
    ])
    func isNobodys(_ text: String) {
        #expect(PersonalName.all(in: text).map(\.covered) == [])
    }

    /// Everything the sample estate says.
    @Test func theSampleNamesNobody() throws {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        folder.append(path: "Sources/daxiu/Sample")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".csv") }
        #expect(!files.isEmpty)
        for file in files {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            let fields = Set(text.split(whereSeparator: { $0 == "," || $0.isNewline }))
            for field in fields { #expect(PersonalName.all(in: String(field)) == [], "\(file): \(field)") }
        }
    }

    @Test func severalAreFoundInOrder() {
        #expect(PersonalName.all(in: "张三交来，李先生代付").map(\.covered) == ["张*", "李**"])
        #expect(PersonalName.all(in: "业主张三交来").map(\.covered) == ["张*"])
    }
}
