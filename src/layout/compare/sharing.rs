//! The actors that occur in more than one programme: a thread through the columns for each.

use crate::analysis::compare::{Reach, shared_actors};
use crate::corpus::{Item, Lang};
use crate::layout::geometry::pt;
use crate::layout::metrics::{Face, width};
use crate::text::Words;
use crate::text::compare::Compare;

use super::grid::Grid;
use super::pen::Pen;
use super::{Piece, Voice};

/// At most so many of its relations say what an actor does in a programme.
const SAID: usize = 2;

/// Threads through all three columns, then those through two.
pub fn threads(pen: &mut Pen, grid: &Grid, top: f64) -> f64 {
    let lang = pen.lang();
    let (all, two): (Vec<Reach>, Vec<Reach>) = shared_actors(pen.corpus(), pen.brief.shown)
        .into_iter()
        .partition(Reach::everywhere);
    pen.rule(top, grid.margin, grid.right(), true);
    let mut y = top + pen.size * 0.8;
    if !all.is_empty() {
        let (begin, named) = pen.row_name(
            grid,
            y,
            Compare::Everywhere.get(lang),
            if all.len() == 2 {
                Compare::EverywhereHint.get(lang)
            } else {
                ""
            },
        );
        y = begin;
        for reach in &all {
            y = through(pen, grid, y, reach) + pen.size * 0.5;
        }
        y = pen.words(
            grid.left(),
            y,
            grid.right() - grid.left(),
            Compare::EverywhereNote.get(lang),
            Voice::Note,
            None,
            None,
        );
        y = y.max(named) + pen.size * 0.7;
    }
    let two: Vec<Reach> = two.into_iter().filter(|r| touches(grid, r)).collect();
    if !two.is_empty() {
        let (begin, named) = pen.row_name(grid, y, Compare::InTwo.get(lang), Compare::InTwoHint.get(lang));
        y = begin;
        for reach in &two {
            y = brief_thread(pen, grid, y, reach);
        }
        y = y.max(named);
    }
    y + pen.size
}

/// Whether an actor occurs in a programme that is shown.
fn touches(grid: &Grid, reach: &Reach) -> bool {
    grid.programmes
        .iter()
        .any(|p| !reach.relations[p.index_in_time()].is_empty())
}

/// A thread with what the actor does in each programme, each opening its evidence.
fn through(pen: &mut Pen, grid: &Grid, top: f64, reach: &Reach) -> f64 {
    let (corpus, lang) = (pen.corpus(), pen.lang());
    let name = corpus.entity(reach.entity).short.get(lang);
    let half = pen.size * 0.46;
    let indent = pen.size * 1.5;
    let mut bottom = top;
    for (k, &programme) in grid.programmes.iter().enumerate() {
        let x = grid.x(k);
        let middle = top + pen.size * 0.66;
        let mut y = pen.words(
            x + indent,
            top,
            grid.column,
            name,
            Voice::Strong,
            Some(Item::Entity(reach.entity)),
            None,
        );
        if k + 1 < grid.programmes.len() {
            pen.pieces.push(Piece::Bond {
                from: pt(x + indent + width(name, pen.size, Face::Bold) + pen.size * 0.6, middle),
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
        for &relation in reach.relations[programme.index_in_time()].iter().take(SAID) {
            let mut words = corpus.phrase(relation, reach.entity, lang);
            if lang == Lang::En {
                let mut chars = words.chars();
                words = chars.next().map_or_else(String::new, |c| {
                    core::iter::once(c.to_ascii_uppercase()).chain(chars).collect()
                });
            }
            y = pen.opening(
                x + indent,
                y,
                grid.column - indent,
                &words,
                Voice::Plain,
                Item::Relation(relation),
            );
        }
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
