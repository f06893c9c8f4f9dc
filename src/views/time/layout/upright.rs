//! The upright arrangement for narrow pictures: time runs down, spans stand in narrow columns, names in one list beside
//! them, in order and as near their marks as there is room.

use crate::corpus::{Corpus, Event, Lang};
use crate::drawing::geometry::{Rect, Size, pt};
use crate::drawing::labels::{Label, Side};
use crate::drawing::metrics::{Face, wrap};
use crate::text::Words;
use crate::views::time::layout::axis::{Axis, BREAKS, END};
use crate::views::time::layout::bands::bar;
use crate::views::time::layout::extent::{Extent, extent};
use crate::views::time::layout::leaders::{lanes, set_apart};
use crate::views::time::layout::parts::{apart_words, block, free_row, legend, line, new, notes};
use crate::views::time::layout::sort::{Lane, lane};
use crate::views::time::layout::{LayoutInput, Placed, Timeline, events, inferred, measured_months, stops};
use crate::views::time::wording::{Later, Time, event_label, event_when, later};

/// The column of a lane, from the left.
const fn column(lane: Lane) -> usize {
    match lane {
        Lane::Phases => 0,
        Lane::Before => 1,
        Lane::Mep => 2,
        Lane::Nnmi => 3,
        Lane::Nstc => 4,
    }
}

/// One entry of the list.
struct Entry {
    placed: Placed,
    at: f64,
    extent: Extent,
    names: Vec<String>,
    date: Vec<String>,
    height: f64,
}

/// Places the upright arrangement.
pub fn lay_out(corpus: &Corpus, input: &LayoutInput) -> Timeline {
    let Size { w, h } = input.size;
    let unit = (w / 390.0 / input.zoom).clamp(1.0, 1.6).sqrt();
    let (size, small) = (13.0 * unit, 11.5 * unit);
    let left = 12.0 * unit;
    let right = w - left;
    let (mut head, y) = block(
        Time::Title.get(input.lang),
        pt(left, 24.0 * unit),
        17.0 * unit,
        Face::Heading,
        right - left,
    );
    let (lede, y) = block(
        Time::Lede.get(input.lang),
        pt(left, y),
        small,
        Face::Plain,
        right - left,
    );
    head.extend(lede);
    let measure = stops::Measure {
        ring: 26.0 * unit,
        pitch: ((w - 2.0 * left) / 3.0).min(84.0 * unit),
        size: small,
    };
    let (legend, y) = legend(input, left, right, y + 8.0 * unit, small);

    // The axis is as long as the list, and each piece as long as what is listed in it.
    let top = y + 22.0 * unit;
    let columns = 40.0 * unit;
    let (step, broad) = (13.0 * unit, 9.0 * unit);
    let glyph_x = columns + 5.0 * step + 26.0 * unit;
    let text_x = glyph_x + 12.0 * unit;
    let mut entries = entries(corpus, input, right - text_x, size, small);
    let mut weights = [34.0 * unit; 5];
    for e in &entries {
        let piece = BREAKS.windows(2).position(|t| e.at < t[1]).unwrap_or(4);
        weights[piece] += e.height;
    }
    let length: f64 = weights.iter().sum();
    let axis = Axis::new(top, top + length, weights, 24.0 * unit);

    // Names as near their marks as their neighbours let them.
    let mut tops: Vec<f64> = Vec::new();
    let mut free = top;
    for e in &entries {
        let y = (axis.at(e.at) - size * 0.8).max(free);
        tops.push(y);
        free = y + e.height;
    }
    let mut limit = axis.end() + 40.0 * unit;
    for (y, e) in tops.iter_mut().zip(&entries).rev() {
        *y = y.min(limit - e.height);
        limit = *y;
    }
    let mut ends: [Vec<f64>; 5] = Default::default();
    for (e, &y) in entries.iter_mut().zip(&tops) {
        let place = column(e.placed.lane);
        let x = columns + place as f64 * step;
        stand(&axis, e, x, broad, &mut ends[place]);
        words(e, y, (glyph_x, text_x), size, small);
    }
    // Down or up between the columns and the glyphs.
    let turns = (columns + 5.0 * step - 3.0 * unit, glyph_x - size * 0.75);
    leaders(&axis, &mut entries, turns, size);
    // The wheels come after what they sum up, so that the years are on the first screen.
    let (stops, bottom) = stops::grid(input.lang, &measure, w, axis.end() + 46.0 * unit);
    let bottom = bottom + 8.0 * unit;
    let (apart, y) = apart_words(corpus, input, left, right, bottom + small, small);
    let (notes, y) = notes(corpus, input.lang, true, (left, right), y, small);
    let across = (columns, columns + 5.0 * step);
    let breaks = BREAKS[1..BREAKS.len() - 1].iter().map(|&t| axis.at(t));
    let rules = breaks.map(|y| [pt(across.0 - 6.0, y), pt(across.1, y)]).collect();
    Timeline {
        size: Size { w, h: h.max(y) },
        type_size: size,
        unit,
        upright: true,
        axis,
        across,
        even: None,
        stops,
        lanes: Vec::new(),
        placed: entries.into_iter().map(|e| e.placed).collect(),
        bracket: None,
        fall: None,
        rules,
        guides: Vec::new(),
        head,
        legend,
        apart,
        notes,
    }
}

/// The events that have a place, in order of time, with their words.
fn entries(corpus: &Corpus, input: &LayoutInput, room: f64, size: f64, small: f64) -> Vec<Entry> {
    let mut out: Vec<Entry> = events(corpus)
        .filter(|&id| input.with_inferred || !inferred(corpus, id))
        .filter_map(|id| {
            let event = corpus.event(id);
            let extent = extent(event)?;
            let which = lane(corpus, event);
            let placed = new(
                corpus,
                id,
                which,
                &extent,
                (Rect::around(pt(0.0, 0.0), 0.0, 0.0), (0.0, 0.0)),
            );
            let names = wrap(&event_label(corpus, event, input.lang), size, Face::Bold, room);
            let date = wrap(&date_words(corpus, event, which, input.lang), small, Face::Plain, room);
            let height = names.len() as f64 * size * 1.3 + date.len() as f64 * small * 1.3 + small * 0.6;
            // A long or open span is listed where it begins.
            let at = if extent.to > END && extent.from > END {
                END
            } else {
                (extent.from + extent.fade_in * 0.8 + (extent.to - extent.from).min(12.0) / 2.0).min(END)
            };
            Some(Entry {
                placed,
                at,
                extent,
                names,
                date,
                height,
            })
        })
        .collect();
    out.sort_by(|a, b| a.at.total_cmp(&b.at).then(a.placed.event.cmp(&b.placed.event)));
    out
}

/// Lane and date of an event, and how long after the one before it the paper's own sequence has it.
fn date_words(corpus: &Corpus, event: &Event, which: Lane, lang: Lang) -> String {
    let mut parts = vec![event_when(corpus, event, lang)];
    match which {
        Lane::Phases | Lane::Before => {}
        Lane::Mep => parts.insert(0, "MEP".into()),
        Lane::Nnmi => parts.insert(0, "NNMI".into()),
        Lane::Nstc => parts.insert(0, "NSTC".into()),
    }
    if let Some((first, second)) = measured_months(corpus) {
        match event.slug.as_str() {
            "t-nnmi" => parts.push(later(first, false, Later::Office, lang)),
            "t-rami" => parts.push(later(second, true, Later::Network, lang)),
            _ => {}
        }
    }
    parts.join(" · ")
}

/// Stands an event's span in its column; one that overlaps others leaves their left edge free, so that each is seen.
fn stand(axis: &Axis, e: &mut Entry, x: f64, broad: f64, ends: &mut Vec<f64>) {
    let (along, fade) = bar(axis, &e.extent, 0.0, 0.0);
    let mut row = 0;
    if !e.extent.day {
        row = free_row(ends, (along.x, along.x + along.w), -0.5);
    }
    let inset = (row as f64 * broad / 3.0).min(broad / 1.5);
    e.placed.bar = Rect {
        x: x + inset,
        y: along.x,
        w: broad - inset,
        h: along.w,
    };
    e.placed.fade = fade;
}

/// Leads a hairline from each event's span to its glyph, turning between two places.
fn leaders(axis: &Axis, entries: &mut [Entry], (left, right): (f64, f64), size: f64) {
    let bounds: Vec<(f64, f64)> = entries
        .iter()
        .map(|e| (e.placed.bar.y, e.placed.bar.y + e.placed.bar.h))
        .collect();
    let glyph = |e: &Entry| e.placed.glyph.unwrap_or_default();
    // What came after the axis ends has its place past the break; what is nearly level is level.
    let from = |(e, b): (&Entry, &(f64, f64))| {
        let at = if e.extent.from > END {
            (b.0 + b.1) / 2.0
        } else {
            axis.at(e.at)
        };
        let level = glyph(e).y;
        if (level - at).abs() < size * 0.3 {
            level.min(b.1).max(b.0)
        } else {
            at
        }
    };
    let mut heights: Vec<f64> = entries.iter().zip(&bounds).map(from).collect();
    set_apart(&mut heights, &bounds);
    let ways: Vec<(f64, f64)> = entries.iter().zip(&heights).map(|(e, &y)| (y, glyph(e).y)).collect();
    let lanes = lanes(&ways);
    let most = |down: bool| {
        let same = ways.iter().zip(&lanes).filter(|((from, to), _)| (to > from) == down);
        same.map(|(_, &lane)| lane).max().unwrap_or(0).max(1) as f64
    };
    let pitches = [false, true].map(|down| ((right - left) / most(down)).min(size * 0.3));
    for ((e, (from, to)), lane) in entries.iter_mut().zip(ways).zip(lanes) {
        let x = right - lane as f64 * pitches[usize::from(to > from)];
        let end = glyph(e).x - size * 0.5;
        let p = &mut e.placed;
        p.stem = vec![pt(p.bar.x + p.bar.w, from), pt(x, from), pt(x, to), pt(end, to)];
    }
}

/// Sets an event's words in the list.
fn words(e: &mut Entry, top: f64, (glyph_x, text_x): (f64, f64), size: f64, small: f64) {
    // A band needs no glyph; its words begin where others have theirs.
    let text_x = if e.placed.lane == Lane::Phases {
        glyph_x - size * 0.4
    } else {
        text_x
    };
    let mut base = top + size;
    let glyph = pt(glyph_x, base - size * 0.36);
    let p = &mut e.placed;
    p.glyph = Some(glyph);
    p.name = e
        .names
        .iter()
        .map(|n| {
            let label = line(n.clone(), pt(text_x, base), Side::Right, size, Face::Bold);
            base += size * 1.3;
            label
        })
        .collect();
    base -= (size - small) * 0.4;
    let dates: Vec<Label> = e
        .date
        .iter()
        .map(|d| {
            let label = line(d.clone(), pt(text_x, base), Side::Right, small, Face::Plain);
            base += small * 1.3;
            label
        })
        .collect();
    let mut dates = dates.into_iter();
    p.date = dates.next();
    p.more = dates.collect();
}
