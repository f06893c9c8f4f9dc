//! Over the lanes: the policy phases as bands, and what came after the axis ends, at its own place past the break.

use crate::corpus::{Corpus, EventId};
use crate::drawing::geometry::{Rect, pt};
use crate::drawing::labels::Side;
use crate::drawing::metrics::{Face, width};
use crate::views::time::layout::axis::{Axis, END};
use crate::views::time::layout::extent::{Extent, extent};
use crate::views::time::layout::parts::{line, new};
use crate::views::time::layout::sort::{Lane, lane};
use crate::views::time::layout::{LayoutInput, Placed, events};
use crate::views::time::wording::{event_label, event_when};

/// From band to band, px for a unit of 1.
const ROW: f64 = 16.0;
/// Height of a band, px for a unit of 1.
const BAND: f64 = 12.0;

/// An event's bar along a lying axis.
pub fn bar(axis: &Axis, e: &Extent, y: f64, h: f64) -> (Rect, (f64, f64)) {
    let (from, to) = (
        axis.at(e.from),
        axis.at(if e.from > END { e.to } else { e.to.min(END) }),
    );
    let w = (to - from).max(2.2);
    let fade = (
        (axis.at(e.from + e.fade_in) - from).clamp(0.0, w),
        (to - axis.at(e.to - e.fade_out)).clamp(0.0, w),
    );
    let x = if to - from < 2.2 { (from + to) / 2.0 - 1.1 } else { from };
    (Rect { x, y, w, h }, fade)
}

/// The phases as bands from a height on, each with its words; returns the height after them.
pub fn phases(corpus: &Corpus, input: &LayoutInput, axis: &Axis, mut y: f64, unit: f64) -> (Vec<Placed>, f64) {
    let size = 11.5 * unit;
    let mut out: Vec<Placed> = Vec::new();
    for id in events(corpus).filter(|&id| lane(corpus, corpus.event(id)) == Lane::Phases) {
        let Some(e) = extent(corpus.event(id)) else { continue };
        let mut p = new(corpus, id, Lane::Phases, &e, bar(axis, &e, y, BAND * unit));
        let event = corpus.event(id);
        let name = event_label(corpus, event, input.lang);
        let date = event_when(corpus, event, input.lang);
        let wide = width(&name, size, Face::Bold) + width(&date, size, Face::Bold) + 24.0 * unit;
        let end = p.bar.x + p.bar.w;
        // Words stand after a band, or in it where it runs on to the end, and there clear of what it overlaps.
        let x = if end + wide < axis.end() {
            end + 7.0 * unit
        } else {
            let before = out.last().map_or(0.0, |p| p.bar.x + p.bar.w);
            before.max(p.bar.x + p.fade.0) + 7.0 * unit
        };
        let base = y + BAND * unit / 2.0 + size * 0.35;
        let name = line(name, pt(x, base), Side::Right, size, Face::Bold);
        let after = name.rect.x + name.rect.w + 7.0 * unit;
        p.date = Some(line(date, pt(after, base), Side::Right, size, Face::Plain));
        p.name = vec![name];
        out.push(p);
        y += ROW * unit;
    }
    (out, y)
}

/// What came after the axis ends, named beside the first band; its mark stands on the axis past the break.
pub fn later(corpus: &Corpus, input: &LayoutInput, axis: &Axis, top: f64, foot: f64, unit: f64) -> Vec<Placed> {
    let size = 11.5 * unit;
    let middle = top + BAND * unit / 2.0;
    let of = |id: EventId| {
        let event = corpus.event(id);
        let e = extent(event).filter(|e| e.from > END)?;
        let tick = 5.0 * unit;
        let mut p = new(corpus, id, lane(corpus, event), &e, bar(axis, &e, foot - tick, tick));
        let at = pt(p.bar.x + p.bar.w / 2.0, middle);
        let base = middle + size * 0.35;
        let x = at.x - 10.0 * unit;
        let date = event_when(corpus, event, input.lang);
        let date = line(date, pt(x, base), Side::Left, size, Face::Plain);
        let name = event_label(corpus, event, input.lang);
        let x = date.rect.x - 7.0 * unit;
        p.name = vec![line(name, pt(x, base), Side::Left, size, Face::Bold)];
        p.date = Some(date);
        p.glyph = Some(at);
        Some(p)
    };
    events(corpus).filter_map(of).collect()
}
