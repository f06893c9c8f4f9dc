//! A wheel of the three-by-three table: with the actors of one feature, and the lines to another programme.

use crate::corpus::{Feature, Item};
use crate::drawing::geometry::{Point, Rect, pt, straight};
use crate::drawing::halo::{Halo, Tie};
use crate::drawing::wheel::Wheel;
use crate::views::compare::layout::pen::Pen;
use crate::views::compare::layout::{Piece, Voice};

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
        let near = wheel.centre.x - wheel.reach(y - wheel.centre.y) - 0.5;
        let (from, to) = if Some(r.from) == own { (near, far) } else { (far, near) };
        cell.halo.ties.push(Tie {
            relation,
            curve: straight(pt(from, y), pt(to, y)),
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
