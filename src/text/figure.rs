//! A number of the paper in words: digits, unit and hedge. Knows the corpus only.

use crate::corpus::*;
use crate::text::money::{bare, dollars};
use crate::text::number::{number, percent, scale_of_count, scaled};

/// A figure as a reader should see it, with unit and hedge: `nearly 450 locations`, `每年约1.4亿美元`. The date it
/// holds for stands in [`Figure::as_of`]; that a number is ours is said.
pub fn figure_text(corpus: &Corpus, figure: &Figure, lang: Lang) -> String {
    let Some(unit) = corpus.tables().units.get(figure.unit.index()) else {
        return String::new();
    };
    let Tidy { value, max, decimals } = tidy(figure);
    if figure.qualifier == Qualifier::Thousands {
        return match lang {
            Lang::En => format!("a thousand or more {}", unit.name.en),
            Lang::Zh => format!("上千{}", unit.name.zh),
        };
    }
    let hedged = |body: &str| hedge(figure, body, lang);
    match unit.measure {
        Measure::Money => money(unit, figure, lang),
        Measure::Percent => hedged(&percent(value, decimals, lang)),
        Measure::Ratio => hedged(&ratio(value, decimals, lang)),
        Measure::Share => hedged(&share(figure.value, lang)),
        Measure::Count => {
            let digits = scaled(value, max, decimals, scale_of_count(max.unwrap_or(value), lang), lang);
            match lang {
                Lang::En if value == 1.0 && max.is_none() => hedged(&format!("{digits} {}", one_of(&unit.name.en))),
                Lang::En => hedged(&format!("{digits} {}", unit.name.en)),
                Lang::Zh => hedged(&format!("{digits}{}", unit.name.zh)),
            }
        }
    }
}

/// A figure rounded for reading.
struct Tidy {
    value: f64,
    max: Option<f64>,
    decimals: u32,
}

/// What the paper states is written as it stands. What we worked out has more digits than it has meaning: it is cut to
/// three that count where it is large, to whole things from a hundred on, else to one decimal.
fn tidy(figure: &Figure) -> Tidy {
    let Figure { value, max, .. } = *figure;
    if figure.qualifier != Qualifier::Derived {
        return Tidy {
            value,
            max,
            decimals: 2,
        };
    }
    if value >= 1e6 {
        let step = 10_f64.powi(value.log10() as i32 - 2);
        return Tidy {
            value: (value / step).round() * step,
            max,
            decimals: 0,
        };
    }
    Tidy {
        value,
        max,
        decimals: if value >= 100.0 { 0 } else { 1 },
    }
}

/// A sum of money by what it is counted per.
fn money(unit: &Unit, figure: &Figure, lang: Lang) -> String {
    let Tidy { value, max, decimals } = tidy(figure);
    let sum = dollars(value, max, decimals, lang);
    let hedged = |body: &str| hedge(figure, body, lang);
    match (unit.slug.as_str(), lang) {
        ("USD", _) => hedged(&sum),
        ("USD per year", Lang::En) => hedged(&format!("{sum} a year")),
        ("USD per year", Lang::Zh) => format!("每年{}", hedged(&sum)),
        ("USD per institute", Lang::En) => hedged(&format!("{sum} per institute")),
        ("USD per institute", Lang::Zh) => format!("每所{}", hedged(&sum)),
        ("USD per federal USD", Lang::En) => hedged(&format!("{sum} per federal dollar")),
        ("USD per federal USD", Lang::Zh) => format!("每1美元联邦资金{}", hedged(&sum)),
        (_, Lang::En) => hedged(&format!("{} {}", bare(value, max, decimals, lang), unit.name.en)),
        (_, Lang::Zh) => hedged(&format!("{}{}", bare(value, max, decimals, lang), unit.name.zh)),
    }
}

/// So many to one, or so many times.
fn ratio(value: f64, decimals: u32, lang: Lang) -> String {
    let digits = number(value, decimals, lang);
    match lang {
        _ if value < 10.0 => format!("{digits}:1"),
        Lang::En => format!("{digits} times"),
        Lang::Zh => format!("{digits}倍"),
    }
}

/// A part of one: a plain fraction where it is one, else per cent.
fn share(value: f64, lang: Lang) -> String {
    const PLAIN: [(f64, &str, &str); 5] = [
        (1.0 / 3.0, "one third", "三分之一"),
        (2.0 / 3.0, "two thirds", "三分之二"),
        (0.5, "one half", "一半"),
        (0.25, "one quarter", "四分之一"),
        (0.75, "three quarters", "四分之三"),
    ];
    let plain = PLAIN.iter().find(|(v, _, _)| (v - value).abs() < 1e-6);
    match (plain, lang) {
        (Some((_, en, _)), Lang::En) => (*en).to_owned(),
        (Some((_, _, zh)), Lang::Zh) => (*zh).to_owned(),
        (None, _) => percent(value * 100.0, 1, lang),
    }
}

/// Sets the hedge where the language has it. A number of ours without a formula is a count of a list.
fn hedge(figure: &Figure, body: &str, lang: Lang) -> String {
    let counted = figure.formula.is_empty();
    let (before, after) = match (figure.qualifier, lang) {
        (Qualifier::Exact | Qualifier::Thousands, _) => ("", ""),
        (Qualifier::Nearly, Lang::En) => ("nearly ", ""),
        (Qualifier::Nearly, Lang::Zh) => ("近", ""),
        (Qualifier::AtMost, Lang::En) => ("at most ", ""),
        (Qualifier::AtMost, Lang::Zh) => ("至多", ""),
        (Qualifier::Derived, Lang::En) if counted => ("", " (counted by us)"),
        (Qualifier::Derived, Lang::Zh) if counted => ("", "（由我们计数）"),
        (Qualifier::Derived, Lang::En) => ("", " (worked out by us)"),
        (Qualifier::Derived, Lang::Zh) => ("", "（由我们算出）"),
        (Qualifier::About, Lang::En) => ("about ", ""),
        (Qualifier::About, Lang::Zh) => ("约", ""),
        (Qualifier::MoreThan, Lang::En) => ("more than ", ""),
        (Qualifier::MoreThan, Lang::Zh) => ("超过", ""),
        (Qualifier::Usual, Lang::En) => ("usually ", ""),
        (Qualifier::Usual, Lang::Zh) => ("一般", ""),
        (Qualifier::AtLeast, Lang::En) => ("at least ", ""),
        (Qualifier::AtLeast, Lang::Zh) => ("至少", ""),
        (Qualifier::AsARule, Lang::En) => ("as a rule ", ""),
        (Qualifier::AsARule, Lang::Zh) => ("通常", ""),
        (Qualifier::Planned, Lang::En) => ("", " planned"),
        (Qualifier::Planned, Lang::Zh) => ("计划", ""),
        (Qualifier::Authorised, Lang::En) => ("", " authorised"),
        (Qualifier::Authorised, Lang::Zh) => ("授权", ""),
        (Qualifier::Within, Lang::En) => ("within ", ""),
        (Qualifier::Within, Lang::Zh) => ("", "以内"),
        (Qualifier::Only, Lang::En) => ("only ", ""),
        (Qualifier::Only, Lang::Zh) => ("仅", ""),
        (Qualifier::Past, Lang::En) => ("the past ", ""),
        (Qualifier::Past, Lang::Zh) => ("过去", ""),
    };
    format!("{before}{body}{after}")
}

/// The singular of a unit's English name: only its first word changes ("kinds of partner").
fn one_of(plural: &str) -> String {
    let (first, rest) = plural
        .split_once(' ')
        .map_or((plural, ""), |(f, _)| (f, &plural[f.len()..]));
    let single = match first.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => first.strip_suffix('s').unwrap_or(first).to_owned(),
    };
    single + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A corpus of one unit, and a figure in it.
    fn written(value: f64, max: Option<f64>, qualifier: Qualifier, unit: (&str, Measure, &str, &str)) -> [String; 2] {
        let (slug, measure, en, zh) = unit;
        let name = Text {
            en: en.into(),
            zh: zh.into(),
        };
        let units = vec![Unit {
            slug: slug.into(),
            measure,
            name,
        }];
        let corpus = Corpus::new(Tables {
            units,
            ..Tables::default()
        });
        let figure = Figure {
            slug: "f".into(),
            value,
            max,
            unit: UnitId(0),
            qualifier,
            what: Text::default(),
            as_of: Text::default(),
            case: Case::Mep,
            about: Vec::new(),
            formula: "1+1".into(),
            flag: None,
            place: Place::default(),
        };
        // Spaces that do not break are hard to see in a failure.
        [Lang::En, Lang::Zh].map(|lang| figure_text(&corpus, &figure, lang).replace('\u{a0}', "_"))
    }

    const USD: (&str, Measure, &str, &str) = ("USD", Measure::Money, "US dollars", "美元");
    const PERCENT: (&str, Measure, &str, &str) = ("percent", Measure::Percent, "%", "%");
    const RATIO: (&str, Measure, &str, &str) = ("ratio", Measure::Ratio, "to 1", "倍");

    #[test]
    fn counts_of_the_paper() {
        use Qualifier::*;
        let count = |v, max, q, en, zh| written(v, max, q, ("c", Measure::Count, en, zh));
        assert_eq!(
            count(51.0, None, Exact, "centres", "家中心"),
            ["51 centres", "51家中心"]
        );
        assert_eq!(
            count(450.0, None, Nearly, "locations", "个服务点"),
            ["nearly 450 locations", "近450个服务点"]
        );
        assert_eq!(
            count(1.2e5, None, Nearly, "jobs", "个岗位"),
            ["nearly 120,000 jobs", "近12万个岗位"]
        );
        assert_eq!(
            count(1.2e7, None, MoreThan, "jobs", "个岗位"),
            ["more than 12_million jobs", "超过1200万个岗位"]
        );
        assert_eq!(
            count(1000.0, None, Thousands, "people", "人"),
            ["a thousand or more people", "上千人"]
        );
        assert_eq!(
            count(1.0, None, Exact, "facilities", "处设施"),
            ["1 facility", "1处设施"]
        );
        assert_eq!(
            count(5.0, Some(7.0), Usual, "years", "年"),
            ["usually 5–7 years", "一般5—7年"]
        );
        assert_eq!(count(5.0, None, Within, "years", "年"), ["within 5 years", "5年以内"]);
        assert_eq!(
            count(40.0, None, Past, "years", "年"),
            ["the past 40 years", "过去40年"]
        );
        assert_eq!(
            count(1461.6, None, Derived, "organisations", "家组织"),
            ["1,462 organisations (worked out by us)", "1462家组织（由我们算出）"]
        );
    }

    #[test]
    fn money_of_the_paper() {
        use Qualifier::*;
        let per = |slug| (slug, Measure::Money, "", "");
        assert_eq!(written(6.4e9, None, Exact, USD), ["$6.4bn", "64亿美元"]);
        assert_eq!(
            written(2.8e11, None, Planned, USD),
            ["$280bn planned", "计划2800亿美元"]
        );
        assert_eq!(
            written(5e10, None, Authorised, USD),
            ["$50bn authorised", "授权500亿美元"]
        );
        assert_eq!(written(5e8, None, Only, USD), ["only $500_million", "仅5亿美元"]);
        assert_eq!(
            written(158_024_691.0, None, Derived, USD),
            ["$158_million (worked out by us)", "1.58亿美元（由我们算出）"]
        );
        assert_eq!(
            written(1.4e8, None, About, per("USD per year")),
            ["about $140_million a year", "每年约1.4亿美元"]
        );
        assert_eq!(
            written(7e7, Some(1.2e8), Usual, per("USD per institute")),
            ["usually $70–120_million per institute", "每所一般0.7—1.2亿美元"]
        );
        assert_eq!(
            written(40.5, None, Exact, per("USD per federal USD")),
            ["$40.5 per federal dollar", "每1美元联邦资金40.5美元"]
        );
        let yuan = (
            "yuan as printed (USD meant)",
            Measure::Money,
            "yuan as printed (dollars meant)",
            "元（原文如此，当为美元）",
        );
        assert_eq!(
            written(1e9, None, Exact, yuan),
            ["1bn yuan as printed (dollars meant)", "10亿元（原文如此，当为美元）"]
        );
    }

    #[test]
    fn shares_and_ratios_of_the_paper() {
        use Qualifier::*;
        assert_eq!(written(50.0, None, AtMost, PERCENT), ["at most 50%", "至多50%"]);
        assert_eq!(
            written(45.36, None, Derived, PERCENT),
            ["45.4% (worked out by us)", "45.4%（由我们算出）"]
        );
        assert_eq!(
            written(13.02, None, Derived, PERCENT),
            ["13% (worked out by us)", "13%（由我们算出）"]
        );
        let third = ("fraction", Measure::Share, "share", "份额");
        assert_eq!(
            written(0.333_333_333_3, None, AtMost, third),
            ["at most one third", "至多三分之一"]
        );
        assert_eq!(written(1.0, None, AtLeast, RATIO), ["at least 1:1", "至少1:1"]);
        assert_eq!(
            written(638.9, None, Derived, RATIO),
            ["639 times (worked out by us)", "639倍（由我们算出）"]
        );
    }
}
