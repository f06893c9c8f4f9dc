//! The match that is required beside the one that came, in squares of one size, and the total that the paper prints.

use crate::drawing::geometry::{Rect, pt};
use crate::drawing::length::n;
use crate::drawing::metrics::width;
use crate::drawing::{Anchor, Role};
use crate::text::{dollars, words};
use crate::views::money::layout::{Axis, Ruler, squares};
use crate::views::money::scene::pen::{Fig, Look, Pen};
use crate::views::money::scene::run::Piece;
use crate::views::money::wording;
use crate::views::money::wording::Money;

/// Dollars that one square stands for.
pub(super) const SQUARE: f64 = 1e8;

/// Draws the panel's body.
pub(super) fn draw(pen: &mut Pen) -> Option<Vec<Piece>> {
    let [least, fed, given, total, actual, check, mean, low, high, launch, count] = pen.figures([
        "f-imi-match-min",
        "f-imi-fed-total",
        "f-imi-match-total",
        "f-imi-total",
        "f-imi-match-actual",
        "f-imi-total-check",
        "f-imi-fed-avg",
        "f-imi-low",
        "f-imi-high",
        "f-nnmi-launch",
        "f-imi-count",
    ])?;
    let (lang, t, x, w) = (pen.frame.lang, pen.t, pen.x, pen.w);
    let square = wording::lead(words(Money::OneSquare, lang), &dollars(SQUARE, None, 0, lang), lang);
    let institutes = wording::dated(&pen.text_of(count), pen.as_of(count), lang);
    pen.run(&[Piece::sub(square, None), Piece::sub(institutes, count.item())]);
    pen.room(0.2);
    let labels = [
        pen.text_of(fed),
        pen.text_of(given),
        words(Money::AsMuch, lang).to_owned(),
    ];
    let lw = labels
        .iter()
        .map(|l| width(l, t, Role::BodyStrong.face()))
        .fold(0.0, f64::max)
        + t * 0.8;
    let columns = (fed.row.value / SQUARE).round().max(1.0) as usize;
    let pitch = ((w - lw) / columns as f64).min(pen.u * 1.95);
    let gap = (pitch * 0.14).max(2.0);
    let rows = Rows {
        columns,
        side: pitch - gap,
        gap,
        label: x + columns as f64 * pitch + t * 0.5,
    };
    let area = pen.ruler(Axis::Area, rows.side * rows.side / SQUARE, x);
    let of_fed = pen.ruler(Axis::Area, rows.side * rows.side / SQUARE * fed.row.value, x);

    let head = wording::from_book(
        &wording::lead(words(Money::RuleHead, lang), &pen.text_of(least), lang),
        pen.as_of(least),
        lang,
    );
    pen.tell(Role::BodyStrong, t, &head, least.item());
    pen.room(0.2);
    rows.draw(pen, Look::Federal, fed, area, fed.row.value, &labels[0]);
    rows.draw(
        pen,
        Look::Least,
        least,
        of_fed,
        fed.row.value * least.row.value,
        &labels[2],
    );
    pen.room(0.25);
    let head = wording::dated(words(Money::CameHead, lang), pen.as_of(fed), lang);
    let ratio = Piece::ours(pen.short_of(actual), actual).role(Role::BodyStrong);
    pen.run(&[Piece::sub(head, None).role(Role::BodyStrong), ratio]);
    pen.room(0.2);
    rows.draw(pen, Look::Federal, fed, area, fed.row.value, &labels[0]);
    rows.draw(pen, Look::Other, given, area, given.row.value, &labels[1]);
    let end = x + columns as f64 * pitch - gap;
    let d = format!("M{} {}v{}H{}v{}", n(x), n(pen.y), n(t * 0.5), n(end), n(-t * 0.5));
    pen.shape(Role::Sketch, d, None, None, 1.0);
    pen.y += t * 0.6;
    let sum = wording::total(&pen.text_of(total), lang);
    let added = [fed, given].map(|f| dollars(f.row.value, f.row.max, 0, lang));
    pen.run(&[
        Piece::sub(sum, total.item()).role(Role::BodyStrong),
        Piece::ours(wording::added(&added, &pen.short_of(check), lang), check),
    ]);
    let each = |ends: f64| dollars(ends, None, 0, lang);
    let [from, to] = pen
        .figures(["f-imi-fed"])
        .map_or([0.0; 2], |[f]| [f.row.value, f.row.max.unwrap_or(f.row.value)]);
    let mut notes = vec![
        Piece::ours(wording::mean(&pen.sum(mean), lang), mean),
        Piece::ours(wording::if_each(&each(from), &pen.short_of(low), lang), low),
        Piece::ours(wording::if_each(&each(to), &pen.short_of(high), lang), high),
        Piece::sub(
            wording::announced(pen.as_of(launch), &pen.text_of(launch), lang),
            launch.item(),
        ),
    ];
    notes.extend(pen.sources(&[fed, least]));
    Some(notes)
}

/// Squares in rows of as many as the federal money fills.
struct Rows {
    columns: usize,
    side: f64,
    gap: f64,
    label: f64,
}

impl Rows {
    /// So many dollars' worth of squares for a figure, and its label beside them.
    fn draw(&self, pen: &mut Pen, look: Look, fig: Fig, ruler: (usize, Ruler), dollars: f64, label: &str) {
        let rects = squares(dollars, SQUARE, pt(pen.x, pen.y), self.side, self.gap, self.columns);
        let middle = (pen.y + foot(&rects)) / 2.0 + pen.t * 0.36;
        let at = pt(self.label, middle);
        pen.line(Role::BodyStrong, at, Anchor::Start, pen.t, label, fig.item());
        pen.measured(look, fig, &rects, ruler.0, 0.0, fig.row.value);
        pen.y = foot(&rects) + self.gap * 1.6;
    }
}

fn foot(rects: &[Rect]) -> f64 {
    rects.iter().map(|r| r.y + r.h).fold(0.0, f64::max)
}
