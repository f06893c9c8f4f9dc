//! Side by side: origin, lead, nodes, members, money, effects, status of each programme, and what was kept, what was
//! new, and why.

use crate::analysis::compare::kept_item;
use crate::corpus::{Item, Kept};
use crate::text::Words;
use crate::views::compare::layout::Voice;
use crate::views::compare::layout::grid::Grid;
use crate::views::compare::layout::pen::Pen;
use crate::views::compare::wording;
use crate::views::compare::wording::Compare;

/// The rows of the table and the rows of the data that stand in each, by stable name. More of what changed from one
/// programme to the next stands in `changes`.
const ROWS: [(Compare, &[&str]); 6] = [
    (Compare::Origin, &["law"]),
    (Compare::Lead, &["leader"]),
    (Compare::Nodes, &["nodes"]),
    (Compare::Members, &["participants"]),
    (Compare::Money, &["federal-money", "other-money"]),
    (Compare::Effects, &["effects"]),
];

/// What was kept, what was new, and why.
const CHANGED: [(Compare, &[&str]); 3] = [
    (Compare::Kept, &["ties"]),
    (Compare::New, &["new"]),
    (Compare::Why, &["occasion"]),
];

/// The row of what stayed and changed with this stable name.
fn kept<'a>(pen: &Pen<'a>, slug: &str) -> Option<&'a Kept> {
    pen.corpus().tables().kept.iter().find(|k| k.slug == slug)
}

/// How closely rows stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rows {
    /// One under the other where names stand beside the columns, to keep the table in sight; a group's name says what
    /// its first row is about.
    Close,
    /// With air between them; what each row of a group is about is said.
    Loose,
}

impl Rows {
    /// Between rows, by the font size.
    fn gap(self, grid: &Grid) -> f64 {
        match self {
            Rows::Close if grid.label > 0.0 => 0.15,
            Rows::Close | Rows::Loose => 0.5,
        }
    }
}

/// The rows of a group, by stable name, the first under the group's name; answers where they end below.
pub(super) fn rows(pen: &mut Pen, grid: &Grid, mut top: f64, group: Compare, slugs: &[&str], rows: Rows) -> f64 {
    let lang = pen.lang();
    for (i, slug) in slugs.iter().enumerate() {
        if let Some(kept) = kept(pen, slug) {
            let said = match rows {
                Rows::Close => i > 0,
                Rows::Loose => slugs.len() > 1,
            };
            let hint = if said { kept.aspect.get(lang) } else { "" };
            let group = if i == 0 { group.get(lang) } else { "" };
            top = row(pen, grid, top, group, hint, kept) + pen.size * rows.gap(grid);
        }
    }
    top
}

/// One row of three cells; answers where it ends below.
fn row(pen: &mut Pen, grid: &Grid, top: f64, group: &str, hint: &str, row: &Kept) -> f64 {
    let lang = pen.lang();
    let (begin, mut bottom) = pen.row_name(grid, top, group, hint);
    for (k, &programme) in grid.programmes.iter().enumerate() {
        let words = row.cells[programme.index_in_time()].get(lang);
        let item = kept_item(pen.corpus(), row, programme);
        bottom = bottom.max(cell(pen, grid.x(k), begin, grid.column, words, item));
    }
    bottom
}

/// The words of a cell, which open what they are about if that is known; answers where they end below.
fn cell(pen: &mut Pen, x: f64, top: f64, max: f64, words: &str, item: Option<Item>) -> f64 {
    match item {
        Some(item) => pen.opening(x, top, max, words, Voice::Cell, item),
        None => pen.words(x, top, max, words, Voice::Cell, None, None),
    }
}

/// The table, and under it what changed.
pub fn table(pen: &mut Pen, grid: &Grid, top: f64) -> f64 {
    let lang = pen.lang();
    // Beside the columns the table needs no title: it is to stay in sight.
    let mut y = if grid.label > 0.0 {
        pen.rule(top, grid.margin, grid.right(), true);
        top + pen.size * 0.5
    } else {
        pen.section(grid, top, Compare::Facts.get(lang), Compare::FactsHint.get(lang))
    };
    for (name, slugs) in ROWS {
        y = rows(pen, grid, y, name, slugs, Rows::Close);
    }
    y = status(pen, grid, y) + pen.size * 0.4;
    pen.rule(y, grid.margin, grid.right(), false);
    y += pen.size * 0.4;
    for (name, slugs) in CHANGED {
        y = rows(pen, grid, y, name, slugs, Rows::Close);
    }
    y + pen.size * 0.6
}

/// Whether each programme stands.
fn status(pen: &mut Pen, grid: &Grid, top: f64) -> f64 {
    let lang = pen.lang();
    let (begin, mut bottom) = pen.row_name(grid, top, Compare::Status.get(lang), "");
    for (k, &programme) in grid.programmes.iter().enumerate() {
        let words = wording::status(programme, lang);
        let item = pen.corpus().programme_entity(programme).map(Item::Entity);
        bottom = bottom.max(cell(pen, grid.x(k), begin, grid.column, words, item));
    }
    bottom
}
