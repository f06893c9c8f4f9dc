//! What the paper reports as effects: one year apart from all years, investment apart from sales, "created" apart from
//! "created and retained", doubtful sums without a bar, and an empty row where nothing is reported.

use crate::layout::geometry::{Rect, pt};
use crate::layout::metrics::width;
use crate::layout::money::{Axis, Ruler};
use crate::scene::{Anchor, Role};
use crate::text::money_view::{self, Money};
use crate::text::words;

use super::pen::{Fig, LEADING, Look, Pen};

/// Draws the panel's body.
pub(super) fn draw(pen: &mut Pen) {
    let columns = pen.span.max(1);
    let parts: [fn(&mut Pen); 3] = [mep, nnmi, nstc];
    let mut foot = pen.y;
    let mut start = pen.y;
    let mut last = 0;
    for (i, part) in parts.into_iter().enumerate() {
        let column = i.min(columns - 1);
        if column != last {
            start = pen.y;
        }
        last = column;
        let mut at = pen.column(column, columns);
        at.y = start;
        part(&mut at);
        start = at.y + at.t * 0.8;
        foot = foot.max(at.y);
    }
    pen.y = foot;
}

/// A line of words and number, and under it the bar, from the column's left edge.
fn row<'a>(pen: &mut Pen<'a, '_>, label: Money, fig: Fig<'a>, look: Look, ruler: (usize, Ruler)) {
    let t = pen.t;
    let label = words(label, pen.frame.lang);
    let number = pen.text_of(fig);
    pen.line(Role::Body, pt(pen.x, pen.y + t), Anchor::Start, t, label, fig.item());
    if width(label, t, Role::Body.face()) + width(&number, t, Role::BodyStrong.face()) + t > pen.w {
        pen.y += t * LEADING;
    }
    let foot = pen.y + t;
    pen.line(
        Role::BodyStrong,
        pt(pen.x + pen.w, foot),
        Anchor::End,
        t,
        &number,
        fig.item(),
    );
    pen.bar(look, fig, ruler, fig.row.value, pen.y + t * 1.35, t * 0.75);
    pen.y += t * 2.55;
}

fn mep(pen: &mut Pen) {
    let names = [
        "f-mep-fy22-sales",
        "f-mep-fy22-saved",
        "f-mep-fy22-jobs",
        "f-mep-cum-sales",
        "f-mep-cum-saved",
        "f-mep-cum-jobs",
        "f-mep-cum-firms",
        "f-mep-client-inv",
        "f-mep-fy22-sales-share",
        "f-mep-fy22-saved-share",
    ];
    let Some(
        [
            sales,
            saved,
            jobs,
            all_sales,
            all_saved,
            all_jobs,
            firms,
            client,
            sales_share,
            saved_share,
        ],
    ) = pen.figures(names)
    else {
        return;
    };
    let (t, lang) = (pen.t, pen.frame.lang);
    let dollars = pen.ruler(Axis::Width, pen.w / all_sales.row.value, pen.x);
    let people = pen.ruler(Axis::Width, pen.w / all_jobs.row.value, pen.x);
    let head = |pen: &mut Pen, word: Money, as_of: &str| {
        let title = money_view::dated(words(word, lang), as_of, lang);
        pen.tell(Role::BodyStrong, t, &title, None);
        pen.room(0.2);
    };
    let as_of = pen.as_of(sales);
    head(pen, Money::OneYear, as_of);
    row(pen, Money::NewSales, sales, Look::Other, dollars);
    row(pen, Money::Saved, saved, Look::Other, dollars);
    row(pen, Money::Created, jobs, Look::Plain, people);
    pen.room(0.3);
    let as_of = pen.as_of(all_sales);
    head(pen, Money::AllYears, as_of);
    row(pen, Money::NewSales, all_sales, Look::Other, dollars);
    row(pen, Money::Saved, all_saved, Look::Other, dollars);
    row(pen, Money::CreatedKept, all_jobs, Look::Plain, people);
    let words_firms = money_view::lead(words(Money::Firms, lang), &pen.text_of(firms), lang);
    pen.tell(Role::Body, t, &words_firms, firms.item());
    pen.room(0.3);
    let as_of = pen.as_of(client);
    head(pen, Money::NotSales, as_of);
    row(pen, Money::Invested, client, Look::Other, dollars);
    pen.room(0.2);
    pen.note(sales_share);
    pen.note(saved_share);
    pen.sources(&[sales]);
}

fn nnmi(pen: &mut Pen) {
    let names = [
        "f-nnmi-gdp",
        "f-nnmi-jobs",
        "f-nnmi-gdp-ratio",
        "f-imi-members",
        "f-imi-mfr-share",
        "f-imi-sme-share",
        "f-imi-projects",
        "f-mep-cum-sales",
    ];
    let Some([gdp, jobs, ratio, members, makers, small, projects, longest]) = pen.figures(names) else {
        return;
    };
    let (t, lang) = (pen.t, pen.frame.lang);
    let per_dollar = pen.per_unit_of(longest);
    pen.tell(Role::BodyStrong, t, words(Money::NnmiHead, lang), None);
    let pieces = [
        (money_view::doubtful(&pen.text_of(gdp), lang), gdp.item()),
        (money_view::doubtful(&pen.text_of(jobs), lang), jobs.item()),
    ];
    pen.flow(Role::BodyStrong, t * 1.1, &pieces, t);
    pen.tell(Role::Body, t, words(Money::Doubtful, lang), gdp.item());
    let long = per_dollar * gdp.row.value;
    let times = gdp.row.value / longest.row.value;
    pen.tell_sub(&money_view::no_bar(long, times, lang), gdp.item());
    pen.note(ratio);
    let reported = [
        (members, Money::Members),
        (makers, Money::Makers),
        (small, Money::Small),
        (projects, Money::Projects),
    ];
    let pieces: Vec<_> = reported
        .map(|(fig, word)| (money_view::lead(words(word, lang), &pen.text_of(fig), lang), fig.item()))
        .to_vec();
    let as_of = pen.as_of(members);
    pen.room(0.3);
    pen.tell(
        Role::BodyStrong,
        t,
        &money_view::dated(words(Money::AlsoReported, lang), as_of, lang),
        None,
    );
    pen.flow(Role::Body, t, &pieces, t);
    pen.sources(&[gdp, members, projects]);
}

fn nstc(pen: &mut Pen) {
    let names = [
        "f-chip-share-1990",
        "f-chip-share-2019",
        "f-chip-share-points",
        "f-chip-share-rel",
    ];
    let Some([before, after, points, relative]) = pen.figures(names) else {
        return;
    };
    let (t, lang, x, w) = (pen.t, pen.frame.lang, pen.x, pen.w);
    pen.tell(Role::BodyStrong, t, words(Money::NstcHead, lang), None);
    pen.room(0.2);
    let track = Rect {
        x,
        y: pen.y,
        w,
        h: t * 1.7,
    };
    let item = pen.coded("o.q15");
    pen.boxes(Look::Empty, &[track], item);
    let at = pt(x + t * 0.7, track.y + t * 1.2);
    pen.line(Role::Body, at, Anchor::Start, t, words(Money::NoneReported, lang), item);
    pen.y = track.y + track.h + t * 0.3;
    pen.oddity("o.q15");
    pen.room(0.6);

    // Not an effect: what the act answers to.
    pen.tell(Role::BodyStrong, t, words(Money::ChipShare, lang), None);
    pen.room(0.2);
    let years = [before, after].map(|f| pen.as_of(f));
    let lw = years.iter().map(|y| width(y, t, Role::Body.face())).fold(0.0, f64::max) + t * 0.7;
    let ruler = pen.ruler(Axis::Width, (w - lw) / 100.0, x + lw);
    for (fig, year) in [before, after].into_iter().zip(years) {
        let foot = pen.y + t * 1.01;
        pen.line(Role::Body, pt(x, foot), Anchor::Start, t, year, fig.item());
        let whole = Rect {
            x: x + lw,
            y: pen.y,
            w: w - lw,
            h: t * 1.3,
        };
        pen.boxes(Look::Whole, &[whole], None);
        let bar = pen.bar(Look::Plain, fig, ruler, fig.row.value, pen.y, t * 1.3);
        let mut end = bar.x + bar.w;
        if fig.id == after.id {
            let gap = ruler.1.bar(after.row.value, points.row.value, pen.y, t * 1.3);
            pen.measured(Look::Gap, points, &[gap], ruler.0, after.row.value, points.row.value);
            end = gap.x + gap.w;
            let number = pen.text_of(after);
            pen.line(
                Role::Count,
                pt(bar.x + bar.w / 2.0, foot),
                Anchor::Middle,
                t,
                &number,
                after.item(),
            );
            let fall = money_view::fall(&pen.short_of(points), lang);
            let mut at = pt(end + t * 0.5, foot);
            if at.x + width(&fall, t, Role::BodyStrong.face()) + t * 0.5 > x + w {
                pen.y += t * 1.5;
                at = pt(ruler.1.zero, pen.y + t * 1.15);
            }
            pen.line(Role::BodyStrong, at, Anchor::Start, t, &fall, points.item());
        } else {
            let number = pen.text_of(fig);
            pen.line(
                Role::BodyStrong,
                pt(end + t * 0.5, foot),
                Anchor::Start,
                t,
                &number,
                fig.item(),
            );
        }
        pen.y += t * 1.8;
    }
    pen.note(points);
    pen.note(relative);
    pen.sources(&[before, after]);
}
