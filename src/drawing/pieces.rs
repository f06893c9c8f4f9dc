//! Small pieces that several scenes draw alike: actors, labels, the thread.

use crate::corpus::{Corpus, EntityId, Item, Status};
use crate::drawing::geometry::{Point, Rect};
use crate::drawing::labels::{Label, Side};
use crate::drawing::length::n;
use crate::drawing::metrics::Face;
use crate::drawing::{Anchor, Mark, Role, Shape};

/// A box as path data.
pub fn boxed(r: &Rect) -> String {
    format!("M{} {}h{}v{}h{}z", n(r.x), n(r.y), n(r.w), n(r.h), n(-r.w))
}

/// The mark of an entity: the form of its sector, filled where it carries the argument, dashed where it is planned.
pub fn actor(corpus: &Corpus, id: EntityId, at: Point, half: f64, strong: bool) -> Mark {
    let role = if strong { Role::ActorStrong } else { Role::Actor };
    let mark = Mark::new(role, Shape::Symbol(corpus.entity(id).sector, at, half)).of(Item::Entity(id));
    if only_planned(corpus, id) {
        mark.dashed(Status::Plan)
    } else {
        mark
    }
}

/// Whether every relation of an entity in a programme is a plan: it does not stand yet.
pub fn only_planned(corpus: &Corpus, id: EntityId) -> bool {
    let mut any = false;
    for &r in corpus.touching(id) {
        let r = corpus.relation(r);
        if r.case.programme().is_some() {
            if r.status != Status::Plan {
                return false;
            }
            any = true;
        }
    }
    any
}

/// A name, and its leader if it stands apart.
pub fn label(label: &Label, item: Option<Item>) -> Vec<Mark> {
    let mut marks = Vec::new();
    if let Some((a, b)) = label.leader {
        marks.push(Mark::new(
            Role::Leader,
            Shape::Path(format!("M{} {}V{}", n(a.x), n(a.y), n(b.y))),
        ));
    }
    let role = match label.face {
        Face::Plain => Role::Label,
        Face::Bold => Role::LabelStrong,
        Face::Heading => Role::Heading,
    };
    let mut mark = Mark::text(role, label.at, anchor(label.side), label.size, label.words.clone());
    mark.item = item;
    marks.push(mark);
    marks
}

/// How text of a side is anchored.
pub const fn anchor(side: Side) -> Anchor {
    match side {
        Side::Right => Anchor::Start,
        Side::Left => Anchor::End,
        Side::Middle => Anchor::Middle,
    }
}

/// The broad quiet arrow between two wheels, with the words on it.
pub fn thread(from: Point, to: Point, half: f64, words: &str, size: f64, item: Option<Item>) -> Vec<Mark> {
    let gap = half * 0.35;
    let (x0, x1) = (from.x + gap, to.x - gap);
    let head = (half * 1.5).min((x1 - x0) * 0.4);
    let (neck, y) = (x1 - head, from.y);
    let d = format!(
        "M{} {}H{}V{}L{} {}L{} {}V{}H{}z",
        n(x0),
        n(y - half),
        n(neck),
        n(y - half * 1.55),
        n(x1),
        n(y),
        n(neck),
        n(y + half * 1.55),
        n(y + half),
        n(x0)
    );
    let mut arrow = Mark::new(Role::Thread, Shape::Path(d));
    arrow.item = item;
    let mut marks = vec![arrow];
    if !words.is_empty() {
        let at = crate::drawing::geometry::pt((x0 + neck) / 2.0, y + size * 0.36);
        let mut text = Mark::text(Role::ThreadText, at, Anchor::Middle, size, words);
        text.item = item;
        marks.push(text);
    }
    marks
}
