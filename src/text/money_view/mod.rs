//! Wording of the money view: its panels, its sketch, its sliders. Knows the corpus; never where a word is put.

mod lines;

pub use lines::*;

use super::words::word_set;

word_set! {
    /// Wording that needs no numbers filled in. It has no digits: numbers come from the figures.
    Money {
        Title = "Six mechanisms, each on its own ruler" / "六种机制，各用各的尺",
        Sub = "Compare within a panel, never across. Every bar starts at zero; what the paper does not add up is not added up here. US dollars throughout."
            / "同一小图内可比，小图之间不可比。条形一律自零起；论文没有相加的数，这里也不加。金额均为美元。",
        Federal = "federal" / "联邦资金",
        Planned = "federal, planned" / "联邦资金（计划）",
        NonFederal = "not federal" / "非联邦资金",
        Ours = "worked out or illustrated by us" / "由我们推算或示意",
        Least = "a minimum" / "下限",
        NotMoney = "not money" / "并非金额",
        Careful = "For the careful reader:" / "细读提示：",
        Hidden = "Nothing here passes the filters; lift one to see this panel." / "筛选后此处无内容，放开一项即可看到。",

        CostTitle = "Who pays for a centre: no cut in 2017" / "中心的账谁来付：2017年并未削减",
        CostSub = "Each chart is the whole running cost of a centre, by the centre’s age" / "每图为一家中心的全部运营成本，按成立年数排列",
        InstituteTitle = "How an institute is weaned" / "研究所怎样“断奶”",
        InstituteSub = "On the ruler: the paper. Below it: a sketch" / "尺上是论文所述，尺下是示意",
        MatchTitle = "One asked for, two given" / "要求配一，实际配二",
        MatchSub = "Federal start-up money and its match, in squares of one size" / "联邦启动资金与配套，每格等值",
        ChipsTitle = "The CHIPS Act: four sums, twice “of which”" / "芯片法案：四个数，两次“其中”",
        ChipsSub = "Areas are true to scale; squares nest only where the paper says “of which”" / "面积成比例；只在论文说“其中”处嵌套",
        LeverageTitle = "What one federal dollar draws in" / "一美元联邦资金带动多少",
        LeverageSub = "New client investment for each federal dollar, as printed" / "每投入一美元联邦资金新增的客户投资，照录原文",
        EffectsTitle = "What is reported as effects" / "报告了什么成效",
        EffectsSub = "Reported by the bodies themselves, without a counterfactual. Dollars, jobs and shares each have their own ruler"
            / "机构自报，论文没有反事实比较。金额、岗位、份额各用一把尺",

        AgeAxis = "centre’s age in years" / "中心成立年数",
        Gain = "striped: above the old ceiling (ours)" / "条纹：高出旧上限的部分（由我们标出）",
        TheRest = "the rest: others" / "其余自筹",
        FederalShort = "federal" / "联邦",
        RuleBefore = "old rule" / "旧规则",
        RuleSince = "new rule" / "新规则",
        TooOld = "No centre was that old then; the rules are shown all the same." / "当时还没有成立这么久的中心；此处仍照规则画出。",
        NoLoss = "In its first three years a centre lost nothing: the old ceiling was one half as well." / "头三年没有减少：旧规上限同样是一半。",
        FourthMore = "In its fourth year a centre may get more than the old ceiling let it." / "到第四年，中心可得的多于旧规上限。",
        MatureMore = "A mature centre may get more than the old ceiling let it: no cut." / "成熟中心可得的多于旧规上限：不是削减。",

        MatchLeast = "Match" / "配套",
        SketchHead = "A sketch, not data: any of these courses fits" / "示意，并非数据：以下走法都说得通",
        SketchSub = "The paper gives the sum and the turning points, not the years between: height has no scale."
            / "论文只给总额与转折的时点，没有逐年金额；高度没有刻度。",
        LaneFederal = "federal" / "联邦",
        LaneMatch = "match" / "配套",
        LaneOwn = "own income" / "自有收入",
        NoSchedule = "at least as much in all; no schedule is given" / "总额不低于联邦；论文没有给出进度",

        RuleHead = "The rule" / "规则",
        CameHead = "What came" / "实际",
        AsMuch = "at least as much" / "不低于此",
        OneSquare = "one square" / "一格",

        WholeAct = "total of the act" / "法案总投资",
        ForMaking = "to invest in and subsidise chip making" / "用于投资和补贴芯片制造",
        ForNstc = "for research, to found the NSTC" / "研发专款，用于组建NSTC",
        Sematech = "SEMATECH’s initial investment; nominal dollars, decades apart" / "SEMATECH初始投资；相隔数十年，均为名义美元",
        Floor = "applicants’ own investment; only for the extension of that date" / "申请者自身投资的下限，只属于当日扩大的部分",
        NotAdded = "The paper does not add these sums up." / "论文没有把这些数相加。",

        Printed = "As printed" / "论文所印",
        Yearly = "federal money a year" / "联邦每年投入",
        Drawn = "new client investment" / "带动的新客户投资",
        PerDollar = "for each federal dollar" / "每一美元带动",
        NoYield = "The three do not yield one another" / "三个数不能互相推出",
        NotThis = "not" / "而非",
        AsPrinted = "as printed" / "论文所印",
        Implied = "implied" / "倒推所得",

        NewSales = "new sales" / "新增销售",
        Saved = "costs saved" / "节约成本",
        Created = "jobs created" / "创造的岗位",
        CreatedKept = "jobs created and retained" / "创造和保留的岗位",
        Invested = "new client investment" / "新客户投资",
        OneYear = "MEP in one year" / "MEP一年",
        AllYears = "MEP in all years" / "MEP累计",
        NotSales = "Apart from sales: what clients invested" / "与销售分列：客户投资",
        Firms = "firms worked with" / "合作过的企业",
        NnmiHead = "NNMI" / "NNMI",
        Doubtful = "Credited by the paper, undated, and doubtful: they look like all of US manufacturing." / "论文记在其名下，未注日期，归属存疑：更像整个美国制造业。",
        AlsoReported = "Reported as well" / "另有报告",
        Members = "members" / "会员",
        Makers = "manufacturers among them" / "其中制造企业",
        Small = "small or medium among those" / "制造企业中的中小型",
        Projects = "major R&D projects" / "重大研发项目",
        NstcHead = "NSTC" / "NSTC",
        NoneReported = "none reported: not yet built" / "无：尚未建成，论文没有报告",
        ChipShare = "Not an effect but the reason: US share of world chip making" / "并非成效，而是缘由：美国芯片制造的全球份额",

        KnobAge = "Centre’s age" / "中心成立年数",
        KnobYear = "Calendar year" / "年份",
        KnobAward = "Federal award" / "联邦资助额",
        KnobLength = "Support" / "资助年限",
        KnobTaper = "Falls from" / "开始递减",
        KnobNote = "An illustration: the paper gives ranges, but no yearly sums." / "仅为示意：论文只给范围，没有逐年金额。",
    }
}
