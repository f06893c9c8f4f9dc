//! Slots: where the members of a band can stand, first to last. Which member takes which slot is decided elsewhere.

use crate::layout::geometry::{Point, pt};
use crate::layout::wheel::Wheel;

/// Shape of the side bands as shares of the ring's radius: marks follow an ellipse, so that bands open outward.
const ACROSS: f64 = 1.19;
const DOWN: f64 = 1.72;
/// Where a side band begins and ends, as a share of the ring's radius from the equator.
const NEAR: f64 = 0.30;
const FAR: f64 = 1.32;

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
    side(wheel, n, spacing, -FAR, -NEAR, 1.0)
}

/// Slots of the west band, top to bottom.
pub fn west(wheel: &Wheel, n: usize, spacing: f64) -> Vec<Slot> {
    side(wheel, n, spacing, NEAR, FAR + 0.12, -1.0)
}

fn side(wheel: &Wheel, n: usize, spacing: f64, top: f64, bottom: f64, sign: f64) -> Vec<Slot> {
    let r = wheel.ring;
    let room = ((bottom - top) * r / spacing).floor() as usize + 1;
    let named = n.min(room);
    let at = |y: f64, out: f64| {
        let x = (ACROSS * r + out) * (1.0 - (y / (DOWN * r)).powi(2)).max(0.0).sqrt();
        pt(wheel.centre.x + sign * x, wheel.centre.y + y)
    };
    let spread = |i: usize, n: usize, lo: f64, hi: f64| {
        if n < 2 { (lo + hi) / 2.0 } else { lo + (hi - lo) * i as f64 / (n - 1) as f64 }
    };
    // Few members stand close to the equator's side of the band, not stretched over all of it.
    let need = (named.saturating_sub(1)) as f64 * spacing * 1.35 / r;
    let (lo, hi) = if sign > 0.0 { ((bottom - need).max(top), bottom) } else { (top, (top + need).min(bottom)) };
    let mut slots: Vec<Slot> =
        (0..named).map(|i| Slot { at: at(spread(i, named, lo, hi) * r, 0.0), named: true }).collect();
    // The rest stand on an orbit behind, between the rows, near the equator where names are short.
    let rest = n - named;
    for i in 0..rest {
        let y = spread(i, rest, if sign > 0.0 { -0.17 } else { 0.0 }, if sign > 0.0 { 0.0 } else { 0.17 }) * r;
        slots.push(Slot { at: at(y, 0.0), named: false });
    }
    slots
}

/// Slots of the north arc, left to right, clear of the spine in the middle: a flat arc in two heights, so that years
/// find room.
pub fn north(wheel: &Wheel, n: usize, y: f64, width: f64, step: f64) -> Vec<Slot> {
    let half = width / 2.0;
    let pitch = (width / n.max(1) as f64).min(step * 2.0);
    let first = -pitch * (n as f64 - 1.0) / 2.0;
    (0..n)
        .map(|i| {
            let dx = first + pitch * i as f64;
            let sag = (dx / half).powi(2) * step * 0.7;
            let zig = if i % 2 == 0 { 0.0 } else { step * 0.62 };
            Slot { at: pt(wheel.centre.x + dx, y + sag + zig), named: true }
        })
        .collect()
}

/// Slots along a line in `rows` heights, left to right.
pub fn rows(n: usize, left: f64, right: f64, top: f64, drop: f64, rows: usize) -> Vec<Slot> {
    let pitch = (right - left) / n.max(1) as f64;
    (0..n)
        .map(|i| Slot { at: pt(left + pitch * (i as f64 + 0.5), top + drop * (i % rows.max(1)) as f64), named: true })
        .collect()
}
