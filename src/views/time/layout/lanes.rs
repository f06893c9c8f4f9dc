//! The lying arrangement: phases, four lanes, the axis, and the even scale under it.

use crate::corpus::{Case, Code, Corpus, Programme};
use crate::drawing::geometry::{Size, pt};
use crate::drawing::labels::{Label, Side};
use crate::drawing::metrics::Face;
use crate::text::Words;
use crate::views::time::layout::across::crossing;
use crate::views::time::layout::axis::{Axis, Even};
use crate::views::time::layout::bands::{later, phases};
use crate::views::time::layout::draft::{Draft, MEASURED, draft, moved};
use crate::views::time::layout::parts::{apart_words, block, legend, line, notes};
use crate::views::time::layout::sort::{LANES, Lane};
use crate::views::time::layout::{Bracket, LaneRow, LayoutInput, Placed, Timeline, stops};
use crate::views::time::wording::{Time, lane_facts, months};

/// How the five pieces share the length: the dense ones have most.
const WEIGHTS: [f64; 5] = [7.0, 14.0, 31.0, 8.0, 40.0];
/// From this height on, px, everything is larger.
const FULL: f64 = 820.0;
/// Least and greatest radius of a stop's wheels, px for a unit of 1.
const RINGS: (f64, f64) = (20.0, 32.0);
/// Least width of a legend beside the heading, px for a unit of 1.
const LEGEND: f64 = 480.0;
/// Over and under the stops, px for a unit of 1.
const GAP: f64 = 6.0;
/// Height of axis row, fan and even scale with its years, px for a unit of 1.
const SCALES: f64 = 75.0;
/// From the lanes down to the line of the even scale, px for a unit of 1.
const EVEN: f64 = 49.0;

/// Places the lying arrangement; `None` where it is too narrow for all names.
pub fn lay_out(corpus: &Corpus, input: &LayoutInput) -> Option<Timeline> {
    let Size { w, h } = input.size;
    let unit = ((w / 1110.0).min(h / FULL) / input.zoom).clamp(1.0, 2.0);
    let size = 12.0 * unit;
    let small = 11.5 * unit;
    let left = 12.0 * unit;
    let caption = 116.0 * unit;
    let (begin, end) = (caption + 10.0 * unit, w - 64.0 * unit);
    let axis = Axis::new(begin, end, WEIGHTS, 30.0 * unit);

    // Heading and legend.
    let title = line(
        Time::Title.get(input.lang),
        pt(left, 22.0 * unit),
        Side::Right,
        18.0 * unit,
        Face::Heading,
    );
    let lede = line(
        Time::Lede.get(input.lang),
        pt(left, 42.0 * unit),
        Side::Right,
        size,
        Face::Plain,
    );
    let beside = title.rect.w.max(lede.rect.w) + left + 30.0 * unit;
    // The legend stands beside the heading or under it, wherever it ends higher.
    let under = legend(input, left, w - left, 62.0 * unit, small);
    let (legend, legend_end) = (w - beside > LEGEND * unit)
        .then(|| legend(input, beside, w - left, 20.0 * unit, small))
        .filter(|aside| aside.1 < under.1)
        .unwrap_or(under);
    let mut y = legend_end.max(42.0 * unit) + GAP * unit;

    // Phases and lanes, from nought.
    let (bands, bands_end) = phases(corpus, input, &axis, 0.0, unit);
    let drafts: Vec<Draft> = LANES
        .iter()
        .map(|&l| draft(corpus, input, l, &axis, (begin, axis.at(f64::MAX) - 4.0), unit))
        .collect::<Option<_>>()?;
    let pad = 2.0 * unit;
    // A lane is as high as its names need, and its caption.
    let high = |d: &Draft| {
        let (_, caption) = caption_lines(corpus, input, d.lane, (left, caption), 0.0, unit);
        (d.up + d.down + 2.0 * pad).max(caption + 5.0 * unit)
    };
    let heights: Vec<f64> = drafts.iter().map(high).collect();
    let lanes_end: f64 = heights.iter().sum();
    let wanted = bands_end + 2.0 * unit + lanes_end;

    // Stops: their wheels are as large as leaves the even scale in the frame, and of what stands below it all, or what
    // has no date, where that costs them little.
    let room = h - y - wanted - SCALES * unit - GAP * unit;
    let of_ring = |ring: f64| stops::Measure {
        ring,
        pitch: 78.0 * unit,
        size: small,
    };
    let row = |m: &stops::Measure| stops::row(&axis, input.lang, m, (left, w - left), y);
    let ring_in = |room| stops::Measure::ring_in(room, small).clamp(RINGS.0 * unit, RINGS.1 * unit);
    // Where stops stand does not hang on their rings.
    let least = of_ring(RINGS.0 * unit);
    let apart_from = stops::meaning(&row(&least), input.lang, &least, y);
    let (apart_end, foot) = foot_heights(corpus, input, apart_from.is_none(), (left, w - left), small);
    let whole = ring_in(room);
    let rings = [foot, apart_end].map(|below| stops::Measure::ring_in(room - below, small));
    let fits = |ring: &&f64| **ring >= (0.7 * whole).max(RINGS.0 * unit);
    let measure = of_ring(rings.iter().find(fits).map_or(whole, |ring| ring.min(RINGS.1 * unit)));
    let stops = row(&measure);
    let meaning = apart_from.unwrap_or_default();
    y += measure.height() + GAP * unit;

    let top = y;
    let mut placed: Vec<Placed> = bands.into_iter().map(|p| moved(p, top)).collect();
    let below = SCALES * unit + foot;
    let spare = ((h - y - below - wanted) / (2.0 * LANES.len() as f64)).clamp(0.0, 26.0 * unit);
    y += bands_end + 2.0 * unit;
    let mut lanes = Vec::new();
    let (mut bracket, mut fall) = (None, None);
    for (d, high) in drafts.into_iter().zip(heights) {
        let lane_top = y;
        let bottom = y + high + 2.0 * spare;
        let at = (y + bottom + d.up - d.down) / 2.0;
        if d.measured {
            let hang = at + d.down - 7.0 * unit;
            bracket = measured(input, corpus, &d.placed, at, hang, small);
        }
        fall = fall.or(d.fall.map(|f| f.moved(at)));
        placed.extend(d.placed.into_iter().map(|p| moved(p, at)));
        lanes.push(caption_of(
            corpus, input, d.lane, lane_top, at, bottom, left, caption, unit,
        ));
        y = bottom;
    }
    let across = (top, y);
    placed.extend(later(corpus, input, &axis, top, y, unit));
    let [rules, guides] = crossing(&axis, &stops, &placed, bracket.as_ref(), fall.as_ref(), across);

    // Axis row and even scale are drawn from these.
    let even = Even {
        begin,
        end,
        y: y + EVEN * unit,
    };
    let start = y + SCALES * unit + small;
    let (mut apart, y) = apart_words(corpus, input, left, w - left, start, small);
    let (mut notes, y) = notes(corpus, input.lang, meaning.is_empty(), (left, w - left), y, small);
    let undated = apart.0.iter_mut().chain(apart.1.iter_mut().map(|(_, label)| label));
    let blocks = core::iter::once(undated.collect()).chain(notes.iter_mut().map(|note| vec![note]));
    let y = y + keep_whole(blocks.collect(), h);
    notes.extend(meaning);
    Some(Timeline {
        size: Size { w, h: h.max(y) },
        type_size: size,
        unit,
        upright: false,
        axis,
        across,
        even: Some(even),
        stops,
        lanes,
        placed,
        bracket,
        fall,
        rules,
        guides,
        head: vec![title, lede],
        legend,
        apart,
        notes,
    })
}

/// Height of what stands below the scales: of what has no date, and of all.
fn foot_heights(corpus: &Corpus, input: &LayoutInput, wheels: bool, edges: (f64, f64), small: f64) -> (f64, f64) {
    let (_, y) = apart_words(corpus, input, edges.0, edges.1, 0.0, small);
    let (_, end) = notes(corpus, input.lang, wheels, edges, y, small);
    (y, end + small)
}

/// Lowers what stands below the scales, block by block, so that the foot of the frame, at `h`, cuts none: a block is
/// wholly in it or wholly below. Returns by how much the last was lowered.
fn keep_whole(blocks: Vec<Vec<&mut Label>>, h: f64) -> f64 {
    let mut by = 0.0;
    for mut block in blocks {
        let top = block.iter().map(|l| l.rect.y).fold(f64::MAX, f64::min) + by;
        let bottom = block.iter().map(|l| l.rect.y + l.rect.h).fold(0.0, f64::max) + by;
        if top < h && h < bottom {
            by += h - top + 4.0;
        }
        for label in &mut block {
            label.lower(by);
        }
    }
    by
}

/// The measure that hangs from office, network and law.
fn measured(
    input: &LayoutInput,
    corpus: &Corpus,
    placed: &[Placed],
    line_y: f64,
    y: f64,
    size: f64,
) -> Option<Bracket> {
    let find = |slug: &str| placed.iter().find(|p| corpus.event(p.event).slug == slug);
    let all: Vec<&Placed> = MEASURED.iter().filter_map(|s| find(s)).collect();
    let [a, b, c] = all.as_slice() else { return None };
    let x = |p: &Placed| p.stem.first().map_or(0.0, |s| s.x);
    let from = |p: &Placed| line_y + p.glyph.map_or(0.0, |g| g.y) + size * 0.52;
    let (first, second) = crate::views::time::layout::measured_months(corpus)?;
    let base = y + size * 0.36;
    let lang = input.lang;
    let before = line(
        months(first, false, lang),
        pt(x(a) - size * 0.6, base),
        Side::Left,
        size,
        Face::Bold,
    );
    let middle = pt((x(b) + x(c)) / 2.0, y - size * 0.52);
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
    input: &LayoutInput,
    which: Lane,
    top: f64,
    at: f64,
    bottom: f64,
    left: f64,
    right: f64,
    unit: f64,
) -> LaneRow {
    let height = caption_lines(corpus, input, which, (left, right), 0.0, unit).1;
    let from = ((top + bottom) / 2.0 - height / 2.0).max(top + 1.0) + 13.0 * unit;
    let (caption, _) = caption_lines(corpus, input, which, (left, right), from, unit);
    LaneRow {
        lane: which,
        top,
        line: at,
        bottom,
        caption,
    }
}

/// A lane's caption from a first baseline; returns its lines and the baseline after them.
fn caption_lines(
    corpus: &Corpus,
    input: &LayoutInput,
    which: Lane,
    (left, right): (f64, f64),
    from: f64,
    unit: f64,
) -> (Vec<Label>, f64) {
    let (name, facts) = caption_words(corpus, input, which);
    let room = right + 8.0 * unit - left;
    let (mut out, mut y) = block(&name, pt(left, from), 13.0 * unit, Face::Bold, room);
    for said in facts.lines() {
        let (lines, after) = block(said, pt(left, y), 11.5 * unit, Face::Plain, room);
        out.extend(lines);
        y = after;
    }
    (out, y)
}

/// The words of a lane's caption: the programme's letters and when it has been.
fn caption_words(corpus: &Corpus, input: &LayoutInput, which: Lane) -> (String, String) {
    let lang = input.lang;
    let programme = match which {
        Lane::Phases | Lane::Before => return (Time::Before.get(lang).to_owned(), Time::Below.get(lang).to_owned()),
        Lane::Mep => Programme::Mep,
        Lane::Nnmi => Programme::Nnmi,
        Lane::Nstc => Programme::Nstc,
    };
    let name = Case::from_code(programme.code()).map_or("", |c| corpus.label(c).get(lang));
    (name.to_owned(), lane_facts(corpus, programme, lang))
}
