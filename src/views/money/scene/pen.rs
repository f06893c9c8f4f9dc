//! What the panels of the money view are drawn with: a column, a place in it, and the words and bars put there. Keeps
//! the count of what each bar measures. Knows no panel.

use crate::corpus::{Feature, Figure, FigureId, Item, Status};
use crate::drawing::geometry::{Point, Rect, pt};
use crate::drawing::length::n;
use crate::drawing::metrics::{Face, width, wrap_full};
use crate::drawing::{Anchor, Frame, Mark, Role, Shape, Spot};
use crate::text::figure_text;
use crate::views::money::layout::{Axis, Measure, Panel, Ruler, hatch, upright};
use crate::views::money::scene::Picture;
use crate::views::money::wording;

/// How a bar looks: what kind of money it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// Federal money: solid.
    Federal,
    /// Money that is not federal: outlined.
    Other,
    /// Planned money: pale and dashed.
    Planned,
    /// The far end of a range: upright lines.
    Range,
    /// A minimum: dotted.
    Least,
    /// Worked out by us: outlined and hatched.
    Ours,
    /// Not money: solid, without colour.
    Plain,
    /// What the bars are parts of, or money of which the paper does not say whose: outlined, without colour.
    Whole,
}

/// A figure and its row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fig<'a> {
    /// Its id.
    pub id: FigureId,
    /// Its row.
    pub row: &'a Figure,
}

impl Fig<'_> {
    /// The figure as an item.
    pub fn item(self) -> Option<Item> {
        Some(Item::Figure(self.id))
    }
}

/// A column of the picture, and where in it the next thing goes.
pub(super) struct Pen<'a, 'b> {
    /// What is drawn from.
    pub frame: &'b Frame<'a>,
    /// The panel.
    pub panel: Panel,
    /// Left edge, px.
    pub x: f64,
    /// Width, px.
    pub w: f64,
    /// Upper edge of the next thing, px.
    pub y: f64,
    /// Size of running text, px.
    pub t: f64,
    /// Size of the words inside drawings, px.
    pub s: f64,
    /// Unit of what is drawn, px: the size of running text, but larger where the picture is zoomed.
    pub u: f64,
    out: &'b mut Picture,
}

/// Half the width in px of the longest words that a ring goes round; a larger ring is not drawn.
const LARGEST: f64 = 31.0;

/// Height of a line of text as a share of its size.
pub(super) const LEADING: f64 = 1.36;

impl<'a, 'b> Pen<'a, 'b> {
    /// A pen at the top of a column.
    pub fn new(frame: &'b Frame<'a>, panel: Panel, x: f64, w: f64, t: f64, out: &'b mut Picture) -> Pen<'a, 'b> {
        Pen {
            frame,
            panel,
            x,
            w,
            y: 0.0,
            t,
            s: (t * 0.94).max(11.5),
            u: t * frame.zoom.max(1.0),
            out,
        }
    }

    /// A pen for a part of the column, at the same height.
    pub fn part(&mut self, x: f64, w: f64) -> Pen<'a, '_> {
        Pen {
            frame: self.frame,
            panel: self.panel,
            x,
            w,
            y: self.y,
            t: self.t,
            s: self.s,
            u: self.u,
            out: self.out,
        }
    }

    /// How high words in lines would be.
    pub fn high(&self, role: Role, size: f64, words: &str) -> f64 {
        wrap_full(words, size, role.face(), self.w).len() as f64 * size * LEADING
    }

    /// The figures with these stable names; nothing if the corpus lacks one.
    pub fn figures<const N: usize>(&self, slugs: [&str; N]) -> Option<[Fig<'a>; N]> {
        let rows = &self.frame.corpus.tables().figures;
        let mut found = [None; N];
        for (slot, slug) in found.iter_mut().zip(slugs) {
            let at = rows.iter().position(|f| f.slug == slug)?;
            *slot = Some(Fig {
                id: FigureId(at as u16),
                row: &rows[at],
            });
        }
        let mut whole = [found[0]?; N];
        for (slot, fig) in whole.iter_mut().zip(found) {
            *slot = fig?;
        }
        Some(whole)
    }

    /// The item with this code, if the corpus has it.
    pub fn coded(&self, code: &str) -> Option<Item> {
        self.frame.corpus.item_coded(code)
    }

    /// A figure with unit and hedge.
    pub fn text_of(&self, fig: Fig) -> String {
        figure_text(self.frame.corpus, fig.row, self.frame.lang)
    }

    /// A sum alone, without what it is counted per.
    pub fn sum(&self, fig: Fig) -> String {
        wording::sum(self.frame.corpus, fig.row, self.frame.lang)
    }

    /// A figure with its hedge, without what is counted.
    pub fn count(&self, fig: Fig) -> String {
        wording::count_alone(self.frame.corpus, fig.row, self.frame.lang)
    }

    /// A figure with unit and hedge, but for the hedge that hatching already says.
    pub fn short_of(&self, fig: Fig) -> String {
        wording::unhedged(self.text_of(fig), self.frame.lang)
    }

    /// The date a figure holds for.
    pub fn as_of(&self, fig: Fig<'a>) -> &'a str {
        fig.row.as_of.get(self.frame.lang)
    }

    /// One line of text on its baseline.
    pub fn line(&mut self, role: Role, at: Point, anchor: Anchor, size: f64, words: &str, item: Option<Item>) {
        let mut mark = Mark::text(role, at, anchor, size, words);
        mark.item = item;
        self.out.scene.marks.push(mark);
        if let Some(item) = item {
            let half = width(words, size, role.face()) / 2.0;
            let middle = match anchor {
                Anchor::Start | Anchor::After => at.x + half,
                Anchor::Middle => at.x,
                Anchor::End => at.x - half,
            };
            // A number is ringed as a whole; a ring round a line of words would run through its neighbours.
            let radius = if half <= LARGEST { half } else { size * 0.7 };
            self.spot(item, pt(middle, at.y - size * 0.35), radius);
        }
    }

    /// Words in lines across the column, from the pen down.
    pub fn tell(&mut self, role: Role, size: f64, words: &str, item: Option<Item>) {
        for line in wrap_full(words, size, role.face(), self.w) {
            let at = pt(self.x, self.y + size * 1.0);
            self.line(role, at, Anchor::Start, size, &line, item);
            self.y += size * LEADING;
        }
    }

    /// Muted words in lines.
    pub fn tell_sub(&mut self, words: &str, item: Option<Item>) {
        self.tell(Role::Sub, self.t, words, item);
    }

    /// Room, in sizes of the running text.
    pub fn room(&mut self, ems: f64) {
        self.y += self.t * ems;
    }

    /// Rule, title, whose it is, and one sentence.
    pub fn head(&mut self, title: &str, tag: &str, sub: &str) {
        let (x, y, w, t) = (self.x, self.y, self.w, self.t);
        let d = format!("M{} {}H{}", n(x), n(y), n(x + w));
        self.shape(Role::Rule, d, None, None, 1.5);
        self.room(0.5);
        let size = t * 1.28;
        let tag_w = width(tag, t, Face::Plain);
        let at = pt(x + w, self.y + size);
        self.line(Role::Sub, at, Anchor::End, t, tag, None);
        let mut part = self.part(x, w - tag_w - t);
        part.tell(Role::BodyStrong, size, title, None);
        self.y = part.y;
        self.room(0.15);
        self.tell_sub(sub, None);
        self.room(0.5);
    }

    /// A new ruler of this panel.
    pub fn ruler(&mut self, axis: Axis, per_unit: f64, zero: f64) -> (usize, Ruler) {
        let ruler = Ruler {
            panel: self.panel,
            axis,
            per_unit,
            zero,
        };
        self.out.rulers.push(ruler);
        (self.out.rulers.len() - 1, ruler)
    }

    /// A bar of a figure's value on a ruler, from nought.
    pub fn bar(&mut self, look: Look, fig: Fig, ruler: (usize, Ruler), value: f64, across: f64, thick: f64) -> Rect {
        let rect = ruler.1.bar(0.0, value, across, thick);
        self.measured(look, fig, &[rect], ruler.0, 0.0, value);
        rect
    }

    /// Boxes that together stand for a value on a ruler.
    pub fn measured(&mut self, look: Look, fig: Fig, rects: &[Rect], ruler: usize, from: f64, value: f64) {
        self.out.measures.push(Measure {
            figure: fig.id,
            mark: self.out.scene.marks.len(),
            ruler,
            from,
            value,
        });
        self.boxes(look, rects, fig.item());
    }

    /// Boxes in a look, without measure.
    pub fn boxes(&mut self, look: Look, rects: &[Rect], item: Option<Item>) {
        let tone = Some(Feature::Resource);
        let (role, tone, status) = match look {
            Look::Federal => (Role::Bar, tone, None),
            Look::Other | Look::Ours | Look::Range => (Role::BarOpen, tone, None),
            Look::Planned => (Role::BarPale, tone, Some(Status::Plan)),
            Look::Least => (Role::BarOpen, tone, Some(Status::Requirement)),
            Look::Plain => (Role::Bar, None, None),
            Look::Whole => (Role::BarOpen, None, None),
        };
        let d: String = rects.iter().map(|r| boxed(*r)).collect();
        self.shape(role, d, tone, status, 0.0);
        self.last_item(item);
        let across = match look {
            Look::Ours => Some(rects.iter().map(|r| hatch(*r, 4.5)).collect()),
            Look::Range => Some(rects.iter().map(|r| upright(*r, 3.0)).collect()),
            Look::Federal | Look::Other | Look::Planned | Look::Least | Look::Plain | Look::Whole => None,
        };
        if let Some(d) = across {
            self.shape(Role::Hatch, d, tone, None, 0.0);
            self.last_item(item);
        }
        // Many boxes are ringed at their number.
        if let (Some(item), [first]) = (item, rects) {
            let middle = pt(first.x + first.w / 2.0, first.y + first.h / 2.0);
            self.spot(item, middle, (first.w.min(first.h) / 2.0).clamp(4.0, 24.0));
        }
    }

    /// The figures that this panel's marks stand for so far.
    pub fn figures_drawn(&self) -> Vec<FigureId> {
        let mut found = Vec::new();
        for mark in &self.out.scene.marks {
            if let Some(Item::Figure(id)) = mark.item
                && !found.contains(&id)
            {
                found.push(id);
            }
        }
        found
    }

    /// A path in a role.
    pub fn shape(&mut self, role: Role, d: String, tone: Option<Feature>, status: Option<Status>, width: f64) {
        let mut mark = Mark::new(role, Shape::Path(d)).toned(tone).wide(width);
        mark.status = status;
        self.out.scene.marks.push(mark);
    }

    /// Gives the last mark its item.
    pub fn last_item(&mut self, item: Option<Item>) {
        if let Some(mark) = self.out.scene.marks.last_mut() {
            mark.item = item;
        }
    }

    /// Notes where an item can be focused, once.
    pub fn spot(&mut self, item: Item, at: Point, radius: f64) {
        if self.out.scene.spot(item).is_none() {
            self.out.scene.spots.push(Spot { item, at, radius });
        }
    }
}

/// Path data of a box.
pub(super) fn boxed(r: Rect) -> String {
    format!("M{} {}H{}V{}H{}z", n(r.x), n(r.y), n(r.x + r.w), n(r.y + r.h), n(r.x))
}
