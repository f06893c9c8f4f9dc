//! The small drawings that tell kinds of event apart by form, never by colour.

use crate::corpus::{EventId, Feature, Item};
use crate::drawing::geometry::Point;
use crate::drawing::{Mark, Role, Shape};
use crate::views::time::layout::sort::Sort;

/// Path data of a kind's drawing, centred on nought, 12 units wide.
const fn drawing(sort: Sort) -> &'static str {
    match sort {
        Sort::Law => "M-5-5.4H5V5.4H-5zM-2.6-2.4H2.6M-2.6 0H2.6M-2.6 2.4H2.6",
        Sort::Report => "M-4.3-5.5H1.2L4.3-2.4V5.5H-4.3zM1.2-5.5V-2.4H4.3M-2 .6H2M-2 3H2",
        Sort::Founding => "M-3.8 5.8V-5.4H5.2L2.6-2.5 5.2.4H-3.8",
        Sort::Renaming => "M-4.8-.6A4.9 4.9 0 0 1 4-2.8M4.8.6A4.9 4.9 0 0 1-4 2.8M4.4-5.6V-2.6H1.4M-4.4 5.6V2.6H-1.4",
        Sort::Money => "M-4.4-4.6L.2 0-4.4 4.6M.6-4.6L5.2 0 .6 4.6",
        Sort::Pressure => "M-5.4-4.6H5.4L0 5z",
        Sort::Count => {
            "M-1.2 0a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0-2.4 0zM-5-2.4a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0-2.4 0zM2.6-2.4a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0-2.4 0zM-5 2.6a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0-2.4 0zM2.6 2.6a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0-2.4 0zM-1.2-4.6a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0-2.4 0z"
        }
    }
}

/// The drawing of a kind at a place; `unit` px for each twelfth of its width.
pub fn draw(sort: Sort, at: Point, unit: f64, tone: Option<Feature>, event: Option<EventId>) -> Mark {
    let shape = Shape::Scaled {
        d: drawing(sort).to_owned(),
        at,
        scale: unit,
    };
    let mark = Mark::new(Role::Glyph, shape).toned(tone);
    match event {
        Some(id) => mark.of(Item::Event(id)),
        None => mark,
    }
}
