//! Title, legend and the careful reader's marks of the money view.

use crate::corpus::Item;
use crate::layout::geometry::{Rect, pt};
use crate::layout::metrics::width;
use crate::scene::{Anchor, Role};
use crate::text::money_view::{self, Money};
use crate::text::words;

use super::pen::{LEADING, Look, Pen};

/// Title line, sentence and what the looks of bars mean.
pub(super) fn draw(pen: &mut Pen) {
    let (lang, t) = (pen.frame.lang, pen.t);
    pen.tell(Role::Heading, t * 1.75, words(Money::Title, lang), None);
    pen.room(0.2);
    pen.tell_sub(words(Money::Sub, lang), None);
    pen.room(0.5);
    let side = t * 1.05;
    let mut x = pen.x;
    for (look, word) in [
        (Look::Federal, Money::Federal),
        (Look::Planned, Money::Planned),
        (Look::Other, Money::NonFederal),
        (Look::Ours, Money::Ours),
        (Look::Least, Money::Least),
        (Look::Plain, Money::NotMoney),
    ] {
        let word = words(word, lang);
        let long = side + t * 0.5 + width(word, t, Role::Body.face());
        if x > pen.x && x + long > pen.x + pen.w {
            x = pen.x;
            pen.y += t * 1.7;
        }
        let rect = Rect {
            x,
            y: pen.y,
            w: side,
            h: side,
        };
        pen.boxes(look, &[rect], None);
        let at = pt(x + side + t * 0.5, pen.y + t * 0.9);
        pen.line(Role::Body, at, Anchor::Start, t, word, None);
        x += long + t * 1.6;
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
    crate::order::by(&mut found, Ord::cmp);
    let mut pieces = vec![(words(Money::Careful, lang).to_owned(), None)];
    for id in found {
        let words = money_view::doubt(corpus.oddity(id), lang);
        pieces.push((words, Some(Item::Oddity(id))));
    }
    pen.room(0.3);
    pen.flow(Role::Body, pen.t, &pieces, pen.t * 0.9);
}
