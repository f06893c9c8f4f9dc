//! Lays the comparison out: a sheet of three columns, one a programme, that may be longer than the frame and scrolls.
//! Knows the corpus and its wording, not how anything is drawn.

mod boundaries;
mod changes;
mod contrasts;
mod facts;
mod glyph;
mod grid;
mod matrix;
mod pen;
mod piece;
mod sharing;
mod small;

use crate::analysis::compare::shared_actors;
use crate::corpus::{Corpus, Lang, Programme, Subset};
use crate::drawing::geometry::Size;
use crate::drawing::halo::Compass;
use crate::text::Words;
use crate::views::compare::wording::Compare;
pub use glyph::Glyph;
use grid::Grid;
use pen::Pen;
pub use piece::{Piece, Voice};

/// How the sheet is arranged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrangement {
    /// Three columns with names of rows to their left.
    Labelled,
    /// Three columns, names of rows above each row.
    Banded,
    /// One programme, one column.
    Single(Programme),
}

/// What to lay out.
#[derive(Clone, Copy, Debug)]
pub struct LayoutInput<'a> {
    /// The paper.
    pub corpus: &'a Corpus,
    /// What is on show.
    pub shown: &'a Subset,
    /// Language.
    pub lang: Lang,
    /// Width of the sheet in px.
    pub width: f64,
    /// Zoom that `width` already includes, 1 or more.
    pub zoom: f64,
    /// Arrangement.
    pub arrangement: Arrangement,
    /// Whether oddities are named in place.
    pub caveats: bool,
    /// Where everyone stands in the network.
    pub compass: &'a Compass,
}

/// A sheet laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Size in px; as wide as asked, as high as it needs.
    pub size: Size,
    /// Font size of running text in px.
    pub type_size: f64,
    /// Where the gap before each programme's column begins, px.
    pub columns: Vec<(Programme, f64)>,
    /// Everything on it, from back to front.
    pub pieces: Vec<Piece>,
}

/// Room over the head of a column; alone on a narrow screen it stands below the buttons that turn to its neighbours.
fn head_room(input: &LayoutInput, grid: &Grid) -> f64 {
    match input.arrangement {
        Arrangement::Labelled => grid.margin * 0.2,
        Arrangement::Banded => grid.margin * 0.6,
        Arrangement::Single(_) => 42.0,
    }
}

/// Lays the comparison out.
pub fn lay_out(input: &LayoutInput) -> Sheet {
    let grid = Grid::of(input);
    let mut pen = Pen::new(input, &grid);
    let mut y = matrix::heads(&mut pen, &grid, head_room(input, &grid));
    let shared = shared_actors(input.corpus, input.shown);
    y = matrix::rows(&mut pen, &grid, y, &shared);
    y = sharing::in_all(&mut pen, &grid, y, &shared);
    y = facts::table(&mut pen, &grid, y);
    y = changes::changed(&mut pen, &grid, y);
    y = changes::shared(&mut pen, &grid, y);
    y = sharing::in_two(&mut pen, &grid, y, &shared);
    y = boundaries::crossed(&mut pen, &grid, y);
    y = contrasts::cards(&mut pen, &grid, y);
    pen.rule(y, grid.margin, input.width - grid.margin, false);
    y += pen.size * 0.6;
    let note = Compare::Footnote.get(input.lang);
    let wide = input.width - 2.0 * grid.margin;
    y = pen.words(grid.margin, y, wide, note, Voice::Note, None, None);
    Sheet {
        size: Size {
            w: input.width,
            h: y + grid.margin,
        },
        type_size: pen.size,
        columns: grid.columns(),
        pieces: pen.pieces,
    }
}
