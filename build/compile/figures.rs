//! Figures: value, unit, date, and the sum behind a derived number.

use super::super::corpus::*;
use super::formula;
use super::names::Names;
use super::place::place;
use super::problems::{Problems, Row};
use super::rows::{Figure as FigureRow, Rows};
use super::words::{both, code, maybe};

/// How far a derived number may be from its formula, as a part of it: values are rounded to three figures or so.
const TOLERANCE: f64 = 0.001;

/// Fills the figures.
pub fn compile(rows: &Rows, names: &Names, tables: &mut Tables, problems: &mut Problems) {
    for f in &rows.figures {
        let row = Row {
            file: "figures.toml",
            id: &f.id,
        };
        let qualifier = code(row, "qualifier", &f.qualifier, problems);
        let unit = if f.unit.is_empty() {
            problems.enter(
                row,
                "the number has no unit",
                "write its `unit`, one of data/labels.toml",
            );
            UnitId(0)
        } else {
            UnitId(names.units.find(row, "unit", &f.unit, problems))
        };
        check_value(row, f, qualifier, problems);
        tables.figures.push(Figure {
            slug: f.id.clone(),
            value: f.value,
            max: f.max,
            unit,
            qualifier,
            what: both(row, "what", &f.what, problems),
            as_of: date(row, f, problems),
            case: code(row, "case", &f.case, problems),
            about: names.entities(row, "about", &f.about, problems),
            formula: f.formula.clone(),
            flag: maybe(row, "flag", &f.flag, problems),
            place: place(row, (&f.pages, &f.sections, &f.notes), rows, names, problems),
        });
    }
}

/// The as-of date: there, or left out on purpose with a flag that tells the reader.
fn date(row: Row, f: &FigureRow, problems: &mut Problems) -> Text {
    let given = !(f.as_of.en.is_empty() && f.as_of.zh.is_empty());
    match (given, f.undated) {
        (true, false) => both(row, "as_of", &f.as_of, problems),
        (true, true) => {
            problems.enter(
                row,
                "it has a date and says that it has none",
                "keep either `as_of` or `undated`",
            );
            Text::default()
        }
        (false, true) => {
            if f.flag.is_none() {
                problems.enter(
                    row,
                    "it is undated, but no `flag` tells the reader",
                    "write a flag that says so",
                );
            }
            Text::default()
        }
        (false, false) => {
            problems.enter(
                row,
                "the number has no date",
                "write `as_of`, or `undated = true` and a flag that says so",
            );
            Text::default()
        }
    }
}

fn check_value(row: Row, f: &FigureRow, qualifier: Qualifier, problems: &mut Problems) {
    if !f.value.is_finite() || f.value < 0.0 {
        problems.enter(row, format!("`value` {} is no number of things", f.value), "correct it");
    }
    if f.max.is_some_and(|max| max <= f.value) {
        problems.enter(row, "the range ends before it begins", "make `max` larger than `value`");
    }
    let derived = qualifier == Qualifier::Derived;
    match (derived, f.formula.is_empty()) {
        (false, false) => problems.enter(
            row,
            "it has a `formula` but is not derived",
            "make its qualifier \"derived\"",
        ),
        (true, true) if f.flag.is_none() => {
            problems.enter(
                row,
                "we derived it, but nothing says how",
                "write a `formula`, or a `flag` that tells what was counted",
            );
        }
        (true, false) => match formula::value(&f.formula) {
            None => problems.enter(
                row,
                format!("the formula \"{}\" cannot be read", f.formula),
                "use numbers, + - * / and ( )",
            ),
            Some(sum) if (sum - f.value).abs() > TOLERANCE * sum.abs() => {
                problems.enter(
                    row,
                    format!("the formula gives {sum}, not {}", f.value),
                    "correct the value or the formula",
                );
            }
            Some(_) => {}
        },
        (true, true) | (false, true) => {}
    }
}
