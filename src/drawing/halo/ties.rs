//! The links of a halo: spokes to the ring, and curves round the wheel from actor to actor.

use crate::corpus::{Corpus, EntityId, RelationId};
use crate::drawing::geometry::{Point, pt, straight};
use crate::drawing::halo::{Actor, LayoutInput, Tie};

/// Every drawn relation as a curve, in the order of the data.
pub(crate) fn tie(corpus: &Corpus, drawn: &[RelationId], actors: &[Actor], input: &LayoutInput) -> Vec<Tie> {
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
            (Some(a), Some(b)) => between(input, a, b, nth),
            (Some(a), None) => spoke(input, a, nth),
            (None, Some(b)) => reversed(spoke(input, b, nth)),
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
fn spoke(input: &LayoutInput, a: &Actor, nth: usize) -> [Point; 4] {
    let wheel = &input.wheel;
    let turn = (fan(nth) * 2.6 / wheel.ring).to_degrees();
    let end = wheel.centre.polar(a.angle + turn, wheel.outer() + 0.8);
    let start = a.at.toward(end, (a.half / a.at.distance(end).max(0.1)).min(0.9));
    straight(start, end)
}

/// From actor to actor round the wheel, never across it.
fn between(input: &LayoutInput, a: &Actor, b: &Actor, nth: usize) -> [Point; 4] {
    let c = input.wheel.centre;
    let turn = b.angle - a.angle;
    let (ra, rb) = (c.distance(a.at), c.distance(b.at));
    let quarter = pt(0.0, 0.0).polar(turn.abs() / 4.0, 1.0);
    let reach = quarter.x / -quarter.y * 4.0 / 3.0;
    let way = |angle: f64, sign: f64| pt(0.0, 0.0).polar(angle + 90.0, sign);
    let lift = if (ra - rb).abs() < input.half {
        3.0 + fan(nth).abs() * 2.4
    } else {
        fan(nth) * 2.4
    };
    let (wa, wb) = (way(a.angle, turn.signum()), way(b.angle, -turn.signum()));
    let out = |angle: f64| pt(0.0, 0.0).polar(angle, lift);
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
