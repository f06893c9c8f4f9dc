//! Dates: events in order of time, spans that end after they begin.

use super::super::corpus::*;
use super::names::Names;
use super::place::place;
use super::problems::{Problems, Row};
use super::rows::Rows;
use super::words::{both, code, maybe};

/// Years the paper can speak of.
const YEARS: std::ops::RangeInclusive<i16> = 1945..=2030;

/// Fills the events.
pub fn compile(rows: &Rows, names: &Names, tables: &mut Tables, problems: &mut Problems) {
    let mut before = "";
    for e in &rows.events {
        let row = Row {
            file: "events.toml",
            id: &e.id,
        };
        for (field, date) in [("start", &e.start), ("end", &e.end)] {
            if !(valid(date) || field == "end" && date.is_empty()) {
                problems.enter(
                    row,
                    format!("`{field}` \"{date}\" is not a date"),
                    "write YYYY, YYYY-MM or YYYY-MM-DD",
                );
            }
        }
        // ISO dates of different length still sort: a year stands before its months.
        if !e.end.is_empty() && e.end < e.start {
            problems.enter(
                row,
                format!("it ends ({}) before it starts ({})", e.end, e.start),
                "correct one of the dates",
            );
        }
        if e.start.as_str() < before {
            problems.enter(
                row,
                format!(
                    "its date {} is out of order: the row before it starts {before}",
                    e.start
                ),
                "move the row to where its date belongs",
            );
        }
        before = &e.start;
        tables.events.push(Event {
            slug: e.id.clone(),
            start: e.start.clone(),
            end: e.end.clone(),
            precision: code(row, "precision", &e.precision, problems),
            text: both(row, "text", &e.text, problems),
            case: code(row, "case", &e.case, problems),
            entities: names.entities(row, "entities", &e.entities, problems),
            note: maybe(row, "note", &e.note, problems),
            place: place(row, (&e.pages, &e.sections, &e.notes), rows, names, problems),
        });
    }
}

/// Enters a span of years that is out of order or out of the paper's reach.
pub fn years(row: Row, from: Option<i16>, to: Option<i16>, problems: &mut Problems) {
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        problems.enter(
            row,
            format!("it ends in {to}, before it begins in {from}"),
            "correct one of the years",
        );
    }
    for year in [from, to].into_iter().flatten().filter(|y| !YEARS.contains(y)) {
        problems.enter(
            row,
            format!("the year {year} is out of the paper's reach"),
            "correct it",
        );
    }
}

/// Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` with month and day in range.
fn valid(date: &str) -> bool {
    let parts: Vec<&str> = date.split('-').collect();
    let number = |at: usize, digits: usize, range: std::ops::RangeInclusive<u16>| {
        parts
            .get(at)
            .is_none_or(|p| p.len() == digits && p.parse().is_ok_and(|n| range.contains(&n)))
    };
    !date.is_empty() && parts.len() <= 3 && number(0, 4, 1945..=2030) && number(1, 2, 1..=12) && number(2, 2, 1..=31)
}
