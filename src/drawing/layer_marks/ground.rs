//! What a finished picture has no room left for: the boxes of its words and marks, and the lines that may be crossed
//! only where nothing else is free.

use crate::corpus::Item;
use crate::drawing::geometry::{Point, Rect, on_curve, pt};
use crate::drawing::labels::hits;
use crate::drawing::{Mark, Role, Scene, Shape};
use std::borrow::Cow;

/// Width below which what is drawn is a mark and not a wheel or a panel, px.
pub const SMALL: f64 = 40.0;
/// Side of the square that a sign of the time line keeps, in its twelfths.
const SQUARE: f64 = 10.5;

/// What is taken in a picture.
#[derive(Clone, Debug)]
pub struct Ground {
    whole: Rect,
    /// Boxes of words, and whose they are.
    words: Vec<(Rect, Option<Item>)>,
    /// Boxes of marks, and whose they are.
    boxes: Vec<(Rect, Option<Item>)>,
    /// Grounds of wheels: middle and radius, and whether dots fill them.
    discs: Vec<(Point, f64, bool)>,
    /// Lines with half their width that nothing may stand on.
    hard: Vec<(Point, Point, f64)>,
    /// Lines that may be stood on at need, and whose they are.
    soft: Vec<(Point, Point, Option<Item>)>,
}

/// Whether a mark is in the way, and how.
enum Way {
    /// Not at all: grounds.
    Free,
    /// At need it may be stood on.
    Soft,
    /// Its line is.
    Line,
    /// The whole of it is.
    Whole,
}

fn way(role: Role) -> Way {
    match role {
        // The light between the two lines of a double one, Core, is the line's own.
        Role::Disc
        | Role::Core
        | Role::Guide
        | Role::Hit
        | Role::Brush
        | Role::DotsFaint
        | Role::DotsStrong => Way::Free,
        Role::Link | Role::LinkQuiet | Role::Leader | Role::Rule | Role::Tie => Way::Soft,
        // Boxes of sums have words in them: their outline is in the way. So is that of a thread, and a line of command.
        Role::Dots
        | Role::Thread
        | Role::Spine
        | Role::Arc
        | Role::ArcQuiet
        | Role::ArcPale
        | Role::Sketch
        | Role::BarOpen
        | Role::BarPale => Way::Line,
        Role::LinkEnd
        | Role::Inner
        | Role::InnerFilled
        | Role::InnerFading(_)
        | Role::Badge
        | Role::Count
        | Role::ThreadText
        | Role::Actor
        | Role::ActorStrong
        | Role::Label
        | Role::LabelStrong
        | Role::Year
        | Role::YearStrong
        | Role::Heading
        | Role::HeadingQuiet
        | Role::Sub
        | Role::Body
        | Role::BodyStrong
        | Role::Page
        | Role::SketchFill
        | Role::Named
        | Role::Bar
        | Role::Hatch
        | Role::Ring
        | Role::Span(_)
        | Role::SpanInferred
        | Role::Glyph
        | Role::GlyphQuiet
        | Role::Handle
        | Role::OnDisc
        | Role::Outer(_)
        // Before any mark stands this is the outline of a strip.
        | Role::OuterSign(_)
        | Role::OuterHead
        | Role::OuterWords => Way::Whole,
    }
}

/// The box of any mark; none for an empty path.
pub fn box_of(mark: &Mark) -> Option<Rect> {
    match &mark.shape {
        Shape::Text { .. } => mark.words().map(|(rect, _)| rect),
        Shape::Circle(at, r) => Some(Rect::around(*at, 2.0 * r, 2.0 * r)),
        Shape::Symbol(_, at, half) => Some(Rect::around(*at, 2.4 * half, 2.4 * half)),
        Shape::Path(d) => bounds(&lines(d)),
        // A sign keeps its square, narrow as it may be drawn.
        Shape::Scaled { at, scale, .. } if matches!(mark.role, Role::Glyph | Role::GlyphQuiet) => {
            Some(Rect::around(*at, SQUARE * scale, SQUARE * scale))
        }
        Shape::Scaled { d, at, scale } => bounds(&lines(d)).map(|r| Rect {
            x: at.x + r.x * scale,
            y: at.y + r.y * scale,
            w: r.w * scale,
            h: r.h * scale,
        }),
    }
}

/// The points a path leads through.
pub fn points(mark: &Mark) -> Vec<Point> {
    match &mark.shape {
        Shape::Path(d) => lines(d).into_iter().map(|(a, _)| a).collect(),
        _ => Vec::new(),
    }
}

fn bounds(lines: &[(Point, Point)]) -> Option<Rect> {
    let first = lines.first()?.0;
    let (mut low, mut high) = (first, first);
    for p in lines.iter().flat_map(|(a, b)| [a, b]) {
        low = pt(low.x.min(p.x), low.y.min(p.y));
        high = pt(high.x.max(p.x), high.y.max(p.y));
    }
    Some(Rect {
        x: low.x,
        y: low.y,
        w: high.x - low.x,
        h: high.y - low.y,
    })
}

impl Ground {
    /// What a picture takes.
    pub fn of(scene: &Scene) -> Ground {
        let mut ground = Ground {
            whole: Rect {
                x: 1.0,
                y: 1.0,
                w: scene.size.w - 2.0,
                h: scene.size.h - 2.0,
            },
            words: Vec::new(),
            boxes: Vec::new(),
            discs: Vec::new(),
            hard: Vec::new(),
            soft: Vec::new(),
        };
        for mark in &scene.marks {
            ground.take(mark);
        }
        ground
    }

    fn take(&mut self, mark: &Mark) {
        if let (Role::Disc, Shape::Circle(at, r)) = (mark.role, &mark.shape) {
            self.discs.push((*at, *r, false));
            return;
        }
        let half = mark.width / 2.0;
        match (way(mark.role), &mark.shape) {
            (Way::Free, _) => {}
            (_, Shape::Text { .. }) => self.words.extend(box_of(mark).map(|r| (r, mark.item))),
            (Way::Soft, Shape::Path(d)) => self.soft.extend(lines(d).into_iter().map(|(a, b)| (a, b, mark.item))),
            // Dots of a disc, in the disc's units: the disc is taken as a whole.
            (Way::Line, Shape::Scaled { .. }) => {
                if let Some(disc) = self.discs.last_mut() {
                    disc.2 = true;
                }
            }
            (Way::Line, Shape::Path(d)) => self.hard.extend(lines(d).into_iter().map(|(a, b)| (a, b, half))),
            (Way::Line, Shape::Circle(at, r)) => self.hard.extend(round(*at, *r).map(|(a, b)| (a, b, half))),
            (Way::Soft | Way::Line | Way::Whole, _) => {
                self.boxes.extend(box_of(mark).map(|r| (r.grown(half), mark.item)))
            }
        }
    }

    /// Takes a box, which nothing may run over either.
    pub fn block(&mut self, rect: Rect) {
        self.words.push((rect, None));
    }

    /// How near the words and small marks of other things come to a box, px; links have none.
    pub fn rival(&self, rect: &Rect, own: Item) -> f64 {
        let small = self.boxes.iter().filter(|(r, _)| r.w < SMALL);
        let others = self.words.iter().chain(small);
        let others = others.filter(|(_, of)| of.is_some_and(|of| of != own && !matches!(of, Item::Relation(_))));
        // What stands in another line is not read with it.
        let line = |r: &Rect| {
            let off = (r.y + r.h / 2.0 - rect.y - rect.h / 2.0).abs();
            if off > rect.h * 0.4 { 2.0 } else { 0.0 }
        };
        others.map(|(r, _)| apart(r, rect) + line(r)).fold(f64::MAX, f64::min)
    }

    /// Whether no line but an item's own runs through a box.
    pub fn alone(&self, rect: &Rect, own: Item) -> bool {
        !self.soft.iter().any(|&(a, b, of)| of != Some(own) && hits(rect, a, b))
    }

    /// Whether a box is free; `at_need` even where lines that may be crossed run.
    pub fn free(&self, rect: &Rect, at_need: bool) -> bool {
        let near = |c: Point, r: f64| {
            let p = pt(c.x.clamp(rect.x, rect.x + rect.w), c.y.clamp(rect.y, rect.y + rect.h));
            p.distance(c) < r
        };
        self.whole.contains(rect)
            && !self.words.iter().chain(&self.boxes).any(|(b, _)| b.overlaps(rect))
            && !self.discs.iter().any(|&(c, r, _)| near(c, r))
            && !self.hard.iter().any(|&(a, b, half)| hits(&rect.grown(half), a, b))
            && (at_need || !self.soft.iter().any(|&(a, b, _)| hits(rect, a, b)))
    }

    /// Whether a hairline runs over no words and no mark but what it leads to; `at_need` over no words.
    pub fn clear(&self, a: Point, b: Point, but: &Rect, at_need: bool) -> bool {
        const STEPS: i32 = 12;
        let in_disc = |p: Point| self.discs.iter().position(|&(c, r, _)| p.distance(c) < r - 0.5);
        let own = in_disc(b);
        let runs_over = |boxes: &[(Rect, Option<Item>)]| boxes.iter().any(|(r, _)| hits(r, a, b) && !r.overlaps(but));
        if runs_over(&self.words) {
            return false;
        }
        at_need
            || !runs_over(&self.boxes)
                && (0..STEPS)
                    .all(|k| in_disc(a.toward(b, f64::from(k) / f64::from(STEPS))).is_none_or(|d| Some(d) == own))
    }

    /// The ground of what stands in a disc: on an empty one its marks may stand beside it. Of all else it is this one.
    pub fn within(&self, rect: &Rect) -> Cow<'_, Ground> {
        let at = pt(rect.x + rect.w / 2.0, rect.y + rect.h / 2.0);
        let stays = |&(c, r, full): &(Point, f64, bool)| full || c.distance(at) + rect.w / 2.0 >= r;
        if self.discs.iter().all(stays) {
            return Cow::Borrowed(self);
        }
        let mut ground = self.clone();
        ground.discs.retain(stays);
        Cow::Owned(ground)
    }

    /// Only what is near a box: what the others would say is known.
    pub fn near(&self, rect: &Rect) -> Ground {
        let touches = |a: &Point, b: &Point| {
            let r = Rect {
                x: a.x.min(b.x),
                y: a.y.min(b.y),
                w: (a.x - b.x).abs().max(0.1),
                h: (a.y - b.y).abs().max(0.1),
            };
            r.overlaps(rect)
        };
        Ground {
            whole: self.whole,
            words: self.words.iter().filter(|(b, _)| b.overlaps(rect)).copied().collect(),
            boxes: self.boxes.iter().filter(|(b, _)| b.overlaps(rect)).copied().collect(),
            discs: self.discs.clone(),
            hard: self.hard.iter().filter(|(a, b, _)| touches(a, b)).copied().collect(),
            soft: self.soft.iter().filter(|(a, b, _)| touches(a, b)).copied().collect(),
        }
    }
}

/// How far two boxes are apart, px.
pub fn apart(a: &Rect, b: &Rect) -> f64 {
    let gap = |a: f64, w: f64, b: f64, v: f64| (b - a - w).max(a - b - v).max(0.0);
    pt(0.0, 0.0).distance(pt(gap(a.x, a.w, b.x, b.w), gap(a.y, a.h, b.y, b.h)))
}

/// A circle as short lines.
fn round(at: Point, r: f64) -> impl Iterator<Item = (Point, Point)> {
    (0..24).map(move |k| {
        let turn = |k: i32| at.polar(f64::from(k) * 15.0, r);
        (turn(k), turn(k + 1))
    })
}

/// Path data as short lines. Knows the commands that pictures are written with.
fn lines(d: &str) -> Vec<(Point, Point)> {
    let mut out = Vec::new();
    let (mut at, mut begin) = (pt(0.0, 0.0), pt(0.0, 0.0));
    let mut rest = d;
    while let Some(command) = rest.chars().next() {
        rest = &rest[command.len_utf8()..];
        let end = rest.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(rest.len());
        let numbers = numbers(&rest[..end]);
        rest = &rest[end..];
        let from = |at: Point| if command.is_ascii_lowercase() { at } else { pt(0.0, 0.0) };
        match command.to_ascii_uppercase() {
            'Z' => {
                out.push((at, begin));
                at = begin;
            }
            'H' | 'V' => {
                for &v in &numbers {
                    let o = from(at);
                    let to = if command.eq_ignore_ascii_case(&'H') {
                        pt(o.x + v, at.y)
                    } else {
                        pt(at.x, o.y + v)
                    };
                    out.push((at, to));
                    at = to;
                }
            }
            'M' | 'L' => {
                for (k, p) in numbers.chunks_exact(2).enumerate() {
                    let o = from(at);
                    let to = pt(o.x + p[0], o.y + p[1]);
                    if command.eq_ignore_ascii_case(&'M') && k == 0 {
                        begin = to;
                    } else {
                        out.push((at, to));
                    }
                    at = to;
                }
            }
            'C' => {
                for p in numbers.chunks_exact(6) {
                    let o = from(at);
                    let c = [
                        at,
                        pt(o.x + p[0], o.y + p[1]),
                        pt(o.x + p[2], o.y + p[3]),
                        pt(o.x + p[4], o.y + p[5]),
                    ];
                    out.extend(
                        (0..8).map(|k| (on_curve(&c, f64::from(k) / 8.0), on_curve(&c, f64::from(k + 1) / 8.0))),
                    );
                    at = c[3];
                }
            }
            'A' => {
                for p in numbers.chunks_exact(7) {
                    let o = from(at);
                    let to = pt(o.x + p[5], o.y + p[6]);
                    arc(at, to, p[0], p[3] > 0.5, p[4] > 0.5, &mut out);
                    at = to;
                }
            }
            _ => {}
        }
    }
    out
}

/// An arc of a circle as short lines.
fn arc(a: Point, b: Point, radius: f64, large: bool, clockwise: bool, out: &mut Vec<(Point, Point)>) {
    let chord = a.distance(b);
    if chord < 1e-9 {
        return;
    }
    let r = radius.max(chord / 2.0);
    let off = (r * r - chord * chord / 4.0).max(0.0).sqrt() / chord;
    let side = if large == clockwise { -1.0 } else { 1.0 };
    let middle = a.toward(b, 0.5);
    let centre = pt(middle.x - side * off * (b.y - a.y), middle.y + side * off * (b.x - a.x));
    let (from, to) = (centre.angle_to(a), centre.angle_to(b));
    let span = if clockwise {
        (to - from).rem_euclid(360.0)
    } else {
        -(from - to).rem_euclid(360.0)
    };
    let steps = (span.abs() / 15.0).ceil().max(1.0);
    let mut last = a;
    for k in 1..=steps as i32 {
        let next = centre.polar(from + span * f64::from(k) / steps, r);
        out.push((last, next));
        last = next;
    }
}

/// The numbers in a piece of path data: apart by blanks, commas, signs or a second point.
fn numbers(text: &str) -> Vec<f64> {
    let mut out = Vec::new();
    let mut word = String::new();
    let mut put = |word: &mut String| {
        out.extend(word.parse::<f64>());
        word.clear();
    };
    for c in text.chars() {
        let apart = c == ' ' || c == ',';
        if apart || c == '-' || (c == '.' && word.contains('.')) {
            put(&mut word);
        }
        if !apart {
            word.push(c);
        }
    }
    put(&mut word);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about(a: f64, b: f64) -> bool {
        (a - b).abs() < 0.01
    }

    #[test]
    fn path_data_is_read_as_it_is_painted() {
        let r = bounds(&lines("M-5-5.4H5V5.4H-5zM-2.6 0H2.6")).unwrap_or_else(|| panic!("no box"));
        assert!(about(r.x, -5.0) && about(r.y, -5.4) && about(r.w, 10.0) && about(r.h, 10.8));
        assert_eq!(numbers("4.4-4.6.2 0,-4"), [4.4, -4.6, 0.2, 0.0, -4.0]);
    }

    #[test]
    fn an_arc_keeps_to_its_circle() {
        for (large, clockwise) in [(true, true), (true, false), (false, true), (false, false)] {
            let mut out = Vec::new();
            arc(pt(10.0, 0.0), pt(0.0, 10.0), 10.0, large, clockwise, &mut out);
            let centre = if large == clockwise {
                pt(10.0, 10.0)
            } else {
                pt(0.0, 0.0)
            };
            assert!(
                out.iter().all(|(_, b)| about(b.distance(centre), 10.0)),
                "{large} {clockwise}"
            );
            assert_eq!(out.len() > 10, large);
        }
    }
}
