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
mod run;

use crate::drawing::geometry::Size;
use crate::drawing::{Frame, Scene, last};
use crate::text::words;
use crate::views::money::layout::{Grid, Measure, Panel, Ruler};
use crate::views::money::wording::Money;
use pen::Pen;
use run::Piece;

/// How far below a drawing its notes may begin to stand level with the others, in sizes of type.
const FAR: f64 = 4.5;

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

/// Draws the money view and says what its lengths and areas mean. The notes of a row begin on one line where the drawings
/// leave room for that.
pub fn picture(frame: &Frame) -> Picture {
    let grid = Grid::of(frame.size, frame.zoom);
    let t = grid.type_size;
    let mut picture = empty(frame);
    let whole = frame.size.w - 2.0 * grid.margin;
    let mut pen = Pen::new(frame, Panel::CostShare, grid.margin, whole, t, &mut picture);
    pen.y = t * 0.7;
    heading::draw(&mut pen);
    let mut y = pen.y + t * 0.7;
    last(&mut picture.scene.marks);
    for row in grid.rows() {
        let mut parts = Vec::new();
        let (mut end, mut highest): (f64, f64) = (y, 0.0);
        for (column, &panel) in row.iter().enumerate() {
            let mut part = empty(frame);
            let mut pen = Pen::new(frame, panel, grid.left(column), grid.width, t, &mut part);
            pen.y = y;
            let notes = draw(&mut pen);
            let (foot, high) = (pen.y + t * 0.5, pen.high_of(&notes));
            highest = highest.max(high);
            end = end.max(foot + high);
            parts.push((panel, part, notes, foot));
        }
        y = end;
        for (column, (panel, mut part, notes, foot)) in parts.into_iter().enumerate() {
            let mut pen = Pen::new(frame, panel, grid.left(column), grid.width, t, &mut part);
            let level = foot.max(end - highest);
            pen.y = if level - foot < t * FAR { level } else { foot };
            pen.run(&notes);
            if frame.controls.caveats {
                heading::oddities(&mut pen);
            }
            y = y.max(pen.y);
            picture.take(panel, part);
        }
        y += t;
    }
    picture.scene.size.h = y.max(frame.size.h);
    picture
}

fn empty(frame: &Frame) -> Picture {
    Picture {
        scene: Scene {
            size: Size { ..frame.size },
            marks: Vec::new(),
            spots: Vec::new(),
            names: Vec::new(),
            curves: Vec::new(),
            columns: Vec::new(),
        },
        rulers: Vec::new(),
        measures: Vec::new(),
        panels: Vec::new(),
    }
}

impl Picture {
    /// Takes in what was drawn of a panel by itself.
    fn take(&mut self, panel: Panel, part: Picture) {
        let (from, rulers) = (self.scene.marks.len(), self.rulers.len());
        self.measures.extend(part.measures.into_iter().map(|m| Measure {
            mark: m.mark + from,
            ruler: m.ruler + rulers,
            ..m
        }));
        self.rulers.extend(part.rulers);
        self.scene.marks.extend(part.scene.marks);
        for spot in part.scene.spots {
            if self.scene.spot(spot.item).is_none() {
                self.scene.spots.push(spot);
            }
        }
        self.panels.push((panel, from, self.scene.marks.len()));
    }
}

/// One panel, from its rule to the foot of its drawing; gives the notes that go below.
fn draw(pen: &mut Pen) -> Vec<Piece> {
    let (title, sub, tag) = heads(pen.panel);
    let lang = pen.frame.lang;
    pen.head(words(title, lang), tag, words(sub, lang));
    if !on_show(pen.panel, pen.frame) {
        pen.tell_sub(words(Money::Hidden, lang), None);
        return Vec::new();
    }
    let notes = match pen.panel {
        Panel::CostShare => cost_share::draw(pen),
        Panel::Institute => institute::draw(pen),
        Panel::Match => matching::draw(pen),
        Panel::Chips => chips::draw(pen),
        Panel::Leverage => leverage::draw(pen),
        Panel::Effects => effects::draw(pen),
    };
    notes.unwrap_or_default()
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
