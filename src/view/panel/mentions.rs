//! Which rows speak of an item. Pure look-ups in the corpus.

use crate::corpus::*;

/// Positions of the rows that pass a test.
fn those<T>(rows: &[T], test: impl Fn(&T) -> bool) -> Vec<u16> {
    rows.iter().enumerate().filter(|(_, row)| test(row)).map(|(i, _)| i as u16).collect()
}

/// The numbers of a node.
pub fn figures(corpus: &Corpus, id: EntityId) -> Vec<FigureId> {
    those(&corpus.tables().figures, |f| f.about.contains(&id)).into_iter().map(FigureId).collect()
}

/// The dated events a node is part of.
pub fn events(corpus: &Corpus, id: EntityId) -> Vec<EventId> {
    those(&corpus.tables().events, |e| e.entities.contains(&id)).into_iter().map(EventId).collect()
}

/// The oddities in an item.
pub fn oddities(corpus: &Corpus, item: Item) -> Vec<OddityId> {
    those(&corpus.tables().oddities, |o| o.about.contains(&item)).into_iter().map(OddityId).collect()
}

/// The claims that rest on an item, or are about it.
pub fn claims(corpus: &Corpus, item: Item) -> Vec<ClaimId> {
    let rests = |c: &Claim| match item {
        Item::Entity(id) => c.entities.contains(&id),
        Item::Relation(id) => c.evidence.contains(&id),
        Item::Figure(id) => c.figures.contains(&id),
        Item::Oddity(id) => c.oddities.contains(&id),
        Item::Arc(p, f) => c.programme == Some(p) && c.feature == Some(f),
        Item::Feature(f) => c.programme.is_none() && c.feature == Some(f),
        Item::Source(id) => c.place.notes.contains(&id),
        Item::Event(_) | Item::Claim(_) | Item::Question(_) => false,
    };
    those(&corpus.tables().claims, rests).into_iter().map(ClaimId).collect()
}

/// Every row that hangs on a note: nodes, links, numbers, events.
pub fn citing(corpus: &Corpus, id: SourceId) -> Vec<Item> {
    let t = corpus.tables();
    let on = |p: &Place| p.notes.contains(&id);
    let mut out: Vec<Item> = Vec::new();
    out.extend(those(&t.entities, |r| on(&r.place)).into_iter().map(|i| Item::Entity(EntityId(i))));
    out.extend(those(&t.relations, |r| on(&r.place)).into_iter().map(|i| Item::Relation(RelationId(i))));
    out.extend(those(&t.figures, |r| on(&r.place)).into_iter().map(|i| Item::Figure(FigureId(i))));
    out.extend(those(&t.events, |r| on(&r.place)).into_iter().map(|i| Item::Event(EventId(i))));
    out
}
