//! Words of the places view. Numbers come from the paper's figures, never from here.

use crate::corpus::Lang;
use crate::text::number::count;
use crate::text::words::{Words, word_set};

word_set! {
    /// Words of the places view that need no numbers.
    Places {
        Title = "Where the networks stand" / "网络分布",
        Nstc = "NSTC" / "NSTC",
        NstcText = "a headquarters and dispersed centres, planned; the paper gives neither place nor number"
            / "一处总部与若干分散的中心，尚在规划；文中未给地点与数目",
        Sponsors = "Institutes by main sponsor" / "研究所（按主要投资部门）",
        ByState = "Institutes by state*" / "各州的研究所*",
        Defense = "Defense" / "国防部",
        Energy = "Energy" / "能源部",
        Commerce = "Commerce" / "商务部",
        Footnote = "* Names, homes, founding years and sponsors of single centres and institutes are not from the paper; select one to see its source."
            / "* 各中心与研究所的名称、所在地、成立年份与投资部门均非出自论文；点选即见出处。",
        TiesTitle = "Centres tied to institutes" / "中心与研究所的联系",
        TieKnown = "a known tie" / "已知的联系",
        TieAnnounced = "only announced, not confirmed" / "仅宣布，未证实",
        TiesNote = "Not from the paper, and no full list." / "非论文内容，也不完整。",
        TiesOff = "The paper ties no single centre to an institute; “After the paper” adds what is known."
            / "论文未把单个中心与研究所相联；打开“论文之后”可见所知的联系。",
        TiesApart = "Touch a place to see its known ties, dashed if only announced. They are not from the paper."
            / "点选一处可见其已知的联系，仅宣布者为虚线。这些联系非论文内容。",
        Home = "Home" / "所在地",
        Founded = "Founded" / "成立",
        Operator = "Run by" / "运营方",
        Lead = "Set up by" / "创办方",
        Focus = "Field" / "领域",
        Sponsor = "Main sponsor" / "主要投资部门",
        Ties = "Known ties" / "已知联系",
        Proof = "Where this is known from" / "资料来源",
        Beyond = "Not from the paper" / "非论文内容",
        AllCentres = "All centres, as the paper speaks of them" / "论文所述的全部中心",
        NamesNote = "* Names and sponsors of single institutes are not from the paper; select one to see its source. Which of a sponsor’s marks bears which name is drawing."
            / "* 各研究所的名称与资助部门非出自论文，点选即见出处。同一部门的标记各属哪家，只是画法。",
        AllInstitutes = "All institutes, as the paper speaks of them" / "论文所述的全部研究所",
    }
}

word_set! {
    /// The two layers beside the paper: names on their switches, and what they hold.
    Beside {
        Checked = "Checked" / "核对",
        CheckedHint = "What official sources say of the paper’s claims. Not the paper’s evidence."
            / "官方来源对文中说法的印证或出入，不属论文证据。",
        After = "After the paper" / "论文之后",
        AfterHint = "What became of the three networks, 2023 to 2026. Not the paper’s evidence."
            / "三个网络2023至2026年的后续，不属论文证据。",
        Heading = "Beside the paper" / "论文之外",
        Read = "read" / "查阅于",
    }
}

/// The line under the title.
pub fn subtitle(centres: usize, institutes: usize, homes: usize, lang: Lang) -> String {
    let (c, i, h) = (count(centres, lang), count(institutes, lang), count(homes, lang));
    match lang {
        Lang::En => format!(
            "{c} MEP centres, one for each state and Puerto Rico*; {i} institutes* with homes in {h} states. The third network has no place yet."
        ),
        Lang::Zh => format!("{c}家MEP中心，各州与波多黎各各一家*；{i}个研究所*，分设于{h}个州。第三个网络尚无地点。"),
    }
}

/// What the small dots are and are not. `more` centres get `most` dots each, the others one less.
pub fn dots(points: usize, more: usize, most: usize, rest: usize, lang: Lang) -> String {
    let (p, n, r) = (count(points, lang), count(more, lang), count(rest, lang));
    match lang {
        Lang::En => format!(
            "The paper counts nearly {p} service points and places none: here are {p} small dots, dealt evenly, {most} to each of {n} centres and {} to the last {r} by the alphabet. Their number is data, their place is drawing.",
            most.saturating_sub(1)
        ),
        Lang::Zh => format!(
            "文中称服务点近{p}个，未说在何处；此处画{p}个小点，平均分配：{n}家中心各{most}点，按英文字母排在最后的{r}家各{}点。数目是数据，位置只是画法。",
            most.saturating_sub(1)
        ),
    }
}

/// The same where dots are merged into rings.
pub fn rings(points: usize, lang: Lang) -> String {
    let p = count(points, lang);
    match lang {
        Lang::En => format!(
            "A ring stands for a centre’s service points: nearly {p} in all, their places not given. Zoom in to see single dots."
        ),
        Lang::Zh => format!("圆环代表中心的服务点：共近{p}个，文中未给地点。放大后为单个小点。"),
    }
}

/// How many institutes a department sponsors.
pub fn sponsored(n: usize, department: Places, lang: Lang) -> String {
    let (n, name) = (count(n, lang), department.get(lang));
    match lang {
        Lang::En => format!("{n} {name}"),
        Lang::Zh => format!("{name}{n}个"),
    }
}

/// How a tile is read.
pub fn reading(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "Inner dot: a state’s MEP centre. Diamond: an institute’s home.",
        Lang::Zh => "环心的点：所在州的MEP中心；菱形：研究所所在地。",
    }
}

/// A place of a tier as a screen reader hears it.
pub fn announce(name: &str, state: &str, centre: bool, lang: Lang) -> String {
    match (lang, centre) {
        (Lang::En, true) => format!("{name}, MEP centre of {state}. Enter opens."),
        (Lang::En, false) => format!("{name}, institute, {state}. Enter opens."),
        (Lang::Zh, true) => format!("{name}，{state}的MEP中心。回车打开。"),
        (Lang::Zh, false) => format!("{name}，研究所，{state}。回车打开。"),
    }
}
