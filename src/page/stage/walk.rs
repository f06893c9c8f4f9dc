//! Walking the picture by keyboard: along the relations of what is selected, or from mark to mark. Pure.

use crate::corpus::{Corpus, EntityId, Item, RelationId, Subset};
use crate::drawing::Scene;

/// A place the keyboard can stand on, and the link that leads there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Where one stands.
    pub item: Item,
    /// The link one came along, if one walks along links.
    pub along: Option<RelationId>,
    /// Place in the round, from 1.
    pub place: usize,
    /// Steps in the round.
    pub of: usize,
}

/// The next step (`by` 1) or the one before (−1). With an entity selected the round is its links on show, in the order
/// of the data; with a link selected its two ends; else every mark of the picture.
pub fn step(
    corpus: &Corpus,
    shown: &Subset,
    scene: &Scene,
    anchor: Option<Item>,
    now: Option<Step>,
    by: isize,
) -> Option<Step> {
    let round = round(corpus, shown, scene, anchor);
    let of = round.len();
    let last = of.checked_sub(1)?;
    let at = now.and_then(|s| {
        round
            .iter()
            .position(|&(item, along)| item == s.item && along == s.along)
    });
    let next = match (at, by > 0) {
        (None, true) => 0,
        (None, false) => last,
        (Some(i), true) => {
            if i == last {
                0
            } else {
                i + 1
            }
        }
        (Some(i), false) => i.checked_sub(1).unwrap_or(last),
    };
    let (item, along) = round[next];
    Some(Step {
        item,
        along,
        place: next + 1,
        of,
    })
}

/// Every place of the round, with the link that leads there.
fn round(corpus: &Corpus, shown: &Subset, scene: &Scene, anchor: Option<Item>) -> Vec<(Item, Option<RelationId>)> {
    match anchor {
        Some(Item::Entity(id)) => {
            let links = corpus.touching(id).iter().copied().filter(|&r| shown.has_relation(r));
            let ways: Vec<_> = links
                .map(|r| (Item::Entity(corpus.other_end(r, id)), Some(r)))
                .collect();
            if ways.is_empty() { marks(scene) } else { ways }
        }
        Some(Item::Relation(id)) => {
            let ends: [EntityId; 2] = [corpus.relation(id).from, corpus.relation(id).to];
            ends.map(|e| (Item::Entity(e), Some(id))).to_vec()
        }
        Some(Item::Arc(programme, feature)) => links_of(shown, corpus.arc(programme, feature)),
        Some(Item::Question(id)) => {
            let q = &corpus.tables().questions[id.index()];
            q.entities.iter().map(|&e| (Item::Entity(e), None)).collect()
        }
        Some(
            Item::Feature(_)
            | Item::Figure(_)
            | Item::Event(_)
            | Item::Source(_)
            | Item::Oddity(_)
            | Item::Claim(_)
            | Item::Site(_),
        )
        | None => marks(scene),
    }
}

fn links_of(shown: &Subset, links: Vec<RelationId>) -> Vec<(Item, Option<RelationId>)> {
    links
        .into_iter()
        .filter(|&r| shown.has_relation(r))
        .map(|r| (Item::Relation(r), None))
        .collect()
}

fn marks(scene: &Scene) -> Vec<(Item, Option<RelationId>)> {
    let mut out: Vec<(Item, Option<RelationId>)> = Vec::new();
    for spot in &scene.spots {
        let stands = match spot.item {
            Item::Entity(_) | Item::Arc(..) | Item::Feature(_) | Item::Site(_) => true,
            Item::Relation(_)
            | Item::Figure(_)
            | Item::Event(_)
            | Item::Source(_)
            | Item::Oddity(_)
            | Item::Claim(_)
            | Item::Question(_) => false,
        };
        if stands && !out.iter().any(|&(item, _)| item == spot.item) {
            out.push((spot.item, None));
        }
    }
    out
}
