//! The actors that occur in more than one programme: a thread through the columns for each.

use crate::analysis::compare::{Reach, kept_item};
use crate::corpus::Item;
use crate::drawing::geometry::pt;
use crate::drawing::metrics::{Face, width};
use crate::text::Words;
use crate::views::compare::layout::grid::Grid;
use crate::views::compare::layout::pen::Pen;
use crate::views::compare::layout::{Piece, Voice};
use crate::views::compare::wording::Compare;

/// The rows of `data/kept.toml` that say what such an actor does in each programme.
const SAID: &str = "in-all-";

/// Threads through all three columns.
pub fn in_all(pen: &mut Pen, grid: &Grid, top: f64, shared: &[Reach]) -> f64 {
    let lang = pen.lang();
    let all: Vec<&Reach> = shared.iter().filter(|r| r.everywhere()).collect();
    if all.is_empty() {
        return top;
    }
    pen.rule(top, grid.margin, grid.right(), true);
    let hint = match all.len() {
        2 => Compare::EverywhereHint.get(lang),
        _ => "",
    };
    let (mut y, named) = pen.row_name(grid, top + pen.size * 0.6, Compare::Everywhere.get(lang), hint);
    for reach in all {
        y = through(pen, grid, y, reach) + pen.size * 0.4;
    }
    y.max(named) + pen.size * 0.2
}

/// Threads through two columns.
pub fn in_two(pen: &mut Pen, grid: &Grid, top: f64, shared: &[Reach]) -> f64 {
    let lang = pen.lang();
    let two: Vec<&Reach> = shared.iter().filter(|r| !r.everywhere() && touches(grid, r)).collect();
    if two.is_empty() {
        return top;
    }
    pen.rule(top, grid.margin, grid.right(), true);
    let (mut y, named) = pen.row_name(
        grid,
        top + pen.size * 0.8,
        Compare::InTwo.get(lang),
        Compare::InTwoHint.get(lang),
    );
    for reach in two {
        y = brief_thread(pen, grid, y, reach);
    }
    let (left, wide) = (grid.left(), grid.right() - grid.left());
    let note = Compare::EverywhereNote.get(lang);
    y = pen.words(left, y + pen.size * 0.3, wide, note, Voice::Note, None, None);
    y.max(named) + pen.size
}

/// Whether an actor occurs in a programme that is shown.
fn touches(grid: &Grid, reach: &Reach) -> bool {
    grid.programmes
        .iter()
        .any(|p| !reach.relations[p.index_in_time()].is_empty())
}

/// A thread with what the actor does in each programme, in a few words after its name or, where there is no room for
/// them, below it.
fn through(pen: &mut Pen, grid: &Grid, top: f64, reach: &Reach) -> f64 {
    let (corpus, lang, size) = (pen.corpus(), pen.lang(), pen.size);
    let name = corpus.entity(reach.entity).short.get(lang);
    let item = Item::Entity(reach.entity);
    let said = corpus
        .tables()
        .kept
        .iter()
        .find(|k| k.slug.starts_with(SAID) && k.entities.contains(&reach.entity));
    let (half, indent) = (size * 0.46, size * 1.5);
    let after = indent + width(name, size, Face::Bold) + size * 0.8;
    let middle = top + size * 0.66;
    let mut bottom = top;
    for (k, &programme) in grid.programmes.iter().enumerate() {
        let x = grid.x(k);
        let mut y = pen.words(x + indent, top, grid.column, name, Voice::Strong, Some(item), None);
        let mut end = after - size * 0.2;
        if let Some((row, item)) = said.and_then(|row| Some((row, kept_item(corpus, row, programme)?))) {
            let words = row.cells[programme.index_in_time()].get(lang);
            let wide = width(words, size, Face::Plain) + size * 0.2;
            // A thread that goes on keeps some of its line.
            let line = if k + 1 < grid.programmes.len() { size * 2.5 } else { 0.0 };
            if after + wide + line <= grid.column {
                pen.opening(x + after, top, wide, words, Voice::Cell, item);
                end = after + wide + size * 0.4;
            } else {
                y = pen.opening(x + indent, y, grid.column - indent, words, Voice::Cell, item);
            }
        }
        if k + 1 < grid.programmes.len() {
            pen.pieces.push(Piece::Bond {
                from: pt(x + end, middle),
                to: grid.x(k + 1) - half * 0.5,
                entity: reach.entity,
                strong: true,
            });
        }
        pen.pieces.push(Piece::Actor {
            entity: reach.entity,
            at: pt(x + half, middle),
            half,
            strong: true,
        });
        bottom = bottom.max(y);
    }
    bottom
}

/// A thread without words: name and number of relations at either end.
fn brief_thread(pen: &mut Pen, grid: &Grid, top: f64, reach: &Reach) -> f64 {
    let (corpus, lang) = (pen.corpus(), pen.lang());
    let name = corpus.entity(reach.entity).short.get(lang);
    let half = pen.size * 0.36;
    let indent = pen.size * 1.5;
    let middle = top + pen.size * 0.66;
    let mut from: Option<f64> = None;
    let mut bottom = top + pen.line(Voice::Plain);
    for (k, &programme) in grid.programmes.iter().enumerate() {
        let n = reach.relations[programme.index_in_time()].len();
        if n == 0 {
            continue;
        }
        let x = grid.x(k);
        if let Some(from) = from {
            pen.pieces.push(Piece::Bond {
                from: pt(from, middle),
                to: x - half * 0.5,
                entity: reach.entity,
                strong: false,
            });
        }
        pen.pieces.push(Piece::Actor {
            entity: reach.entity,
            at: pt(x + pen.size * 0.46, middle),
            half,
            strong: false,
        });
        let words = format!("{name}  {n}");
        let end = pen.opening(
            x + indent,
            top,
            grid.column - indent,
            &words,
            Voice::Plain,
            Item::Entity(reach.entity),
        );
        bottom = bottom.max(end);
        from = Some(x + indent + width(&words, pen.size, Face::Plain) + pen.size * 0.6);
    }
    bottom + pen.size * 0.15
}
