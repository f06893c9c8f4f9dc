//! Codes of items as addresses and data files write them: `n.mep`, `a.MEP.mission`, and back.

use crate::corpus::*;

impl Corpus {
    /// Every item of the paper that can be pointed at, in a fixed order. Places are not of the paper: see [`Site::all`].
    pub fn items(&self) -> impl Iterator<Item = Item> + '_ {
        let t = self.tables();
        fn rows<T>(rows: &[T], item: fn(u16) -> Item) -> impl Iterator<Item = Item> + use<T> {
            (0..rows.len() as u16).map(item)
        }
        let arcs = Programme::ALL
            .iter()
            .flat_map(|&p| Feature::ALL.iter().map(move |&f| Item::Arc(p, f)));
        rows(&t.entities, |i| Item::Entity(EntityId(i)))
            .chain(rows(&t.relations, |i| Item::Relation(RelationId(i))))
            .chain(arcs)
            .chain(Feature::ALL.iter().map(|&f| Item::Feature(f)))
            .chain(rows(&t.figures, |i| Item::Figure(FigureId(i))))
            .chain(rows(&t.events, |i| Item::Event(EventId(i))))
            .chain(rows(&t.sources, |i| Item::Source(SourceId(i))))
            .chain(rows(&t.oddities, |i| Item::Oddity(OddityId(i))))
            .chain(rows(&t.claims, |i| Item::Claim(ClaimId(i))))
            .chain(rows(&t.questions, |i| Item::Question(QuestionId(i))))
    }

    /// The code of an item: a letter, a dot and the row's stable name, all of it safe in an address.
    pub fn code_of(&self, item: Item) -> String {
        let coded = |letter: char, slug: &str| format!("{letter}.{slug}");
        match item {
            Item::Entity(id) => coded('n', &self.entity(id).slug),
            Item::Relation(id) => coded('r', &self.relation(id).slug),
            Item::Arc(programme, feature) => format!("a.{}.{}", programme.code(), feature.code()),
            Item::Feature(feature) => coded('k', feature.code()),
            Item::Figure(id) => coded('f', &self.figure(id).slug),
            Item::Event(id) => coded('e', &self.event(id).slug),
            Item::Source(id) => coded('s', &self.source(id).slug),
            Item::Oddity(id) => coded('o', &self.oddity(id).slug),
            Item::Claim(id) => coded('c', &self.claim(id).slug),
            Item::Question(id) => coded('q', &self.question(id).slug),
            Item::Site(Site::Centre(region)) => coded('p', region.code()),
            Item::Site(Site::Institute(institute)) => coded('i', institute.code()),
        }
    }

    /// The item a code stands for; nothing if there is none such in this corpus.
    pub fn item_coded(&self, code: &str) -> Option<Item> {
        let (letter, slug) = code.split_once('.')?;
        let t = self.tables();
        match letter {
            "n" => find(&t.entities, slug, |r| &r.slug).map(|i| Item::Entity(EntityId(i))),
            "r" => find(&t.relations, slug, |r| &r.slug).map(|i| Item::Relation(RelationId(i))),
            "a" => {
                let (programme, feature) = slug.split_once('.')?;
                Some(Item::Arc(
                    Programme::from_code(programme)?,
                    Feature::from_code(feature)?,
                ))
            }
            "k" => Feature::from_code(slug).map(Item::Feature),
            "f" => find(&t.figures, slug, |r| &r.slug).map(|i| Item::Figure(FigureId(i))),
            "e" => find(&t.events, slug, |r| &r.slug).map(|i| Item::Event(EventId(i))),
            "s" => find(&t.sources, slug, |r| &r.slug).map(|i| Item::Source(SourceId(i))),
            "o" => find(&t.oddities, slug, |r| &r.slug).map(|i| Item::Oddity(OddityId(i))),
            "c" => find(&t.claims, slug, |r| &r.slug).map(|i| Item::Claim(ClaimId(i))),
            "q" => find(&t.questions, slug, |r| &r.slug).map(|i| Item::Question(QuestionId(i))),
            "p" => Region::from_code(slug).map(|r| Item::Site(Site::Centre(r))),
            "i" => Institute::from_code(slug).map(|i| Item::Site(Site::Institute(i))),
            _ => None,
        }
    }
}

/// Position of the row with this stable name.
fn find<R>(rows: &[R], slug: &str, of: fn(&R) -> &String) -> Option<u16> {
    rows.iter().position(|row| of(row) == slug).map(|at| at as u16)
}
