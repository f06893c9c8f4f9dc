//! Wording of the money view: its panels, its sketch, its sliders. Knows the corpus; never where a word is put.

mod lines;

use crate::text::words::word_set;
pub use lines::*;

word_set! {
    /// Wording that needs no numbers filled in. It has no digits: numbers come from the figures.
    Money {
        Title = "Six mechanisms, each to its own scale" / "六种机制，各有标尺",
        Sub = "Compare within a panel, never across. What is hatched is ours, not the paper’s." / "图内可比，图间不可比；带斜线者是我们所算，论文没有。",
        Federal = "federal" / "联邦",
        Range = "upper end of a range" / "区间上端",
        Planned = "federal, planned" / "联邦（计划）",
        NonFederal = "not federal" / "非联邦",
        Ours = "worked out or sketched by us" / "我们推算或示意",
        Least = "a minimum" / "下限",
        NotMoney = "not money" / "并非金额",
        Caveats = "For the careful reader:" / "细读提示：",
        InText = "and in the text" / "及文内夹注",
        Hidden = "Nothing here passes the filters; lift one to see this panel." / "筛选后此处无内容，放开一项即可看到。",

        CostTitle = "Who pays for a centre: no cut in 2017" / "中心成本由谁分担：2017年并未削减",
        CostSub = "The whole running cost of a centre, by its age" / "一家中心的全部运营成本，按成立年数排列",
        InstituteTitle = "How an institute is weaned off federal money" / "联邦资金如何退出研究所",
        InstituteSub = "Bars: the paper’s range, set at ▲. Curves: ours" / "条形为论文所给区间，▲处可调；曲线是我们的示意",
        MatchTitle = "One asked for, two given" / "配套要求一比一，实际二比一",
        MatchSub = "Federal start-up money and its match" / "联邦启动资金与配套",
        ChipsTitle = "The CHIPS Act: four sums, twice “of which”" / "芯片法案：四个金额，两处“其中”",
        ChipsSub = "Areas true to scale; a square in a square: “of which”" / "面积成比例；方中之方为论文所说的“其中”",
        LeverageTitle = "What one federal dollar draws in" / "一美元联邦资金带动多少投资",
        LeverageSub = "New client investment for each federal dollar, as printed" / "每投入一美元联邦资金新增的客户投资，照录原文",
        EffectsTitle = "What is reported as effects" / "报告了哪些成效",
        EffectsSub = "Self-reported, no counterfactual; dollars and jobs each have a scale" / "机构自报，论文没有反事实比较；金额、岗位各有标尺",

        AgeAxis = "centre’s age in years" / "中心成立年数",
        Gain = "points over old rule" / "高出旧上限（百分点）",
        TheRest = "the rest: others" / "其余自筹",
        FederalShort = "federal" / "联邦",
        RuleBefore = "old rule" / "旧规则",
        RuleSince = "new rule" / "新规则",
        TooOld = "No centre was that old then; the rules are shown all the same." / "当时还没有成立这么久的中心；此处仍照规则画出。",
        NoLoss = "In its first three years a centre lost nothing: the old ceiling was one half as well." / "头三年没有减少：旧规上限同样是一半。",
        FourthMore = "In its fourth year a centre may get more than the old ceiling let it." / "到第四年，中心可得的多于旧规上限。",
        MatureMore = "A mature centre may get more than the old ceiling let it: no cut." / "成熟中心可得的多于旧规上限：不是削减。",

        SketchHead = "A sketch, not data: any of these courses fits; height has no scale" / "示意，并非数据：以下走势都说得通，高度没有刻度",
        YearAxis = "years of age" / "设立后年数",
        Ceiling = "The old rule was a ceiling; the new share is stated flat." / "旧规是上限，新规在论文中写作定数。",
        LaneFederal = "federal" / "联邦",
        LaneMatch = "match" / "配套",
        LaneOwn = "own income" / "自有收入",
        NoSchedule = "at least as much; no schedule" / "总额不低于联邦，无逐年安排",

        RuleHead = "The rule" / "规则",
        CameHead = "What came" / "实际",
        AsMuch = "at least as much" / "不低于此",
        OneSquare = "one square" / "一格",

        WholeAct = "total of the act" / "法案总投资",
        ForMaking = "to invest in and subsidise chip making" / "用于投资和补贴芯片制造",
        ForNstc = "for research, to found the NSTC" / "研发专款，用于组建NSTC",
        Sematech = "SEMATECH at first" / "SEMATECH初始投资",
        Floor = "applicants’ own money, only in that call" / "申请者自身投资，仅限该轮",

        NotForNstc = "The floor is for materials and equipment, not the NSTC." / "此下限针对材料与设备项目，并非NSTC。",

        Yearly = "federal money a year" / "联邦每年投入",
        Drawn = "new client investment" / "带动的新客户投资",
        PerDollar = "per federal dollar" / "每一美元带动",
        NoYield = "Three numbers as printed; none follows from the others" / "论文所印的三个数，不能互相推出",
        NotThis = "not" / "而非",
        BaseUnknown = "All three are kept as printed; the paper does not say what it divided by." / "三个数都照录；论文没有说明以什么为基数。",

        NewSales = "new sales" / "新增销售",
        Saved = "costs saved" / "节约成本",
        Created = "created" / "创造",
        CreatedKept = "created and retained" / "创造和保留",
        Invested = "client investment" / "客户投资",
        Jobs = "jobs" / "岗位",
        NotGiven = "not given" / "论文未给",
        Firms = "firms served" / "服务厂商",
        Doubtful = "Undated and doubtful: more like all of US manufacturing." / "未注日期，归属存疑：更像整个美国制造业。",
        Members = "members" / "家会员",
        Makers = "makers" / "为制造企业",
        Projects = "R&D projects" / "个研发项目",
        NoneReported = "none reported: not yet built" / "无：尚未建成，论文没有报告",
        ChipShare = "Its reason, not effect: US chip share" / "并非成效而是缘由：美国芯片制造份额",

        KnobAge = "Centre’s age" / "中心成立年数",
        KnobYear = "Calendar year" / "年份",
        KnobAward = "Federal award" / "联邦资助额",
        KnobLength = "Support" / "资助年限",
        KnobTaper = "Falls after" / "递减前",
        KnobFold = "Sliders: a centre, an institute" / "滑块：中心、研究所",
        KnobNote = "An illustration: the paper gives ranges, but no yearly sums." / "仅为示意：论文只给范围，没有逐年金额。",
    }
}
