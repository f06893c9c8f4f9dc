//! The small drawings of contrasts and boundaries: strokes and dots in the plain ink, what is rejected struck out.

use crate::drawing::geometry::{Point, Rect, pt};
use crate::drawing::length::n;
use crate::drawing::{Mark, Role, Shape};
use crate::views::compare::layout::Glyph;
use core::fmt::Write;

/// Draws a glyph into its box. Inside, lengths are shares of the box's height.
pub fn draw(glyph: Glyph, rect: &Rect) -> Vec<Mark> {
    let mut b = Brush {
        rect: *rect,
        strokes: String::new(),
        fills: String::new(),
        marks: Vec::new(),
    };
    let half = glyph.breadth() / 2.0;
    match glyph {
        Glyph::Distance => {
            b.dot(0.12, 0.5, 0.12);
            b.dot(1.58, 0.5, 0.12);
            b.arch(0.12, 0.5, 1.58, 0.5, -0.42);
            b.quiet(0.85, 0.12, 0.85, 0.88);
        }
        Glyph::Organisations => {
            b.house(0.12, 0.3, 0.52, 0.5);
            b.house(1.06, 0.3, 0.52, 0.5);
            b.dot(0.38, 0.55, 0.1);
            b.dot(1.32, 0.55, 0.1);
            b.line(0.38, 0.55, 1.32, 0.55);
        }
        Glyph::Levels => {
            for (y, x0, x1) in [(0.14, 0.6, 1.1), (0.5, 0.35, 1.35), (0.86, 0.1, 1.6)] {
                b.quiet(x0, y, x1, y);
            }
            b.line(0.85, 0.86, 0.85, 0.14);
            b.dot(0.85, 0.86, 0.1);
            b.dot(0.85, 0.14, 0.1);
        }
        Glyph::OldAndNew => {
            b.line(0.1, 0.5, 1.0, 0.5);
            b.dot(0.1, 0.5, 0.1);
            b.ring(1.14, 0.5, 0.14);
            for y in [0.12, 0.5, 0.88] {
                b.line(1.9, y, 2.86, 0.5);
                b.dot(1.9, y, 0.09);
            }
            b.ring(3.0, 0.5, 0.14);
        }
        Glyph::FirmAndNation => {
            b.ring(0.5, 0.5, 0.36);
            b.dot(0.5, 0.5, 0.1);
            b.net(half + 0.95, 0.5, 0.36);
        }
        Glyph::LineAndNetwork => {
            for k in 0..4 {
                let x = 0.1 + 0.42 * f64::from(k);
                if k > 0 {
                    b.line(x - 0.32, 0.5, x - 0.1, 0.5);
                }
                b.dot(x, 0.5, 0.1);
            }
            b.net(half + 0.95, 0.5, 0.4);
        }
        Glyph::MarketGiantNetwork => {
            for (x, y) in [(0.15, 0.2), (0.6, 0.12), (1.0, 0.42), (0.3, 0.72), (0.8, 0.86)] {
                b.dot(x, y, 0.08);
            }
            b.strike(0.58, 0.5);
            b.ring(2.3, 0.5, 0.44);
            b.strike(2.3, 0.5);
            b.net(4.1, 0.5, 0.4);
        }
        Glyph::BriefAndLasting => {
            b.path(&[(0.05, 0.9), (0.45, 0.9), (0.7, 0.15), (0.95, 0.9), (1.3, 0.9)]);
            b.path(&[(1.85, 0.9), (2.15, 0.7), (2.45, 0.4), (2.75, 0.22), (3.15, 0.15)]);
        }
        Glyph::BetweenProgrammes => {
            for (x, full) in [(0.4, true), (1.6, true), (2.8, false)] {
                b.ring(x, 0.5, 0.34);
                if full {
                    b.dot(x, 0.5, 0.1);
                }
            }
            b.quiet(0.76, 0.5, 1.24, 0.5);
            b.quiet(1.96, 0.5, 2.44, 0.5);
        }
    }
    b.done()
}

/// Collects strokes and fills.
struct Brush {
    rect: Rect,
    strokes: String,
    fills: String,
    marks: Vec<Mark>,
}

impl Brush {
    fn at(&self, x: f64, y: f64) -> Point {
        pt(self.rect.x + x * self.rect.h, self.rect.y + y * self.rect.h)
    }

    fn path(&mut self, points: &[(f64, f64)]) {
        for (i, &(x, y)) in points.iter().enumerate() {
            let p = self.at(x, y);
            let _ = write!(self.strokes, "{}{} {}", if i == 0 { 'M' } else { 'L' }, n(p.x), n(p.y));
        }
    }

    fn line(&mut self, x0: f64, y0: f64, x1: f64, y1: f64) {
        self.path(&[(x0, y0), (x1, y1)]);
    }

    /// A curve that rises by `lift` between two points.
    fn arch(&mut self, x0: f64, y0: f64, x1: f64, y1: f64, lift: f64) {
        let (a, b) = (self.at(x0, y0), self.at(x1, y1));
        let c = self.at((x0 + x1) / 2.0, (y0 + y1) / 2.0 + lift * 1.6);
        let _ = write!(
            self.strokes,
            "M{} {}Q{} {} {} {}",
            n(a.x),
            n(a.y),
            n(c.x),
            n(c.y),
            n(b.x),
            n(b.y)
        );
    }

    fn house(&mut self, x: f64, y: f64, w: f64, h: f64) {
        self.path(&[(x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y)]);
    }

    fn quiet(&mut self, x0: f64, y0: f64, x1: f64, y1: f64) {
        let (a, b) = (self.at(x0, y0), self.at(x1, y1));
        let d = format!("M{} {}L{} {}", n(a.x), n(a.y), n(b.x), n(b.y));
        self.marks.push(Mark::new(Role::Leader, Shape::Path(d)));
    }

    fn circle(x: f64, y: f64, r: f64) -> String {
        let r = (r * 10.0).round() / 10.0;
        let (r1, d) = (n(r), n(2.0 * r));
        format!("M{} {}a{r1} {r1} 0 1 1 {d} 0a{r1} {r1} 0 1 1 -{d} 0z", n(x - r), n(y))
    }

    fn ring(&mut self, x: f64, y: f64, r: f64) {
        let p = self.at(x, y);
        let d = Brush::circle(p.x, p.y, r * self.rect.h);
        self.strokes.push_str(&d);
    }

    fn dot(&mut self, x: f64, y: f64, r: f64) {
        let p = self.at(x, y);
        let d = Brush::circle(p.x, p.y, (r * self.rect.h).max(1.6));
        self.fills.push_str(&d);
    }

    /// Five bodies, each joined to the others.
    fn net(&mut self, x: f64, y: f64, r: f64) {
        let place = |k: usize| {
            let p = pt(0.0, 0.0).polar(k as f64 * 72.0, r);
            (x + 1.3 * p.x, y + p.y)
        };
        for i in 0..5 {
            let (x0, y0) = place(i);
            for j in 0..i {
                let (x1, y1) = place(j);
                self.line(x0, y0, x1, y1);
            }
            self.dot(x0, y0, 0.1);
        }
    }

    fn strike(&mut self, x: f64, y: f64) {
        self.line(x - 0.55, y + 0.5, x + 0.55, y - 0.5);
    }

    fn done(mut self) -> Vec<Mark> {
        self.marks
            .push(Mark::new(Role::Sketch, Shape::Path(self.strokes)).wide(1.2));
        if !self.fills.is_empty() {
            self.marks.push(Mark::new(Role::SketchFill, Shape::Path(self.fills)));
        }
        self.marks
    }
}
