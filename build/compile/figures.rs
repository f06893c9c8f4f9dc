//! Figures: value, unit, date, and the sum behind a derived number.

use super::super::corpus::*;
use super::formula;
use super::ledger::{Ledger, Row};
use super::names::Names;
use super::place::place;
use super::rows::{Figure as FigureRow, Rows};
use super::words::{both, code, maybe};

/// How far a derived number may be from its formula, as a part of it: values are rounded to three figures or so.
const TOLERANCE: f64 = 0.001;

/// Fills the figures.
pub fn compile(rows: &Rows, names: &Names, tables: &mut Tables, ledger: &mut Ledger) {
    for f in &rows.figures {
        let row = Row {
            file: "figures.toml",
            id: &f.id,
        };
        let qualifier = code(row, "qualifier", &f.qualifier, ledger);
        let unit = if f.unit.is_empty() {
            ledger.enter(
                row,
                "the number has no unit",
                "write its `unit`, one of data/labels.toml",
            );
            UnitId(0)
        } else {
            UnitId(names.units.find(row, "unit", &f.unit, ledger))
        };
        check_value(row, f, qualifier, ledger);
        tables.figures.push(Figure {
            slug: f.id.clone(),
            value: f.value,
            max: f.max,
            unit,
            qualifier,
            what: both(row, "what", &f.what, ledger),
            as_of: date(row, f, ledger),
            case: code(row, "case", &f.case, ledger),
            about: names.entities(row, "about", &f.about, ledger),
            formula: f.formula.clone(),
            flag: maybe(row, "flag", &f.flag, ledger),
            place: place(row, (&f.pages, &f.sections, &f.notes), rows, names, ledger),
        });
    }
}

/// The as-of date: there, or left out on purpose with a flag that tells the reader.
fn date(row: Row, f: &FigureRow, ledger: &mut Ledger) -> Text {
    let given = !(f.as_of.en.is_empty() && f.as_of.zh.is_empty());
    match (given, f.undated) {
        (true, false) => both(row, "as_of", &f.as_of, ledger),
        (true, true) => {
            ledger.enter(
                row,
                "it has a date and says that it has none",
                "keep either `as_of` or `undated`",
            );
            Text::default()
        }
        (false, true) => {
            if f.flag.is_none() {
                ledger.enter(
                    row,
                    "it is undated, but no `flag` tells the reader",
                    "write a flag that says so",
                );
            }
            Text::default()
        }
        (false, false) => {
            ledger.enter(
                row,
                "the number has no date",
                "write `as_of`, or `undated = true` and a flag that says so",
            );
            Text::default()
        }
    }
}

fn check_value(row: Row, f: &FigureRow, qualifier: Qualifier, ledger: &mut Ledger) {
    if !f.value.is_finite() || f.value < 0.0 {
        ledger.enter(row, format!("`value` {} is no number of things", f.value), "correct it");
    }
    if f.max.is_some_and(|max| max <= f.value) {
        ledger.enter(row, "the range ends before it begins", "make `max` larger than `value`");
    }
    let derived = qualifier == Qualifier::Derived;
    match (derived, f.formula.is_empty()) {
        (false, false) => ledger.enter(
            row,
            "it has a `formula` but is not derived",
            "make its qualifier \"derived\"",
        ),
        (true, true) if f.flag.is_none() => {
            ledger.enter(
                row,
                "we derived it, but nothing says how",
                "write a `formula`, or a `flag` that tells what was counted",
            );
        }
        (true, false) => match formula::value(&f.formula) {
            None => ledger.enter(
                row,
                format!("the formula \"{}\" cannot be read", f.formula),
                "use numbers, + - * / and ( )",
            ),
            Some(sum) if (sum - f.value).abs() > TOLERANCE * sum.abs() => {
                ledger.enter(
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
