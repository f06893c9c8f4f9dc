//! What the three programmes have in common and where they part: statements by cell, actors they share, boundaries
//! they cross, contrasts. Knows the corpus only.

mod actors;
mod contrasts;
mod crossings;

use crate::corpus::*;
pub use actors::{Reach, is_actor, shared_actors};
pub use contrasts::{Contrast, contrast_head};
pub use crossings::{Crossing, boundary_claim, crossings};

/// At most so many statements stand in one cell of the three-by-three table.
pub const STATEMENTS: usize = 5;

/// The statements of one cell: the claims right below the one that sums the cell up, in reading order.
pub fn statements(corpus: &Corpus, programme: Programme, feature: Feature) -> Vec<ClaimId> {
    let Some(sum) = summary(corpus, programme, feature) else {
        return Vec::new();
    };
    let below = &corpus.mentions(Item::Claim(sum)).claims;
    below.iter().copied().take(STATEMENTS).collect()
}

/// The claim that sums a cell up: about this programme and feature, under a claim about the programme as a whole.
pub fn summary(corpus: &Corpus, programme: Programme, feature: Feature) -> Option<ClaimId> {
    corpus
        .mentions(Item::Arc(programme, feature))
        .claims
        .iter()
        .copied()
        .find(|&id| {
            let parent = corpus.claim(id).parent.map(|p| corpus.claim(p));
            parent.is_some_and(|p| p.programme == Some(programme) && p.feature.is_none())
        })
}

/// The claims of a kind, in reading order.
pub fn claims_of(corpus: &Corpus, kind: ClaimKind) -> impl Iterator<Item = ClaimId> + '_ {
    let claims = &corpus.tables().claims;
    (0..claims.len() as u16)
        .map(ClaimId)
        .filter(move |id| claims[id.index()].kind == kind)
}

/// The item that one programme's cell of a row of what stayed and changed opens: the claim about the programme that
/// rests on most of the row's evidence; else a relation of the programme, a figure of it, the programme itself.
pub fn kept_item(corpus: &Corpus, row: &Kept, programme: Programme) -> Option<Item> {
    let weight = |c: &Claim| {
        c.evidence.iter().filter(|e| row.evidence.contains(e)).count()
            + c.figures.iter().filter(|f| row.figures.contains(f)).count()
    };
    let claims = corpus.tables().claims.iter().enumerate();
    let best = claims
        .filter(|(_, c)| c.programme == Some(programme) && c.kind != ClaimKind::Caveat)
        .map(|(i, c)| (weight(c), core::cmp::Reverse(i)))
        .filter(|&(w, _)| w > 0)
        .max();
    if let Some((_, core::cmp::Reverse(i))) = best {
        return Some(Item::Claim(ClaimId(i as u16)));
    }
    let case = |c: Case| c.programme() == Some(programme);
    let relation = row.evidence.iter().find(|&&id| case(corpus.relation(id).case));
    let figure = row.figures.iter().find(|&&id| case(corpus.figure(id).case));
    relation
        .map(|&id| Item::Relation(id))
        .or_else(|| figure.map(|&id| Item::Figure(id)))
        .or_else(|| corpus.programme_entity(programme).map(Item::Entity))
}
