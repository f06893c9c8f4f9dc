//! Wording of the comparison: headings, the rows of the table, the names of contrasts. Knows the corpus only.

use crate::corpus::*;
use crate::text::number::count;
use crate::text::words::{Words, word_set};

word_set! {
    /// Headings and small words of the comparison.
    Compare {
        MissionHint = "who sets the goal" / "谁定目标",
        NetworkHint = "who takes part" / "谁参与",
        ResourceHint = "whose money" / "谁出钱",
        OnRing = "ring numbers: relations; table: our summary" / "环上：关系数 表：我们概括",
        Dots = "each speck: a MEP site, an NNMI member" / "细点：MEP服务点、NNMI会员",
        Fading = "NSTC’s circles fade: no number given" / "NSTC圆圈\n渐淡：\n未给数目",
        Diamonds = "NNMI’s diamonds: filled Defense, open Energy, dot Commerce" / "NNMI菱形：\n实心国防部\n空心能源部\n带点商务部",
        Facts = "Side by side" / "逐项对照",
        FactsHint = "our summary; each entry opens its evidence" / "我们的概括，点开可见依据",
        Origin = "Origin" / "由来",
        Lead = "Lead" / "领导",
        Aim = "Aim" / "任务",
        Nodes = "Nodes" / "节点",
        Members = "Members" / "成员",
        Money = "Federal money" / "联邦资金",
        Effects = "Effects" / "成效",
        Status = "Status" / "状态",
        Everywhere = "In all three" / "三者共有",
        EverywhereHint = "by name; filled" / "具名者，实心",
        EverywhereNote = "By name in all three besides Commerce and NIST: only the federal government as a whole." / "除商务部与NIST外，三者皆有的具名主体只有作为整体的联邦政府。",
        InTwo = "In two" / "两者共有",
        InTwoHint = "number: relations there" / "数字为关系数",
        Shared = "What all three share" / "三者的共性",
        Changed = "From one to the next" / "前后之变",
        Why = "Why" / "缘起",
        Kept = "Kept" / "延续",
        New = "New" / "革新",
        Different = "Different" / "不同",
        Said = "The paper on the change" / "论文论其变化",
        Boundaries = "Three boundaries, and what crosses them" / "三重边界，何者跨越",
        BoundariesHint = "One mark for each relation that crosses, hollow if planned or required; the boundary of each is our coding."
            / "一个标记为一条跨越边界的关系，空心者为规划或要求；所跨边界均由我们标注。",
        None = "none" / "无",
        Contrasts = "Contrasts the argument runs on" / "立论所凭的对照",
        Running = "Running" / "运行中",
        Renamed = "Running; called Manufacturing USA since 2016" / "运行中；2016年起称“制造美国”",
        Planned = "Planned; not fully built when the paper was written" / "规划中，论文写作时尚未全部建成",
        OldAndNew = "Old whole-nation system, new one" / "旧举国体制与新型举国体制",
        FirmAndNation = "Firm, nation" / "企业与国家",
        LineAndNetwork = "Linear model, network" / "线性模式与网络模式",
        MarketGiantNetwork = "Market alone, one giant body, network" / "全凭市场、并成一家、结成网络",
        BriefAndLasting = "Brief campaign, lasting commitment" / "短期攻关与长期承诺",
        BetweenProgrammes = "One programme, another" / "项目之间",
        Footnote = "Numbers on the rings count the relations of that feature as coded by us. Stroke before a statement: solid fact, dashed plan, dotted requirement. Effects are as the agencies report them; the paper has no comparison group."
            / "环上数字为我们标注的该特征关系数。文前短线：实线为事实，虚线为规划，点线为要求。成效照有关机构所报，论文未设对照组。",
    }
}

/// What a feature's row asks.
pub fn hint(feature: Feature, lang: Lang) -> &'static str {
    match feature {
        Feature::Mission => Compare::MissionHint,
        Feature::Network => Compare::NetworkHint,
        Feature::Resource => Compare::ResourceHint,
    }
    .get(lang)
}

/// The line under a programme's name: letters, first year, and whether it stands.
pub fn standing(programme: Programme, lang: Lang) -> &'static str {
    match (programme, lang) {
        (Programme::Mep, Lang::En) => "MEP · since 1988",
        (Programme::Mep, Lang::Zh) => "MEP · 1988年起",
        (Programme::Nnmi, Lang::En) => "NNMI · since 2012",
        (Programme::Nnmi, Lang::Zh) => "NNMI · 2012年起",
        (Programme::Nstc, Lang::En) => "NSTC · 2023 · planned",
        (Programme::Nstc, Lang::Zh) => "NSTC · 2023年 · 规划中",
    }
}

/// Whether a programme stands.
pub fn status(programme: Programme, lang: Lang) -> &'static str {
    match programme {
        Programme::Mep => Compare::Running,
        Programme::Nnmi => Compare::Renamed,
        Programme::Nstc => Compare::Planned,
    }
    .get(lang)
}

/// How many relations cross, and of which families.
pub fn crossing_line(corpus: &Corpus, families: &[(Family, usize)], lang: Lang) -> String {
    let named: Vec<String> = families
        .iter()
        .map(|&(family, n)| {
            let word = corpus.label(family).get(lang);
            match lang {
                Lang::En => format!("{} {}", word.to_lowercase(), count(n, lang)),
                Lang::Zh => format!("{word}{}", count(n, lang)),
            }
        })
        .collect();
    match lang {
        Lang::En => named.join(", "),
        Lang::Zh => named.join("、"),
    }
}
