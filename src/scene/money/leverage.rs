//! What a federal dollar draws in: 40.5 as printed, and why the three numbers printed side by side do not yield it.

use crate::corpus::Item;
use crate::layout::geometry::{Point, pt};
use crate::layout::metrics::{width, wrap};
use crate::layout::money::{Axis, squares};
use crate::scene::paint::n;
use crate::scene::{Anchor, Role};
use crate::text::money_view::{self, Money};
use crate::text::words;

use super::pen::{Fig, Look, Pen};

/// Squares in a row.
const COLUMNS: usize = 15;

/// Draws the panel's body.
pub(super) fn draw(pen: &mut Pen) {
    let names = [
        "f-mep-leverage",
        "f-mep-client-inv",
        "f-mep-fed-year",
        "f-mep-implied-fed",
        "f-mep-alt-leverage",
    ];
    let Some([leverage, drawn, yearly, implied, other]) = pen.figures(names) else {
        return;
    };
    let top = pen.y;
    let mut left = pen.column(0, pen.span.max(1));
    one_to_many(&mut left, leverage);
    left.room(0.9);
    printed(&mut left, [yearly, drawn, leverage]);
    let foot = left.y;
    if pen.span == 1 {
        pen.y = foot;
        pen.room(0.7);
    }
    let last = pen.span.max(1) - 1;
    let mut right = pen.column(last, last + 1);
    let lang = right.frame.lang;
    right.tell(
        Role::BodyStrong,
        right.t,
        words(Money::NoYield, lang),
        right.coded("o.q1"),
    );
    right.room(0.2);
    equation(&mut right, &[drawn, leverage, implied], yearly);
    right.room(0.2);
    bases(&mut right, yearly, implied);
    right.room(0.3);
    equation(&mut right, &[drawn, yearly, other], leverage);
    right.room(0.4);
    right.oddity("o.q1");
    pen.y = foot.max(right.y).max(top);
    pen.sources(&[leverage]);
}

/// The three numbers as the paper has them.
fn printed<'a>(pen: &mut Pen<'a, '_>, figs: [Fig<'a>; 3]) {
    let (lang, t, w) = (pen.frame.lang, pen.t, pen.w);
    pen.tell(Role::BodyStrong, t, words(Money::Printed, lang), None);
    pen.room(0.2);
    let third = w / 3.0;
    let mut foot = pen.y;
    let x = pen.x;
    for (i, (fig, word)) in figs
        .into_iter()
        .zip([Money::Yearly, Money::Drawn, Money::PerDollar])
        .enumerate()
    {
        let number = money_view::sum(pen.frame.corpus, fig.row, lang);
        let mut part = pen.part(x + i as f64 * third, third - t);
        let strong = Role::BodyStrong.face();
        let widest = wrap(&number, 1.0, strong, 0.0)
            .iter()
            .map(|w| width(w, 1.0, strong))
            .fold(1.0, f64::max);
        let size = (part.w / widest).clamp(t.min(11.5), t * 1.35);
        part.tell(Role::BodyStrong, size, &number, fig.item());
        part.tell(
            Role::Body,
            t,
            &money_view::dated(words(word, lang), part.as_of(fig), lang),
            fig.item(),
        );
        foot = foot.max(part.y);
    }
    pen.y = foot;
}

/// One solid square, and as many outlined ones as the paper says it draws in.
fn one_to_many<'a>(pen: &mut Pen<'a, '_>, leverage: Fig<'a>) {
    let (t, x, y, w) = (pen.t, pen.x, pen.y, pen.w);
    let pitch = w / (COLUMNS as f64 + 3.0);
    let gap = (pitch * 0.16).max(2.0);
    let side = pitch - gap;
    let one = squares(1.0, 1.0, pt(x, y + pitch), side, gap, COLUMNS);
    pen.boxes(Look::Federal, &one, None);
    let middle = y + pitch + side / 2.0;
    let (from, to) = (x + pitch * 1.2, x + pitch * 2.5);
    let d = format!("M{} {}H{}m-5 -4l5 4l-5 4", n(from), n(middle), n(to));
    pen.shape(Role::Sketch, d, None, None, 1.2);
    let left = x + pitch * 3.0;
    let ruler = pen.ruler(Axis::Area, side * side, left);
    let many = squares(leverage.row.value, 1.0, pt(left, y), side, gap, COLUMNS);
    pen.measured(Look::Other, leverage, &many, ruler.0, 0.0, leverage.row.value);
    let last = many.last().map_or(pt(left, y), |r| pt(r.x + r.w, r.y + side));
    let words = money_view::sum(pen.frame.corpus, leverage.row, pen.frame.lang);
    let at: Point = pt(last.x + t * 0.6, last.y - (side - t * 0.8) / 2.0);
    pen.line(Role::BodyStrong, at, Anchor::Start, t * 1.2, &words, leverage.item());
    pen.y = last.y;
}

/// A division of ours, each number a figure, and the printed number that it is not.
fn equation<'a>(pen: &mut Pen<'a, '_>, terms: &[Fig<'a>; 3], not: Fig<'a>) {
    let lang = pen.frame.lang;
    let plain = |s: &str| (s.to_owned(), None::<Item>);
    let number = |fig: Fig<'a>| (money_view::sum(pen.frame.corpus, fig.row, lang), fig.item());
    let pieces = [
        number(terms[0]),
        plain("÷"),
        number(terms[1]),
        plain("="),
        number(terms[2]),
        plain(words(Money::NotThis, lang)),
        number(not),
    ];
    pen.flow(Role::Body, pen.t, &pieces, pen.t * 0.25);
}

/// The yearly sum as printed beside the one that the ratio implies, from nought.
fn bases<'a>(pen: &mut Pen<'a, '_>, yearly: Fig<'a>, implied: Fig<'a>) {
    let (t, lang, x, w) = (pen.t, pen.frame.lang, pen.x, pen.w);
    let labels = [words(Money::AsPrinted, lang), words(Money::Implied, lang)];
    let lw = labels
        .iter()
        .map(|l| width(l, t, Role::Body.face()))
        .fold(0.0, f64::max)
        + t * 0.7;
    let numbers = [yearly, implied].map(|f| money_view::sum(pen.frame.corpus, f.row, lang));
    let vw = numbers
        .iter()
        .map(|l| width(l, t, Role::BodyStrong.face()))
        .fold(0.0, f64::max)
        + t * 0.7;
    let most = implied.row.value.max(yearly.row.value);
    let ruler = pen.ruler(Axis::Width, (w - lw - vw) / most, x + lw);
    for ((fig, look), (label, number)) in [(yearly, Look::Federal), (implied, Look::Ours)]
        .into_iter()
        .zip(labels.iter().zip(&numbers))
    {
        let foot = pen.y + t * 0.98;
        pen.line(Role::Body, pt(x, foot), Anchor::Start, t, label, fig.item());
        let bar = pen.bar(look, fig, ruler, fig.row.value, pen.y, t * 1.1);
        pen.line(
            Role::BodyStrong,
            pt(bar.x + bar.w + t * 0.5, foot),
            Anchor::Start,
            t,
            number,
            fig.item(),
        );
        pen.y += t * 1.6;
    }
}
