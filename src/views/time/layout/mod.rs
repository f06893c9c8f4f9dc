//! Places the time view: stops of three wheels, phases, lanes of events, the axis in even pieces and the even scale
//! that a reader drags along. Lengths are px; upright where it is narrow.

pub mod across;
pub mod axis;
mod bands;
mod draft;
pub mod extent;
pub mod fall;
mod lanes;
mod leaders;
mod parts;
pub mod place;
mod rows;
pub mod sort;
mod stops;
mod upright;

use crate::analysis::Moment;
use crate::corpus::{Corpus, EventId, Feature, Item, Kind, Lang};
use crate::drawing::geometry::{Point, Rect, Size};
use crate::drawing::labels::Label;
use crate::drawing::wheel::Wheel;
use axis::{Axis, Even};
use sort::{Lane, Sort};

/// Under this width, px, the axis stands upright.
pub const UPRIGHT_BELOW: f64 = 860.0;

/// What to place.
#[derive(Clone, Copy, Debug)]
pub struct LayoutInput {
    /// Size of the picture.
    pub size: Size,
    /// Zoom that the size includes.
    pub zoom: f64,
    /// Language.
    pub lang: Lang,
    /// Whether dates known only from outside the paper are placed.
    pub with_inferred: bool,
}

/// An event in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Which event.
    pub event: EventId,
    /// Its lane.
    pub lane: Lane,
    /// Its kind.
    pub sort: Sort,
    /// Its feature.
    pub tone: Option<Feature>,
    /// Whether its date is inferred from outside the paper.
    pub inferred: bool,
    /// The time its date may mean; along the axis as long as that.
    pub bar: Rect,
    /// How much of the bar's beginning and end fades, px along the axis.
    pub fade: (f64, f64),
    /// Opacity of the bar.
    pub strength: f64,
    /// Whether it is one day: a needle.
    pub day: bool,
    /// Middle of its glyph; none for a phase, whose band is its mark.
    pub glyph: Option<Point>,
    /// From bar to glyph.
    pub stem: Vec<Point>,
    /// Its name, one label a line.
    pub name: Vec<Label>,
    /// Its date.
    pub date: Option<Label>,
    /// Further lines under the date.
    pub more: Vec<Label>,
}

/// A lane in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct LaneRow {
    /// Which lane.
    pub lane: Lane,
    /// Upper edge.
    pub top: f64,
    /// Its line.
    pub line: f64,
    /// Lower edge.
    pub bottom: f64,
    /// Its name, bold, and what is said under it.
    pub caption: Vec<Label>,
}

/// The measure from office to network to law.
#[derive(Clone, Debug, PartialEq)]
pub struct Bracket {
    /// Where it hangs: its three points.
    pub points: [Point; 3],
    /// Where its three stems begin.
    pub stems: [f64; 3],
    /// Words: first span, second span, remark.
    pub words: Vec<Label>,
}

/// Three wheels at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// When.
    pub moment: Moment,
    /// The year, large.
    pub year: Label,
    /// What is seen.
    pub words: Option<Label>,
    /// The wheels.
    pub wheels: Vec<Wheel>,
    /// Line under the wheels, px from left to right, at a height.
    pub foot: (f64, f64, f64),
    /// Where the moment lies on the axis; none where the axis stands upright.
    pub x: Option<f64>,
}

/// The whole view.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// Size of the picture: as wide as asked, maybe higher.
    pub size: Size,
    /// Type size of names.
    pub type_size: f64,
    /// Factor of all small lengths.
    pub unit: f64,
    /// Whether the axis stands upright.
    pub upright: bool,
    /// The axis.
    pub axis: Axis,
    /// Across the axis: where lanes begin and end.
    pub across: (f64, f64),
    /// The even scale; none where the axis stands upright.
    pub even: Option<Even>,
    /// Stops over the lanes.
    pub stops: Vec<Stop>,
    /// Lanes; none where the axis stands upright.
    pub lanes: Vec<LaneRow>,
    /// Events.
    pub placed: Vec<Placed>,
    /// The measure.
    pub bracket: Option<Bracket>,
    /// The count that fell; none where the axis stands upright.
    pub fall: Option<fall::Fall>,
    /// Lines across, where the pace of the axis changes.
    pub rules: Vec<[Point; 2]>,
    /// Ways from the stops, and from what came after the end, to the axis.
    pub guides: Vec<[Point; 2]>,
    /// Heading and second line.
    pub head: Vec<Label>,
    /// Legend: a sample and its word; the sample stands left of the word.
    pub legend: Vec<(Sample, Point, Label)>,
    /// Words on what has no date: heading, then one label for each item.
    pub apart: (Vec<Label>, Vec<(Item, Label)>),
    /// Remarks beside the stops and at the foot.
    pub notes: Vec<Label>,
}

/// What a legend explains.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sample {
    /// A heading: no sample.
    Heading,
    /// A day.
    Day,
    /// A longer span, by its opacity.
    Span(f64),
    /// A span that fades.
    Fading,
    /// A kind of event.
    Kind(Sort),
}

/// Places the view.
pub fn lay_out(corpus: &Corpus, input: &LayoutInput) -> Timeline {
    let lying = (input.size.w / input.zoom >= UPRIGHT_BELOW)
        .then(|| lanes::lay_out(corpus, input))
        .flatten();
    lying.unwrap_or_else(|| upright::lay_out(corpus, input))
}

/// What the paper names without a date: precedents, and events whose year is known only from outside.
pub fn apart(corpus: &Corpus, with_inferred: bool) -> Vec<Item> {
    let precedents = corpus.entity_ids().filter(|&id| {
        let e = corpus.entity(id);
        e.kind == Kind::Precedent && e.from_year.is_none()
    });
    let events = events(corpus).filter(|&id| !with_inferred && inferred(corpus, id));
    precedents.map(Item::Entity).chain(events.map(Item::Event)).collect()
}

/// Every event, in order of time.
pub fn events(corpus: &Corpus) -> impl Iterator<Item = EventId> + '_ {
    (0..corpus.tables().events.len() as u16).map(EventId)
}

/// Whether an event's date comes from outside the paper; its note says so.
pub fn inferred(corpus: &Corpus, id: EventId) -> bool {
    corpus
        .event(id)
        .note
        .as_ref()
        .is_some_and(|n| n.en.contains("outside knowledge"))
}

/// Months from the office to the network and from the network to its law, as the events are dated.
pub fn measured_months(corpus: &Corpus) -> Option<(i32, i32)> {
    let at = |slug: &str| {
        let event = corpus.tables().events.iter().find(|e| e.slug == slug)?;
        Moment::of_date(&event.start)
    };
    let (office, network, law) = (at("t-amnpo")?, at("t-nnmi")?, at("t-rami")?);
    Some((office.months_to(network), network.months_to(law)))
}
