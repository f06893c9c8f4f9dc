//! What a federal dollar draws in: 40.5 as printed, and why the three numbers printed side by side do not yield it.

use crate::corpus::{Feature, Item};
use crate::drawing::geometry::{Rect, pt};
use crate::drawing::length::n;
use crate::drawing::metrics::width;
use crate::drawing::{Anchor, Role};
use crate::text::{number, words};
use crate::views::money::layout::{Axis, squares};
use crate::views::money::scene::pen::{Fig, LEADING, Look, Pen, boxed};
use crate::views::money::scene::run::Piece;
use crate::views::money::wording::Money;

/// Squares in a row.
const COLUMNS: usize = 15;

/// Draws the panel's body.
pub(super) fn draw(pen: &mut Pen) -> Option<Vec<Piece>> {
    let [leverage, drawn, yearly, implied, other] = pen.figures([
        "f-mep-leverage",
        "f-mep-client-inv",
        "f-mep-fed-year",
        "f-mep-implied-fed",
        "f-mep-alt-leverage",
    ])?;
    let (lang, t) = (pen.frame.lang, pen.t);
    pen.room(0.3);
    one_to_many(pen, leverage);
    pen.room(0.9);
    let d = format!("M{} {}H{}", n(pen.x), n(pen.y), n(pen.x + pen.w));
    pen.shape(Role::Rule, d, None, None, 1.0);
    pen.room(0.5);
    pen.tell(Role::BodyStrong, t, words(Money::NoYield, lang), pen.coded("o.q1"));
    pen.room(0.3);
    printed(pen, [yearly, drawn, leverage]);
    pen.room(0.6);
    equation(pen, [drawn, leverage, implied], yearly);
    pen.room(0.2);
    equation(pen, [drawn, yearly, other], leverage);
    let mut notes = Vec::from_iter(pen.remark("o.q1", Some(Money::BaseUnknown)));
    notes.extend(pen.sources(&[leverage]));
    Some(notes)
}

/// The three numbers as the paper has them, each as broad as it needs.
fn printed<'a>(pen: &mut Pen<'a, '_>, figs: [Fig<'a>; 3]) {
    let (lang, t, mut x) = (pen.frame.lang, pen.t, pen.x);
    let numbers = figs.map(|f| pen.sum(f));
    let said = [Money::Yearly, Money::Drawn, Money::PerDollar].map(|w| words(w, lang));
    let gap = t * 1.2;
    let room = pen.w - 2.0 * gap;
    let broad = |i: usize, size: f64| {
        let number = width(&numbers[i], size, Role::BodyStrong.face());
        number.max(width(said[i], t, Role::Body.face()))
    };
    let all = |size: f64| (0..3).map(|i| broad(i, size)).sum::<f64>();
    let mut size = t * 1.4;
    while size > t && all(size) > room {
        size = (size - 0.1).max(t);
    }
    // What is left over goes to the three alike; where nothing is, all are as broad.
    let more = (room - all(size)) / 3.0;
    let mut foot = pen.y;
    for (i, fig) in figs.into_iter().enumerate() {
        let broad = if more < 0.0 { room / 3.0 } else { broad(i, size) + more };
        let mut part = pen.part(x, broad + 0.1);
        part.tell(Role::BodyStrong, size, &numbers[i], fig.item());
        part.tell(Role::Body, t, said[i], fig.item());
        let as_of = part.as_of(fig);
        part.tell_sub(as_of, fig.item());
        foot = foot.max(part.y);
        x += broad + gap;
    }
    pen.y = foot;
}

/// One solid square, and as many outlined ones as the paper says it draws in: the statement is both, and lit as one.
fn one_to_many<'a>(pen: &mut Pen<'a, '_>, leverage: Fig<'a>) {
    let (t, x, y, w) = (pen.t, pen.x, pen.y, pen.w);
    let pitch = (w / (COLUMNS as f64 + 3.0)).min(pen.u * 2.1);
    let gap = (pitch * 0.16).max(2.0);
    let side = pitch - gap;
    let one = Rect {
        x,
        y: y + pitch,
        w: side,
        h: side,
    };
    pen.shape(Role::SketchFill, boxed(one), Some(Feature::Resource), None, 0.0);
    pen.last_item(leverage.item());
    let middle = y + pitch + side / 2.0;
    let (from, to) = (x + pitch * 1.2, x + pitch * 2.5);
    let d = format!("M{} {}H{}m-5 -4l5 4l-5 4", n(from), n(middle), n(to));
    pen.shape(Role::Sketch, d, None, None, 1.2);
    pen.last_item(leverage.item());
    let left = x + pitch * 3.0;
    let ruler = pen.ruler(Axis::Area, side * side, left);
    let many = squares(leverage.row.value, 1.0, pt(left, y), side, gap, COLUMNS);
    pen.measured(Look::Other, leverage, &many, ruler.0, 0.0, leverage.row.value);
    let last = many.last().map_or(pt(left, y), |r| pt(r.x + r.w, r.y + side));
    let words = number(leverage.row.value, 1, pen.frame.lang);
    let at = pt(last.x + t * 0.6, last.y - (side - t * 0.8) / 2.0);
    pen.line(Role::BodyStrong, at, Anchor::Start, t * 1.2, &words, leverage.item());
    pen.y = last.y;
}

/// A division of ours, each number a figure, and the printed number that it is not.
fn equation<'a>(pen: &mut Pen<'a, '_>, terms: [Fig<'a>; 3], not: Fig<'a>) {
    let (lang, t) = (pen.frame.lang, pen.t);
    let plain = |words: &str| (Role::Sub, words.to_owned(), None::<Item>);
    let sum = |fig: Fig<'a>, role| (role, pen.sum(fig), fig.item());
    let pieces = [
        sum(terms[0], Role::Body),
        plain("÷"),
        sum(terms[1], Role::Body),
        plain("="),
        sum(terms[2], Role::BodyStrong),
        plain(words(Money::NotThis, lang)),
        sum(not, Role::Body),
    ];
    pen.swatch(pen.x, terms[2].item());
    let mut x = pen.x + t * 1.25;
    for (role, words, item) in pieces {
        let long = width(&words, t, role.face());
        if x + long > pen.x + pen.w {
            x = pen.x + t * 1.25;
            pen.y += t * LEADING;
        }
        pen.line(role, pt(x, pen.y + t), Anchor::Start, t, &words, item);
        x += long + t * 0.35;
    }
    pen.y += t * LEADING;
}
