//! The tile-grid map: squares of one size in a grid of 12 by 8, and where a tile holds its letters, its centre, the
//! centre's service points and its institutes. Numbers in, positions out; knows no names.

use crate::drawing::geometry::{Point, Rect, Size, on_curve, pt};

/// Columns of the grid.
pub const COLUMNS: u8 = 12;
/// Rows of the grid.
pub const ROWS: u8 = 8;
/// The tile of the design, px; type and marks are drawn to its scale.
const DESIGN: f64 = 82.0;
/// Smallest tile, px.
pub const SMALLEST: f64 = 26.0;
/// Smallest tile that holds the names of its institutes, px.
const NAMED: f64 = 75.0;
/// Smallest tile that holds its service points one by one, px.
const DOTTED: f64 = 44.0;
/// Gap between tiles as a share of the pitch.
const GAP: f64 = 0.068;

/// How many marks a row of a tile holds where service points are merged.
pub const ROW: usize = 3;

/// How much a tile can hold, by its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Letters, centre, service points one by one, institutes with names.
    Named,
    /// The same without names.
    Dotted,
    /// Service points merged into one ring.
    Merged,
}

/// Where everything in a grid stands. Lengths in px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grid {
    /// Upper left corner of the first tile's cell.
    pub origin: Point,
    /// Distance of two tiles.
    pub pitch: f64,
    /// Side of a tile.
    pub side: f64,
    /// How much a tile holds.
    pub detail: Detail,
    /// Type and marks against the design.
    pub unit: f64,
}

impl Grid {
    /// The largest grid that fits a width and, unless its tiles would lose their names for it, a height; `tall` lets it
    /// fill the width whatever the height. At `top` px from the upper edge, `margin` px from the sides.
    pub fn fit(size: Size, top: f64, margin: f64, tall: bool) -> Grid {
        let (columns, rows) = (f64::from(COLUMNS), f64::from(ROWS));
        let wide = (size.w - 2.0 * margin) / (columns - GAP);
        let high = (size.h - top) / rows;
        let named = NAMED / (1.0 - GAP);
        let pitch = if tall || wide <= high {
            wide
        } else if wide >= named {
            // A picture a little taller than its frame is better than one without names.
            high.max(named)
        } else {
            high
        };
        let pitch = pitch.max(SMALLEST / (1.0 - GAP));
        let side = pitch * (1.0 - GAP);
        Grid {
            origin: pt((size.w - pitch * (columns - GAP)) / 2.0, top),
            pitch,
            side,
            detail: if side >= NAMED - 0.01 {
                Detail::Named
            } else if side >= DOTTED {
                Detail::Dotted
            } else {
                Detail::Merged
            },
            unit: (side / DESIGN).min(1.5),
        }
    }

    /// The lower edge of the last row.
    pub fn bottom(&self) -> f64 {
        self.origin.y + self.pitch * f64::from(ROWS - 1) + self.side
    }

    /// A tile; columns and rows count from 1.
    pub fn tile(&self, column: u8, row: u8) -> Rect {
        Rect {
            x: self.origin.x + self.pitch * (f64::from(column) - 1.0),
            y: self.origin.y + self.pitch * (f64::from(row) - 1.0),
            w: self.side,
            h: self.side,
        }
    }

    /// Font size of a tile's letters, px.
    pub fn letters(&self) -> f64 {
        (13.0 * self.unit).max(11.5)
    }

    /// Font size of names in a tile, px.
    pub fn names(&self) -> f64 {
        (11.5 * self.unit).clamp(11.5, 14.0)
    }

    /// Baseline and start of a tile's letters.
    pub fn letters_at(&self, tile: &Rect) -> Point {
        let inset = match self.detail {
            Detail::Named | Detail::Dotted => 6.0 * self.unit.max(0.8),
            Detail::Merged => 3.0,
        };
        pt(tile.x + inset, tile.y + inset.min(6.0) + self.letters() * 0.86)
    }

    /// The centre of a tile with so many institutes, and its radius.
    pub fn centre(&self, tile: &Rect, institutes: usize) -> (Point, f64) {
        match self.detail {
            Detail::Named => (
                pt(tile.x + tile.w * 0.755, tile.y + tile.h * 0.25),
                4.4 * self.unit.max(0.8),
            ),
            Detail::Dotted => (
                pt(tile.x + tile.w * 0.71, tile.y + tile.h * 0.27),
                3.6 * self.unit.max(0.8),
            ),
            // Under the letters, first of the row of marks; beside them where the row is full.
            Detail::Merged => {
                let radius = self.side * 0.057;
                let at = if institutes < ROW {
                    self.slot(tile, 0)
                } else {
                    pt(tile.x + tile.w - radius * 2.6, tile.y + radius * 3.6)
                };
                (at, radius)
            }
        }
    }

    /// How far service points stand from their centre, and their radius.
    pub fn orbit(&self) -> (f64, f64) {
        match self.detail {
            Detail::Named => (self.side * 0.17, 1.5 * self.unit.max(0.9)),
            Detail::Dotted => (self.side * 0.19, 1.1),
            Detail::Merged => (self.side * 0.103, 0.0),
        }
    }

    /// The service points of a centre, evenly round it: their number is data, their place is drawing.
    pub fn points(&self, centre: Point, count: usize) -> Vec<Point> {
        let (radius, _) = self.orbit();
        (0..count)
            .map(|k| centre.polar(k as f64 * 360.0 / count.max(1) as f64 + 20.0, radius))
            .collect()
    }

    /// Half width of an institute's mark.
    pub fn mark(&self) -> f64 {
        match self.detail {
            Detail::Named => 5.0 * self.unit.max(0.9),
            Detail::Dotted => 4.6 * self.unit.max(0.8),
            Detail::Merged => (self.side * 0.13).clamp(3.5, 5.0),
        }
    }

    /// Baselines of the institutes of a tile whose names take `lines` lines each, stacked from its foot; and how many
    /// px apart lines are.
    pub fn stack(&self, tile: &Rect, lines: &[usize]) -> (Vec<Point>, f64) {
        let size = self.names();
        let left = tile.x + 5.0 * self.unit + self.mark() * 1.2;
        let total: usize = lines.iter().sum();
        // Several lines sink; all keep as far apart as clears the service points, since Chinese fonts have tall lines.
        let foot = tile.y + tile.h - if total > 1 { 5.2 } else { 6.5 } * self.unit;
        let (centre, _) = self.centre(tile, lines.len());
        let (orbit, point) = self.orbit();
        let room = foot - size * 1.1 - (centre.y + orbit + point);
        let step = (room / total.saturating_sub(1).max(1) as f64).clamp(size * 1.15, size * 1.36);
        let mut at = foot - step * total.saturating_sub(1) as f64;
        let mut out = Vec::with_capacity(lines.len());
        for &n in lines {
            out.push(pt(left, at));
            at += step * n as f64;
        }
        (out, step)
    }

    /// The middle of the `k`-th mark of a tile whose names are left out: a row along the foot. Where service points are
    /// merged, the first place is the centre's.
    pub fn slot(&self, tile: &Rect, k: usize) -> Point {
        let (step, y) = match self.detail {
            Detail::Named | Detail::Dotted => (
                self.mark() * 2.9,
                tile.y + tile.h - self.mark() - 5.0 * self.unit.max(0.8),
            ),
            Detail::Merged => (
                (tile.w - 3.0) / ROW as f64,
                tile.y + tile.h - (tile.h - self.letters() - 3.0).max(10.0) * 0.46,
            ),
        };
        let first = match self.detail {
            Detail::Named | Detail::Dotted => tile.x + 6.0 * self.unit.max(0.8) + self.mark() * 1.2,
            Detail::Merged => tile.x + 1.5 + step / 2.0,
        };
        pt(first + step * k as f64, y)
    }
}

/// How many of `points` service points each of `centres` gets: dealt evenly, the first ones one more.
pub fn dealt(points: usize, centres: usize) -> Vec<usize> {
    (0..centres)
        .map(|i| points / centres + usize::from(i < points % centres))
        .collect()
}

/// What a tie had better not run over, and how much a px of it there weighs against a px of its length.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Busy {
    /// Where it stands.
    pub rect: Rect,
    /// Its weight.
    pub weight: f64,
}

/// How far the two controls of a tie may stand from the straight line, as shares of its length.
const BOWS: [f64; 8] = [0.0, 0.06, 0.12, 0.18, 0.24, 0.3, 0.36, 0.44];
/// How far along the straight line they may stand from the ends.
const ALONG: [f64; 3] = [0.04, 0.2, 0.36];
/// Distance of the points at which a tie is tried, px.
const TRIED: f64 = 6.0;

/// A tie inside a tile as a cubic curve: it bows sideways, off the names.
pub fn tie_within(from: Point, to: Point) -> [Point; 4] {
    let d = from.distance(to);
    [
        from,
        pt(from.x - d * 0.5, from.y - 6.0),
        pt(to.x - 26.0, to.y - 14.0),
        to,
    ]
}

/// A tie from tile to tile as a cubic curve: it bows upward so as to run over as little as it can.
pub fn tie(from: Point, to: Point, busy: &[Busy]) -> [Point; 4] {
    let d = from.distance(to).max(1.0);
    let (x, y) = ((to.x - from.x) / d, (to.y - from.y) / d);
    let up = if x > 0.0 { pt(y, -x) } else { pt(-y, x) };
    let reach = d * 0.45;
    let near = Rect {
        x: from.x.min(to.x) - reach,
        y: from.y.min(to.y) - reach,
        w: (from.x - to.x).abs() + 2.0 * reach,
        h: (from.y - to.y).abs() + 2.0 * reach,
    };
    let busy: Vec<&Busy> = busy.iter().filter(|b| b.rect.overlaps(&near)).collect();
    let at = |p: Point, bow: f64| pt(p.x + up.x * bow * d, p.y + up.y * bow * d);
    let mut best = (f64::MAX, [from, from, to, to]);
    for a in BOWS {
        for b in BOWS {
            for s in ALONG {
                for t in ALONG {
                    let curve = [from, at(from.toward(to, s), a), at(to.toward(from, t), b), to];
                    let cost = cost(&curve, d, &busy, best.0);
                    if cost < best.0 {
                        best = (cost, curve);
                    }
                }
            }
        }
    }
    best.1
}

/// Length of a curve and what it runs over; given up where it is more than `most`.
fn cost(curve: &[Point; 4], length: f64, busy: &[&Busy], most: f64) -> f64 {
    let steps = (length / TRIED).ceil();
    let (mut sum, mut last) = (0.0, curve[0]);
    for k in 1..=steps as usize {
        let p = on_curve(curve, k as f64 / steps);
        let over = busy.iter().filter(|b| holds(&b.rect, p)).map(|b| b.weight);
        sum += last.distance(p) * over.fold(1.0, |a, b| a + b);
        if sum >= most {
            break;
        }
        last = p;
    }
    sum
}

fn holds(r: &Rect, p: Point) -> bool {
    p.x > r.x && p.x < r.x + r.w && p.y > r.y && p.y < r.y + r.h
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_dealt_evenly_and_none_is_lost() {
        let each = dealt(450, 51);
        assert_eq!(each.iter().sum::<usize>(), 450);
        assert_eq!((each[0], each[41], each[42], each[50]), (9, 9, 8, 8));
    }

    #[test]
    fn a_tie_goes_round_what_is_in_its_way() {
        let (from, to) = (pt(400.0, 100.0), pt(0.0, 150.0));
        let name = Rect::around(pt(200.0, 125.0), 80.0, 16.0);
        let over = |curve: &[Point; 4]| (0..=80).any(|k| holds(&name, on_curve(curve, f64::from(k) / 80.0)));
        assert!(over(&tie(from, to, &[])));
        let weight = 6.0;
        assert!(!over(&tie(from, to, &[Busy { rect: name, weight }])));
    }

    #[test]
    fn tiles_keep_apart_and_inside() {
        for (w, h, tall) in [(1110.0, 774.0, false), (720.0, 400.0, false), (360.0, 640.0, true)] {
            let grid = Grid::fit(Size { w, h }, 12.0, 8.0, tall);
            let (a, b) = (grid.tile(1, 1), grid.tile(2, 1));
            assert!(!a.overlaps(&b) && grid.side >= SMALLEST);
            let last = grid.tile(COLUMNS, ROWS);
            assert!(last.x + last.w <= w + 0.01);
        }
    }
}
