//! The three kinds of boundary, and the relations that cross each. Knows the corpus only.

use crate::corpus::*;

/// What crosses one kind of boundary in one programme.
#[derive(Clone, Debug, PartialEq)]
pub struct Crossing {
    /// Kind of boundary.
    pub boundary: Boundary,
    /// The relations that cross it, programme by programme, grouped by family.
    pub relations: [Vec<RelationId>; 3],
}

impl Crossing {
    /// Families of the relations that cross, the most frequent first.
    pub fn families(&self, corpus: &Corpus) -> Vec<(Family, usize)> {
        let mut out: Vec<(Family, usize)> = Family::ALL
            .iter()
            .map(|&family| {
                let of = |id: &&RelationId| corpus.family_of(**id) == family;
                (family, self.relations.iter().flatten().filter(of).count())
            })
            .filter(|&(_, n)| n > 0)
            .collect();
        out.sort_by_key(|&(family, n)| (core::cmp::Reverse(n), family));
        out
    }
}

/// What crosses each kind of boundary among what is on show.
pub fn crossings(corpus: &Corpus, shown: &Subset) -> Vec<Crossing> {
    Boundary::ALL
        .iter()
        .map(|&boundary| Crossing {
            boundary,
            relations: [Programme::Mep, Programme::Nnmi, Programme::Nstc].map(|p| {
                let mut ids: Vec<RelationId> = corpus
                    .relation_ids()
                    .filter(|&id| {
                        let r = corpus.relation(id);
                        shown.has_relation(id) && r.case.programme() == Some(p) && r.boundaries.contains(&boundary)
                    })
                    .collect();
                ids.sort_by_key(|&id| (corpus.family_of(id), id));
                ids
            }),
        })
        .collect()
}

/// The claim of the synthesis about one kind of boundary: a child of the claim on all three that rests on a relation
/// which crosses it.
pub fn boundary_claim(corpus: &Corpus, boundary: Boundary) -> Option<ClaimId> {
    corpus.tables().claims.iter().enumerate().find_map(|(i, c)| {
        let about = c.kind == ClaimKind::Synthesis
            && c.programme.is_none()
            && c.entities.iter().any(|&e| {
                corpus.entity(e).kind == Kind::Boundary
                    && corpus.entity(e).slug == format!("boundary-{}", slug(boundary))
            });
        let leaf = corpus.mentions(Item::Claim(ClaimId(i as u16))).claims.is_empty();
        (about && leaf).then_some(ClaimId(i as u16))
    })
}

/// The end of the stable name of a boundary's node.
const fn slug(boundary: Boundary) -> &'static str {
    match boundary {
        Boundary::Geographic => "geographic",
        Boundary::Organisational => "organisational",
        Boundary::Level => "hierarchical",
    }
}
