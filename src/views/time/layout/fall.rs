//! The one count the paper gives twice, the share of the world's chips that the United States makes: two stems of true
//! height from nought, and nothing measured between them.

use crate::corpus::{Corpus, EventId};
use crate::drawing::geometry::{Point, Rect, pt};
use crate::drawing::labels::{Label, Side};
use crate::drawing::metrics::Face;
use crate::text::Words;
use crate::views::time::layout::parts::{block, line};
use crate::views::time::layout::{LayoutInput, Placed};
use crate::views::time::wording::{Time, event_label, event_when};

/// The two events and the figures they tell of.
const ENDS: [(&str, &str); 2] = [
    ("t-share-1990", "f-chip-share-1990"),
    ("t-share-2019", "f-chip-share-2019"),
];
/// Heights the higher stem may have, px for a unit of 1; the last is liked best.
pub const HEIGHTS: [f64; 3] = [48.0, 57.0, 66.0];

/// The two ends of the fall.
#[derive(Clone, Debug, PartialEq)]
pub struct Fall {
    /// The events.
    pub events: [EventId; 2],
    /// Tops of the stems.
    pub heads: [Point; 2],
    /// Height of nought.
    pub base: f64,
    /// What is said under it.
    pub words: Vec<Label>,
    /// The room it takes.
    pub taken: Vec<Rect>,
}

impl Fall {
    /// With its lane's line at a height.
    pub fn moved(mut self, by: f64) -> Fall {
        self.base += by;
        for p in &mut self.heads {
            p.y += by;
        }
        for l in &mut self.words {
            l.lower(by);
        }
        for r in &mut self.taken {
            r.y += by;
        }
        self
    }
}

/// Places stems and words, the higher stem `high` px for a unit of 1; `None` where the two events are not among those
/// of the lane.
pub fn lay_out(
    corpus: &Corpus,
    input: &LayoutInput,
    placed: &mut [Placed],
    half: f64,
    (high, unit): (f64, f64),
) -> Option<Fall> {
    let size = 11.5 * unit;
    let [(a, x, first), (b, y, last)] = ENDS.map(|(event, figure)| {
        let at = placed.iter().position(|p| corpus.event(p.event).slug == event);
        let value = corpus
            .tables()
            .figures
            .iter()
            .find(|f| f.slug == figure)
            .map(|f| f.value);
        let middle = |i: usize| placed[i].bar.x + placed[i].bar.w / 2.0;
        (at, at.map_or(0.0, middle), value)
    });
    let (a, b, first, last) = (a?, b?, first?, last?);
    // From the upper edge of the bars, so that the whole length is seen.
    let base = -half;
    let height = |value: f64| high * unit * value / first.max(last);
    let heads = [pt(x, base - height(first)), pt(y, base - height(last))];
    let gap = 6.0 * unit;
    let date = |i: usize| event_when(corpus, corpus.event(placed[i].event), input.lang);
    let name = |i: usize| event_label(corpus, corpus.event(placed[i].event), input.lang);
    // The first over the line that falls, the last under it.
    let name_a = line(
        name(a),
        pt(x + gap, heads[0].y - 3.0 * unit),
        Side::Right,
        size,
        Face::Bold,
    );
    let after = name_a.rect.x + name_a.rect.w + gap;
    let date_a = line(date(a), pt(after, name_a.at.y), Side::Right, size, Face::Plain);
    let under = pt(y - gap, base - 4.0 * unit);
    let date_b = line(date(b), under, Side::Left, size, Face::Plain);
    let name_b = line(name(b), pt(date_b.rect.x - gap, under.y), Side::Left, size, Face::Bold);
    let top = name_a.rect.y;
    for (i, name, date) in [(a, name_a, date_a), (b, name_b, date_b)] {
        placed[i].name = vec![name];
        placed[i].date = Some(date);
    }
    let said = pt(x, half + 2.0 * unit + size);
    let (words, after) = block(Time::Fall.get(input.lang), said, size, Face::Plain, y - x - gap);
    let taken = Rect {
        x: x - gap,
        y: top,
        w: y - x + 2.0 * gap,
        h: after - size - top,
    };
    Some(Fall {
        events: [placed[a].event, placed[b].event],
        heads,
        base,
        words,
        taken: vec![taken],
    })
}
