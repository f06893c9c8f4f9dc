//! A wheel of the three-by-three table: with the actors of one feature, and the lines to another programme.

use crate::corpus::{Feature, Item};
use crate::layout::geometry::{Point, Rect, on_curve, pt};
use crate::layout::halo::{Halo, Tie};
use crate::layout::wheel::Wheel;

use super::pen::Pen;
use super::{Piece, Voice};

/// A wheel of the table with the actors of one feature, its middle at the origin.
pub(super) struct Small {
    /// Its actors.
    pub halo: Halo,
    /// The wheel.
    pub wheel: Wheel,
    /// The box of all of it.
    pub bounds: Rect,
    /// How many relations on show the arc counts.
    pub count: usize,
}

/// The box of ring, actors and ties: a tie between two actors may swing out further than either.
pub(super) fn bounds(halo: &Halo, wheel: &Wheel) -> Rect {
    let b = halo.bounds(wheel);
    let (mut x0, mut y0, mut x1, mut y1) = (b.x, b.y, b.x + b.w, b.y + b.h);
    for tie in &halo.ties {
        for k in 0..=8 {
            let p = on_curve(&tie.curve, f64::from(k) / 8.0);
            (x0, x1) = (x0.min(p.x - 1.0), x1.max(p.x + 1.0));
            (y0, y1) = (y0.min(p.y - 1.0), y1.max(p.y + 1.0));
        }
    }
    Rect {
        x: x0,
        y: y0,
        w: x1 - x0,
        h: y1 - y0,
    }
}

/// Moves a wheel with all that belongs to it to its place.
pub(super) fn place(pen: &mut Pen, mut cell: Small, to: Point, feature: Feature) {
    let moved = |p: Point| pt(p.x + to.x, p.y + to.y);
    cell.wheel.centre = to;
    for actor in &mut cell.halo.actors {
        actor.at = moved(actor.at);
    }
    for tie in &mut cell.halo.ties {
        tie.curve = tie.curve.map(moved);
    }
    beside_another(pen, &mut cell);
    pen.pieces.push(Piece::Wheel {
        wheel: cell.wheel,
        halo: Box::new(cell.halo),
        feature,
        count: cell.count,
    });
}

/// Relations with another programme: short level lines into the ring from the west, where that programme stands, under
/// its letters.
fn beside_another(pen: &mut Pen, cell: &mut Small) {
    let (corpus, wheel) = (pen.corpus(), &cell.wheel);
    let own = corpus.programme_entity(wheel.programme);
    let size = pen.size_of(Voice::Note);
    let pitch = wheel.ring * 0.15;
    let far = wheel.centre.x - wheel.ring * 1.62;
    for (nth, &relation) in cell.halo.parts.between.iter().enumerate() {
        let r = corpus.relation(relation);
        let y = wheel.centre.y - pitch * nth as f64;
        let reach = wheel.outer();
        let near = wheel.centre.x - (reach * reach - (y - wheel.centre.y).powi(2)).max(0.0).sqrt() - 0.5;
        let (from, to) = if Some(r.from) == own { (near, far) } else { (far, near) };
        let (p, q) = (pt(from, y), pt(to, y));
        cell.halo.ties.push(Tie {
            relation,
            curve: [p, p.toward(q, 0.34), p.toward(q, 0.66), q],
        });
        if nth + 1 == cell.halo.parts.between.len() {
            let other = if Some(r.from) == own { r.to } else { r.from };
            let at = pt(far, y - size * 0.45);
            pen.pieces.push(Piece::Line {
                at,
                words: corpus.entity(other).short.get(pen.lang()).to_owned(),
                size,
                voice: Voice::Note,
                item: Some(Item::Entity(other)),
                tone: None,
            });
        }
    }
}
