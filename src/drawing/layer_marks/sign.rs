//! The marks of the two layers beside the paper: a speech bubble with the outcome for what sources say, a star for what
//! came after. Neither form is anything in the paper's own grammar, and neither has a feature's colour.

use crate::drawing::geometry::{Point, Rect, pt};
use crate::drawing::length::n;
use crate::drawing::{Mark, Role, Shape};
use crate::layers::{Layer, Verdict};

/// Room for one sign, px.
const CELL: f64 = 9.5;
/// Height of a bubble without its tip, px.
const BODY: f64 = 12.0;
/// Height of a bubble's tip, px.
const TIP: f64 = 3.0;
/// Height of marks in a row, px.
pub const HEIGHT: f64 = BODY + TIP;
/// Width of a star, px.
const STAR: f64 = 13.0;

/// What the layers say of one thing, in short.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signs {
    /// Outcomes of the checks, each once, in the order of the set.
    pub verdicts: Vec<Verdict>,
    /// Whether something came after.
    pub after: bool,
}

impl Signs {
    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.verdicts.is_empty() && !self.after
    }

    /// Width of the marks in a row, px.
    pub fn width(&self) -> f64 {
        let bubble = match self.verdicts.len() {
            0 => 0.0,
            many => bubble_width(many),
        };
        bubble + if self.after { STAR } else { 0.0 }
    }
}

/// Width of a bubble with so many outcomes in it, px.
fn bubble_width(many: usize) -> f64 {
    CELL * many as f64 + 3.0
}

/// The drawing of an outcome, centred on nought, seven units wide.
pub const fn outcome(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Matches => "M-3 .3L-.9 2.5 3.1-2.6",
        Verdict::Rounded => "M-3.2-.9C-1.6-3.3 1.6 1.1 3.2-1.3M-3.2 2.1C-1.6-.3 1.6 4.1 3.2 1.7",
        Verdict::Differs => "M-3.2-1.4H3.2M-3.2 1.4H3.2M1.7-3.5L-1.7 3.5",
        Verdict::Misattributed => "M-2.8 3V-.8H2.6M.5-3.1L2.8-.8 .5 1.5",
        Verdict::ContestedLater => "M-1.9-2C-1.7-4.2 2.1-4.1 1.9-1.7C1.8-.2 0-.3 0 1.3M0 3V3.4",
        Verdict::NotFound => "M-2.6 0a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0M-3 3L3-3",
    }
}

/// The drawing of a star, centred on nought, twelve units wide.
pub const STAR_DRAWING: &str = "M0-6L1.5-1.5 6 0 1.5 1.5 0 6-1.5 1.5-6 0-1.5-1.5z";

/// Path data of a bubble round a row of outcomes; its tip hangs from the left.
pub fn bubble(left: f64, top: f64, many: usize) -> String {
    let w = bubble_width(many);
    format!(
        "M{} {}h{}a3 3 0 0 1 3 3v{}a3 3 0 0 1-3 3h{}l-3 {}v{}a3 3 0 0 1-3-3v{}a3 3 0 0 1 3-3z",
        n(left + 3.0),
        n(top),
        n(w - 6.0),
        n(BODY - 6.0),
        n(6.0 - w + 3.0),
        n(TIP),
        n(-TIP),
        n(6.0 - BODY),
    )
}

/// The marks in a row, filling a box of [`Signs::width`] and [`HEIGHT`]; a star alone fills any box.
pub fn row(signs: &Signs, rect: &Rect) -> Vec<Mark> {
    let mut marks = Vec::new();
    let (mut x, top) = (rect.x, rect.y);
    if signs.verdicts.is_empty() && rect.w < STAR {
        let middle = pt(rect.x + rect.w / 2.0, rect.y + rect.h / 2.0);
        return vec![star(middle, rect.w / STAR)];
    }
    if !signs.verdicts.is_empty() {
        let many = signs.verdicts.len();
        marks.push(Mark::new(
            Role::Outer(Layer::Checked),
            Shape::Path(bubble(x, top, many)),
        ));
        for (k, &verdict) in signs.verdicts.iter().enumerate() {
            let at = pt(x + 1.5 + CELL * (k as f64 + 0.5), top + BODY / 2.0);
            marks.push(sign(verdict, at));
        }
        x += bubble_width(many);
    }
    if signs.after {
        marks.push(star(pt(x + STAR / 2.0, top + BODY / 2.0), 1.0));
    }
    marks
}

/// An outcome's sign alone.
fn sign(verdict: Verdict, at: Point) -> Mark {
    Mark::new(
        Role::OuterSign(Layer::Checked),
        Shape::Scaled {
            d: outcome(verdict).to_owned(),
            at,
            scale: 1.0,
        },
    )
    .wide(1.4)
}

/// A star.
pub fn star(at: Point, scale: f64) -> Mark {
    Mark::new(
        Role::Outer(Layer::After),
        Shape::Scaled {
            d: STAR_DRAWING.to_owned(),
            at,
            scale,
        },
    )
}

/// A hairline from the marks to what they stand at.
pub fn tether(from: Point, to: Point, layer: Layer) -> Mark {
    let d = format!("M{} {}L{} {}", n(from.x), n(from.y), n(to.x), n(to.y));
    Mark::new(Role::OuterSign(layer), Shape::Path(d)).wide(0.7)
}
