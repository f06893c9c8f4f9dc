//! Words of the framework picture, in both languages: the chain from problem to lesson in our own words, after section
//! 2 and the conclusion of the paper. Names of things come from the corpus.

use crate::corpus::{Code, Corpus, Feature, Lang, Programme};
use crate::text::date::pages;

/// Words in English and Chinese; `en / zh`.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident = $en:literal / $zh:literal) => {
        $(#[$doc])*
        pub const fn $name(lang: Lang) -> &'static str {
            match lang {
                Lang::En => $en,
                Lang::Zh => $zh,
            }
        }
    };
}

/// Words for each feature in English and Chinese: mission, network, resource.
macro_rules! by_feature {
    ($(#[$doc:meta])* $name:ident = $($en:literal / $zh:literal),* $(,)?) => {
        $(#[$doc])*
        pub fn $name(feature: Feature, lang: Lang) -> &'static str {
            let all: [(&'static str, &'static str); 3] = [$(($en, $zh)),*];
            let (en, zh) = all[feature.index()];
            match lang {
                Lang::En => en,
                Lang::Zh => zh,
            }
        }
    };
}

words!(
    /// First difference between a firm and a nation.
    sub_complexity = "beyond one actor;" / "超出单一主体；"
);
words!(
    /// Second difference.
    sub_market = "market needed" / "须引入市场"
);

/// What the width of a join means: from 1 to so many relations.
pub fn sub_lesson(most: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("thicker: more claims (1–{most})"),
        Lang::Zh => format!("线愈粗，论断愈多（1—{most}条）"),
    }
}

words!(
    /// What a hollow join means.
    hollow = "double: our coding" / "双线：由我们标注"
);

/// When a programme runs.
pub const fn years(programme: Programme, lang: Lang) -> &'static str {
    match (programme, lang) {
        (Programme::Mep, Lang::En) => "1988–",
        (Programme::Mep, Lang::Zh) => "1988—",
        (Programme::Nnmi, Lang::En) => "2012–",
        (Programme::Nnmi, Lang::Zh) => "2012—",
        (Programme::Nstc, Lang::En) => "2023–, planned",
        (Programme::Nstc, Lang::Zh) => "2023—，规划",
    }
}

/// The three kinds of uncertainty: name and what may go wrong, in the order of the paper.
pub const fn uncertainties(lang: Lang) -> [(&'static str, &'static str); 3] {
    match lang {
        Lang::En => [
            ("technical", "may not work"),
            ("market", "may not sell"),
            ("competitive", "a rival is first"),
        ],
        Lang::Zh => [
            ("技术", "可能做不出来"),
            ("市场", "可能没人买"),
            ("竞争", "对手可能抢先"),
        ],
    }
}

by_feature!(
    /// What the problem is; of uncertainty the three kinds are told apart, so this is for where they are not.
    problem =
        "It may not work, it may not sell, a rival may be first." / "技术上可能做不出，市场上可能没人买，对手可能抢先。",
        "Labour is divided: the knowledge to solve one problem lies scattered." / "分工之下，解决同一个问题的知识散在各处。",
        "Nothing new without long experience in production and research." / "没有长年的生产与研发积累，很难从无到有。",
);

by_feature!(
    /// What the firm does about it.
    firm =
        "Leaders whose interests match the firm’s steer its resources into uncertain investment." / "与企业利益一致的领导者主导资源配置，投向不确定的创新。",
        "Pay and training bind ranks vertically, departments horizontally." / "以薪酬激励和人力投入，纵向整合科层，横向整合部门。",
        "Patient capital – profit, loans, venture funds – bears low returns until it pays." / "留存收益、贷款、风投等耐心资本，忍受长期低回报。",
);

by_feature!(
    /// What the firm does about it, in one line.
    firm_short =
        "leaders steer resources into the unknown" / "领导者主导资源投向未知",
        "pay and training bind ranks and departments" / "以激励整合科层与部门",
        "patient capital bears low returns" / "耐心资本忍受低回报",
);

/// A paragraph with a lead in strong type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// What it is about; may be empty.
    pub lead: &'static str,
    /// What is said of it.
    pub text: &'static str,
    /// Stable name of the node of the corpus it stands for.
    pub slug: &'static str,
}

const fn point(lead: &'static str, text: &'static str, slug: &'static str) -> Point {
    Point { lead, text, slug }
}

/// What changes from firm to nation.
pub fn change(feature: Feature, lang: Lang) -> Vec<Point> {
    match (feature, lang) {
        (Feature::Mission, Lang::En) => vec![
            point("", "Incentives differ.", "industry-university-research"),
            point(
                "An agency",
                "founded by the state, independent and steady, looks beyond the market to the long goal.",
                "mission-agency",
            ),
        ],
        (Feature::Mission, Lang::Zh) => vec![
            point("", "各主体激励各不相同。", "industry-university-research"),
            point(
                "独立机构",
                "由国家设立，稳定持久，超越市场，着眼长远目标。",
                "mission-agency",
            ),
        ],
        (Feature::Network, Lang::En) => vec![
            point(
                "Market alone:",
                "short deals, asymmetric information.",
                "pure-market-coordination",
            ),
            point("One giant body:", "unmanageable.", "mega-organisation"),
            point("Horizontal:", "lasting cooperation.", "horizontal-collaboration"),
            point("Vertical:", "goals fit national need.", "vertical-alignment"),
        ],
        (Feature::Network, Lang::Zh) => vec![
            point("仅靠市场：", "短期，信息不对称。", "pure-market-coordination"),
            point("巨型组织：", "无法管理。", "mega-organisation"),
            point("横向：", "各方持久协作。", "horizontal-collaboration"),
            point("纵向：", "目标归于国家需求。", "vertical-alignment"),
        ],
        (Feature::Resource, Lang::En) => vec![
            point("Public money", "is not enough.", "public-money"),
            point(
                "Downstream capital",
                "drawn upstream makes a market; producers and users, mobilised together, keep input flowing.",
                "downstream-capital",
            ),
        ],
        (Feature::Resource, Lang::Zh) => vec![
            point("公共资金", "还不够。", "public-money"),
            point(
                "下游产业资本",
                "引向上游，创造市场；生产者与使用者一并动员，投入才能持续。",
                "downstream-capital",
            ),
        ],
    }
}

/// The change in one line, for narrow pictures.
pub fn change_short(feature: Feature, lang: Lang) -> &'static str {
    match (feature, lang) {
        (Feature::Mission, Lang::En) => "an independent agency holds all to one long goal",
        (Feature::Mission, Lang::Zh) => "独立机构把各方聚到长期目标上",
        (Feature::Network, Lang::En) => "neither market alone nor one giant body: a network",
        (Feature::Network, Lang::Zh) => "不全凭市场，不并成巨型组织，而是网络",
        (Feature::Resource, Lang::En) => "public money draws downstream capital upstream",
        (Feature::Resource, Lang::Zh) => "公共资金引下游资本到上游",
    }
}

/// Scholars who say alike, with what they say in a few words: stable name of the node and the gist.
pub fn scholars(feature: Feature, lang: Lang) -> [(&'static str, &'static str); 2] {
    match (feature, lang) {
        (Feature::Mission, Lang::En) => [
            ("scholar-lu-he", "task is end, system means"),
            ("scholar-liang", "national will steers science"),
        ],
        (Feature::Mission, Lang::Zh) => [
            ("scholar-lu-he", "任务是目标，体制是手段"),
            ("scholar-liang", "国家意志支配科技"),
        ],
        (Feature::Network, Lang::En) => [
            ("scholar-lei", "integrate the strongest"),
            ("scholar-fan", "deepen cooperation"),
        ],
        (Feature::Network, Lang::Zh) => [("scholar-lei", "整合优势科技资源"), ("scholar-fan", "深化政产学研合作")],
        (Feature::Resource, Lang::En) => [
            ("scholar-li-su", "from order to market"),
            ("scholar-sui", "market with government"),
        ],
        (Feature::Resource, Lang::Zh) => [
            ("scholar-li-su", "由行政转向市场配置"),
            ("scholar-sui", "有效市场加有为政府"),
        ],
    }
}

/// A scholar's name with the year of the work.
pub fn scholar(slug: &str, short: &str, lang: Lang) -> String {
    let year = match slug {
        "scholar-lu-he" => "2021",
        "scholar-liang" | "scholar-lei" | "scholar-fan" => "2020",
        "scholar-li-su" => "2014",
        "scholar-sui" | "scholar-feng-chen" => "2023",
        _ => "",
    };
    match lang {
        Lang::En if short.ends_with(year) => short.to_string(),
        Lang::En | Lang::Zh => format!("{short} {year}"),
    }
}

words!(
    /// What Feng and Chen say.
    feng_chen = "all three, from US cases" / "三项并列，出自美国案例"
);

/// Evidence of a feature in a programme, in at most two short lines; numbers are those of the paper's figures.
pub fn caption(corpus: &Corpus, programme: Programme, feature: Feature, lang: Lang) -> [String; 2] {
    let v = |slug: &str| {
        corpus
            .tables()
            .figures
            .iter()
            .find(|f| f.slug == slug)
            .map_or(0.0, |f| f.value)
    };
    let lines = |a: &str, b: &str| [a.to_string(), b.to_string()];
    match (programme, feature, lang) {
        (Programme::Mep, Feature::Mission, Lang::En) => lines("1988 act;", "NIST leads"),
        (Programme::Mep, Feature::Mission, Lang::Zh) => lines("1988年立法，", "NIST直接领导"),
        (Programme::Mep, Feature::Network, Lang::En) => [
            format!("{} centres,", v("f-mep-centers")),
            format!("nearly {} sites", v("f-mep-sites")),
        ],
        (Programme::Mep, Feature::Network, Lang::Zh) => [
            format!("{}家中心，", v("f-mep-centers")),
            format!("近{}个服务点", v("f-mep-sites")),
        ],
        (Programme::Mep, Feature::Resource, Lang::En) => [
            format!("{}:1 share;", v("f-cs-new-ratio")),
            format!("$1 draws ${}", v("f-mep-leverage")),
        ],
        (Programme::Mep, Feature::Resource, Lang::Zh) => [
            format!("{}:1分摊；1美元", v("f-cs-new-ratio")),
            format!("带动{}美元", v("f-mep-leverage")),
        ],
        (Programme::Nnmi, Feature::Mission, Lang::En) => lines("Three reports,", "an act, a plan"),
        (Programme::Nnmi, Feature::Mission, Lang::Zh) => lines("三份报告，", "法律、规划各一"),
        (Programme::Nnmi, Feature::Network, Lang::En) => {
            [format!("{} institutes;", v("f-imi-count")), "must link to MEP".into()]
        }
        (Programme::Nnmi, Feature::Network, Lang::Zh) => {
            [format!("{}个研究所，", v("f-imi-count")), "须与MEP对接".into()]
        }
        (Programme::Nnmi, Feature::Resource, Lang::En) => [
            format!("${}bn federal,", v("f-imi-fed-total") / 1e9),
            format!("${}bn match", v("f-imi-match-total") / 1e9),
        ],
        (Programme::Nnmi, Feature::Resource, Lang::Zh) => [
            format!("联邦{}亿美元，", v("f-imi-fed-total") / 1e8),
            format!("配套{}亿美元", v("f-imi-match-total") / 1e8),
        ],
        (Programme::Nstc, Feature::Mission, Lang::En) => [
            "US chipmaking".into(),
            format!("{} → {}%; an act", v("f-chip-share-1990"), v("f-chip-share-2019")),
        ],
        (Programme::Nstc, Feature::Mission, Lang::Zh) => [
            "美国芯片制造份额".into(),
            format!("{}%→{}%；立法", v("f-chip-share-1990"), v("f-chip-share-2019")),
        ],
        (Programme::Nstc, Feature::Network, Lang::En) => lines("Nine actor kinds,", "planned"),
        (Programme::Nstc, Feature::Network, Lang::Zh) => lines("九类主体（规划）", "“网络中的网络”"),
        (Programme::Nstc, Feature::Resource, Lang::En) => {
            [format!("${}bn as seed,", v("f-nstc-rd") / 1e9), "planned".into()]
        }
        (Programme::Nstc, Feature::Resource, Lang::Zh) => {
            [format!("{}亿美元作种子", v("f-nstc-rd") / 1e8), "资本（规划）".into()]
        }
    }
}

by_feature!(
    /// Title of the lesson whose own row this is: lessons one, two, three.
    lesson =
        "Mobilise for a mission" / "政治动员与任务",
        "Urgent origin, long design" / "起于急需，着眼长远",
        "Home-grown ecosystem" / "本土创新生态",
);

by_feature!(
    /// What the lesson says.
    lesson_text =
        "Even in developed countries frontier innovation rests on political mobilisation and mission." / "即便在发达国家，前沿创新也有赖政治动员与任务导向。",
        "Keep the commitment; let public knowledge and skill build up." / "承诺须持久，公共部门的知识与能力才能积累。",
        "The end is an ecosystem at the frontier that goes on by itself." / "归宿是技术前沿上能自行循环的本土创新生态。",
);

/// The printed pages that a set of rows rests on, each once, joined where they follow on: `pp. 101, 103–104`.
pub fn union<'a>(rows: impl Iterator<Item = &'a str>, lang: Lang) -> String {
    let mut all: Vec<u16> = Vec::new();
    for row in rows {
        for part in row.split(',') {
            let mut ends = part.trim().split('–').filter_map(|p| p.trim().parse::<u16>().ok());
            let Some(first) = ends.next() else { continue };
            all.extend(first..=ends.next().unwrap_or(first));
        }
    }
    all.sort_unstable();
    all.dedup();
    let runs = all.chunk_by(|page, next| next - page == 1).map(|run| match run {
        [first, .., last] => format!("{first}–{last}"),
        [page] => page.to_string(),
        [] => String::new(),
    });
    pages(&runs.collect::<Vec<_>>().join(", "), lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_joined() {
        assert_eq!(
            union(["103", "101–102", "105", "101"].into_iter(), Lang::En),
            "pp.\u{a0}101–103, 105"
        );
        assert_eq!(union(["101"].into_iter(), Lang::En), "p.\u{a0}101");
    }

    #[test]
    fn every_name_is_in_the_corpus() {
        let corpus = Corpus::bundled().expect("the corpus");
        for &feature in Feature::ALL {
            for lang in [Lang::En, Lang::Zh] {
                assert!(
                    scholars(feature, lang)
                        .iter()
                        .all(|(s, _)| corpus.entity_named(s).is_some())
                );
                assert!(
                    change(feature, lang)
                        .iter()
                        .all(|p| corpus.entity_named(p.slug).is_some())
                );
            }
        }
    }
}
