//! Routes the joins from features to lessons: straight in the same row, else down or up a lane of their own.

use crate::drawing::geometry::{Point, pt};

/// A join to be routed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bundle {
    /// Row it leaves.
    pub from: usize,
    /// Row of the lesson.
    pub to: usize,
    /// How many relations: strands side by side.
    pub strands: usize,
}

/// A join in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// Which join.
    pub bundle: Bundle,
    /// Start.
    pub start: Point,
    /// Where it changes rows; `None` where it runs straight.
    pub lane: Option<f64>,
    /// End.
    pub end: Point,
    /// Width of one strand in px.
    pub strand: f64,
}

/// Where joins run.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Where each row's joins start: right of its wheels.
    pub starts: [Point; 3],
    /// Where each lesson's joins end.
    pub ends: [Point; 3],
    /// Left and right edge of the lanes.
    pub lanes: (f64, f64),
    /// Width of one strand in px.
    pub strand: f64,
    /// Clear space between two joins in px.
    pub gap: f64,
}

/// Routes all joins. The lanes are taken in the order that crosses least.
pub fn route(bundles: &[Bundle], field: &Field) -> Vec<Route> {
    let width = |b: &Bundle| b.strands as f64 * field.strand;
    let mut routes: Vec<Route> = bundles
        .iter()
        .map(|&bundle| Route {
            bundle,
            start: field.starts[bundle.from],
            lane: None,
            end: field.ends[bundle.to],
            strand: field.strand,
        })
        .collect();
    for row in 0..3 {
        let out: Vec<usize> = (0..bundles.len()).filter(|&i| bundles[i].from == row).collect();
        let joins: Vec<(usize, f64)> = out.iter().map(|&i| (bundles[i].to, width(&bundles[i]))).collect();
        let (places, taken) = stack(row, &joins, field.gap, [0.0; 2]);
        for (&i, dy) in out.iter().zip(places) {
            routes[i].start.y += dy;
        }
        // What comes in runs past what goes out, on no track of theirs.
        let into: Vec<usize> = (0..bundles.len()).filter(|&i| bundles[i].to == row).collect();
        let joins: Vec<(usize, f64)> = into.iter().map(|&i| (bundles[i].from, width(&bundles[i]))).collect();
        for (&i, dy) in into.iter().zip(stack(row, &joins, field.gap, taken).0) {
            routes[i].end.y += dy;
        }
    }
    let changing: Vec<usize> = (0..routes.len())
        .filter(|&i| bundles[i].from != bundles[i].to)
        .collect();
    let widths: f64 = changing.iter().map(|&i| bundles[i].strands as f64 * field.strand).sum();
    let (left, right) = field.lanes;
    let clear = (right - left - widths) / (changing.len() as f64 + 1.0);
    let mut best: Option<(usize, Vec<f64>)> = None;
    for order in orders(changing.len()) {
        let mut x = left;
        let mut lanes = vec![0.0; changing.len()];
        for &k in &order {
            let w = bundles[changing[k]].strands as f64 * field.strand;
            x += clear + w / 2.0;
            lanes[k] = x;
            x += w / 2.0;
        }
        for (k, &i) in changing.iter().enumerate() {
            routes[i].lane = Some(lanes[k]);
        }
        let n = crossings(&routes);
        if best.as_ref().is_none_or(|(b, _)| n < *b) {
            best = Some((n, lanes));
        }
    }
    if let Some((_, lanes)) = best {
        for (k, &i) in changing.iter().enumerate() {
            routes[i].lane = Some(lanes[k]);
        }
    }
    routes
}

/// How far from a row's line each of its joins runs, by the row at the other end: the one that stays in the row runs
/// on the line, those from or to rows above run above it, those below below. Beyond what is taken on either side;
/// returns also what is taken after them.
fn stack(home: usize, joins: &[(usize, f64)], gap: f64, mut taken: [f64; 2]) -> (Vec<f64>, [f64; 2]) {
    let mut at = vec![0.0; joins.len()];
    let straight = joins
        .iter()
        .find(|(other, _)| *other == home)
        .map_or(0.0, |(_, w)| w / 2.0);
    for (sign, edge) in [-1.0, 1.0].into_iter().zip(&mut taken) {
        let mut side: Vec<usize> = (0..joins.len())
            .filter(|&i| {
                if sign < 0.0 {
                    joins[i].0 < home
                } else {
                    joins[i].0 > home
                }
            })
            .collect();
        side.sort_by_key(|&i| joins[i].0.abs_diff(home));
        *edge = edge.max(straight);
        for i in side {
            at[i] = sign * (*edge + gap + joins[i].1 / 2.0);
            *edge += gap + joins[i].1;
        }
    }
    (at, taken)
}

/// Every order of `n` lanes.
fn orders(n: usize) -> Vec<Vec<usize>> {
    let mut all = vec![Vec::new()];
    for k in 0..n {
        all = all
            .into_iter()
            .flat_map(|order: Vec<usize>| {
                (0..=order.len()).map(move |at| {
                    let mut o = order.clone();
                    o.insert(at, k);
                    o
                })
            })
            .collect();
    }
    all
}

/// Crossings among joins.
pub fn crossings(routes: &[Route]) -> usize {
    let parts = |r: &Route| -> Vec<(Point, Point)> {
        match r.lane {
            None => vec![(r.start, r.end)],
            Some(x) => vec![
                (r.start, pt(x, r.start.y)),
                (pt(x, r.start.y), pt(x, r.end.y)),
                (pt(x, r.end.y), r.end),
            ],
        }
    };
    let mut n = 0;
    for (i, a) in routes.iter().enumerate() {
        for b in &routes[..i] {
            for &(p, q) in &parts(a) {
                n += parts(b)
                    .iter()
                    .filter(|&&(r, s)| crate::drawing::crossings::cross(p, q, r, s))
                    .count();
            }
        }
    }
    n
}

impl Route {
    /// The middle lines of the strands, each as a run of points with upright corners.
    pub fn strands(&self) -> Vec<Vec<Point>> {
        let n = self.bundle.strands;
        (0..n)
            .map(|k| {
                let off = (k as f64 - (n as f64 - 1.0) / 2.0) * self.strand;
                self.shifted(off)
            })
            .collect()
    }

    /// The middle line moved sideways by `off` px, to the right of its way.
    pub fn shifted(&self, off: f64) -> Vec<Point> {
        match self.lane {
            None => vec![pt(self.start.x, self.start.y + off), pt(self.end.x, self.end.y + off)],
            Some(x) => {
                let down = (self.end.y - self.start.y).signum();
                let x = x - off * down;
                let (a, b) = (self.start.y + off, self.end.y + off);
                vec![pt(self.start.x, a), pt(x, a), pt(x, b), pt(self.end.x, b)]
            }
        }
    }

    /// Width of all strands together in px.
    pub fn width(&self) -> f64 {
        self.bundle.strands as f64 * self.strand
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_never_touch_where_they_leave_and_arrive() {
        let bundles: Vec<Bundle> = [
            (0, 0, 5),
            (0, 1, 1),
            (1, 1, 3),
            (1, 2, 4),
            (2, 0, 1),
            (2, 1, 4),
            (2, 2, 2),
        ]
        .map(|(from, to, strands)| Bundle { from, to, strands })
        .into();
        let starts = [100.0, 300.0, 500.0].map(|y| pt(0.0, y));
        let ends = [100.0, 300.0, 500.0].map(|y| pt(100.0, y));
        let field = Field {
            starts,
            ends,
            lanes: (10.0, 90.0),
            strand: 1.8,
            gap: 4.0,
        };
        let routes = route(&bundles, &field);
        for (i, a) in routes.iter().enumerate() {
            for b in &routes[..i] {
                let clear = (a.width() + b.width()) / 2.0 + 3.9;
                assert!(a.bundle.from != b.bundle.from || (a.start.y - b.start.y).abs() >= clear);
                assert!(a.bundle.to != b.bundle.to || (a.end.y - b.end.y).abs() >= clear);
                if let (Some(x), Some(y)) = (a.lane, b.lane) {
                    assert!((x - y).abs() >= clear - 2.0);
                }
            }
        }
        assert!(crossings(&routes) <= 8, "{}", crossings(&routes));
        // What runs level in one row runs on a track of its own.
        for (i, a) in routes.iter().enumerate() {
            for b in routes.iter().enumerate().filter(|&(j, _)| j != i).map(|(_, b)| b) {
                let (Some(to), Some(from)) = (a.lane, b.lane) else {
                    continue;
                };
                let clear = (a.width() + b.width()) / 2.0 + 3.9;
                let apart = a.bundle.from != b.bundle.to || from > to || (a.start.y - b.end.y).abs() >= clear;
                assert!(apart, "{:?} {:?}", a.bundle, b.bundle);
            }
        }
    }
}
