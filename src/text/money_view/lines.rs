//! Lines of the money view that carry a figure, a date or what the reader has set. Knows the corpus only.

use crate::corpus::{Basis, Corpus, Figure, Lang, Measure, Oddity, Qualifier};
use crate::text::figure::figure_text;
use crate::text::money::dollars;
use crate::text::number::{count, dash, number};

/// A figure's text without the hedge that it is ours: where hatching says so.
pub fn unhedged(text: String, lang: Lang) -> String {
    let ours = match lang {
        Lang::En => [" (worked out by us)", " (counted by us)"],
        Lang::Zh => ["（由我们算出）", "（由我们计数）"],
    };
    ours.iter().fold(text, |text, hedge| text.replace(hedge, ""))
}

/// A sum alone: no "a year", no "per federal dollar", no hedge that it is ours; "about" stays.
pub fn sum(corpus: &Corpus, row: &Figure, lang: Lang) -> String {
    let unit = corpus.unit(row.unit).slug.as_str();
    if unit == "USD per federal USD" {
        return dollars(row.value, row.max, 1, lang);
    }
    let text = unhedged(figure_text(corpus, row, lang), lang);
    match lang {
        Lang::En => text.replace(" a year", "").replace(" per institute", ""),
        Lang::Zh => text.replace("每年", "").replace("每所", ""),
    }
}

/// A word and what it leads to.
pub fn lead(word: &str, text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{word}: {text}"),
        Lang::Zh => format!("{word}：{text}"),
    }
}

/// What a figure measures, when, and how much.
pub fn noted(what: &str, as_of: &str, text: &str, lang: Lang) -> String {
    let known = as_of.is_empty() || what.to_ascii_lowercase().contains(&as_of.to_ascii_lowercase());
    match (lang, known) {
        (Lang::En, true) => format!("{what}: {text}"),
        (Lang::En, false) => format!("{what}, {as_of}: {text}"),
        (Lang::Zh, true) => format!("{what}：{text}"),
        (Lang::Zh, false) => format!("{what}，{as_of}：{text}"),
    }
}

/// Words with the date they hold for.
pub fn dated(words: &str, as_of: &str, lang: Lang) -> String {
    match lang {
        _ if as_of.is_empty() => words.to_owned(),
        Lang::En => format!("{words}, {as_of}"),
        Lang::Zh => format!("{words}（{as_of}）"),
    }
}

/// Words taken from a book of a year, which is no date of what they say.
pub fn from_book(words: &str, as_of: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{words} (a book of {as_of})"),
        Lang::Zh => format!("{words}（据{as_of}的书）"),
    }
}

/// A note of the paper: `p. 102, note ②`, `第102页注②`; citations in the text are named as such.
pub fn note_mark(page: &str, marker: &str, lang: Lang) -> String {
    let numbered = !marker.contains("text");
    match (lang, numbered) {
        (Lang::En, true) => format!("p.\u{a0}{page}, note\u{a0}{marker}"),
        (Lang::En, false) => format!("p.\u{a0}{page}, cited in the text"),
        (Lang::Zh, true) => format!("第{page}页注{marker}"),
        (Lang::Zh, false) => format!("第{page}页文内夹注"),
    }
}

/// An oddity as a word or two: its kind, and whether the knowledge is from outside the paper.
pub fn doubt(oddity: &Oddity, lang: Lang) -> String {
    let kind = oddity.kind.get(lang);
    match (oddity.basis, lang) {
        (Basis::Paper, _) => kind.to_owned(),
        (Basis::Outside | Basis::Both, Lang::En) => format!("{kind} (from outside)"),
        (Basis::Outside | Basis::Both, Lang::Zh) => format!("{kind}（外部资料）"),
    }
}

/// The heading of the ladder before 2017.
pub fn ladder_head(as_of: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("Federal ceiling, {as_of}"),
        Lang::Zh => format!("联邦上限（{as_of}）"),
    }
}

/// The heading of the rule since 2017.
pub fn half_head(as_of: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("Half and half for good, from {as_of}"),
        Lang::Zh => format!("永久对半（{as_of}起）"),
    }
}

/// A share in a few signs: `≤50%`, `≤1/3`.
pub fn share(corpus: &Corpus, row: &Figure, lang: Lang) -> String {
    let most = if row.qualifier == Qualifier::AtMost { "≤" } else { "" };
    match corpus.unit(row.unit).measure {
        Measure::Share if row.value > 0.0 => format!("{most}1/{}", number(1.0 / row.value, 0, lang)),
        Measure::Share | Measure::Percent | Measure::Money | Measure::Ratio | Measure::Count => {
            format!("{most}{}%", number(row.value, 1, lang))
        }
    }
}

/// The half that is not federal.
pub fn others(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("others {text}"),
        Lang::Zh => format!("其余{text}"),
    }
}

/// The reader's centre.
pub fn own_centre(age: u8, year: i16, lang: Lang) -> String {
    match lang {
        Lang::En => format!("▲ A centre in year {age} of its life, in {year}"),
        Lang::Zh => format!("▲ 一家中心：{year}年，成立第{age}年"),
    }
}

/// What the reader has set for the institute.
pub fn chosen(award: f64, length: u8, taper: u8, lang: Lang) -> String {
    let award = dollars(award, None, 0, lang);
    match lang {
        Lang::En => format!("▲ set here: {award} over {length} years, falling from year {taper}"),
        Lang::Zh => format!("▲ 此处设为{award}，共{length}年，第{taper}年后递减"),
    }
}

/// A year of operation or after founding, as a slider shows it; the last may stand for all that follow.
pub fn knob_year(year: u8, and_later: bool, lang: Lang) -> String {
    match (lang, and_later) {
        (Lang::En, false) => format!("year {year}"),
        (Lang::En, true) => format!("year {year}+"),
        (Lang::Zh, false) => format!("第{year}年"),
        (Lang::Zh, true) => format!("第{year}年起"),
    }
}

/// A calendar year, as a slider shows it.
pub fn knob_calendar(year: i16, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{year}"),
        Lang::Zh => format!("{year}年"),
    }
}

/// An award of so many million dollars, as a slider shows it.
pub fn knob_award(millions: u8, lang: Lang) -> String {
    dollars(f64::from(millions) * 1e6, None, 0, lang)
}

/// A number of years, as a slider shows it.
pub fn knob_years(years: u8, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{years} years"),
        Lang::Zh => format!("{years}年"),
    }
}

/// Who pays the match, and from which book that is.
pub fn book(as_of: &str, lang: Lang) -> String {
    match lang {
        Lang::En => {
            format!("Asked of firms, universities and local governments together. From a book of {as_of}.")
        }
        Lang::Zh => format!("由企业、高校与地方政府合出。据{as_of}的书。"),
    }
}

fn range(row: &Figure, lang: Lang) -> String {
    let low = number(row.value, 0, lang);
    match row.max {
        Some(max) => format!("{low}{}{}", dash(lang), number(max, 0, lang)),
        None => low,
    }
}

/// When federal money starts to fall.
pub fn falls(row: &Figure, lang: Lang) -> String {
    match lang {
        Lang::En => format!("falls from {}", range(row, lang)),
        Lang::Zh => format!("{}年后递减", range(row, lang)),
    }
}

/// When federal money ends.
pub fn ends(row: &Figure, lang: Lang) -> String {
    match lang {
        Lang::En => format!("ends at {}", range(row, lang)),
        Lang::Zh => format!("{}年期满", range(row, lang)),
    }
}

/// Under the axis of years.
pub fn year_axis(length: &str, taper: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("Years after founding. Length from a book of {length}, fall from one of {taper}."),
        Lang::Zh => format!("横轴为建成后年数。年限据{length}的书，递减据{taper}的书。"),
    }
}

/// Over the kinds of own income.
pub fn kinds_head(text: &str, as_of: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{text}; examples from a book of {as_of}, not split"),
        Lang::Zh => format!("{text}；据{as_of}的书举例，未分项"),
    }
}

/// A total that the paper prints itself.
pub fn total(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{text} in all, as the paper adds it"),
        Lang::Zh => format!("合计{text}，为论文自行加总"),
    }
}

/// The year the sums of the act hold for.
pub fn of_year(as_of: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("All but the two small squares: {as_of}"),
        Lang::Zh => format!("除两个小方块外，均为{as_of}"),
    }
}

/// The rest of the act.
pub fn the_rest(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("the rest, mainly for research: {text}"),
        Lang::Zh => format!("其余主要用于科研：{text}"),
    }
}

/// A sum inside another.
pub fn of_which(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("of which {text}"),
        Lang::Zh => format!("其中{text}"),
    }
}

/// The chips fund and its term.
pub fn fund(years: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("CHIPS fund for Commerce, {years}"),
        Lang::Zh => format!("商务部芯片基金，{years}"),
    }
}

/// A number whose attribution is doubtful.
pub fn doubtful(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{text}?"),
        Lang::Zh => format!("{text}？"),
    }
}

/// Why a sum is no bar: how long it would be, in pixels to the nearest ten, and in longest bars.
pub fn no_bar(long: f64, times: f64, lang: Lang) -> String {
    let px = count(((long / 10.0).round() * 10.0) as usize, lang);
    let times = number(times, 0, lang);
    match lang {
        Lang::En => {
            format!("No bar: on the dollar ruler above it would be {px} pixels long, {times} times the longest bar.")
        }
        Lang::Zh => format!("不画成条：按上面的美元尺要画{px}像素长，约为最长一条的{times}倍。"),
    }
}

/// A fall in points.
pub fn fall(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("down {text}"),
        Lang::Zh => format!("下降{text}"),
    }
}
