//! Who pays a centre's running costs: the ladder before 2017 beside 1:1, and the reader's own centre under both.

use crate::analysis::funding::{CostShare, LADDER_STEPS, Rule, Share, old_enough};
use crate::corpus::Item;
use crate::drawing::geometry::{Rect, pt};
use crate::drawing::length::n;
use crate::drawing::metrics::width;
use crate::drawing::{Anchor, Role};
use crate::text::words;
use crate::views::money::layout::{Axis, Ruler, hatch};
use crate::views::money::scene::pen::{Fig, Look, Pen};
use crate::views::money::scene::run::Piece;
use crate::views::money::wording;
use crate::views::money::wording::Money;

/// Years of a centre's life on the axis; the last stands for all that follow.
const AGES: u8 = 10;

/// Draws the panel's body.
pub(super) fn draw(pen: &mut Pen) -> Option<Vec<Piece>> {
    let rules = CostShare::of(pen.frame.corpus)?;
    let [old, new, non, ratio, one] = pen.figures([
        "f-cs-old-y13",
        "f-cs-new-fed",
        "f-cs-new-non",
        "f-cs-old-ratio",
        "f-cs-new-ratio",
    ])?;
    let (lang, t) = (pen.frame.lang, pen.t);
    let controls = pen.frame.controls.kept();
    let in_force = Rule::in_year(controls.year);
    let gap = t * 1.4;
    let cw = (pen.w - gap) / 2.0;
    let (left, right) = (pen.x, pen.x + cw + gap);
    let mut foot = pen.y;
    for (x, rule) in [(left, Rule::Ladder), (right, Rule::Half)] {
        let mut part = pen.part(x, cw);
        let role = if rule == in_force { Role::BodyStrong } else { Role::Body };
        let (words, item) = match rule {
            Rule::Ladder => (wording::ladder_head(part.as_of(old), lang), None),
            Rule::Half => {
                let for_good = wording::half_head(part.as_of(new), &part.text_of(one), lang);
                (for_good, one.item())
            }
        };
        part.tell(role, t, &words, item);
        foot = foot.max(part.y);
    }
    pen.y = foot + t * 0.3;
    let ch = pen.u * 10.6;
    let base = pen.y + ch;
    let percent = pen.ruler(Axis::Height, ch / 100.0, base);
    let part_of_one = pen.ruler(Axis::Height, ch, base);
    let chart = Chart {
        width: cw,
        base,
        high: ch,
        age: controls.age,
    };
    let rulers = [percent, part_of_one];
    chart.ladder(pen, left, &rules, rulers);
    chart.half(pen, right, &rules, non, percent);
    chart.axis(pen, left, in_force == Rule::Ladder);
    chart.axis(pen, right, in_force == Rule::Half);
    pen.y = base + t * 2.0;
    let mut part = pen.part(left, cw);
    part.tell_sub(words(Money::AgeAxis, lang), None);
    let end = part.y;
    let mut part = pen.part(right, cw);
    let side = t * 0.9;
    let at = Rect {
        x: right,
        y: part.y + t * 0.2,
        w: side,
        h: side,
    };
    part.boxes(Look::Federal, &[at], None);
    part.shape(Role::Core, hatch(at, 4.5), None, None, 2.0);
    let mut words_beside = part.part(right + t * 1.4, cw - t * 1.4);
    words_beside.tell_sub(words(Money::Gain, lang), None);
    pen.y = words_beside.y.max(end);
    pen.room(0.4);
    own_centre(pen, &rules, controls.age, controls.year);
    let mut notes = vec![
        Piece::ours(wording::others_were(&pen.short_of(ratio), lang), ratio),
        Piece::sub(words(Money::Ceiling, lang), new.item()),
    ];
    notes.extend(pen.sources(&[old, new]));
    Some(notes)
}

/// The share as a few signs: `≤50%`, `1/3`.
fn short(pen: &Pen, share: Share) -> String {
    wording::share(pen.frame.corpus, pen.frame.corpus.figure(share.figure), pen.frame.lang)
}

fn fig<'a>(pen: &Pen<'a, '_>, share: Share) -> Fig<'a> {
    Fig {
        id: share.figure,
        row: pen.frame.corpus.figure(share.figure),
    }
}

/// One of the two charts: ages across, the whole cost up.
struct Chart {
    width: f64,
    base: f64,
    high: f64,
    age: u8,
}

impl Chart {
    /// Left edge and breadth of the ages from `first` to `last`.
    fn span(&self, x: f64, first: u8, last: u8) -> (f64, f64) {
        let unit = self.width / f64::from(AGES);
        let (a, b) = (f64::from(first.max(1)) - 1.0, f64::from(last.min(AGES)));
        (x + a * unit, (b - a) * unit)
    }

    fn whole(&self, x: f64) -> Rect {
        Rect {
            x,
            y: self.base - self.high,
            w: self.width,
            h: self.high,
        }
    }

    /// Each step of the ladder: first and last age.
    fn steps() -> [(u8, u8); 3] {
        [
            (1, LADDER_STEPS[0]),
            (LADDER_STEPS[0] + 1, LADDER_STEPS[1]),
            (LADDER_STEPS[1] + 1, AGES),
        ]
    }

    fn ladder(&self, pen: &mut Pen, x: f64, rules: &CostShare, rulers: [(usize, Ruler); 2]) {
        let t = pen.t;
        pen.boxes(Look::Other, &[self.whole(x)], None);
        for (&share, (first, last)) in rules.ladder.iter().zip(Self::steps()) {
            let figure = fig(pen, share);
            let ruler = if figure.row.value > 1.0 { rulers[0] } else { rulers[1] };
            let (left, broad) = self.span(x, first, last);
            pen.bar(Look::Federal, figure, ruler, figure.row.value, left, broad);
            let words = short(pen, share);
            // On its step; one longer than its step begins with it and reaches over the next, which is lower.
            let long = width(&words, pen.s, Role::BodyStrong.face());
            let begins = left + ((broad - long) / 2.0).max(t * 0.2);
            let at = pt(begins, self.base - share.federal * self.high - t * 0.5);
            pen.line(Role::BodyStrong, at, Anchor::Start, pen.s, &words, figure.item());
        }
        let top = pt(x + self.width / 2.0, self.base - self.high + t * 1.4);
        let words = words(Money::TheRest, pen.frame.lang);
        pen.line(Role::Sub, top, Anchor::Middle, pen.s, words, None);
    }

    fn half(&self, pen: &mut Pen, x: f64, rules: &CostShare, non: Fig, ruler: (usize, Ruler)) {
        let (t, lang) = (pen.t, pen.frame.lang);
        let figure = fig(pen, rules.half);
        pen.bar(Look::Federal, figure, ruler, figure.row.value, x, self.width);
        for (&share, (first, last)) in rules.ladder.iter().zip(Self::steps()) {
            let more = (rules.half.federal - share.federal) * self.high;
            if more > 0.5 {
                let (left, broad) = self.span(x, first, last);
                let gained = Rect {
                    x: left,
                    y: self.base - rules.half.federal * self.high,
                    w: broad,
                    h: more,
                };
                pen.shape(Role::Core, hatch(gained, 4.5), None, None, 2.0);
                let words = wording::points(more / self.high * 100.0);
                let at = pt(left + broad / 2.0, gained.y - t * 0.5);
                let item = Some(Item::Figure(share.figure));
                pen.line(Role::BodyStrong, at, Anchor::Middle, pen.s, &words, item);
            }
        }
        let words = format!("{} {}", words(Money::FederalShort, lang), short(pen, rules.half));
        let low = pt(x + t * 0.5, self.base - t * 0.7);
        pen.line(Role::Count, low, Anchor::Start, pen.s, &words, figure.item());
        // The other half stands on the federal one; from nought it is as long.
        let across = Rect {
            x,
            y: self.base - self.high,
            w: self.width,
            h: ruler.1.extent(non.row.value),
        };
        pen.measured(Look::Other, non, &[across], ruler.0, figure.row.value, non.row.value);
        let words = wording::others(&pen.short_of(non), lang);
        let high = pt(x + self.width / 2.0, self.base - self.high + t * 1.4);
        pen.line(Role::Sub, high, Anchor::Middle, pen.s, &words, non.item());
    }

    /// Ages under a chart, and the reader's centre among them.
    fn axis(&self, pen: &mut Pen, x: f64, in_force: bool) {
        let t = pen.t;
        for (age, words) in [(1, "1"), (3, "3"), (4, "4"), (5, "5"), (AGES, "10+")] {
            let (left, broad) = self.span(x, age, age);
            let at = pt(left + broad / 2.0, self.base + t * 1.55);
            let (at, anchor) = if age == AGES {
                (pt(x + self.width, at.y), Anchor::End)
            } else {
                (at, Anchor::Middle)
            };
            pen.line(Role::Year, at, anchor, pen.s, words, None);
        }
        let (left, broad) = self.span(x, self.age, self.age);
        let (tip, half) = (left + broad / 2.0, t * 0.36);
        let d = format!(
            "M{} {}l{} {}h{}z",
            n(tip),
            n(self.base + 1.5),
            n(-half),
            n(half * 1.5),
            n(half * 2.0)
        );
        let role = if in_force { Role::SketchFill } else { Role::Sketch };
        pen.shape(role, d, None, None, 1.0);
    }
}

/// The centre of the reader's age and year, under both rules.
fn own_centre(pen: &mut Pen, rules: &CostShare, age: u8, year: i16) {
    let lang = pen.frame.lang;
    let in_force = Rule::in_year(year);
    let mut pieces = vec![Piece::sub(wording::own_centre(age, year, lang), None).role(Role::BodyStrong)];
    for (rule, word) in [(Rule::Ladder, Money::RuleBefore), (Rule::Half, Money::RuleSince)] {
        let share = rules.under(rule, age);
        let role = if rule == in_force { Role::BodyStrong } else { Role::Sub };
        let words = format!("{} {}", words(word, lang), short(pen, share));
        pieces.push(Piece::sub(words, Some(Item::Figure(share.figure))).role(role));
    }
    let verdict = if !old_enough(age, year) {
        Money::TooOld
    } else if age <= LADDER_STEPS[0] {
        Money::NoLoss
    } else if age <= LADDER_STEPS[1] {
        Money::FourthMore
    } else {
        Money::MatureMore
    };
    pen.run(&pieces);
    pen.tell(Role::Body, pen.t, words(verdict, lang), pen.coded("c.arg-mep-r3"));
}
