//! Stands in for the item codes of the corpus until they are there.

use crate::corpus::*;

/// Codes of items.
pub trait ItemCodes {
    /// The code of an item.
    fn code_of(&self, item: Item) -> String;
    /// The item with a code.
    fn item_coded(&self, code: &str) -> Option<Item>;
}

impl ItemCodes for Corpus {
    fn code_of(&self, item: Item) -> String {
        let t = self.tables();
        match item {
            Item::Entity(id) => format!("n.{}", t.entities[id.index()].slug),
            Item::Relation(id) => format!("r.{}", t.relations[id.index()].slug),
            Item::Arc(p, f) => format!("a.{}.{}", p.code(), f.code()),
            Item::Feature(f) => format!("k.{}", f.code()),
            Item::Figure(id) => format!("f.{}", t.figures[id.index()].slug),
            Item::Event(id) => format!("e.{}", t.events[id.index()].slug),
            Item::Source(id) => format!("s.{}", t.sources[id.index()].slug),
            Item::Oddity(id) => format!("o.{}", t.oddities[id.index()].slug),
            Item::Claim(id) => format!("c.{}", t.claims[id.index()].slug),
            Item::Question(id) => format!("q.{}", t.questions[id.index()].slug),
        }
    }

    fn item_coded(&self, code: &str) -> Option<Item> {
        let t = self.tables();
        let (kind, slug) = code.split_once('.')?;
        let at = |i: Option<usize>| i.map(|i| i as u16);
        match kind {
            "n" => self.entity_named(slug).map(Item::Entity),
            "r" => self.relation_named(slug).map(Item::Relation),
            "a" => {
                let (p, f) = slug.split_once('.')?;
                Some(Item::Arc(Programme::from_code(p)?, Feature::from_code(f)?))
            }
            "k" => Feature::from_code(slug).map(Item::Feature),
            "f" => at(t.figures.iter().position(|x| x.slug == slug)).map(|i| Item::Figure(FigureId(i))),
            "e" => at(t.events.iter().position(|x| x.slug == slug)).map(|i| Item::Event(EventId(i))),
            "s" => at(t.sources.iter().position(|x| x.slug == slug)).map(|i| Item::Source(SourceId(i))),
            "o" => at(t.oddities.iter().position(|x| x.slug == slug)).map(|i| Item::Oddity(OddityId(i))),
            "c" => at(t.claims.iter().position(|x| x.slug == slug)).map(|i| Item::Claim(ClaimId(i))),
            "q" => at(t.questions.iter().position(|x| x.slug == slug)).map(|i| Item::Question(QuestionId(i))),
            _ => None,
        }
    }
}
