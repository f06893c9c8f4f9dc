//! What the paper sets against what, each with a small drawing and the claims that say so.

use crate::analysis::compare::{Contrast, contrast_head};
use crate::drawing::geometry::Rect;
use crate::text::Words;
use crate::views::compare::layout::grid::Grid;
use crate::views::compare::layout::pen::Pen;
use crate::views::compare::layout::{Glyph, Piece, Voice};
use crate::views::compare::wording::Compare;

/// The name and the drawing of a contrast.
const fn look(contrast: Contrast) -> (Compare, Glyph) {
    match contrast {
        Contrast::OldAndNew => (Compare::OldAndNew, Glyph::OldAndNew),
        Contrast::FirmAndNation => (Compare::FirmAndNation, Glyph::FirmAndNation),
        Contrast::LineAndNetwork => (Compare::LineAndNetwork, Glyph::LineAndNetwork),
        Contrast::MarketGiantNetwork => (Compare::MarketGiantNetwork, Glyph::MarketGiantNetwork),
        Contrast::BriefAndLasting => (Compare::BriefAndLasting, Glyph::BriefAndLasting),
        Contrast::BetweenProgrammes => (Compare::BetweenProgrammes, Glyph::BetweenProgrammes),
    }
}

/// The contrasts as cards.
pub fn cards(pen: &mut Pen, grid: &Grid, top: f64) -> f64 {
    let (corpus, lang) = (pen.corpus(), pen.lang());
    let mut y = pen.section(grid, top, Compare::Contrasts.get(lang), "");
    if let Some(id) = contrast_head(corpus) {
        y = pen.statement(grid.left(), y, grid.right() - grid.left(), id) + pen.size * 0.8;
    }
    let (xs, w) = grid.split(grid.cards());
    let mut bottom = y;
    for (k, contrast) in Contrast::ALL.into_iter().enumerate() {
        if k % xs.len() == 0 {
            y = bottom;
        }
        bottom = bottom.max(card(pen, xs[k % xs.len()], y, w, contrast) + pen.size);
    }
    bottom
}

fn card(pen: &mut Pen, x: f64, top: f64, w: f64, contrast: Contrast) -> f64 {
    let (corpus, lang) = (pen.corpus(), pen.lang());
    let (name, glyph) = look(contrast);
    let (gw, gh) = (glyph.breadth() * pen.size * 2.6, pen.size * 2.6);
    pen.pieces.push(Piece::Drawing {
        glyph,
        rect: Rect {
            x,
            y: top,
            w: gw,
            h: gh,
        },
    });
    let mut y = pen.words(
        x,
        top + gh + pen.size * 0.5,
        w,
        name.get(lang),
        Voice::Strong,
        None,
        None,
    ) + pen.size * 0.25;
    for id in contrast.claims(corpus) {
        y = pen.statement(x, y, w, id) + pen.size * 0.4;
    }
    y
}
