//! Who speaks of what: for every item the rows that mention it, worked out once.

use crate::corpus::*;

/// The rows that mention an item, each list in the order of the data and without repeats.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mentions {
    /// Nodes: of a source, those that cite it.
    pub entities: Vec<EntityId>,
    /// Links: of a node, those that end at it; of an arc or feature, those that evidence it; of a figure, those between
    /// nodes it is about, in the same section; of a source, those that cite it.
    pub relations: Vec<RelationId>,
    /// Numbers: of a node, those about it; of a link, those about both its ends in the same section; of a source, those
    /// that rest on it.
    pub figures: Vec<FigureId>,
    /// Events that involve a node, or cite a source.
    pub events: Vec<EventId>,
    /// Notes that repeat a source.
    pub sources: Vec<SourceId>,
    /// Oddities to be shown on the item.
    pub oddities: Vec<OddityId>,
    /// Claims that rest on the item; of a claim, those right below it.
    pub claims: Vec<ClaimId>,
    /// Rows of what stayed and changed that rest on the item.
    pub kept: Vec<KeptId>,
    /// Questions whose answer lights the item.
    pub questions: Vec<QuestionId>,
}

impl Mentions {
    /// Whether nothing mentions the item.
    pub fn is_empty(&self) -> bool {
        *self == Mentions::default()
    }
}

/// Mentions of every item, at its [`slot`].
#[derive(Clone, Debug)]
pub(super) struct Index {
    starts: [usize; 8],
    slots: Vec<Mentions>,
}

/// Arcs and features come first: their number is fixed.
const ARCS: usize = 9;
const FEATURES: usize = 3;

impl Index {
    /// Works out all mentions.
    pub(super) fn of(t: &Tables) -> Index {
        let mut starts = [0; 8];
        let mut total = ARCS + FEATURES;
        for (start, rows) in starts.iter_mut().zip([
            t.entities.len(),
            t.relations.len(),
            t.figures.len(),
            t.events.len(),
            t.sources.len(),
            t.oddities.len(),
            t.claims.len(),
            t.questions.len(),
        ]) {
            *start = total;
            total += rows;
        }
        // The last slot is that of places: the paper names none, so nothing mentions them.
        total += 1;
        let mut index = Index {
            starts,
            slots: vec![Mentions::default(); total],
        };
        index.relations(t);
        index.figures(t);
        index.other_rows(t);
        index.claims(t);
        index
    }

    /// The mentions of an item.
    pub(super) fn get(&self, item: Item) -> &Mentions {
        &self.slots[self.slot(item)]
    }

    /// The place of an item in the index.
    fn slot(&self, item: Item) -> usize {
        match item {
            Item::Arc(programme, feature) => programme.index() * Feature::ALL.len() + feature.index(),
            Item::Feature(feature) => ARCS + feature.index(),
            Item::Entity(id) => self.starts[0] + id.index(),
            Item::Relation(id) => self.starts[1] + id.index(),
            Item::Figure(id) => self.starts[2] + id.index(),
            Item::Event(id) => self.starts[3] + id.index(),
            Item::Source(id) => self.starts[4] + id.index(),
            Item::Oddity(id) => self.starts[5] + id.index(),
            Item::Claim(id) => self.starts[6] + id.index(),
            Item::Question(id) => self.starts[7] + id.index(),
            Item::Site(_) => self.slots.len() - 1,
        }
    }

    /// Adds one mention, unless it was the last one added.
    fn add<T: PartialEq>(&mut self, item: Item, id: T, list: fn(&mut Mentions) -> &mut Vec<T>) {
        let slot = self.slot(item);
        let list = list(&mut self.slots[slot]);
        if list.last() != Some(&id) {
            list.push(id);
        }
    }

    fn relations(&mut self, t: &Tables) {
        for (i, r) in t.relations.iter().enumerate() {
            let id = RelationId(i as u16);
            self.add(Item::Entity(r.from), id, |m| &mut m.relations);
            self.add(Item::Entity(r.to), id, |m| &mut m.relations);
            for &note in &r.place.notes {
                self.add(Item::Source(note), id, |m| &mut m.relations);
            }
            for &feature in &r.features {
                self.add(Item::Feature(feature), id, |m| &mut m.relations);
                if let Some(programme) = r.case.programme() {
                    self.add(Item::Arc(programme, feature), id, |m| &mut m.relations);
                }
            }
        }
    }

    fn figures(&mut self, t: &Tables) {
        for (i, f) in t.figures.iter().enumerate() {
            let id = FigureId(i as u16);
            for &entity in &f.about {
                self.add(Item::Entity(entity), id, |m| &mut m.figures);
            }
            for &note in &f.place.notes {
                self.add(Item::Source(note), id, |m| &mut m.figures);
            }
            for (j, r) in t.relations.iter().enumerate() {
                let ends = r.from != r.to && f.about.contains(&r.from) && f.about.contains(&r.to);
                if ends && r.place.sections.iter().any(|s| f.place.sections.contains(s)) {
                    self.add(Item::Relation(RelationId(j as u16)), id, |m| &mut m.figures);
                    self.add(Item::Figure(id), RelationId(j as u16), |m| &mut m.relations);
                }
            }
        }
    }

    fn other_rows(&mut self, t: &Tables) {
        for (i, e) in t.entities.iter().enumerate() {
            for &note in &e.place.notes {
                self.add(Item::Source(note), EntityId(i as u16), |m| &mut m.entities);
            }
        }
        for (i, e) in t.events.iter().enumerate() {
            let id = EventId(i as u16);
            for &entity in &e.entities {
                self.add(Item::Entity(entity), id, |m| &mut m.events);
            }
            for &note in &e.place.notes {
                self.add(Item::Source(note), id, |m| &mut m.events);
            }
        }
        for (i, s) in t.sources.iter().enumerate() {
            if let Some(first) = s.same_as {
                self.add(Item::Source(first), SourceId(i as u16), |m| &mut m.sources);
            }
        }
        for (i, o) in t.oddities.iter().enumerate() {
            for &item in &o.about {
                self.add(item, OddityId(i as u16), |m| &mut m.oddities);
            }
        }
        for (i, q) in t.questions.iter().enumerate() {
            let id = QuestionId(i as u16);
            for &entity in &q.entities {
                self.add(Item::Entity(entity), id, |m| &mut m.questions);
            }
            for &relation in &q.relations {
                self.add(Item::Relation(relation), id, |m| &mut m.questions);
            }
        }
        for (i, k) in t.kept.iter().enumerate() {
            let id = KeptId(i as u16);
            for &entity in &k.entities {
                self.add(Item::Entity(entity), id, |m| &mut m.kept);
            }
            for &relation in &k.evidence {
                self.add(Item::Relation(relation), id, |m| &mut m.kept);
            }
            for &figure in &k.figures {
                self.add(Item::Figure(figure), id, |m| &mut m.kept);
            }
        }
    }

    fn claims(&mut self, t: &Tables) {
        for (i, c) in t.claims.iter().enumerate() {
            let id = ClaimId(i as u16);
            let rows = (c.parent.iter().map(|&p| Item::Claim(p)))
                .chain(c.evidence.iter().map(|&r| Item::Relation(r)))
                .chain(c.figures.iter().map(|&f| Item::Figure(f)))
                .chain(c.entities.iter().map(|&e| Item::Entity(e)))
                .chain(c.oddities.iter().map(|&o| Item::Oddity(o)))
                .chain(c.place.notes.iter().map(|&s| Item::Source(s)))
                .chain(c.feature.map(Item::Feature))
                .chain(c.programme.zip(c.feature).map(|(p, f)| Item::Arc(p, f)));
            for item in rows {
                self.add(item, id, |m| &mut m.claims);
            }
        }
    }
}
