//! How dates, spans of years and pages are written, each as vaguely as the paper has them. Knows the corpus only.

use crate::corpus::{Event, Lang, Precision};
use crate::text::number::dash;

/// Short English names of the months.
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
];
/// Chinese names of the quarters.
const QUARTERS: [&str; 4] = ["一", "二", "三", "四"];

/// A date as the data writes it: a year, and as much more as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// Year.
    pub year: i16,
    /// Month, 1 to 12.
    pub month: Option<u8>,
    /// Day of the month, from 1.
    pub day: Option<u8>,
}

impl Day {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub fn read(text: &str) -> Option<Day> {
        let mut parts = text.split('-');
        let year = parts.next()?.parse().ok()?;
        let month = parts
            .next()
            .map(str::parse)
            .transpose()
            .ok()?
            .filter(|m| (1..=12).contains(m));
        let day = parts
            .next()
            .map(str::parse)
            .transpose()
            .ok()?
            .filter(|d| (1..=31).contains(d));
        parts.next().is_none().then_some(Day { year, month, day })
    }

    /// As written in a language: `15 Aug 2022`, `2022年8月15日`.
    pub fn written(self, lang: Lang) -> String {
        let Day { year, month, day } = self;
        let name = |m: u8| MONTHS.get(usize::from(m) - 1).copied().unwrap_or_default();
        match (lang, month, day) {
            (Lang::En, None, _) => format!("{year}"),
            (Lang::En, Some(m), None) => format!("{}\u{a0}{year}", name(m)),
            (Lang::En, Some(m), Some(d)) => format!("{d}\u{a0}{}\u{a0}{year}", name(m)),
            (Lang::Zh, None, _) => format!("{year}年"),
            (Lang::Zh, Some(m), None) => format!("{year}年{m}月"),
            (Lang::Zh, Some(m), Some(d)) => format!("{year}年{m}月{d}日"),
        }
    }
}

/// When an event took place, as exactly as the paper says.
pub fn event_date(event: &Event, lang: Lang) -> String {
    date(&event.start, &event.end, event.precision, lang)
}

/// A date or span in words; as it stands in the data if it cannot be read.
pub fn date(start: &str, end: &str, precision: Precision, lang: Lang) -> String {
    let Some(first) = Day::read(start) else {
        return start.to_owned();
    };
    let last = Day::read(end);
    match precision {
        Precision::Day | Precision::Month | Precision::Year => match last {
            Some(last) if last != first => span(first, last, lang),
            Some(_) | None => first.written(lang),
        },
        Precision::Quarter => {
            let quarter = (first.month.unwrap_or(1) - 1) / 3;
            match lang {
                Lang::En => format!("Q{}\u{a0}{}", quarter + 1, first.year),
                Lang::Zh => {
                    format!(
                        "{}年第{}季度",
                        first.year,
                        QUARTERS.get(usize::from(quarter)).copied().unwrap_or_default()
                    )
                }
            }
        }
        Precision::FiscalYear => match lang {
            Lang::En => format!("fiscal\u{a0}{}", first.year),
            Lang::Zh => format!("{}财年", first.year),
        },
        Precision::Decade => decade(first.year, last.map(|d| d.year), lang),
        Precision::About => about(first, last, lang),
    }
}

/// One decade, several, or from one on: `1980s`, `1950s–1960s`, `from the 1980s`.
fn decade(first: i16, last: Option<i16>, lang: Lang) -> String {
    let start = first - first.rem_euclid(10);
    let end = last.map(|y| y - y.rem_euclid(10));
    match (lang, end) {
        (Lang::En, Some(end)) if end == start => format!("{start}s"),
        (Lang::En, Some(end)) => format!("{start}s–{end}s"),
        (Lang::En, None) => format!("from the {start}s"),
        (Lang::Zh, Some(end)) if end == start => format!("{start}年代"),
        (Lang::Zh, Some(end)) => format!("{start}—{end}年代"),
        (Lang::Zh, None) => format!("{start}年代起"),
    }
}

/// A rough date. December as a rough month is what the paper calls the end of a year.
fn about(first: Day, last: Option<Day>, lang: Lang) -> String {
    match (lang, first.month, last) {
        (Lang::En, Some(12), None) => format!("end of {}", first.year),
        (Lang::Zh, Some(12), None) => format!("{}年底", first.year),
        (Lang::En, _, None) => format!("about\u{a0}{}", first.written(lang)),
        (Lang::Zh, _, None) => format!("约{}", first.written(lang)),
        (Lang::En, _, Some(last)) => format!("about\u{a0}{}", span(first, last, lang)),
        (Lang::Zh, _, Some(last)) => format!("约{}", span(first, last, lang)),
    }
}

/// From one date to another; plain years share their 年.
fn span(first: Day, last: Day, lang: Lang) -> String {
    if first.month.is_none() && last.month.is_none() {
        return years(Some(first.year), Some(last.year), lang);
    }
    format!("{}{}{}", first.written(lang), dash(lang), last.written(lang))
}

/// The years of a relation: one, a span, or an end; empty where there is none.
pub fn years(from: Option<i16>, to: Option<i16>, lang: Lang) -> String {
    match (lang, from, to) {
        (_, None, None) => String::new(),
        (Lang::En, Some(from), Some(to)) if from != to => format!("{from}–{to}"),
        (Lang::Zh, Some(from), Some(to)) if from != to => format!("{from}—{to}年"),
        (Lang::En, Some(year), _) => format!("{year}"),
        (Lang::Zh, Some(year), _) => format!("{year}年"),
        (Lang::En, None, Some(to)) => format!("until {to}"),
        (Lang::Zh, None, Some(to)) => format!("至{to}年"),
    }
}

/// Pages of the paper, given as printed (`101, 103–104`): `pp. 101, 103–104`, `第101、103—104页`.
pub fn pages(printed: &str, lang: Lang) -> String {
    let many = printed.contains(['–', '-', ',']);
    match lang {
        _ if printed.is_empty() => String::new(),
        Lang::En if many => format!("pp.\u{a0}{printed}"),
        Lang::En => format!("p.\u{a0}{printed}"),
        Lang::Zh => format!(
            "第{}页",
            printed.replace(['–', '-'], "—").replace(", ", "、").replace(',', "、")
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(start: &str, end: &str, precision: Precision) -> [String; 2] {
        [Lang::En, Lang::Zh].map(|lang| date(start, end, precision, lang).replace('\u{a0}', " "))
    }

    #[test]
    fn dates_of_the_paper() {
        use Precision::*;
        for (start, end, precision, en, zh) in [
            ("1950", "1969", Decade, "1950s–1960s", "1950—1960年代"),
            ("1980", "1989", Decade, "1980s", "1980年代"),
            ("1980", "", Decade, "from the 1980s", "1980年代起"),
            ("1988", "", Year, "1988", "1988年"),
            ("1988", "2010", About, "about 1988–2010", "约1988—2010年"),
            ("1988", "", About, "about 1988", "约1988年"),
            ("2014-12", "", About, "end of 2014", "2014年底"),
            ("2023-08", "", Month, "Aug 2023", "2023年8月"),
            ("2022-08-15", "", Day, "15 Aug 2022", "2022年8月15日"),
            ("2023-04", "2023-06", Quarter, "Q2 2023", "2023年第二季度"),
            ("2022", "", FiscalYear, "fiscal 2022", "2022财年"),
            ("soon", "", Day, "soon", "soon"),
        ] {
            assert_eq!(both(start, end, precision), [en, zh]);
        }
    }

    #[test]
    fn broken_dates_do_no_harm() {
        for text in ["", "-", "2023-", "2023-00", "2023-13-40", "2023-1-1-1", "99999", "x-1"] {
            for precision in [Precision::Day, Precision::Quarter, Precision::About, Precision::Decade] {
                let _ = both(text, text, precision);
            }
        }
        assert_eq!(
            Day::read("2023-13"),
            Some(Day {
                year: 2023,
                month: None,
                day: None
            })
        );
    }

    #[test]
    fn spans_and_pages() {
        assert_eq!(years(Some(2000), Some(2019), Lang::Zh), "2000—2019年");
        assert_eq!(years(None, Some(2017), Lang::En), "until 2017");
        assert_eq!(years(Some(2012), None, Lang::En), "2012");
        assert_eq!(pages("103", Lang::En), "p.\u{a0}103");
        assert_eq!(pages("101, 103–104", Lang::En), "pp.\u{a0}101, 103–104");
        assert_eq!(pages("101, 103–104", Lang::Zh), "第101、103—104页");
    }
}
