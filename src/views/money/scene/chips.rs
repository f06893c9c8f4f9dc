//! The sums of the chips act as squares, one inside another only where the paper says "of which"; never added up.

use crate::drawing::Role;
use crate::text::words;
use crate::views::money::layout::Axis;
use crate::views::money::scene::pen::{Fig, Look, Pen};
use crate::views::money::scene::run::Piece;
use crate::views::money::wording;
use crate::views::money::wording::Money;

/// Draws the panel's body.
pub(super) fn draw(pen: &mut Pen) -> Option<Vec<Piece>> {
    let [act, direct, fund, years, nstc, sematech, floor, rest, of_act, of_fund] = pen.figures([
        "f-chips-total",
        "f-chips-direct",
        "f-chips-fund",
        "f-chips-years",
        "f-nstc-rd",
        "f-sematech",
        "f-nofo-min",
        "f-chips-rest",
        "f-chips-direct-share",
        "f-nstc-share-fund",
    ])?;
    let (lang, t, x, w) = (pen.frame.lang, pen.t, pen.x, pen.w);
    let top = pen.y + t * 0.3;
    let side = (w * 0.46).min(pen.u * 16.6);
    let area = side * side / act.row.value;

    // The act, and what of it is for making chips.
    let whole = pen.ruler(Axis::Area, area, x);
    pen.bar(Look::Planned, act, whole, act.row.value, top + side, 0.0);
    let inset = t * 0.6;
    let inner = pen.ruler(Axis::Area, area, x + inset);
    let made = pen.bar(Look::Planned, direct, inner, direct.row.value, top + side - inset, 0.0);
    let mut part = pen.part(x + inset, side - 2.0 * inset);
    part.y = top + t * 0.3;
    part.tell(Role::BodyStrong, t * 1.2, &part.text_of(act), act.item());
    let whole_act = wording::dated(words(Money::WholeAct, lang), part.as_of(act), lang);
    part.tell(Role::Body, t, &whole_act, act.item());
    let left_over = [Piece::ours(wording::the_rest(&part.short_of(rest), lang), rest)];
    part.room(0.2);
    let rest_foot = part.y + part.high_of(&left_over);
    let beside = made.x + made.w + t * 0.5;
    let mut by = part.part(beside, x + side - beside - t * 0.3);
    by.y = (top + side - inset * 0.7 - of_which(&mut by, direct, of_act, Money::ForMaking, false)).min(made.y);
    if by.y < rest_foot {
        // The square is too small for its words: they stand below it.
        (by.x, by.w, by.y) = (x, side, top + side + t * 0.3);
    }
    of_which(&mut by, direct, of_act, Money::ForMaking, true);
    let foot = by.y.max(top + side);
    part.run(&left_over);

    // Two sums that belong to neither.
    let left = x + side + t * 1.4;
    let mut part = pen.part(left, x + w - left);
    part.y = top;
    for (fig, look, word) in [
        (sematech, Look::Whole, Money::Sematech),
        (floor, Look::Least, Money::Floor),
    ] {
        let ruler = part.ruler(Axis::Area, area, left);
        let size = (area * fig.row.value).sqrt();
        let square = part.bar(look, fig, ruler, fig.row.value, part.y + size.max(t * 1.05), 0.0);
        let indent = t * 0.5 + square.w.max(t * 0.8);
        let mut beside = part.part(left + indent, part.w - indent);
        beside.tell(Role::BodyStrong, t, &beside.text_of(fig), fig.item());
        let words = wording::dated(words(word, lang), beside.as_of(fig), lang);
        beside.tell(Role::Body, t, &words, fig.item());
        part.y = beside.y.max(square.y + square.h);
        part.room(0.4);
    }

    // The fund, and what of it is for research.
    let fund_side = (area * fund.row.value).sqrt();
    let in_fund = wording::fund(&part.text_of(years), part.as_of(fund), lang);
    let high = part.high(Role::BodyStrong, t * 1.2, &part.text_of(fund)) + part.high(Role::Body, t, &in_fund);
    part.y = part.y.max(top + side - fund_side - high - t * 0.3);
    part.tell(Role::BodyStrong, t * 1.2, &part.text_of(fund), fund.item());
    part.tell(Role::Body, t, &in_fund, years.item());
    part.room(0.3);
    let foot_of_fund = part.y + fund_side;
    let ruler = part.ruler(Axis::Area, area, left);
    part.bar(Look::Planned, fund, ruler, fund.row.value, foot_of_fund, 0.0);
    let ruler = part.ruler(Axis::Area, area, left + t * 0.4);
    part.bar(Look::Planned, nstc, ruler, nstc.row.value, foot_of_fund - t * 0.4, 0.0);
    let beside = left + fund_side + t * 0.6;
    let mut part = part.part(beside, x + w - beside);
    of_which(&mut part, nstc, of_fund, Money::ForNstc, true);
    pen.y = foot.max(part.y).max(foot_of_fund);
    notes(pen, [act, direct, fund, nstc, sematech, floor])
}

/// A sum inside another: how much, what for, and its share, ours; gives how high that is.
fn of_which<'a>(pen: &mut Pen<'a, '_>, fig: Fig<'a>, share: Fig<'a>, word: Money, drawn: bool) -> f64 {
    let (lang, t) = (pen.frame.lang, pen.t);
    let sum = wording::of_which(&wording::amount(fig.row, lang), lang);
    let share = [Piece::ours(pen.short_of(share), share)];
    let what = words(word, lang);
    let high = pen.high(Role::BodyStrong, t, &sum) + pen.high(Role::Body, t, what) + pen.high_of(&share);
    if drawn {
        pen.tell(Role::BodyStrong, t, &sum, fig.item());
        pen.tell(Role::Body, t, what, fig.item());
        pen.run(&share);
    }
    high
}

/// What else we worked out of the sums, and what the paper does not say of them.
fn notes<'a>(pen: &Pen<'a, '_>, sums: [Fig<'a>; 6]) -> Option<Vec<Piece>> {
    let lang = pen.frame.lang;
    let [act, direct, fund, nstc, sematech, floor] = sums;
    let [of_act, gap, times] = pen.figures(["f-nstc-share-act", "f-chips-gap", "f-nstc-sematech"])?;
    let [whole, made, in_fund, research] = [act, direct, fund, nstc].map(|f| wording::amount(f.row, lang));
    let text = |fig: Fig| pen.short_of(fig);
    let mut notes = vec![
        Piece::ours(wording::part_of(&research, &whole, &text(of_act), lang), of_act),
        Piece::ours(wording::less(&made, &in_fund, &text(gap), lang), gap),
        Piece::ours(wording::as_much(&text(times), lang), times),
    ];
    notes.extend(pen.remark("o.q14", Some(Money::NotForNstc)));
    notes.extend(pen.sources(&[act, sematech, floor]));
    Some(notes)
}
