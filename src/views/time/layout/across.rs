//! Lines across all lanes, cut where names or marks stand.

use crate::drawing::geometry::{Point, Rect, pt};
use crate::views::time::layout::axis::{Axis, BREAKS};
use crate::views::time::layout::fall::Fall;
use crate::views::time::layout::{Bracket, Placed, Stop, Timeline};

/// What a line across the lanes keeps off: names, dates, glyphs, and what is said of measure and fall; from above.
fn kept_off(placed: &[Placed], bracket: Option<&Bracket>, fall: Option<&Fall>) -> Vec<Rect> {
    let words = placed.iter().flat_map(|p| p.name.iter().chain(&p.date));
    let measure = bracket.iter().flat_map(|b| &b.words);
    let share = fall.iter().flat_map(|f| &f.words);
    let glyphs = placed.iter().filter_map(|p| p.glyph);
    let mut out: Vec<Rect> = words.chain(measure).chain(share).map(|l| l.rect.grown(2.0)).collect();
    out.extend(glyphs.map(|g| Rect::around(g, 15.0, 15.0)));
    out.sort_by(|a, b| a.y.total_cmp(&b.y));
    out
}

/// The pieces of a line straight down that are clear of all boxes, given from above.
fn cut(x: f64, (top, foot): (f64, f64), boxes: &[Rect]) -> Vec<[Point; 2]> {
    let mut out = Vec::new();
    let mut from = top;
    for r in boxes.iter().filter(|r| r.x < x && x < r.x + r.w) {
        if r.y > from + 3.0 {
            out.push([pt(x, from), pt(x, r.y)]);
        }
        from = from.max(r.y + r.h);
    }
    out.push([pt(x, from), pt(x, foot)]);
    out
}

/// From each break of the axis, and from each stop and what came after the end straight down to the axis.
pub fn crossing(
    axis: &Axis,
    stops: &[Stop],
    placed: &[Placed],
    bracket: Option<&Bracket>,
    fall: Option<&Fall>,
    across: (f64, f64),
) -> [Vec<[Point; 2]>; 2] {
    let boxes = kept_off(placed, bracket, fall);
    let after = placed.iter().filter(|p| p.bar.y + p.bar.h >= across.1);
    let ways = stops
        .iter()
        .filter_map(|s| s.x)
        .chain(after.map(|p| p.bar.x + p.bar.w / 2.0));
    let breaks = BREAKS[1..BREAKS.len() - 1].iter().map(|&t| axis.at(t));
    let down = |x: f64| cut(x, across, &boxes);
    [breaks.flat_map(down).collect(), ways.flat_map(down).collect()]
}

/// The pieces of a line across the lanes of a lying picture at an instant.
pub fn at_instant(line: &Timeline, t: f64) -> Vec<[Point; 2]> {
    let boxes = kept_off(&line.placed, line.bracket.as_ref(), line.fall.as_ref());
    cut(line.axis.at(t), line.across, &boxes)
}
