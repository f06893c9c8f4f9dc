//! Sentences with names and numbers filled in: announcements, counts, notices of an address not understood.
//! Knows the corpus and the closed sets of the state.

use crate::corpus::*;
use crate::state::{Facet, FacetValue, Filters, Key, Theme, Trouble};
use crate::text::number::count;
use crate::text::reading::Legend;
use crate::text::shell::Shell;
use crate::text::words::Words;

/// The name of a theme.
pub fn theme_name(theme: Theme, lang: Lang) -> &'static str {
    match theme {
        Theme::System => Shell::ThemeSystem,
        Theme::Light => Shell::ThemeLight,
        Theme::Dark => Shell::ThemeDark,
    }
    .get(lang)
}

/// The name of a facet.
pub fn facet_name(facet: Facet, lang: Lang) -> &'static str {
    match facet {
        Facet::Case => Legend::Case,
        Facet::Feature => Legend::Feature,
        Facet::Boundary => Legend::Boundary,
        Facet::Status => Legend::Status,
        Facet::Sector => Legend::Sector,
        Facet::Family => Legend::Family,
    }
    .get(lang)
}

/// The name of a value of a facet; empty where the corpus has no word for it.
pub fn value_name(corpus: &Corpus, value: FacetValue, lang: Lang) -> &str {
    let labels = &corpus.tables().labels;
    let list = match value {
        FacetValue::Case(_) => &labels.cases,
        FacetValue::Feature(_) => &labels.features,
        FacetValue::Boundary(_) => &labels.boundaries,
        FacetValue::Status(_) => &labels.statuses,
        FacetValue::Sector(_) => &labels.sectors,
        FacetValue::Family(_) => return labels.families.get(value.index()).map_or("", |f| f.name.get(lang)),
    };
    list.get(value.index()).map_or("", |t| t.get(lang))
}

/// So many relations.
pub fn relations(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::En, 0) => "no relations".into(),
        (Lang::En, 1) => "1 relation".into(),
        (Lang::En, _) => format!("{} relations", count(n, lang)),
        (Lang::Zh, 0) => "没有关系".into(),
        (Lang::Zh, _) => format!("{}条关系", count(n, lang)),
    }
}

/// What is left on show, of how much.
pub fn on_show(n: usize, of: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{} of {} relations on show", count(n, lang), count(of, lang)),
        Lang::Zh => format!("共{}条关系，显示{}条", count(of, lang), count(n, lang)),
    }
}

/// How many suggestions there are, for screen readers.
pub fn suggestions(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::En, 0) => "No suggestions.".into(),
        (Lang::En, 1) => "1 suggestion. Arrow down to reach it.".into(),
        (Lang::En, _) => format!("{n} suggestions. Arrow down to reach them."),
        (Lang::Zh, 0) => "没有建议。".into(),
        (Lang::Zh, _) => format!("{n}条建议，按向下键选择。"),
    }
}

/// What a screen reader says of a focused node.
pub fn announce_node(name: &str, kind: &str, n: usize, lang: Lang) -> String {
    let links = relations(n, lang);
    match lang {
        Lang::En => format!(
            "{name}, {kind}. {}. Arrow keys walk along relations; Enter opens.",
            capital(&links)
        ),
        Lang::Zh => format!("{name}，{kind}。{links}。方向键沿关系移动，回车打开。"),
    }
}

/// What a screen reader says of a focused relation: its sentence form and what kind of statement it is.
pub fn announce_link(phrase: &str, status: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{phrase}. {status}. Enter opens, Escape returns."),
        Lang::Zh => format!("{phrase}。{status}。回车打开，Esc返回。"),
    }
}

/// What a screen reader says of a focused arc.
pub fn announce_arc(feature: &str, programme: &str, n: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{feature} in {programme}: {}. Enter lights them.", relations(n, lang)),
        Lang::Zh => format!("{programme}的{feature}：{}。回车点亮。", relations(n, lang)),
    }
}

/// The name of an arc.
pub fn arc_name(feature: &str, programme: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{feature} in {programme}"),
        Lang::Zh => format!("{programme}的{feature}"),
    }
}

/// What to say when filters leave nothing: which facet to lift.
pub fn lift(facets: &[Facet], lang: Lang) -> String {
    let names: Vec<&str> = facets.iter().map(|&f| facet_name(f, lang)).collect();
    let empty = Legend::Empty.get(lang);
    match lang {
        _ if names.is_empty() => empty.to_owned(),
        Lang::En => {
            let names: Vec<String> = names.iter().map(|n| format!("“{n}”")).collect();
            format!("{empty} Lift {} to see some.", names.join(" and "))
        }
        Lang::Zh => format!("{empty}放开“{}”即可看到结果。", names.join("”和“")),
    }
}

/// The filters in words, for the line above a filtered picture; empty where nothing is filtered.
pub fn filters_line(corpus: &Corpus, filters: &Filters, lang: Lang) -> String {
    let (or, and) = match lang {
        Lang::En => (" or ", "; "),
        Lang::Zh => ("或", "；"),
    };
    let mut parts = Vec::new();
    for &facet in Facet::ALL {
        let chosen: Vec<&str> = facet
            .values()
            .into_iter()
            .filter(|&v| filters.has(v))
            .map(|v| value_name(corpus, v, lang))
            .collect();
        if !chosen.is_empty() {
            parts.push(chosen.join(or));
        }
    }
    parts.join(and)
}

/// One thing in an address that was not understood, as a plain sentence.
pub fn trouble(trouble: &Trouble, lang: Lang) -> String {
    match (trouble, lang) {
        (Trouble::UnknownKey(key), Lang::En) => format!("“{key}” is not something a link can say here."),
        (Trouble::UnknownKey(key), Lang::Zh) => format!("链接中的“{key}”无法识别。"),
        (
            Trouble::UnknownValue {
                key: Key::Selected,
                value,
            },
            Lang::En,
        ) => {
            format!("Nothing in this paper is called “{value}”.")
        }
        (
            Trouble::UnknownValue {
                key: Key::Selected,
                value,
            },
            Lang::Zh,
        ) => format!("本文中没有“{value}”这一项。"),
        (Trouble::UnknownValue { key, value }, Lang::En) => {
            format!("“{value}” is not a value of {}.", key_name(*key, lang))
        }
        (Trouble::UnknownValue { key, value }, Lang::Zh) => format!("{}没有“{value}”这个值。", key_name(*key, lang)),
        (Trouble::OutOfRange { key, value, kept }, Lang::En) => {
            format!(
                "“{value}” is out of range for the {}; {kept} is shown.",
                key_name(*key, lang)
            )
        }
        (Trouble::OutOfRange { key, value, kept }, Lang::Zh) => {
            format!("{}没有“{value}”，改用{kept}。", key_name(*key, lang))
        }
        (Trouble::BrokenNumber(value), Lang::En) => format!("“{value}” is not a place in the picture."),
        (Trouble::BrokenNumber(value), Lang::Zh) => format!("“{value}”不是图中的有效位置。"),
        (Trouble::Repeated(key), Lang::En) => {
            format!(
                "The {} was given more than once; the first counts.",
                key_name(*key, lang)
            )
        }
        (Trouble::Repeated(key), Lang::Zh) => format!("{}给出不止一次，以第一次为准。", key_name(*key, lang)),
        (Trouble::TooLong(read), Lang::En) => {
            format!(
                "The link is too long: only its first {} characters were read.",
                count(*read, lang)
            )
        }
        (Trouble::TooLong(read), Lang::Zh) => format!("链接过长，只读取了前{}个字符。", count(*read, lang)),
        (Trouble::More(n), Lang::En) => format!("And {} more.", count(*n, lang)),
        (Trouble::More(n), Lang::Zh) => format!("另有{}处。", count(*n, lang)),
    }
}

/// What a key of the address stands for, within a sentence.
fn key_name(key: Key, lang: Lang) -> String {
    let fixed = match (key, lang) {
        (Key::Facet(facet), Lang::En) => return format!("filter “{}”", facet_name(facet, lang)),
        (Key::Facet(facet), Lang::Zh) => return format!("筛选项“{}”", facet_name(facet, lang)),
        (Key::View, Lang::En) => "view",
        (Key::View, Lang::Zh) => "视图",
        (Key::Selected, Lang::En) => "selection",
        (Key::Selected, Lang::Zh) => "所选项",
        (Key::Camera, Lang::En) => "place in the picture",
        (Key::Camera, Lang::Zh) => "图中位置",
        (Key::Theme, Lang::En) => "theme",
        (Key::Theme, Lang::Zh) => "外观",
        (Key::Text, Lang::En) => "text view",
        (Key::Text, Lang::Zh) => "文字版",
        (Key::Wheel, Lang::En) => "wheel",
        (Key::Wheel, Lang::Zh) => "所示轮图",
        (Key::Row, Lang::En) => "line of the framework",
        (Key::Row, Lang::Zh) => "框架的行",
        (Key::At, Lang::En) => "moment shown",
        (Key::At, Lang::Zh) => "所示时刻",
        (Key::Period, Lang::En) => "period",
        (Key::Period, Lang::Zh) => "所选时段",
        (Key::Age, Lang::En) => "age of a centre",
        (Key::Age, Lang::Zh) => "中心成立年数",
        (Key::Calendar, Lang::En) => "calendar year",
        (Key::Calendar, Lang::Zh) => "年份",
        (Key::Award, Lang::En) => "award of an institute",
        (Key::Award, Lang::Zh) => "研究所的资助额",
        (Key::Length, Lang::En) => "years of support",
        (Key::Length, Lang::Zh) => "资助年限",
        (Key::Taper, Lang::En) => "year in which support begins to fall",
        (Key::Taper, Lang::Zh) => "资助开始递减的年份",
        (Key::Layers, Lang::En) => "layers beside the paper",
        (Key::Layers, Lang::Zh) => "论文之外的图层",
        (Key::Caveats, Lang::En) => "careful reading",
        (Key::Caveats, Lang::Zh) => "细读模式",
    };
    fixed.to_owned()
}

/// The same words with a capital first letter.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    let head = chars.next().into_iter().flat_map(char::to_uppercase);
    head.chain(chars).collect()
}
