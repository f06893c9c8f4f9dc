//! What all three programmes share, and what changed from one to the next and why.

use crate::analysis::compare::claims_of;
use crate::corpus::{Claim, ClaimId, ClaimKind, Code, Corpus, Feature, Item};
use crate::text::Words;
use crate::views::compare::layout::Voice;
use crate::views::compare::layout::facts::{Rows, rows};
use crate::views::compare::layout::grid::Grid;
use crate::views::compare::layout::pen::Pen;
use crate::views::compare::wording::Compare;

/// The claim that opens the synthesis: right under the root.
fn synthesis(corpus: &Corpus) -> Option<ClaimId> {
    claims_of(corpus, ClaimKind::Synthesis).find(|&id| {
        corpus
            .claim(id)
            .parent
            .is_some_and(|p| corpus.claim(p).parent.is_none())
    })
}

/// What the paper finds in all three, feature by feature.
pub fn shared(pen: &mut Pen, grid: &Grid, top: f64) -> f64 {
    let (corpus, lang) = (pen.corpus(), pen.lang());
    let Some(head) = synthesis(corpus) else { return top };
    let mut y = pen.section(grid, top, Compare::Shared.get(lang), "");
    y = pen.statement(grid.left(), y, grid.right() - grid.left(), head) + pen.size * 0.6;
    let below = &corpus.mentions(Item::Claim(head)).claims;
    let (xs, w) = grid.split(grid.cards());
    let mut bottom = y;
    for (k, &feature) in Feature::ALL.iter().enumerate() {
        if xs.len() == 1 {
            y = bottom;
        }
        let mut end = y;
        for &id in below.iter().filter(|&&id| corpus.claim(id).feature == Some(feature)) {
            end = pen.statement(xs[k % xs.len()], end, w, id) + pen.size * 0.45;
        }
        bottom = bottom.max(end);
    }
    bottom + pen.size * 0.6
}

/// Whether a claim says how the programmes follow one another.
fn on_change(corpus: &Corpus, claim: &Claim) -> bool {
    let Some(head) = synthesis(corpus) else { return false };
    let here = |c: &Claim| c.parent == Some(head) && c.feature.is_none();
    here(claim) || claim.parent.is_some_and(|p| here(corpus.claim(p)))
}

/// What else differed from one programme to the next, and what the paper says of the change.
pub fn changed(pen: &mut Pen, grid: &Grid, top: f64) -> f64 {
    const ROWS: [(Compare, &[&str]); 2] = [
        (Compare::Aim, &["mission"]),
        (
            Compare::Different,
            &["small-firms", "frontier", "across-government", "duration"],
        ),
    ];
    let (corpus, lang) = (pen.corpus(), pen.lang());
    let mut y = pen.section(grid, top, Compare::Changed.get(lang), Compare::FactsHint.get(lang));
    for (name, slugs) in ROWS {
        y = rows(pen, grid, y, name, slugs, Rows::Loose);
    }
    let ids: Vec<ClaimId> = (0..corpus.tables().claims.len() as u16)
        .map(ClaimId)
        .filter(|&id| on_change(corpus, corpus.claim(id)))
        .collect();
    if !ids.is_empty() {
        y = pen.words(
            grid.left(),
            y + pen.size * 0.3,
            grid.right() - grid.left(),
            Compare::Said.get(lang),
            Voice::Strong,
            None,
            None,
        ) + pen.size * 0.3;
        let (xs, w) = grid.split(grid.cards());
        let mut bottom = y;
        for (k, id) in ids.into_iter().enumerate() {
            if k % xs.len() == 0 {
                y = bottom;
            }
            bottom = bottom.max(pen.statement(xs[k % xs.len()], y, w, id) + pen.size * 0.45);
        }
        y = bottom;
    }
    y + pen.size * 0.6
}
