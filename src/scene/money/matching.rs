//! The match that is required beside the one that came, in squares of one size, and the total that the paper prints.

use crate::layout::geometry::{Rect, pt};
use crate::layout::metrics::width;
use crate::layout::money::{Axis, Ruler, squares};
use crate::scene::paint::n;
use crate::scene::{Anchor, Role};
use crate::text::money_view::{self, Money};
use crate::text::{dollars, words};

use super::pen::{Fig, LEADING, Look, Pen};

/// Dollars that one square stands for.
pub(super) const SQUARE: f64 = 1e8;

/// Draws the panel's body.
pub(super) fn draw(pen: &mut Pen) {
    let names = [
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
    ];
    let Some([least, fed, given, total, actual, check, mean, low, high, launch, count]) = pen.figures(names) else {
        return;
    };
    let (lang, t, x, w) = (pen.frame.lang, pen.t, pen.x, pen.w);
    let square = money_view::lead(words(Money::OneSquare, lang), &dollars(SQUARE, None, 0, lang), lang);
    let institutes = money_view::dated(&pen.text_of(count), pen.as_of(count), lang);
    pen.flow(Role::Sub, t, &[(square, None), (institutes, count.item())], t);
    pen.room(0.4);
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
    let pitch = (w - lw) / columns as f64;
    let gap = (pitch * 0.14).max(2.0);
    let rows = Rows {
        columns,
        side: pitch - gap,
        gap,
        label: x + w - lw + t * 0.5,
    };
    let dollars = pen.ruler(Axis::Area, rows.side * rows.side / SQUARE, x);
    let of_fed = pen.ruler(Axis::Area, rows.side * rows.side / SQUARE * fed.row.value, x);

    let head = money_view::from_book(
        &money_view::lead(words(Money::RuleHead, lang), &pen.text_of(least), lang),
        pen.as_of(least),
        lang,
    );
    pen.tell(Role::BodyStrong, t, &head, least.item());
    pen.room(0.3);
    rows.draw(pen, Look::Federal, fed, dollars, fed.row.value, &labels[0]);
    rows.draw_as(pen, Look::Least, least, of_fed, fed.row.value, &labels[2]);
    pen.room(0.5);
    let head = money_view::dated(
        &money_view::lead(words(Money::CameHead, lang), &pen.text_of(actual), lang),
        pen.as_of(fed),
        lang,
    );
    pen.tell(Role::BodyStrong, t, &head, actual.item());
    pen.room(0.3);
    rows.draw(pen, Look::Federal, fed, dollars, fed.row.value, &labels[0]);
    rows.draw(pen, Look::Other, given, dollars, given.row.value, &labels[1]);
    let end = x + columns as f64 * pitch - gap;
    let d = format!("M{} {}v{}H{}v{}", n(x), n(pen.y), n(t * 0.5), n(end), n(-t * 0.5));
    pen.shape(Role::Sketch, d, None, None, 1.0);
    pen.y += t * 0.7;
    let sum = money_view::dated(&money_view::total(&pen.text_of(total), lang), pen.as_of(total), lang);
    pen.tell(Role::BodyStrong, t, &sum, total.item());
    pen.room(0.4);
    pen.note(check);
    pen.note(mean);
    pen.note(low);
    pen.note(high);
    pen.note(launch);
    pen.sources(&[fed, least]);
}

/// Squares in rows of as many as the federal money fills.
struct Rows {
    columns: usize,
    side: f64,
    gap: f64,
    label: f64,
}

impl Rows {
    fn draw(&self, pen: &mut Pen, look: Look, fig: Fig, ruler: (usize, Ruler), dollars: f64, label: &str) {
        let rects = self.place(pen, dollars, label, fig);
        pen.measured(look, fig, &rects, ruler.0, 0.0, fig.row.value);
        pen.y = foot(&rects) + self.gap * 1.6;
    }

    /// The least match: as many squares as federal ones, standing for the ratio.
    fn draw_as(&self, pen: &mut Pen, look: Look, fig: Fig, ruler: (usize, Ruler), dollars: f64, label: &str) {
        let rects = self.place(pen, dollars * fig.row.value, label, fig);
        pen.measured(look, fig, &rects, ruler.0, 0.0, fig.row.value);
        pen.y = foot(&rects) + self.gap * 1.6;
    }

    fn place(&self, pen: &mut Pen, dollars: f64, label: &str, fig: Fig) -> Vec<Rect> {
        let rects = squares(dollars, SQUARE, pt(pen.x, pen.y), self.side, self.gap, self.columns);
        let middle = (pen.y + foot(&rects)) / 2.0 + pen.t * 0.36;
        pen.line(
            Role::BodyStrong,
            pt(self.label, middle),
            Anchor::Start,
            pen.t,
            label,
            fig.item(),
        );
        pen.y = pen.y.max(middle - pen.t * LEADING);
        rects
    }
}

fn foot(rects: &[Rect]) -> f64 {
    rects.iter().map(|r| r.y + r.h).fold(0.0, f64::max)
}
