//! The network view laid out: three wheels in order of time, the canopy above, shared users below, and every link.
//! One entry point, [`lay_out`]; the arrangement for a form stands in a file of its own.

pub(crate) mod bands;
mod compact;
mod leads;
mod links;
mod names;
mod order;
mod place;
mod plan;

use crate::corpus::{Corpus, EntityId, Lang, Programme, RelationId};
use crate::drawing::geometry::{Point, Rect, Size};
use crate::drawing::labels::Label;
use crate::drawing::placement::Zone;
use crate::drawing::wheel::Wheel;
pub use order::Ordering;

/// What to lay out for.
#[derive(Clone, Copy, Debug)]
pub struct LayoutInput {
    /// Size of the picture in px; when zoomed in, the frame's size times the zoom.
    pub size: Size,
    /// Zoom, 1 or more: type and marks keep nearly their size while the picture grows.
    pub zoom: f64,
    /// Whose wheels.
    pub extent: Extent,
    /// Language of the names.
    pub lang: Lang,
    /// Whether bands are ordered to cross less, or left in the order of the data (for measuring what it brings).
    pub ordering: Ordering,
}

/// Whose wheels a picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All three.
    All,
    /// All three, with the line of command and no other names.
    Compact,
    /// One, with what touches it; its neighbours peek in at the edges.
    One(Programme),
}

/// An entity in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Which entity.
    pub entity: EntityId,
    /// Round which wheel.
    pub programme: Programme,
    /// Where.
    pub zone: Zone,
    /// Middle of its mark.
    pub at: Point,
    /// Half the width of its mark in px; nought where the disc itself stands for it.
    pub half: f64,
    /// Filled and larger.
    pub strong: bool,
    /// Relations of the three programmes that touch it.
    pub degree: usize,
    /// Its name, if there was room.
    pub label: Option<Label>,
    /// Where its name goes when it is lit, room or not.
    pub lit_label: Label,
    /// Its year, for decisions.
    pub year: Option<Label>,
}

impl Node {
    /// The box of its mark.
    pub fn rect(&self) -> Rect {
        Rect::around(self.at, 2.0 * self.half, 2.0 * self.half)
    }
}

/// How loud a link is before anyone asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Department, office, programme.
    Spine,
    /// In its place and plain.
    Plain,
    /// Braids with others: a whisper.
    Quiet,
    /// The whole-of-government links.
    Arc,
}

/// A link as one cubic curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// Which relation.
    pub relation: RelationId,
    /// Start, two controls, end.
    pub curve: [Point; 4],
    /// How loud.
    pub weight: Weight,
}

/// The broad arrow from one wheel to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Thread {
    /// The relation it stands for, if coded.
    pub relation: Option<RelationId>,
    /// Left end.
    pub from: Point,
    /// Right end.
    pub to: Point,
    /// Half its height in px.
    pub half: f64,
}

/// The whole picture, placed.
#[derive(Clone, Debug, PartialEq)]
pub struct Network {
    /// Size in px.
    pub size: Size,
    /// Font size of names in px.
    pub type_size: f64,
    /// The three wheels, in order of time.
    pub wheels: [Wheel; 3],
    /// Threads between them.
    pub threads: [Thread; 2],
    /// Entities in the order of the data.
    pub nodes: Vec<Node>,
    /// Links in the order of the data.
    pub links: Vec<Link>,
    /// Crossings among the links, as straight lines.
    pub crossings: usize,
    /// Baseline of the heads.
    pub head: f64,
    /// Where the words on the whole-of-government arc stand, where they have room.
    pub named_arc: Option<Label>,
    /// Where the words on the required link stand, if both ends are there.
    pub required: Option<Label>,
    /// What may not be covered: boxes of marks and rings for tests.
    pub marks: Vec<Rect>,
}

impl Network {
    /// The node of an entity.
    pub fn node(&self, id: EntityId) -> Option<&Node> {
        self.nodes.iter().find(|n| n.entity == id)
    }
}

/// Lays out the picture. The same corpus and input always give the same picture.
pub fn lay_out(corpus: &Corpus, input: &LayoutInput) -> Network {
    place::lay_out(corpus, input)
}
