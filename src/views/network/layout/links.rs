//! Routes links: every curve leaves a mark the way its place suggests and reaches a ring from outside.

use crate::corpus::{Code, Corpus, EntityId, Feature, Programme, RelationId};
use crate::drawing::crossings;
use crate::drawing::geometry::{Point, pt, straight};
use crate::drawing::placement::Zone;
use crate::drawing::wheel::Wheel;
use crate::views::network::layout::{Link, Node, Weight};

/// Every link that is drawn, in the order of the data. Not drawn: what lies within one disc (the disc shows it), the
/// claim that a programme shows a feature (the arc is that claim), and links to what has no place here.
pub(super) fn route(corpus: &Corpus, wheels: &[Wheel; 3], nodes: &[Node]) -> Vec<Link> {
    let find = |e: EntityId| nodes.iter().find(|n| n.entity == e);
    let mut pairs: Vec<(EntityId, EntityId)> = Vec::new();
    let mut links = Vec::new();
    for id in corpus.relation_ids() {
        let r = corpus.relation(id);
        if r.case.programme().is_none() {
            continue;
        }
        let (Some(a), Some(b)) = (find(r.from), find(r.to)) else {
            continue;
        };
        if within(a, b) {
            continue;
        }
        let pair = if r.from < r.to { (r.from, r.to) } else { (r.to, r.from) };
        let nth = pairs.iter().filter(|p| **p == pair).count();
        pairs.push(pair);
        links.push(Link {
            relation: id,
            curve: curve(wheels, a, b, nth),
            weight: weight(corpus, wheels, id, a, b),
        });
    }
    links
}

/// Of the links, those a compact picture draws: the line of command, what ends in its own wheel, and what ties two
/// wheels.
pub(super) fn spokes(links: Vec<Link>, corpus: &Corpus, nodes: &[Node]) -> Vec<Link> {
    let find = |e: EntityId| nodes.iter().find(|n| n.entity == e);
    let hub = |n: &Node| matches!(n.zone, Zone::Disc | Zone::Pole);
    links
        .into_iter()
        .filter_map(|mut l| {
            let r = corpus.relation(l.relation);
            let (a, b) = (find(r.from)?, find(r.to)?);
            let command = |n: &Node| matches!(n.zone, Zone::Canopy | Zone::Office);
            // Bodies with a place in the canopy: NIST under Commerce.
            let bodies = (a.zone, b.zone) == (Zone::Canopy, Zone::Canopy) && a.half > 0.0 && b.half > 0.0;
            let drawn = match l.weight {
                Weight::Spine => true,
                Weight::Plain | Weight::Quiet | Weight::Arc => {
                    let own = a.programme == b.programme && (hub(a) != hub(b)) && !command(a) && !command(b);
                    own || (command(a) && command(b) && (a.zone != b.zone || bodies)) || (hub(a) && hub(b))
                }
            };
            if l.weight == Weight::Quiet {
                l.weight = Weight::Plain;
            }
            // Over the canopy there is no room for an arch.
            if bodies {
                let side = (b.at.x - a.at.x).signum();
                l.curve = straight(pt(a.at.x + side * a.half, a.at.y), pt(b.at.x - side * b.half, b.at.y));
            }
            drawn.then_some(l)
        })
        .collect()
}

/// Whether a disc shows the link by itself.
fn within(a: &Node, b: &Node) -> bool {
    let inside = |n: &Node| matches!(n.zone, Zone::Disc | Zone::Pole);
    a.entity == b.entity || (inside(a) && inside(b) && a.programme == b.programme)
}

fn upper(zone: Zone) -> bool {
    match zone {
        Zone::Canopy | Zone::North | Zone::Office | Zone::Pole | Zone::WholeOfGovernment | Zone::OnBody(_) => true,
        Zone::Disc | Zone::East | Zone::West | Zone::South | Zone::Between => false,
    }
}

/// An end of a link: where it touches, and which way it leaves.
struct End {
    at: Point,
    way: Point,
}

fn end(wheels: &[Wheel; 3], node: &Node, other: &Node) -> End {
    let wheel = &wheels[node.programme.index()];
    let on_rim = match node.zone {
        Zone::Disc => true,
        // A compact picture has no mark for the programme: its decisions end on the ring too.
        Zone::Pole => !upper(other.zone) || (node.half <= 0.0 && other.zone == Zone::North),
        Zone::Office
        | Zone::Canopy
        | Zone::OnBody(_)
        | Zone::North
        | Zone::East
        | Zone::West
        | Zone::South
        | Zone::Between
        | Zone::WholeOfGovernment => false,
    };
    if on_rim {
        let toward = if matches!(other.zone, Zone::Disc | Zone::Pole) && other.programme != node.programme {
            wheels[other.programme.index()].centre
        } else {
            other.at
        };
        let angle = wheel.centre.angle_to(toward);
        let at = wheel.centre.polar(angle, wheel.outer() + 1.0);
        return End {
            at,
            way: unit(wheel.centre, at),
        };
    }
    let straight = unit(node.at, other.at);
    let level = (node.at.y - other.at.y).abs() < 0.35 * (node.at.x - other.at.x).abs();
    let way = match node.zone {
        Zone::Canopy | Zone::OnBody(_) | Zone::WholeOfGovernment => {
            if other.at.y > node.at.y + 40.0 {
                pt(0.0, 1.0)
            } else {
                pt(straight.x * 0.5, -0.7)
            }
        }
        Zone::North | Zone::Pole | Zone::Office => {
            if level {
                straight
            } else {
                pt(0.0, (other.at.y - node.at.y).signum())
            }
        }
        Zone::South | Zone::Between => {
            if other.at.y < node.at.y - 20.0 {
                pt(0.0, -1.0)
            } else {
                straight
            }
        }
        Zone::East | Zone::West | Zone::Disc => straight,
    };
    // A programme's name stands to the right of its mark: what leads to the next programme begins past it. Names are not
    // placed yet; until then their size is that of all type.
    let poles = (node.zone, other.zone) == (Zone::Pole, Zone::Pole);
    let name = if poles && way.x > 0.0 {
        node.lit_label.size * 3.8
    } else {
        0.0
    };
    let off = node.half + 1.5 + name;
    End {
        at: pt(node.at.x + way.x * off, node.at.y + way.y * off),
        way,
    }
}

fn unit(from: Point, to: Point) -> Point {
    let d = from.distance(to).max(1e-9);
    pt((to.x - from.x) / d, (to.y - from.y) / d)
}

fn curve(wheels: &[Wheel; 3], a: &Node, b: &Node, nth: usize) -> [Point; 4] {
    let (s, e) = (end(wheels, a, b), end(wheels, b, a));
    if federal(a) && federal(b) {
        return arch(a, b, nth);
    }
    let apart = s.at.distance(e.at);
    // The line from an office to its department crosses the decisions steeply, between two of them.
    let (r1, r2) = match (a.zone, b.zone) {
        (Zone::Office, Zone::Canopy) => (apart * 0.35, apart * 0.05),
        _ => (apart * 0.42, apart * 0.42),
    };
    let side = unit(s.at, e.at);
    // Parallel relations of one pair fan out, first one side, then the other.
    let off = match nth {
        0 => 0.0,
        k if k % 2 == 1 => 7.0 * (k as f64 + 1.0) / 2.0,
        k => -7.0 * k as f64 / 2.0,
    };
    let shift = |p: Point, by: f64| pt(p.x - side.y * by, p.y + side.x * by);
    let c1 = pt(s.at.x + s.way.x * r1, s.at.y + s.way.y * r1);
    let c2 = pt(e.at.x + e.way.x * r2, e.at.y + e.way.y * r2);
    [
        shift(s.at, off * 0.5),
        shift(c1, off),
        shift(c2, off),
        shift(e.at, off * 0.5),
    ]
}

fn federal(n: &Node) -> bool {
    matches!(n.zone, Zone::Canopy | Zone::WholeOfGovernment)
}

/// A flat arch over the canopy.
fn arch(a: &Node, b: &Node, nth: usize) -> [Point; 4] {
    let side = (b.at.x - a.at.x).signum();
    let (s, e) = (
        pt(a.at.x + side * a.half, a.at.y - a.half),
        pt(b.at.x - side * b.half, b.at.y - b.half),
    );
    let lift = (14.0 + (b.at.x - a.at.x).abs() * 0.075).min(46.0) + nth as f64 * 5.0;
    // Down to one of the group it keeps under the others.
    let below = b.zone == Zone::WholeOfGovernment && e.y > s.y;
    let lift = if below { lift * 0.2 } else { lift };
    let top = s.y.min(e.y) - lift;
    let reach = (e.x - s.x) * 0.22;
    [s, pt(s.x + reach, top), pt(e.x - reach, top), e]
}

fn weight(corpus: &Corpus, wheels: &[Wheel; 3], id: RelationId, a: &Node, b: &Node) -> Weight {
    let r = corpus.relation(id);
    let kind = corpus.kind_of(id).slug.as_str();
    let leads = kind == "leads" && b.zone == Zone::Pole;
    let unit_of = kind == "part-of" && a.zone == Zone::Office && b.zone == Zone::Canopy;
    if leads || unit_of {
        Weight::Spine
    } else if r.case.programme() == Some(Programme::Nstc)
        && r.features.contains(&Feature::Network)
        && federal(a)
        && federal(b)
    {
        Weight::Arc
    } else {
        let far = |n: &Node| matches!(n.zone, Zone::Canopy | Zone::WholeOfGovernment | Zone::OnBody(_));
        let foreign = a.programme != b.programme && !matches!((a.zone, b.zone), (Zone::Pole, Zone::Pole));
        let ring = wheels[0].ring;
        let long = a.at.distance(b.at) > ring * 2.2 && (a.half > 0.0 && b.half > 0.0);
        if far(a) || far(b) || foreign || (long && !matches!((a.zone, b.zone), (Zone::Pole, Zone::Pole))) {
            Weight::Quiet
        } else {
            Weight::Plain
        }
    }
}

/// Crossings among links taken as straight lines.
pub(super) fn crossings(links: &[Link]) -> usize {
    let chords: Vec<(Point, Point)> = links.iter().map(|l| (l.curve[0], l.curve[3])).collect();
    crossings::count(&chords)
}
