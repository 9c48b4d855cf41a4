/// What `PersonalName` goes by: surnames, the words beside names, and everyday words that only look like names.
///
/// A surname that is an everyday word of the trade far more often (单 房 费 项 管 车 付 包 …) is left out: a name that is
/// missed costs less than a memo that is refused without reason.
enum PersonalNameWords {
    /// The commonest single surnames of the 百家姓.
    static let surnames = scalars(
        """
        王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔\
        钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤施洪翟安颜倪温芦季\
        俞章鲁葛伍毕聂焦柳邢岳骆梅庄辛祝谷祁舒耿牟卜詹苗凌纪靳童欧甄曲裴屈鲍霍翁隋甘柏宁柯阮桂闵常康文庞樊兰殷赖乔易
        """
    )

    /// The compound surnames.
    static let compoundSurnames = Set(
        list("欧阳 上官 司马 诸葛 司徒 皇甫 尉迟 公孙 慕容 令狐 夏侯 宇文 长孙 端木 南宫 独孤 轩辕 呼延 申屠 淳于")
    )

    /// What people are called, after their names.
    static let honorifics = list(
        "先生 女士 小姐 太太 师傅 老师 阿姨 大爷 大妈 大姐 大哥 大叔 大嫂 大伯 叔叔 奶奶 爷爷 同志"
    )

    /// Who somebody is, before the name.
    static let roles = list(
        """
        业主 业主方 住户 住户方 户主 房主 租户 租户方 租客 姓名 联系人 付款人 交款人 缴款人 收款人 领款人 经手人 经办人 代缴人 代交人 代领人 \
        申请人 报修人 委托人 代理人 负责人 签收人
        """
    )

    /// What only people do, after their names.
    static let acts = list("交来 代交 代缴 交纳 缴纳 缴来 代付 代领 签收 签字 经手")

    /// What people do too, but things as well: it ends a name only where a role stands before it.
    static let actsAfterRole = list("补交 补缴 已交 已缴 交款 缴款 退款 转账 汇款 反映 报修 投诉 同意 本人")

    /// What a role is separated from its name by.
    static let separators = scalars("：: \t\u{3000}、，,-—（(“\"")

    /// Han characters that a name can follow: rooms and houses, what was received, who acts for whom, and as what.
    static let leads = scalars("室户号栋幢座层由系为托给与和及费款金到收代替请经让子女妻夫父母儿理员长师工任计纳人表")

    /// Han characters that names hardly have: they make another word of what stands before the cue.
    static let notInNames = scalars(
        """
        的了已未由在和与及或按从被把将对给为是有无不没都也就才再又还均共各每该其此即可能应须需请让等之以于而且则若因所者\
        元角分月日年号栋幢座楼层户室厅房家款费钱账帐税票证单据表册函项期次笔份套台只个位名人处部局厂店行社队组会委司业主物\
        修缮维装拆换刷漏渗堵补退收付交缴领签代经手电水气泵管线路墙屋顶窗门沟坡板砖瓦灰沙泥料材网现场址额度案全总本上下某反诉意今昨早晚夜
        """
    )

    /// Everyday words that begin or end with a surname.
    static let words = Set(
        list(
            """
            高压 高层 高空 高度 高温 高清 高位 高区 高低 高标 高效 高新 高级 高速 高峰 高龄 提高 黄沙 黄色 黄金 黄线 白灰 白蚁 \
            白色 白天 白水 白铁 白班 白条 白金 方案 方便 方式 方法 方面 方位 方向 方可 方能 方钢 方管 甲方 乙方 丙方 对方 双方 各方 我方 \
            官方 地方 警方 平方 立方 工方 业方 收方 付方 款方 理方 江边 江景 江苏 江西 江南 江北 江水 江岸 长江 石材 石灰 石膏 石子 \
            石棉 石板 石头 石油 石化 大石 碎石 沙石 砂石 花石 马路 马桶 马赛 马上 万元 万余 万能 万一 万科 万户 百万 千万 十万 几万 \
            周边 周期 周围 周转 周末 周年 周知 周到 周一 周二 周三 周四 周五 周六 周日 本周 上周 下周 每周 一周 四周 两周 外周 圆周 \
            张贴 张榜 纸张 扩张 主张 陈旧 陈述 陈列 林木 园林 绿林 树林 森林 金额 金属 金融 金库 金地 金科 基金 资金 本金 现金 押金 \
            租金 定金 订金 佣金 罚金 奖金 薪金 五金 合金 余金 税金 礼金 证金 修金 约金 质金 备金 收金 公金 金工 程序 程度 工程 章程 \
            流程 过程 课程 全程 日程 里程 进程 规程 章节 公章 印章 签章 盖章 用章 文件 文字 文明 文化 文本 文号 文员 公文 条文 中文 \
            英文 原文 安装 安全 安排 安置 安防 安保 安抚 安心 公安 治安 保安 西安 施工 施救 施行 实施 设施 措施 余额 余款 余下 余留 其余 \
            剩余 盈余 结余 多余 业余 任何 任务 任意 任期 任免 任命 任职 责任 主任 担任 信任 兼任 历任 前任 现任 续任 何时 何人 何种 何处 \
            如何 为何 几何 常年 常规 常用 常住 常见 常州 常务 常委 日常 经常 正常 异常 通常 非常 梁柱 梁板 梁体 梁底 房梁 圈梁 横梁 \
            桥梁 大梁 主梁 钢梁 严重 严格 严禁 严守 严控 严查 严密 严正 史料 历史 龙头 龙骨 龙湖 水龙 孔洞 孔板 钻孔 打孔 开孔 钱款 付钱 \
            价钱 本钱 花钱 钱包 季度 季节 四季 每季 一季 二季 三季 本季 上季 下季 换季 雨季 夏季 夏天 冬季 温度 温馨 保温 室温 恒温 \
            测温 温州 毛坯 毛利 毛巾 羊毛 雷达 雷电 避雷 防雷 洪水 防洪 泄洪 陆续 大陆 登陆 童车 儿童 童子 范围 范本 规范 防范 示范 \
            模范 典范 许可 许多 允许 或许 不许 准许 曾经 曾多 未曾 不曾 曾任 谢谢 感谢 致谢 答谢 谢绝 康复 健康 小康 康师 叶片 叶轮 \
            落叶 树叶 百叶 段落 阶段 分段 地段 路段 手段 标段 工段 时段 区段 管段 顾问 顾虑 顾客 照顾 回顾 只顾 钟表 分钟 时钟 钟点 \
            秒钟 陶瓷 陶粒 汤逊 苗木 苗圃 树苗 花苗 柏油 桂花 杨树 柳树 梅花 兰花 舒适 欧式 欧元 曲线 弯曲 焦点 焦油 烧焦 纪要 纪律 \
            纪念 纪委 世纪 年纪 经纪 董事 杜绝 胡同 胡乱 方才 方向 易损 易燃 易爆 易耗 容易 交易 贸易 简易 轻易 平易 不易 乔木 康养 贺卡 贺年 祝贺 祝福 庆祝 依赖 武警 \
            田地 田园 农田 良田 宁可 宁波 南宁 安宁 宋体 唐山 苏州 郑州 徐州 杭州 郑重 罗列 包罗 肖像 孙子 孙女 子孙 外孙 孙辈 朱红 \
            对于 关于 由于 属于 归于 用于 位于 至于 等于 低于 高于 大于 小于 多于 少于 限于 便于 善于 不于 于是 于此 于本 于年 于近 于微 \
            于线 于网 于现 于会 于银 于楼 于门 于前 处于 出于 基于 终于 过于 急于 优于 早于 晚于 鉴于 甘肃 柯达 庄园 村庄 庄重 丁字 \
            韩国 伍拾 陆拾 伍佰 陆佰 伍仟 陆仟 丁级 辛苦 艰辛 谷底 低谷 山谷 莫名 莫非 切莫 凌晨 凌乱 冰凌 毕业 完毕 毕竟 葛洲 闵行 \
            安徽 汪洋 金山 江阴 江门 江湖 石家 白云 万达 万和 金辉 高新 高架 登高 增高 加高 最高 较高 偏高 过高 层高 标高 身高
            """
        )
    )

    /// Titles before English names.
    static let titles: Set<String> = ["Mr", "Mrs", "Ms", "Miss", "MR", "MRS", "MS"]

    /// Roles before English names, in lower case.
    static let englishRoles: Set<String> = ["owner", "resident", "tenant", "payer", "householder", "landlord"]

    /// Headings of a form, which count with a colon only, in lower case.
    static let englishHeadings: Set<String> = ["name", "contact"]

    /// What is capitalised after a role and is no name, in lower case.
    static let englishWords: Set<String> = [
        "assembly", "association", "authority", "bank", "board", "building", "bureau", "committee", "company",
        "contact", "council", "deposit", "fee", "fees", "fund", "group", "ltd", "meeting", "name", "no", "number",
        "office", "phone", "resolution", "room", "service", "services", "unit", "vote",
    ]

    /// The characters that words beside names begin with: most texts have none of them.
    static let starts = Set((honorifics + roles + acts).compactMap(\.first))

    private static func scalars(_ text: String) -> Set<Unicode.Scalar> { Set(text.unicodeScalars) }

    private static func list(_ text: String) -> [[Unicode.Scalar]] {
        text.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) }
    }
}
