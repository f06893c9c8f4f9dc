//! The three-by-three table: what each programme shows of each feature.

use crate::analysis::compare::{Reach, statements};
use crate::corpus::{Code, Family, Feature, Item, Programme, RelationId};
use crate::drawing::geometry::{Rect, pt};
use crate::drawing::halo;
use crate::drawing::metrics::{Face, width};
use crate::drawing::wheel::Wheel;
use crate::text::{Words, picture};
use crate::views::compare::layout::grid::Grid;
use crate::views::compare::layout::pen::Pen;
use crate::views::compare::layout::small::{Small, place};
use crate::views::compare::layout::{Piece, Voice};
use crate::views::compare::wording;
use crate::views::compare::wording::Compare;

/// Names of the programmes over their columns, and the thread between them.
pub fn heads(pen: &mut Pen, grid: &Grid, top: f64) -> f64 {
    let lang = pen.lang();
    let mut bottom = top;
    for (k, &programme) in grid.programmes.iter().enumerate() {
        let item = pen.corpus().programme_entity(programme).map(Item::Entity);
        let name = picture::head(programme, lang);
        let x = grid.x(k);
        let y = pen.words(x, top, grid.column, name, Voice::Heading, item, None);
        bottom = bottom.max(y);
        if let Some(item) = item {
            let rect = Rect {
                x,
                y: top,
                w: grid.column,
                h: y - top,
            };
            let at = pt(x + pen.size * 0.6, top + pen.size * 0.8);
            pen.pieces.push(Piece::Touch { rect, item, at });
        }
    }
    let note = pen.size_of(Voice::Note);
    let mut end = bottom;
    if grid.label > 0.0 {
        // What the number on each ring counts is said over the names of rows.
        let room = grid.label - pen.size;
        let words = Compare::OnRing.get(lang);
        end = end.max(pen.words(grid.margin, top, room, words, Voice::Note, None, None));
    }
    for (k, &programme) in grid.programmes.iter().enumerate() {
        let standing = wording::standing(programme, lang);
        end = end.max(pen.words(grid.x(k), bottom, grid.column, standing, Voice::Note, None, None));
        if k > 0 {
            let words = picture::thread(programme, lang);
            let wide = width(words, note, Face::Bold);
            let to = pt(grid.x(k) - pen.size * 0.5, bottom + note * 0.62);
            let from = pt(to.x - wide - pen.size * 4.2, to.y);
            let taken = grid.x(k - 1) + width(wording::standing(grid.programmes[k - 1], lang), note, Face::Plain);
            if from.x > taken + pen.size {
                pen.pieces.push(Piece::Thread {
                    from,
                    to,
                    half: pen.size * 0.62,
                    relation: thread_relation(pen, grid.programmes[k - 1], programme),
                    words: words.to_owned(),
                    size: note,
                });
            }
        }
    }
    end + pen.size * 0.7
}

/// The relation that says what one programme was to the next.
fn thread_relation(pen: &Pen, from: Programme, to: Programme) -> Option<RelationId> {
    let corpus = pen.corpus();
    let (from, to) = (corpus.programme_entity(from)?, corpus.programme_entity(to)?);
    corpus.touching(from).iter().copied().find(|&id| {
        let r = corpus.relation(id);
        let family = corpus.family_of(id);
        pen.input.shown.has_relation(id)
            && family == Family::Follows
            && corpus.other_end(id, from) == to
            && r.from != r.to
    })
}

/// How far the widest halo may hang into the gap before its column, by the gap.
const HANG: f64 = 0.65;
/// Between the statements of a cell, by the font size.
const BETWEEN: f64 = 0.32;

/// The rows of the table, one a feature.
pub fn rows(pen: &mut Pen, grid: &Grid, top: f64, shared: &[Reach]) -> f64 {
    let beside = grid.column >= 330.0 * grid.unit;
    let corpus = pen.corpus();
    let compass = pen.input.compass;
    let ring = (46.0 * grid.unit.min(grid.column / 200.0)).max(44.0);
    let small = |programme, feature| {
        let wheel = Wheel {
            programme,
            centre: pt(0.0, 0.0),
            ring,
        };
        let input = halo::LayoutInput {
            wheel,
            feature,
            inner: ring * 0.34,
            step: ring * 0.25,
            half: ring * 0.075,
        };
        let mut halo = halo::lay_out(corpus, pen.input.shown, compass, &input);
        // Here the loud ones are those that the threads below follow through every column.
        for actor in &mut halo.actors {
            actor.strong = shared.iter().any(|r| r.entity == actor.entity && r.everywhere());
            if !actor.strong {
                actor.half = actor.half.min(input.half);
            }
        }
        let bounds = halo.bounds(&wheel);
        let count = halo.parts.count();
        Small {
            halo,
            wheel,
            bounds,
            count,
        }
    };
    let all: Vec<Vec<Small>> = Feature::ALL
        .iter()
        .map(|&f| grid.programmes.iter().map(|&p| small(p, f)).collect())
        .collect();
    // What hangs over stands in the gap, where nothing else does.
    let widest = all.iter().flatten().map(|s| -s.bounds.x).fold(0.0, f64::max);
    let west = widest - grid.gap * HANG;
    // Statements of one programme stand on one line, right of its widest halo.
    let east = |k: usize| {
        all.iter()
            .map(|row| row[k].bounds.x + row[k].bounds.w)
            .fold(0.0, f64::max)
    };
    let east: Vec<f64> = (0..grid.programmes.len()).map(east).collect();
    let mut y = top;
    for (cells, &feature) in all.into_iter().zip(Feature::ALL) {
        let north = cells.iter().map(|s| -s.bounds.y).fold(0.0, f64::max);
        let south = cells.iter().map(|s| s.bounds.y + s.bounds.h).fold(0.0, f64::max);
        pen.rule(y, grid.margin, grid.right(), false);
        y += pen.size * 0.7;
        let (begin, named) = feature_name(pen, grid, y, feature);
        let named = aside(pen, grid, named, feature);
        let mut bottom = named;
        for (k, cell) in cells.into_iter().enumerate() {
            let (x, w) = (grid.x(k), grid.column);
            let (cx, tx, tw, ty) = if beside {
                let tx = west + east[k] + pen.size * 0.8;
                (x + west, x + tx, w - tx, begin)
            } else {
                (x + w / 2.0, x, w, begin + north + south + pen.size * 0.6)
            };
            let mut end = ty;
            // A page that the next statement shares is said there.
            let ids = statements(corpus, cell.wheel.programme, feature);
            for (n, &id) in ids.iter().enumerate() {
                let pages = |id| &corpus.claim(id).place.pages;
                let paged = ids.get(n + 1).is_none_or(|&next| pages(next) != pages(id));
                end = pen.brief_statement(tx, end, tw, id, paged) + pen.size * BETWEEN;
            }
            bottom = bottom.max(end).max(begin + north + south);
            place(pen, cell, pt(cx, begin + north), feature);
        }
        y = bottom + pen.size * 0.5;
    }
    y
}

/// Bar, name and question of a feature's row; answers where cells begin and the name ends.
fn feature_name(pen: &mut Pen, grid: &Grid, top: f64, feature: Feature) -> (f64, f64) {
    let lang = pen.lang();
    let name = pen.corpus().label(feature).get(lang);
    let hint = wording::hint(feature, lang);
    let inset = pen.size * 0.9;
    let item = Item::Feature(feature);
    let x = grid.margin + inset;
    let (cells, bottom) = if grid.label > 0.0 {
        let max = grid.label - inset - pen.size * 0.4;
        let y = pen.words(x, top, max, name, Voice::Strong, Some(item), Some(feature));
        (top, pen.words(x, y, max, hint, Voice::Note, None, None))
    } else {
        let y = pen.words(x, top, grid.right() - x, name, Voice::Strong, Some(item), Some(feature));
        let beside = x + width(name, pen.size, Face::Bold) + pen.size;
        pen.words(beside, top + 0.5, grid.right() - beside, hint, Voice::Note, None, None);
        (y + pen.size * 0.8, y)
    };
    let rect = Rect {
        x: grid.margin,
        y: top,
        w: 4.0,
        h: bottom - top,
    };
    pen.pieces.push(Piece::Bar { rect, feature });
    let touch = Rect {
        x: grid.margin,
        y: top,
        w: if grid.label > 0.0 {
            grid.label
        } else {
            grid.right() - grid.margin
        },
        h: bottom - top,
    };
    let at = pt(x + pen.size * 0.5, top + pen.size * 0.64);
    pen.pieces.push(Piece::Touch { rect: touch, item, at });
    (cells, bottom)
}

/// How to read the discs, under the features' names beside the columns. Answers where it ends.
fn aside(pen: &mut Pen, grid: &Grid, top: f64, feature: Feature) -> f64 {
    if grid.label == 0.0 {
        return top;
    }
    // Actors of the first wheel may hang into the gap before its column, but for those to its right.
    let hang = match feature {
        Feature::Mission | Feature::Network => grid.gap * HANG + 2.0,
        Feature::Resource => 0.0,
    };
    let (x, room) = (grid.margin + pen.size * 0.9, grid.label - pen.size * 0.9 - hang);
    let words = match feature {
        Feature::Mission => Compare::Dots,
        Feature::Network => Compare::Fading,
        Feature::Resource => Compare::Diamonds,
    }
    .get(pen.lang());
    let mut y = top + pen.size * 0.7;
    for line in words.lines() {
        y = pen.words(x, y, room, line, Voice::Note, None, None);
    }
    y
}
