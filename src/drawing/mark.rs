//! What a scene is made of.

use crate::corpus::{Feature, Item, Programme, Sector, Status};
use crate::drawing::geometry::{Point, Rect, Size, on_curve};
use crate::drawing::labels::{Label, Side, rect_of};
use crate::drawing::metrics::Face;
use crate::layers::Layer;

/// What a mark is for; the style sheet decides how it looks. See [`crate::scene::class_of`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Role {
    /// Ground of a wheel.
    Disc,
    /// The many small dots of a disc, as one path.
    Dots,
    /// Dots set apart (makers, institutes' field, centres).
    DotsStrong,
    /// The many fainter dots.
    DotsFaint,
    /// A node inside a disc: centre, institute, headquarters.
    Inner,
    /// Same, filled.
    InnerFilled,
    /// One of an unstated number of nodes; the opacity falls from the first to the last.
    InnerFading(f64),
    /// One arc of a ring.
    Arc,
    /// An arc that is not what is shown.
    ArcQuiet,
    /// The part of an arc that had not begun at the moment shown.
    ArcPale,
    /// The round plate behind a count.
    Badge,
    /// A count on an arc.
    Count,
    /// The broad quiet arrow between wheels.
    Thread,
    /// Words on the thread.
    ThreadText,
    /// A link.
    Link,
    /// A link that whispers until asked.
    LinkQuiet,
    /// The heaviest line: department, office, programme.
    Spine,
    /// The end of a link: arrow, dot, chevron.
    LinkEnd,
    /// The thin ground line that makes a link coded by us a double one.
    Core,
    /// The mark of an actor, document or concept.
    Actor,
    /// Same, filled and larger: the few that carry the argument.
    ActorStrong,
    /// A hairline from a mark to its label.
    Leader,
    /// Name beside a mark.
    Label,
    /// Name beside a strong mark.
    LabelStrong,
    /// Year under a mark, or on an axis.
    Year,
    /// Year on an axis that is meant strongly.
    YearStrong,
    /// Serif heading.
    Heading,
    /// Same, of what is later than the moment shown.
    HeadingQuiet,
    /// Second line under a heading, muted.
    Sub,
    /// Running text.
    Body,
    /// Running text that is meant strongly.
    BodyStrong,
    /// Page reference, muted.
    Page,
    /// A rule or frame.
    Rule,
    /// A small explanatory drawing: stroke.
    Sketch,
    /// A small explanatory drawing: filled.
    SketchFill,
    /// The named whole-of-government arc's words.
    Named,
    /// A measured area or length, solid.
    Bar,
    /// A measured area or length, outlined.
    BarOpen,
    /// A measured area or length, pale: planned.
    BarPale,
    /// Slanting lines over what we worked out or made up to show a rule; upright ones over the far end of a range.
    Hatch,
    /// The ring round a selected or focused mark.
    Ring,
    /// A stretch of time: an event as wide as its date is vague, with its opacity.
    Span(f64),
    /// A stretch of time known only by inference.
    SpanInferred,
    /// The way from a moment through everything to the axis, as faint as can be.
    Guide,
    /// What kind of event it is, as a small drawing.
    Glyph,
    /// Same, of an event outside the moment or period shown.
    GlyphQuiet,
    /// The period a reader brushed, or the reach of the scrubber.
    Brush,
    /// What a reader drags.
    Handle,
    /// Letters or a name on a tile.
    OnDisc,
    /// A tie known from outside the paper: only in the layer of what came after.
    Tie,
    /// A mark of a layer beside the paper; never one of the paper's own.
    Outer(Layer),
    /// What such a mark says, and the hairline it hangs on.
    OuterSign(Layer),
    /// A heading or a date of what came after the paper.
    OuterHead,
    /// Words of what came after the paper.
    OuterWords,
    /// Invisible, to be hit by a finger or pointer.
    Hit,
}

/// A feature's colour, or none.
pub type Tone = Option<Feature>;

impl Role {
    /// How words of the role are set; the style sheet says the same.
    pub const fn face(self) -> Face {
        match self {
            Role::Heading | Role::HeadingQuiet => Face::Heading,
            Role::LabelStrong
            | Role::YearStrong
            | Role::BodyStrong
            | Role::ThreadText
            | Role::OnDisc
            | Role::Count
            | Role::Named
            | Role::OuterHead => Face::Bold,
            _ => Face::Plain,
        }
    }
}

/// How text stands on its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Begins at the point.
    Start,
    /// Centred on the point.
    Middle,
    /// Ends at the point.
    End,
    /// Goes on where the line before ends: the point is only where that is reckoned to be.
    After,
}

impl Anchor {
    /// On which side of the point the text lies.
    pub const fn side(self) -> Side {
        match self {
            Anchor::Start | Anchor::After => Side::Right,
            Anchor::Middle => Side::Middle,
            Anchor::End => Side::Left,
        }
    }
}

/// The form of a mark. Lengths in pixels of the picture.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// SVG path data.
    Path(String),
    /// SVG path data in unit coordinates, moved to `at` and scaled by `scale`.
    Scaled {
        /// Path data in units.
        d: String,
        /// Origin.
        at: Point,
        /// Pixels per unit.
        scale: f64,
    },
    /// A circle.
    Circle(Point, f64),
    /// The shape of a sector, by its half width.
    Symbol(Sector, Point, f64),
    /// One line of text on its baseline; font size in px.
    Text {
        /// Where.
        at: Point,
        /// How it stands on the point.
        anchor: Anchor,
        /// Font size in px.
        size: f64,
        /// The words.
        words: String,
    },
}

/// One thing drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What it is for.
    pub role: Role,
    /// What it stands for, if it can be touched.
    pub item: Option<Item>,
    /// Feature colour.
    pub tone: Tone,
    /// Dash by status; `None` where status means nothing.
    pub status: Option<Status>,
    /// Stroke width in px, 0 where the style sheet decides.
    pub width: f64,
    /// Form.
    pub shape: Shape,
    /// Whether it stays as it is when an item is lit: keys, and what says how to read the picture.
    pub lasting: bool,
}

/// Makes marks last; see [`Mark::lasting`].
pub fn last(marks: &mut [Mark]) {
    for mark in marks {
        mark.lasting = true;
    }
}

impl Mark {
    /// The box that a mark fills which is text, and its words.
    pub fn words(&self) -> Option<(Rect, &str)> {
        match &self.shape {
            Shape::Text {
                at,
                anchor,
                size,
                words,
            } => Some((rect_of(words, *at, anchor.side(), *size, self.role.face()), words)),
            Shape::Path(_) | Shape::Scaled { .. } | Shape::Circle(..) | Shape::Symbol(..) => None,
        }
    }

    /// A mark of a role and form that stands for nothing.
    pub fn new(role: Role, shape: Shape) -> Mark {
        Mark {
            role,
            item: None,
            tone: None,
            status: None,
            width: 0.0,
            shape,
            lasting: false,
        }
    }

    /// One line of text.
    pub fn text(role: Role, at: Point, anchor: Anchor, size: f64, words: impl Into<String>) -> Mark {
        Mark::new(
            role,
            Shape::Text {
                at,
                anchor,
                size,
                words: words.into(),
            },
        )
    }

    /// The mark standing for an item.
    pub fn of(mut self, item: Item) -> Mark {
        self.item = Some(item);
        self
    }

    /// The mark in a feature's colour.
    pub fn toned(mut self, tone: Tone) -> Mark {
        self.tone = tone;
        self
    }

    /// The mark dashed by status.
    pub fn dashed(mut self, status: Status) -> Mark {
        self.status = Some(status);
        self
    }

    /// The mark with a stroke width in px.
    pub fn wide(mut self, width: f64) -> Mark {
        self.width = width;
        self
    }
}

/// Where an item can be focused and ringed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// The item.
    pub item: Item,
    /// Its middle.
    pub at: Point,
    /// Radius of its mark.
    pub radius: f64,
}

/// A picture: marks from back to front, and where its items stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Size of the picture in px.
    pub size: Size,
    /// Marks, painted in order. The base layer.
    pub marks: Vec<Mark>,
    /// Where items stand.
    pub spots: Vec<Spot>,
    /// Names of items for when they are lit, whether or not the base had room for them.
    pub names: Vec<(Item, Label)>,
    /// Links as cubic curves, for finding the one under a pointer.
    pub curves: Vec<(Item, [Point; 4])>,
    /// Where the gap before each programme's column begins, px, in a picture that has a column for each.
    pub columns: Vec<(Programme, f64)>,
}

impl Scene {
    /// Where an item stands, if the picture shows it.
    pub fn spot(&self, item: Item) -> Option<&Spot> {
        self.spots.iter().find(|s| s.item == item)
    }

    /// The box of an item's words, where the item stands on them and has no mark of its own: a ring would run through.
    pub fn written(&self, item: Item) -> Option<Rect> {
        let at = self.spot(item)?.at;
        let of = self.marks.iter().filter(|m| m.item == Some(item));
        let words: Vec<Rect> = of.filter_map(|m| Some(m.words()?.0)).collect();
        let first = words.iter().find(|r| r.overlaps(&Rect::around(at, 4.0, 4.0)))?;
        Some(words.iter().fold(*first, |all, r| {
            // The lines that belong to it, not what is said of it elsewhere.
            if all.grown(9.0).overlaps(r) { all.and(r) } else { all }
        }))
    }

    /// The link nearest to a point, if one passes within `reach` px.
    pub fn link_near(&self, at: Point, reach: f64) -> Option<Item> {
        const STEPS: i32 = 14;
        let distance = |curve: &[Point; 4]| {
            (0..=STEPS)
                .map(|k| on_curve(curve, f64::from(k) / f64::from(STEPS)).distance(at))
                .fold(f64::INFINITY, f64::min)
        };
        self.curves
            .iter()
            .map(|(item, curve)| (distance(curve), *item))
            .filter(|(d, _)| *d <= reach)
            .min_by(|a, b| a.0.total_cmp(&b.0))
            .map(|(_, item)| item)
    }
}
