//! The order within a band: barycentre of the other ends first (Sugiyama, Tagawa & Toda 1981), then neighbours are
//! swapped while that lowers the number of crossings.

use crate::drawing::crossings::cross;
use crate::drawing::geometry::Point;

/// Whether bands are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ordering {
    /// To cross less.
    FewerCrossings,
    /// In the order of the data; decisions still in order of time.
    AsCoded,
}

/// How often the members of all bands are gone through.
const SWEEPS: usize = 3;

/// A band: which members (by position in `at`) stand in its slots, first to last.
pub type Band = Vec<usize>;

/// Reorders the members of bands. `at` holds every member's present place and is updated; `ends` are links as pairs
/// of members; `fixed_end` overrides a member's place for a link that ends elsewhere (on a ring, say).
pub fn untangle(bands: &mut [Band], at: &mut [Point], ends: &[(usize, usize)]) {
    let touching = touching(at.len(), ends);
    for band in bands.iter_mut() {
        by_barycentre(band, at, ends, &touching);
    }
    for _ in 0..SWEEPS {
        let mut better = false;
        for band in bands.iter_mut() {
            for i in 1..band.len() {
                better |= swap_if_better(band, i, at, ends, &touching);
            }
        }
        if !better {
            break;
        }
    }
}

fn touching(n: usize, ends: &[(usize, usize)]) -> Vec<Vec<usize>> {
    let mut t = vec![Vec::new(); n];
    for (k, &(a, b)) in ends.iter().enumerate() {
        t[a].push(k);
        t[b].push(k);
    }
    t
}

/// Sorts a band by where the other ends of its members' links lie along it; members without other ends keep theirs.
fn by_barycentre(band: &mut Band, at: &mut [Point], ends: &[(usize, usize)], touching: &[Vec<usize>]) {
    if band.len() < 2 {
        return;
    }
    let slots: Vec<Point> = band.iter().map(|&m| at[m]).collect();
    let (first, last) = (slots[0], slots[slots.len() - 1]);
    let upright = (last.y - first.y).abs() > (last.x - first.x).abs();
    let along = |p: Point| if upright { p.y } else { p.x };
    let mut keyed: Vec<(f64, usize)> = band
        .iter()
        .map(|&m| {
            let others: Vec<f64> = touching[m]
                .iter()
                .map(|&k| along(at[if ends[k].0 == m { ends[k].1 } else { ends[k].0 }]))
                .collect();
            let key = if others.is_empty() {
                along(at[m])
            } else {
                others.iter().sum::<f64>() / others.len() as f64
            };
            (key, m)
        })
        .collect();
    keyed.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    for (slot, (_, m)) in keyed.into_iter().enumerate() {
        band[slot] = m;
        at[m] = slots[slot];
    }
}

/// Crossings of the links of two members with all links.
fn local(members: [usize; 2], at: &[Point], ends: &[(usize, usize)], touching: &[Vec<usize>]) -> usize {
    let mut n = 0;
    for (which, &m) in members.iter().enumerate() {
        for &k in &touching[m] {
            let (a, b) = ends[k];
            if which == 1 && (a == members[0] || b == members[0]) {
                continue;
            }
            n += ends.iter().filter(|&&(c, d)| cross(at[a], at[b], at[c], at[d])).count();
        }
    }
    n
}

fn swap_if_better(
    band: &mut Band,
    i: usize,
    at: &mut [Point],
    ends: &[(usize, usize)],
    touching: &[Vec<usize>],
) -> bool {
    let pair = [band[i - 1], band[i]];
    let before = local(pair, at, ends, touching);
    at.swap(pair[0], pair[1]);
    let after = local(pair, at, ends, touching);
    if after < before {
        band.swap(i - 1, i);
        true
    } else {
        at.swap(pair[0], pair[1]);
        false
    }
}
