//! The money view: resource guidance as six small pictures, each on its own ruler. Sums that the paper does not add are
//! added nowhere here. One file a panel; `pen` is what they draw with.

mod chips;
mod cost_share;
mod effects;
mod heading;
mod institute;
mod leverage;
mod matching;
mod pen;

use crate::layout::geometry::Size;
use crate::layout::money::{Grid, Measure, Panel, Ruler};
use crate::text::money_view::Money;
use crate::text::words;

use super::{Frame, Scene};
use pen::Pen;

/// The scene, and what its lengths and areas mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What is drawn.
    pub scene: Scene,
    /// Every ruler, in the order of the panels.
    pub rulers: Vec<Ruler>,
    /// Every mark that stands for a figure by its length or area.
    pub measures: Vec<Measure>,
    /// The marks of each panel: positions in the scene from the first up to, not including, the second.
    pub panels: Vec<(Panel, usize, usize)>,
}

/// Draws the money view.
pub fn scene(frame: &Frame) -> Scene {
    picture(frame).scene
}

/// Draws the money view and says what its lengths and areas mean.
pub fn picture(frame: &Frame) -> Picture {
    let grid = Grid::of(frame.size, frame.zoom);
    let mut picture = Picture {
        scene: Scene {
            size: Size { ..frame.size },
            marks: Vec::new(),
            spots: Vec::new(),
            names: Vec::new(),
            curves: Vec::new(),
        },
        rulers: Vec::new(),
        measures: Vec::new(),
        panels: Vec::new(),
    };
    let whole = frame.size.w - 2.0 * grid.margin;
    let mut pen = Pen::new(
        frame,
        Panel::CostShare,
        grid.margin,
        whole,
        grid.type_size,
        &mut picture,
    );
    pen.y = grid.type_size;
    heading::draw(&mut pen);
    let mut y = pen.y + grid.type_size * 0.8;
    for row in grid.rows() {
        let mut foot: f64 = y;
        let mut column = 0;
        for &(panel, span) in *row {
            let from = picture.scene.marks.len();
            let (left, broad) = (grid.left(column), grid.broad(span));
            let mut pen = Pen::new(frame, panel, left, broad, grid.type_size, &mut picture);
            (pen.y, pen.span, pen.gap) = (y, span, grid.gap);
            column += span;
            draw(panel, &mut pen);
            foot = foot.max(pen.y);
            let to = picture.scene.marks.len();
            picture.panels.push((panel, from, to));
        }
        y = foot + grid.type_size * 1.6;
    }
    picture.scene.size.h = y.max(frame.size.h);
    picture
}

/// One panel, from its rule to its source.
fn draw(panel: Panel, pen: &mut Pen) {
    let (title, sub, tag) = heads(panel);
    let lang = pen.frame.lang;
    pen.head(words(title, lang), tag, words(sub, lang));
    if !on_show(panel, pen.frame) {
        pen.tell_sub(words(Money::Hidden, lang), None);
        return;
    }
    match panel {
        Panel::CostShare => cost_share::draw(pen),
        Panel::Institute => institute::draw(pen),
        Panel::Match => matching::draw(pen),
        Panel::Chips => chips::draw(pen),
        Panel::Leverage => leverage::draw(pen),
        Panel::Effects => effects::draw(pen),
    }
    if pen.frame.knobs.careful {
        heading::oddities(pen);
    }
}

/// A panel's title, its one sentence, and whose money it is about.
const fn heads(panel: Panel) -> (Money, Money, &'static str) {
    match panel {
        Panel::CostShare => (Money::CostTitle, Money::CostSub, "MEP"),
        Panel::Institute => (Money::InstituteTitle, Money::InstituteSub, "NNMI"),
        Panel::Match => (Money::MatchTitle, Money::MatchSub, "NNMI"),
        Panel::Chips => (Money::ChipsTitle, Money::ChipsSub, "NSTC"),
        Panel::Leverage => (Money::LeverageTitle, Money::LeverageSub, "MEP"),
        Panel::Effects => (Money::EffectsTitle, Money::EffectsSub, ""),
    }
}

/// Whether the filters leave anything that a panel is about.
fn on_show(panel: Panel, frame: &Frame) -> bool {
    let leads: &[&str] = match panel {
        Panel::CostShare => &["f-cs-new-fed", "f-cs-old-y13"],
        Panel::Institute => &["f-imi-fed", "f-income"],
        Panel::Match => &["f-imi-match-total", "f-imi-match-min"],
        Panel::Chips => &["f-chips-total", "f-chips-fund", "f-nstc-rd", "f-sematech", "f-nofo-min"],
        Panel::Leverage => &["f-mep-leverage"],
        Panel::Effects => &["f-mep-cum-sales", "f-nnmi-gdp", "f-chip-share-1990"],
    };
    let figures = &frame.corpus.tables().figures;
    let about = figures
        .iter()
        .filter(|f| leads.contains(&f.slug.as_str()))
        .flat_map(|f| &f.about);
    about.into_iter().any(|&e| frame.shown.has_entity(e))
        || frame.shown.relation_count() == frame.corpus.tables().relations.len()
}
