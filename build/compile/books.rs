//! Words for codes, units, sections, families and types.

use super::super::corpus::*;
use super::ledger::{Ledger, Row};
use super::names::Names;
use super::place::page_set;
use super::rows::{Book, Phrase, Rows, Words};
use super::words::{CHIP_EM, both, code, fitting};

/// Fills labels, units, sections and types.
pub fn compile(rows: &Rows, _names: &Names, tables: &mut Tables, ledger: &mut Ledger) {
    let l = &rows.labels;
    tables.labels = Labels {
        kinds: book::<Kind>("kind", &l.kind, ledger),
        sectors: book::<Sector>("sector", &l.sector, ledger),
        statuses: book::<Status>("status", &l.status, ledger),
        coded: book::<Coded>("coded", &l.coded, ledger),
        cases: book::<Case>("case", &l.case, ledger),
        features: book::<Feature>("feature", &l.feature, ledger),
        boundaries: book::<Boundary>("boundary", &l.boundary, ledger),
        precisions: book::<Precision>("precision", &l.precision, ledger),
        qualifiers: book::<Qualifier>("qualifier", &l.qualifier, ledger),
        severities: book::<Severity>("severity", &l.severity, ledger),
        bases: book::<Basis>("basis", &l.basis, ledger),
        claims: book::<ClaimKind>("claim", &l.claim, ledger),
        families: families(rows, ledger),
    };
    for unit in &l.unit {
        let row = Row {
            file: "labels.toml",
            id: &unit.id,
        };
        let measure = code(row, "measure", &unit.measure, ledger);
        let name = fitting(row, "name", &unit.name, CHIP_EM, ledger);
        tables.units.push(Unit {
            slug: unit.id.clone(),
            measure,
            name,
        });
    }
    for section in &rows.sections {
        let row = Row {
            file: "sections.toml",
            id: &section.id,
        };
        if page_set(row, "pages", &section.pages, ledger).is_empty() {
            ledger.enter(row, "it has no pages", "write the printed pages it covers");
        }
        let name = both(row, "name", &section.name, ledger);
        tables.sections.push(Section {
            slug: section.id.clone(),
            name,
            pages: section.pages.clone(),
        });
    }
    for kind in &rows.types {
        let row = Row {
            file: "types.toml",
            id: &kind.id,
        };
        tables.types.push(RelationType {
            slug: kind.id.clone(),
            family: code(row, "family", &kind.family, ledger),
            forward: phrase(row, "forward", &kind.forward, ledger),
            inverse: phrase(row, "inverse", &kind.inverse, ledger),
            forward_plural: kind.forward.plural.clone(),
            inverse_plural: kind.inverse.plural.clone(),
            directed: kind.directed.unwrap_or(true),
        });
    }
}

/// Words for every variant, in the order of the enum; missing and unknown codes are entered.
fn book<C: Code>(name: &'static str, book: &Book, ledger: &mut Ledger) -> Vec<Text> {
    for unknown in book.keys().filter(|key| C::from_code(key).is_none()) {
        let row = Row {
            file: "labels.toml",
            id: name,
        };
        ledger.enter(
            row,
            format!("\"{unknown}\" is no code of this book"),
            "take the line away or add the code to codes.rs",
        );
    }
    C::ALL
        .iter()
        .map(|variant| match book.get(variant.code()) {
            Some(words) => fitting(
                Row {
                    file: "labels.toml",
                    id: name,
                },
                variant.code(),
                words,
                CHIP_EM,
                ledger,
            ),
            None => {
                let row = Row {
                    file: "labels.toml",
                    id: name,
                };
                ledger.enter(
                    row,
                    format!("there are no words for \"{}\"", variant.code()),
                    "add a line for it",
                );
                Text::default()
            }
        })
        .collect()
}

fn families(rows: &Rows, ledger: &mut Ledger) -> Vec<FamilyText> {
    for family in rows.families.iter().filter(|f| Family::from_code(&f.id).is_none()) {
        let row = Row {
            file: "types.toml",
            id: &family.id,
        };
        ledger.enter(
            row,
            "this is no code of a family",
            "take the row away or add the code to codes.rs",
        );
    }
    Family::ALL
        .iter()
        .map(|variant| {
            let row = Row {
                file: "types.toml",
                id: variant.code(),
            };
            match rows.families.iter().find(|f| f.id == variant.code()) {
                Some(family) => FamilyText {
                    name: fitting(row, "name", &family.name, CHIP_EM, ledger),
                    hint: both(row, "hint", &family.hint, ledger),
                },
                None => {
                    ledger.enter(row, "there are no words for this family", "add a [[family]] row");
                    FamilyText {
                        name: Text::default(),
                        hint: Text::default(),
                    }
                }
            }
        })
        .collect()
}

fn phrase(row: Row, field: &str, phrase: &Phrase, ledger: &mut Ledger) -> Text {
    if phrase.plural.trim().is_empty() {
        ledger.enter(
            row,
            format!("`{field}` has no plural phrase"),
            format!("write {field}.plural"),
        );
    }
    if phrase.zh.matches('…').count() > 1 {
        ledger.enter(
            row,
            format!("`{field}.zh` has more than one …"),
            "keep the one that stands for the other name",
        );
    }
    fitting(
        row,
        field,
        &Words {
            en: phrase.en.clone(),
            zh: phrase.zh.clone(),
        },
        CHIP_EM,
        ledger,
    )
}
