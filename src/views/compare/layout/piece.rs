//! What the sheet is made of: lines of text, strokes, wheels, marks. Knows places and meanings, no looks.

use crate::corpus::{EntityId, Feature, Item, RelationId, Status};
use crate::drawing::geometry::{Point, Rect};
use crate::drawing::halo::Halo;
use crate::drawing::metrics::Face;
use crate::drawing::wheel::Wheel;
use crate::views::compare::layout::Glyph;

/// How words are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// Name of a programme.
    Heading,
    /// Name of a section.
    Title,
    /// Running text meant strongly.
    Strong,
    /// Running text.
    Plain,
    /// A cell of the table, which sums up the whole paper whatever is shown of it.
    Cell,
    /// Muted: pages, hints.
    Note,
}

impl Voice {
    /// How it is set.
    pub const fn face(self) -> Face {
        match self {
            Voice::Heading | Voice::Title => Face::Heading,
            Voice::Strong => Face::Bold,
            Voice::Plain | Voice::Cell | Voice::Note => Face::Plain,
        }
    }

    /// Its size by that of running text.
    pub(super) const fn scale(self) -> f64 {
        match self {
            Voice::Heading => 1.36,
            Voice::Title => 1.28,
            Voice::Strong | Voice::Plain | Voice::Cell => 1.0,
            Voice::Note => 0.94,
        }
    }
}

/// One thing on the sheet.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// One line of text, from its left end.
    Line {
        /// Baseline point.
        at: Point,
        /// The words.
        words: String,
        /// Font size in px.
        size: f64,
        /// How they are meant.
        voice: Voice,
        /// What they stand for.
        item: Option<Item>,
        /// A feature's colour.
        tone: Option<Feature>,
    },
    /// The box of a statement, to be touched and focused.
    Touch {
        /// Box.
        rect: Rect,
        /// What it opens.
        item: Item,
        /// Where the focus ring stands.
        at: Point,
    },
    /// The stroke before a statement.
    Stroke {
        /// Left end.
        at: Point,
        /// Length in px.
        length: f64,
        /// Width in px.
        width: f64,
        /// A feature's colour.
        tone: Option<Feature>,
        /// Kind of statement.
        status: Status,
        /// What it stands for.
        item: Item,
    },
    /// A bar that says which feature a row is.
    Bar {
        /// Box.
        rect: Rect,
        /// Which.
        feature: Feature,
    },
    /// A level rule.
    Rule {
        /// Left end.
        from: Point,
        /// Right end in px.
        to: f64,
        /// Whether it parts sections.
        strong: bool,
    },
    /// A wheel with one arc and its actors in colour.
    Wheel {
        /// The wheel.
        wheel: Wheel,
        /// Its actors.
        halo: Box<Halo>,
        /// The arc.
        feature: Feature,
        /// How many relations on show evidence it.
        count: usize,
    },
    /// The quiet arrow from one programme to the next.
    Thread {
        /// From.
        from: Point,
        /// To.
        to: Point,
        /// Half its breadth in px.
        half: f64,
        /// The relation it stands for.
        relation: Option<RelationId>,
        /// The words at its tail.
        words: String,
        /// Their font size in px.
        size: f64,
    },
    /// The mark of an actor.
    Actor {
        /// Who.
        entity: EntityId,
        /// Where.
        at: Point,
        /// Half its width in px.
        half: f64,
        /// Whether it stands in all three programmes.
        strong: bool,
    },
    /// The line that ties an actor's marks.
    Bond {
        /// From.
        from: Point,
        /// To, in px.
        to: f64,
        /// Who.
        entity: EntityId,
        /// Whether it runs through all three programmes.
        strong: bool,
    },
    /// One relation that crosses a boundary.
    Tally {
        /// Which.
        relation: RelationId,
        /// Where.
        at: Point,
        /// Radius in px.
        radius: f64,
    },
    /// A small explanatory drawing.
    Drawing {
        /// Of what.
        glyph: Glyph,
        /// Box.
        rect: Rect,
    },
}
