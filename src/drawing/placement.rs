//! Who stands where round a wheel. The place follows from the data: an entity's case, what it is, the feature most
//! of its relations evidence. A row may override it (`stand = …` in `data/entities.toml`); few do.

use crate::corpus::{Code, Corpus, EntityId, Feature, Kind, Programme, Sector};

/// A place round a wheel or between wheels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Zone {
    /// The programme itself, above its ring.
    Pole,
    /// The office in charge, beside the pole.
    Office,
    /// In the disc: centres, institutes, members, staff, headquarters.
    Disc,
    /// Federal bodies shared by all.
    Canopy,
    /// A person, on the body they lead.
    OnBody(EntityId),
    /// Decisions and pressures, in order of time.
    North,
    /// Who pays, on what terms.
    East,
    /// Who takes part.
    West,
    /// Results, roles, aims.
    South,
    /// Shared with the next programme.
    Between,
    /// What the whole-of-government arc holds together.
    WholeOfGovernment,
}

/// An entity of the network view and its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placement {
    /// Which entity.
    pub entity: EntityId,
    /// Round which wheel; for the canopy, the first wheel it touches.
    pub programme: Programme,
    /// Where.
    pub zone: Zone,
    /// Filled and larger: leads a programme, or is shared and carries much.
    pub strong: bool,
    /// How many relations of the three programmes touch it.
    pub degree: usize,
}

/// Every entity that the relations of the three programmes touch, features aside, with its place. In the order of
/// the data, so that the same corpus always gives the same list.
pub fn placements(corpus: &Corpus) -> Vec<Placement> {
    corpus
        .entity_ids()
        .filter_map(|id| {
            let touch = Touch::of(corpus, id);
            let e = corpus.entity(id);
            if e.kind == Kind::Feature || (touch.degree == 0 && e.case.programme().is_none()) {
                return None;
            }
            let programme = e.case.programme().or_else(|| touch.main_programme())?;
            let zone = zone_of(corpus, id, programme, &touch);
            Some(Placement {
                entity: id,
                programme,
                zone,
                strong: strong(corpus, id, &touch),
                degree: touch.degree,
            })
        })
        .collect()
}

/// Every entity that one programme's relations touch, each with its place round that programme's wheel. What it
/// shares with another programme stands to the south.
pub fn placements_of(corpus: &Corpus, programme: Programme) -> Vec<Placement> {
    placements(corpus)
        .into_iter()
        .filter(|s| {
            let here = |&r: &crate::corpus::RelationId| corpus.relation(r).case.programme() == Some(programme);
            s.programme == programme || corpus.touching(s.entity).iter().any(here)
        })
        .filter(|s| s.programme == programme || !matches!(s.zone, Zone::Pole | Zone::Disc))
        .map(|mut s| {
            if s.programme != programme && matches!(s.zone, Zone::East | Zone::West) {
                s.zone = Zone::South;
            }
            s.programme = programme;
            s
        })
        .collect()
}

/// What the relations of the three programmes say of one entity.
struct Touch {
    programmes: [usize; 3],
    features: [usize; 3],
    degree: usize,
    leads: bool,
    convened: bool,
}

impl Touch {
    fn of(corpus: &Corpus, id: EntityId) -> Touch {
        let mut t = Touch {
            programmes: [0; 3],
            features: [0; 3],
            degree: 0,
            leads: false,
            convened: false,
        };
        for &rid in corpus.touching(id) {
            let r = corpus.relation(rid);
            let Some(p) = r.case.programme() else { continue };
            t.degree += 1;
            t.programmes[p.index()] += 1;
            for f in &r.features {
                t.features[f.index()] += 1;
            }
            let kind = corpus.kind_of(rid).slug.as_str();
            let programme = |e| corpus.entity(e).kind == Kind::Programme;
            t.leads |= kind == "leads" && r.from == id && programme(r.to);
            t.convened |= kind == "convened-by" && r.from == id;
        }
        t
    }

    fn main_programme(&self) -> Option<Programme> {
        let most = *self.programmes.iter().max()?;
        Programme::ALL
            .iter()
            .copied()
            .find(|p| most > 0 && self.programmes[p.index()] == most)
    }

    /// Whether two or more programmes share it.
    fn shared(&self) -> bool {
        self.programmes.iter().filter(|&&n| n > 0).count() > 1
    }

    /// The feature most relations evidence; on a tie the network, whose band has most room.
    fn feature(&self) -> Option<Feature> {
        let most = *self.features.iter().max()?;
        [Feature::Network, Feature::Resource, Feature::Mission]
            .into_iter()
            .find(|f| most > 0 && self.features[f.index()] == most)
    }
}

fn strong(corpus: &Corpus, id: EntityId, touch: &Touch) -> bool {
    let everywhere = touch.programmes.iter().all(|&n| n > 0);
    corpus.is_programme(id) || touch.leads || everywhere || (touch.shared() && touch.degree >= 7)
}

fn zone_of(corpus: &Corpus, id: EntityId, programme: Programme, touch: &Touch) -> Zone {
    let e = corpus.entity(id);
    if corpus.is_programme(id) {
        return Zone::Pole;
    }
    match e.kind {
        Kind::CentreTier | Kind::InstituteTier | Kind::FacilityType | Kind::Organisation => Zone::Disc,
        Kind::PersonRole => match body_led(corpus, id) {
            Some(body) => Zone::OnBody(body),
            None => Zone::Disc,
        },
        Kind::Agency if touch.leads && e.case.programme().is_some() => Zone::Office,
        Kind::Agency | Kind::AdvisoryBody | Kind::Government | Kind::ExecutiveOffice => {
            if e.sector == Sector::Intermediary {
                Zone::North
            } else if touch.programmes.iter().sum::<usize>() == 1 && touch.feature() == Some(Feature::Network) {
                Zone::WholeOfGovernment
            } else {
                Zone::Canopy
            }
        }
        Kind::Law
        | Kind::Document
        | Kind::Event
        | Kind::Competitor
        | Kind::Comparator
        | Kind::Precedent
        | Kind::ProgrammeName
        | Kind::Phase
        | Kind::Model => Zone::North,
        Kind::Effect | Kind::Ecosystem | Kind::Role | Kind::Concept | Kind::Lesson => shared_or(touch, Zone::South),
        Kind::Context => match e.sector {
            Sector::Ideology => Zone::North,
            Sector::Context if touch.degree < 2 => Zone::North,
            _ => Zone::South,
        },
        Kind::ActorType if is_member(corpus, id) => Zone::Disc,
        Kind::ActorType
        | Kind::Mechanism
        | Kind::Rule
        | Kind::Programme
        | Kind::ProgrammeFamily
        | Kind::RevenueSource
        | Kind::Fund
        | Kind::System
        | Kind::Theory
        | Kind::Problem
        | Kind::Subproblem
        | Kind::FirmCondition
        | Kind::Feature
        | Kind::Difference
        | Kind::Rejected
        | Kind::Formulation
        | Kind::Scholar
        | Kind::Boundary => by_feature(corpus, id, programme, touch),
    }
}

fn shared_or(touch: &Touch, alone: Zone) -> Zone {
    if touch.shared() { Zone::Between } else { alone }
}

/// Actors and terms stand with the feature that most of their relations evidence.
fn by_feature(corpus: &Corpus, id: EntityId, programme: Programme, touch: &Touch) -> Zone {
    let e = corpus.entity(id);
    if touch.shared() {
        return Zone::Between;
    }
    if e.kind == Kind::ProgrammeFamily && e.case.programme().is_none() {
        return Zone::North;
    }
    let federal = matches!(e.sector, Sector::Government | Sector::FederalLab) && e.kind != Kind::RevenueSource;
    match touch.feature() {
        Some(Feature::Network) if programme == Programme::Nstc && federal && !touch.convened => Zone::WholeOfGovernment,
        Some(Feature::Network) => Zone::West,
        Some(Feature::Resource)
            if e.kind == Kind::Mechanism && e.sector == Sector::Intermediary && touch.degree == 1 =>
        {
            // Where money leads to, not where it comes from: an institute's own footing is an aim.
            if ends_at(corpus, id) { Zone::South } else { Zone::East }
        }
        Some(Feature::Resource) => Zone::East,
        Some(Feature::Mission) if is_served(corpus, id) => Zone::South,
        Some(Feature::Mission) | None => Zone::North,
    }
}

/// Whether the one relation of a thing is a requirement that ends at it.
fn ends_at(corpus: &Corpus, id: EntityId) -> bool {
    corpus
        .touching(id)
        .iter()
        .any(|&r| corpus.relation(r).to == id && corpus.kind_of(r).slug == "must-become")
}

/// Whether a role of a programme serves it.
fn is_served(corpus: &Corpus, id: EntityId) -> bool {
    corpus
        .touching(id)
        .iter()
        .any(|&r| corpus.relation(r).to == id && corpus.entity(corpus.relation(r).from).kind == Kind::Role)
}

/// The body that a person leads.
fn body_led(corpus: &Corpus, id: EntityId) -> Option<EntityId> {
    corpus
        .touching(id)
        .iter()
        .map(|&r| (corpus.kind_of(r).slug.as_str(), corpus.relation(r)))
        .find(|(kind, r)| *kind == "leads" && r.from == id)
        .map(|(_, r)| r.to)
}

/// Whether an entity is the field of members drawn in a disc.
fn is_member(corpus: &Corpus, id: EntityId) -> bool {
    corpus.entity(id).slug == "imi-members"
}
