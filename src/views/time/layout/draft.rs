//! One lane before its height is known: its line at nought, bars on it, names above and below.

use crate::corpus::{Corpus, EventId, Lang};
use crate::drawing::geometry::{Rect, pt};
use crate::drawing::labels::Side;
use crate::drawing::metrics::{Face, width};
use crate::views::time::layout::axis::{Axis, END};
use crate::views::time::layout::bands::bar;
use crate::views::time::layout::extent::{Extent, extent};
use crate::views::time::layout::fall::{Fall, HEIGHTS};
use crate::views::time::layout::parts::{line, new};
use crate::views::time::layout::place::{GAP, Measure, Wish, place};
use crate::views::time::layout::rows::{Along, Stack, rows, way_out};
use crate::views::time::layout::sort::{Lane, lane};
use crate::views::time::layout::{LayoutInput, Placed, events, fall, inferred};
use crate::views::time::wording::{event_label, event_when};

/// The three events the measure hangs from.
pub const MEASURED: [&str; 3] = ["t-amnpo", "t-nnmi", "t-rami"];

/// How far a stem may stand from its place to make room for words, px for a unit of 1: no further than it must.
const STRAY: [f64; 4] = [20.0, 50.0, 100.0, 300.0];
/// A span longer than this goes on to the end of the axis, px for a unit of 1.
const OPEN: f64 = 420.0;

/// Everything one lane needs before its height is known.
pub struct Draft {
    /// Which lane.
    pub lane: Lane,
    /// Room above its line, px.
    pub up: f64,
    /// Room below its line, px.
    pub down: f64,
    /// Whether the measure hangs in it.
    pub measured: bool,
    /// The count that fell, if it is this lane's.
    pub fall: Option<Fall>,
    /// Its events.
    pub placed: Vec<Placed>,
}

/// One lane with its line at nought, its long spans over or under the short ones, whichever makes it lower; `None` where
/// its names find no room.
pub fn draft(
    corpus: &Corpus,
    input: &LayoutInput,
    which: Lane,
    axis: &Axis,
    edges: (f64, f64),
    unit: f64,
) -> Option<Draft> {
    let both = [Stack::LongAbove, Stack::LongBelow].into_iter();
    let lower = both
        .filter_map(|stack| stacked(corpus, input, which, axis, edges, unit, stack))
        .min_by(|a, b| (a.up + a.down).total_cmp(&(b.up + b.down)))?;
    Some(grown(corpus, input, lower, unit))
}

/// With the stems of its fall as high as makes the lane no higher.
fn grown(corpus: &Corpus, input: &LayoutInput, mut lane: Draft, unit: f64) -> Draft {
    let Some(least) = lane.fall.take() else { return lane };
    let others = lane.placed.iter().filter(|p| !least.events.contains(&p.event));
    let taken: Vec<Rect> = others
        .flat_map(|p| p.name.iter().chain(&p.date))
        .map(|l| l.rect)
        .collect();
    let higher = HEIGHTS[1..].iter().rev().find_map(|&high| {
        let mut placed = lane.placed.clone();
        let fall = fall::lay_out(corpus, input, &mut placed, -least.base, (high, unit))?;
        let fits = |r: &Rect| -r.y <= lane.up && !taken.iter().any(|t| t.overlaps(r));
        fall.taken.iter().all(fits).then_some((placed, fall))
    });
    let (placed, fall) = higher.unwrap_or((lane.placed, least));
    Draft {
        fall: Some(fall),
        placed,
        ..lane
    }
}

fn stacked(
    corpus: &Corpus,
    input: &LayoutInput,
    which: Lane,
    axis: &Axis,
    edges: (f64, f64),
    unit: f64,
    stack: Stack,
) -> Option<Draft> {
    let (size, small) = (12.0 * unit, 11.5 * unit);
    let mine: Vec<(EventId, Extent)> = events(corpus)
        .filter(|&id| lane(corpus, corpus.event(id)) == which && (input.with_inferred || !inferred(corpus, id)))
        .filter_map(|id| Some((id, extent(corpus.event(id)).filter(|e| e.from <= END)?)))
        .collect();
    // Spans that overlap or touch take rows of their own, or they would read as one; a day's needle crosses all rows.
    let height = 6.5 * unit;
    let along: Vec<Option<Along>> = mine
        .iter()
        .map(|(_, e)| (!e.day).then(|| bar(axis, e, 0.0, height).0).map(|r| (r.x, r.x + r.w)))
        .collect();
    let row_of = rows(&along, stack);
    let count = row_of.iter().max().map_or(1, |r| r + 1);
    let half = height * count as f64 / 2.0;
    // What went on around is told in one line each. Lines of Chinese fonts are taller than their signs.
    let one_line = which == Lane::Before;
    let (level, apart) = match (one_line, input.lang) {
        (true, _) => (17.0, 0.0),
        (false, Lang::En) => (28.0, 1.2),
        (false, Lang::Zh) => (29.5, 1.24),
    };
    let mut placed = Vec::new();
    for ((id, e), &row) in mine.iter().zip(&row_of) {
        let (y, h) = if e.day {
            (-half - 2.0, 2.0 * half + 4.0)
        } else {
            (-half + height * row as f64, height - 1.0)
        };
        placed.push(new(corpus, *id, which, e, bar(axis, e, y, h)));
    }
    let fall = fall::lay_out(corpus, input, &mut placed, half, (HEIGHTS[0], unit));
    let measure = Measure {
        edges,
        bar: half,
        level: level * unit,
        glyph: 6.0 * unit,
        // Above the stems of the fall are as high as three levels; below the measure hangs.
        odd_above: fall.is_some(),
    };
    // What lies over and under each span, in the rows of others.
    let spans = |i: usize, over: bool| -> Vec<Along> {
        let there = |k: &usize| {
            if over {
                row_of[*k] < row_of[i]
            } else {
                row_of[*k] > row_of[i]
            }
        };
        let others = (0..along.len()).filter(there);
        others.filter_map(|k| along[k]).collect()
    };
    let around: Vec<[Vec<Along>; 2]> = (0..placed.len())
        .filter(|&i| placed[i].name.is_empty())
        .map(|i| [true, false].map(|over| if along[i].is_some() { spans(i, over) } else { Vec::new() }))
        .collect();
    // The events of the fall have their words already.
    let mut free: Vec<&mut Placed> = placed.iter_mut().filter(|p| p.name.is_empty()).collect();
    let gap = 6.0 * unit;
    // A stem stands about the middle of its span, or where the span begins if it goes on: a place of its own would be
    // read as a date.
    let reach = |p: &Placed, stray: f64| {
        let solid = (p.bar.x + p.fade.0 * 0.8, p.bar.x + p.bar.w - p.fade.1);
        let half = (solid.1 - solid.0).max(0.0) / 2.0;
        let begins = solid.0 + half.min(14.0 * unit);
        let middle = solid.0 + half;
        let give = (half - 8.0 * unit).clamp(0.0, stray * unit);
        if p.fade.1 > 0.0 || p.bar.w > OPEN * unit {
            (begins, begins + give)
        } else {
            (middle - give, middle + give)
        }
    };
    // Out of its span, past no other: a name stands beside its own bar.
    let ways = |p: &Placed, around: &[Vec<Along>; 2], stray: f64| {
        let span = (p.bar.x, p.bar.x + p.bar.w);
        [0, 1].map(|side| way_out(span, reach(p, stray), &around[side]))
    };
    let wish = |p: &&mut Placed| {
        let event = corpus.event(p.event);
        let name = width(&event_label(corpus, event, input.lang), size, Face::Bold);
        let date = width(&event_when(corpus, event, input.lang), small, Face::Plain);
        Wish {
            // Given with each try.
            reach: [None; 2],
            width: if one_line { name + gap + date } else { name.max(date) },
            measured: MEASURED.contains(&event.slug.as_str()),
        }
    };
    let mut wishes: Vec<Wish> = free.iter().map(wish).collect();
    let taken: &[Rect] = fall.as_ref().map_or(&[], |f| &f.taken);
    let found = STRAY.iter().find_map(|&stray| {
        for ((wish, p), around) in wishes.iter_mut().zip(&free).zip(&around) {
            wish.reach = ways(p, around, stray);
        }
        place(&wishes, &measure, taken)
    })?;
    let (mut up, mut down) = taken.iter().fold((half + 3.0, half + 3.0), |(up, down), r| {
        (up.max(-r.y), down.max(r.y + r.h))
    });
    for (p, f) in free.iter_mut().zip(&found) {
        let event = corpus.event(p.event);
        let reach = f.glyph.y.abs() + measure.level / 2.0;
        if f.level < 0 {
            up = up.max(reach)
        } else {
            down = down.max(reach)
        }
        let edge = if f.level < 0 { p.bar.y } else { p.bar.y + p.bar.h };
        let toward = f.glyph.y - measure.glyph * f64::from(f.level.signum());
        p.glyph = Some(f.glyph);
        p.stem = vec![pt(f.glyph.x, edge), pt(f.glyph.x, toward)];
        let offset = measure.glyph + GAP;
        let x = match f.side {
            Side::Left => f.glyph.x - offset,
            Side::Right | Side::Middle => f.glyph.x + offset,
        };
        let base = f.glyph.y + if one_line { 4.2 * unit } else { -2.4 * unit };
        let name = |x: f64| {
            line(
                event_label(corpus, event, input.lang),
                pt(x, base),
                f.side,
                size,
                Face::Bold,
            )
        };
        let when = event_when(corpus, event, input.lang);
        let date = |x: f64| line(when.clone(), pt(x, base + small * apart), f.side, small, Face::Plain);
        let (name, date) = match (one_line, f.side) {
            (false, _) => (name(x), date(x)),
            (true, Side::Left) => {
                let date = date(x);
                (name(date.rect.x - gap), date)
            }
            (true, Side::Right | Side::Middle) => {
                let name = name(x);
                let after = name.rect.x + name.rect.w + gap;
                (name, date(after))
            }
        };
        p.name = vec![name];
        p.date = Some(date);
    }
    let measured = wishes.iter().filter(|w| w.measured).count() == MEASURED.len();
    if measured {
        down += 25.0 * unit;
    }
    Some(Draft {
        lane: which,
        up,
        down,
        measured,
        fall,
        placed,
    })
}

/// A placed event with its lane's line at a height.
pub fn moved(mut p: Placed, by: f64) -> Placed {
    p.bar.y += by;
    if let Some(g) = &mut p.glyph {
        g.y += by;
    }
    for s in &mut p.stem {
        s.y += by;
    }
    for l in p.name.iter_mut().chain(p.date.iter_mut()) {
        l.lower(by);
    }
    p
}
