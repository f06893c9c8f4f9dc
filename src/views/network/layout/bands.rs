//! Slots: where the members of a band can stand, first to last. Which member takes which slot is decided elsewhere.

use crate::corpus::Programme;
use crate::drawing::geometry::{Point, pt};
use crate::drawing::wheel::Wheel;

/// Shape of the side bands as shares of the ring's radius: marks follow an ellipse, so that bands open outward.
const ACROSS: f64 = 1.19;
const DOWN: f64 = 2.05;
/// Where a side band begins and ends, as a share of the ring's radius from the equator.
const NEAR: f64 = 0.20;
const FAR_UP: f64 = 1.42;
const FAR_DOWN: f64 = 1.62;

/// A slot of a side band.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slot {
    /// Where the mark stands.
    pub at: Point,
    /// Whether there is room for a name.
    pub named: bool,
}

/// Slots of the east band, top to bottom; `spacing` is the least distance of named rows in px.
pub fn east(wheel: &Wheel, n: usize, spacing: f64) -> Vec<Slot> {
    side(wheel, n, spacing, -FAR_UP, -NEAR, 1.0)
}

/// Slots of the west band, top to bottom.
pub fn west(wheel: &Wheel, n: usize, spacing: f64) -> Vec<Slot> {
    // Below the head of the thread that comes in.
    side(wheel, n, spacing, NEAR + 0.05, FAR_DOWN, -1.0)
}

fn side(wheel: &Wheel, n: usize, spacing: f64, top: f64, bottom: f64, sign: f64) -> Vec<Slot> {
    let r = wheel.ring;
    let room = ((bottom - top) * r / spacing).floor() as usize + 1;
    let named = n.min(room);
    let at = |y: f64| {
        let x = ACROSS * r * (1.0 - (y / (DOWN * r)).powi(2)).max(0.0).sqrt();
        pt(wheel.centre.x + sign * x, wheel.centre.y + y)
    };
    let spread = |i: usize, n: usize, lo: f64, hi: f64| {
        if n < 2 {
            (lo + hi) / 2.0
        } else {
            lo + (hi - lo) * i as f64 / (n - 1) as f64
        }
    };
    // Few members stand at the far end of the band, where the neighbouring ring leaves room for names: those in the
    // east close together, for the ring there is nearer.
    let loose = if sign > 0.0 { 1.1 } else { 1.35 };
    let need = (named.saturating_sub(1)) as f64 * spacing * loose / r;
    let (lo, hi) = if sign > 0.0 {
        (top, (top + need).min(bottom))
    } else {
        ((bottom - need).max(top), bottom)
    };
    let mut slots: Vec<Slot> = (0..named)
        .map(|i| Slot {
            at: at(spread(i, named, lo, hi) * r),
            named: true,
        })
        .collect();
    // The rest stand on an orbit behind, beyond the equator's end of the band, and beyond the thread where one is.
    let threaded = wheel.programme != if sign > 0.0 { Programme::Nstc } else { Programme::Mep };
    let first = if threaded {
        NEAR * r + spacing * 0.6
    } else {
        spacing * 0.85 - NEAR * r
    };
    for i in 0..n - named {
        let y = sign * (first + spacing * 0.9 * i as f64);
        slots.push(Slot {
            at: at(y),
            named: false,
        });
    }
    slots
}

/// Slots of the north arc, left to right, clear of the spine in the middle: a flat arc in two heights, so that years
/// find room.
pub fn north(wheel: &Wheel, n: usize, y: f64, width: f64, step: f64) -> Vec<Slot> {
    let half = width / 2.0;
    let pitch = ((width - step) / n.max(1) as f64).min(step * 2.0);
    let first = -pitch * (n as f64 - 1.0) / 2.0;
    (0..n)
        .map(|i| {
            let dx = first + pitch * i as f64;
            // A gap in the middle lets the line of command through.
            let dx = dx + if dx < -0.1 { -step * 0.35 } else { step * 0.35 };
            let sag = (dx / half).powi(2) * step * 0.7;
            let zig = if i % 2 == 0 { 0.0 } else { step * 0.62 };
            Slot {
                at: pt(wheel.centre.x + dx, y + sag + zig),
                named: true,
            }
        })
        .collect()
}

/// Slots along a line in `rows` heights, left to right.
pub fn rows(n: usize, left: f64, right: f64, top: f64, drop: f64, rows: usize) -> Vec<Slot> {
    let pitch = (right - left) / n.max(1) as f64;
    (0..n)
        .map(|i| Slot {
            at: pt(left + pitch * (i as f64 + 0.5), top + drop * (i % rows.max(1)) as f64),
            named: true,
        })
        .collect()
}
