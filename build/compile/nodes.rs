//! Entities: words, codes, years, place.

use super::super::corpus::*;
use super::names::Names;
use super::place::place;
use super::problems::{Problems, Row};
use super::rows::Rows;
use super::time::years;
use super::words::{SHORT_LABEL_EM, both, code, fitting, maybe};

/// Fills the entities.
pub fn compile(rows: &Rows, names: &Names, tables: &mut Tables, problems: &mut Problems) {
    for e in &rows.entities {
        let row = Row {
            file: "entities.toml",
            id: &e.id,
        };
        years(row, e.from, e.to, problems);
        if e.when.is_none() && (e.from.is_some() || e.to.is_some()) {
            problems.enter(
                row,
                "it has a year but no `when` for the reader",
                "write `when` in both languages",
            );
        }
        if !rows.relations.iter().any(|r| r.from == e.id || r.to == e.id) {
            problems.enter(
                row,
                "no relation touches it",
                "link it in data/relations.toml or take it away",
            );
        }
        tables.entities.push(Entity {
            slug: e.id.clone(),
            name: both(row, "name", &e.name, problems),
            short: fitting(row, "short", &e.short, SHORT_LABEL_EM, problems),
            plural: e.plural,
            desc: both(row, "desc", &e.desc, problems),
            kind: code(row, "kind", &e.kind, problems),
            sector: code(row, "sector", &e.sector, problems),
            case: code(row, "case", &e.case, problems),
            when: maybe(row, "when", &e.when, problems),
            from_year: e.from,
            to_year: e.to,
            year_note: maybe(row, "year_note", &e.year_note, problems),
            place: place(row, (&e.pages, &e.sections, &e.notes), rows, names, problems),
        });
    }
}
