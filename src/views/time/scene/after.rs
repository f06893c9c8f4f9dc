//! What came after the paper, as a strip of its own: outlined, in the layer's colour, in order of time; beside the
//! timeline where there is room, else under it. Only while the layer is on.

use crate::analysis::layer_rows;
use crate::corpus::{Code, Item};
use crate::drawing::geometry::{Point, Rect, Size, pt};
use crate::drawing::layer_marks::sign::star;
use crate::drawing::length::n;
use crate::drawing::metrics::{Face, wrap};
use crate::drawing::{Anchor, Form, Frame, Mark, Role, Scene, Shape};
use crate::layers::{After, Layer};
use crate::text::beside::Strip;
use crate::text::{Words, date};

/// From this width on, px, the strip stands beside the timeline: in less, the lanes beside it would be so high that the
/// years under them leave the first screen.
const BESIDE_FROM: f64 = 1700.0;
/// Its share of the width there.
const SHARE: f64 = 0.3;
/// Room between frame and words, px.
const PAD: f64 = 12.0;
/// Font size, px.
const TYPE: f64 = 11.5;
/// From line to line, px.
const LEAD: f64 = 15.0;
/// From entry to entry, px.
const GAP: f64 = 6.0;
/// Where words begin after their star, px.
const INDENT: f64 = 18.0;

/// The rows of the layer, none while it is off.
fn rows<'a>(frame: &Frame<'a>) -> &'a [After] {
    frame.layer_data.map_or(&[], |layer_data| {
        layer_rows::all_after(layer_data, frame.controls.layers)
    })
}

/// Width the strip takes beside the timeline, px; nought where it stands under it, or not at all.
pub fn width_beside(frame: &Frame) -> f64 {
    let wide = frame.form == Form::Wide && frame.size.w / frame.zoom >= BESIDE_FROM;
    if wide && !rows(frame).is_empty() {
        (frame.size.w * SHARE).round()
    } else {
        0.0
    }
}

/// One entry, its words broken into lines.
struct Entry<'a> {
    row: &'a After,
    head: String,
    lines: Vec<String>,
}

impl Entry<'_> {
    fn height(&self) -> f64 {
        LEAD * (1 + self.lines.len()) as f64 + GAP
    }
}

/// Draws the strip; the picture grows where it must.
pub fn draw(frame: &Frame, scene: &mut Scene) {
    let rows = rows(frame);
    if rows.is_empty() {
        return;
    }
    let beside = width_beside(frame);
    let under = beside == 0.0;
    let (x, y, w) = if under {
        (PAD, scene.size.h + 6.0, frame.size.w - 2.0 * PAD)
    } else {
        (frame.size.w - beside, 8.0, beside - 8.0)
    };
    let columns = if under {
        (w / 300.0).floor().clamp(1.0, 3.0)
    } else {
        1.0
    };
    let column = (w - PAD * (columns + 1.0)) / columns;
    let mut at = pt(x + PAD, y + PAD + 10.0);
    scene.marks.push(star(pt(at.x + 6.0, at.y - 4.5), 1.0));
    let title = Mark::text(
        Role::OuterHead,
        pt(at.x + INDENT, at.y),
        Anchor::Start,
        14.0,
        Strip::Title.get(frame.lang),
    );
    scene.marks.push(title);
    for line in wrap(Strip::Note.get(frame.lang), 11.5, Face::Plain, w - 2.0 * PAD - INDENT) {
        at.y += LEAD;
        let place = pt(at.x + INDENT, at.y);
        scene
            .marks
            .push(Mark::text(Role::Sub, place, Anchor::Start, 11.5, line));
    }
    let top = at.y + LEAD + GAP;
    let foot = list(
        frame,
        &entries(frame, rows, column - INDENT),
        pt(at.x, top),
        (columns, column),
        scene,
    );
    let bottom = if under { foot } else { foot.max(scene.size.h - 8.0) };
    let outline = Rect { x, y, w, h: bottom - y };
    scene.marks.push(frame_of(&outline));
    scene.size = Size {
        w: frame.size.w,
        h: scene.size.h.max(bottom + 8.0),
    };
}

fn entries<'a>(frame: &Frame, rows: &'a [After], room: f64) -> Vec<Entry<'a>> {
    let lang = frame.lang;
    let entry = |row: &'a After| Entry {
        row,
        head: format!(
            "{} · {}",
            date(&row.start, "", row.precision, lang),
            row.programme.code()
        ),
        lines: wrap(row.text.get(lang), TYPE, Face::Plain, room),
    };
    rows.iter().map(entry).collect()
}

/// The entries column by column; returns where the longest column ends.
fn list(frame: &Frame, entries: &[Entry], from: Point, (columns, column): (f64, f64), scene: &mut Scene) -> f64 {
    let whole: f64 = entries.iter().map(Entry::height).sum();
    let each = whole / columns;
    let (mut at, mut filled, mut foot) = (from, 0.0, from.y);
    for entry in entries {
        // A column ends where its share of the whole is nearest.
        if filled + entry.height() / 2.0 > each && at.x + 2.0 * column < from.x + columns * (column + PAD) {
            at = pt(at.x + column + PAD, from.y);
            filled = 0.0;
        }
        let item = entry.row.about.first().and_then(|code| frame.corpus.item_coded(code));
        put(entry, at, item, scene);
        at.y += entry.height();
        filled += entry.height();
        foot = foot.max(at.y);
    }
    foot
}

/// One entry: star, date and programme, words.
fn put(entry: &Entry, at: Point, item: Option<Item>, scene: &mut Scene) {
    let mut push = |mut mark: Mark| {
        mark.item = item;
        scene.marks.push(mark);
    };
    push(star(pt(at.x + 6.0, at.y - 4.0), 0.8));
    let x = at.x + INDENT;
    push(Mark::text(
        Role::OuterHead,
        pt(x, at.y),
        Anchor::Start,
        TYPE,
        entry.head.clone(),
    ));
    for (k, line) in entry.lines.iter().enumerate() {
        let place = pt(x, at.y + LEAD * (k + 1) as f64);
        push(Mark::text(Role::OuterWords, place, Anchor::Start, TYPE, line.clone()));
    }
}

/// The outline that marks the strip off.
fn frame_of(r: &Rect) -> Mark {
    let d = format!(
        "M{} {}h{}v{}h{}zM{} {}v{}",
        n(r.x),
        n(r.y),
        n(r.w),
        n(r.h),
        n(-r.w),
        n(r.x + 3.0),
        n(r.y),
        n(r.h)
    );
    Mark::new(Role::OuterSign(Layer::After), Shape::Path(d)).wide(1.0)
}
