//! An institute's way to self-support. What the paper gives (sum, years, order) stands on a ruler; the way between is
//! drawn as a bundle of courses without a scale, each of which fits the paper, so that none can be read as data.

use crate::analysis::funding::{BENDS, Course, own_part};
use crate::corpus::{Feature, Item, Kind, Status};
use crate::drawing::geometry::{Rect, pt};
use crate::drawing::length::n;
use crate::drawing::metrics::width;
use crate::drawing::{Anchor, Role};
use crate::text::words;
use crate::views::money::layout::{Axis, hatch_under};
use crate::views::money::scene::pen::{Fig, LEADING, Look, Pen, boxed};
use crate::views::money::scene::run::Piece;
use crate::views::money::wording;
use crate::views::money::wording::Money;

/// Years after founding that the sketch spans.
const YEARS: f64 = 9.0;
/// The highest level of the middle course inside the paper's bounds, dollars a year: what a lane's height stands for.
const HIGHEST: f64 = 32.5e6;

/// Draws the panel's body.
pub(super) fn draw(pen: &mut Pen) -> Option<Vec<Piece>> {
    let [fed, years, least, taper, income] = pen.figures([
        "f-imi-fed",
        "f-imi-fed-years",
        "f-imi-match-min",
        "f-imi-taper",
        "f-income",
    ])?;
    on_the_ruler(pen, fed, least);
    pen.room(0.5);
    sketch(pen, years, taper);
    let lang = pen.frame.lang;
    let mut notes = kinds(pen, income);
    let book = wording::books(pen.as_of(fed), pen.as_of(taper), lang);
    notes.push(Piece::sub(book, None));
    notes.extend(pen.sources(&[taper, fed]));
    Some(notes)
}

/// The award's range and the least match, from nought, each with its name before it and its number behind.
fn on_the_ruler<'a>(pen: &mut Pen<'a, '_>, fed: Fig<'a>, least: Fig<'a>) {
    let (lang, t, x) = (pen.frame.lang, pen.t, pen.x);
    let controls = pen.frame.controls.kept();
    let award = f64::from(controls.award) * 1e6;
    let most = fed.row.max.unwrap_or(fed.row.value);
    let names = [Money::LaneFederal, Money::LaneMatch].map(|w| words(w, lang));
    let numbers = [pen.sum(fed), pen.text_of(least)];
    let widest = |all: [&str; 2], role: Role| all.map(|l| width(l, t, role.face())).into_iter().fold(0.0, f64::max);
    let before = widest(names, Role::Body) + t * 0.8;
    // A mark of the layers has room behind the number too.
    let behind = widest([&numbers[0], &numbers[1]], Role::BodyStrong) + t * 1.6;
    let zero = x + before;
    let per = (pen.w - before - behind) / most;
    let dollars = pen.ruler(Axis::Width, per, zero);
    let of_award = pen.ruler(Axis::Width, per * award, zero);
    let thick = t * 1.1;
    let tip = zero + per * award;
    let end = zero + per * most + t * 0.6;
    for (fig, (name, number)) in [fed, least].into_iter().zip(names.iter().zip(&numbers)) {
        let foot = pen.y + t * 0.98;
        pen.line(Role::Body, pt(x, foot), Anchor::Start, t, name, fig.item());
        pen.line(Role::BodyStrong, pt(end, foot), Anchor::Start, t, number, fig.item());
        if fig.id == fed.id {
            pen.bar(Look::Range, fed, dollars, most, pen.y, thick);
            pen.bar(Look::Federal, fed, dollars, fed.row.value, pen.y, thick);
        } else {
            pen.bar(Look::Least, least, of_award, least.row.value, pen.y, thick);
        }
        pen.y += thick + t * 0.6;
    }
    // Where the reader's award ends, between the two.
    let (foot, half) = (pen.y - thick - t * 1.1, t * 0.32);
    let d = format!(
        "M{} {}l{} {}h{}z",
        n(tip),
        n(foot - half * 1.2),
        n(-half),
        n(half * 1.5),
        n(half * 2.0)
    );
    pen.shape(Role::SketchFill, d, None, None, 1.0);
}

/// The courses: three lanes over one axis of years, without a scale upward.
fn sketch<'a>(pen: &mut Pen<'a, '_>, years: Fig<'a>, taper: Fig<'a>) {
    let (lang, t, x, w) = (pen.frame.lang, pen.t, pen.x, pen.w);
    let controls = pen.frame.controls.kept();
    pen.tell(Role::BodyStrong, t, words(Money::SketchHead, lang), None);
    let award = f64::from(controls.award) * 1e6;
    let set_here = wording::chosen(award, controls.length, controls.taper, lang);
    pen.tell_sub(&set_here, None);
    pen.room(0.2);
    let at = |year: f64| x + year / YEARS * w;
    let label = pen.y + pen.s;
    let mid = |fig: Fig| (fig.row.value + fig.row.max.unwrap_or(fig.row.value)) / 2.0;
    let pair = [
        (taper, wording::falls(taper.row, lang)),
        (years, wording::ends(years.row, lang)),
    ];
    for (fig, words) in &pair {
        pen.line(
            Role::Body,
            pt(at(mid(*fig)), label),
            Anchor::Middle,
            pen.s,
            words,
            fig.item(),
        );
    }
    pen.y += pen.s * LEADING;
    let top = pen.y;
    let high = pen.u * 2.6;
    // What is asked hangs from the line on which federal money stands, and is nowhere less high.
    let (line, low) = (top + high, federal_level(pen, high).max(pen.s * LEADING + 2.0));
    let own_high = high * 0.85;
    let own_foot = line + high + t * 0.3 + own_high;
    for (fig, _) in &pair {
        let (a, b) = (at(fig.row.value), at(fig.row.max.unwrap_or(fig.row.value)));
        let band = Rect {
            x: a,
            y: top,
            w: b - a,
            h: own_foot - top,
        };
        pen.shape(Role::Disc, boxed(band), None, None, 0.0);
        pen.last_item(fig.item());
    }
    federal_lane(pen, top, high);
    let end = at(f64::from(controls.length));
    let named = width(words(Money::LaneOwn, lang), pen.s, Role::BodyStrong.face());
    let side = x + (w * 0.79).min(w - named - 0.5);
    // Each is named where it ends.
    let lane = |pen: &mut Pen, left: f64, y: f64, word: Money| {
        let mut part = pen.part(left + t * 0.5, x + w - left - t * 0.5);
        part.y = y;
        part.tell(Role::BodyStrong, part.s, words(word, lang), None);
    };
    lane(pen, end, line - pen.s * LEADING, Money::LaneFederal);
    let asked = Rect {
        x,
        y: line,
        w: end - x,
        h: low,
    };
    pen.boxes(Look::Least, &[asked], None);
    let mut part = pen.part(x + t * 0.5, end - x - t);
    part.y = asked.y + (low - part.s * LEADING) / 2.0;
    part.tell(Role::Sub, part.s, words(Money::NoSchedule, lang), None);
    lane(pen, end, line + 1.0, Money::LaneMatch);
    let own_top = own_foot - own_high;
    let rect = Rect {
        x,
        y: own_top,
        w: side - t * 0.5 - x,
        h: own_foot - own_top,
    };
    let height = |dx: f64| own_part(&controls, dx / w * YEARS) * rect.h;
    pen.shape(
        Role::Hatch,
        hatch_under(rect, 5.0, height),
        Some(Feature::Resource),
        None,
        0.0,
    );
    let edge = curve(rect, own_foot, height);
    pen.shape(Role::Sketch, edge, Some(Feature::Resource), None, 1.2);
    lane(pen, side - t * 0.5, own_top, Money::LaneOwn);
    let d = format!("M{} {}H{}", n(x), n(own_foot), n(x + w));
    pen.shape(Role::Sketch, d, None, None, 1.0);
    let foot = own_foot + t * 1.2;
    for year in [0u8, 2, 3, 5, 7] {
        let anchor = if year == 0 { Anchor::Start } else { Anchor::Middle };
        pen.line(
            Role::Year,
            pt(at(f64::from(year)), foot),
            anchor,
            pen.s,
            &year.to_string(),
            None,
        );
    }
    let axis = words(Money::YearAxis, lang);
    pen.line(Role::Year, pt(x + w, foot), Anchor::End, pen.s, axis, None);
    pen.y = foot + t * 0.35;
}

/// How high federal money stands before it falls: as in the middle one of the courses.
fn federal_level(pen: &Pen, high: f64) -> f64 {
    Course::of(&pen.frame.controls.kept(), BENDS[BENDS.len() / 2]).rate(0.0) / HIGHEST * high
}

/// A bundle of courses: one line up to the fall, then one for each. The sum being the same, one that falls late begins
/// lower; that is left out, as height has no scale.
fn federal_lane(pen: &mut Pen, top: f64, high: f64) {
    let (x, w) = (pen.x, pen.w);
    let controls = pen.frame.controls.kept();
    let level = federal_level(pen, high);
    let (rect, foot) = (Rect { x, y: top, w, h: high }, top + high);
    let height = |bend: f64| {
        let course = Course::of(&controls, bend);
        move |dx: f64| course.rate(dx / w * YEARS) / course.rate(0.0) * level
    };
    let [soonest, ..] = BENDS;
    pen.shape(
        Role::Hatch,
        hatch_under(rect, 5.0, height(soonest)),
        Some(Feature::Resource),
        None,
        0.0,
    );
    let years = |from: u8, to: u8| Rect {
        x: x + f64::from(from) / YEARS * w,
        w: f64::from(to - from) / YEARS * w,
        ..rect
    };
    let before = years(0, controls.taper);
    let level = curve(before, foot, |_| level);
    pen.shape(Role::Sketch, level, Some(Feature::Resource), None, 1.2);
    let after = years(controls.taper, controls.length);
    for bend in BENDS {
        let height = height(bend);
        let fall = curve(after, foot, |dx| height(dx + before.w));
        pen.shape(Role::Sketch, fall, Some(Feature::Resource), Some(Status::Plan), 1.2);
    }
}

/// Path data of a curve over the foot of a box.
fn curve(rect: Rect, foot: f64, height: impl Fn(f64) -> f64) -> String {
    use core::fmt::Write;
    let mut d = String::new();
    const STEPS: i32 = 48;
    for i in 0..=STEPS {
        let dx = rect.w * f64::from(i) / f64::from(STEPS);
        let sign = if i == 0 { 'M' } else { 'L' };
        let _ = write!(d, "{sign}{} {}", n(rect.x + dx), n(foot - height(dx)));
    }
    d
}

/// The six kinds of own income, each to be touched; the paper does not split them.
fn kinds<'a>(pen: &Pen<'a, '_>, income: Fig<'a>) -> Vec<Piece> {
    let (lang, corpus) = (pen.frame.lang, pen.frame.corpus);
    let head = wording::kinds_head(&pen.short_of(income), pen.as_of(income), lang);
    let kinds = income
        .row
        .about
        .iter()
        .filter(|&&e| corpus.entity(e).kind == Kind::RevenueSource);
    let named = kinds.map(|&e| Piece::sub(corpus.entity(e).short.get(lang), Some(Item::Entity(e))).role(Role::Body));
    [Piece::ours(head, income).role(Role::BodyStrong)]
        .into_iter()
        .chain(named)
        .collect()
}
