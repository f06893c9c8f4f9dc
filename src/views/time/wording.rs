//! Words of the time view. Numbers come from the paper's figures. Knows the corpus only.

use crate::analysis::Moment;
use crate::corpus::{Code, Corpus, Entity, Event, Kind, Lang, Programme};
use crate::text::date::{Day, event_date};
use crate::text::money::dollars;
use crate::text::number::{dash, number};
use crate::text::words::{Words, word_set};

word_set! {
    /// Headings, legend and captions of the time view.
    Time {
        Title = "Each event is as wide as its date is vague" / "日期越模糊，事件画得越宽",
        Lede = "Three networks, and what came before. Dates are the paper’s; where it is vague, so is the bar." / "三个网络的由来与此前的背景。日期据论文，含糊处照样含糊。",
        Precision = "Precision" / "精度",
        Day = "day" / "日",
        Month = "month" / "月",
        Year = "year" / "年",
        Decade = "decade, “about”" / "年代或约数",
        Kind = "Kind" / "类别",
        Law = "law" / "法律",
        Report = "report, plan, proposal" / "报告、规划、倡议",
        Founding = "founding" / "设立",
        Renaming = "renaming" / "更名",
        Money = "money" / "资金",
        Pressure = "outside pressure" / "外部压力",
        Count = "count" / "统计",
        Before = "Before and around" / "此前与背景",
        Below = "what has no date stands below" / "未载日期者见图下",
        Phases = "Policy phases" / "政策阶段",
        NoDate = "No date in the paper, so not placed:" / "论文未载日期，故不入图：",
        Bracket = "first an office proposed, then the network, then its law" / "先倡议设立办公室，再有网络，后有法律",
        Fall = "US share of world chip making, drawn from zero; the paper gives the two ends only."
            / "美国占全球芯片制造的份额，高度自零起；论文只给出首尾两年。",
        Rings = "Ring: arcs for mission, resource and network, equally long on every wheel; solid, the share of relations begun by then; pale, later or undated. Disc: empty until the paper gives a count. Diamonds: institutes by sponsor, filled Defense, hollow Energy, with a dot Commerce. Triangle: base or pattern for the next."
            / "环：任务、资源、网络三弧，各轮等长；实色为其时已开始的关系所占比例，浅色为更晚或未载日期者。圆面：论文给出数目时才填入。菱形：研究所，按主要投资部门，实心国防部，空心能源部，带点商务部。三角：为后者奠定基础或提供模式。",
        Moment = "Moment" / "时刻",
        Everything = "All years" / "全部年份",
        Play = "Play" / "播放",
        Pause = "Pause" / "暂停",
        StepBack = "Step back" / "上一步",
        StepOn = "Step on" / "下一步",
        Period = "Period" / "时段",
        NoPeriod = "Any period" / "不限时段",
    }
}

/// A moment as its controls name it.
pub fn moment(at: Moment, lang: Lang) -> String {
    Day {
        year: at.year,
        month: Some(at.month),
        day: None,
    }
    .written(lang)
}

/// A period as its control names it.
pub fn period(from: Moment, to: Moment, lang: Lang) -> String {
    format!("{}{}{}", moment(from, lang), dash(lang), moment(to, lang))
}

/// A button's word and the moment that it leads to.
pub fn leads_to(word: Time, to: Moment, lang: Lang) -> String {
    let (word, to) = (word.get(lang), moment(to, lang));
    match lang {
        Lang::En => format!("{word}: {to}"),
        Lang::Zh => format!("{word}：{to}"),
    }
}

/// How many relations stood at the moment shown.
pub fn standing(count: usize, all: usize, lang: Lang) -> String {
    let (count, all) = (number(count as f64, 0, lang), number(all as f64, 0, lang));
    match lang {
        Lang::En => format!("{count} of {all} relations"),
        Lang::Zh if count == all => format!("全部{all}条关系"),
        Lang::Zh => format!("{all}条关系中的{count}条"),
    }
}

/// How many relations cannot be placed in time, in a sentence.
pub fn undated(count: usize, all: usize, lang: Lang) -> String {
    let (count, all) = (number(count as f64, 0, lang), number(all as f64, 0, lang));
    match lang {
        Lang::En => format!("{count} of {all} relations carry no date: they stand at no moment and are listed apart."),
        Lang::Zh => format!("{all}条关系中有{count}条未载日期：不列入任何时刻，另行列出。"),
    }
}

/// The moment of a stop, by its place from the left: all but the last stand at the end of their year.
pub fn stop_head(place: usize, year: i16, lang: Lang) -> String {
    match (place, lang) {
        (0..3, Lang::En) => format!("End of {year}"),
        (0..3, Lang::Zh) => format!("{year}年底"),
        (_, Lang::En) => format!("Aug {year}"),
        (_, Lang::Zh) => format!("{year}年8月"),
    }
}

/// What one of the four stops over the time line shows, by its place from the left.
pub fn stop(place: usize, lang: Lang) -> &'static str {
    const WORDS: [[&str; 2]; 4] = [
        ["a law, no count yet", "一部法律，尚无统计"],
        ["network announced", "宣布设立网络"],
        ["law, plan, new name", "法律、规划与新名"],
        ["two stand, one planned", "两个已成，一个在规划"],
    ];
    WORDS.get(place).map_or("", |w| w[lang.index()])
}

/// Under a wheel of a stop: what its disc counts by then.
pub fn counted(corpus: &Corpus, programme: Programme, lang: Lang) -> String {
    let (centres, institutes) = (
        figure(corpus, "f-mep-centers", lang),
        figure(corpus, "f-imi-count", lang),
    );
    match (programme, lang) {
        (Programme::Mep, Lang::En) => format!("{centres} centres"),
        (Programme::Mep, Lang::Zh) => format!("{centres}家中心"),
        (Programme::Nnmi, Lang::En) => format!("{institutes} institutes"),
        (Programme::Nnmi, Lang::Zh) => format!("{institutes}个研究所"),
        (Programme::Nstc, Lang::En) => "planned".into(),
        (Programme::Nstc, Lang::Zh) => "规划中".into(),
    }
}

/// A span of months on a measured bracket.
pub fn months(count: i32, about: bool, lang: Lang) -> String {
    match (lang, about) {
        (Lang::En, false) => format!("{count} months"),
        (Lang::En, true) => format!("about {count} months"),
        (Lang::Zh, false) => format!("{count}个月"),
        (Lang::Zh, true) => format!("约{count}个月"),
    }
}

/// How long after another an event came, for where no measure is drawn.
pub fn later(count: i32, about: bool, than: Later, lang: Lang) -> String {
    let span = months(count, about, lang);
    match (lang, than) {
        (Lang::En, Later::Office) => format!("{span} after the office was proposed"),
        (Lang::En, Later::Network) => format!("{span} after the network"),
        (Lang::Zh, Later::Office) => format!("倡议设立办公室后{span}"),
        (Lang::Zh, Later::Network) => format!("网络宣布后{span}"),
    }
}

/// What an event came after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Later {
    /// AMNPO.
    Office,
    /// NNMI.
    Network,
}

/// How much wider or narrower a piece of the axis is than the even scale; at full length where there is room.
pub fn ratio(times: f64, full: bool, lang: Lang) -> String {
    let digits = number(times, u32::from(times < 9.5), lang);
    match (lang, full) {
        (Lang::En, false) => format!("× {digits}"),
        (Lang::Zh, false) => format!("×{digits}"),
        (Lang::En, true) => format!("{digits} times as wide as below"),
        (Lang::Zh, true) => format!("宽度为下方的{digits}倍"),
    }
}

/// A month's short name, or its number in Chinese.
pub fn month(month: u8, lang: Lang) -> String {
    const NAMES: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    match lang {
        Lang::En => NAMES
            .get(usize::from(month.max(1)) - 1)
            .copied()
            .unwrap_or("")
            .to_owned(),
        Lang::Zh => format!("{month}月"),
    }
}

/// A figure's bare value.
fn figure(corpus: &Corpus, slug: &str, lang: Lang) -> String {
    value(corpus, slug).map_or_else(String::new, |v| number(v, 1, lang))
}

/// A figure's sum of dollars.
fn sum(corpus: &Corpus, slug: &str, lang: Lang) -> String {
    value(corpus, slug).map_or_else(String::new, |v| dollars(v, None, 1, lang))
}

fn value(corpus: &Corpus, slug: &str) -> Option<f64> {
    corpus.tables().figures.iter().find(|f| f.slug == slug).map(|f| f.value)
}

/// An event's date: a phase goes by its years in words, what holds on from a year by its figure's.
pub fn event_when(corpus: &Corpus, event: &Event, lang: Lang) -> String {
    let first = event.entities.first().map(|&id| corpus.entity(id));
    if let Some(when) = first.filter(|e| e.kind == Kind::Phase).and_then(|e| e.when.as_ref()) {
        return when.get(lang).to_owned();
    }
    if event.slug == HOLDS_ON
        && let Some(figure) = corpus.tables().figures.iter().find(|f| f.slug == "f-mep-fed-year")
    {
        return figure.as_of.get(lang).to_owned();
    }
    let when = event_date(event, lang);
    match (FROM_SOURCE.contains(&event.slug.as_str()), lang) {
        (false, _) => when,
        (true, Lang::En) => format!("{when} (source)"),
        (true, Lang::Zh) => format!("{when}（出处）"),
    }
}

/// What has no date of its own, only that of the source which the paper cites for it.
const FROM_SOURCE: [&str; 2] = ["t-mep-network", "t-imi-money"];

/// The event that tells of money holding steady from a year on, with no end given.
pub const HOLDS_ON: &str = "t-mep-140";

/// Under a programme's letters, line by line: since when it has been, as the paper dates it.
pub fn lane_facts(corpus: &Corpus, programme: Programme, lang: Lang) -> String {
    let year = |slug: &str| {
        let event = corpus.tables().events.iter().find(|e| e.slug == slug);
        let day = event.and_then(|e| Day::read(&e.start));
        day.map_or_else(String::new, |d| d.year.to_string())
    };
    match programme {
        Programme::Mep => {
            let law = year("t-omnibus");
            match lang {
                Lang::En => format!("decided by law\nin {law}"),
                Lang::Zh => format!("{law}年立法设立"),
            }
        }
        Programme::Nnmi => {
            let (from, named) = (year("t-nnmi"), year("t-rename"));
            match lang {
                Lang::En => format!("announced {from},\nManufacturing USA\nsince {named}"),
                Lang::Zh => format!("{from}年宣布，\n{named}年起称\n“制造美国”"),
            }
        }
        Programme::Nstc => {
            let from = year("t-nstc");
            match lang {
                Lang::En => format!("dated {from} by the\npaper; not yet\nfully built"),
                Lang::Zh => format!("论文系于{from}年，\n尚未全面建成"),
            }
        }
    }
}

/// The few words beside an event's mark; an event this table does not know goes by its first node's short name.
pub fn event_label(corpus: &Corpus, event: &Event, lang: Lang) -> String {
    let number = |slug: &str| figure(corpus, slug, lang);
    let money = |slug: &str| sum(corpus, slug, lang);
    let pick = |en: &str, zh: &str| match lang {
        Lang::En => en.to_owned(),
        Lang::Zh => zh.to_owned(),
    };
    match event.slug.as_str() {
        "t-phase1" => pick("Phase 1: basic research", "第一阶段：基础科研"),
        "t-phase2" => pick("Phase 2: technology transfer", "第二阶段：技术转移"),
        "t-phase3" => pick("Phase 3: innovation networks", "第三阶段：创新网络"),
        "t-rivals" => pick("Pressure from rivals", "竞争压力"),
        "t-financialisation" => pick("Financialisation", "金融化浪潮"),
        "t-sematech" => pick("SEMATECH", "SEMATECH成立"),
        "t-omnibus" => pick("Omnibus Trade Act", "综合贸易法案"),
        "t-free-trade" => pick("Free-trade orthodoxy", "自由贸易话语"),
        "t-share-1990" => share(corpus, "f-chip-share-1990", lang),
        "t-share-2019" => share(corpus, "f-chip-share-2019", lang),
        "t-crisis" => pick("Financial crisis", "金融危机"),
        "t-pcast" => pick("PCAST proposes AMP", "PCAST提议AMP"),
        "t-amnpo" => pick("AMNPO proposed", "倡议成立AMNPO"),
        "t-nnmi" => pick("NNMI, the network", "宣布设立NNMI"),
        "t-amp1" => pick("AMP1.0", "AMP1.0报告"),
        "t-amp2" => pick("AMP2.0", "AMP2.0报告"),
        "t-rami" => pick("RAMI, the law", "RAMI立法"),
        "t-cpc185" => pick("18th CPC, 5th Plenum", "十八届五中全会"),
        "t-cpc194" => pick("19th CPC, 4th Plenum", "十九届四中全会"),
        "t-cpc20" => pick("20th CPC Congress", "二十大报告"),
        "t-rename" => pick("Manufacturing USA", "更名“制造美国”"),
        "t-plan" => pick("Strategic plan", "首份战略规划"),
        "t-aica" => pick("AICA: permanent 1:1", "成本分摊永久1:1"),
        "t-mep-140" => {
            let sum = money("f-mep-fed-year");
            pick(&format!("{sum} a year"), &format!("每年约{sum}"))
        }
        "t-imi-2021" => {
            let n = number("f-imi-members");
            pick(&format!("{n} members"), &format!("会员{n}家"))
        }
        "t-fy22" => pick("Results surveyed", "成效调查"),
        "t-mep-leverage" => {
            let n = number("f-mep-leverage");
            pick(&format!("${n} per federal $"), &format!("1美元带动{n}美元"))
        }
        "t-chips" => pick("CHIPS and Science Act", "芯片与科学法案"),
        "t-needs" => pick("NIST report on needs", "NIST需求报告"),
        "t-mep-network" => {
            let (a, b) = (number("f-mep-centers"), number("f-mep-sites"));
            pick(
                &format!("{a} centres, nearly {b} sites"),
                &format!("{a}家中心，近{b}个服务点"),
            )
        }
        "t-rd-page" => pick("NIST page on NSTC", "NIST网页介绍NSTC"),
        "t-seed" => pick("Fund strategy", "芯片基金战略"),
        "t-imi-money" => {
            let (a, b) = (money("f-imi-fed-total"), money("f-imi-match-total"));
            pick(&format!("{a} federal, {b} match"), &format!("联邦{a}，配套{b}"))
        }
        "t-update" => pick("NIST update", "NIST通报"),
        "t-nstc" => pick("NSTC, year as printed", "NSTC（论文标示年份）"),
        "t-nofo1" => pick("Funding call", "首个融资机会"),
        "t-q2" => pick("Buybacks cut", "回购减少"),
        "t-vision" => pick("Vision and Strategy", "愿景和战略"),
        "t-mep-board" => pick("Board report", "顾问委员会报告"),
        "t-nofo2" => pick("Call widened", "融资机会扩大"),
        "t-16" => {
            let n = number("f-imi-count");
            pick(&format!("{n} institutes built"), &format!("建成{n}个研究所"))
        }
        "t-meyerson" => pick("Partial turn from finance", "报道称金融化部分逆转"),
        "t-joint" => pick("Joint statement", "联合声明"),
        "t-paper" => pick("The paper appears", "论文发表"),
        _ => event
            .entities
            .first()
            .map_or_else(|| event.text.get(lang).to_owned(), |&id| short(corpus.entity(id), lang)),
    }
}

fn share(corpus: &Corpus, slug: &str, lang: Lang) -> String {
    let n = figure(corpus, slug, lang);
    match lang {
        Lang::En => format!("{n}% of chip making"),
        Lang::Zh => format!("芯片制造占{n}%"),
    }
}

fn short(entity: &Entity, lang: Lang) -> String {
    entity.short.get(lang).to_owned()
}
