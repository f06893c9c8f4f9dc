//! The sums of the chips act as squares, one inside another only where the paper says "of which"; never added up.

use crate::layout::money::Axis;
use crate::scene::Role;
use crate::text::money_view::{self, Money};
use crate::text::words;

use super::pen::{Look, Pen};

/// Draws the panel's body.
pub(super) fn draw(pen: &mut Pen) {
    let names = [
        "f-chips-total",
        "f-chips-direct",
        "f-chips-rest",
        "f-chips-fund",
        "f-chips-years",
        "f-nstc-rd",
        "f-sematech",
        "f-nofo-min",
        "f-nstc-sematech",
        "f-chips-gap",
        "f-chips-direct-share",
        "f-nstc-share-fund",
        "f-nstc-share-act",
    ];
    let Some(
        [
            act,
            direct,
            rest,
            fund,
            years,
            nstc,
            sematech,
            floor,
            times,
            gap,
            direct_share,
            of_fund,
            of_act,
        ],
    ) = pen.figures(names)
    else {
        return;
    };
    let broad = pen.span > 1;
    let (lang, t, x) = (pen.frame.lang, pen.t, pen.x);
    let w = if broad { pen.w * 0.62 } else { pen.w };
    pen.tell_sub(&money_view::of_year(pen.as_of(act), lang), None);
    pen.room(0.3);
    let side = (w * 0.56).min(270.0);
    let area = side * side / act.row.value;
    let top = pen.y;

    // The act, and what of it is for making chips.
    let whole = pen.ruler(Axis::Area, area, x);
    pen.bar(Look::Planned, act, whole, act.row.value, top + side, 0.0);
    let inset = t * 0.6;
    let inner = pen.ruler(Axis::Area, area, x + inset);
    let made = pen.bar(Look::Planned, direct, inner, direct.row.value, top + side - inset, 0.0);
    let mut part = pen.part(x + inset, side - 2.0 * inset);
    part.room(0.4);
    part.tell(Role::BodyStrong, t * 1.2, &part.text_of(act), act.item());
    part.tell(Role::Body, t, words(Money::WholeAct, lang), act.item());
    part.room(0.3);
    let head_foot = part.y;
    let rest_words = money_view::the_rest(&part.text_of(rest), lang);
    let rest_foot = head_foot + part.high(Role::Sub, t, &rest_words);
    let beside = made.x + made.w + t * 0.5;
    let mut part = pen.part(beside, x + side - beside - t * 0.3);
    let heads = money_view::of_which(&part.text_of(direct), lang);
    let high = part.high(Role::BodyStrong, t, &heads) + part.high(Role::Body, t, words(Money::ForMaking, lang));
    let start = (top + side - inset * 0.7 - high).min(made.y);
    // Where the square is too small for its words they stand below it, and what we worked out goes to the notes.
    let below = start < head_foot;
    let rest_inside = rest_foot < made.y.min(if below { made.y } else { start });
    if below {
        part = pen.part(x, side);
        part.y = top + side + t * 0.4;
    } else {
        part.y = start;
    }
    part.tell(Role::BodyStrong, t, &heads, direct.item());
    part.tell(Role::Body, t, words(Money::ForMaking, lang), direct.item());
    let act_foot = part.y.max(top + side);
    if rest_inside {
        let mut part = pen.part(x + inset, side - 2.0 * inset);
        part.y = head_foot;
        part.tell_sub(&rest_words, rest.item());
    }

    // The fund, and what of it is for research.
    let left = x + side + t * 1.4;
    let mut part = pen.part(left, x + w - left);
    part.tell(Role::BodyStrong, t * 1.2, &part.text_of(fund), fund.item());
    part.tell(
        Role::Body,
        t,
        &money_view::fund(&part.text_of(years), lang),
        years.item(),
    );
    part.room(0.4);
    let fund_side = (area * fund.row.value).sqrt();
    let foot = part.y + fund_side;
    let ruler = part.ruler(Axis::Area, area, left);
    part.bar(Look::Planned, fund, ruler, fund.row.value, foot, 0.0);
    let small = t * 0.4;
    let ruler = part.ruler(Axis::Area, area, left + small);
    part.bar(Look::Planned, nstc, ruler, nstc.row.value, foot - small, 0.0);
    part.y = foot + t * 0.4;
    let heads = money_view::of_which(&part.text_of(nstc), lang);
    part.tell(Role::BodyStrong, t, &heads, nstc.item());
    part.tell(Role::Body, t, words(Money::ForNstc, lang), nstc.item());
    pen.y = act_foot.max(part.y) + t * 0.8;

    // Two sums that belong to neither.
    let half = (w - t * 1.4) / 2.0;
    let mut foot = pen.y;
    for (column, fig, look, word) in [
        (0.0, sematech, Look::Federal, Money::Sematech),
        (1.0, floor, Look::Least, Money::Floor),
    ] {
        let left = x + column * (half + t * 1.4);
        let ruler = pen.ruler(Axis::Area, area, left);
        pen.bar(look, fig, ruler, fig.row.value, pen.y + t * 1.1, 0.0);
        let mut part = pen.part(left + t * 1.6, half - t * 1.6);
        let heads = money_view::dated(&part.text_of(fig), part.as_of(fig), lang);
        part.tell(Role::BodyStrong, t, &heads, fig.item());
        part.tell(Role::Body, t, words(word, lang), fig.item());
        foot = foot.max(part.y);
    }
    // What we worked out beside them, or below.
    let (left, long) = if broad {
        (x + w + pen.gap, pen.w - w - pen.gap)
    } else {
        (x, w)
    };
    let start = if broad { top } else { foot + t * 0.5 };
    let mut part = pen.part(left, long);
    part.y = start;
    part.tell(Role::BodyStrong, t, words(Money::NotAdded, lang), None);
    part.room(0.2);
    if !rest_inside {
        part.note(rest);
    }
    for fig in [gap, direct_share, of_fund, of_act, times] {
        part.note(fig);
    }
    part.room(0.3);
    part.oddity("o.q14");
    part.sources(&[act, sematech, floor]);
    pen.y = foot.max(part.y);
}
