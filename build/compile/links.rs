//! Relations: ends, type, codes, years, sentence, place.

use super::super::corpus::*;
use super::names::Names;
use super::place::place;
use super::problems::{Problems, Row};
use super::rows::Rows;
use super::time::years;
use super::words::{both, code, codes, maybe};

/// Fills the relations.
pub fn compile(rows: &Rows, names: &Names, tables: &mut Tables, problems: &mut Problems) {
    for r in &rows.relations {
        let row = Row {
            file: "relations.toml",
            id: &r.id,
        };
        years(row, r.from_year, r.to_year, problems);
        let coded: Vec<Coded> = codes(row, "coded", &r.coded, problems);
        for (tag, empty, field) in [
            (Coded::Features, r.features.is_empty(), "features"),
            (Coded::Boundaries, r.boundaries.is_empty(), "boundaries"),
            (Coded::Years, r.from_year.is_none() && r.to_year.is_none(), "from_year"),
        ] {
            if empty && coded.contains(&tag) {
                problems.enter(
                    row,
                    format!("`coded` says that we coded {}, but `{field}` is empty", tag.code()),
                    "drop one",
                );
            }
        }
        tables.relations.push(Relation {
            slug: r.id.clone(),
            from: EntityId(names.entities.find(row, "from", &r.from, problems)),
            kind: TypeId(names.types.find(row, "type", &r.r#type, problems)),
            to: EntityId(names.entities.find(row, "to", &r.to, problems)),
            case: code(row, "case", &r.case, problems),
            features: codes(row, "features", &r.features, problems),
            boundaries: codes(row, "boundaries", &r.boundaries, problems),
            status: code(row, "status", &r.status, problems),
            coded,
            from_year: r.from_year,
            to_year: r.to_year,
            year_note: maybe(row, "year_note", &r.year_note, problems),
            text: both(row, "text", &r.text, problems),
            place: place(row, (&r.pages, &r.sections, &r.notes), rows, names, problems),
        });
    }
}
