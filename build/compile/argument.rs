//! The argument tree, what was kept, and the questions.

use super::super::corpus::*;
use super::ledger::{Ledger, Row};
use super::names::Names;
use super::place::{page_set, place};
use super::rows::{Claim as ClaimRow, Rows};
use super::words::{both, code, maybe};

/// Fills claims, kept and questions.
pub fn compile(rows: &Rows, names: &Names, tables: &mut Tables, ledger: &mut Ledger) {
    for (at, c) in rows.claims.iter().enumerate() {
        let row = Row {
            file: "argument.toml",
            id: &c.id,
        };
        tables.claims.push(Claim {
            slug: c.id.clone(),
            parent: parent(row, at, c, names, ledger),
            kind: code(row, "kind", &c.kind, ledger),
            programme: c.programme.as_ref().map(|p| code(row, "programme", p, ledger)),
            feature: c.feature.as_ref().map(|f| code(row, "feature", f, ledger)),
            text: both(row, "text", &c.text, ledger),
            brief: maybe(row, "brief", &c.brief, ledger),
            status: code(row, "status", &c.status, ledger),
            evidence: names.relations(row, "evidence", &c.evidence, ledger),
            figures: names.figures(row, "figures", &c.figures, ledger),
            entities: names.entities(row, "entities", &c.entities, ledger),
            oddities: c
                .oddities
                .iter()
                .map(|id| OddityId(names.oddities.find(row, "oddities", id, ledger)))
                .collect(),
            place: place(row, (&c.pages, &c.sections, &c.notes), rows, names, ledger),
        });
    }
    for k in &rows.kept {
        let row = Row {
            file: "kept.toml",
            id: &k.id,
        };
        if k.evidence.is_empty() && k.figures.is_empty() && k.entities.is_empty() {
            ledger.enter(
                row,
                "nothing carries it",
                "name relations in `evidence` or figures in `figures`",
            );
        }
        tables.kept.push(Kept {
            slug: k.id.clone(),
            aspect: both(row, "aspect", &k.aspect, ledger),
            cells: [
                both(row, "mep", &k.mep, ledger),
                both(row, "nnmi", &k.nnmi, ledger),
                both(row, "nstc", &k.nstc, ledger),
            ],
            evidence: names.relations(row, "evidence", &k.evidence, ledger),
            figures: names.figures(row, "figures", &k.figures, ledger),
            entities: names.entities(row, "entities", &k.entities, ledger),
        });
    }
    for q in &rows.questions {
        let row = Row {
            file: "questions.toml",
            id: &q.id,
        };
        if page_set(row, "pages", &q.pages, ledger).is_empty() {
            ledger.enter(row, "it has no place in the paper", "write its `pages`");
        }
        if q.entities.is_empty() && q.relations.is_empty() {
            ledger.enter(
                row,
                "the picture cannot answer it",
                "name the `entities` and `relations` to light",
            );
        }
        tables.questions.push(Question {
            slug: q.id.clone(),
            ask: both(row, "ask", &q.ask, ledger),
            answer: both(row, "answer", &q.answer, ledger),
            entities: names.entities(row, "entities", &q.entities, ledger),
            relations: names.relations(row, "relations", &q.relations, ledger),
            pages: q.pages.clone(),
        });
    }
}

/// The parent of a claim: a row before it. That rules out cycles, and makes one pass enough to build the tree.
fn parent(row: Row, at: usize, claim: &ClaimRow, names: &Names, ledger: &mut Ledger) -> Option<ClaimId> {
    match &claim.parent {
        None if at == 0 => None,
        None => {
            ledger.enter(
                row,
                "it has no parent, and only the first claim is the root",
                "name its `parent`",
            );
            None
        }
        Some(id) => {
            let found = names.claims.find(row, "parent", id, ledger);
            if names.claims.has(id) && usize::from(found) >= at {
                ledger.enter(
                    row,
                    format!("its parent \"{id}\" does not stand before it, which may be a cycle"),
                    "move the row below its parent, or name another parent",
                );
            }
            Some(ClaimId(found))
        }
    }
}
