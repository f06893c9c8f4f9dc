//! Filters: six facets; within a facet any chosen value lets a relation pass, across facets all must.

use core::marker::PhantomData;

use crate::corpus::*;

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
#[derive(Clone, Debug, Default, PartialEq)]
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
