//! The paper as a typed, read-only value: rows, ids, both languages, and the questions one asks of them.
//! Knows nothing of layout, pictures or the page.

mod access;
mod codes;
mod ids;
mod items;
mod mentions;
mod model;
mod phrase;
mod sites;
mod subset;

pub use access::Labelled;
pub use codes::*;
pub use ids::*;
pub use mentions::Mentions;
pub use model::*;
pub use phrase::Phrase;
pub use sites::*;
pub use subset::*;

/// Why bytes are not a corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotACorpus(pub String);

/// The coded paper with its indices.
#[derive(Clone, Debug)]
pub struct Corpus {
    tables: Tables,
    index: mentions::Index,
}

impl Corpus {
    /// The corpus the build compiled from `data/`.
    ///
    /// # Errors
    /// When the bytes do not fit the model, which would be a fault of the build.
    pub fn bundled() -> Result<Self, NotACorpus> {
        postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/corpus.bin")))
            .map(Corpus::new)
            .map_err(|e| NotACorpus(e.to_string()))
    }

    /// Indexes the tables, whose ids must all point into them.
    pub fn new(tables: Tables) -> Self {
        let index = mentions::Index::of(&tables);
        Corpus { tables, index }
    }

    /// Every row.
    pub fn tables(&self) -> &Tables {
        &self.tables
    }

    /// Ids of all entities, in the order of the data.
    pub fn entity_ids(&self) -> impl Iterator<Item = EntityId> + '_ {
        (0..self.tables.entities.len() as u16).map(EntityId)
    }

    /// Ids of all relations, in the order of the data.
    pub fn relation_ids(&self) -> impl Iterator<Item = RelationId> + '_ {
        (0..self.tables.relations.len() as u16).map(RelationId)
    }

    /// The rows that mention an item.
    pub fn mentions(&self, item: Item) -> &Mentions {
        self.index.get(item)
    }

    /// Links that end at a node, in the order of the data; a loop is listed once.
    pub fn touching(&self, id: EntityId) -> &[RelationId] {
        &self.mentions(Item::Entity(id)).relations
    }

    /// The other end of a link seen from one end.
    pub fn other_end(&self, relation: RelationId, from: EntityId) -> EntityId {
        let r = self.relation(relation);
        if r.from == from { r.to } else { r.from }
    }

    /// The node with this stable name.
    pub fn entity_named(&self, slug: &str) -> Option<EntityId> {
        self.tables
            .entities
            .iter()
            .position(|e| e.slug == slug)
            .map(|i| EntityId(i as u16))
    }

    /// The link with this stable name.
    pub fn relation_named(&self, slug: &str) -> Option<RelationId> {
        self.tables
            .relations
            .iter()
            .position(|r| r.slug == slug)
            .map(|i| RelationId(i as u16))
    }

    /// The relations of one programme that evidence one feature: what an arc of a wheel stands for.
    pub fn arc(&self, programme: Programme, feature: Feature) -> Vec<RelationId> {
        self.mentions(Item::Arc(programme, feature)).relations.clone()
    }

    /// How many relations each arc stands for, unfiltered: by [`Programme`], then by [`Feature`].
    pub fn arc_counts(&self) -> [[usize; 3]; 3] {
        let count = |p, f| self.mentions(Item::Arc(p, f)).relations.len();
        [Programme::Mep, Programme::Nnmi, Programme::Nstc]
            .map(|p| [Feature::Mission, Feature::Network, Feature::Resource].map(|f| count(p, f)))
    }

    /// The node that stands for a programme as a whole.
    pub fn programme_entity(&self, programme: Programme) -> Option<EntityId> {
        self.entity_named(match programme {
            Programme::Mep => "mep",
            Programme::Nnmi => "nnmi",
            Programme::Nstc => "nstc",
        })
    }

    /// Whether a node stands for one of the three programmes as a whole.
    pub fn is_programme(&self, id: EntityId) -> bool {
        Programme::ALL.iter().any(|&p| self.programme_entity(p) == Some(id))
    }

    /// The node that stands for all places of a place's kind.
    pub fn tier_of(&self, site: Site) -> Option<EntityId> {
        self.entity_named(site.tier())
    }

    /// The node that stands for a feature of the framework.
    pub fn feature_entity(&self, feature: Feature) -> Option<EntityId> {
        self.entity_named(match feature {
            Feature::Mission => "feature-task",
            Feature::Network => "feature-network",
            Feature::Resource => "feature-resource",
        })
    }
}
