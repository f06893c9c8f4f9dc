//! Puts names beside marks: each name tries its places in turn and takes the first that is free, most important
//! names first. What finds no room stays unnamed until one comes nearer or asks.

use crate::drawing::geometry::{Point, Rect, Size, pt};
use crate::drawing::metrics::{Face, width};

/// How a name stands on its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Begins at the point.
    Right,
    /// Ends at the point.
    Left,
    /// Centred on the point.
    Middle,
}

/// A name that found its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Baseline point.
    pub at: Point,
    /// How it stands on the point.
    pub side: Side,
    /// The box it fills.
    pub rect: Rect,
    /// Font size in px.
    pub size: f64,
    /// How it is set.
    pub face: Face,
    /// The words.
    pub words: String,
    /// A hairline from the mark, where the name stands apart from it.
    pub leader: Option<(Point, Point)>,
}

impl Label {
    /// Moves words without a hairline down by so many px.
    pub fn lower(&mut self, by: f64) {
        self.at.y += by;
        self.rect.y += by;
    }
}

/// A place a name may take.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    /// Baseline point.
    pub at: Point,
    /// How it stands on the point.
    pub side: Side,
    /// A hairline it would need.
    pub leader: Option<(Point, Point)>,
}

/// Height of a line above its baseline, as a share of the font size.
const ASCENT: f64 = 0.92;
/// Share of its height that a label keeps free round it: the lines of Chinese fonts are taller than their signs.
const APART: f64 = 0.035;
/// Depth of a line below its baseline, as a share of the font size.
const DESCENT: f64 = 0.26;

/// The box of one line of text.
pub fn rect_of(words: &str, at: Point, side: Side, size: f64, face: Face) -> Rect {
    let w = width(words, size, face);
    let x = match side {
        Side::Right => at.x,
        Side::Left => at.x - w,
        Side::Middle => at.x - w / 2.0,
    };
    Rect {
        x,
        y: at.y - size * ASCENT,
        w,
        h: size * (ASCENT + DESCENT),
    }
}

/// What is already taken in a picture.
#[derive(Clone, Debug)]
pub struct Room {
    frame: Rect,
    marks: Vec<Rect>,
    labels: Vec<Rect>,
    lines: Vec<(Point, Point)>,
}

impl Room {
    /// An empty picture.
    pub fn new(size: Size) -> Room {
        let frame = Rect {
            x: 2.0,
            y: 0.0,
            w: size.w - 4.0,
            h: size.h,
        };
        Room {
            frame,
            marks: Vec::new(),
            labels: Vec::new(),
            lines: Vec::new(),
        }
    }

    /// A box no name may touch.
    pub fn block(&mut self, rect: Rect) {
        self.marks.push(rect);
    }

    /// A line no name may be crossed by.
    pub fn block_line(&mut self, a: Point, b: Point) {
        self.lines.push((a, b));
    }

    /// Whether a box is free.
    pub fn free(&self, rect: &Rect) -> bool {
        self.frame.contains(rect)
            && !self.marks.iter().any(|m| m.overlaps(rect))
            && !self.labels.iter().any(|l| l.grown(l.h * APART).overlaps(rect))
            && !self.lines.iter().any(|&(a, b)| hits(rect, a, b))
    }

    /// Gives a name the first free of its places.
    pub fn place(&mut self, words: &str, size: f64, face: Face, places: &[Candidate]) -> Option<Label> {
        for c in places {
            let rect = rect_of(words, c.at, c.side, size, face);
            let leader_free = c.leader.is_none_or(|(a, b)| !self.labels.iter().any(|l| hits(l, a, b)));
            if leader_free && self.free(&rect) {
                self.labels.push(rect);
                if let Some((a, b)) = c.leader {
                    self.lines.push((a, b));
                }
                return Some(Label {
                    at: c.at,
                    side: c.side,
                    rect,
                    size,
                    face,
                    words: words.to_string(),
                    leader: c.leader,
                });
            }
        }
        None
    }
}

/// Whether a segment touches a box.
pub fn hits(rect: &Rect, a: Point, b: Point) -> bool {
    // Clip the segment against the four edges (Liang & Barsky 1984).
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let (mut t0, mut t1) = (0.0f64, 1.0f64);
    for (p, q) in [
        (-dx, a.x - rect.x),
        (dx, rect.x + rect.w - a.x),
        (-dy, a.y - rect.y),
        (dy, rect.y + rect.h - a.y),
    ] {
        if p == 0.0 {
            if q < 0.0 {
                return false;
            }
        } else {
            let t = q / p;
            if p < 0.0 {
                t0 = t0.max(t);
            } else {
                t1 = t1.min(t);
            }
            if t0 > t1 {
                return false;
            }
        }
    }
    true
}

/// Places to the right of a mark.
pub fn right_of(at: Point, gap: f64, size: f64) -> Candidate {
    Candidate {
        at: pt(at.x + gap, at.y + size * 0.35),
        side: Side::Right,
        leader: None,
    }
}

/// Places to the left of a mark.
pub fn left_of(at: Point, gap: f64, size: f64) -> Candidate {
    Candidate {
        at: pt(at.x - gap, at.y + size * 0.35),
        side: Side::Left,
        leader: None,
    }
}

/// Places above a mark.
pub fn above(at: Point, gap: f64, size: f64) -> Candidate {
    Candidate {
        at: pt(at.x, at.y - gap - size * DESCENT),
        side: Side::Middle,
        leader: None,
    }
}

/// Places below a mark.
pub fn below(at: Point, gap: f64, size: f64) -> Candidate {
    Candidate {
        at: pt(at.x, at.y + gap + size * ASCENT),
        side: Side::Middle,
        leader: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_free_place_is_taken() {
        let mut room = Room::new(Size { w: 200.0, h: 100.0 });
        let at = pt(100.0, 50.0);
        let places = [right_of(at, 8.0, 12.0), left_of(at, 8.0, 12.0)];
        let a = room.place("NIST", 12.0, Face::Plain, &places).map(|l| l.side);
        let b = room.place("PCAST", 12.0, Face::Plain, &places).map(|l| l.side);
        let c = room.place("AMNPO", 12.0, Face::Plain, &places);
        assert_eq!((a, b, c), (Some(Side::Right), Some(Side::Left), None));
    }

    #[test]
    fn no_name_leaves_the_picture() {
        let mut room = Room::new(Size { w: 60.0, h: 40.0 });
        assert!(
            room.place(
                "A long name that cannot fit",
                12.0,
                Face::Plain,
                &[right_of(pt(5.0, 20.0), 4.0, 12.0)]
            )
            .is_none()
        );
    }

    #[test]
    fn a_line_through_a_box_is_seen() {
        let r = Rect {
            x: 0.0,
            y: 0.0,
            w: 10.0,
            h: 10.0,
        };
        assert!(hits(&r, pt(-5.0, 5.0), pt(15.0, 5.0)) && !hits(&r, pt(-5.0, 20.0), pt(15.0, 20.0)));
    }
}
