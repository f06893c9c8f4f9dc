//! Four stops of three wheels: what stood when the first law, the network, the new name and the paper came.

use crate::analysis::Moment;
use crate::corpus::{Code, Lang, Programme};
use crate::drawing::geometry::pt;
use crate::drawing::labels::{Label, Side};
use crate::drawing::metrics::{Face, width};
use crate::drawing::wheel::Wheel;
use crate::text::Words;
use crate::views::time::layout::Stop;
use crate::views::time::layout::axis::Axis;
use crate::views::time::layout::parts::{block, line};
use crate::views::time::wording::{Time, stop, stop_head};

/// The years of the stops, each seen from its end.
const YEARS: [i16; 4] = [1988, 2012, 2016, 2023];

/// Height of a stop's lines over and under its wheels, in type sizes.
const WORDS: f64 = 4.9;

/// Narrowest column that is read with ease, in type sizes.
const NARROWEST: f64 = 16.0;

/// Sizes of a stop, px.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    /// Ring radius.
    pub ring: f64,
    /// Distance between wheels.
    pub pitch: f64,
    /// Type size.
    pub size: f64,
}

impl Measure {
    /// Width of a stop.
    pub fn width(&self) -> f64 {
        3.0 * self.pitch
    }

    /// Height from the top of the year to the foot.
    pub fn height(&self) -> f64 {
        self.size * WORDS + 2.2 * self.ring
    }

    /// The ring that fills a height.
    pub fn ring_in(height: f64, size: f64) -> f64 {
        (height - size * WORDS) / 2.2
    }
}

/// Stops in a row over a lying axis, each as near its moment as its neighbours let it; the third gives way first.
pub fn row(axis: &Axis, lang: Lang, m: &Measure, edges: (f64, f64), top: f64) -> Vec<Stop> {
    let gap = m.size;
    let fits = |n: f64| n * m.width() + (n - 1.0) * gap <= edges.1 - edges.0;
    let places: &[usize] = if fits(4.0) {
        &[0, 1, 2, 3]
    } else if fits(3.0) {
        &[0, 1, 3]
    } else {
        &[0, 3]
    };
    let at = |k: usize| axis.at(f64::from(Moment::end_of(YEARS[k]).index()) + 0.5);
    let half = m.width() / 2.0;
    let mut middles: Vec<f64> = places
        .iter()
        .map(|&k| at(k).clamp(edges.0 + half, edges.1 - half))
        .collect();
    let step = m.width() + gap;
    // Push apart from the left, then back from the right edge.
    for i in 1..middles.len() {
        middles[i] = middles[i].max(middles[i - 1] + step);
    }
    let mut limit = edges.1 - half;
    for x in middles.iter_mut().rev() {
        *x = x.min(limit);
        limit = *x - step;
    }
    places
        .iter()
        .zip(middles)
        .map(|(&k, x)| one(k, lang, m, x, top, Some(at(k))))
        .collect()
}

/// What the wheels mean, set in the widest gap between two stops; `None` where no gap has room for it.
pub fn meaning(stops: &[Stop], lang: Lang, m: &Measure, top: f64) -> Option<Vec<Label>> {
    let edge = m.size * 1.4;
    let (from, to) = stops
        .windows(2)
        .map(|pair| (pair[0].foot.1 + edge, pair[1].foot.0 - edge))
        .max_by(|a, b| (a.1 - a.0).total_cmp(&(b.1 - b.0)))?;
    let (lines, end) = block(
        Time::Rings.get(lang),
        pt(from, top + m.size * 1.2),
        m.size,
        Face::Plain,
        to - from,
    );
    (to - from >= NARROWEST * m.size && end - m.size <= top + m.height()).then_some(lines)
}

/// Stops in one or two columns, for a narrow picture; returns them and where they end.
pub fn grid(lang: Lang, m: &Measure, w: f64, top: f64) -> (Vec<Stop>, f64) {
    let columns = if w / 2.0 >= m.width() + m.size { 2 } else { 1 };
    let stops = (0..YEARS.len()).map(|k| {
        let x = w * ((k % columns) as f64 + 0.5) / columns as f64;
        one(k, lang, m, x, top + (k / columns) as f64 * m.height(), None)
    });
    let rows = YEARS.len().div_ceil(columns);
    (stops.collect(), top + rows as f64 * m.height())
}

fn one(k: usize, lang: Lang, m: &Measure, x: f64, top: f64, on_axis: Option<f64>) -> Stop {
    let moment = Moment::end_of(YEARS[k]);
    let left = x - m.width() / 2.0;
    let base = top + m.size * 1.2;
    // The last stands where the paper ends, the others at the end of their year.
    let words = stop_head(k, moment.year, lang);
    let year = line(words, pt(left, base), Side::Right, m.size * 1.25, Face::Heading);
    let start = year.rect.x + year.rect.w + m.size * 0.6;
    let said = stop(k, lang);
    // Over a lying axis the words may run past the wheels a little; in columns they must fit.
    let fits = start + width(said, m.size, Face::Plain) <= left + m.width() + m.size * 0.4;
    let words = fits.then(|| line(said, pt(start, base), Side::Right, m.size, Face::Plain));
    let centre = base + m.size * 0.7 + 1.1 * m.ring;
    let wheels = Programme::ALL
        .iter()
        .map(|&programme| Wheel {
            programme,
            centre: pt(left + m.pitch * (programme.index_in_time() as f64 + 0.5), centre),
            ring: m.ring,
        })
        .collect();
    let foot = centre + 1.1 * m.ring + m.size * 2.7;
    Stop {
        moment,
        year,
        words,
        wheels,
        foot: (left + m.pitch * 0.1, left + m.width() - m.pitch * 0.1, foot),
        x: on_axis,
    }
}
