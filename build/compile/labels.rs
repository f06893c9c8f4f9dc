//! Words for codes, units, sections, families and types.

use super::super::corpus::*;
use super::names::Names;
use super::place::page_set;
use super::problems::{Problems, Row};
use super::rows::{Book, Phrase, Rows, Words};
use super::words::{CHIP_EM, both, code, fitting};

/// Fills labels, units, sections and types.
pub fn compile(rows: &Rows, _names: &Names, tables: &mut Tables, problems: &mut Problems) {
    let l = &rows.labels;
    tables.labels = Labels {
        kinds: book::<Kind>("kind", &l.kind, problems),
        sectors: book::<Sector>("sector", &l.sector, problems),
        statuses: book::<Status>("status", &l.status, problems),
        coded: book::<Coded>("coded", &l.coded, problems),
        cases: book::<Case>("case", &l.case, problems),
        features: book::<Feature>("feature", &l.feature, problems),
        boundaries: book::<Boundary>("boundary", &l.boundary, problems),
        precisions: book::<Precision>("precision", &l.precision, problems),
        qualifiers: book::<Qualifier>("qualifier", &l.qualifier, problems),
        severities: book::<Severity>("severity", &l.severity, problems),
        bases: book::<Basis>("basis", &l.basis, problems),
        claims: book::<ClaimKind>("claim", &l.claim, problems),
        families: families(rows, problems),
    };
    for unit in &l.unit {
        let row = Row {
            file: "labels.toml",
            id: &unit.id,
        };
        let measure = code(row, "measure", &unit.measure, problems);
        let name = fitting(row, "name", &unit.name, CHIP_EM, problems);
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
        if page_set(row, "pages", &section.pages, problems).is_empty() {
            problems.enter(row, "it has no pages", "write the printed pages it covers");
        }
        let name = both(row, "name", &section.name, problems);
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
            family: code(row, "family", &kind.family, problems),
            forward: phrase(row, "forward", &kind.forward, problems),
            inverse: phrase(row, "inverse", &kind.inverse, problems),
            forward_plural: kind.forward.plural.clone(),
            inverse_plural: kind.inverse.plural.clone(),
            directed: kind.directed.unwrap_or(true),
        });
    }
}

/// Words for every variant, in the order of the enum; missing and unknown codes are entered.
fn book<C: Code>(name: &'static str, book: &Book, problems: &mut Problems) -> Vec<Text> {
    for unknown in book.keys().filter(|key| C::from_code(key).is_none()) {
        let row = Row {
            file: "labels.toml",
            id: name,
        };
        problems.enter(
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
                problems,
            ),
            None => {
                let row = Row {
                    file: "labels.toml",
                    id: name,
                };
                problems.enter(
                    row,
                    format!("there are no words for \"{}\"", variant.code()),
                    "add a line for it",
                );
                Text::default()
            }
        })
        .collect()
}

fn families(rows: &Rows, problems: &mut Problems) -> Vec<FamilyText> {
    for family in rows.families.iter().filter(|f| Family::from_code(&f.id).is_none()) {
        let row = Row {
            file: "types.toml",
            id: &family.id,
        };
        problems.enter(
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
                    name: fitting(row, "name", &family.name, CHIP_EM, problems),
                    hint: both(row, "hint", &family.hint, problems),
                },
                None => {
                    problems.enter(row, "there are no words for this family", "add a [[family]] row");
                    FamilyText {
                        name: Text::default(),
                        hint: Text::default(),
                    }
                }
            }
        })
        .collect()
}

fn phrase(row: Row, field: &str, phrase: &Phrase, problems: &mut Problems) -> Text {
    if phrase.plural.trim().is_empty() {
        problems.enter(
            row,
            format!("`{field}` has no plural phrase"),
            format!("write {field}.plural"),
        );
    }
    if phrase.zh.matches('…').count() > 1 {
        problems.enter(
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
        problems,
    )
}
