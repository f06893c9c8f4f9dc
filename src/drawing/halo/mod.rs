//! Places the actors of one feature round one small wheel. Knows the corpus and the network's angles, not how
//! anything is drawn.

mod compass;
mod scene;
mod ties;

use crate::corpus::{Corpus, EntityId, Feature, RelationId, Subset};
use crate::drawing::geometry::{Point, Rect, on_curve};
use crate::drawing::spread::spread;
use crate::drawing::wheel::{Sector, Wheel, sector};
pub use compass::{Compass, Parts};
pub use scene::*;
use ties::tie;

/// What to place.
#[derive(Clone, Copy, Debug)]
pub struct LayoutInput {
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
pub fn lay_out(corpus: &Corpus, shown: &Subset, compass: &Compass, input: &LayoutInput) -> Halo {
    let parts = Parts::of(corpus, shown, compass, input.wheel.programme, input.feature);
    let graph = Graph::new(corpus, compass, input, &parts);
    let actors = place(&graph, compass, input);
    let ties = tie(corpus, &parts.drawn, &actors, input);
    Halo { parts, actors, ties }
}

/// The actors and who is tied to whom; `levels[i]` counts steps from the programme.
struct Graph {
    actors: Vec<EntityId>,
    pairs: Vec<(usize, usize)>,
    levels: Vec<usize>,
}

impl Graph {
    fn new(corpus: &Corpus, compass: &Compass, input: &LayoutInput, parts: &Parts) -> Graph {
        // What ties to the feature itself ends on the ring, for the lit arc is that feature.
        let feature = corpus.feature_entity(input.feature);
        let inside = |e: EntityId| compass.inside(e) == Some(input.wheel.programme) || feature == Some(e);
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
pub(crate) fn room(feature: Feature) -> Sector {
    let s = sector(feature);
    match feature {
        Feature::Network => Sector {
            from: s.from,
            to: 254.0,
        },
        Feature::Mission | Feature::Resource => s,
    }
}

fn place(graph: &Graph, compass: &Compass, input: &LayoutInput) -> Vec<Actor> {
    let space = room(input.feature);
    let middle = (space.from + space.to) / 2.0;
    let pitch = 2.4 * input.half * STRONG + 0.4;
    let mut angle = vec![middle; graph.actors.len()];
    let mut out = Vec::with_capacity(graph.actors.len());
    let mut base = input.wheel.ring + input.inner;
    for level in 1..=LEVELS {
        let mut members: Vec<(f64, usize)> = (0..graph.actors.len())
            .filter(|&i| graph.levels[i] == level)
            .map(|i| (wanted(graph, compass, input, &space, &angle, i), i))
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
                at: input.wheel.centre.polar(angles[k], radius),
                half: if strong { input.half * STRONG } else { input.half },
                strong,
            });
        }
        base += drop * (rows - 1.0) + input.step.max(pitch);
    }
    out
}

/// The angle an actor would like: level 1 its place in the network view, further out the mean of its inner
/// neighbours. In degrees of the sector, which may pass 360.
fn wanted(graph: &Graph, compass: &Compass, input: &LayoutInput, space: &Sector, angle: &[f64], i: usize) -> f64 {
    let inner: Vec<f64> = graph.inward(i).map(|j| angle[j]).collect();
    if inner.is_empty() {
        let middle = (space.from + space.to) / 2.0;
        let seen = compass.angle(input.wheel.programme, graph.actors[i]);
        let cut = compass.cut(input.wheel.programme, input.feature);
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
