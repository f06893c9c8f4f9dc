//! How much time an event's date covers: never less than the paper leaves open. In months since January of the year 0.

use crate::corpus::{Event, Precision};
use crate::text::Day;
use crate::views::time::layout::axis::{END, year};
use crate::views::time::wording::HOLDS_ON;

/// The time a date may mean.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    /// First instant.
    pub from: f64,
    /// Last instant.
    pub to: f64,
    /// How much of the beginning fades in, because the paper leaves it vague.
    pub fade_in: f64,
    /// How much of the end fades out.
    pub fade_out: f64,
    /// Whether it is one day.
    pub day: bool,
    /// Opacity: the exacter, the darker.
    pub strength: f64,
}

/// The time an event's date may mean; `None` for a date that cannot be read.
pub fn extent(event: &Event) -> Option<Extent> {
    let first = Day::read(&event.start)?;
    let last = Day::read(&event.end);
    let from = instant(first);
    let to = past(last.unwrap_or(first));
    let plain = |strength: f64| Extent {
        from,
        to,
        fade_in: 0.0,
        fade_out: 0.0,
        day: false,
        strength,
    };
    // Money that "holds steady" from a year on, with no end given.
    if event.slug == HOLDS_ON {
        return Some(Extent {
            to: END,
            fade_in: 12.0,
            fade_out: END - to,
            ..plain(0.5)
        });
    }
    Some(match event.precision {
        Precision::Day => Extent {
            day: true,
            ..plain(1.0)
        },
        Precision::Month => plain(0.95),
        Precision::Quarter => plain(0.8),
        Precision::Year => plain(0.5),
        // The federal fiscal year begins in October of the year before.
        Precision::FiscalYear => Extent {
            from: from - 3.0,
            to: to - 3.0,
            ..plain(0.45)
        },
        Precision::Decade if last.is_some() => plain(0.32),
        Precision::Decade => Extent {
            to: END,
            fade_in: 120.0,
            ..plain(0.26)
        },
        Precision::About => about(first, last, plain(0.32)),
    })
}

/// A rough date: a month fades in from the one before; a year fades in over two, and out over two where it ends.
fn about(first: Day, last: Option<Day>, plain: Extent) -> Extent {
    match (first.month, last) {
        (Some(_), _) => Extent {
            from: plain.from - 1.0,
            fade_in: 1.0,
            strength: 0.95,
            ..plain
        },
        (None, Some(_)) => Extent {
            from: plain.from - 24.0,
            fade_in: 36.0,
            fade_out: 36.0,
            ..plain
        },
        (None, None) => Extent {
            from: plain.from - 24.0,
            to: END,
            fade_in: 36.0,
            ..plain
        },
    }
}

/// The first instant of a date.
fn instant(day: Day) -> f64 {
    let month = f64::from(day.month.unwrap_or(1)) - 1.0;
    let days = f64::from(day.day.unwrap_or(1)) - 1.0;
    year(day.year) + month + days / 31.0
}

/// The last instant of a date.
fn past(day: Day) -> f64 {
    match (day.month, day.day) {
        (None, _) => year(day.year + 1),
        (Some(_), None) => instant(day) + 1.0,
        (Some(_), Some(_)) => instant(day) + 1.0 / 31.0,
    }
}
