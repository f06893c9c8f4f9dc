//! Who stands in which direction, and how the relations of an arc are shown. Reads the network view's angles.

use crate::corpus::{Corpus, EntityId, Feature, Item, Lang, Programme, RelationId, Subset};
use crate::layout::geometry::{Size, pt};
use crate::layout::network::{Brief as NetworkBrief, Extent, Ordering, lay_out as lay_out_network};
use crate::layout::stands::{Stand, Standing, standings};
use crate::layout::wheel::Wheel;

use super::{Brief, Graph, place};

/// Where everyone stands in the network view: halos keep that order, so that objects keep their identity when the
/// view changes.
#[derive(Clone, Debug)]
pub struct Compass {
    /// By entity: its standing, if it is in the network view.
    stands: Vec<Option<Standing>>,
    /// By programme, then by entity: the angle at which its wheel sees the entity.
    angles: [Vec<f64>; 3],
    /// By programme and feature: how far from opposite the arc the round is cut open, in degrees.
    cuts: [[f64; 3]; 3],
}

impl Compass {
    /// Reads the angles off the network view at its usual size. They do not depend on language or frame.
    pub fn of(corpus: &Corpus) -> Compass {
        let count = corpus.tables().entities.len();
        let mut stands = vec![None; count];
        for s in standings(corpus) {
            stands[s.entity.index()] = Some(s);
        }
        let brief = NetworkBrief {
            size: Size { w: 1440.0, h: 840.0 },
            zoom: 1.0,
            extent: Extent::All,
            lang: Lang::En,
            ordering: Ordering::FewerCrossings,
        };
        let net = lay_out_network(corpus, &brief);
        let mut angles = [vec![0.0; count], vec![0.0; count], vec![0.0; count]];
        for node in &net.nodes {
            for w in &net.wheels {
                angles[w.programme as usize][node.entity.index()] = w.centre.angle_to(node.at);
            }
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
        let brief = Brief {
            wheel,
            feature,
            inner: 12.0,
            step: 11.5,
            half: 3.1,
        };
        let parts = Parts::of(corpus, shown, self, programme, feature);
        let graph = Graph::new(corpus, self, &brief, &parts);
        let mut best = (f64::MAX, 0.0);
        for cut in [0.0, 25.0, -25.0, 50.0, -50.0, 75.0, -75.0] {
            self.cuts[programme as usize][feature as usize] = cut;
            let actors = place(&graph, self, &brief);
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
    pub(super) fn inside(&self, id: EntityId) -> Option<Programme> {
        let s = self.stands.get(id.index()).copied().flatten()?;
        matches!(s.stand, Stand::Disc | Stand::Pole).then_some(s.programme)
    }

    pub(super) fn strong(&self, id: EntityId) -> bool {
        self.stands.get(id.index()).copied().flatten().is_some_and(|s| s.strong)
    }

    pub(super) fn cut(&self, programme: Programme, feature: Feature) -> f64 {
        self.cuts[programme as usize][feature as usize]
    }

    pub(super) fn angle(&self, programme: Programme, id: EntityId) -> f64 {
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
