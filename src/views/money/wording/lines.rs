//! Lines of the money view that carry a figure, a date or what the reader has set. Knows the corpus only.

use crate::corpus::{Basis, Corpus, Figure, Lang, Measure, Oddity, Qualifier};
use crate::text::figure::figure_text;
use crate::text::money::dollars;
use crate::text::number::{dash, number};

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
        Lang::En => format!("Ceiling {as_of}"),
        Lang::Zh => format!("{as_of}：联邦上限"),
    }
}

/// The heading of the rule since 2017, with its ratio.
pub fn half_head(as_of: &str, ratio: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{ratio} since {as_of}"),
        Lang::Zh => format!("{as_of}起：永久{ratio}"),
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
        Lang::En => format!("others {text}, for good"),
        Lang::Zh => format!("其余{text}"),
    }
}

/// The reader's centre.
pub fn own_centre(age: u8, year: i16, lang: Lang) -> String {
    match lang {
        Lang::En => format!("▲ Year {age} of a centre, in {year}:"),
        Lang::Zh => format!("▲ {year}年，成立第{age}年："),
    }
}

/// What the reader has set for the institute.
pub fn chosen(award: f64, length: u8, taper: u8, lang: Lang) -> String {
    let award = dollars(award, None, 0, lang);
    match lang {
        Lang::En => format!("▲ set here: {award} over {length} years, falling after {taper}"),
        Lang::Zh => format!("▲ 此处设为{award}，共{length}年，{taper}年后递减"),
    }
}

/// A year of operation or after founding, as a slider shows it; the last may stand for all that follow.
pub fn control_year(year: u8, and_later: bool, lang: Lang) -> String {
    match (lang, and_later) {
        (Lang::En, false) => format!("year {year}"),
        (Lang::En, true) => format!("year {year}+"),
        (Lang::Zh, false) => format!("第{year}年"),
        (Lang::Zh, true) => format!("第{year}年起"),
    }
}

/// A calendar year, as a slider shows it.
pub fn control_calendar(year: i16, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{year}"),
        Lang::Zh => format!("{year}年"),
    }
}

/// An award of so many million dollars, as a slider shows it.
pub fn control_award(millions: u8, lang: Lang) -> String {
    dollars(f64::from(millions) * 1e6, None, 0, lang)
}

/// A number of years, as a slider shows it.
pub fn control_years(years: u8, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{years} years"),
        Lang::Zh => format!("{years}年"),
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
        Lang::En => format!("falls after {} years", range(row, lang)),
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

/// From which books sum, years and match come, and the fall.
pub fn books(sum: &str, fall: &str, lang: Lang) -> String {
    match lang {
        Lang::En => {
            format!("Sum, years, match: a book of {sum}; the fall: one of {fall}. In the end self-support is a must.")
        }
        Lang::Zh => format!("金额、年限与配套据{sum}的书，递减据{fall}的书。研究所终须自负盈亏。"),
    }
}

/// Over the kinds of own income.
pub fn kinds_head(text: &str, as_of: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{text} of its own, examples of {as_of}, not split:"),
        Lang::Zh => format!("自有的{text}（据{as_of}的书举例，未分项）："),
    }
}

/// A total that the paper prints itself.
pub fn total(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{text} in all, as the paper adds it"),
        Lang::Zh => format!("合计{text}，论文自行加总"),
    }
}

/// A sum inside another.
pub fn of_which(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("of which {text}"),
        Lang::Zh => format!("其中{text}"),
    }
}

/// The chips fund, its term and its year.
pub fn fund(years: &str, as_of: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("CHIPS fund, {years}, {as_of}"),
        Lang::Zh => format!("芯片基金，{years}（{as_of}）"),
    }
}

/// A number whose attribution is doubtful.
pub fn doubtful(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{text}?"),
        Lang::Zh => format!("{text}？"),
    }
}

/// Why a sum is no bar: how many times as long as the longest one it would be.
pub fn no_bar(times: f64, lang: Lang) -> String {
    let times = number(times, 0, lang);
    match lang {
        Lang::En => format!("No bar: about {times} times the longest."),
        Lang::Zh => format!("不画成条：约为最长一条的{times}倍。"),
    }
}

/// A fall in points, with its years.
pub fn fall(text: &str, as_of: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("chips, {as_of}: down {text}"),
        Lang::Zh => format!("芯片份额{as_of}下降{text}"),
    }
}

/// The same fall, as a part of where it began.
pub fn relative(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("or by {text}"),
        Lang::Zh => format!("相对下降{text}"),
    }
}

/// Money that is not federal for each federal dollar, under the old rule.
pub fn others_were(ratio: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("A mature centre had to bring {ratio} or more; now as much as it gets."),
        Lang::Zh => format!("成熟中心自筹与联邦之比由至少{ratio}变为对等。"),
    }
}

/// A sum and its check.
pub fn added(terms: &[String; 2], sum: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{} + {} = {sum}", terms[0], terms[1]),
        Lang::Zh => format!("{}加{}，等于{sum}", terms[0], terms[1]),
    }
}

/// The mean of the institutes.
pub fn mean(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("on average {text} each"),
        Lang::Zh => format!("平均每所{text}"),
    }
}

/// What all institutes would get at one end of the range.
pub fn if_each(each: &str, text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("at {each} each: {text}"),
        Lang::Zh => format!("若每所{each}，合计{text}"),
    }
}

/// What was announced, as printed.
pub fn announced(as_of: &str, text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("Announced in {as_of}: {text}."),
        Lang::Zh => format!("{as_of}宣布：{text}。"),
    }
}

/// One sum as a part of another.
pub fn part_of(part: &str, whole: &str, text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{part} beside {whole}: {text}"),
        Lang::Zh => format!("{part}相当于{whole}的{text}"),
    }
}

/// How many times as much the NSTC’s money is as SEMATECH’s, of which the paper does not say whose it was.
pub fn as_much(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("NSTC: {text} SEMATECH (payer not stated), in nominal dollars"),
        Lang::Zh => format!("NSTC为SEMATECH（未言谁出资）的{text}，均为名义美元"),
    }
}

/// How many times what was put in a doubtful sum is.
pub fn as_often(text: &str, sum: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{text} its {sum}"),
        Lang::Zh => format!("相当于投入{sum}的{text}"),
    }
}

/// A year as a part of all years.
pub fn of_all(what: &str, text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{what}: {text} of all years"),
        Lang::Zh => format!("{what}占累计的{text}"),
    }
}

/// A share in a year.
pub fn in_year(as_of: &str, text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{as_of}: {text}"),
        Lang::Zh => format!("{as_of}{text}"),
    }
}

/// One sum less another, and what is left.
pub fn less(whole: &str, part: &str, text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{whole} less {part}: {text}, unexplained"),
        Lang::Zh => format!("{whole}减{part}得{text}，论文未解释"),
    }
}

/// The rest of the act.
pub fn the_rest(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("the rest, mainly research: {text}"),
        Lang::Zh => format!("其余多为科研：{text}"),
    }
}

/// A sum without hedge.
pub fn amount(row: &Figure, lang: Lang) -> String {
    dollars(row.value, row.max, 0, lang)
}

/// A figure with its hedge, without what is counted.
pub fn count_alone(corpus: &Corpus, row: &Figure, lang: Lang) -> String {
    let (text, unit) = (figure_text(corpus, row, lang), corpus.unit(row.unit));
    if unit.measure != Measure::Count {
        return text;
    }
    match lang {
        Lang::En => text.replace(&format!(" {}", unit.name.en), ""),
        Lang::Zh => text.replace(&unit.name.zh, ""),
    }
}

/// Points more, to a third: `+10`, `+16⅔`.
pub fn points(more: f64) -> String {
    let thirds = (more * 3.0).round();
    let whole = (thirds / 3.0).floor();
    let part = ["", "⅓", "⅔"][(thirds - whole * 3.0) as usize % 3];
    format!("+{whole}{part}")
}

/// So many of a kind.
pub fn of_them(count: &str, what: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{count} {what}"),
        Lang::Zh => format!("{count}{what}"),
    }
}

/// A part of those just named.
pub fn of_these(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{text} of these small or medium"),
        Lang::Zh => format!("其中{text}为中小型"),
    }
}
