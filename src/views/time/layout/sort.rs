//! Which lane an event stands in, what kind of event it is and which feature colours it: all read from its row.

use crate::corpus::{Case, Corpus, Event, Feature, Kind};

/// A lane of the time view, from above.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lane {
    /// The policy phases, drawn as bands.
    Phases,
    /// What came before the programmes, and what went on around them.
    Before,
    /// Manufacturing Extension Partnership.
    Mep,
    /// National Network for Manufacturing Innovation.
    Nnmi,
    /// National Semiconductor Technology Center.
    Nstc,
}

/// The lanes that events stand in.
pub const LANES: [Lane; 4] = [Lane::Before, Lane::Mep, Lane::Nnmi, Lane::Nstc];

/// What kind of event it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sort {
    /// A law.
    Law,
    /// A report, plan or page.
    Report,
    /// Something is founded or announced.
    Founding,
    /// A new name.
    Renaming,
    /// Money is given, opened or counted.
    Money,
    /// Pressure from outside.
    Pressure,
    /// Something is counted.
    Count,
}

/// Every kind, in the order of the legend.
pub const SORTS: [Sort; 7] = [
    Sort::Law,
    Sort::Report,
    Sort::Founding,
    Sort::Renaming,
    Sort::Money,
    Sort::Pressure,
    Sort::Count,
];

/// The kind of the first node an event names.
fn first_kind(corpus: &Corpus, event: &Event) -> Option<Kind> {
    event.entities.first().map(|&id| corpus.entity(id).kind)
}

/// The lane of an event: its case's, but phases have their bands and precedents stand before.
pub fn lane(corpus: &Corpus, event: &Event) -> Lane {
    match first_kind(corpus, event) {
        Some(Kind::Phase) => return Lane::Phases,
        Some(Kind::Precedent) => return Lane::Before,
        Some(_) | None => {}
    }
    match event.case {
        Case::Mep => Lane::Mep,
        Case::Nnmi => Lane::Nnmi,
        Case::Nstc => Lane::Nstc,
        Case::Front | Case::Background | Case::Framework | Case::Lessons => Lane::Before,
    }
}

/// The kind of an event: that of the node it brings, but what is told of a standing body goes by what is told.
pub fn sort(corpus: &Corpus, event: &Event) -> Sort {
    match event.slug.as_str() {
        // The paper has the office called for, not founded.
        "t-amnpo" | "t-needs" | "t-rd-page" | "t-update" | "t-meyerson" | "t-paper" | "t-nstc" => return Sort::Report,
        "t-mep-140" | "t-mep-leverage" | "t-imi-money" | "t-nofo1" | "t-nofo2" => return Sort::Money,
        "t-share-1990" | "t-share-2019" | "t-q2" => return Sort::Count,
        "t-joint" => return Sort::Founding,
        "t-crisis" => return Sort::Pressure,
        _ => {}
    }
    match first_kind(corpus, event) {
        Some(Kind::Law) => Sort::Law,
        Some(Kind::ProgrammeName) => Sort::Renaming,
        Some(Kind::Programme | Kind::Agency | Kind::Precedent) => Sort::Founding,
        Some(Kind::Competitor | Kind::Context) => Sort::Pressure,
        Some(Kind::CentreTier | Kind::InstituteTier | Kind::FacilityType | Kind::Effect | Kind::ActorType) => {
            Sort::Count
        }
        Some(_) | None => Sort::Report,
    }
}

/// The feature an event belongs to: the paper tells it in a section on that feature.
pub fn tone(corpus: &Corpus, event: &Event) -> Option<Feature> {
    event.place.sections.iter().find_map(|&s| {
        let slug = corpus.section(s).slug.as_str();
        match slug.rsplit('-').next() {
            Some("task") => Some(Feature::Mission),
            Some("net") => Some(Feature::Network),
            Some("res") => Some(Feature::Resource),
            Some(_) | None => None,
        }
    })
}
