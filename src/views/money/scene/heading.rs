//! Title, legend and the careful reader's marks of the money view.

use crate::corpus::Item;
use crate::drawing::geometry::{Rect, pt};
use crate::drawing::metrics::{width, wrap};
use crate::drawing::{Anchor, Role};
use crate::text::words;
use crate::views::money::scene::pen::{LEADING, Look, Pen};
use crate::views::money::scene::run::Piece;
use crate::views::money::wording;
use crate::views::money::wording::Money;

/// What the looks of bars mean, in the order they are met.
const LEGEND: [(Look, Money); 7] = [
    (Look::Federal, Money::Federal),
    (Look::Range, Money::Range),
    (Look::Planned, Money::Planned),
    (Look::Other, Money::NonFederal),
    (Look::Least, Money::Least),
    (Look::Ours, Money::Ours),
    (Look::Plain, Money::NotMoney),
];

/// Title, sentence and legend on as few lines as they need: the sentence beside the title, the legend at the right.
pub(super) fn draw(pen: &mut Pen) {
    let (lang, t, x, w) = (pen.frame.lang, pen.t, pen.x, pen.w);
    let (title, sub) = (words(Money::Title, lang), words(Money::Sub, lang));
    let face = Role::Heading.face();
    let size = (w / width(title, 1.0, face)).clamp(t * 1.25, t * 1.75);
    let gap = t * 1.6;
    let (long, said) = (width(title, size, face), width(sub, t, Role::Sub.face()));
    let legend: f64 = LEGEND.iter().map(|&(_, word)| entry(word, pen) + gap).sum();
    let foot = pen.y + size;
    for line in wrap(title, size, face, w + 0.1) {
        let at = pt(x, pen.y + size);
        pen.line(Role::Heading, at, Anchor::Start, size, &line, None);
        pen.y += size * 1.28;
    }
    // The sentence beside the title where there is room for both, the legend at their right; else each below.
    let one_line = long + gap + legend <= w;
    let beside = long + gap + said + if one_line { gap + legend } else { 0.0 } <= w;
    if beside {
        pen.line(Role::Sub, pt(x + long + gap, foot), Anchor::Start, t, sub, None);
    } else {
        pen.tell_sub(sub, None);
    }
    if one_line {
        let mut part = pen.part(x + w - legend + gap, legend);
        part.y = foot - t * 0.9;
        entries(&mut part, gap);
    } else {
        pen.room(0.3);
        entries(pen, gap);
    }
}

/// How long one look with its word is.
fn entry(word: Money, pen: &Pen) -> f64 {
    pen.t * 1.5 + width(words(word, pen.frame.lang), pen.t, Role::Body.face())
}

fn entries(pen: &mut Pen, gap: f64) {
    let t = pen.t;
    let side = t * 1.05;
    let mut x = pen.x;
    for (look, word) in LEGEND {
        let long = entry(word, pen);
        if x > pen.x && x + long > pen.x + pen.w + 0.1 {
            x = pen.x;
            pen.y += t * 1.55;
        }
        let rect = Rect {
            x,
            y: pen.y,
            w: side,
            h: side,
        };
        pen.boxes(look, &[rect], None);
        let at = pt(x + t * 1.5, pen.y + t * 0.9);
        let word = words(word, pen.frame.lang);
        pen.line(Role::Body, at, Anchor::Start, t, word, None);
        x += long + gap;
    }
    pen.y += t * LEADING;
}

/// The oddities of a panel's figures, each to be touched.
pub(super) fn oddities(pen: &mut Pen) {
    let (lang, corpus) = (pen.frame.lang, pen.frame.corpus);
    let mut found = Vec::new();
    for measure in pen.figures_drawn() {
        for &id in &corpus.mentions(Item::Figure(measure)).oddities {
            if !found.contains(&id) {
                found.push(id);
            }
        }
    }
    if found.is_empty() {
        return;
    }
    found.sort_unstable();
    let mut pieces = vec![Piece::sub(words(Money::Caveats, lang), None).role(Role::Body)];
    for id in found {
        let words = wording::doubt(corpus.oddity(id), lang);
        pieces.push(Piece::sub(words, Some(Item::Oddity(id))).role(Role::Body));
    }
    pen.room(0.2);
    pen.run(&pieces);
}
