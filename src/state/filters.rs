//! Filters: six facets; within a facet any chosen value lets a relation pass, across facets all must.
//! Knows the corpus only.

use crate::corpus::*;
use crate::state::facets::{Facet, FacetValue};
use core::marker::PhantomData;

/// A set of variants of one closed set. Empty means "no restriction".
#[derive(Debug)]
pub struct Chosen<T>(u64, PhantomData<T>);

impl<T> Clone for Chosen<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Chosen<T> {}
impl<T> PartialEq for Chosen<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Chosen<T> {}
impl<T> Default for Chosen<T> {
    fn default() -> Self {
        Chosen(0, PhantomData)
    }
}

impl<T: Code> Chosen<T> {
    /// Whether nothing is chosen, so that everything passes.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether a value is chosen.
    pub fn has(self, value: T) -> bool {
        self.0 & (1 << value.index()) != 0
    }

    /// Whether a value passes: it is chosen, or nothing is.
    pub fn passes(self, value: T) -> bool {
        self.is_empty() || self.has(value)
    }

    /// Whether one of several values passes; with nothing chosen even none does.
    pub fn passes_any(self, values: &[T]) -> bool {
        self.is_empty() || values.iter().any(|&v| self.has(v))
    }

    /// Chooses a value, or takes the choice back.
    pub fn toggle(&mut self, value: T) {
        self.0 ^= 1 << value.index();
    }

    /// The chosen values in the order of the code book.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::ALL.iter().copied().filter(move |&v| self.has(v))
    }
}

/// The reader's filters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// Part of the paper.
    pub cases: Chosen<Case>,
    /// Feature evidenced.
    pub features: Chosen<Feature>,
    /// Boundary crossed.
    pub boundaries: Chosen<Boundary>,
    /// Kind of statement.
    pub statuses: Chosen<Status>,
    /// Sector of either end.
    pub sectors: Chosen<Sector>,
    /// Family of the relation's type.
    pub families: Chosen<Family>,
}

impl Filters {
    /// Whether nothing is filtered.
    pub fn is_default(&self) -> bool {
        *self == Filters::default()
    }

    /// Whether a facet restricts anything.
    pub fn restricts(&self, facet: Facet) -> bool {
        match facet {
            Facet::Case => !self.cases.is_empty(),
            Facet::Feature => !self.features.is_empty(),
            Facet::Boundary => !self.boundaries.is_empty(),
            Facet::Status => !self.statuses.is_empty(),
            Facet::Sector => !self.sectors.is_empty(),
            Facet::Family => !self.families.is_empty(),
        }
    }

    /// Whether a value is chosen.
    pub fn has(&self, value: FacetValue) -> bool {
        match value {
            FacetValue::Case(v) => self.cases.has(v),
            FacetValue::Feature(v) => self.features.has(v),
            FacetValue::Boundary(v) => self.boundaries.has(v),
            FacetValue::Status(v) => self.statuses.has(v),
            FacetValue::Sector(v) => self.sectors.has(v),
            FacetValue::Family(v) => self.families.has(v),
        }
    }

    /// Chooses a value, or takes the choice back.
    pub fn toggle(&mut self, value: FacetValue) {
        match value {
            FacetValue::Case(v) => self.cases.toggle(v),
            FacetValue::Feature(v) => self.features.toggle(v),
            FacetValue::Boundary(v) => self.boundaries.toggle(v),
            FacetValue::Status(v) => self.statuses.toggle(v),
            FacetValue::Sector(v) => self.sectors.toggle(v),
            FacetValue::Family(v) => self.families.toggle(v),
        }
    }

    /// Lifts one facet's restriction.
    pub fn lift(&mut self, facet: Facet) {
        match facet {
            Facet::Case => self.cases = Chosen::default(),
            Facet::Feature => self.features = Chosen::default(),
            Facet::Boundary => self.boundaries = Chosen::default(),
            Facet::Status => self.statuses = Chosen::default(),
            Facet::Sector => self.sectors = Chosen::default(),
            Facet::Family => self.families = Chosen::default(),
        }
    }

    /// The chosen values, facet by facet.
    pub fn chosen(&self) -> Vec<FacetValue> {
        Facet::ALL
            .iter()
            .flat_map(|f| f.values())
            .filter(|&v| self.has(v))
            .collect()
    }

    /// Whether a relation passes one facet. A sector is that of either end.
    pub fn passes_facet(&self, corpus: &Corpus, id: RelationId, facet: Facet) -> bool {
        let r = corpus.relation(id);
        match facet {
            Facet::Case => self.cases.passes(r.case),
            Facet::Feature => self.features.passes_any(&r.features),
            Facet::Boundary => self.boundaries.passes_any(&r.boundaries),
            Facet::Status => self.statuses.passes(r.status),
            Facet::Sector => self
                .sectors
                .passes_any(&[corpus.entity(r.from).sector, corpus.entity(r.to).sector]),
            Facet::Family => self.families.passes(corpus.kind_of(id).family),
        }
    }

    /// Whether a relation passes every facet.
    pub fn passes(&self, corpus: &Corpus, id: RelationId) -> bool {
        Facet::ALL.iter().all(|&f| self.passes_facet(corpus, id, f))
    }

    /// What the filters leave on show: all of the corpus while nothing is filtered, else the relations that pass and
    /// the entities they touch.
    pub fn subset(&self, corpus: &Corpus) -> Subset {
        if self.is_default() {
            Subset::all(corpus)
        } else {
            Subset::of(corpus, |id| self.passes(corpus, id))
        }
    }

    /// For every value of every facet, how many relations have it and pass all the other facets.
    pub fn counts(&self, corpus: &Corpus) -> FacetCounts {
        self.counts_among(corpus, |_| true)
    }

    /// The same among some relations only.
    pub(super) fn counts_among(&self, corpus: &Corpus, among: impl Fn(RelationId) -> bool) -> FacetCounts {
        let mut counts = FacetCounts::none();
        for id in corpus.relation_ids().filter(|&id| among(id)) {
            let failed = self.failed(corpus, id);
            for &facet in Facet::ALL {
                // Bits other than this facet's own must be clear.
                if failed & !bit(facet) == 0 {
                    values_of(corpus, id, facet, |v| counts.add(v));
                }
            }
            if failed == 0 {
                counts.passing += 1;
            }
        }
        counts
    }

    /// Which facets to lift so that something is left: the smallest set, and among equals the one that brings back
    /// most. Empty if something is left already, or if nothing could be.
    pub fn what_to_lift(&self, corpus: &Corpus) -> Vec<Facet> {
        let mut tally = [0_usize; 64];
        for id in corpus.relation_ids() {
            tally[usize::from(self.failed(corpus, id))] += 1;
        }
        let best = (0_u8..64)
            .filter(|&set| tally[usize::from(set)] > 0)
            .min_by_key(|&set| (set.count_ones(), core::cmp::Reverse(tally[usize::from(set)])));
        let set = best.unwrap_or(0);
        Facet::ALL.iter().copied().filter(|&f| set & bit(f) != 0).collect()
    }

    /// The facets a relation does not pass, as bits.
    fn failed(&self, corpus: &Corpus, id: RelationId) -> u8 {
        Facet::ALL
            .iter()
            .filter(|&&f| !self.passes_facet(corpus, id, f))
            .fold(0, |set, &f| set | bit(f))
    }
}

/// The bit that stands for a facet.
fn bit(facet: Facet) -> u8 {
    1 << facet.index()
}

/// Calls `with` once for each value a relation has in a facet.
fn values_of(corpus: &Corpus, id: RelationId, facet: Facet, mut with: impl FnMut(FacetValue)) {
    let r = corpus.relation(id);
    match facet {
        Facet::Case => with(FacetValue::Case(r.case)),
        Facet::Feature => r.features.iter().for_each(|&v| with(FacetValue::Feature(v))),
        Facet::Boundary => r.boundaries.iter().for_each(|&v| with(FacetValue::Boundary(v))),
        Facet::Status => with(FacetValue::Status(r.status)),
        Facet::Sector => {
            let (from, to) = (corpus.entity(r.from).sector, corpus.entity(r.to).sector);
            with(FacetValue::Sector(from));
            if to != from {
                with(FacetValue::Sector(to));
            }
        }
        Facet::Family => with(FacetValue::Family(corpus.kind_of(id).family)),
    }
}

/// The live counts of the legend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCounts {
    /// Per facet and value, in the order of the code books.
    counts: [Vec<usize>; 6],
    /// How many relations pass every facet.
    pub passing: usize,
}

impl FacetCounts {
    fn none() -> Self {
        FacetCounts {
            counts: [
                vec![0; Case::ALL.len()],
                vec![0; Feature::ALL.len()],
                vec![0; Boundary::ALL.len()],
                vec![0; Status::ALL.len()],
                vec![0; Sector::ALL.len()],
                vec![0; Family::ALL.len()],
            ],
            passing: 0,
        }
    }

    fn add(&mut self, value: FacetValue) {
        self.counts[value.facet().index()][value.index()] += 1;
    }

    /// How many relations have this value and pass all other facets.
    pub fn of(&self, value: FacetValue) -> usize {
        self.counts[value.facet().index()][value.index()]
    }
}
