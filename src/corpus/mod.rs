//! The paper as a typed, read-only value: rows, ids, both languages, and the questions one asks of them.
//! Knows nothing of layout, pictures or the page.

mod codes;
mod ids;
mod model;
mod pack;
mod subset;

pub use codes::*;
pub use ids::*;
pub use model::*;
pub use pack::*;
pub use subset::*;

/// The coded paper with its indices.
#[derive(Clone, Debug)]
pub struct Corpus {
    tables: Tables,
    touching: Vec<Vec<RelationId>>,
}

impl Corpus {
    /// The corpus the build compiled from `data/`.
    ///
    /// # Errors
    /// When the bytes do not fit the model, which would be a fault of the build.
    pub fn bundled() -> Result<Self, NotACorpus> {
        unpack(include_bytes!(concat!(env!("OUT_DIR"), "/corpus.bin"))).map(Corpus::new)
    }

    /// Indexes the tables.
    pub fn new(tables: Tables) -> Self {
        let mut touching = vec![Vec::new(); tables.entities.len()];
        for (i, r) in tables.relations.iter().enumerate() {
            let id = RelationId(i as u16);
            touching[r.from.index()].push(id);
            if r.to != r.from {
                touching[r.to.index()].push(id);
            }
        }
        Corpus { tables, touching }
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

    /// One node.
    pub fn entity(&self, id: EntityId) -> &Entity {
        &self.tables.entities[id.index()]
    }

    /// One link.
    pub fn relation(&self, id: RelationId) -> &Relation {
        &self.tables.relations[id.index()]
    }

    /// The type of a link.
    pub fn kind_of(&self, id: RelationId) -> &RelationType {
        &self.tables.types[self.relation(id).kind.index()]
    }

    /// Links that end at a node, in the order of the data; a loop is listed once.
    pub fn touching(&self, id: EntityId) -> &[RelationId] {
        &self.touching[id.index()]
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
        self.relation_ids()
            .filter(|&id| {
                let r = self.relation(id);
                r.case.programme() == Some(programme) && r.features.contains(&feature)
            })
            .collect()
    }

    /// The node that stands for a programme as a whole.
    pub fn programme_entity(&self, programme: Programme) -> Option<EntityId> {
        self.entity_named(match programme {
            Programme::Mep => "mep",
            Programme::Nnmi => "nnmi",
            Programme::Nstc => "nstc",
        })
    }
}
