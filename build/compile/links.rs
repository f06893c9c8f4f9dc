//! Relations: ends, type, codes, years, sentence, place.

use super::super::corpus::*;
use super::ledger::{Ledger, Row};
use super::names::Names;
use super::place::place;
use super::rows::Rows;
use super::time::years;
use super::words::{both, code, codes, maybe};

/// Fills the relations.
pub fn compile(rows: &Rows, names: &Names, tables: &mut Tables, ledger: &mut Ledger) {
    for r in &rows.relations {
        let row = Row {
            file: "relations.toml",
            id: &r.id,
        };
        years(row, r.from_year, r.to_year, ledger);
        let coded: Vec<Coded> = codes(row, "coded", &r.coded, ledger);
        for (tag, empty, field) in [
            (Coded::Features, r.features.is_empty(), "features"),
            (Coded::Boundaries, r.boundaries.is_empty(), "boundaries"),
            (Coded::Years, r.from_year.is_none() && r.to_year.is_none(), "from_year"),
        ] {
            if empty && coded.contains(&tag) {
                ledger.enter(
                    row,
                    format!("`coded` says that we coded {}, but `{field}` is empty", tag.code()),
                    "drop one",
                );
            }
        }
        tables.relations.push(Relation {
            slug: r.id.clone(),
            from: EntityId(names.entities.find(row, "from", &r.from, ledger)),
            kind: TypeId(names.types.find(row, "type", &r.r#type, ledger)),
            to: EntityId(names.entities.find(row, "to", &r.to, ledger)),
            case: code(row, "case", &r.case, ledger),
            features: codes(row, "features", &r.features, ledger),
            boundaries: codes(row, "boundaries", &r.boundaries, ledger),
            status: code(row, "status", &r.status, ledger),
            coded,
            from_year: r.from_year,
            to_year: r.to_year,
            year_note: maybe(row, "year_note", &r.year_note, ledger),
            text: both(row, "text", &r.text, ledger),
            place: place(row, (&r.pages, &r.sections, &r.notes), rows, names, ledger),
        });
    }
}
