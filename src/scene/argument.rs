//! The argument at a glance: every claim as a mark on the page where it first stands, and on a careful reader's wish
//! every oddity. A strip over the outline, which says the same in words.

use crate::corpus::{Basis, ClaimId, ClaimKind, Item, OddityId, Place, Status};
use crate::layout::geometry::{Point, Rect, Size, pt};
use crate::layout::metrics::{Face, wrap};
use crate::text::argument::Argument;
use crate::text::{Words, pages};

use super::paint::n;
use super::{Anchor, Form, Frame, Mark, Role, Scene, Shape, Spot};

/// First page of the paper.
const FIRST: u16 = 98;
/// Last page of the paper.
const LAST: u16 = 106;
/// Font size of page numbers in px.
const TYPE: f64 = 11.5;

/// Draws the strip; as high as it needs.
pub fn scene(frame: &Frame) -> Scene {
    let mut strip = Strip::new(frame);
    let t = frame.corpus.tables();
    let mut claims: Vec<Vec<ClaimId>> = vec![Vec::new(); strip.columns()];
    for (i, claim) in t.claims.iter().enumerate() {
        claims[column(&claim.place)].push(ClaimId(i as u16));
    }
    strip.heads(frame);
    let top = TYPE * 1.9;
    let mut bottom = top;
    for (k, ids) in claims.iter().enumerate() {
        for (i, &id) in ids.iter().enumerate() {
            let at = strip.place(k, i, top);
            strip.claim(frame, id, at);
            bottom = f64::max(bottom, at.y + strip.pitch);
        }
    }
    if frame.knobs.careful {
        let top = bottom + strip.pitch * 0.5;
        let mut oddities: Vec<Vec<OddityId>> = vec![Vec::new(); strip.columns()];
        for (i, oddity) in t.oddities.iter().enumerate() {
            oddities[column(&oddity.place)].push(OddityId(i as u16));
        }
        for (k, ids) in oddities.iter().enumerate() {
            for (i, &id) in ids.iter().enumerate() {
                let at = strip.place(k, i, top);
                strip.oddity(frame, id, at);
                bottom = bottom.max(at.y + strip.pitch);
            }
        }
    }
    let mut keys = vec![Argument::StripKey];
    if frame.knobs.careful {
        keys.push(Argument::StripOddities);
    }
    for key in keys {
        bottom = strip.key(key.get(frame.lang), bottom);
    }
    strip.scene.size.h = bottom + strip.pitch * 0.5;
    strip.scene
}

/// The column of the first page a row stands on.
fn column(place: &Place) -> usize {
    let digits: String = place.pages.chars().take_while(char::is_ascii_digit).collect();
    let page: u16 = digits.parse().unwrap_or(FIRST);
    usize::from(page.clamp(FIRST, LAST) - FIRST)
}

/// Columns of pages, filled row by row.
struct Strip {
    left: f64,
    width: f64,
    pitch: f64,
    scene: Scene,
}

impl Strip {
    fn new(frame: &Frame) -> Strip {
        let (margin, pitch) = match frame.form {
            Form::Wide => (24.0, 14.0),
            Form::Embed => (16.0, 13.0),
            Form::Phone => (14.0, 11.5),
        };
        let pages = f64::from(LAST - FIRST + 1);
        Strip {
            left: margin,
            width: (frame.size.w - 2.0 * margin) / pages,
            pitch,
            scene: Scene {
                size: Size { ..frame.size },
                marks: Vec::new(),
                spots: Vec::new(),
                names: Vec::new(),
                curves: Vec::new(),
            },
        }
    }

    fn columns(&self) -> usize {
        usize::from(LAST - FIRST) + 1
    }

    /// The middle of the i-th mark of a column.
    fn place(&self, column: usize, i: usize, top: f64) -> Point {
        let a_row = (((self.width - self.pitch * 0.8) / self.pitch).floor() as usize).max(1);
        pt(
            self.left + column as f64 * self.width + self.pitch * (0.5 + (i % a_row) as f64),
            top + self.pitch * (0.5 + (i / a_row) as f64),
        )
    }

    /// Page numbers and the rules between pages.
    fn heads(&mut self, frame: &Frame) {
        for (k, page) in (FIRST..=LAST).enumerate() {
            let x = self.left + k as f64 * self.width;
            let words = match frame.form {
                Form::Wide => pages(&page.to_string(), frame.lang),
                Form::Embed | Form::Phone => page.to_string(),
            };
            let at = pt(x + 2.0, TYPE * 1.2);
            self.scene
                .marks
                .push(Mark::text(Role::Page, at, Anchor::Start, TYPE, words));
            let rule = format!("M{} {}H{}", n(x), n(TYPE * 1.6), n(x + self.width - self.pitch * 0.6));
            self.scene
                .marks
                .push(Mark::new(Role::Rule, Shape::Path(rule)).wide(1.0));
        }
    }

    /// A claim: filled where the paper states a fact or argues, hollow where it plans or requires; a caveat of ours is
    /// a ring.
    fn claim(&mut self, frame: &Frame, id: ClaimId, at: Point) {
        let claim = frame.corpus.claim(id);
        let item = Item::Claim(id);
        let half = self.pitch * 0.34;
        let hollow = match claim.status {
            Status::Plan | Status::Requirement => true,
            Status::Fact | Status::Theory | Status::Claim | Status::Prescription => false,
        };
        let shape = match claim.kind {
            ClaimKind::Caveat => Shape::Circle(at, half),
            ClaimKind::Question
            | ClaimKind::Theory
            | ClaimKind::Case
            | ClaimKind::Finding
            | ClaimKind::Synthesis
            | ClaimKind::Lesson
            | ClaimKind::Contrast => Shape::Path(square(&Rect::around(at, 2.0 * half, 2.0 * half))),
        };
        let role = if hollow || claim.kind == ClaimKind::Caveat {
            Role::Sketch
        } else {
            Role::SketchFill
        };
        let mark = Mark::new(role, shape).of(item).toned(claim.feature);
        self.scene
            .marks
            .push(if role == Role::Sketch { mark.wide(1.4) } else { mark });
        self.spot(item, at, half);
    }

    /// An oddity: a filled diamond where the paper disagrees with itself, a hollow one where knowledge from outside
    /// the paper is in it.
    fn oddity(&mut self, frame: &Frame, id: OddityId, at: Point) {
        let item = Item::Oddity(id);
        let half = self.pitch * 0.38;
        let d = format!(
            "M{} {}L{} {}L{} {}L{} {}z",
            n(at.x),
            n(at.y - half),
            n(at.x + half),
            n(at.y),
            n(at.x),
            n(at.y + half),
            n(at.x - half),
            n(at.y)
        );
        let mark = match frame.corpus.oddity(id).basis {
            Basis::Paper => Mark::new(Role::SketchFill, Shape::Path(d)),
            Basis::Outside | Basis::Both => Mark::new(Role::Sketch, Shape::Path(d)).wide(1.2),
        };
        self.scene.marks.push(mark.of(item));
        self.spot(item, at, half);
    }

    /// What the marks mean, below them; answers where the words end.
    fn key(&mut self, words: &str, top: f64) -> f64 {
        let mut y = top + TYPE * 0.4;
        for line in wrap(words, TYPE, Face::Plain, self.width * self.columns() as f64) {
            y += TYPE * 1.3;
            let at = pt(self.left, y);
            self.scene
                .marks
                .push(Mark::text(Role::Page, at, Anchor::Start, TYPE, line));
        }
        y + TYPE * 0.3
    }

    fn spot(&mut self, item: Item, at: Point, radius: f64) {
        self.scene.spots.push(Spot { item, at, radius });
    }
}

/// Path data of a box.
fn square(r: &Rect) -> String {
    format!("M{} {}h{}v{}h{}z", n(r.x), n(r.y), n(r.w), n(r.h), n(-r.w))
}
