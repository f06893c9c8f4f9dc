//! Sentences with names and numbers filled in: announcements, counts, notices of an address not understood, titles.
//! Knows the corpus and the closed sets of the state.

use super::number::count;
use super::reading::Legend;
use super::shell::Shell;
use super::words::Words;
use crate::corpus::*;
use crate::state::{Facet, FacetValue, Filters, Key, Theme, Trouble, ViewKind};

/// The name of a view, as on its tab.
pub fn view_name(view: ViewKind, lang: Lang) -> &'static str {
    match (view, lang) {
        (ViewKind::Network, Lang::En) => "Network",
        (ViewKind::Network, Lang::Zh) => "网络",
        (ViewKind::Framework, Lang::En) => "Framework",
        (ViewKind::Framework, Lang::Zh) => "框架",
        (ViewKind::Places, Lang::En) => "Places",
        (ViewKind::Places, Lang::Zh) => "地点",
    }
}

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

/// The title of the document.
pub fn page_title(view: ViewKind, lang: Lang) -> String {
    let title = Shell::Title.get(lang);
    match (view, lang) {
        (ViewKind::Network, Lang::En) => format!("{title}: three American innovation networks in one picture"),
        (ViewKind::Network, Lang::Zh) => format!("{title}：一张图看三个美国创新网络"),
        (ViewKind::Framework, Lang::En) => format!("Framework · {title}: from problem to lesson"),
        (ViewKind::Framework, Lang::Zh) => format!("框架 · {title}：从问题到启示"),
        (ViewKind::Places, Lang::En) => format!("Places · {title}: where centres and institutes stand"),
        (ViewKind::Places, Lang::Zh) => format!("地点 · {title}：中心与研究所在哪里"),
    }
}

/// The description of the document, for search engines and previews.
pub fn page_description(view: ViewKind, lang: Lang) -> &'static str {
    match (view, lang) {
        (ViewKind::Network, Lang::En) => {
            "MEP, NNMI and NSTC drawn as a network of networks from Li Yin and Yu Wenhe’s 2023 paper: who leads, who \
             pays, who takes part, with page and note for every line."
        }
        (ViewKind::Network, Lang::Zh) => {
            "据李寅、虞温和2023年论文，把MEP、NNMI与NSTC画成“网络中的网络”：谁领导、谁出资、谁参与，每条连线都注明页码与出处。"
        }
        (ViewKind::Framework, Lang::En) => {
            "How the paper gets from three problems of innovation to three features of a new whole-nation system, with \
             the evidence of three American networks, and what China might learn."
        }
        (ViewKind::Framework, Lang::Zh) => {
            "论文怎样由创新的三个基本问题推出新型举国体制的三项特征，又以三个美国创新网络为证，并归纳对中国的启示。"
        }
        (ViewKind::Places, Lang::En) => {
            "A tile for each American state and Puerto Rico: its MEP centre with the service points the paper counts, and \
             the innovation institutes at home there, each name with its source."
        }
        (ViewKind::Places, Lang::Zh) => {
            "美国各州与波多黎各各占一格：该州的MEP中心与论文所计的服务点，以及设在当地的制造业创新研究所，名称均附来源。"
        }
    }
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

/// The name of a node's picture in the page's outline: what the picture shows.
pub fn picture_name(view: ViewKind, lang: Lang) -> &'static str {
    match (view, lang) {
        (ViewKind::Network, Lang::En) => {
            "Picture: three networks in order of time, under the federal bodies they share"
        }
        (ViewKind::Network, Lang::Zh) => "图：三个网络按时间排列，上方是它们共有的联邦机构",
        (ViewKind::Framework, Lang::En) => "Picture: the framework from problem to lesson, one line for each feature",
        (ViewKind::Framework, Lang::Zh) => "图：从问题到启示的框架，每项特征一行",
        (ViewKind::Places, Lang::En) => {
            "Picture: a tile for each state and Puerto Rico, with its MEP centre and the institutes at home there"
        }
        (ViewKind::Places, Lang::Zh) => "图：各州与波多黎各各占一格，标出MEP中心与设在当地的研究所",
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
        (Key::Wheel, Lang::Zh) => "所示的轮",
        (Key::Row, Lang::En) => "line of the framework",
        (Key::Row, Lang::Zh) => "框架的行",
    };
    fixed.to_owned()
}

/// The same words with a capital first letter.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |c| c.to_ascii_uppercase().to_string() + chars.as_str())
}
