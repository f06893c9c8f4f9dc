//! Finds a place for each event's name in a lane: levels above and below the lane's line, glyph on a stem, so that no
//! name, glyph or stem touches another. Works on one lane at a time; heights are measured from the lane's line.

use crate::drawing::geometry::{Point, Rect, pt};
use crate::drawing::labels::Side;

/// A name to be placed.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    /// Where its stem may stand above and below the line, px, from the first to the last place; the first is liked best.
    /// None where it would cross another span.
    pub reach: [Option<(f64, f64)>; 2],
    /// Width of name and date, px.
    pub width: f64,
    /// Whether it must be on one of the first two levels below, where a measure hangs from its stem.
    pub measured: bool,
}

/// Sizes of a lane, px.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    /// Left and right edge of the room for names.
    pub edges: (f64, f64),
    /// Half the height of the bars.
    pub bar: f64,
    /// Height of a level.
    pub level: f64,
    /// Half the width of a glyph.
    pub glyph: f64,
    /// Whether an odd level goes above the line: where there is room anyhow.
    pub odd_above: bool,
}

/// A place found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found {
    /// The glyph's middle; y from the lane's line, negative above.
    pub glyph: Point,
    /// Whether the name stands right or left of the glyph.
    pub side: Side,
    /// Level, 1 the nearest; negative above the line.
    pub level: i32,
}

/// Gap between glyph and name, px.
pub const GAP: f64 = 4.0;
/// Places a stem may take along a long span.
const PLACES: i32 = 6;
/// Orders tried for so many levels.
const RETRIES: usize = 40;
/// Sides in the order they are liked.
const RIGHT: [Side; 2] = [Side::Right, Side::Left];
const LEFT: [Side; 2] = [Side::Left, Side::Right];
/// Most levels on one side.
const MOST: i32 = 9;

/// A place for every name clear of what is taken, with as few levels as will do; `None` where the room is too narrow
/// for all.
pub fn place(wishes: &[Wish], m: &Measure, taken: &[Rect]) -> Option<Vec<Found>> {
    // In order of time, but what is measured has the least choice and goes first.
    let mut by_time: Vec<usize> = (0..wishes.len()).collect();
    by_time.sort_by_key(|&i| !wishes[i].measured);
    for total in 1..=2 * MOST {
        let (less, more) = (total / 2, total - total / 2);
        let liked = if m.odd_above { (more, less) } else { (less, more) };
        let turned = (liked.1, liked.0);
        let shares = [Some(liked), (turned != liked).then_some(turned)];
        for levels in shares.into_iter().flatten() {
            for (sides, crossing) in [(RIGHT, 0.7), (LEFT, 0.7), (RIGHT, 2.0), (LEFT, 2.0)] {
                // Who finds no place goes first next time, until that leads round in a circle.
                let mut order = by_time.clone();
                let mut tried: Vec<Vec<usize>> = Vec::new();
                while tried.len() < RETRIES && !tried.contains(&order) {
                    match attempt(wishes, m, taken, &order, levels, (sides, crossing)) {
                        Ok(found) => return Some(found),
                        Err(i) => {
                            tried.push(order.clone());
                            order.retain(|&k| k != i);
                            order.insert(0, i);
                        }
                    }
                }
            }
        }
    }
    None
}

/// A place for every name, given in this order; else the first that finds none.
fn attempt(
    wishes: &[Wish],
    m: &Measure,
    taken: &[Rect],
    order: &[usize],
    (above, below): (i32, i32),
    (sides, crossing): ([Side; 2], f64),
) -> Result<Vec<Found>, usize> {
    let mut found: Vec<Option<Found>> = vec![None; wishes.len()];
    let mut taken = taken.to_vec();
    let mut levels: Vec<i32> = Vec::new();
    for k in 1..=above.max(below) {
        if k <= above {
            levels.push(-k);
        }
        if k <= below {
            levels.push(k);
        }
    }
    for &i in order {
        let w = &wishes[i];
        if w.measured {
            let near: Vec<i32> = (1..=below.min(2)).collect();
            let places = candidates(w, m, &near, sides);
            let f = places.into_iter().find(|f| free(w, f, m, &taken)).ok_or(i)?;
            taken.extend(boxes(w, &f, m));
            // A measured stem runs on below its name.
            taken.push(Rect {
                x: f.glyph.x - 1.5,
                y: f.glyph.y + m.glyph,
                w: 3.0,
                h: 1e4,
            });
            found[i] = Some(f);
            continue;
        }
        // Near, and over as few stems still to come as can be: a stem under a name has to turn the other way.
        let cost = |f: &Found| {
            let [name, ..] = boxes(w, f, m);
            let side = usize::from(f.level > 0);
            let under = |k: usize| {
                let stands = |(x, _): (f64, f64)| x > name.x && x < name.x + name.w;
                k != i && found[k].is_none() && wishes[k].reach[side].is_some_and(stands)
            };
            f64::from(f.level.abs()) + crossing * (0..wishes.len()).filter(|&k| under(k)).count() as f64
        };
        let mut best: Option<(f64, Found)> = None;
        for f in candidates(w, m, &levels, sides) {
            // Further levels cost more, whatever stands there.
            if best.is_some_and(|(least, _)| f64::from(f.level.abs()) >= least) {
                break;
            }
            let cost = cost(&f);
            if best.is_none_or(|(least, _)| cost < least) && free(w, &f, m, &taken) {
                best = Some((cost, f));
            }
        }
        let (_, f) = best.ok_or(i)?;
        taken.extend(boxes(w, &f, m));
        found[i] = Some(f);
    }
    Ok(found.into_iter().flatten().collect())
}

fn candidates(w: &Wish, m: &Measure, levels: &[i32], sides: [Side; 2]) -> Vec<Found> {
    let mut out = Vec::with_capacity(levels.len() * 2);
    for &level in levels {
        let far = m.bar + (f64::from(level.abs()) - 0.5) * m.level + 2.0;
        let (y, reach) = if level < 0 {
            (-far, w.reach[0])
        } else {
            (far, w.reach[1])
        };
        let Some((from, to)) = reach else { continue };
        for k in 0..PLACES {
            let x = from + (to - from) * f64::from(k) / f64::from(PLACES - 1);
            for side in sides {
                let glyph = pt(x, y);
                out.push(Found { glyph, side, level });
            }
            if to - from < 2.0 {
                break;
            }
        }
    }
    out
}

/// The boxes a name takes: name, glyph, stem.
fn boxes(w: &Wish, f: &Found, m: &Measure) -> [Rect; 3] {
    let half = m.level / 2.0;
    let reach = m.glyph + GAP;
    let x = match f.side {
        Side::Right | Side::Middle => f.glyph.x + reach,
        Side::Left => f.glyph.x - reach - w.width,
    };
    let name = Rect {
        x: x - 4.0,
        y: f.glyph.y - half,
        w: w.width + 8.0,
        h: 2.0 * half,
    };
    let glyph = Rect::around(f.glyph, 2.0 * m.glyph + 1.0, 2.0 * m.glyph);
    let (top, bottom) = if f.glyph.y < 0.0 {
        (f.glyph.y, -m.bar)
    } else {
        (m.bar, f.glyph.y)
    };
    let stem = Rect {
        x: f.glyph.x - 1.5,
        y: top,
        w: 3.0,
        h: bottom - top,
    };
    [name, glyph, stem]
}

fn free(w: &Wish, f: &Found, m: &Measure, taken: &[Rect]) -> bool {
    let [name, glyph, stem] = boxes(w, f, m);
    name.x >= m.edges.0
        && name.x + name.w <= m.edges.1
        && !taken
            .iter()
            .any(|t| t.overlaps(&name) || t.overlaps(&glyph) || t.overlaps(&stem))
}
