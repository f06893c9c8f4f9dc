//! The actors that occur in more than one programme. Knows the corpus only.

use crate::corpus::*;

/// The node of the government as a whole: not an actor beside others, for the others are its parts.
const WHOLE: &str = "us-federal-government";

/// Whether an entity is someone who acts, and not a text, a thing, an idea, a rival or the state as a whole.
pub fn is_actor(corpus: &Corpus, id: EntityId) -> bool {
    let entity = corpus.entity(id);
    match entity.kind {
        Kind::ActorType
        | Kind::Government
        | Kind::Agency
        | Kind::AdvisoryBody
        | Kind::ExecutiveOffice
        | Kind::Organisation => entity.slug != WHOLE,
        Kind::System
        | Kind::Theory
        | Kind::Document
        | Kind::Problem
        | Kind::Subproblem
        | Kind::FirmCondition
        | Kind::Feature
        | Kind::Difference
        | Kind::Mechanism
        | Kind::Rejected
        | Kind::Formulation
        | Kind::Scholar
        | Kind::Context
        | Kind::Event
        | Kind::Precedent
        | Kind::ProgrammeFamily
        | Kind::Phase
        | Kind::Model
        | Kind::Programme
        | Kind::CentreTier
        | Kind::FacilityType
        | Kind::Law
        | Kind::Rule
        | Kind::PersonRole
        | Kind::Ecosystem
        | Kind::Competitor
        | Kind::Effect
        | Kind::ProgrammeName
        | Kind::InstituteTier
        | Kind::Comparator
        | Kind::RevenueSource
        | Kind::Fund
        | Kind::Role
        | Kind::Boundary
        | Kind::Concept
        | Kind::Lesson => false,
    }
}

/// An actor and its relations in each programme, by [`Programme::ALL`].
#[derive(Clone, Debug, PartialEq)]
pub struct Reach {
    /// Who.
    pub entity: EntityId,
    /// Its relations, programme by programme.
    pub relations: [Vec<RelationId>; 3],
}

impl Reach {
    /// In how many programmes it occurs.
    pub fn programmes(&self) -> usize {
        self.relations.iter().filter(|r| !r.is_empty()).count()
    }

    /// Whether it occurs in every programme.
    pub fn everywhere(&self) -> bool {
        self.programmes() == self.relations.len()
    }

    /// How many relations it has in all.
    pub fn count(&self) -> usize {
        self.relations.iter().map(Vec::len).sum()
    }
}

/// The actors that occur in two or three programmes: those in all three first, then those with most relations.
pub fn shared_actors(corpus: &Corpus, shown: &Subset) -> Vec<Reach> {
    let mut out: Vec<Reach> = corpus
        .entity_ids()
        .filter(|&id| is_actor(corpus, id))
        .map(|entity| Reach {
            entity,
            relations: [Programme::Mep, Programme::Nnmi, Programme::Nstc]
                .map(|p| relations_in(corpus, shown, entity, p)),
        })
        .filter(|reach| reach.programmes() > 1)
        .collect();
    out.sort_by_key(|r| (core::cmp::Reverse((r.programmes(), r.count())), r.entity));
    out
}

/// The relations an entity has in one programme.
fn relations_in(corpus: &Corpus, shown: &Subset, entity: EntityId, programme: Programme) -> Vec<RelationId> {
    let touching = corpus.touching(entity).iter().copied();
    touching
        .filter(|&id| shown.has_relation(id) && corpus.relation(id).case.programme() == Some(programme))
        .collect()
}
