//! Draws what time is measured by: lanes' rules, the axis with its breaks, the fan onto the even scale, the scale with
//! its handle and the brushed period. Says which month a point means.

use crate::analysis::Moment;
use crate::corpus::Lang;
use crate::drawing::geometry::{Point, Rect, pt};
use crate::drawing::labels::{Label, Side, rect_of};
use crate::drawing::length::n;
use crate::drawing::metrics::{Face, width};
use crate::drawing::pieces::boxed;
use crate::drawing::{Frame, Mark, Role, Scene, Shape};
use crate::text::Day;
use crate::views::time::layout::axis::{BREAKS, END, Even, year};
use crate::views::time::layout::extent::extent;
use crate::views::time::layout::{Placed, Timeline, across};
use crate::views::time::scene::events::text;
use crate::views::time::wording;

/// Height of the axis row under a lying axis, px for a unit of 1.
const ROW: f64 = 20.0;
/// Half the height of the even scale to the hand, px for a unit of 1.
const EVEN_REACH: f64 = 18.0;

/// The instant a moment means: its middle, or the very end.
fn instant(at: Moment) -> f64 {
    if at >= Moment::LAST {
        END
    } else {
        f64::from(at.index()) + 0.5
    }
}

/// What lies behind everything: rules between lanes, the brushed period, the line of the moment.
pub fn ground(frame: &Frame, line: &Timeline, scene: &mut Scene) {
    brush(frame, line, scene);
    let mut rule = |d: String| scene.marks.push(Mark::new(Role::Rule, Shape::Path(d)));
    let (from, to) = line.across;
    for row in &line.lanes {
        rule(format!(
            "M{} {}H{}",
            n(12.0 * line.unit),
            n(row.top),
            n(line.size.w - 12.0 * line.unit)
        ));
    }
    for [a, b] in &line.rules {
        rule(format!("M{} {}L{} {}", n(a.x), n(a.y), n(b.x), n(b.y)));
    }
    for [a, b] in &line.guides {
        let d = format!("M{} {}V{}", n(a.x), n(a.y), n(b.y));
        scene.marks.push(Mark::new(Role::Guide, Shape::Path(d)));
    }
    if let Some(at) = frame.controls.moment {
        let p = line.axis.at(instant(at));
        let mut put = |d: String| scene.marks.push(Mark::new(Role::Sketch, Shape::Path(d)).wide(1.4));
        if line.upright {
            put(format!("M{} {}H{}", n(from - 34.0 * line.unit), n(p), n(to + 6.0)));
        } else {
            for [a, b] in across::at_instant(line, instant(at)) {
                put(format!("M{} {}V{}", n(a.x), n(a.y), n(b.y)));
            }
            put(format!("M{} {}v{}", n(p), n(to), n(ROW * line.unit)));
        }
    }
}

/// The brushed period, on the lanes and on the even scale.
fn brush(frame: &Frame, line: &Timeline, scene: &mut Scene) {
    let Some((a, b)) = frame.controls.period else { return };
    let (t0, t1) = (f64::from(a.index()), (f64::from(b.index()) + 1.0).min(END));
    let (from, to) = line.across;
    let (p0, p1) = (line.axis.at(t0), line.axis.at(t1));
    let on_axis = if line.upright {
        Rect {
            x: from - 2.0,
            y: p0,
            w: to - from + 4.0,
            h: p1 - p0,
        }
    } else {
        Rect {
            x: p0,
            y: from,
            w: p1 - p0,
            h: to - from,
        }
    };
    let half = 7.0 * line.unit;
    let on_scale = line.even.map(|e| Rect {
        x: e.at(t0),
        y: e.y - half,
        w: e.at(t1) - e.at(t0),
        h: 2.0 * half,
    });
    for r in core::iter::once(on_axis).chain(on_scale) {
        scene.marks.push(Mark::new(Role::Brush, Shape::Path(boxed(&r))));
    }
}

/// Axis, fan and even scale.
pub fn draw(frame: &Frame, line: &Timeline, scene: &mut Scene) {
    axis(frame, line, scene);
    if let Some(e) = &line.even {
        fan(frame, line, e, scene);
        even(frame, line, e, scene);
    }
}

/// Ticks of the axis: instant, whether it is a year set strongly, and its words.
fn ticks(lang: Lang) -> Vec<(f64, bool, String)> {
    let mut out = Vec::new();
    let mut put = |t: f64, strong: bool, words: String| out.push((t, strong, words));
    for y in [1950, 1980, 2011, 2017, 2022] {
        put(year(y), true, y.to_string());
    }
    put(year(2023), true, "2023".into());
    for y in [1960, 1970, 1990, 2000, 2010] {
        put(year(y), false, y.to_string());
    }
    for y in 2012..=2016 {
        put(year(y), true, y.to_string());
    }
    for y in 2018..=2021 {
        put(year(y), false, y.to_string());
    }
    for (y, m) in [(2022, 7), (2023, 7), (2022, 4), (2022, 10), (2023, 4)] {
        put(year(y) + f64::from(m) - 1.0, false, wording::month(m, lang));
    }
    out
}

fn axis(frame: &Frame, line: &Timeline, scene: &mut Scene) {
    let u = line.unit;
    let size = 11.5 * u;
    // Past its end the line goes on to what came later.
    let (begin, end) = (line.axis.begin(), line.axis.at(f64::MAX));
    let at = if line.upright {
        line.across.0 - 5.0 * u
    } else {
        line.across.1
    };
    let d = if line.upright {
        format!("M{} {}V{}", n(at), n(begin), n(end))
    } else {
        format!("M{} {}H{}", n(begin), n(at), n(end))
    };
    scene.marks.push(Mark::new(Role::Sketch, Shape::Path(d)).wide(1.2));
    let mut taken: Vec<Rect> = Vec::new();
    let later = |p: &Placed| extent(frame.corpus.event(p.event)).is_some_and(|e| e.from > END);
    let words = |p: &Placed| p.date.as_ref().filter(|_| !line.upright).map(|l| l.words.clone());
    let after = line.placed.iter().filter(|p| later(p));
    let after = after.map(|p| (f64::MAX, false, words(p).unwrap_or_default()));
    for (t, strong, words) in after.chain(ticks(frame.lang)) {
        let p = line.axis.at(t);
        let d = if line.upright {
            format!("M{} {}h{}", n(at), n(p), n(-4.0 * u))
        } else {
            format!("M{} {}v{}", n(p), n(at), n(4.0 * u))
        };
        scene.marks.push(Mark::new(Role::Sketch, Shape::Path(d)).wide(1.0));
        let (place, side) = if line.upright {
            (pt(at - 6.0 * u, p + size * 0.36), Side::Left)
        } else {
            (pt(p, at + 15.0 * u), Side::Middle)
        };
        let face = if strong { Face::Bold } else { Face::Plain };
        let rect = rect_of(&words, place, side, size, face);
        if taken.iter().any(|r| r.grown(1.5).overlaps(&rect)) {
            continue;
        }
        taken.push(rect);
        let label = Label {
            at: place,
            side,
            rect,
            size,
            face,
            words,
            leader: None,
        };
        let role = if strong { Role::YearStrong } else { Role::Year };
        scene.marks.push(text(role, &label));
    }
    // Two strokes through the line where the pace changes, and where it breaks off.
    let inner = BREAKS[1..BREAKS.len() - 1].iter().map(|&t| line.axis.at(t));
    for p in inner.chain([line.axis.end() + line.axis.beyond / 2.0]) {
        for off in [-1.6 * u, 1.6 * u] {
            let d = if line.upright {
                format!(
                    "M{} {}l{} {}",
                    n(at - 4.0 * u),
                    n(p + off + 1.5 * u),
                    n(8.0 * u),
                    n(-3.0 * u)
                )
            } else {
                format!(
                    "M{} {}l{} {}",
                    n(p + off - 1.5 * u),
                    n(at + 4.0 * u),
                    n(3.0 * u),
                    n(-8.0 * u)
                )
            };
            scene.marks.push(Mark::new(Role::Sketch, Shape::Path(d)).wide(1.2));
        }
    }
}

/// The pieces of the axis fanned onto the even scale, each with its ratio.
fn fan(frame: &Frame, line: &Timeline, even: &Even, scene: &mut Scene) {
    let u = line.unit;
    let size = 11.5 * u;
    let (top, bottom) = (line.across.1 + ROW * u, even.y - 4.0 * u);
    for (i, piece) in line.axis.pieces.iter().enumerate() {
        let (a, b) = (even.at(piece.from), even.at(piece.to));
        let d = format!(
            "M{} {}H{}L{} {}H{}z",
            n(piece.begin),
            n(top),
            n(piece.end),
            n(b),
            n(bottom),
            n(a)
        );
        let role = if i % 2 == 0 { Role::Disc } else { Role::Thread };
        scene.marks.push(Mark::new(role, Shape::Path(d)));
    }
    // Where the line to the handle runs at the height of the ratios.
    let crossing = frame.controls.moment.map(|m| {
        let (from, to) = (line.axis.at(instant(m)), even.handle(m));
        from + (to - from) * (size * 0.7 / (even.y - top))
    });
    let steep = frame.controls.moment.map_or(0.0, |m| {
        (even.handle(m) - line.axis.at(instant(m))).abs() * size / (even.y - top)
    });
    // The densest piece is told at full length, the others as it is.
    for (i, piece) in line.axis.pieces.iter().enumerate() {
        let full = i + 1 == line.axis.pieces.len();
        let at = pt((piece.begin + piece.end) / 2.0, top + size * 1.05);
        let clear = |words: &String| {
            let half = width(words, size, Face::Bold) / 2.0 + size * 0.4;
            half < (piece.end - piece.begin) / 2.0 + size
                && crossing.is_none_or(|x| (x - at.x).abs() > half + steep / 2.0)
        };
        let lengths = if full { &[true, false][..] } else { &[false] };
        let mut words = lengths
            .iter()
            .map(|&full| wording::ratio(piece.ratio(&line.axis), full, frame.lang));
        if let Some(words) = words.find(clear) {
            let label = Mark::text(Role::ThreadText, at, crate::drawing::Anchor::Middle, size, words);
            scene.marks.push(label);
        }
    }
}

fn even(frame: &Frame, line: &Timeline, e: &Even, scene: &mut Scene) {
    let u = line.unit;
    let size = 11.5 * u;
    let d = format!("M{} {}H{}", n(e.begin), n(e.y), n(e.end));
    scene.marks.push(Mark::new(Role::Rule, Shape::Path(d)).wide(3.0));
    for p in &line.placed {
        let Some(x) = extent(frame.corpus.event(p.event)) else {
            continue;
        };
        if x.from < END {
            let d = format!("M{} {}v{}", n(e.at(x.from)), n(e.y - 4.0 * u), n(8.0 * u));
            scene.marks.push(Mark::new(Role::Sketch, Shape::Path(d)).wide(1.0));
        }
    }
    let at = frame.controls.moment.unwrap_or(Moment::LAST);
    let x = e.handle(at);
    if frame.controls.moment.is_some() {
        // From the line over the lanes to the handle, across the fan.
        let from = line.axis.at(instant(at));
        let d = format!("M{} {}L{} {}", n(from), n(line.across.1 + ROW * u), n(x), n(e.y));
        scene.marks.push(Mark::new(Role::Sketch, Shape::Path(d)).wide(1.4));
    }
    scene
        .marks
        .push(Mark::new(Role::Handle, Shape::Circle(pt(x, e.y), 7.0 * u)));
    let day = Day {
        year: at.year,
        month: Some(at.month),
        day: None,
    };
    let base = e.y + 8.0 * u + size;
    let words = day.written(frame.lang);
    let half = rect_of(&words, pt(0.0, base), Side::Middle, size, Face::Bold).w / 2.0;
    let mid = x.clamp(half + 4.0, line.size.w - half - 4.0);
    let now = rect_of(&words, pt(mid, base), Side::Middle, size, Face::Bold);
    let anchor = crate::drawing::Anchor::Middle;
    scene
        .marks
        .push(Mark::text(Role::YearStrong, pt(mid, base), anchor, size, words));
    let mut taken = vec![now];
    let mut years: Vec<i16> = (1950..=2020).step_by(10).collect();
    // Where room is short, every second decade goes first.
    years.sort_by_key(|y| (y / 10) % 2 == 0);
    for y in years {
        let (words, place) = (y.to_string(), pt(e.at(year(y)), base));
        let rect = rect_of(&words, place, Side::Middle, size, Face::Plain);
        let inside = rect.x > 1.0 && rect.x + rect.w < line.size.w - 1.0;
        if inside && !taken.iter().any(|r| r.grown(4.0).overlaps(&rect)) {
            taken.push(rect);
            scene.marks.push(Mark::text(Role::Year, place, anchor, size, words));
        }
    }
    let reach = Rect {
        x: e.begin - 10.0,
        y: e.y - 12.0 * u,
        w: e.end - e.begin + 20.0,
        h: 24.0 * u,
    };
    scene.marks.push(Mark::new(Role::Hit, Shape::Path(boxed(&reach))));
}

/// The month a drag has come to that began on a scale: along that scale, wherever the hand strays, and no further than
/// its ends.
pub fn moment_along(line: &Timeline, from: Point, to: Point) -> Option<Moment> {
    moment_at(line, from)?;
    let axis = &line.axis;
    let even = line.even.filter(|e| (from.y - e.y).abs() <= EVEN_REACH * line.unit);
    let at = if let Some(e) = even {
        pt(to.x.clamp(e.begin, e.end), from.y)
    } else if line.upright {
        pt(from.x, to.y.clamp(axis.begin(), axis.end()))
    } else {
        pt(to.x.clamp(axis.begin(), axis.end()), from.y)
    };
    moment_at(line, at)
}

/// The month a point means: on the even scale, or on the axis row of a lying axis.
pub fn moment_at(line: &Timeline, at: Point) -> Option<Moment> {
    let u = line.unit;
    let on = |e: &Even| (at.y - e.y).abs() <= EVEN_REACH * u && at.x >= e.begin - 14.0 && at.x <= e.end + 14.0;
    if let Some(e) = line.even.filter(on) {
        return Some(e.month(at.x));
    }
    let (from, to) = line.across;
    let (along, off) = if line.upright {
        (at.y, at.x >= from - 34.0 * u && at.x <= from)
    } else {
        (at.x, at.y >= to && at.y <= to + ROW * u)
    };
    let inside = along >= line.axis.begin() - 8.0 && along <= line.axis.end() + 8.0;
    (off && inside).then(|| line.axis.month(along))
}
