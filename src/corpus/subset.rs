//! A part of the corpus: what is left on show after filtering.

use crate::corpus::{Corpus, EntityId, Feature, Programme, RelationId};

/// Which relations and entities are on show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subset {
    relations: Vec<bool>,
    entities: Vec<bool>,
}

impl Subset {
    /// Everything.
    pub fn all(corpus: &Corpus) -> Self {
        Subset {
            relations: vec![true; corpus.tables().relations.len()],
            entities: vec![true; corpus.tables().entities.len()],
        }
    }

    /// The relations that pass a test, and the entities they touch.
    pub fn of(corpus: &Corpus, mut passes: impl FnMut(RelationId) -> bool) -> Self {
        let mut subset = Subset {
            relations: vec![false; corpus.tables().relations.len()],
            entities: vec![false; corpus.tables().entities.len()],
        };
        for id in corpus.relation_ids() {
            if passes(id) {
                let r = corpus.relation(id);
                subset.relations[id.index()] = true;
                subset.entities[r.from.index()] = true;
                subset.entities[r.to.index()] = true;
            }
        }
        subset
    }

    /// The relations and the entities that pass tests of their own.
    pub fn with(
        corpus: &Corpus,
        relation: impl FnMut(RelationId) -> bool,
        entity: impl FnMut(EntityId) -> bool,
    ) -> Self {
        Subset {
            relations: corpus.relation_ids().map(relation).collect(),
            entities: corpus.entity_ids().map(entity).collect(),
        }
    }

    /// Whether a relation is on show.
    pub fn has_relation(&self, id: RelationId) -> bool {
        self.relations.get(id.index()).copied().unwrap_or(false)
    }

    /// Whether an entity is on show.
    pub fn has_entity(&self, id: EntityId) -> bool {
        self.entities.get(id.index()).copied().unwrap_or(false)
    }

    /// How many relations are on show.
    pub fn relation_count(&self) -> usize {
        self.relations.iter().filter(|&&on| on).count()
    }

    /// How many relations of one arc are on show: the number on the arc.
    pub fn arc_count(&self, corpus: &Corpus, programme: Programme, feature: Feature) -> usize {
        corpus
            .arc(programme, feature)
            .into_iter()
            .filter(|&id| self.has_relation(id))
            .count()
    }
}
