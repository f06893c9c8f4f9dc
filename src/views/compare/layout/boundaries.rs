//! The three kinds of boundary, and the relations that cross each, one mark a relation.

use crate::analysis::compare::{Crossing, boundary_claim, crossings};
use crate::corpus::{Boundary, Programme, RelationId};
use crate::drawing::geometry::{Rect, pt};
use crate::drawing::metrics::{Face, width};
use crate::text::{Words, count, picture};
use crate::views::compare::layout::grid::Grid;
use crate::views::compare::layout::pen::Pen;
use crate::views::compare::layout::{Glyph, Piece, Voice};
use crate::views::compare::wording::{Compare, crossing_line};

/// The three boundaries side by side.
pub fn crossed(pen: &mut Pen, grid: &Grid, top: f64) -> f64 {
    let lang = pen.lang();
    let top = pen.section(
        grid,
        top,
        Compare::Boundaries.get(lang),
        Compare::BoundariesHint.get(lang),
    );
    let (xs, w) = grid.split(grid.cards());
    let mut y = top;
    let mut bottom = top;
    for (k, crossing) in crossings(pen.corpus(), pen.input.shown).iter().enumerate() {
        if xs.len() == 1 {
            y = bottom;
        }
        let end = card(pen, grid, xs[k % xs.len()], y, w, crossing);
        bottom = bottom.max(end + pen.size * 0.8);
    }
    bottom
}

fn card(pen: &mut Pen, grid: &Grid, x: f64, top: f64, w: f64, crossing: &Crossing) -> f64 {
    let (corpus, lang) = (pen.corpus(), pen.lang());
    let side = pen.size * 3.4;
    pen.pieces.push(Piece::Drawing {
        glyph: match crossing.boundary {
            Boundary::Geographic => Glyph::Distance,
            Boundary::Organisational => Glyph::Organisations,
            Boundary::Level => Glyph::Levels,
        },
        rect: Rect {
            x,
            y: top,
            w: side,
            h: pen.size * 2.0,
        },
    });
    let tx = x + side + pen.size * 0.8;
    let name = corpus.label(crossing.boundary).get(lang);
    let named = pen.words(tx, top + pen.size * 0.35, w - (tx - x), name, Voice::Strong, None, None);
    let mut y = named.max(top + pen.size * 2.0) + pen.size * 0.4;
    if let Some(id) = boundary_claim(corpus, crossing.boundary) {
        y = pen.statement(x, y, w, id) + pen.size * 0.5;
    }
    for &programme in grid.programmes {
        let ids = &crossing.relations[programme.index_in_time()];
        y = tallies(pen, x, y, w, programme, ids) + pen.size * 0.3;
    }
    let families = crossing.families(corpus);
    pen.words(
        x,
        y,
        w,
        &crossing_line(corpus, &families, lang),
        Voice::Note,
        None,
        None,
    )
}

/// One programme's relations as a row of marks, with their number at its end.
fn tallies(pen: &mut Pen, x: f64, top: f64, w: f64, programme: Programme, ids: &[RelationId]) -> f64 {
    let lang = pen.lang();
    let line = pen.line(Voice::Plain);
    let from = x + width("NNMI", pen.size, Face::Bold) + pen.size * 0.8;
    pen.words(x, top, w, picture::letters(programme), Voice::Strong, None, None);
    let pitch = (pen.size * 0.8).max(9.0);
    let number = if ids.is_empty() {
        Compare::None.get(lang).to_owned()
    } else {
        count(ids.len(), lang)
    };
    let room = width("00", pen.size_of(Voice::Note), Face::Plain) + pen.size * 0.6;
    let a_row = (((x + w - room - from) / pitch).floor() as usize).max(1);
    for (i, &relation) in ids.iter().enumerate() {
        pen.pieces.push(Piece::Tally {
            relation,
            at: pt(
                from + (i % a_row) as f64 * pitch + pitch / 2.0,
                top + (i / a_row) as f64 * pitch * 1.15 + pen.size * 0.66,
            ),
            radius: pitch * 0.36,
        });
    }
    let last = ids.len().saturating_sub(1);
    let rows = last / a_row;
    let end = match ids.len() {
        0 => from,
        _ => from + (last % a_row + 1) as f64 * pitch + pen.size * 0.4,
    };
    let y = top + rows as f64 * pitch * 1.15;
    pen.words(end, y, x + w - end + pen.size, &number, Voice::Note, None, None);
    y + line
}
