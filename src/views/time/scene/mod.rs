//! The time view: every event as wide as its date is vague, under four stops of three wheels, over the even scale that
//! a reader drags along.

mod after;
mod events;
mod glyph;
mod scale;
mod stops;
mod words;

use crate::analysis::Moment;
use crate::corpus::Corpus;
use crate::drawing::geometry::{Point, Size};
use crate::drawing::{Frame, Scene};
use crate::views::time::layout::{LayoutInput, Timeline, lay_out};

/// Draws the time view. The picture may be higher than the frame.
pub fn scene(frame: &Frame) -> Scene {
    let line = timeline(frame);
    let mut scene = Scene {
        size: line.size,
        marks: Vec::new(),
        spots: Vec::new(),
        names: Vec::new(),
        curves: Vec::new(),
        columns: Vec::new(),
    };
    scale::ground(frame, &line, &mut scene);
    events::draw(frame, &line, &mut scene);
    scale::draw(frame, &line, &mut scene);
    stops::draw(frame, &line, &mut scene);
    words::draw(&line, &mut scene);
    after::draw(frame, &mut scene);
    scene
}

/// The month under a point of the picture, if the point lies on the even scale or on the axis: what a drag sets.
pub fn moment_at(frame: &Frame, at: Point) -> Option<Moment> {
    scale::moment_at(&timeline(frame), at)
}

/// The month a drag has come to, if it began on the even scale or on the axis.
pub fn moment_along(frame: &Frame, from: Point, to: Point) -> Option<Moment> {
    scale::moment_along(&timeline(frame), from, to)
}

/// The months at which something changes, in order: where a step or a player stops.
pub fn steps(corpus: &Corpus) -> Vec<Moment> {
    crate::analysis::steps(corpus)
}

fn timeline(frame: &Frame) -> Timeline {
    lay_out(
        frame.corpus,
        &LayoutInput {
            size: Size {
                w: frame.size.w - after::width_beside(frame),
                ..frame.size
            },
            zoom: frame.zoom,
            lang: frame.lang,
            with_inferred: frame.controls.layers.checked,
        },
    )
}
