//! Places the actors of one feature round one small wheel. Knows the corpus and the network's angles, not how
//! anything is drawn.

use crate::corpus::{Corpus, EntityId, Feature, Item, Lang, Programme, RelationId, Subset};

use super::geometry::{Point, Rect, Size, on_curve, pt};
use super::network::bands::spread;
use super::network::{Brief as NetworkBrief, Extent, Ordering, lay_out as lay_out_network};
use super::stands::{Stand, Standing, standings};
use super::wheel::{Sector, Wheel, sector};

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
    fn inside(&self, id: EntityId) -> Option<Programme> {
        let s = self.stands.get(id.index()).copied().flatten()?;
        matches!(s.stand, Stand::Disc | Stand::Pole).then_some(s.programme)
    }

    fn strong(&self, id: EntityId) -> bool {
        self.stands.get(id.index()).copied().flatten().is_some_and(|s| s.strong)
    }

    fn angle(&self, programme: Programme, id: EntityId) -> f64 {
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

/// What to place.
#[derive(Clone, Copy, Debug)]
pub struct Brief {
    /// The wheel.
    pub wheel: Wheel,
    /// Whose relations.
    pub feature: Feature,
    /// From the ring's middle line to the first level, in px.
    pub inner: f64,
    /// From level to level, in px.
    pub step: f64,
    /// Half the width of a mark in px; smaller where a level is too full.
    pub half: f64,
}

/// An actor in its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Actor {
    /// Which entity.
    pub entity: EntityId,
    /// Steps from the programme: 1, 2 or 3 (and more).
    pub level: usize,
    /// Degrees clockwise from north.
    pub angle: f64,
    /// Middle of its mark.
    pub at: Point,
    /// Half the width of its mark in px.
    pub half: f64,
    /// Filled and larger.
    pub strong: bool,
}

impl Actor {
    /// The box of its mark.
    pub fn rect(&self) -> Rect {
        Rect::around(self.at, 2.2 * self.half, 2.2 * self.half)
    }
}

/// A link of the halo as one cubic curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tie {
    /// Which relation.
    pub relation: RelationId,
    /// Start, two controls, end.
    pub curve: [Point; 4],
}

/// Actors and links round one wheel.
#[derive(Clone, Debug, PartialEq)]
pub struct Halo {
    /// The relations by how they are shown.
    pub parts: Parts,
    /// Actors, level by level, by angle.
    pub actors: Vec<Actor>,
    /// Links in the order of the data.
    pub ties: Vec<Tie>,
}

impl Halo {
    /// The box of ring, actors and links.
    pub fn bounds(&self, wheel: &Wheel) -> Rect {
        let o = wheel.outer();
        let mut b = Rect::around(wheel.centre, 2.0 * o, 2.0 * o);
        for a in &self.actors {
            let r = a.rect();
            let (x, y) = (b.x.min(r.x), b.y.min(r.y));
            b = Rect {
                x,
                y,
                w: (b.x + b.w).max(r.x + r.w) - x,
                h: (b.y + b.h).max(r.y + r.h) - y,
            };
        }
        // Links that go round the wheel may pass outside its actors.
        for tie in &self.ties {
            for k in 1..8 {
                let p = on_curve(&tie.curve, f64::from(k) / 8.0);
                let (x, y) = (b.x.min(p.x), b.y.min(p.y));
                b = Rect {
                    x,
                    y,
                    w: (b.x + b.w).max(p.x) - x,
                    h: (b.y + b.h).max(p.y) - y,
                };
            }
        }
        b
    }
}

/// Share of an arc that marks may fill before they are spread evenly.
const FULL: f64 = 0.82;
/// The marks of a strong actor are so much larger.
const STRONG: f64 = 1.14;
/// Steps that levels are told apart by.
const LEVELS: usize = 3;

/// Places the actors of one feature round one wheel. No actor is dropped.
pub fn lay_out(corpus: &Corpus, shown: &Subset, compass: &Compass, brief: &Brief) -> Halo {
    let programme = brief.wheel.programme;
    let parts = Parts::of(corpus, shown, compass, programme, brief.feature);
    let graph = Graph::new(corpus, compass, brief, &parts);
    let actors = place(&graph, compass, brief);
    let ties = tie(corpus, &parts.drawn, &actors, brief);
    Halo { parts, actors, ties }
}

/// The actors and who is tied to whom; `levels[i]` counts steps from the programme.
struct Graph {
    actors: Vec<EntityId>,
    pairs: Vec<(usize, usize)>,
    levels: Vec<usize>,
}

impl Graph {
    fn new(corpus: &Corpus, compass: &Compass, brief: &Brief, parts: &Parts) -> Graph {
        // What ties to the feature itself ends on the ring, for the lit arc is that feature.
        let feature = corpus.feature_entity(brief.feature);
        let inside = |e: EntityId| compass.inside(e) == Some(brief.wheel.programme) || feature == Some(e);
        Graph::of(corpus, &inside, &parts.drawn)
    }

    fn of(corpus: &Corpus, inside: &impl Fn(EntityId) -> bool, drawn: &[RelationId]) -> Graph {
        let mut actors: Vec<EntityId> = Vec::new();
        let mut pairs = Vec::new();
        let mut first = Vec::new();
        for &id in drawn {
            let r = corpus.relation(id);
            let mut at = |e: EntityId| {
                (!inside(e)).then(|| {
                    actors.iter().position(|a| *a == e).unwrap_or_else(|| {
                        actors.push(e);
                        actors.len() - 1
                    })
                })
            };
            match (at(r.from), at(r.to)) {
                (Some(a), Some(b)) => pairs.push((a, b)),
                (Some(a), None) | (None, Some(a)) => first.push(a),
                (None, None) => {}
            }
        }
        let levels = levels(actors.len(), &pairs, &first);
        Graph { actors, pairs, levels }
    }

    /// Neighbours of an actor that stand further in.
    fn inward(&self, i: usize) -> impl Iterator<Item = usize> + '_ {
        self.pairs
            .iter()
            .filter_map(move |&(a, b)| {
                if a == i {
                    Some(b)
                } else if b == i {
                    Some(a)
                } else {
                    None
                }
            })
            .filter(move |&j| self.levels[j] < self.levels[i])
    }
}

/// Steps from the programme; a component that does not reach it starts at 2 with its node of highest degree.
fn levels(n: usize, pairs: &[(usize, usize)], first: &[usize]) -> Vec<usize> {
    let mut level = vec![0; n];
    let mut front: Vec<usize> = Vec::new();
    for &a in first {
        if level[a] == 0 {
            level[a] = 1;
            front.push(a);
        }
    }
    loop {
        let mut k = 0;
        while k < front.len() {
            let i = front[k];
            for &(a, b) in pairs {
                for (from, to) in [(a, b), (b, a)] {
                    if from == i && level[to] == 0 {
                        level[to] = (level[i] + 1).min(LEVELS);
                        front.push(to);
                    }
                }
            }
            k += 1;
        }
        let degree = |i: usize| pairs.iter().filter(|&&(a, b)| a == i || b == i).count();
        let Some(root) = (0..n).filter(|&i| level[i] == 0).max_by_key(|&i| (degree(i), n - i)) else {
            break;
        };
        level[root] = 2;
        front = vec![root];
    }
    level
}

/// Where actors of a feature may stand: the arc, less where a thread comes in from the west.
fn room(feature: Feature) -> Sector {
    let s = sector(feature);
    match feature {
        Feature::Network => Sector {
            from: s.from,
            to: 254.0,
        },
        Feature::Mission | Feature::Resource => s,
    }
}

fn place(graph: &Graph, compass: &Compass, brief: &Brief) -> Vec<Actor> {
    let space = room(brief.feature);
    let middle = (space.from + space.to) / 2.0;
    let pitch = 2.4 * brief.half * STRONG + 0.4;
    let mut angle = vec![middle; graph.actors.len()];
    let mut out = Vec::with_capacity(graph.actors.len());
    let mut base = brief.wheel.ring + brief.inner;
    for level in 1..=LEVELS {
        let mut members: Vec<(f64, usize)> = (0..graph.actors.len())
            .filter(|&i| graph.levels[i] == level)
            .map(|i| (wanted(graph, compass, brief, &space, &angle, i), i))
            .collect();
        if members.is_empty() {
            continue;
        }
        members.sort_by(|a, b| a.0.total_cmp(&b.0).then(graph.actors[a.1].cmp(&graph.actors[b.1])));
        let n = members.len() as f64;
        // A mark keeps half its pitch from the ends of the arc, where the neighbouring band begins.
        let span = space.span();
        let arc = span.to_radians() * base;
        let rows = (n * pitch / arc).ceil().max(1.0);
        let gap = (pitch / rows / base).to_degrees();
        let even = level == 1 || n * pitch / rows > FULL * arc;
        let angles: Vec<f64> = if even {
            (0..members.len())
                .map(|k| space.from + (k as f64 + 0.5) * span / n)
                .collect()
        } else {
            let at: Vec<f64> = members.iter().map(|m| m.0).collect();
            spread(&at, gap, space.from + gap * 0.5, space.to - gap * 0.5)
        };
        let drop = pitch * 0.95;
        for (k, &(_, i)) in members.iter().enumerate() {
            angle[i] = angles[k];
            let radius = base + drop * (k % rows as usize) as f64;
            let strong = compass.strong(graph.actors[i]);
            out.push(Actor {
                entity: graph.actors[i],
                level,
                angle: angles[k],
                at: brief.wheel.centre.polar(angles[k], radius),
                half: if strong { brief.half * STRONG } else { brief.half },
                strong,
            });
        }
        base += drop * (rows - 1.0) + brief.step.max(pitch);
    }
    out
}

/// The angle an actor would like: level 1 its place in the network view, further out the mean of its inner
/// neighbours. In degrees of the sector, which may pass 360.
fn wanted(graph: &Graph, compass: &Compass, brief: &Brief, space: &Sector, angle: &[f64], i: usize) -> f64 {
    let inner: Vec<f64> = graph.inward(i).map(|j| angle[j]).collect();
    if inner.is_empty() {
        let middle = (space.from + space.to) / 2.0;
        let seen = compass.angle(brief.wheel.programme, graph.actors[i]);
        let cut = compass.cuts[brief.wheel.programme as usize][brief.feature as usize];
        let off = (seen - middle - cut + 540.0).rem_euclid(360.0) - 180.0 + cut;
        // Unclamped on level 1, where only the order counts.
        if graph.levels[i] == 1 {
            middle + off
        } else {
            space.clamp(seen, 0.0)
        }
    } else {
        inner.iter().sum::<f64>() / inner.len() as f64
    }
}

fn tie(corpus: &Corpus, drawn: &[RelationId], actors: &[Actor], brief: &Brief) -> Vec<Tie> {
    let find = |e: EntityId| actors.iter().find(|a| a.entity == e);
    let mut pairs: Vec<(EntityId, EntityId)> = Vec::new();
    let mut ties = Vec::new();
    for &id in drawn {
        let r = corpus.relation(id);
        let pair = match (find(r.from), find(r.to)) {
            (Some(a), Some(b)) if a.entity < b.entity => (a.entity, b.entity),
            (Some(a), Some(b)) => (b.entity, a.entity),
            (Some(a), None) | (None, Some(a)) => (a.entity, a.entity),
            (None, None) => continue,
        };
        let nth = pairs.iter().filter(|p| **p == pair).count();
        pairs.push(pair);
        let curve = match (find(r.from), find(r.to)) {
            (Some(a), Some(b)) => between(brief, a, b, nth),
            (Some(a), None) => spoke(brief, a, nth),
            (None, Some(b)) => reversed(spoke(brief, b, nth)),
            (None, None) => continue,
        };
        ties.push(Tie { relation: id, curve });
    }
    ties
}

fn reversed(c: [Point; 4]) -> [Point; 4] {
    [c[3], c[2], c[1], c[0]]
}

/// Parallel relations of one pair lie side by side: 0, 1, −1, 2 …
fn fan(nth: usize) -> f64 {
    let k = nth.div_ceil(2) as f64;
    if nth % 2 == 1 { k } else { -k }
}

/// From an actor straight down to the ring.
fn spoke(brief: &Brief, a: &Actor, nth: usize) -> [Point; 4] {
    let wheel = &brief.wheel;
    let turn = (fan(nth) * 2.6 / wheel.ring).to_degrees();
    let end = wheel.centre.polar(a.angle + turn, wheel.outer() + 0.8);
    let start = a.at.toward(end, (a.half / a.at.distance(end).max(0.1)).min(0.9));
    [start, start.toward(end, 0.34), start.toward(end, 0.66), end]
}

/// From actor to actor round the wheel, never across it.
fn between(brief: &Brief, a: &Actor, b: &Actor, nth: usize) -> [Point; 4] {
    let c = brief.wheel.centre;
    let turn = b.angle - a.angle;
    let (ra, rb) = (c.distance(a.at), c.distance(b.at));
    let reach = (turn.abs().to_radians() / 4.0).tan() * 4.0 / 3.0;
    let way = |angle: f64, sign: f64| {
        let t = pt(angle.to_radians().cos(), angle.to_radians().sin());
        pt(t.x * sign, t.y * sign)
    };
    let lift = if (ra - rb).abs() < brief.half {
        3.0 + fan(nth).abs() * 2.4
    } else {
        fan(nth) * 2.4
    };
    let (wa, wb) = (way(a.angle, turn.signum()), way(b.angle, -turn.signum()));
    let out = |angle: f64| pt(angle.to_radians().sin() * lift, -angle.to_radians().cos() * lift);
    let (oa, ob) = (out(a.angle), out(b.angle));
    let c1 = pt(a.at.x + wa.x * reach * ra + oa.x, a.at.y + wa.y * reach * ra + oa.y);
    let c2 = pt(b.at.x + wb.x * reach * rb + ob.x, b.at.y + wb.y * reach * rb + ob.y);
    let trim =
        |p: Point, toward: Point, half: f64| p.toward(toward, (half / p.distance(toward).max(half * 1.2)).min(0.8));
    let (s, e) = if turn.abs() < 4.0 {
        (trim(a.at, b.at, a.half), trim(b.at, a.at, b.half))
    } else {
        (trim(a.at, c1, a.half), trim(b.at, c2, b.half))
    };
    [s, c1, c2, e]
}

#[cfg(test)]
mod tests;
