//! Puts everybody in their place: wheels on one line, canopy above, decisions between, shared users below. The wide
//! and the one-wheel arrangement differ in their [`Plan`] and in who takes part, not in method.

use crate::corpus::{Code, Corpus, EntityId, Programme};
use crate::drawing::geometry::{Point, Rect, pt};
use crate::drawing::labels::{Label, Room, Side, rect_of};
use crate::drawing::metrics::Face;
use crate::drawing::placement::{Placement, Zone, placements, placements_of};
use crate::drawing::spread::spread;
use crate::drawing::wheel::Wheel;
use crate::views::network::layout::bands::Slot;
use crate::views::network::layout::leads::leads;
use crate::views::network::layout::order::{Band, Ordering, untangle};
use crate::views::network::layout::plan::Plan;
use crate::views::network::layout::{Extent, LayoutInput, Network, Node, Thread, bands, compact, links, names};

/// Lays out a picture.
pub(super) fn lay_out(corpus: &Corpus, input: &LayoutInput) -> Network {
    let m = Plan::of(input);
    let wheels = m.wheels();
    let standing = match input.extent {
        Extent::All | Extent::Compact => placements(corpus),
        Extent::One(programme) => placements_of(corpus, programme),
    };
    let mut at: Vec<Point> = standing.iter().map(|s| wheels[s.programme.index()].centre).collect();
    let mut bands = match input.extent {
        Extent::All | Extent::One(_) => place(corpus, &m, &wheels, &standing, &mut at),
        Extent::Compact => {
            at = compact::place(corpus, &m, &wheels, &standing);
            Vec::new()
        }
    };
    let centres = at.len();
    at.extend(wheels.iter().map(|w| w.centre));
    let ends = chords(corpus, &standing, centres);
    if input.ordering == Ordering::FewerCrossings {
        untangle(&mut bands, &mut at, &ends);
    }
    at.truncate(centres);
    on_bodies(&m, &standing, &mut at);
    let mut nodes = nodes(&m, &standing, &at);
    let mut links = Vec::new();
    match input.extent {
        Extent::All | Extent::One(_) => links.extend(links::route(corpus, &wheels, &nodes)),
        Extent::Compact => {
            let kept: Vec<bool> = (0..standing.len())
                .map(|i| compact::has_place(corpus, &standing, i))
                .collect();
            let mut kept = kept.into_iter();
            nodes.retain(|_| kept.next().unwrap_or(false));
            links.extend(links::spokes(links::route(corpus, &wheels, &nodes), corpus, &nodes));
        }
    }
    let crossings = links::crossings(&links);
    let mut room = Room::new(m.size);
    let marks = block(&m, &wheels, &nodes, &mut room);
    let fixed = names::place(corpus, input, &m, &mut nodes, &links, &mut room);
    Network {
        size: m.size,
        type_size: m.type_size,
        threads: threads(corpus, &wheels),
        wheels,
        nodes,
        links,
        crossings,
        head: m.head,
        named_arc: fixed.named_arc,
        required: fixed.required,
        marks,
    }
}

fn threads(corpus: &Corpus, wheels: &[Wheel; 3]) -> [Thread; 2] {
    let thread = |slug: &str, a: &Wheel, b: &Wheel| Thread {
        relation: corpus.relation_named(slug),
        from: a.rim(90.0),
        to: b.rim(270.0),
        half: a.ring * 0.13,
    };
    [
        thread("r239", &wheels[0], &wheels[1]),
        thread("r240", &wheels[1], &wheels[2]),
    ]
}

/// Gives every member of every band its first place; returns the bands whose order is free.
fn place(corpus: &Corpus, m: &Plan, wheels: &[Wheel; 3], standing: &[Placement], at: &mut [Point]) -> Vec<Band> {
    let of = |zone: Zone, p: Option<Programme>| -> Vec<usize> {
        let mut v: Vec<usize> = (0..standing.len())
            .filter(|&i| standing[i].zone == zone && p.is_none_or(|p| standing[i].programme == p))
            .collect();
        v.sort_by_key(|&i| (names::when(corpus, standing[i].entity), standing[i].entity));
        v
    };
    let put = |at: &mut [Point], members: &[usize], slots: &[Slot]| {
        for (&i, slot) in members.iter().zip(slots) {
            at[i] = slot.at;
        }
    };
    let mut free = Vec::new();
    for wheel in wheels {
        let p = Some(wheel.programme);
        for i in of(Zone::Pole, p) {
            at[i] = pt(wheel.centre.x, m.pole);
        }
        for i in of(Zone::Office, p) {
            at[i] = pt(wheel.centre.x - wheel.ring * 0.5, m.office);
        }
        // Decisions keep the order of time.
        let north = of(Zone::North, p);
        let width = m.decisions_width();
        put(
            at,
            &north,
            &bands::north(wheel, north.len(), m.decisions, width, m.mark * 2.9),
        );
        let spacing = m.type_size * 1.25;
        for (stand, slots) in [
            (Zone::East, bands::east as fn(&Wheel, usize, f64) -> Vec<Slot>),
            (Zone::West, bands::west as fn(&Wheel, usize, f64) -> Vec<Slot>),
        ] {
            let mut members = of(stand, p);
            let slots = slots(wheel, members.len(), spacing);
            // The least linked take the unnamed slots behind.
            let named = slots.iter().filter(|s| s.named).count();
            let mut behind = members.clone();
            behind.sort_by_key(|&i| (core::cmp::Reverse(standing[i].degree), standing[i].entity));
            let behind: Vec<usize> = behind.into_iter().skip(named).collect();
            members.retain(|i| !behind.contains(i));
            put(at, &members, &slots[..named]);
            put(at, &behind, &slots[named..]);
            free.push(members);
        }
    }
    let mut canopy = of(Zone::Canopy, None);
    let mut group = of(Zone::WholeOfGovernment, None);
    if matches!(m.extent, Extent::One(_)) {
        // A narrow picture has one canopy.
        canopy.append(&mut group);
    }
    let edge = m.size.w * if group.is_empty() { 0.98 } else { m.canopy_end };
    let group_slots = bands::rows(group.len(), edge, m.size.w * 0.99, m.canopy - 16.0, m.canopy_drop, 3);
    put(at, &group, &group_slots);
    free.push(group);
    let canopy = by_weight(corpus, standing, at, canopy, (m.size.w * 0.02, edge));
    put(
        at,
        &canopy,
        &bands::rows(
            canopy.len(),
            m.size.w * 0.02,
            edge,
            m.canopy,
            m.canopy_drop,
            m.canopy_rows,
        ),
    );
    free.extend(south(m, wheels, standing, at, &of));
    free.retain(|b| b.len() > 1);
    free
}

/// The canopy in the order of its links' other ends; the line of command counts most, so that it runs straight.
fn by_weight(
    corpus: &Corpus,
    standing: &[Placement],
    at: &[Point],
    mut canopy: Vec<usize>,
    (left, right): (f64, f64),
) -> Vec<usize> {
    let key = |i: usize| {
        let (mut sum, mut weight) = (0.0, 0.0);
        for &r in corpus.touching(standing[i].entity) {
            if corpus.relation(r).case.programme().is_none() {
                continue;
            }
            let other = corpus.other_end(r, standing[i].entity);
            let Some(k) = standing.iter().position(|s| s.entity == other) else {
                continue;
            };
            let w = match standing[k].zone {
                Zone::Canopy | Zone::OnBody(_) => continue,
                Zone::Office => 6.0,
                Zone::Pole if standing[i].strong => 6.0,
                Zone::Pole
                | Zone::Disc
                | Zone::North
                | Zone::East
                | Zone::West
                | Zone::South
                | Zone::Between
                | Zone::WholeOfGovernment => 1.0,
            };
            sum += at[k].x * w;
            weight += w;
        }
        if weight > 0.0 { sum / weight } else { f64::MAX }
    };
    let mut keyed: Vec<(f64, usize)> = canopy.iter().map(|&i| (key(i), i)).collect();
    keyed.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    // Who leads a programme or its office stands right above it; the others keep their order round them.
    let slots: Vec<f64> = bands::rows(keyed.len(), left, right, 0.0, 0.0, 1)
        .iter()
        .map(|s| s.at.x)
        .collect();
    let (leads, rest): (Vec<_>, Vec<_>) = keyed.into_iter().partition(|&(_, i)| leads(corpus, standing, i));
    let mut taken: Vec<Option<usize>> = vec![None; slots.len()];
    for (x, i) in leads {
        let free = (0..slots.len()).filter(|&s| taken[s].is_none());
        if let Some(s) = free.min_by(|&a, &b| (slots[a] - x).abs().total_cmp(&(slots[b] - x).abs())) {
            taken[s] = Some(i);
        }
    }
    let mut rest = rest.into_iter().map(|(_, i)| i);
    canopy.clear();
    canopy.extend(taken.into_iter().filter_map(|slot| slot.or_else(|| rest.next())));
    canopy
}

/// Results and roles under their wheels, shared users between: one line in four heights, each as near to its wheels
/// as room allows, so that any name of four places' width finds room.
fn south(
    m: &Plan,
    wheels: &[Wheel; 3],
    standing: &[Placement],
    at: &mut [Point],
    of: &impl Fn(Zone, Option<Programme>) -> Vec<usize>,
) -> Vec<Band> {
    const ROWS: usize = 4;
    let (mut line, mut wanted, mut bands) = (Vec::new(), Vec::new(), Vec::new());
    let (lo, hi) = (m.size.w * 0.035, m.size.w * 0.965);
    let all = of(Zone::South, None).len() + of(Zone::Between, None).len();
    let gap = m.south_gap.min((hi - lo) / all.saturating_sub(1).max(1) as f64);
    for (k, wheel) in wheels.iter().enumerate() {
        for stand in [Zone::South, Zone::Between] {
            let mut band = of(stand, Some(wheel.programme));
            let mut middle = wheel.centre.x;
            if stand == Zone::Between {
                middle = wheels
                    .get(k + 1)
                    .map_or(wheel.centre.x, |next| (wheel.centre.x + next.centre.x) / 2.0);
                // The strong one in the middle of its kind.
                if let Some(s) = band.iter().position(|&i| standing[i].strong) {
                    let strong = band.remove(s);
                    band.insert(band.len() / 2, strong);
                }
            }
            let first = middle - gap * (band.len() as f64 - 1.0) / 2.0;
            wanted.extend((0..band.len()).map(|i| first + gap * i as f64));
            line.extend(band.iter().copied());
            bands.push(band);
        }
    }
    let xs = spread(&wanted, gap, lo, hi);
    for (slot, (&i, x)) in line.iter().zip(xs).enumerate() {
        at[i] = pt(x, m.south + m.south_drop * (slot % ROWS) as f64);
    }
    bands
}

/// People stand at the lower right of the body they lead.
fn on_bodies(m: &Plan, standing: &[Placement], at: &mut [Point]) {
    for i in 0..standing.len() {
        if let Zone::OnBody(body) = standing[i].zone
            && let Some(k) = standing.iter().position(|s| s.entity == body)
        {
            at[i] = pt(at[k].x + m.mark * 2.3, at[k].y + m.mark * 1.5);
        }
    }
}

/// Links as pairs of members for ordering; what ends in a disc ends in the wheel's centre.
fn chords(corpus: &Corpus, standing: &[Placement], centres: usize) -> Vec<(usize, usize)> {
    let find = |e: EntityId, other: EntityId| -> Option<usize> {
        let i = standing.iter().position(|s| s.entity == e)?;
        let upper = standing
            .iter()
            .find(|s| s.entity == other)
            .is_some_and(|s| matches!(s.zone, Zone::Canopy | Zone::North | Zone::Office | Zone::Pole));
        Some(match standing[i].zone {
            Zone::Disc => centres + standing[i].programme.index(),
            Zone::Pole if !upper => centres + standing[i].programme.index(),
            Zone::Pole
            | Zone::Office
            | Zone::Canopy
            | Zone::OnBody(_)
            | Zone::North
            | Zone::East
            | Zone::West
            | Zone::South
            | Zone::Between
            | Zone::WholeOfGovernment => i,
        })
    };
    corpus
        .relation_ids()
        .map(|id| corpus.relation(id))
        .filter(|r| r.case.programme().is_some() && r.from != r.to)
        .filter_map(|r| Some((find(r.from, r.to)?, find(r.to, r.from)?)))
        .filter(|(a, b)| a != b)
        .collect()
}

fn nodes(m: &Plan, standing: &[Placement], at: &[Point]) -> Vec<Node> {
    standing
        .iter()
        .zip(at)
        .map(|(s, &at)| {
            let half = match s.zone {
                Zone::Disc => 0.0,
                Zone::Pole if m.extent == Extent::Compact => 0.0,
                Zone::OnBody(_) => m.mark * 0.62,
                Zone::Pole
                | Zone::Office
                | Zone::Canopy
                | Zone::North
                | Zone::East
                | Zone::West
                | Zone::South
                | Zone::Between
                | Zone::WholeOfGovernment => m.mark * if s.strong { 1.38 } else { 1.0 },
            };
            let nothing = Label {
                at,
                side: Side::Middle,
                rect: rect_of("", at, Side::Middle, m.type_size, Face::Plain),
                size: m.type_size,
                face: Face::Plain,
                words: String::new(),
                leader: None,
            };
            Node {
                entity: s.entity,
                programme: s.programme,
                zone: s.zone,
                at,
                half,
                strong: s.strong,
                degree: s.degree,
                label: None,
                lit_label: nothing,
                year: None,
            }
        })
        .collect()
}

/// Keeps names off marks, rings, heads and the thread's words; returns the boxes of marks.
fn block(m: &Plan, wheels: &[Wheel; 3], nodes: &[Node], room: &mut Room) -> Vec<Rect> {
    let mut marks = Vec::new();
    for node in nodes.iter().filter(|n| n.half > 0.0) {
        let rect = node.rect();
        room.block(rect.grown(1.0));
        marks.push(rect);
    }
    room.block(Rect {
        x: 0.0,
        y: 0.0,
        w: m.size.w,
        h: m.head_end,
    });
    for w in wheels {
        // A ring is blocked as a stack of slices, so that names may follow its curve.
        const SLICES: i32 = 24;
        let r = w.outer() + 3.0;
        for k in 0..SLICES {
            let (y0, y1) = (
                -r + 2.0 * r * f64::from(k) / f64::from(SLICES),
                -r + 2.0 * r * f64::from(k + 1) / f64::from(SLICES),
            );
            let near = if y0 * y1 <= 0.0 { 0.0 } else { y0.abs().min(y1.abs()) };
            let half = (r * r - near * near).max(0.0).sqrt();
            room.block(Rect {
                x: w.centre.x - half,
                y: w.centre.y + y0,
                w: 2.0 * half,
                h: y1 - y0,
            });
        }
    }
    for w in &wheels[..2] {
        // The thread's words.
        let half = w.ring * 0.13;
        room.block(Rect {
            x: w.centre.x + w.ring,
            y: w.centre.y - half,
            w: m.pitch - 2.0 * w.ring,
            h: 2.0 * half,
        });
    }
    marks
}
