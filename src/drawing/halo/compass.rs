//! Who stands in which direction, and how the relations of an arc are shown. Takes the angles at which the wheels see the actors.

use crate::corpus::{Corpus, EntityId, Feature, Item, Programme, RelationId, Subset};
use crate::drawing::geometry::pt;
use crate::drawing::halo::{Graph, LayoutInput, place};
use crate::drawing::placement::{Placement, Zone, placements};
use crate::drawing::wheel::Wheel;

/// Where everyone stands in the network view: halos keep that order, so that objects keep their identity when the
/// view changes.
#[derive(Clone, Debug)]
pub struct Compass {
    /// By entity: its standing, if it is in the network view.
    stands: Vec<Option<Placement>>,
    /// By programme, then by entity: the angle at which its wheel sees the entity.
    angles: [Vec<f64>; 3],
    /// By programme and feature: how far from opposite the arc the round is cut open, in degrees.
    cuts: [[f64; 3]; 3],
}

impl Compass {
    /// Takes the angles, by programme and then by entity, at which each wheel sees each entity; degrees clockwise from
    /// north.
    pub fn new(corpus: &Corpus, angles: [Vec<f64>; 3]) -> Compass {
        let mut stands = vec![None; corpus.tables().entities.len()];
        for s in placements(corpus) {
            stands[s.entity.index()] = Some(s);
        }
        let mut compass = Compass {
            stands,
            angles,
            cuts: [[0.0; 3]; 3],
        };
        let shown = Subset::all(corpus);
        for programme in [Programme::Mep, Programme::Nnmi, Programme::Nstc] {
            for feature in [Feature::Mission, Feature::Network, Feature::Resource] {
                compass.cuts[programme as usize][feature as usize] =
                    compass.best_cut(corpus, &shown, programme, feature);
            }
        }
        compass
    }

    /// The order round a wheel has no beginning: it is cut open where the links between actors become shortest. Found
    /// on the whole corpus, so that a filter moves no one past another.
    fn best_cut(&mut self, corpus: &Corpus, shown: &Subset, programme: Programme, feature: Feature) -> f64 {
        let wheel = Wheel {
            programme,
            centre: pt(0.0, 0.0),
            ring: 45.0,
        };
        let input = LayoutInput {
            wheel,
            feature,
            inner: 12.0,
            step: 11.5,
            half: 3.1,
        };
        let parts = Parts::of(corpus, shown, self, programme, feature);
        let graph = Graph::new(corpus, self, &input, &parts);
        let mut best = (f64::MAX, 0.0);
        for cut in [0.0, 25.0, -25.0, 50.0, -50.0, 75.0, -75.0] {
            self.cuts[programme as usize][feature as usize] = cut;
            let actors = place(&graph, self, &input);
            let angle = |i: usize| {
                actors
                    .iter()
                    .find(|a| a.entity == graph.actors[i])
                    .map_or(0.0, |a| a.angle)
            };
            let turn: f64 = graph.pairs.iter().map(|&(a, b)| (angle(a) - angle(b)).abs()).sum();
            if turn < best.0 - 1.0 {
                best = (turn, cut);
            }
        }
        best.1
    }

    /// The programme whose disc or pole an entity is, if it is one.
    pub(crate) fn inside(&self, id: EntityId) -> Option<Programme> {
        let s = self.stands.get(id.index()).copied().flatten()?;
        matches!(s.zone, Zone::Disc | Zone::Pole).then_some(s.programme)
    }

    pub(crate) fn strong(&self, id: EntityId) -> bool {
        self.stands.get(id.index()).copied().flatten().is_some_and(|s| s.strong)
    }

    pub(crate) fn cut(&self, programme: Programme, feature: Feature) -> f64 {
        self.cuts[programme as usize][feature as usize]
    }

    pub(crate) fn angle(&self, programme: Programme, id: EntityId) -> f64 {
        self.angles[programme as usize].get(id.index()).copied().unwrap_or(0.0)
    }
}

/// The relations of one arc, by how the picture shows them. Their sum is the number printed beside the wheel.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parts {
    /// The claim that the programme shows the feature: the lit arc itself.
    pub claim: Vec<RelationId>,
    /// Inside the programme: the disc.
    pub within: Vec<RelationId>,
    /// With another programme: lines between wheels.
    pub between: Vec<RelationId>,
    /// All others: links of the halo.
    pub drawn: Vec<RelationId>,
}

impl Parts {
    /// Sorts the relations of an arc that are on show.
    pub fn of(corpus: &Corpus, shown: &Subset, compass: &Compass, programme: Programme, feature: Feature) -> Parts {
        let mut parts = Parts::default();
        let claimed = corpus.feature_entity(feature);
        for &id in &corpus.mentions(Item::Arc(programme, feature)).relations {
            if !shown.has_relation(id) {
                continue;
            }
            let r = corpus.relation(id);
            let (a, b) = (compass.inside(r.from), compass.inside(r.to));
            if a == Some(programme) && claimed == Some(r.to) {
                parts.claim.push(id);
            } else if a == Some(programme) && b == Some(programme) {
                parts.within.push(id);
            } else if a.is_some() && b.is_some() && a != b {
                parts.between.push(id);
            } else {
                parts.drawn.push(id);
            }
        }
        parts
    }

    /// The number printed beside the wheel.
    pub fn count(&self) -> usize {
        self.claim.len() + self.within.len() + self.between.len() + self.drawn.len()
    }
}
