//! The argument tree, what was kept, and the questions.

use super::super::corpus::*;
use super::names::Names;
use super::place::{page_set, place};
use super::problems::{Problems, Row};
use super::rows::{Claim as ClaimRow, Rows};
use super::words::{both, code, maybe};

/// Fills claims, kept and questions.
pub fn compile(rows: &Rows, names: &Names, tables: &mut Tables, problems: &mut Problems) {
    for (at, c) in rows.claims.iter().enumerate() {
        let row = Row {
            file: "argument.toml",
            id: &c.id,
        };
        tables.claims.push(Claim {
            slug: c.id.clone(),
            parent: parent(row, at, c, names, problems),
            kind: code(row, "kind", &c.kind, problems),
            programme: c.programme.as_ref().map(|p| code(row, "programme", p, problems)),
            feature: c.feature.as_ref().map(|f| code(row, "feature", f, problems)),
            text: both(row, "text", &c.text, problems),
            brief: maybe(row, "brief", &c.brief, problems),
            status: code(row, "status", &c.status, problems),
            evidence: names.relations(row, "evidence", &c.evidence, problems),
            figures: names.figures(row, "figures", &c.figures, problems),
            entities: names.entities(row, "entities", &c.entities, problems),
            oddities: c
                .oddities
                .iter()
                .map(|id| OddityId(names.oddities.find(row, "oddities", id, problems)))
                .collect(),
            place: place(row, (&c.pages, &c.sections, &c.notes), rows, names, problems),
        });
    }
    for k in &rows.kept {
        let row = Row {
            file: "kept.toml",
            id: &k.id,
        };
        if k.evidence.is_empty() && k.figures.is_empty() && k.entities.is_empty() {
            problems.enter(
                row,
                "nothing carries it",
                "name relations in `evidence` or figures in `figures`",
            );
        }
        tables.kept.push(Kept {
            slug: k.id.clone(),
            aspect: both(row, "aspect", &k.aspect, problems),
            cells: [
                both(row, "mep", &k.mep, problems),
                both(row, "nnmi", &k.nnmi, problems),
                both(row, "nstc", &k.nstc, problems),
            ],
            evidence: names.relations(row, "evidence", &k.evidence, problems),
            figures: names.figures(row, "figures", &k.figures, problems),
            entities: names.entities(row, "entities", &k.entities, problems),
        });
    }
    for q in &rows.questions {
        let row = Row {
            file: "questions.toml",
            id: &q.id,
        };
        if page_set(row, "pages", &q.pages, problems).is_empty() {
            problems.enter(row, "it has no place in the paper", "write its `pages`");
        }
        if q.entities.is_empty() && q.relations.is_empty() {
            problems.enter(
                row,
                "the picture cannot answer it",
                "name the `entities` and `relations` to light",
            );
        }
        tables.questions.push(Question {
            slug: q.id.clone(),
            ask: both(row, "ask", &q.ask, problems),
            answer: both(row, "answer", &q.answer, problems),
            entities: names.entities(row, "entities", &q.entities, problems),
            relations: names.relations(row, "relations", &q.relations, problems),
            pages: q.pages.clone(),
        });
    }
}

/// The parent of a claim: a row before it. That rules out cycles, and makes one pass enough to build the tree.
fn parent(row: Row, at: usize, claim: &ClaimRow, names: &Names, problems: &mut Problems) -> Option<ClaimId> {
    match &claim.parent {
        None if at == 0 => None,
        None => {
            problems.enter(
                row,
                "it has no parent, and only the first claim is the root",
                "name its `parent`",
            );
            None
        }
        Some(id) => {
            let found = names.claims.find(row, "parent", id, problems);
            if names.claims.has(id) && usize::from(found) >= at {
                problems.enter(
                    row,
                    format!("its parent \"{id}\" does not stand before it, which may be a cycle"),
                    "move the row below its parent, or name another parent",
                );
            }
            Some(ClaimId(found))
        }
    }
}
