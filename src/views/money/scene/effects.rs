//! What the paper reports as effects: one year beside all years but on one ruler, investment apart from sales,
//! "created" apart from "created and retained", doubtful sums without a bar, and words where nothing is reported.

use crate::drawing::geometry::{Rect, pt};
use crate::drawing::length::n;
use crate::drawing::metrics::width;
use crate::drawing::{Anchor, Role};
use crate::text::words;
use crate::views::money::layout::{Axis, Ruler};
use crate::views::money::scene::pen::{Fig, LEADING, Look, Pen};
use crate::views::money::scene::run::Piece;
use crate::views::money::wording;
use crate::views::money::wording::Money;

/// From how many sizes of type on the two columns of the table stand side by side.
const SIDE_BY_SIDE: f64 = 31.0;

/// Draws the panel's body.
pub(super) fn draw(pen: &mut Pen) -> Option<Vec<Piece>> {
    let (mut notes, mut figs) = mep(pen)?;
    divide(pen);
    for part in [nnmi, nstc] {
        let (more, from) = part(pen)?;
        notes.extend(more);
        figs.extend(from);
    }
    notes.extend(pen.sources(&figs));
    Some(notes)
}

/// Notes, and the figures whose sources are to be named.
type Notes<'a> = Option<(Vec<Piece>, Vec<Fig<'a>>)>;

/// A hairline between two programmes.
fn divide(pen: &mut Pen) {
    pen.room(0.3);
    let d = format!("M{} {}H{}", n(pen.x), n(pen.y), n(pen.x + pen.w));
    pen.shape(Role::Rule, d, None, None, 1.0);
    pen.room(0.3);
}

/// A row of the table: its name, the year's figure and all years', and what differs between the two.
struct Line<'a> {
    name: Money,
    cells: [Option<Fig<'a>>; 2],
    more: [Option<Money>; 2],
    look: Look,
}

/// Where the bars of a column begin, how far it reaches, and its rulers for dollars and jobs.
struct Column {
    zero: f64,
    end: f64,
    dollars: (usize, Ruler),
    people: (usize, Ruler),
}

fn mep<'a>(pen: &mut Pen<'a, '_>) -> Notes<'a> {
    let [
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
    ] = pen.figures([
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
    ])?;
    let (t, lang) = (pen.t, pen.frame.lang);
    let line = |name, cells, look| Line {
        name,
        cells,
        more: [None; 2],
        look,
    };
    let lines = [
        line(Money::NewSales, [Some(sales), Some(all_sales)], Look::Other),
        line(Money::Saved, [Some(saved), Some(all_saved)], Look::Other),
        Line {
            more: [Some(Money::Created), Some(Money::CreatedKept)],
            ..line(Money::Jobs, [Some(jobs), Some(all_jobs)], Look::Plain)
        },
        line(Money::Firms, [None, Some(firms)], Look::Whole),
        line(Money::Invested, [Some(client), None], Look::Other),
    ];
    let names = lines.iter().map(|l| width(words(l.name, lang), t, Role::Body.face()));
    let before = names.fold(0.0, f64::max) + t * 0.8;
    let wide = pen.w >= t * SIDE_BY_SIDE;
    // Side by side the year's column is as broad as its numbers and bars need; else both begin on one line.
    let reach = |line: &Line| {
        let [Some(fig), all] = line.cells else { return 0.0 };
        let most = all.unwrap_or(all_sales).row.value;
        width(&number(pen, line.name, fig), t, Role::BodyStrong.face()) + fig.row.value / most * pen.w * 0.7
    };
    let longest = lines.iter().map(reach).fold(0.0, f64::max) + t * 1.4;
    let zeros = [pen.x + before, pen.x + before + if wide { longest } else { 0.0 }];
    let long = pen.x + pen.w - zeros[1];
    let columns = [0, 1].map(|i| Column {
        zero: zeros[i],
        end: if i == 0 && wide {
            zeros[1] - t * 0.5
        } else {
            pen.x + pen.w
        },
        dollars: pen.ruler(Axis::Width, long / all_sales.row.value, zeros[i]),
        people: pen.ruler(Axis::Width, long / all_jobs.row.value, zeros[i]),
    });
    let heads = [pen.as_of(sales), pen.as_of(all_sales)];
    let head = |pen: &mut Pen, i: usize| {
        let at = pt(columns[i].zero, pen.y + t);
        pen.line(Role::BodyStrong, at, Anchor::Start, t, heads[i], None);
    };
    let tables: &[&[usize]] = if wide { &[&[0, 1]] } else { &[&[0], &[1]] };
    for (k, table) in tables.iter().enumerate() {
        if k == 0 {
            pen.line(Role::BodyStrong, pt(pen.x, pen.y + t), Anchor::Start, t, "MEP", None);
        } else {
            pen.room(0.4);
        }
        for &i in *table {
            head(pen, i);
        }
        pen.y += t * 1.5;
        for line in lines.iter().filter(|l| table.iter().any(|&i| l.cells[i].is_some())) {
            row(pen, line, &columns, table);
        }
    }
    let share = |word, fig| Piece::ours(wording::of_all(words(word, lang), &pen.short_of(fig), lang), fig);
    let notes = vec![share(Money::NewSales, sales_share), share(Money::Saved, saved_share)];
    Some((notes, vec![sales]))
}

/// A cell's number. What clients invested is dated: the paper speaks of a year, not of a fiscal year.
fn number<'a>(pen: &Pen<'a, '_>, name: Money, fig: Fig<'a>) -> String {
    let number = pen.count(fig);
    if name == Money::Invested {
        wording::dated(&number, pen.as_of(fig), pen.frame.lang)
    } else {
        number
    }
}

/// A name, and in each column of the table a bar with its number in it or behind it.
fn row<'a>(pen: &mut Pen<'a, '_>, line: &Line<'a>, columns: &[Column; 2], table: &[usize]) {
    let (t, lang) = (pen.t, pen.frame.lang);
    let foot = pen.y + t * 1.01;
    let high = t * 1.3;
    let strong = Role::BodyStrong.face();
    let name = line.cells.iter().flatten().next().and_then(|f| f.item());
    pen.line(
        Role::Body,
        pt(pen.x, foot),
        Anchor::Start,
        t,
        words(line.name, lang),
        name,
    );
    let mut more = false;
    for &i in table {
        let column = &columns[i];
        let Some(fig) = line.cells[i] else {
            let at = pt(column.zero, foot);
            pen.line(Role::Sub, at, Anchor::Start, t, words(Money::NotGiven, lang), None);
            continue;
        };
        let number = number(pen, line.name, fig);
        let long = width(&number, t, strong);
        let mut at = column.zero;
        let mut role = Role::BodyStrong;
        if line.look != Look::Whole {
            let ruler = if line.look == Look::Plain {
                column.people
            } else {
                column.dollars
            };
            let bar = pen.bar(line.look, fig, ruler, fig.row.value, pen.y, high);
            if bar.w > long + t {
                at = bar.x + bar.w - long - t * 0.5;
                if line.look == Look::Plain {
                    role = Role::Count;
                }
            } else {
                at = (bar.x + bar.w + t * 0.4).min(column.end - long);
            }
        }
        pen.line(role, pt(at, foot), Anchor::Start, t, &number, fig.item());
        if let Some(word) = line.more[i] {
            let below = pt(column.zero, pen.y + high + pen.s * 1.05);
            pen.line(Role::Sub, below, Anchor::Start, pen.s, words(word, lang), fig.item());
            more = true;
        }
    }
    pen.y += t * 1.45;
    if more {
        pen.y += pen.s * 1.2;
    }
}

fn nnmi<'a>(pen: &mut Pen<'a, '_>) -> Notes<'a> {
    let [gdp, jobs, ratio, put_in, members, makers, small, projects, longest] = pen.figures([
        "f-nnmi-gdp",
        "f-nnmi-jobs",
        "f-nnmi-gdp-ratio",
        "f-imi-total",
        "f-imi-members",
        "f-imi-mfr-share",
        "f-imi-sme-share",
        "f-imi-projects",
        "f-mep-cum-sales",
    ])?;
    let (t, lang) = (pen.t, pen.frame.lang);
    let put_in = wording::amount(put_in.row, lang);
    let mut part = named(pen, "NNMI");
    let mut x = part.x;
    let size = t * 1.1;
    for fig in [gdp, jobs] {
        let words = wording::doubtful(&part.text_of(fig), lang);
        let broad = width(&words, size, Role::Sub.face());
        if x > part.x && x + broad > part.x + part.w {
            x = part.x;
            part.y += size * LEADING;
        }
        part.line(Role::Sub, pt(x, part.y + size), Anchor::Start, size, &words, fig.item());
        x += broad + t * 0.8;
    }
    part.y += size * LEADING;
    part.run(&[
        Piece::sub(words(Money::Doubtful, lang), gdp.item()).role(Role::Body),
        Piece::ours(wording::no_bar(gdp.row.value / longest.row.value, lang), gdp),
        Piece::ours(wording::as_often(&part.short_of(ratio), &put_in, lang), ratio),
    ]);
    pen.y = part.y;
    divide(pen);
    let all = wording::of_them(&pen.count(members), words(Money::Members, lang), lang);
    let dated = wording::dated("NNMI", pen.as_of(members), lang);
    let notes = [
        (members, wording::lead(&dated, &all, lang)),
        (
            makers,
            wording::of_them(&pen.count(makers), words(Money::Makers, lang), lang),
        ),
        (small, wording::of_these(&pen.count(small), lang)),
        (
            projects,
            wording::of_them(&pen.count(projects), words(Money::Projects, lang), lang),
        ),
    ];
    let notes = notes.map(|(fig, said)| Piece::sub(said, fig.item())).to_vec();
    Some((notes, vec![gdp, members, projects]))
}

/// A programme's name in the left margin, and the pen for what stands beside it.
fn named<'a, 'c>(pen: &'c mut Pen<'a, '_>, name: &str) -> Pen<'a, 'c> {
    let t = pen.t;
    pen.line(Role::BodyStrong, pt(pen.x, pen.y + t), Anchor::Start, t, name, None);
    let left = t * 3.7;
    pen.part(pen.x + left, pen.w - left)
}

fn nstc<'a>(pen: &mut Pen<'a, '_>) -> Notes<'a> {
    let [before, after, points, relative] = pen.figures([
        "f-chip-share-1990",
        "f-chip-share-2019",
        "f-chip-share-points",
        "f-chip-share-rel",
    ])?;
    let (t, lang) = (pen.t, pen.frame.lang);
    let mut part = named(pen, "NSTC");
    let item = part.coded("o.q15");
    // After it what is not an effect: what the act answers to.
    part.run(&[
        Piece::sub(words(Money::NoneReported, lang), item).role(Role::Body),
        Piece::sub(words(Money::ChipShare, lang), None),
    ]);
    pen.y = part.y;

    // Each share is named over its end.
    for fig in [before, after] {
        let at = pt(pen.x + pen.w * fig.row.value / 100.0, pen.y + pen.s);
        let words = wording::in_year(pen.as_of(fig), &pen.text_of(fig), lang);
        pen.line(Role::BodyStrong, at, Anchor::Start, pen.s, &words, fig.item());
    }
    let (high, y) = (t * 0.6, pen.y + pen.s * 1.35);
    let whole = Rect {
        x: pen.x,
        y,
        w: pen.w,
        h: high,
    };
    pen.boxes(Look::Whole, &[whole], None);
    let ruler = pen.ruler(Axis::Width, pen.w / 100.0, pen.x);
    pen.bar(Look::Whole, before, ruler, before.row.value, y, high);
    pen.bar(Look::Plain, after, ruler, after.row.value, y, high);
    let gap = ruler.1.bar(after.row.value, points.row.value, y, high);
    pen.measured(Look::Whole, points, &[gap], ruler.0, after.row.value, points.row.value);
    pen.y = y + high;
    let mut notes = vec![
        Piece::ours(wording::fall(&pen.short_of(points), pen.as_of(points), lang), points),
        Piece::ours(wording::relative(&pen.short_of(relative), lang), relative),
    ];
    notes.extend(pen.remark("o.q15", None));
    Some((notes, vec![before]))
}
