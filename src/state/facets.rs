//! The six facets and their values, as one value each, so that legend, counts and actions need no six-fold copies.
//! Knows the corpus only.

use crate::corpus::*;

/// One of the six ways to filter, in the order of the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    /// Part of the paper.
    Case,
    /// Feature evidenced.
    Feature,
    /// Boundary crossed.
    Boundary,
    /// Kind of statement.
    Status,
    /// Sector of either end.
    Sector,
    /// Family of the relation's type.
    Family,
}

impl Code for Facet {
    const ALL: &'static [Self] = &[
        Facet::Case,
        Facet::Feature,
        Facet::Boundary,
        Facet::Status,
        Facet::Sector,
        Facet::Family,
    ];

    fn code(self) -> &'static str {
        match self {
            Facet::Case => "case",
            Facet::Feature => "feature",
            Facet::Boundary => "boundary",
            Facet::Status => "status",
            Facet::Sector => "sector",
            Facet::Family => "family",
        }
    }

    fn index(self) -> usize {
        self as usize
    }
}

impl Facet {
    /// Every value of the facet, in the order of the code book.
    pub fn values(self) -> Vec<FacetValue> {
        match self {
            Facet::Case => Case::ALL.iter().copied().map(FacetValue::Case).collect(),
            Facet::Feature => Feature::ALL.iter().copied().map(FacetValue::Feature).collect(),
            Facet::Boundary => Boundary::ALL.iter().copied().map(FacetValue::Boundary).collect(),
            Facet::Status => Status::ALL.iter().copied().map(FacetValue::Status).collect(),
            Facet::Sector => Sector::ALL.iter().copied().map(FacetValue::Sector).collect(),
            Facet::Family => Family::ALL.iter().copied().map(FacetValue::Family).collect(),
        }
    }

    /// The value of this facet with a code, in capitals or not.
    pub fn value(self, code: &str) -> Option<FacetValue> {
        self.values().into_iter().find(|v| v.code().eq_ignore_ascii_case(code))
    }
}

/// One value of one facet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FacetValue {
    /// Part of the paper.
    Case(Case),
    /// Feature evidenced.
    Feature(Feature),
    /// Boundary crossed.
    Boundary(Boundary),
    /// Kind of statement.
    Status(Status),
    /// Sector of either end.
    Sector(Sector),
    /// Family of the relation's type.
    Family(Family),
}

impl FacetValue {
    /// The facet it belongs to.
    pub fn facet(self) -> Facet {
        match self {
            FacetValue::Case(_) => Facet::Case,
            FacetValue::Feature(_) => Facet::Feature,
            FacetValue::Boundary(_) => Facet::Boundary,
            FacetValue::Status(_) => Facet::Status,
            FacetValue::Sector(_) => Facet::Sector,
            FacetValue::Family(_) => Facet::Family,
        }
    }

    /// The code that data files and addresses write.
    pub fn code(self) -> &'static str {
        match self {
            FacetValue::Case(v) => v.code(),
            FacetValue::Feature(v) => v.code(),
            FacetValue::Boundary(v) => v.code(),
            FacetValue::Status(v) => v.code(),
            FacetValue::Sector(v) => v.code(),
            FacetValue::Family(v) => v.code(),
        }
    }

    /// The position within its facet.
    pub fn index(self) -> usize {
        match self {
            FacetValue::Case(v) => v.index(),
            FacetValue::Feature(v) => v.index(),
            FacetValue::Boundary(v) => v.index(),
            FacetValue::Status(v) => v.index(),
            FacetValue::Sector(v) => v.index(),
            FacetValue::Family(v) => v.index(),
        }
    }
}
