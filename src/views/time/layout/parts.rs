//! What both arrangements of the time view share: setting lines of words, the legend, what stands apart.

use crate::corpus::{Corpus, EventId, Item, Lang};
use crate::drawing::geometry::{Point, Rect, pt};
use crate::drawing::labels::{Label, Side, rect_of};
use crate::drawing::metrics::{Face, width, wrap};
use crate::text::Words;
use crate::views::time::layout::extent::Extent;
use crate::views::time::layout::sort::{Lane, SORTS, Sort, sort, tone};
use crate::views::time::layout::{LayoutInput, Placed, Sample, apart, inferred};
use crate::views::time::wording::{Time, event_label, undated};

/// One line of words.
pub fn line(words: impl Into<String>, at: Point, side: Side, size: f64, face: Face) -> Label {
    let words = words.into();
    Label {
        at,
        side,
        rect: rect_of(&words, at, side, size, face),
        size,
        face,
        words,
        leader: None,
    }
}

/// Words broken into lines from a first baseline; returns the lines and the baseline after them.
pub fn block(words: &str, at: Point, size: f64, face: Face, max: f64) -> (Vec<Label>, f64) {
    let lead = size * 1.3;
    let mut y = at.y;
    let lines = wrap(words, size, face, max)
        .into_iter()
        .map(|words| {
            let label = line(words, pt(at.x, y), Side::Right, size, face);
            y += lead;
            label
        })
        .collect();
    (lines, y)
}

/// An event with its bar and no words yet.
pub fn new(corpus: &Corpus, id: EventId, lane: Lane, e: &Extent, bar: (Rect, (f64, f64))) -> Placed {
    let event = corpus.event(id);
    Placed {
        event: id,
        lane,
        sort: sort(corpus, event),
        tone: tone(corpus, event),
        inferred: inferred(corpus, id),
        bar: bar.0,
        fade: bar.1,
        strength: e.strength,
        day: e.day,
        glyph: None,
        stem: Vec::new(),
        name: Vec::new(),
        date: None,
        more: Vec::new(),
    }
}

/// The first row in which a span begins at least `apart` px after what stands there, given where each row ends so far;
/// the span is counted in.
pub fn free_row(ends: &mut Vec<f64>, (from, to): (f64, f64), apart: f64) -> usize {
    let row = ends.iter().position(|&end| end + apart <= from).unwrap_or(ends.len());
    if row == ends.len() {
        ends.push(to);
    } else {
        ends[row] = to;
    }
    row
}

/// The word of a kind of event.
pub fn word_of(sort: Sort) -> Time {
    match sort {
        Sort::Law => Time::Law,
        Sort::Report => Time::Report,
        Sort::Founding => Time::Founding,
        Sort::Renaming => Time::Renaming,
        Sort::Money => Time::Money,
        Sort::Pressure => Time::Pressure,
        Sort::Count => Time::Count,
    }
}

/// The legend set in rows from a first baseline; returns it and the baseline of its last row.
pub fn legend(input: &LayoutInput, left: f64, right: f64, top: f64, size: f64) -> (Vec<(Sample, Point, Label)>, f64) {
    let lang = input.lang;
    let rows: [Vec<(Sample, Time)>; 2] = [
        vec![
            (Sample::Heading, Time::Precision),
            (Sample::Day, Time::Day),
            (Sample::Span(0.95), Time::Month),
            (Sample::Span(0.5), Time::Year),
            (Sample::Fading, Time::Decade),
        ],
        core::iter::once((Sample::Heading, Time::Kind))
            .chain(SORTS.iter().map(|&s| (Sample::Kind(s), word_of(s))))
            .collect(),
    ];
    let (lead, gap) = (size * 1.6, size * 1.25);
    let mut y = top;
    let mut out = Vec::new();
    for (k, row) in rows.iter().enumerate() {
        if k > 0 {
            y += lead;
        }
        let mut x = left;
        for &(sample, word) in row {
            let (words, face) = (word.get(lang), face_of(sample));
            let before = sample_width(sample, size);
            let w = before + width(words, size, face);
            if x + w > right && x > left {
                x = left;
                y += lead;
            }
            let label = line(words, pt(x + before, y), Side::Right, size, face);
            out.push((sample, pt(x, y - size * 0.36), label));
            x += w + gap;
        }
    }
    (out, y)
}

fn face_of(sample: Sample) -> Face {
    match sample {
        Sample::Heading => Face::Bold,
        Sample::Day | Sample::Span(_) | Sample::Fading | Sample::Kind(_) => Face::Plain,
    }
}

/// Room a sample takes before its word.
fn sample_width(sample: Sample, size: f64) -> f64 {
    match sample {
        Sample::Heading => 0.0,
        Sample::Day => size * 0.7,
        Sample::Span(strength) if strength > 0.9 => size * 1.1,
        Sample::Span(_) => size * 2.7,
        Sample::Fading => size * 4.0,
        Sample::Kind(_) => size * 1.5,
    }
}

/// What is named without a date, in running words from a first baseline; returns it and the baseline after it.
#[allow(clippy::type_complexity)]
pub fn apart_words(
    corpus: &Corpus,
    input: &LayoutInput,
    left: f64,
    right: f64,
    top: f64,
    size: f64,
) -> ((Vec<Label>, Vec<(Item, Label)>), f64) {
    let lang = input.lang;
    let (mut head, mut y) = block(Time::NoDate.get(lang), pt(left, top), size, Face::Bold, right - left);
    let mut x = head.last().map_or(left, |l| l.rect.x + l.rect.w + size * 0.6);
    y -= size * 1.3;
    let mut items = Vec::new();
    for item in apart(corpus, input.with_inferred) {
        let words = match item {
            Item::Event(id) => event_label(corpus, corpus.event(id), lang),
            Item::Entity(id) => corpus.entity(id).short.get(lang).to_owned(),
            Item::Relation(_)
            | Item::Arc(..)
            | Item::Feature(_)
            | Item::Figure(_)
            | Item::Source(_)
            | Item::Oddity(_)
            | Item::Claim(_)
            | Item::Question(_)
            | Item::Site(_) => continue,
        };
        let w = width(&words, size, Face::Plain);
        if x + w > right {
            x = left;
            y += size * 1.45;
        }
        let label = line(words, pt(x, y), Side::Right, size, Face::Plain);
        x += w + size * 1.1;
        items.push((item, label));
    }
    head.truncate(4);
    ((head, items), y + size * 1.5)
}

/// The remarks at the foot, from a first baseline, with or without what the wheels mean; returns them and the baseline
/// after them.
pub fn notes(
    corpus: &Corpus,
    lang: Lang,
    wheels: bool,
    (left, right): (f64, f64),
    top: f64,
    size: f64,
) -> (Vec<Label>, f64) {
    let count = crate::analysis::undated(corpus).len();
    let all = corpus.tables().relations.len();
    let (mut lines, y) = block(
        &undated(count, all, lang),
        pt(left, top),
        size,
        Face::Plain,
        right - left,
    );
    if !wheels {
        return (lines, y);
    }
    let (more, y) = block(Time::Rings.get(lang), pt(left, y), size, Face::Plain, right - left);
    lines.extend(more);
    (lines, y)
}
