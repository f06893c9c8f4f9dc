//! The lying arrangement: phases, four lanes, the axis, and the even scale under it.

use crate::corpus::{Case, Code, Corpus, EventId, Lang, Programme};
use crate::layout::geometry::{Rect, Size, pt};
use crate::layout::labels::Side;
use crate::layout::metrics::{Face, width};
use crate::text::Words;
use crate::text::time::{Time, event_label, event_when, months};

use super::axis::{Axis, END, Even};
use super::extent::{Extent, extent};
use super::parts::{apart_words, block, legend, line, new, notes};
use super::place::{GAP, Measure, Wish, place};
use super::sort::{LANES, Lane, lane};
use super::{Bracket, Brief, LaneRow, Placed, Timeline, events, inferred, stops};

/// How the five pieces share the length: the dense ones have most.
const WEIGHTS: [f64; 5] = [8.0, 18.0, 32.0, 8.0, 34.0];
/// The three events the measure hangs from.
const MEASURED: [&str; 3] = ["t-amnpo", "t-nnmi", "t-rami"];

/// Everything one lane needs before its height is known.
struct Draft {
    lane: Lane,
    up: f64,
    down: f64,
    measured: bool,
    placed: Vec<Placed>,
}

/// Places the lying arrangement; `None` where it is too narrow for all names.
pub fn lay_out(corpus: &Corpus, brief: &Brief) -> Option<Timeline> {
    let Size { w, h } = brief.size;
    let unit = ((w / 1110.0).min(h / 774.0) / brief.zoom).clamp(1.0, 2.0);
    let size = 12.0 * unit;
    let small = 11.5 * unit;
    let left = 12.0 * unit;
    let caption = 116.0 * unit;
    let (begin, end) = (caption + 10.0 * unit, w - 30.0 * unit);
    let axis = Axis::new(begin, end, WEIGHTS, 15.0 * unit);

    // Heading and legend.
    let title = line(
        Time::Title.get(brief.lang),
        pt(left, 22.0 * unit),
        Side::Right,
        18.0 * unit,
        Face::Heading,
    );
    let lede = line(
        Time::Lede.get(brief.lang),
        pt(left, 42.0 * unit),
        Side::Right,
        size,
        Face::Plain,
    );
    let beside = title.rect.w.max(lede.rect.w) + left + 30.0 * unit;
    let (legend, legend_end) = if w - beside > 560.0 * unit {
        legend(brief, beside, w - left, 20.0 * unit, small)
    } else {
        legend(brief, left, w - left, 62.0 * unit, small)
    };
    let mut y = legend_end.max(42.0 * unit) + 8.0 * unit;

    // Stops.
    let measure = stops::Measure {
        ring: 21.5 * unit,
        pitch: 78.0 * unit,
        size: small,
    };
    let stops = stops::row(&axis, brief.lang, &measure, (left, w - left), y);
    y += measure.height() + 8.0 * unit;

    // Phases.
    let top = y;
    let mut placed = phases(corpus, brief, &axis, &mut y, unit);
    y += 6.0 * unit;

    // Lanes.
    let drafts: Vec<Draft> = LANES
        .iter()
        .map(|&l| draft(corpus, brief, l, &axis, (begin, w - 4.0), unit))
        .collect::<Option<_>>()?;
    let below = (20.0 + 21.0 + 34.0) * unit + foot_height(corpus, brief, left, w - left, small);
    let pad = 2.0 * unit;
    let wanted: f64 = drafts.iter().map(|d| d.up + d.down + 2.0 * pad).sum();
    let spare = ((h - y - below - wanted) / (2.0 * LANES.len() as f64)).clamp(0.0, 26.0 * unit);
    let mut lanes = Vec::new();
    let mut bracket = None;
    for d in drafts {
        let lane_top = y;
        let at = y + pad + spare + d.up;
        let bottom = at + d.down + pad + spare;
        if d.measured {
            let hang = at + d.down - 7.0 * unit;
            bracket = measured(brief, corpus, &d.placed, at, hang, small);
        }
        placed.extend(d.placed.into_iter().map(|p| moved(p, at)));
        lanes.push(caption_of(
            corpus, brief, d.lane, lane_top, at, bottom, left, caption, unit,
        ));
        y = bottom;
    }
    let across = (top, y);

    // Axis row and even scale are drawn from these.
    let even = Even {
        begin,
        end,
        y: y + (20.0 + 21.0 + 8.0) * unit,
    };
    let foot = y + below - foot_height(corpus, brief, left, w - left, small) + small;
    let (apart, y) = apart_words(corpus, brief, left, w - left, foot, small);
    let (notes, y) = notes(corpus, brief.lang, left, w - left, y, small);
    Some(Timeline {
        size: Size { w, h: h.max(y) },
        type_size: size,
        unit,
        upright: false,
        axis,
        across,
        even,
        stops,
        lanes,
        placed,
        bracket,
        head: vec![title, lede],
        legend,
        apart,
        notes,
    })
}

fn foot_height(corpus: &Corpus, brief: &Brief, left: f64, right: f64, small: f64) -> f64 {
    let (_, y) = apart_words(corpus, brief, left, right, 0.0, small);
    notes(corpus, brief.lang, left, right, y, small).1 + small * 0.4
}

/// An event's bar along a lying axis.
fn bar(axis: &Axis, e: &Extent, y: f64, h: f64) -> (Rect, (f64, f64)) {
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

/// The phases as bands, each with its words.
fn phases(corpus: &Corpus, brief: &Brief, axis: &Axis, y: &mut f64, unit: f64) -> Vec<Placed> {
    let (row, size) = (15.0 * unit, 11.5 * unit);
    let mut out = Vec::new();
    for id in events(corpus).filter(|&id| lane(corpus, corpus.event(id)) == Lane::Phases) {
        let event = corpus.event(id);
        let Some(e) = extent(event) else { continue };
        let mut p = new(corpus, id, Lane::Phases, &e, bar(axis, &e, *y, row - 3.0 * unit));
        let name = event_label(corpus, event, brief.lang);
        let date = event_when(corpus, event, brief.lang);
        let wide = width(&name, size, Face::Bold) + width(&date, size, Face::Plain) + 24.0 * unit;
        // Words stand after a band, or in it where it runs on to the end.
        let x = if p.bar.x + p.bar.w + wide < axis.end() {
            p.bar.x + p.bar.w + 7.0 * unit
        } else {
            p.bar.x + p.fade.0.max(8.0 * unit) + 6.0 * unit
        };
        let base = *y + row / 2.0 - 1.5 * unit + size * 0.35;
        let name = line(name, pt(x, base), Side::Right, size, Face::Bold);
        let after = name.rect.x + name.rect.w + 7.0 * unit;
        p.date = Some(line(date, pt(after, base), Side::Right, size, Face::Plain));
        p.name = vec![name];
        out.push(p);
        *y += row;
    }
    out
}

/// One lane with its line at nought; `None` where its names find no room.
fn draft(corpus: &Corpus, brief: &Brief, which: Lane, axis: &Axis, edges: (f64, f64), unit: f64) -> Option<Draft> {
    let (size, small) = (12.0 * unit, 11.5 * unit);
    let mine: Vec<(EventId, Extent)> = events(corpus)
        .filter(|&id| lane(corpus, corpus.event(id)) == which && (brief.outside || !inferred(corpus, id)))
        .filter_map(|id| Some((id, extent(corpus.event(id))?)))
        .collect();
    // Spans that overlap take rows of their own; a day's needle crosses all rows.
    let height = 6.5 * unit;
    let mut rows: Vec<f64> = Vec::new();
    let mut row_of = Vec::new();
    for (_, e) in &mine {
        let (r, _) = bar(axis, e, 0.0, height);
        let row = if e.day {
            0
        } else {
            let free = rows.iter().position(|&end| end <= r.x + 0.5).unwrap_or(rows.len());
            if free == rows.len() {
                rows.push(0.0);
            }
            rows[free] = r.x + r.w;
            free
        };
        row_of.push(row);
    }
    let half = height * rows.len().max(1) as f64 / 2.0;
    // Lines of Chinese fonts are taller than their signs.
    let (level, apart) = match brief.lang {
        Lang::En => (28.0, 1.2),
        Lang::Zh => (29.5, 1.24),
    };
    let measure = Measure {
        edges,
        bar: half,
        level: level * unit,
        glyph: 6.0 * unit,
    };
    let mut placed = Vec::new();
    let mut wishes = Vec::new();
    for ((id, e), row) in mine.iter().zip(row_of) {
        let event = corpus.event(*id);
        let (y, h) = if e.day {
            (-half - 2.0, 2.0 * half + 4.0)
        } else {
            (-half + height * row as f64, height - 1.0)
        };
        let p = new(corpus, *id, which, e, bar(axis, e, y, h));
        let solid = (p.bar.x + p.fade.0 * 0.8, p.bar.x + p.bar.w - p.fade.1);
        let reach = (solid.1 - solid.0).max(0.0) / 2.0;
        // A short span's stem stands in its middle, a long one's anywhere from a little way in.
        let first = solid.0 + reach.min(14.0 * unit);
        let along = if reach < 16.0 * unit {
            (solid.0 + reach, solid.0 + reach)
        } else {
            (first, solid.1.min(first + 260.0 * unit) - 8.0 * unit)
        };
        let name = event_label(corpus, event, brief.lang);
        let date = event_when(corpus, event, brief.lang);
        wishes.push(Wish {
            reach: along,
            width: width(&name, size, Face::Bold).max(width(&date, small, Face::Plain)),
            measured: MEASURED.contains(&event.slug.as_str()),
        });
        placed.push(p);
    }
    let found = place(&wishes, &measure)?;
    let (mut up, mut down) = (half + 3.0, half + 3.0);
    for (p, f) in placed.iter_mut().zip(&found) {
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
        let base = f.glyph.y - 2.4 * unit;
        p.name = vec![line(
            event_label(corpus, event, brief.lang),
            pt(x, base),
            f.side,
            size,
            Face::Bold,
        )];
        p.date = Some(line(
            event_when(corpus, event, brief.lang),
            pt(x, base + small * apart),
            f.side,
            small,
            Face::Plain,
        ));
    }
    let measured = wishes.iter().filter(|w| w.measured).count() == 3;
    if measured {
        down += 23.0 * unit;
    }
    Some(Draft {
        lane: which,
        up,
        down,
        measured,
        placed,
    })
}

/// A placed event with its lane's line at a height.
fn moved(mut p: Placed, by: f64) -> Placed {
    p.bar.y += by;
    if let Some(g) = &mut p.glyph {
        g.y += by;
    }
    for s in &mut p.stem {
        s.y += by;
    }
    for l in p.name.iter_mut().chain(p.date.iter_mut()) {
        l.at.y += by;
        l.rect.y += by;
    }
    p
}

/// The measure that hangs from office, network and law.
fn measured(brief: &Brief, corpus: &Corpus, placed: &[Placed], line_y: f64, y: f64, size: f64) -> Option<Bracket> {
    let find = |slug: &str| placed.iter().find(|p| corpus.event(p.event).slug == slug);
    let all: Vec<&Placed> = MEASURED.iter().filter_map(|s| find(s)).collect();
    let [a, b, c] = all.as_slice() else { return None };
    let x = |p: &Placed| p.stem.first().map_or(0.0, |s| s.x);
    let from = |p: &Placed| line_y + p.glyph.map_or(0.0, |g| g.y) + size * 0.52;
    let (first, second) = super::measured_months(corpus)?;
    let base = y + size * 0.36;
    let lang = brief.lang;
    let before = line(
        months(first, false, lang),
        pt(x(a) - size * 0.6, base),
        Side::Left,
        size,
        Face::Bold,
    );
    let middle = pt((x(b) + x(c)) / 2.0, y - size * 0.35);
    let between = line(months(second, true, lang), middle, Side::Middle, size, Face::Bold);
    let remark = line(
        Time::Bracket.get(lang),
        pt(x(c) + size * 0.7, base),
        Side::Right,
        size,
        Face::Plain,
    );
    Some(Bracket {
        points: [pt(x(a), y), pt(x(b), y), pt(x(c), y)],
        stems: [from(a), from(b), from(c)],
        words: vec![before, between, remark],
    })
}

/// A lane's name and facts in the left column.
#[allow(clippy::too_many_arguments)]
fn caption_of(
    corpus: &Corpus,
    brief: &Brief,
    which: Lane,
    top: f64,
    at: f64,
    bottom: f64,
    left: f64,
    right: f64,
    unit: f64,
) -> LaneRow {
    let (name, facts) = caption_words(corpus, brief, which);
    let (size, small) = (13.0 * unit, 11.5 * unit);
    let room = right - left;
    let lines = block(&name, pt(left, 0.0), size, Face::Bold, room).0.len() as f64;
    let fact_lines = block(&facts, pt(left, 0.0), small, Face::Plain, room).0.len() as f64;
    let height = lines * size * 1.3 + fact_lines * small * 1.3;
    let start = ((top + bottom) / 2.0 - height / 2.0).max(top + 3.0) + size;
    let (mut names, y) = block(&name, pt(left, start), size, Face::Bold, room);
    let (mut facts, _) = block(&facts, pt(left, y), small, Face::Plain, room);
    names.append(&mut facts);
    LaneRow {
        lane: which,
        top,
        line: at,
        bottom,
        caption: names,
    }
}

/// The words of a lane's caption: the programme's letters and when it has been.
fn caption_words(corpus: &Corpus, brief: &Brief, which: Lane) -> (String, String) {
    let lang = brief.lang;
    let programme = match which {
        Lane::Phases | Lane::Before => return (Time::Before.get(lang).to_owned(), String::new()),
        Lane::Mep => Programme::Mep,
        Lane::Nnmi => Programme::Nnmi,
        Lane::Nstc => Programme::Nstc,
    };
    let when = corpus
        .programme_entity(programme)
        .and_then(|id| corpus.entity(id).when.as_ref());
    let name = Case::from_code(programme.code()).map_or("", |c| corpus.label(c).get(lang));
    (name.to_owned(), when.map_or(String::new(), |w| w.get(lang).to_owned()))
}
