//! The compact arrangement for a narrow frame: three wheels, the line of command above, everybody else close round
//! the ring without a name.

use crate::corpus::{Corpus, Feature, Programme};
use crate::drawing::geometry::{Point, pt};
use crate::drawing::placement::{Placement, Zone};
use crate::drawing::wheel::{Sector, Wheel, sector};
use crate::views::network::layout::leads::leads;
use crate::views::network::layout::names::when;
use crate::views::network::layout::plan::Plan;

/// Puts everybody in their place and returns the places, one for each standing.
pub(super) fn place(corpus: &Corpus, m: &Plan, wheels: &[Wheel; 3], standing: &[Placement]) -> Vec<Point> {
    let mut at: Vec<Point> = standing
        .iter()
        .map(|s| wheels[s.programme.index_in_time()].centre)
        .collect();
    for wheel in wheels {
        let of = |stands: &[Zone]| -> Vec<usize> {
            let mut v: Vec<usize> = (0..standing.len())
                .filter(|&i| standing[i].programme == wheel.programme && stands.contains(&standing[i].zone))
                .collect();
            v.sort_by_key(|&i| (when(corpus, standing[i].entity), standing[i].entity));
            v
        };
        for i in of(&[Zone::Pole]) {
            at[i] = wheel.rim(0.0);
        }
        for i in of(&[Zone::Office]) {
            at[i] = pt(wheel.centre.x, m.office);
        }
        // The counts, the line of command and the thread keep their room.
        let [north, east, west] = free_sectors();
        ring_round(m, wheel, &of(&[Zone::North]), &north, &mut at);
        ring_round(m, wheel, &of(&[Zone::East]), &east, &mut at);
        let mut others = of(&[Zone::Between]);
        others.extend(of(&[Zone::South]));
        others.extend(of(&[Zone::West]));
        others.extend(of(&[Zone::WholeOfGovernment]));
        ring_round(m, wheel, &others, &west, &mut at);
    }
    for (i, s) in standing.iter().enumerate() {
        if s.zone == Zone::Canopy && leads(corpus, standing, i) {
            at[i] = pt(above(corpus, wheels, standing, i), m.canopy);
        }
    }
    at
}

/// Where actors may stand round a ring: north, east, and west with south, each in two parts beside the arc's count.
fn free_sectors() -> [[Sector; 2]; 3] {
    const CLEAR: f64 = 12.0;
    let beside = |feature: Feature, from: f64, to: f64| {
        let middle = (sector(feature).from + sector(feature).to) / 2.0;
        [
            Sector {
                from,
                to: middle - CLEAR,
            },
            Sector {
                from: middle + CLEAR,
                to,
            },
        ]
    };
    let [before, _] = beside(Feature::Mission, 303.0, 360.0);
    let [above, _] = beside(Feature::Resource, 30.0, 90.0);
    [
        [before, Sector { from: 364.0, to: 386.0 }],
        [
            above,
            Sector {
                from: above.to,
                to: above.to,
            },
        ],
        beside(Feature::Network, 114.0, 256.0),
    ]
}

/// Whether an entity has a place in this arrangement.
pub(super) fn has_place(corpus: &Corpus, standing: &[Placement], i: usize) -> bool {
    match standing[i].zone {
        Zone::Canopy => leads(corpus, standing, i),
        Zone::OnBody(_) => false,
        Zone::Pole
        | Zone::Office
        | Zone::Disc
        | Zone::North
        | Zone::East
        | Zone::West
        | Zone::South
        | Zone::Between
        | Zone::WholeOfGovernment => true,
    }
}

/// Members along a sector just outside the ring, in as many staggered rows as they need.
fn ring_round(m: &Plan, wheel: &Wheel, members: &[usize], sectors: &[Sector], at: &mut [Point]) {
    let n = members.len();
    let span: f64 = sectors.iter().map(|s| s.span()).sum();
    let first = wheel.outer() + m.mark * 2.6;
    let step = m.mark * 2.8;
    let rows = ((n as f64 * m.mark * 3.0 / (span.to_radians() * first)).ceil() as usize).max(1);
    for (k, &i) in members.iter().enumerate() {
        let mut along = span * (k as f64 + 0.5) / n as f64;
        let mut angle = 0.0;
        for s in sectors {
            angle = s.from + along;
            if along <= s.span() {
                break;
            }
            along -= s.span();
        }
        at[i] = wheel.centre.polar(angle, first + step * (k % rows) as f64);
    }
}

/// Over which wheel a leading body stands: the one it leads, else the middle of those whose offices it has.
fn above(corpus: &Corpus, wheels: &[Wheel; 3], standing: &[Placement], i: usize) -> f64 {
    let led = corpus.touching(standing[i].entity).iter().find_map(|&r| {
        let rel = corpus.relation(r);
        let pole = standing.iter().find(|s| s.entity == rel.to && s.zone == Zone::Pole)?;
        (corpus.kind_of(r).slug == "leads").then_some(pole.programme)
    });
    match led {
        Some(p) => wheels[p.index_in_time()].centre.x,
        None => wheels[Programme::Nnmi.index_in_time()].centre.x,
    }
}
