//! Draws events: span, stem, glyph, name and date; quiet where the moment, the brushed period or a filter leaves them
//! out, never gone.

use crate::analysis::Moment;
use crate::corpus::{Item, Status};
use crate::drawing::geometry::{Point, Rect, pt};
use crate::drawing::labels::Label;
use crate::drawing::length::n;
use crate::drawing::pieces::{anchor, boxed};
use crate::drawing::{Frame, Mark, Role, Scene, Shape, Spot};
use crate::views::time::layout::extent::extent;
use crate::views::time::layout::fall::Fall;
use crate::views::time::layout::sort::Lane;
use crate::views::time::layout::{Placed, Timeline};
use crate::views::time::scene::glyph;

/// Slices a fading end is drawn in.
const SLICES: usize = 9;
/// How much of its strength a quiet event keeps.
const QUIET: f64 = 0.2;

/// Draws all events: spans first, so that no span covers a name.
pub fn draw(frame: &Frame, line: &Timeline, scene: &mut Scene) {
    for p in &line.placed {
        let strength = p.strength * if quiet(frame, p) { QUIET } else { 1.0 };
        span(line, p, strength, scene);
    }
    bracket(line, scene);
    if let Some(f) = &line.fall {
        fall(frame, line, f, scene);
    }
    for p in &line.placed {
        named(frame, line, p, scene);
    }
}

/// The one count that is reported twice: two stems of true height from nought, dots between their heads where nothing
/// was counted.
fn fall(frame: &Frame, line: &Timeline, f: &Fall, scene: &mut Scene) {
    let [a, b] = f.heads;
    let zero = format!("M{} {}H{}", n(a.x), n(f.base), n(b.x));
    scene.marks.push(Mark::new(Role::Rule, Shape::Path(zero)));
    let (mut both, mut tone) = (true, None);
    for (event, head) in f.events.into_iter().zip(f.heads) {
        let Some(p) = line.placed.iter().find(|p| p.event == event) else {
            continue;
        };
        let told = !quiet(frame, p);
        both &= told;
        tone = p.tone;
        let mut put = |role: Role, shape: Shape| {
            let mark = Mark::new(role, shape).of(Item::Event(event));
            scene.marks.push(mark.toned(p.tone.filter(|_| told)).wide(2.0));
        };
        let (stem, end) = if told {
            (Role::Sketch, Role::SketchFill)
        } else {
            (Role::Leader, Role::Leader)
        };
        put(stem, Shape::Path(through(&[pt(head.x, f.base), head])));
        put(end, Shape::Circle(head, 2.8 * line.unit));
    }
    let dots = Mark::new(Role::Sketch, Shape::Path(through(&f.heads))).dashed(Status::Requirement);
    if both {
        scene.marks.push(dots.toned(tone));
    }
    for label in &f.words {
        scene.marks.push(text(Role::Sub, label));
    }
}

/// Whether an event lies outside what the reader asked for.
fn quiet(frame: &Frame, p: &Placed) -> bool {
    let event = frame.corpus.event(p.event);
    let Some(e) = extent(event) else { return false };
    let instant = |m: Moment| f64::from(m.index());
    if let Some((a, b)) = frame.controls.period
        && (e.to <= instant(a) || e.from >= instant(b) + 1.0)
    {
        return true;
    }
    match frame.controls.moment {
        Some(at) => e.from >= instant(at) + 1.0,
        None => !event.entities.iter().any(|&id| frame.shown.has_entity(id)),
    }
}

fn span(line: &Timeline, p: &Placed, strength: f64, scene: &mut Scene) {
    let item = Item::Event(p.event);
    let mut put = |role: Role, r: &Rect| {
        scene
            .marks
            .push(Mark::new(role, Shape::Path(boxed(r))).of(item).toned(p.tone));
    };
    if p.inferred {
        put(Role::SpanInferred, &p.bar);
        return;
    }
    if p.day {
        put(Role::Span(strength), &p.bar);
        return;
    }
    // Along the axis: x where it lies, y where it stands.
    let (begin, long) = if line.upright {
        (p.bar.y, p.bar.h)
    } else {
        (p.bar.x, p.bar.w)
    };
    let part = |from: f64, to: f64| {
        if line.upright {
            Rect {
                y: from,
                h: to - from,
                ..p.bar
            }
        } else {
            Rect {
                x: from,
                w: to - from,
                ..p.bar
            }
        }
    };
    let (fade_in, fade_out) = p.fade;
    let step = |i: usize| i as f64 / SLICES as f64;
    for i in 0..SLICES {
        let share = step(i) + 0.5 / SLICES as f64;
        if fade_in > 0.0 {
            let r = part(begin + fade_in * step(i), begin + fade_in * step(i + 1));
            put(Role::Span(strength * share), &r);
        }
        if fade_out > 0.0 {
            let from = begin + long - fade_out;
            let r = part(from + fade_out * step(i), from + fade_out * step(i + 1));
            put(Role::Span(strength * (1.0 - share)), &r);
        }
    }
    if long - fade_in - fade_out > 0.05 {
        // A hair before its end, so that one year's bar is told from the next one's.
        let hair = if fade_out == 0.0 && long > 8.0 { 1.2 } else { 0.0 };
        put(
            Role::Span(strength),
            &part(begin + fade_in, begin + long - fade_out - hair),
        );
    }
}

/// A polyline as path data.
fn through(points: &[Point]) -> String {
    let mut d = String::new();
    for (i, p) in points.iter().enumerate() {
        d.push(if i == 0 { 'M' } else { 'L' });
        d.push_str(&n(p.x));
        d.push(' ');
        d.push_str(&n(p.y));
    }
    d
}

fn named(frame: &Frame, line: &Timeline, p: &Placed, scene: &mut Scene) {
    let item = Item::Event(p.event);
    let quiet = quiet(frame, p);
    let tone = p.tone.filter(|_| !quiet);
    if !p.stem.is_empty() {
        let stem = Mark::new(Role::Leader, Shape::Path(through(&p.stem)));
        scene.marks.push(stem.toned(tone));
    }
    let place = p.glyph.unwrap_or(pt(p.bar.x + p.bar.w / 2.0, p.bar.y + p.bar.h / 2.0));
    if let Some(at) = p.glyph
        && p.lane != Lane::Phases
    {
        let mut mark = glyph::draw(p.sort, at, line.unit, tone, Some(p.event));
        if quiet {
            mark.role = Role::GlyphQuiet;
        }
        scene.marks.push(mark);
        let hit = Mark::new(Role::Hit, Shape::Circle(at, 9.0 * line.unit));
        scene.marks.push(hit.of(item));
    }
    // On a band words need no ground of their own.
    let on_band = !line.upright && p.lane == Lane::Phases && p.name.iter().any(|l| l.at.x < p.bar.x + p.bar.w);
    let (strong, plain) = match (on_band, quiet) {
        (true, _) => (Role::OnDisc, Role::OnDisc),
        (false, true) => (Role::Sub, Role::Sub),
        (false, false) => (Role::BodyStrong, Role::Sub),
    };
    for label in &p.name {
        scene.marks.push(text(strong, label).of(item));
    }
    for label in p.date.iter().chain(&p.more) {
        scene.marks.push(text(plain, label).of(item));
    }
    scene.spots.push(Spot {
        item,
        at: place,
        // As far as the drawing reaches: a ring round it is to keep off the name beside it.
        radius: if p.glyph.is_some() { 5.5 } else { 8.0 } * line.unit,
    });
}

/// A placed line of words as a mark.
pub fn text(role: Role, label: &Label) -> Mark {
    Mark::text(role, label.at, anchor(label.side), label.size, label.words.clone())
}

/// The measure from office to network to law.
fn bracket(line: &Timeline, scene: &mut Scene) {
    let Some(b) = &line.bracket else { return };
    let y = b.points[0].y;
    for (p, from) in b.points.iter().zip(b.stems) {
        let d = format!("M{} {}V{}", n(p.x), n(from), n(y));
        scene.marks.push(Mark::new(Role::Leader, Shape::Path(d)));
    }
    let d = format!("M{} {}H{}", n(b.points[0].x), n(y), n(b.points[2].x));
    scene.marks.push(Mark::new(Role::Sketch, Shape::Path(d)).wide(1.4));
    for p in b.points {
        scene
            .marks
            .push(Mark::new(Role::SketchFill, Shape::Circle(p, 2.6 * line.unit)));
    }
    for (i, label) in b.words.iter().enumerate() {
        let role = if i < 2 { Role::BodyStrong } else { Role::Sub };
        scene.marks.push(text(role, label));
    }
}
