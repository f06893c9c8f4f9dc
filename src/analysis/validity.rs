//! What stood at a moment, by each relation's own years. Knows the corpus only.
//!
//! The rule never says more than the paper does:
//! - A relation stands from its first year to the end of its last one; without a last one it still stands.
//! - A year alone says that something had begun by the year's end, no more: it counts from December, or from the last
//!   month the paper speaks of. Where a dated event of that year is finer, its month counts (the latest of several):
//!   an event that rests on the same footnote, that names both ends, or that brings the law, document or announcement
//!   at one end.
//! - A relation without a first year never stands at a moment. It is listed apart ([`undated`]), not guessed.
//! - What the authors hold (theory, claims, advice outside the three programmes) is no tie in time: it always stands.
//! - A node stands as long as a dated relation of its does. One that only theory touches always does.

use crate::analysis::Moment;
use crate::corpus::*;

/// When a relation holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    /// From a month to a month; open where there is no last one.
    From(Moment, Option<Moment>),
    /// The paper gives no beginning.
    Undated,
    /// A thought of the authors', not a tie in time.
    Timeless,
}

/// When a relation holds.
pub fn validity(corpus: &Corpus, id: RelationId) -> Validity {
    let r = corpus.relation(id);
    match r.from_year {
        Some(year) => Validity::From(begins(corpus, r, year), r.to_year.map(Moment::end_of)),
        None if r.to_year.is_none() && timeless(r) => Validity::Timeless,
        None => Validity::Undated,
    }
}

impl Validity {
    /// Whether what holds so stood at a moment.
    pub fn stands(self, moment: Moment) -> bool {
        match self {
            Validity::From(from, to) => from <= moment && to.is_none_or(|to| moment <= to),
            Validity::Undated => false,
            Validity::Timeless => true,
        }
    }
}

/// Whether a relation stood at a moment.
pub fn stands(corpus: &Corpus, id: RelationId, moment: Moment) -> bool {
    validity(corpus, id).stands(moment)
}

/// What of a subset stood at a moment.
pub fn subset_at(corpus: &Corpus, shown: &Subset, moment: Moment) -> Subset {
    let valid: Vec<Validity> = corpus.relation_ids().map(|id| validity(corpus, id)).collect();
    let of = |id: RelationId| valid.get(id.index()).copied().unwrap_or(Validity::Undated);
    let on = |id: RelationId| shown.has_relation(id) && of(id).stands(moment);
    Subset::with(corpus, on, |id| {
        let touching = corpus.touching(id);
        let dated = |r: RelationId| on(r) && matches!(of(r), Validity::From(..));
        touching.iter().any(|&r| dated(r))
            || (touching.iter().any(|&r| on(r)) && touching.iter().all(|&r| of(r) == Validity::Timeless))
    })
}

/// The relations whose beginning the paper does not give, in the order of the data.
pub fn undated(corpus: &Corpus) -> Vec<RelationId> {
    let none = |&id: &RelationId| validity(corpus, id) == Validity::Undated;
    corpus.relation_ids().filter(none).collect()
}

/// The months at which something begins or has ended, in order: where a step or a player stops.
pub fn steps(corpus: &Corpus) -> Vec<Moment> {
    let mut months = vec![Moment::FIRST, Moment::LAST];
    for id in corpus.relation_ids() {
        if let Validity::From(from, to) = validity(corpus, id) {
            months.push(from);
            months.extend(to.map(|to| Moment::at_index(to.index() + 1)));
        }
    }
    months.extend(corpus.tables().events.iter().filter_map(|e| Moment::of_date(&e.start)));
    months.retain(|m| *m == m.kept());
    months.sort_unstable();
    months.dedup();
    months
}

/// The policy phases and the months each spans, in order of time; one that the paper does not end runs to the last month.
pub fn phases(corpus: &Corpus) -> Vec<(EntityId, Moment, Moment)> {
    let phase = |id: EntityId| {
        let e = corpus.entity(id);
        let from = e.from_year.filter(|_| e.kind == Kind::Phase)?;
        let to = e.to_year.map_or(Moment::LAST, Moment::end_of);
        Some((id, Moment { year: from, month: 1 }, to))
    };
    let mut phases: Vec<_> = corpus.entity_ids().filter_map(phase).collect();
    phases.sort_by_key(|p| p.1);
    phases
}

/// The month a programme had begun by; `None` where the paper dates none of it.
pub fn begun(corpus: &Corpus, programme: Programme) -> Option<Moment> {
    let id = corpus.programme_entity(programme)?;
    let year = corpus.entity(id).from_year?;
    let finer = corpus
        .tables()
        .events
        .iter()
        .filter(|e| e.entities.first() == Some(&id));
    let month = finer.filter_map(|e| month_in(e, year)).min();
    Some(month.unwrap_or_else(|| Moment::end_of(year)).min(Moment::end_of(year)))
}

/// The month by which the paper counts what a programme's disc holds: centres and sites, institutes, members; for a
/// planned programme, the month it is planned in.
pub fn counted(corpus: &Corpus, programme: Programme) -> Option<Moment> {
    let slug = match programme {
        Programme::Mep => "mep-center",
        Programme::Nnmi => "imi-members",
        Programme::Nstc => return begun(corpus, programme),
    };
    let id = corpus.entity_named(slug)?;
    let events = corpus.tables().events.iter().filter(|e| e.entities.contains(&id));
    events
        .filter_map(|e| {
            let year = e.start.get(..4)?.parse().ok()?;
            Some(Moment::of_date(&e.start).unwrap_or_else(|| Moment::end_of(year)))
        })
        .min()
}

/// How many relations of an arc had begun by a moment, ended or not, and how many there are, undated ones included.
pub fn begun_of_arc(corpus: &Corpus, programme: Programme, feature: Feature, moment: Moment) -> (usize, usize) {
    let all = corpus.arc(programme, feature);
    let begun = all
        .iter()
        .filter(|&&id| matches!(validity(corpus, id), Validity::From(from, _) if from <= moment))
        .count();
    (begun, all.len())
}

/// The month by which a relation of this first year had begun.
fn begins(corpus: &Corpus, r: &Relation, year: i16) -> Moment {
    let events = corpus.tables().events.iter();
    let finer = events.filter(|e| dates(corpus, e, r)).filter_map(|e| month_in(e, year));
    let month = finer.max().unwrap_or(Moment::end_of(year));
    month.min(Moment::end_of(year))
}

/// Whether an event of the same year tells when a relation began.
fn dates(corpus: &Corpus, e: &Event, r: &Relation) -> bool {
    let names = |id: &EntityId| e.entities.contains(id);
    let brought = |id: &EntityId| {
        let kind = corpus.entity(*id).kind;
        names(id) && matches!(kind, Kind::Law | Kind::Document | Kind::Event | Kind::Rule)
    };
    e.place.notes.iter().any(|n| r.place.notes.contains(n))
        || (names(&r.from) && names(&r.to))
        || brought(&r.from)
        || brought(&r.to)
}

/// The month of an event, if the paper is that exact and it falls in a year.
fn month_in(e: &Event, year: i16) -> Option<Moment> {
    let exact = match e.precision {
        Precision::Day | Precision::Month | Precision::About => true,
        Precision::Quarter | Precision::Year | Precision::FiscalYear | Precision::Decade => false,
    };
    Moment::of_date(&e.start).filter(|m| exact && m.year == year)
}

/// Whether a relation says what the authors think, not what was the case.
fn timeless(r: &Relation) -> bool {
    let thought = match r.status {
        Status::Theory | Status::Claim | Status::Prescription => true,
        Status::Fact | Status::Plan | Status::Requirement => false,
    };
    thought && r.case.programme().is_none()
}
